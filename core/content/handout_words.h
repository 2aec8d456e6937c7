// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"

#include <vector>

namespace crampwise {

/// A nutrient so briefly that three find room on one page.
struct NutrientBrief {
    QString nutrient; ///< Id.
    QString message;  ///< The main message of a handout on it alone: what is found, what to do.
    LeveledText does;
    LeveledText finding; ///< What is known, apart from the message and the answers.
    LeveledText unknown; ///< What nobody knows yet.
    LeveledText likely;  ///< Whether a lack brings cramps and whether supplements help.
    QString foods;
    QStringList inChart; ///< Ids of foods that hold much of it and that many people know.
    QString foodNote;    ///< A caution that stands beside its foods; may be empty.
    QString limitWhy;    ///< Why there is an upper limit; may be empty.
    LeveledText caution;
    QStringList sources; ///< The main ones, as the page names them.
};

/// The words of the handouts that nothing else in the content says. They are content, not
/// interface, because a page may be in another language than the window. %1, %2, ... are places
/// that the handout fills.
struct HandoutWords {
    struct Overview {
        QString message; ///< Its main message.
        QString table;   ///< Headings: this and those up to `role`.
        QString mechanisms;
        QString nutrient;
        QString role;
        QString chart;                   ///< Its title, which says what is found.
        QString chartRows;               ///< Heads its first column, of nutrients.
        QString unknown;                 ///< Heading of the next.
        Fact open;                       ///< What nobody knows yet.
        QString chartHowToRead;          ///< Stands above it.
        QString chartToDo;               ///< What to do with it; stands below.
        QStringList chartAnswers;        ///< In the order of ResearchSays, as the chart has room.
        QStringList chartAnswersInWords; ///< The same for those who do not see it.
        QString chartInWords;            ///< A row: a nutrient, its cells.
        QString chartCell;               ///< A cell: a mechanism, what research says.
        QString adviceInFull;            ///< For saying that only the titles of the advice stand.
        QStringList sources;
    };
    struct Nutrients {
        QStringList titles; ///< For one, two and three names.
        QString does;       ///< Headings: this and those up to `caution`.
        QString lack;
        QString supplement;
        QString findings;
        QString unknown;
        QString likely;
        QString answerOf; ///< An answer, and how certain it is.
        QString scale;    ///< The ends of the scale of certainty.
        QString foods;
        QString toDo;
        QString caution;
        QString medicines;    ///< Heading of what holds for medicines, whatever the nutrient.
        QString foodsTitle;   ///< With the name of a substance.
        QString foodsChart;   ///< Title of the chart: what it finds, with the name of a substance.
        QString foodsHowTo;   ///< What to do with it.
        QString foodsShare;   ///< An amount, and what it is of a day's need.
        QStringList shares;   ///< Shares of a need, in the order of the program's fractions.
        QString callToAction; ///< What to do first.
        QString milligrams;   ///< Spelled out, with the sign.
        QString micrograms;
        QString food; ///< Heads of columns: this and the next two.
        QString serving;
        QString amount;
        QString foodLabel;    ///< Food and serving.
        QString foodSentence; ///< Food, serving, amount.
        QString needTitle;    ///< For saying that it was left out.
        QString needFor;      ///< Whose the needs are, and in which region.
        QString need;         ///< An amount a day.
        QString needByAge;    ///< Amounts a day that differ by age.
        QString needFromAge;  ///< An amount a day, an age in years, and the amount from it on.
        QString needOfAll;    ///< Names the need where it is the same for women and men.
        QString needOfWomen;
        QString needOfMen;
        QString limitTitle;   ///< For saying that it was left out.
        QString countsAll;    ///< Names a limit that counts all that is eaten and drunk.
        QString countsAdded;  ///< Names a limit that counts what is added to food.
        QString limitOfAll;   ///< Its amount.
        QString limitOfAdded; ///< Its amount.
        QString limitUnknown;
        QString span;                    ///< Two amounts.
        QString askFirst;                ///< The first step of all: whom to ask.
        QString moreSteps;               ///< For saying that they were left out.
        std::vector<NutrientBrief> each; ///< In the order of the topic's nutrients.
    };
    struct Appointment {
        QString title;
        QString message;
        QString callToAction; ///< What to do first.
        Fact dangers;         ///< What the signs can mean.
        QString diary;
        QString diaryHowTo;
        QStringList diaryColumns; ///< The day first.
        QString where;            ///< Heading of the legs on which to mark the place.
        QString whereText;        ///< What is drawn there, for those who do not see it.
        QString front;            ///< Captions of the two drawings.
        QString back;
        QString medicines;
        QString medicinesHowTo;
        QString tell;
        QStringList tells;
        QString ask;
        QStringList asks;
        QString aboutMe; ///< Heading of what was chosen on My situation.
        QString care;    ///< Heading of what it makes risky.
        QString tests;
        std::vector<Fact> testFacts;
        QString unknown; ///< Heading of what nobody knows yet, which is that of the overview.
        QStringList sources;
    };

    /// What to do in a cramp, drawn.
    struct Stretch {
        struct Use {
            QString stretch; ///< Id; it has the drawing.
            QString text;    ///< How to do it.
            QString caption; ///< Stands below the drawing.
        };
        Use usual;
        Use inPregnancy;
        Use evening;          ///< The one to do before bed, to have fewer cramps.
        QString eveningTitle; ///< Names it among the steps.
        QString cramp;        ///< Names the one against a cramp among the steps.
        QString doNot;        ///< When not to stretch.
        QStringList sources;
    };

    /// A word that not everybody knows.
    struct Explained {
        QString word; ///< As the texts write it.
        QString text; ///< What it means.
    };

    Overview overview;
    Nutrients nutrients;
    Appointment appointment;
    Stretch stretch;
    QString inShort;      ///< Heading of the main message.
    QString askDrawing;   ///< What is drawn beside “ask first”, for those who do not see it.
    QString askCaption;   ///< Stands below it.
    QString callToAction; ///< What to do first, on the overview.
    std::vector<Explained> explained;
    QString policies; ///< Heading of what holds in any case: what can do harm.
    QString note;     ///< Heading of the note that whoever prints the page adds.
    QString edition;  ///< Version, day it was made, last and next review, language.
    QString sources;  ///< With the names of the main sources.
    QString page;     ///< Its number and that of pages.
};

} // namespace crampwise
