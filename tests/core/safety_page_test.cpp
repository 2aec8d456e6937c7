// SPDX-License-Identifier: GPL-3.0-or-later
// Warning signs, medicines, relief and look-alikes as the pages show them.
#include "built_in_pages.h"
#include "core/text/readability.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(SafetyPages, WarningSignsStandOnEveryNutrientAndMechanismPage)
{
    const SignContent &signs = builtInTopic().signs();
    EXPECT_EQ(signs.handout.onEvery.size(), 8);
    for (const QString &name : locationNames(builtInTopic())) {
        static const QStringList others{u"help"_s, u"about"_s, u"when-to-see-a-doctor"_s,
                                        u"glossary"_s, u"sources"_s};
        if (others.contains(name))
            continue;
        const QString words = wordsOfPage(name);
        // My situation tells those that concern the reader, and leads to the others.
        const bool isMine = name == u"my-situation";
        for (const Sign *sign : isMine ? std::vector<const Sign *>() : signs.signsOfSet(name)) {
            EXPECT_TRUE(words.contains(sign->brief)) << qPrintable(name + sign->id);
            EXPECT_TRUE(words.contains(signs.call(*sign).plain)) << qPrintable(name + sign->id);
        }
        EXPECT_TRUE(words.contains(builtInTopic().policy(u"not-complete"_s)->text.plain));
    }
}

TEST(SafetyPages, TheBoxOfSignsIsTitledByItsMostUrgentAndGivesEachItsUrgency)
{
    const Page page = buildPage(builtInTopic(), *parseLocation(u"calcium"_s, builtInTopic()));
    const auto box = std::find_if(page.sections.begin(), page.sections.end(),
                                  [](const Section &s) { return s.anchor == u"see-a-doctor"; });
    ASSERT_NE(box, page.sections.end());
    EXPECT_EQ(box->heading, builtInTopic().signs().words(SignUrgency::Ambulance).label.plain);
    QString call = box->heading;
    size_t signs = 0;
    for (const Block &block : box->blocks) {
        if (const auto *heading = std::get_if<Subheading>(&block))
            call = heading->text;
        const auto *bullets = std::get_if<Bullets>(&block);
        for (const QString &brief : bullets ? bullets->items : QStringList()) {
            ++signs;
            for (const Sign &sign : builtInTopic().signs().signs) {
                if (sign.brief == brief) {
                    EXPECT_EQ(builtInTopic().signs().call(sign).plain, call) << qPrintable(sign.id);
                }
            }
        }
    }
    EXPECT_EQ(signs, builtInTopic().signs().signsOfSet(u"calcium"_s).size());
    EXPECT_GT(signs, 8U);
}

TEST(SafetyPages, TheDoctorPageTellsOfEverySignWhatToDoAndWhatNotAtBothLevels)
{
    for (const Level level : {Level::Plain, Level::Student}) {
        Choices choices;
        choices.setLevel(level);
        const Page page = buildPage(builtInTopic(), {Location::Kind::Doctor, {}, {}}, choices);
        const QString words = pageAsText(page).simplified();
        const auto expectAll = [&](const QStringList &texts) {
            for (const QString &text : texts)
                EXPECT_TRUE(words.contains(text)) << qPrintable(text);
        };
        for (const Sign &sign : builtInTopic().signs().signs) {
            expectAll({sign.sign.at(level), sign.meaning.at(level), sign.whatToDo});
            expectAll(sign.whatNotToDo);
            if (sign.call)
                expectAll({sign.call->at(level)});
            for (const Escalation &worse : sign.escalate)
                expectAll({worse.when});
        }
        for (const EmergencyNumber &number : builtInTopic().signs().emergencyNumbers)
            expectAll({number.country, number.ambulance, number.helpline});
    }
    EXPECT_EQ(anchorsOfPage(u"when-to-see-a-doctor"_s).first(10),
              (QStringList{u"now"_s, u"ordinary-cramp"_s, u"same-day-advice"_s, u"within-days"_s,
                           u"next-visit"_s, u"ambulance"_s, u"emergency-department-today"_s,
                           u"same-day-advice-in-full"_s, u"within-days-in-full"_s,
                           u"next-visit-in-full"_s}));
}

