// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/topic.h"
#include "location.h"

#include <variant>
#include <vector>

namespace crampwise {

// A page as structure, without a screen: the window makes widgets of it, the command line text.
// All strings are plain text, ready to show in the current language.

struct Paragraph {
    QString text;
    bool muted = false;
};

struct Bullets {
    QStringList items;
};

struct Steps {
    QStringList items; ///< Numbered from 1.
};

/// A chain of cause and effect: labelled links, first to last.
struct Chain {
    struct Part {
        QString label;
        QString text;
    };
    std::vector<Part> parts;
};

/// What the article says beside what to know.
struct Comparison {
    struct Row {
        QString says;
        QString know;
        QStringList sources; ///< Short names, for example "Garrison 2020".
    };
    std::vector<Row> rows;
};

/// Things to go to, each with a sentence of its own.
struct LinkList {
    struct Item {
        Location target;
        QString title;
        QString text;
    };
    std::vector<Item> items;
};

/// A drawing from resources/illustrations.
struct Picture {
    QString name;
    QString description;
};

/// Places where the window puts the chart and the table of deficiencies.
struct ChartBlock {
    QString title;
    QString howToRead;
};
struct TableBlock {
    QString title;
};

/// A plain table of text.
struct TextTable {
    QStringList header;
    std::vector<QStringList> rows;
};

using Block = std::variant<Paragraph, Bullets, Steps, Chain, Comparison, LinkList, Picture,
                           ChartBlock, TableBlock, TextTable>;

enum class SectionStyle {
    Plain,
    Card,
    Summary, ///< "In short": comes first, stands out.
    Warning, ///< When to see a doctor, dangers.
};

struct Section {
    QString anchor;
    QString heading;
    SectionStyle style = SectionStyle::Plain;
    QString mechanism; ///< Id of the mechanism whose sign and colour the section bears, if any.
    std::vector<Block> blocks;
};

struct Page {
    Location location;
    QString title;
    QString kind; ///< "Mineral", "Vitamin", ...; empty for pages that need none.
    QString lead; ///< One sentence that says it all.
    std::vector<Section> sections;
};

/// Builds the page for a location that parseLocation() accepted.
Page buildPage(const Topic &topic, const Location &location);

/// The page as text, wrapped at `width` columns, ending in a newline.
QString pageAsText(const Page &page, const Topic &topic, int width = 78);

} // namespace crampwise
