// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"
#include "core/location.h"
#include "core/page/choices.h"

#include <optional>
#include <variant>
#include <vector>

namespace crampwise {

// What sections of a page are made of, without a screen: the window makes widgets of it, the
// command line text. All strings are plain text, ready to show in the current language.

struct Paragraph {
    QString text;
    bool muted = false;
};

/// A heading within a section.
struct Subheading {
    QString text;
    std::optional<Location> target = {}; ///< Where it leads, if anywhere.
};

struct Bullets {
    QStringList items;
    int columns = 1; ///< On a page with room; short items can stand beside each other.
};

struct Steps {
    QStringList items; ///< Numbered from 1.
};

/// The blocks that follow stand beside each other where there is room, and below each other where
/// there is none.
struct Beside {
    struct Column {
        size_t blocks = 1; ///< How many of those that follow.
        double share = 1;  ///< Of the width.
        bool card = false; ///< In a frame of its own.
    };
    std::vector<Column> columns;
    bool untilNarrow = false; ///< Columns may get half as narrow as those of running text.
};

/// A chain of cause and effect: labelled links, first to last.
struct Chain {
    struct Part {
        QString label;
        QString text;
    };
    std::vector<Part> parts;
};

/// A word that leads to a page.
struct TextLink {
    QString text;
    Location target;
};

/// What the article says beside what to know.
struct Comparison {
    struct Row {
        QString says;
        QString know;
        std::vector<TextLink> sources;
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
    bool asDrawn = false; ///< As large as it was drawn, at most; else as wide as the page.
    int tallest = 0; ///< In the units of a drawing; 0: any. It stands in the middle of its place.
};

/// The place where the window puts the chart of deficiencies.
struct ChartBlock {
    QString title;
    QString howToRead;
    std::vector<TextLink> sources = {}; ///< That the whole rests on, each once.
};

/// A plain table of text. A row may lead somewhere: `targets` is empty or as long as `rows`.
struct TextTable {
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<std::optional<Location>> targets = {};
    QString title = {}; ///< Names the table; empty for the heading of its section.
    int sortedBy = -1;  ///< A column; -1 for the order in which the rows were given.
    bool descending = false;
    QList<int> numbers = {};   ///< Columns that hold numbers: their ends stand below each other.
    QStringList pictures = {}; ///< Drawings before the rows; empty or as long as `rows`.
};

/// Statements, each with the sources that it rests on, one click away.
struct FactList {
    struct Item {
        QString text;
        std::vector<TextLink> sources;
    };
    std::vector<Item> items;
};

/// A caution that stands out wherever it is.
struct Notice {
    QString text;
};

/// The answer to one question, and, apart from it, how sure research is.
struct AnswerBlock {
    QString question; ///< Empty when the heading asks it.
    QString answer;   ///< In a word or two.
    Certainty certainty = Certainty::None;
    QString certaintyWord;
    QString meaning;     ///< What that certainty means; empty where only the word is told.
    FactList::Item text; ///< May be empty.
};

/// The usual range of a laboratory test, drawn on a scale in one or two units.
struct RangeBlock {
    struct Scale {
        double low = 0;
        double high = 0;
        QString lowText; ///< With its unit, in the reader's locale.
        QString highText;
    };
    QString title;
    std::vector<Scale> scales; ///< The same range; each in a unit of its own.
    double axisLow = 0;        ///< Ends of the line that all ranges of a test share, in the unit
    double axisHigh = 0;       ///< of the first scale.
    QString description;       ///< The whole in a sentence.
};

/// What somebody needs a day, and the limit, on one scale.
struct NeedBarBlock {
    QString title;
    double need = 0;                  ///< In the unit of the limit; 0 where there is none.
    QString needCaption;              ///< What the bar counts: "From all food and drink".
    QString needText;                 ///< With its unit: "need 420 mg".
    std::optional<double> limit = {}; ///< Nothing where none is set, or on another scale.
    bool limitCountsAll = true;       ///< Else its mark has a line of its own below the bar.
    QString limitCaption;             ///< What it counts.
    QString limitText;                ///< "limit 350 mg", or that none is set.
    QString description;              ///< The whole in a sentence.
};

/// A forest plot: studies one below the other, their results with intervals on one axis.
struct ForestBlock {
    enum class Mark { Pooled, Superseded, Trial, NotDrawn };
    struct Row {
        QString label;  ///< "Garrison 2020"
        QString detail; ///< What kind of study: "Cochrane review, 5 trials"
        QString people; ///< How many; may be empty.
        Mark mark = Mark::Trial;
        double value = 0;               ///< Where it is drawn.
        std::optional<double> low = {}; ///< Ends of its interval.
        std::optional<double> high = {};
        QString valueText;
        QString intervalText; ///< May say that none was read.
        QString reason;       ///< Why it is not drawn.
        QString sentence;     ///< The row in words.
        QString finding;      ///< Its result alone.
        QStringList about;    ///< Who took part, what was compared: a line each.
        std::optional<Location> target = {};
    };
    struct Group {
        QString heading;
        std::vector<Row> rows;
    };
    QString title; ///< Says what is found.
    QString howToRead;
    QString axisTitle;   ///< With the unit.
    double none = 0;     ///< The value of no difference.
    QString favorsLower; ///< Whom values below it favor: "favors magnesium".
    QString favorsHigher;
    std::vector<Group> groups;
    std::vector<TextLink> sources = {}; ///< That the whole rests on, each once.
};

/// A clock that counts down while a stretch is held; it starts only when asked.
struct HoldTimerBlock {
    int seconds = 10; ///< 0 where none is told: it counts up until it is stopped.
    int times = 1;    ///< How often the hold is repeated.
    QString title;
    QString hint;
};

/// Horizontal bars, first on top.
struct BarChartBlock {
    struct Bar {
        QString label;
        double value = 0;
        QString valueText;              ///< Stands at the end of the bar.
        std::optional<double> low = {}; ///< Ends of an interval around the value.
        std::optional<double> high = {};
        bool uncertain = false; ///< Drawn hatched: the figure is a bound or a rough one.
        QString sentence;       ///< The bar in words.
        std::optional<Location> target = {};
    };
    QString title; ///< Says what is found.
    QString howToRead;
    QString axisTitle; ///< With the unit.
    std::vector<Bar> bars;
    std::vector<TextLink> sources; ///< Each once, as in the other charts.
    bool axis = true;              ///< Without one, the values at the ends of the bars say it all.
};

/// A list to choose from; what is chosen changes the page.
struct ChoiceBlock {
    enum class Shape { List, Buttons, Pictures };
    struct Option {
        QString value;
        QString text;
        QString detail = {};  ///< Below the text, in pictures.
        QString picture = {}; ///< A drawing from resources/illustrations.
    };
    Choice choice = Choice::Level;
    QString label;
    std::vector<Option> options;
    QString current; ///< Value of the option that holds now.
    Shape shape = Shape::List;
    size_t shownFirst = 0; ///< Pictures in sight before more are asked for; 0: all.
};

/// The place of the chart of evidence: nutrients by two questions. Its cells:
struct EvidenceChartBlock {
    struct Cell {
        Certainty certainty = Certainty::None;
        QString answer; ///< In a word.
        QString certaintyWord;
        QString sentence; ///< The cell in words.
        Location target;
    };
    struct Row {
        QString name;
        std::vector<Cell> cells; ///< One for each question.
    };
    QString title;
    QString howToRead;
    QStringList questions;
    std::vector<Row> rows;
    std::vector<TextLink> sources;
};

/// Boxes and arrows between them, each arrow with its sentence.
struct InfluenceBlock {
    struct Node {
        QString name;
        std::optional<Location> target; ///< Nothing for what has no page.
    };
    struct Arrow {
        size_t from = 0; ///< Indices into nodes.
        size_t to = 0;
        QString label; ///< In a word or two.
        bool bothWays = false;
        QString sentence;
        std::vector<TextLink> sources;
    };
    QString title; ///< Says what is found.
    QString description;
    std::vector<Node> nodes;
    std::vector<Arrow> arrows;
    std::vector<TextLink> sources; ///< Of all arrows.
};

/// Boxes to tick, any number of them; ticking changes the page.
struct TickBlock {
    struct Box {
        QString value;
        QString text;
        bool ticked = false;
        bool first = true; ///< In sight before more are asked for; ticked ones always are.
    };
    Choice choice = Choice::Situation;
    QString label;
    std::vector<Box> boxes;
    QString find = {}; ///< Label of a field that finds boxes by what people type; empty: none.
};

/// Something to go to, or to do, on a page.
struct PageButton {
    enum class Rank { Plain, First, Urgent };
    enum class Deed { Go, MakeHandout, CopyPage, ForgetSituation };

