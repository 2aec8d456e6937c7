// SPDX-License-Identifier: GPL-3.0-or-later
// That a handout can be acted on: what to do first, how to use its charts and drawings, and why.
#include "built_in_handouts.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace crampwise;

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

TEST(HandoutAction, TheFirstStepAtHomeIsSaidInWordsAndHowToAskBeforeASupplement)
{
    for (const HandoutRequest &request : everyHandout(topic())) {
        if (request.kind == HandoutKind::Appointment)
            continue;
        EXPECT_TRUE(handoutAsText(build(request))
                        .contains(u"Start today: stretch at bedtime. Show a pharmacist the packet "
                                  "and your medicines."_s));
    }
    EXPECT_TRUE(handoutAsText(build({})).contains(
        u"the packet and your list of medicines. Ask: could it harm me?"_s));
}

TEST(HandoutAction, WhatIsNotKnownContradictsNoGrade)
{
    const GradedAnswer &magnesium = topic().figures().grades.grade(u"magnesium"_s)->supplement;
    ASSERT_EQ(magnesium.answer, GradeAnswer::ProbablyNot);
    for (const HandoutRequest &request : {HandoutRequest{}, appointmentRequest()}) {
        const QString text = handoutAsText(build(request));
        EXPECT_TRUE(text.contains(u"Magnesium probably does not help"_s));
        EXPECT_FALSE(text.contains(u"if any supplement helps"_s));
        EXPECT_TRUE(text.contains(u"no study has counted"_s));
    }
}

TEST(HandoutAction, WhatIsKnownStandsBeforeWhatIsNot)
{
    const QString overview = handoutAsText(build({}));
    const qsizetype known = overview.indexOf(u"What is known"_s);
    EXPECT_GE(known, 0);
    EXPECT_LT(known, overview.indexOf(topic().handout().overview.unknown));
}

TEST(HandoutAction, TheAppointmentHasLinesForManyMedicinesWhichGoFirst)
{
    Handout handout = build(appointmentRequest());
    const auto lines = [&] {
        int count = 0;
        for (const HandoutPart &part : handout.parts) {
            for (const HandoutBlock &block : part.blocks) {
                if (const auto *some = std::get_if<HandoutLines>(&block.content))
                    count += some->count;
            }
        }
        return count;
    };
    EXPECT_GE(lines(), 6);
    handout.drop(handout.dropOrders().front());
    EXPECT_EQ(lines(), 2);
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
    for (const QString &said :
         {u"Partly: "_s, u"No: "_s, u"“?”: "_s, u"A yes does not mean"_s, u"Ask for a test"_s})
        EXPECT_TRUE(links.contains(said)) << qPrintable(said);
    for (const Nutrient &nutrient : topic().nutrients()) {
        const QString foods = build(nutrientRequest({nutrient.id})).chart()->howToRead;
        EXPECT_TRUE(foods.contains(u"add one today, unless"_s)) << qPrintable(foods);
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
    EXPECT_TRUE(magnesium.contains(u"From tablets, at most 350\u00a0mg a day on top of food."_s));
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
