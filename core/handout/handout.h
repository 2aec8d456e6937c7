// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/words.h"
#include "core/page/page.h"
#include "core/situation/situation.h"

#include <QLocale>

#include <variant>

namespace crampwise {

enum class HandoutKind { Overview, Nutrients, Appointment };

inline constexpr WordTable<HandoutKind, 3> handoutKindWords{{
    {"overview", HandoutKind::Overview},
    {"nutrient", HandoutKind::Nutrients},
    {"appointment", HandoutKind::Appointment},
}};

inline constexpr qsizetype mostHandoutNutrients = 3;
inline constexpr qsizetype longestPracticeLine = 100; ///< In characters.
inline constexpr qsizetype longestHandoutNote = 300;  ///< In characters.
inline constexpr qsizetype mostHandoutNoteLines = 6;

/// What a handout shall say.
struct HandoutRequest {
    HandoutKind kind = HandoutKind::Overview;
    QStringList nutrients; ///< Ids, one to three, for HandoutKind::Nutrients; else not used.
    Level level = Level::Plain;
    bool chart = true;  ///< Where the kind has one.
    Reader reader = {}; ///< Whose needs it tells, and whether what holds in pregnancy; adults
                        ///< where nothing was chosen.
    std::optional<Region> region = {}; ///< Whose authority; nothing: that of the locale.
    QString practice; ///< One line, as typed: name and phone of whoever gives the page.
    QString note;     ///< As typed, over as many lines as it has.
    SituationChoices situation = {}; ///< What HandoutKind::Appointment is filled in with.

    bool operator==(const HandoutRequest &) const = default;

    bool mayHaveChart() const
    {
        return kind == HandoutKind::Overview
            || (kind == HandoutKind::Nutrients && nutrients.size() == 1);
    }
};

enum class HandoutPaper { A4, Letter };

inline constexpr WordTable<HandoutPaper, 2> handoutPaperWords{{
    {"a4", HandoutPaper::A4},
    {"letter", HandoutPaper::Letter},
}};

/// The paper that the locale's country uses.
HandoutPaper usualPaper(const QLocale &locale);

/// How a handout is set on paper.
struct HandoutFormat {
    HandoutPaper paper = HandoutPaper::A4;
    bool large = false; ///< Large print: 16 points on two pages at most, instead of 12 on one.

    bool operator==(const HandoutFormat &) const = default;

    qreal points() const { return large ? 16 : 12; } ///< Size of the running text.
    int mostPages() const { return large ? 2 : 1; }
};

/// All that is chosen of a handout, apart from where it goes.
struct HandoutChoices {
    HandoutRequest request;
    HandoutFormat format;
    QString language;       ///< Code; empty for the window's.
    bool keepTyped = false; ///< Whether practice and note may be remembered.

    bool operator==(const HandoutChoices &) const = default;
};

/// What is wrong with a request, in one sentence that says what would be right; empty when all is
/// well.
QString refusal(const HandoutRequest &request, const Topic &topic);

// A handout as structure, without paper: the printer, the preview and the web page make the same of
// it. All texts are plain text in the language of the topic.

struct HandoutText {
    QString text;
};

struct HandoutList {
    struct Item {
        QString name; ///< Stands before the text in bold; may be empty.
        QString text;
    };
    enum class Marks { None, Bullets, Boxes }; ///< Boxes are there to be ticked.

    std::vector<Item> items;
    Marks marks = Marks::Bullets;
};

/// The first column names the rows.
struct HandoutTable {
    QStringList header;
    std::vector<QStringList> rows;
};

/// A table to be filled in by hand, a row a day.
struct HandoutDiary {
    QStringList columns; ///< The first holds the number of the day, the others are empty.
    int days = 14;
};

/// Lines to write on, for an entry each.
struct HandoutLines {
    int count = 1;
};

/// The warning signs by what to do about them; the first group may stand beside the others.
struct HandoutSigns {
    struct Group {
        QString lead; ///< What to do about them.
        QStringList signs;
    };
    std::vector<Group> groups;
};

/// Drawings beside each other, to be marked with a pen.
struct HandoutDrawing {
    QStringList names;         ///< File names in resources/illustrations, without ".svg".
    QString description;       ///< For those who do not see them.
    int height = 0;            ///< In millimetres, without the captions.
    QStringList captions = {}; ///< One below each drawing; may be none.
    int width = 0;             ///< The most, in millimetres; 0: as wide as it is then.
};

struct HandoutChart {
    QString howToRead;                 ///< Above it; may be empty.
    QString description;               ///< The whole in words, for those who do not see it.
    std::optional<BarChartBlock> bars; ///< Nothing: the chart of deficiencies.
    QString whatToDo = {};             ///< With it; stands below.
};

using HandoutContent = std::variant<HandoutText, HandoutList, HandoutTable, HandoutDiary,
                                    HandoutLines, HandoutSigns, HandoutChart, HandoutDrawing>;

struct HandoutBlock {
    HandoutContent content;
    QString name = {}; ///< For saying that it was left out; empty for mere decoration.
    int dropOrder = 0; ///< Where room is short, the lowest go first, all of one number together;
                       ///< 0 stays.
    std::optional<HandoutContent> shorter = {}; ///< Stays in place of what goes.
};

struct HandoutPart {
    enum class Style {
        Plain,
        Main,    ///< The main message.
        Warning, ///< When to see a doctor.
        Note,    ///< Of whoever prints the page; its texts may be in any language.
    };

    QString heading; ///< May be empty.
    Style style = Style::Plain;
    std::vector<HandoutBlock> blocks;
    bool beside = false; ///< May stand beside the last part before it that is not; several of them
                         ///< below each other.
    /// The one drawing that is all of it, if it is nothing else: it takes no more room than that.
    const HandoutDrawing *picture() const;
    bool ownPage = false;     ///< Begins a page beyond those that the format allows; only what
                              ///< may share that page follows.
    int headingDropOrder = 0; ///< Goes with the blocks of this number; 0: with the part.
};

struct Handout {
    QString title;
    QString practice;               ///< May be empty, and in any language.
    std::vector<HandoutPart> parts; ///< In reading order.
    QString disclaimer;
    QStringList smallPrint;
    QString pageNumber; ///< With places for the number of a page and of pages.

    /// The numbers of the blocks that may go, in the order in which they do.
    std::vector<int> dropOrders() const;
    /// Takes out the blocks of a number, and parts that have none left. Returns their names.
    QStringList drop(int order);
    /// Nothing when the handout has none.
    const HandoutChart *chart() const;
    bool hasOwnPage() const; ///< Whether a part begins a page of its own.
};

/// Builds what a request that is not refused asks for. Numbers and dates follow the locale, whose
/// language is that of the topic. When by `today` the content should have been reviewed again, it
/// says so first.
Handout buildHandout(const Topic &topic, const HandoutRequest &request, const QLocale &locale,
                     const QDate &today = QDate::currentDate());

/// The language's name for itself, of no country: "English", not "American English".
QString languageName(const QLocale &locale);

/// Everything that the handout says, in reading order.
QString handoutAsText(const Handout &handout);

} // namespace crampwise