    QString text;
    Location target = {}; ///< Where Deed::Go leads.
    QString icon = {};    ///< May be empty.
    Rank rank = Rank::Plain;
    Deed deed = Deed::Go;
};

/// Buttons beside each other.
struct ButtonBlock {
    std::vector<PageButton> buttons;
};

/// The place of the laboratory itself.
struct LabBlock {
    LabWords words;
};

/// One publication.
struct SourceEntry {
    QString citation; ///< Publisher, title and year; what "Copy citation" copies.
    QString locator;  ///< DOI, PubMed number or address; may be empty.
    QString remark;   ///< Its kind, and what was read of it.
    std::vector<TextLink> usedBy;
};

/// The sources that a page rests on, numbered from 1: what "[1]" in its texts means.
struct SourceList {
    struct Item {
        Location target; ///< Its record on the Sources page.
        QString name;    ///< Short: first author or organisation, and the year.
        QString title;
        QString citation = {}; ///< In full, with where to find it; stands in their place.
    };
    std::vector<Item> items;
};

using Block = std::variant<Paragraph, Subheading, Bullets, Steps, Beside, Chain, Comparison,
                           LinkList, Picture, ChartBlock, TextTable, FactList, Notice, AnswerBlock,
                           RangeBlock, NeedBarBlock, BarChartBlock, ForestBlock, ChoiceBlock,
                           HoldTimerBlock, EvidenceChartBlock, InfluenceBlock, TickBlock,
                           ButtonBlock, LabBlock, SourceEntry, SourceList>;

} // namespace crampwise
