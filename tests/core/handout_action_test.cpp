// SPDX-License-Identifier: GPL-3.0-or-later
// That a handout can be acted on: what to do first, how to use its charts and drawings, and why.
#include "built_in.h"
#include "core/handout/handout.h"
#include "handout_requests.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &topic()
{
    return builtInTopic();
}

const HandoutWords::Nutrients &words()
{
    return topic().handout().nutrients;
}

Handout build(const HandoutRequest &request)
{
    return buildHandout(topic(), request, QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace

TEST(HandoutAction, NoNameOfALaboratoryTestStandsWithoutItsMeaning)
{
    static const QRegularExpression names(u"creatinine|eGFR|TSH|\\bCK\\b|HbA1c"_s);
    for (const HandoutRequest &request : everyHandout(topic())) {
        if (request.level == Level::Plain) {
            EXPECT_FALSE(handoutAsText(build(request)).contains(names));
        }
    }
}

TEST(HandoutAction, AfterItsMessageEachSaysWhatToDoFirst)
{
    for (const HandoutRequest &request : everyHandout(topic())) {
        const Handout handout = build(request);
        const HandoutPart &main = handout.parts.front();
        ASSERT_GE(main.blocks.size(), 2U);
        const auto *last = std::get_if<HandoutText>(&main.blocks.back().content);
        ASSERT_TRUE(last);
        EXPECT_TRUE(last->text.startsWith(u"→ Start today: "_s)) << qPrintable(last->text);
    }
}

TEST(HandoutAction, EveryDrawingHasACaption)
{
    for (const HandoutRequest &request : everyHandout(topic())) {
        for (const HandoutPart &part : build(request).parts) {
            for (const HandoutBlock &block : part.blocks) {
                const auto *drawing = std::get_if<HandoutDrawing>(&block.content);
                EXPECT_TRUE(!drawing || drawing->captions.size() == drawing->names.size());
                EXPECT_FALSE(drawing && drawing->captions.contains(QString()));
            }
        }
    }
}

TEST(HandoutAction, AChartSaysHowToReadItAndWhatToDoWithIt)
{
    const QString links = build({}).chart()->howToRead;
    EXPECT_TRUE(links.contains(u"“?”"_s) && links.contains(u"Ask for a test"_s));
    for (const Nutrient &nutrient : topic().nutrients()) {
        const QString foods = build(nutrientRequest({nutrient.id})).chart()->howToRead;
        EXPECT_TRUE(foods.contains(u"meals"_s)) << qPrintable(foods);
    }
}

TEST(HandoutAction, AUnitIsSpelledOutWhereItStandsFirst)
{
    for (const Nutrient &nutrient : topic().nutrients()) {
        const QString text = handoutAsText(build(nutrientRequest({nutrient.id})));
        static const QRegularExpression amount(u"\\d\u00a0(mg|µg)\\b"_s);
        static const QRegularExpression spelled(u"milligrams \\(mg\\)|micrograms \\(µg\\)"_s);
        const qsizetype first = text.indexOf(spelled);
        EXPECT_GE(first, 0) << qPrintable(nutrient.id);
        EXPECT_LT(first, text.indexOf(amount)) << qPrintable(nutrient.id);
    }
}

TEST(HandoutAction, ALimitOfTabletsSaysThatFoodDoesNotCount)
{
    const QString magnesium = handoutAsText(build(nutrientRequest({u"magnesium"_s})));
    EXPECT_TRUE(magnesium.contains(u"tablets: 350\u00a0mg"_s));
    EXPECT_TRUE(magnesium.contains(u"What food holds does not count."_s));
}

TEST(HandoutAction, WhatIsNotKnownYetStandsOnEveryHandoutOfOneKind)
{
    for (const HandoutRequest &request : everyHandout(topic())) {
        if (request.nutrients.size() < 2) {
            EXPECT_TRUE(handoutAsText(build(request)).contains(words().unknown));
        }
    }
}

TEST(HandoutAction, NotToStopAMedicineComesWithItsReason)
{
    for (const HandoutRequest &request : everyHandout(topic()))
        EXPECT_TRUE(handoutAsText(build(request)).contains(u"more heart attacks"_s));
}
