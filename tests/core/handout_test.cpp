// SPDX-License-Identifier: GPL-3.0-or-later
// What a handout says, before it is set on paper.
#include "core/handout/handout.h"
#include "core/handout/handout_parts.h"
#include "handout_requests.h"

#include "core/content/built_in_topic.h"
#include "core/text/readability.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

Handout build(const HandoutRequest &request)
{
    EXPECT_EQ(refusal(request, topic()), QString());
    return buildHandout(topic(), request, english);
}

HandoutRequest ofKind(HandoutKind kind)
{
    HandoutRequest request;
    request.kind = kind;
    return request;
}

std::vector<HandoutRequest> everyKind()
{
    std::vector<HandoutRequest> all{ofKind(HandoutKind::Overview),
                                    ofKind(HandoutKind::Appointment)};
    for (const Nutrient &nutrient : topic().nutrients())
        all.push_back(nutrientRequest({nutrient.id}));
    all.push_back(nutrientRequest({u"magnesium"_s, u"potassium"_s, u"vitamin-k"_s}));
    return all;
}

QString textOf(const HandoutRequest &request)
{
    return handoutAsText(build(request));
}

qsizetype wordsOf(const QStringList &texts)
{
    return texts.join(u' ').split(u' ', Qt::SkipEmptyParts).size();
}

/// The running text: without cells of tables, the chart in words and the small print.
QStringList runningText(const Handout &handout)
{
    QStringList texts{handout.title};
    for (const HandoutPart &part : handout.parts) {
        texts << part.heading;
        for (const HandoutBlock &block : part.blocks) {
            if (const auto *text = std::get_if<HandoutText>(&block.content))
                texts << text->text;
            if (const auto *list = std::get_if<HandoutList>(&block.content)) {
                for (const HandoutList::Item &item : list->items)
                    texts << item.name << item.text;
            }
            if (const auto *chart = std::get_if<HandoutChart>(&block.content))
                texts << chart->howToRead << chart->whatToDo;
            if (const auto *signs = std::get_if<HandoutSigns>(&block.content)) {
                for (const HandoutSigns::Group &group : signs->groups)
                    texts << group.lead << group.signs;
            }
        }
    }
    return texts;
}

/// Takes out what goes next; returns its names.
QStringList dropNext(Handout &handout)
{
    const std::vector<int> orders = handout.dropOrders();
    return orders.empty() ? QStringList() : handout.drop(orders.front());
}

} // namespace

TEST(Handout, TheOverviewCarriesTheTableTheMechanismsAndTheAdvice)
{
    const QString text = textOf({});
    HandoutRequest withoutChart;
    withoutChart.chart = false;
    const QString tableInstead = textOf(withoutChart);
    for (const TableRow &row : topic().table()) {
        const QString cells = topic().nutrient(row.nutrient)->name + u'\t' + row.role;
        EXPECT_TRUE(tableInstead.contains(cells));
        EXPECT_FALSE(text.contains(cells));
    }
    for (const Mechanism &mechanism : topic().mechanisms()) {
        EXPECT_TRUE(text.contains(mechanism.happens)); // heads a column of the chart
        EXPECT_TRUE(tableInstead.contains(mechanism.name + u' ' + mechanism.brief.plain));
    }
    for (const Advice &advice : topic().advice())
        EXPECT_TRUE(text.contains(advice.title + u' ' + advice.brief));
}

TEST(Handout, WarningSignsAndTheDisclaimerStandOnEveryKindAndStay)
{
    for (const HandoutRequest &request : everyKind()) {
        Handout handout = build(request);
        while (!handout.dropOrders().empty())
            dropNext(handout);
        const QString text = handoutAsText(handout);
        EXPECT_TRUE(text.contains(topic().about().disclaimer));
        EXPECT_TRUE(text.contains(topic().about().authors));
        EXPECT_TRUE(text.contains(topic().about().funding));
        EXPECT_EQ(handout.parts.front().style, HandoutPart::Style::Main);
        const auto warning
            = std::find_if(handout.parts.begin(), handout.parts.end(), [](const HandoutPart &part) {
                  return part.style == HandoutPart::Style::Warning;
              });
        ASSERT_NE(warning, handout.parts.end());
        const SignContent &signs = topic().signs();
        QHash<QString, QStringList> shown;
        for (const HandoutBlock &block : warning->blocks) {
            const auto *told = std::get_if<HandoutSigns>(&block.content);
            for (const auto &group : told ? told->groups : std::vector<HandoutSigns::Group>())
                shown[group.lead] = group.signs;
        }
        for (const QString &id : signs.handout.onEvery) {
            const Sign &sign = *signs.sign(id);
            const QString told = HandoutParts(topic(), request, {}).explained(sign.toPrint());
            EXPECT_TRUE(shown[signs.call(sign).plain].join(u'\n').contains(told)) << qPrintable(id);
        }
        EXPECT_TRUE(text.contains(topic().policy(u"not-complete"_s)->brief));
    }
}