TEST(SafetyPages, ANutrientTellsOfEveryMedicineItsNamesItsHoursAndWhatToDoAtBothLevels)
{
    for (const Level level : {Level::Plain, Level::Student}) {
        for (const Nutrient &nutrient : builtInTopic().nutrients()) {
            Choices choices;
            choices.setLevel(level);
            const Page page
                = buildPage(builtInTopic(), {Location::Kind::Nutrient, nutrient.id, {}}, choices);
            const QString words = pageAsText(page).simplified();
            const auto expect = [&](const QString &text) {
                EXPECT_TRUE(words.contains(text.simplified())) << qPrintable(text);
            };
            for (const Substance *substance : builtInTopic().substancesOfNutrient(nutrient.id)) {
                for (const Interaction &one : builtInTopic().medicines().interactions) {
                    if (one.substance != substance->id)
                        continue;
                    expect(one.happens.at(level));
                    for (const QString &paragraph : paragraphsOf(one.action))
                        expect(paragraph);
                    expect(one.examples.join(u", "_s));
                    if (one.whenToAct)
                        expect(one.whenToAct->when);
                    if (one.hoursApart)
                        expect(one.hoursApart->note);
                }
                for (const TooMuch &excess : builtInTopic().medicines().tooMuch) {
                    if (excess.substance != substance->id)
                        continue;
                    expect(excess.symptoms.at(level));
                    expect(excess.atWhatIntake);
                    for (const WhenToAct &act : excess.whenToAct)
                        expect(act.when);
                }
            }
            expect(builtInTopic().medicines().completeness);
            expect(builtInTopic().medicines().rule);
        }
    }
}

TEST(SafetyPages, TheFourLimitsOfB6StandSideBySide)
{
    const Page page = buildPage(builtInTopic(), *parseLocation(u"vitamin-b"_s, builtInTopic()));
    QStringList regions;
    for (const Section &section : page.sections) {
        for (const Block &block : section.blocks) {
            const auto *table = std::get_if<TextTable>(&block);
            for (const QStringList &row : table ? table->rows : std::vector<QStringList>()) {
                if (section.anchor == u"too-much" && row[1].endsWith(u"mg/day"))
                    regions << row[0];
            }
        }
    }
    for (const QString &region : {u"US"_s, u"EU"_s, u"UK"_s, u"AU/NZ"_s})
        EXPECT_TRUE(regions.contains(region)) << qPrintable(region);
}

TEST(SafetyPages, MedicinesAndSituationsHoldEverythingThatWasTried)
{
    const QString words = wordsOfPage(u"medicines-and-situations"_s);
    for (const CrampMedicine &medicine : builtInTopic().medicines().crampMedicines) {
        for (const QString &text : {medicine.name, medicine.reported, medicine.action})
            EXPECT_TRUE(words.contains(text.simplified())) << qPrintable(text);
    }
    for (const TriedRemedy &remedy : builtInTopic().medicines().remedies) {
        for (const QString &text : {remedy.name, remedy.answer, remedy.safety, remedy.testedIn})
            EXPECT_TRUE(words.contains(text.simplified())) << qPrintable(text);
        for (const Fact &fact : remedy.facts)
            EXPECT_TRUE(words.contains(fact.text.plain)) << qPrintable(fact.text.plain);
    }
}

TEST(SafetyPages, CrampRightNowTellsWhatToDoAndWhenNotTo)
{
    const ReliefContent &relief = builtInTopic().relief();
    const QString words = wordsOfPage(u"cramp-right-now"_s);
    EXPECT_EQ(pagesOf(builtInTopic())[0].location.kind, Location::Kind::Relief);
    EXPECT_EQ(anchorsOfPage(u"cramp-right-now"_s).first(2),
              (QStringList{u"first-minute"_s, u"before"_s}));
    for (const QString &step : relief.firstMinute.steps.plain)
        EXPECT_TRUE(words.contains(step)) << qPrintable(step);
    for (const QString &sentence : sentencesOf(relief.beforeYouStretch.plain))
        EXPECT_TRUE(words.contains(sentence)) << qPrintable(sentence);
    for (const CrampSite &site : relief.sites) {
        EXPECT_TRUE(words.contains(site.name));
        for (const Stretch &stretch : site.stretches) {
            for (const QString &text : stretch.steps
                     + QStringList{stretch.doNotDoIf, stretch.ifYouMayFall, stretch.inPregnancy})
                EXPECT_TRUE(words.contains(text)) << qPrintable(text);
        }
    }
    for (const QString &step : relief.evening.steps)
        EXPECT_TRUE(words.contains(step)) << qPrintable(step);
    EXPECT_TRUE(words.contains(u"[when-to-see-a-doctor#same-day-advice]"_s));
}

TEST(SafetyPages, IsItACrampSetsEveryLookAlikeBesideItWithTheQuestionOfIron)
{
    const QString words = wordsOfPage(u"is-it-a-cramp"_s);
    for (const LookAlike &one : builtInTopic().whatElse().conditions) {
        for (const QString &text : {one.name, one.feel, one.when, one.eases, one.whatToDo})
            EXPECT_TRUE(words.contains(text)) << qPrintable(text);
        EXPECT_TRUE(anchorsOfPage(u"is-it-a-cramp"_s).contains(one.id));
        if (one.iron) {
            for (const QString &text : one.iron->text.plain + one.iron->whoShouldAsk)
                EXPECT_TRUE(words.contains(text)) << qPrintable(text);
        }
    }
    for (const OrderedTest &test : builtInTopic().whatElse().tests)
        EXPECT_TRUE(words.contains(test.text.plain)) << qPrintable(test.name);
}
