// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace crampwise {

/// The real content with `count` nutrients in place of its seven, each with a name of its own,
/// two links, a table row and sentences whose words come from a vocabulary that grows with
/// `count` to 20,000 words. The same for the same count.
QByteArray largeTopic(const QByteArray &realContent, int count);

} // namespace crampwise