TEST(Handout, BlocksGoInTheOrderThatTheyDeclare)
{
    Handout handout = build(nutrientRequest({u"magnesium"_s, u"potassium"_s}));
    const QString does = topic().handout().nutrients.does;
    const QString foods = topic().handout().nutrients.foods;
    const size_t parts = handout.parts.size();
    EXPECT_EQ(dropNext(handout), QStringList()); // the drawing of “ask first”, which has no name
    EXPECT_EQ(dropNext(handout), QStringList{does}); // of both nutrients at once
    EXPECT_FALSE(handoutAsText(handout).contains(does));
    EXPECT_EQ(dropNext(handout), QStringList{topic().handout().nutrients.moreSteps});
    EXPECT_EQ(dropNext(handout), QStringList{foods});
    EXPECT_EQ(dropNext(handout), QStringList{topic().handout().nutrients.likely});
    EXPECT_EQ(dropNext(handout), QStringList()); // what to do first, what an ordinary cramp is
    EXPECT_EQ(dropNext(handout), QStringList{topic().handout().policies});
    EXPECT_EQ(handout.parts.size(), parts); // each keeps its caution
    EXPECT_EQ(dropNext(handout), QStringList{topic().handout().nutrients.caution});
    EXPECT_EQ(dropNext(handout), QStringList{topic().handout().policies}); // of its own
    EXPECT_EQ(dropNext(handout), QStringList());

    Handout overview = build({});
    EXPECT_TRUE(overview.chart());
    EXPECT_EQ(dropNext(overview), QStringList()); // the drawing of “ask first”, which has no name
    EXPECT_EQ(dropNext(overview), QStringList()); // what the signs can mean
    EXPECT_EQ(dropNext(overview), QStringList()); // those of the stretches, neither
    EXPECT_EQ(dropNext(overview), QStringList{topic().handout().overview.adviceInFull});
    EXPECT_EQ(dropNext(overview), QStringList{topic().handout().overview.unknown});
    EXPECT_EQ(dropNext(overview), QStringList{topic().handout().overview.chart});
    EXPECT_FALSE(overview.chart());
}

TEST(Handout, SignsOfANutrientGoLastAndThoseOfEveryHandoutNever)
{
    Handout handout = build(nutrientRequest({u"calcium"_s}));
    const QString own = topic().signs().sign(u"neck-surgery-low-calcium"_s)->toPrint();
    QStringList gone;
    while (!handout.dropOrders().empty()) {
        EXPECT_TRUE(gone.isEmpty() || !gone.constLast().contains(own));
        gone = dropNext(handout);
    }
    EXPECT_TRUE(gone.constLast().contains(own));
    const QString text = handoutAsText(handout);
    EXPECT_FALSE(text.contains(own));
    for (const QString &id : topic().signs().handout.onEvery)
        EXPECT_TRUE(text.contains(
            HandoutParts(topic(), {}, {}).explained(topic().signs().sign(id)->toPrint())))
            << qPrintable(id);
}

TEST(Handout, NutrientsStandInTheirOwnOrderAndInTheTitle)
{
    const Handout handout = build(nutrientRequest({u"potassium"_s, u"vitamin-d"_s}));
    EXPECT_EQ(handout.title, u"Vitamin D, Potassium and leg cramps"_s);
    EXPECT_EQ(handout.parts[2].heading, u"Vitamin D"_s);
    EXPECT_EQ(handout.parts[3].heading, u"Potassium"_s);
}

