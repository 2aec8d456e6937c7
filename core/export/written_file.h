// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace crampwise {

/// "-"; or "-.html" and the like, where the ending says what is written.
bool isStandardOutput(const QString &fileName);

/// Writes a file aside and moves it in place, so that a full disk leaves the old file whole.
/// What is there and no regular file (a pipe, a device) is written to instead, and so is standard
/// output for a name that isStandardOutput().
/// Returns an empty string, or one sentence that says what went wrong.
QString writeFile(const QString &fileName, const QByteArray &bytes);

} // namespace crampwise
