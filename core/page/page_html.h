// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page_text.h"

#include <QByteArray>
#include <QLocale>

#include <functional>

namespace crampwise {

/// A page as a web page of its own.
struct PageEdition {
    QLocale locale; ///< Gives the language and the direction.
    QString footer; ///< The program, its version, and what it is not.
    /// A figure as SVG; empty for one that has none: its description stands there then.
    std::function<QByteArray(const TextPiece &piece)> figure = {};
};

/// One self-contained web page in UTF-8: headings, lists, tables with headers, links within the
/// page, its sources as a list, nothing fetched from elsewhere. Whatever a text contains stands
/// there as text.
QByteArray pageAsHtml(const PageText &text, const PageEdition &edition);

/// A part of a page as a piece of HTML, for the clipboard: whole pieces as what they are, tables as
/// tables, numbers in cells of their own.
QByteArray partAsHtml(const PageText &text, qsizetype from, qsizetype to);

} // namespace crampwise
