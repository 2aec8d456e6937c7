// SPDX-License-Identifier: GPL-3.0-or-later
// That a handout can be acted on: what to do first, how to use its charts and drawings, and why.
#include "built_in_handouts.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>

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
        const QString first = request.kind == HandoutKind::Overview
            ? u"Start today: stretch at bedtime. Ask before you take a supplement."_s
            : u"Start today: show a pharmacist what you take. In a cramp: see the stretch."_s;
        EXPECT_TRUE(handoutAsText(build(request)).contains(first)) << qPrintable(first);
    }
    EXPECT_TRUE(handoutAsText(build({})).contains(u"Show a pharmacist what you take."_s));
}

TEST(HandoutAction, WhatIsNotKnownContradictsNoGrade)
{
    const GradedAnswer &magnesium = topic().grade(u"magnesium"_s)->supplement;
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
    EXPECT_GE(lines(), 8);
    handout.drop(handout.dropOrders().front());
    EXPECT_EQ(lines(), 4);
}

TEST(HandoutAction, EveryDrawingHasACaption)
{
    for (const HandoutRequest &request : everyHandout(topic())) {
        for (const HandoutPart &part : build(request).parts) {
            // Beside the main message stands what its words say.
            const bool isMain = part.style == HandoutPart::Style::Main;
            for (const HandoutBlock &block : part.blocks) {
                const auto *drawing = std::get_if<HandoutDrawing>(&block.content);
                EXPECT_TRUE(isMain || !drawing
                            || drawing->captions.size() == drawing->names.size());
                EXPECT_FALSE(drawing && drawing->captions.contains(QString()));
            }
        }
    }
}

