// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/indexed_topic.h"

#include <QByteArray>

#include <optional>

namespace crampwise {

/// All that search knows of a topic, as it is read in the language of this process: made when the
/// program is built, so that no first search waits for it.
QByteArray recordOf(const IndexedTopic &indexed);

/// Back from such a record, which must outlive it and be aligned as QChar is: its texts point
/// there. Nothing for an empty record, and for one that was made in another language or with
/// numbers written in another way.
std::optional<IndexedTopic> fromRecord(QByteArrayView record);

} // namespace crampwise