TEST(Handout, OneNutrientTellsWhatItDoesHowLikelyItIsFoodsAndSafety)
{
    for (size_t at = 0; at < topic().nutrients().size(); ++at) {
        const Nutrient &nutrient = topic().nutrients()[at];
        const Grade &grade = *topic().grade(nutrient.id);
        for (Level level : {Level::Plain, Level::Student}) {
            const HandoutRequest request = nutrientRequest({nutrient.id}, level);
            const QString text = textOf(request);
            EXPECT_TRUE(text.contains(topic().handout().nutrients.each[at].message));
            EXPECT_TRUE(text.contains(nutrient.does.at(level).first()));
            for (const GradedAnswer &answer : {grade.lack, grade.supplement}) {
                const GradeTables &tables = topic().figures().grades;
                EXPECT_TRUE(text.contains(tables.answerName(answer.answer)));
                EXPECT_TRUE(text.contains(tables.meaning(answer.certainty)->name));
            }
            const NutrientBrief &brief = topic().handout().nutrients.each[at];
            for (const LeveledText &told : {brief.finding, brief.unknown, brief.caution})
                EXPECT_TRUE(text.contains(
                    HandoutParts(topic(), request, english).explained(told.at(level))))
                    << qPrintable(told.at(level));
            EXPECT_TRUE(text.contains(u"Ask first"_s, Qt::CaseInsensitive));
        }
    }
}

TEST(Handout, FoodsComeWithServingAmountAndUnitInChartAndTable)
{
    HandoutRequest request = nutrientRequest({u"magnesium"_s});
    request.region = Region::UnitedStatesCanada;
    EXPECT_TRUE(textOf(request).contains(
        u"Spinach, boiled, 1 cup: 157\u00a0mg, over a third of a day’s need."_s));
    ASSERT_TRUE(build(request).chart()->bars);
    EXPECT_EQ(build(request).chart()->bars->bars.front().value, 157);
    request.chart = false;
    EXPECT_FALSE(build(request).chart());
    EXPECT_TRUE(textOf(request).contains(
        u"Spinach, boiled\t1 cup\t157\u00a0mg, over a third of a day’s need"_s));
}

TEST(Handout, TheChartIsToldInWords)
{
    const QString words = build({}).chart()->description;
    for (const Link &link : topic().links()) {
        EXPECT_TRUE(words.contains(topic().mechanism(link.mechanism)->happens));
        EXPECT_TRUE(words.contains(topic().nutrient(link.nutrient)->name));
    }
    EXPECT_TRUE(words.contains(u"Potassium: Nerves send stray signals no, Muscle stays tight "
                               "partly, Muscle comes to harm no study found."_s))
        << qPrintable(words);
}

TEST(Handout, TheAppointmentHoldsDiaryMedicinesQuestionsAndTests)
{
    const Handout handout = build(ofKind(HandoutKind::Appointment));
    bool diary = false;
    bool lines = false;
    for (const HandoutPart &part : handout.parts) {
        for (const HandoutBlock &block : part.blocks) {
            if (const auto *form = std::get_if<HandoutDiary>(&block.content)) {
                diary = true;
                EXPECT_EQ(form->days, 14);
            }
            lines = lines || std::holds_alternative<HandoutLines>(block.content);
        }
    }
    EXPECT_TRUE(diary);
    EXPECT_TRUE(lines);
    const QString text = handoutAsText(handout);
    for (const QString &question : topic().handout().appointment.asks)
        EXPECT_TRUE(text.contains(question));
    for (const Fact &fact : topic().handout().appointment.testFacts)
        EXPECT_TRUE(text.contains(fact.text.plain));
}

TEST(Handout, SmallPrintNamesSourcesVersionReviewAndLanguage)
{
    for (const HandoutRequest &request : everyKind()) {
        const QString small = build(request).smallPrint.join(u' ');
        for (const QString &part : {QCoreApplication::applicationVersion(),
                                    QString::number(topic().about().reviewed.year()),
                                    QString::number(topic().about().nextReview.year()),
                                    QString::number(QDate::currentDate().year()), u"English"_s})
            EXPECT_TRUE(small.contains(part)) << qPrintable(part);
        EXPECT_FALSE(small.contains(u"%"_s));
    }
    EXPECT_TRUE(build({}).smallPrint.join(u' ').contains(u"Allen 2012"_s));
    EXPECT_TRUE(build(nutrientRequest({u"magnesium"_s}))
                    .smallPrint.join(u' ')
                    .contains(u"Garrison 2020"_s));
}

TEST(Handout, WhatIsTypedStandsThereAsTyped)
{
    HandoutRequest request;
    request.practice = u"Dr <b>Okafor</b> & Co, 555-0100"_s;
    request.note = u"Bring %1 %2\nand your 💊 list"_s;
    const Handout handout = build(request);
    EXPECT_EQ(handout.practice, request.practice);
    EXPECT_TRUE(handoutAsText(handout).contains(request.note));
    EXPECT_EQ(handout.parts.back().style, HandoutPart::Style::Note);
}