TEST(HandoutAction, AChartSaysHowToReadItAndWhatToDoWithIt)
{
    const Handout overview = build({});
    const HandoutChart &links = *overview.chart();
    for (const QString &said : {u"Can a lack do this?"_s, u"Partly = "_s})
        EXPECT_TRUE(links.howToRead.contains(said)) << qPrintable(said);
    for (const QString &said : {u"A yes does not mean"_s, u"Ask if you need a test"_s})
        EXPECT_TRUE(links.whatToDo.contains(said)) << qPrintable(said);
    // Its signs are words that need no key.
    EXPECT_FALSE(topic().handout().overview.chartAnswers.contains(u"?"_s));
    for (const Nutrient &nutrient : topic().nutrients()) {
        const QString foods = handoutAsText(build(nutrientRequest({nutrient.id})));
        EXPECT_TRUE(foods.contains(u"Eat one of these today, a part of your need, unless"_s))
            << qPrintable(nutrient.id);
        EXPECT_TRUE(foods.contains(u" day’s need"_s)) << qPrintable(nutrient.id);
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
    EXPECT_TRUE(magnesium.contains(u"Tablet limit No more than 350\u00a0mg a day, on top of "
                                   "food. More can bring loose stools."_s));
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
    for (const HandoutRequest &request :
         {HandoutRequest{}, appointmentRequest(), nutrientRequest({u"magnesium"_s}),
          nutrientRequest({u"calcium"_s, u"potassium"_s})})
        EXPECT_TRUE(handoutAsText(build(request))
                        .contains(u"People who stopped a statin (cholesterol tablet) early had "
                                  "more heart attacks."_s));
}

TEST(HandoutAction, EachSumsUpFirstAndSaysThatItDoes)
{
    for (const HandoutRequest &request : everyHandout(topic()))
        EXPECT_EQ(build(request).parts.front().heading, u"In short"_s);
}

TEST(HandoutAction, WhatIsToBeDoneFirstIsWhatIsDrawn)
{
    const auto drawn = [](const HandoutRequest &request) {
        for (const HandoutPart &part : build(request).parts) {
            if (const HandoutDrawing *drawing = part.picture())
                return drawing->captions.join(u' ');
        }
        return QString();
    };
    const auto first = [](const HandoutRequest &request) {
        return std::get<HandoutText>(build(request).parts.front().blocks.back().content).text;
    };
    EXPECT_TRUE(first({}).contains(u"at bedtime"_s));
    EXPECT_TRUE(drawn({}).contains(u"At bedtime"_s));
    for (const Nutrient &nutrient : topic().nutrients()) {
        HandoutRequest request = nutrientRequest({nutrient.id});
        for (const bool pregnant : {false, true}) {
            request.reader.pregnant = pregnant;
            EXPECT_TRUE(first(request).contains(u"In a cramp"_s));
            EXPECT_TRUE(drawn(request).contains(u"In a cramp"_s));
        }
    }
}

TEST(HandoutAction, TheOverviewDrawsBothStretchesThatItTells)
{
    QStringList captions;
    for (const HandoutPart &part : build({}).parts) {
        if (const HandoutDrawing *drawing = part.picture())
            captions << drawing->captions;
    }
    ASSERT_EQ(captions.size(), 2);
    EXPECT_TRUE(captions.front().startsWith(u"At bedtime"_s));
    EXPECT_TRUE(captions.back().startsWith(u"In a cramp: toes up"_s));
}

TEST(HandoutAction, EachBarSaysWhatItIsOfADaysNeed)
{
    for (const Nutrient &nutrient : topic().nutrients()) {
        const Handout handout = build(nutrientRequest({nutrient.id}));
        for (const BarChartBlock::Bar &bar : handout.chart()->bars->bars) {
            static const QRegularExpression share(u"^over [a-z ]+ day’s need$"_s);
            EXPECT_FALSE(bar.label.contains(u"mg"_s)) << qPrintable(bar.label);
            EXPECT_TRUE(bar.valueText.contains(share)) << qPrintable(bar.valueText);
        }
    }
}

TEST(HandoutAction, AShareOfADaysNeedHoldsForWhoeverNeedsMost)
{
    const auto shareOfSpinach = [](const Reader &reader, Region region) {
        HandoutRequest request = nutrientRequest({u"magnesium"_s});
        request.reader = reader;
        request.region = region;
        const Handout handout = build(request);
        return handout.chart()->bars->bars.front().valueText;
    };
    const Region american = Region::UnitedStatesCanada;
    EXPECT_EQ(shareOfSpinach({}, american), u"over a third of a day’s need"_s); // of 420 mg
    // 157 mg of 320 and of 300 mg.
    EXPECT_EQ(shareOfSpinach({35 * 12, Sex::Female}, american), u"over a third of a day’s need"_s);
    EXPECT_EQ(shareOfSpinach({35 * 12, Sex::Female}, Region::EuropeanUnion),
              u"over half of a day’s need"_s);
}

TEST(HandoutAction, EachChartOfFoodsShowsThreeOfThemBestFirst)
{
    for (const Nutrient &nutrient : topic().nutrients()) {
        const auto bars = build(nutrientRequest({nutrient.id})).chart()->bars->bars;
        ASSERT_EQ(bars.size(), 3U) << qPrintable(nutrient.id);
        EXPECT_TRUE(std::is_sorted(bars.begin(), bars.end(), [](const auto &a, const auto &b) {
            return a.value > b.value;
        })) << qPrintable(nutrient.id);
    }
}

TEST(HandoutAction, AskFirstIsDrawnBesideTheWordsThatSayIt)
{
    for (const HandoutRequest &request : everyHandout(topic())) {
        QStringList drawn;
        const Handout handout = build(request);
        for (const HandoutBlock &block : handout.parts.front().blocks) {
            if (const auto *drawing = std::get_if<HandoutDrawing>(&block.content))
                drawn << drawing->names << drawing->captions;
        }
        const bool asks = request.kind != HandoutKind::Appointment;
        EXPECT_EQ(drawn, asks ? QStringList({u"ask-first"_s, u"Ask first"_s}) : QStringList());
    }
}

TEST(HandoutAction, OverviewAndAppointmentSayWhatTheirSignsCanMean)
{
    for (const HandoutRequest &request : {HandoutRequest{}, appointmentRequest()}) {
        const QString text = handoutAsText(build(request));
        const qsizetype dangers = text.indexOf(u"can mean a blood clot, a blocked artery"_s);
        EXPECT_GT(dangers, 0);
        EXPECT_LT(dangers, text.indexOf(u"Call an ambulance now"_s));
    }
}

TEST(HandoutAction, NoSignLeavesOpenWhetherAllOfItMustHold)
{
    for (const HandoutRequest &request : everyHandout(topic())) {
        const QString text = handoutAsText(build(request));
        EXPECT_TRUE(text.contains(u"leg pain that stays plus a cold or numb foot"_s));
        EXPECT_TRUE(text.contains(u"growing severe pain in a tight or numb leg"_s));
        EXPECT_TRUE(text.contains(u"with kidney disease or heart tablets: sudden weakness, "
                                  "fainting or racing heart"_s));
        EXPECT_FALSE(text.contains(u"kidney disease/heart tablets"_s));
    }
}

TEST(HandoutAction, WhatMayHarmSaysWhatTheHarmIs)
{
    for (const HandoutRequest &request :
         {HandoutRequest{}, appointmentRequest(), nutrientRequest({u"magnesium"_s})}) {
        const QString text = handoutAsText(build(request));
        for (const QString &harm : {u"risk of deadly blood reactions"_s,
                                    u"Statins can harm muscle. Dark urine: stop, "_s})
            EXPECT_TRUE(text.contains(harm)) << qPrintable(harm);
        // An exception that is announced and not told at once is read as what comes next.
        EXPECT_FALSE(text.contains(u"exceptions:"_s));
    }
    const QString magnesium = handoutAsText(build(nutrientRequest({u"magnesium"_s})));
    EXPECT_TRUE(magnesium.contains(u"It can weaken HIV medicines, and muscles in myasthenia"_s));
}

TEST(HandoutAction, WhatHoldsForOtherMedicinesStandsUnderItsOwnHeading)
{
    for (const Nutrient &nutrient : topic().nutrients()) {
        QStringList ofOthers;
        QStringList ofThis;
        const Handout handout = build(nutrientRequest({nutrient.id}));
        for (const HandoutPart &part : handout.parts) {
            Handout alone;
            alone.parts = {part};
            (part.heading == u"Other medicines and cramps"_s ? ofOthers : ofThis)
                << handoutAsText(alone);
        }
        for (const QString &word : {u"statin"_s, u"quinine"_s}) {
            EXPECT_TRUE(ofOthers.join(u' ').contains(word, Qt::CaseInsensitive))
                << qPrintable(nutrient.id);
            EXPECT_FALSE(ofThis.join(u' ').contains(word)) << qPrintable(nutrient.id);
        }
    }
}

TEST(HandoutAction, AStretchIsToldInNumberedSteps)
{
    const HandoutWords::Stretch &told = topic().handout().stretch;
    for (const QString &text : {told.usual.text, told.inPregnancy.text, told.evening.text}) {
        for (const QString &number : {u"1.\u00a0"_s, u"2.\u00a0"_s, u"3.\u00a0"_s})
            EXPECT_TRUE(text.contains(number)) << qPrintable(text);
    }
}

TEST(HandoutAction, AResultIsSpokenOfOnlyAfterTheTests)
{
    const QString text = handoutAsText(build(appointmentRequest()));
    const qsizetype tests = text.indexOf(topic().handout().appointment.tests);
    EXPECT_GE(tests, 0);
    EXPECT_GT(text.indexOf(topic().policy(u"results"_s)->brief), tests);
}

TEST(HandoutAction, TheMedicinesHaveOnePlaceOnTheAppointment)
{
    const Handout handout = build(appointmentRequest());
    const QString &heading = topic().handout().appointment.medicines;
    EXPECT_EQ(std::count_if(handout.parts.begin(), handout.parts.end(),
                            [&](const HandoutPart &part) { return part.heading == heading; }),
              1);
}

TEST(HandoutAction, AChartIsNamedByWhatItFinds)
{
    EXPECT_TRUE(
        handoutAsText(build({})).contains(u"What is known: serious lack can cause cramps"_s));
    QStringList clear;
    for (const Nutrient &nutrient : topic().nutrients()) {
        for (const Mechanism &mechanism : topic().mechanisms()) {
            if (topic().figures().message.research(nutrient.id, mechanism.id)
                == ResearchSays::Supported)
                clear << nutrient.id;
        }
    }
    EXPECT_EQ(clear, (QStringList{u"calcium"_s, u"magnesium"_s}));
    EXPECT_TRUE(handoutAsText(build(nutrientRequest({u"magnesium"_s})))
                    .contains(u"Magnesium: foods rich in it"_s));
}
