// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/handout.h"

#include <QLocale>
#include <QPageSize>
#include <QStringList>

class QPagedPaintDevice;

namespace crampwise {

/// A page as its reader sees it now, in one language. The topic must outlive it.
struct PageForPaper {
    const Topic &topic;
    QLocale locale; ///< Of the topic's language.
    Page page;
};

/// The endings of files that a page can be saved as, without the dot.
QStringList pageFileEndings();

/// Saves as the ending of the name says, one of pageFileEndings(). Writes aside and moves in place,
/// so that an old file stays whole when something goes wrong. Returns an empty string, or one
/// sentence that says what went wrong.
QString savePage(const QString &fileName, const PageForPaper &page, HandoutPaper paper);

QPageSize pageSize(HandoutPaper paper);

/// Draws all sheets for the paper that the device has. False when it cannot be painted on.
bool printPage(QPagedPaintDevice &device, const PageForPaper &page);

} // namespace crampwise
