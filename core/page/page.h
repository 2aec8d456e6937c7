// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/block.h"

namespace crampwise {

// A page as structure, of the blocks of core/page/block.h.

enum class SectionStyle {
    Plain,
    Card,
    Summary, ///< "In short": comes first, stands out.
    Caution, ///< Take care, ask first.
    Warning, ///< When to see a doctor, dangers.
};

struct Section {
    QString anchor;
    QString heading; ///< May be empty where the head of the page says it.
    SectionStyle style = SectionStyle::Plain;
    QString mechanism; ///< Id of the mechanism whose sign and colour the section bears, if any.
    std::vector<Block> blocks;
    QString tab = {};      ///< Where it stands; empty for every tab.
    bool onDemand = false; ///< In the window it begins folded: its heading opens and closes it.
    bool folded = false;   ///< Of the page as it is shown now.
    std::optional<Location> headingTarget = {}; ///< Where the heading leads, if anywhere.
};

/// A part of a page that is shown alone, or a page among others that belong together.
struct PageTab {
    Location location;
    QString title;
};

/// What stays in sight at the foot of the page while it scrolls.
struct PageFoot {
    struct Line {
        QString strong; ///< How urgent.
        QString text;
    };
    std::vector<Line> lines;
    TextLink beside; ///< At the start.
    TextLink urgent; ///< At the end; stands out.
};

struct Page {
    Location location;
    QString title;
    QString kind; ///< "Mineral", "Vitamin", ...; empty for pages that need none.
    QString lead; ///< One sentence that says it all.
    std::vector<Section> sections;
    std::vector<PageTab> tabs = {}; ///< In their order; empty for pages without.
    std::optional<PageFoot> foot = {};
    QString badge = {}; ///< Short sign of what it is about, drawn beside the title; may be empty.
    std::vector<PageButton> buttons = {};
    bool firstBeside = false; ///< Its first section stands beside all others where there is room.
};

/// Builds the page for a location that parseLocation() accepted: one tab of it, or the whole with
/// all tabs below each other where the location has none. Nothing is folded. Its first section
/// begins with a notice when by `today` the content should have been reviewed again: see
/// reviewWarning().
Page buildPage(const Topic &topic, const Location &location, const Choices &choices = {},
               const QDate &today = QDate::currentDate());

/// The same without the words that it explains: for those who only look at what it says.
Page pageWithoutWords(const Topic &topic, const Location &location, const Choices &choices = {});

/// The page as text, wrapped at `width` columns, ending in a newline.
QString pageAsText(const Page &page, int width = 78);

} // namespace crampwise