TEST(Handout, RefusesWhatCannotBePrintedInOneSentence)
{
    const auto refused = [](const HandoutRequest &request, const QString &word) {
        const QString sentence = refusal(request, topic());
        EXPECT_TRUE(sentence.contains(word)) << qPrintable(sentence);
        EXPECT_TRUE(sentence.endsWith(u'.'));
    };
    refused(nutrientRequest({}), u"at least one"_s);
    refused(nutrientRequest({u"calcium"_s, u"magnesium"_s, u"potassium"_s, u"vitamin-b"_s}),
            u"three"_s);
    refused(nutrientRequest({u"zinc"_s}), u"zinc"_s);
    refused(nutrientRequest({u"calcium"_s, u"calcium"_s}), u"twice"_s);
    HandoutRequest typed;
    typed.practice = QString(10000, u'x');
    refused(typed, u"10000 characters"_s);
    typed.practice = u"two\nlines"_s;
    refused(typed, u"more than one line"_s);
    typed.practice.clear();
    typed.note = QString(301, u'x');
    refused(typed, u"301 characters"_s);
    typed.note = u"x\n"_s.repeated(7);
    refused(typed, u"7 lines"_s);
    typed.note = QString(300, u'x');
    EXPECT_EQ(refusal(typed, topic()), QString());
}

TEST(Handout, HasOneShortMainMessageAndShortHeadings)
{
    for (const HandoutRequest &request : everyKind()) {
        const Handout handout = build(request);
        const auto &main = std::get<HandoutText>(handout.parts.front().blocks.front().content);
        EXPECT_LE(sentencesOf(main.text).size(), 3);
        for (size_t i = 1; i < handout.parts.size(); ++i) {
            const qsizetype words = wordsInSentence(handout.parts[i].heading).size();
            EXPECT_LE(words, 8) << qPrintable(handout.parts[i].heading);
            const bool isDrawing
                = std::holds_alternative<HandoutDrawing>(handout.parts[i].blocks.front().content);
            EXPECT_TRUE(isDrawing || words >= 1) << i;
            for (const HandoutBlock &block : handout.parts[i].blocks) {
                if (const auto *list = std::get_if<HandoutList>(&block.content)) {
                    EXPECT_LE(list->items.size(), 7u);
                    for (const HandoutList::Item &item : list->items)
                        EXPECT_LE(item.text.split(u' ').size(), 60);
                }
            }
        }
    }
}

TEST(Handout, WithAChartTheTextBesideSignsAndPoliciesStaysUnder280Words)
{
    for (const HandoutRequest &request : everyKind()) {
        Handout handout = build(request);
        if (!handout.chart())
            continue;
        std::erase_if(handout.parts, [](const HandoutPart &part) {
            return part.style == HandoutPart::Style::Warning
                || part.heading == topic().handout().policies
                || part.heading == topic().handout().nutrients.medicines;
        });
        EXPECT_LT(wordsOf(runningText(handout)), 280) << qPrintable(handout.title);
    }
}

TEST(Handout, PlainHandoutsAreEasyToRead)
{
    for (const HandoutRequest &request : everyKind()) {
        QStringList prose;
        for (const QString &text : runningText(build(request))) {
            if (text.endsWith(u'.') || text.endsWith(u'?'))
                prose << text;
        }
        const Readability counts = readability(prose);
        EXPECT_LE(counts.fleschKincaid(), 8.0) << qPrintable(build(request).title);
        EXPECT_LE(counts.meanSentence(), 15) << qPrintable(build(request).title);
    }
}

TEST(Handout, WhatNoPageCanShowIsRefusedByName)
{
    HandoutRequest request;
    request.practice = u"Dr. A "_s + QChar(0xD83D); // half of a character
    EXPECT_TRUE(refusal(request, topic()).contains(u"U+FFFD"_s));
    request.practice = u"Dr. A\U0001F600"_s;
    EXPECT_EQ(refusal(request, topic()), QString());
    request.note = u"bell\a"_s;
    EXPECT_TRUE(refusal(request, topic()).contains(u"U+0007"_s));
    request.note = u"two\nlines\tand a tab"_s;
    EXPECT_EQ(refusal(request, topic()), QString());
}
