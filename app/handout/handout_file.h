// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/handout_sheet.h"

namespace crampwise {

/// A handout as it is asked for, in one language: what is previewed, printed and saved. The topic
/// must outlive it, and the request must not be refused.
struct HandoutEdition {
    const Topic &topic;
    QLocale locale; ///< Of the topic's language.
    HandoutRequest request;
    HandoutFormat format;

    Handout handout() const { return buildHandout(topic, request, locale); }
};

/// What came of saving a handout.
struct SavedHandout {
    QString problem;     ///< One sentence that says what went wrong; empty when it is saved.
    QStringList notices; ///< Sentences on what was left out or could not be shown.
};

/// What the reader should know of a sheet: what was left out, which signs no font has.
QStringList noticesOf(const HandoutSheet &sheet, const HandoutRequest &request);

/// Saves as the ending of the name says: ".pdf", or ".html" for a web page of the same parts.
/// Writes aside and moves in place, so that an old file stays whole when something goes wrong.
SavedHandout saveHandout(const QString &fileName, const HandoutEdition &edition);

/// Draws all pages. False when the device cannot be painted on.
bool printHandout(QPagedPaintDevice &device, const HandoutEdition &edition);

/// The creator that a document names: program and version.
QString handoutCreator();

} // namespace crampwise
