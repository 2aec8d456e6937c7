// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/handout.h"

#include <QByteArray>
#include <QHash>

namespace crampwise {

/// How a handout is set on a web page and printed from there.
struct HtmlEdition {
    QLocale locale; ///< Gives the language and the direction.
    HandoutFormat format;
    QByteArray chart; ///< The handout's chart as SVG; empty when it has none.
    QHash<QString, QByteArray> drawings = {}; ///< Those of the handout as SVG, by name.
};

/// The handout as one self-contained web page in UTF-8: headings, lists, tables with headers, the
/// chart within it, nothing fetched from elsewhere. Whatever a text contains stands there as text.
/// Empty where a text holds what no page can.
QByteArray handoutAsHtml(const Handout &handout, const HtmlEdition &edition);

} // namespace crampwise
