// SPDX-License-Identifier: GPL-3.0-or-later
// A cramp right now, as the page tells it; and the other two pages that get help.
#include "built_in.h"
#include "core/content/sign_words.h"
#include "core/page/block_text.h"
#include "core/page/page.h"
#include "core/page/printed_page.h"
#include "core/page/spoken_page.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

Page reliefPage(const QString &stretch = {}, Level level = Level::Plain)
{
    Choices choices;
    choices.setLevel(level);
    choices.set(Choice::Stretch, stretch);
    return buildPage(builtInTopic(), {Location::Kind::Relief, {}, {}}, choices);
}

template<typename Wanted>
const Wanted &firstOf(const Page &page)
{
    for (const Block &block : page.sections.front().blocks) {
        if (const auto *wanted = std::get_if<Wanted>(&block))
            return *wanted;
    }
    static const Wanted none;
    ADD_FAILURE();
    return none;
}

/// All stretches of the content.
std::vector<const Stretch *> stretches()
{
    std::vector<const Stretch *> all;
    for (const CrampSite &site : builtInTopic().relief().sites) {
        for (const Stretch &stretch : site.stretches)
            all.push_back(&stretch);
    }
    return all;
}

} // namespace

TEST(ReliefPage, ShowsTheStretchThatIsChosenWithItsPictureStepsAndTime)
{
    for (const Stretch *stretch : stretches()) {
        const Page page = reliefPage(stretch->id);
        EXPECT_EQ(firstOf<ChoiceBlock>(page).current, stretch->id);
        EXPECT_EQ(firstOf<Picture>(page).name, stretch->picture);
        EXPECT_EQ(firstOf<Steps>(page).items, stretch->steps);
        const HoldTimerBlock &timer = firstOf<HoldTimerBlock>(page);
        EXPECT_EQ(timer.seconds, stretch->hold.low.value_or(0)) << stretch->id.toStdString();
        EXPECT_EQ(timer.times, stretch->hold.repeat.value_or(1)) << stretch->id.toStdString();
        EXPECT_FALSE(timer.hint.isEmpty());
    }
}

TEST(ReliefPage, OffersEveryStretchOnceThoseOfTheContentFirst)
{
    const ChoiceBlock choice = firstOf<ChoiceBlock>(reliefPage());
    const QStringList &first = builtInTopic().relief().shownFirst;
    EXPECT_EQ(choice.options.size(), stretches().size());
    EXPECT_EQ(choice.shownFirst, size_t(first.size()));
    QStringList offered;
    for (const ChoiceBlock::Option &option : choice.options)
        offered << option.value;
    EXPECT_EQ(offered.first(first.size()), first);
    EXPECT_EQ(offered.removeDuplicates(), 0);
    EXPECT_EQ(choice.current, first.front());
    EXPECT_EQ(firstOf<ChoiceBlock>(reliefPage(u"handstand"_s)).current, first.front());
}

TEST(ReliefPage, AHandThatCrampsIsWarnedOfTetanyBesideItsSteps)
{
    const Page page = reliefPage(u"hand-sitting"_s);
    const CrampSite &hand = builtInTopic().relief().sites.back();
    ASSERT_TRUE(hand.warning);
    EXPECT_EQ(firstOf<Notice>(page).text, hand.warning->text.plain);
}

TEST(ReliefPage, SaysNoSentenceTwice)
{
    for (const Level level : {Level::Plain, Level::Student}) {
        const Page page = reliefPage({}, level);
        QStringList steps{page.lead};
        for (const Section &section : page.sections) {
            for (const Block &block : section.blocks) {
                if (const auto *list = std::get_if<Steps>(&block))
                    steps << list->items;
            }
        }
        EXPECT_EQ(steps.removeDuplicates(), 0);
        const QString words = pageAsText(page).simplified();
        for (const QString &step : builtInTopic().relief().firstMinute.steps.at(level))
            EXPECT_EQ(words.count(step), 1) << qPrintable(step);
    }
}

TEST(ReliefPage, LongPartsWaitUntilTheyAreAskedForWhatProtectsDoesNot)
{
    for (const Section &section : reliefPage().sections) {
        const bool isLong = section.anchor == u"evening" || section.anchor == u"foot"
            || section.anchor == u"tested";
        const bool protects = section.style == SectionStyle::Warning;
        EXPECT_TRUE(section.onDemand || !isLong) << section.anchor.toStdString();
        EXPECT_FALSE(section.onDemand && protects) << section.anchor.toStdString();
    }
}

TEST(ReliefPage, TheFootHoldsTheSignsOfTheContentInALineForEachCall)
{
    const SignContent &signs = builtInTopic().signs();
    const Page page = reliefPage();
    ASSERT_TRUE(page.foot);
    ASSERT_EQ(page.foot->lines.size(), 2U);
    EXPECT_EQ(page.foot->lines[0].strong, signs.words(SignUrgency::Ambulance).label.plain);
    EXPECT_EQ(page.foot->lines[1].strong, signs.words(SignUrgency::SameDay).label.plain);
    for (const QString &id : builtInTopic().relief().inSight) {
        const QString &brief = signs.sign(id)->brief;
        EXPECT_TRUE(page.foot->lines[0].text.contains(brief)
                    || page.foot->lines[1].text.contains(brief))
            << id.toStdString();
    }
    EXPECT_EQ(page.foot->beside.target.kind, Location::Kind::WhatElse);
    EXPECT_EQ(page.foot->urgent.target.kind, Location::Kind::Doctor);
}

TEST(ReliefPage, TheFootIsWrittenInTextInPrintAndInSpeech)
{
    const Page page = reliefPage();
    const PageText text(page);
    const PageElements elements(text);
    const SpokenPage spoken(elements);
    const Page printed = asPrinted(page, builtInTopic());
    EXPECT_FALSE(printed.foot);
    for (const QString &words :
         {pageAsText(page).simplified(), spoken.text(), pageAsText(printed).simplified()}) {
        for (const PageFoot::Line &line : page.foot->lines)
            EXPECT_EQ(words.count(line.text), 1) << qPrintable(line.text);
    }
    EXPECT_LT(spoken.text().indexOf(page.foot->lines[0].text),
              spoken.text().indexOf(page.sections[0].heading));
}

TEST(DoctorPage, WhatMustNotWaitStandsFirstInBriefByWhereItShows)
{
    const SignContent &signs = builtInTopic().signs();
    const Page page = buildPage(builtInTopic(), {Location::Kind::Doctor, {}, {}});
    QStringList briefs;
    for (const Block &block : page.sections.front().blocks) {
        if (const auto *list = std::get_if<Bullets>(&block))
            briefs << list->items;
    }
    size_t atOnce = 0;
    for (const Sign &sign : signs.signs) {
        if (sign.urgency > SignUrgency::EmergencyDepartment)
            continue;
        ++atOnce;
        EXPECT_TRUE(std::any_of(briefs.begin(), briefs.end(), [&](const QString &brief) {
            return brief.startsWith(sign.brief);
        })) << sign.id.toStdString();
    }
    EXPECT_EQ(size_t(briefs.size()), atOnce);
}

TEST(DoctorPage, EveryUrgencyTellsItsSignsByWhereTheyShow)
{
    const SignContent &signs = builtInTopic().signs();
    const Page page = buildPage(builtInTopic(), {Location::Kind::Doctor, {}, {}});
    for (const UrgencyWords &urgency : signs.urgencies) {
        QString anchor = wordFor(urgency.urgency, signUrgencyWords);
        if (urgency.urgency > SignUrgency::EmergencyDepartment)
            anchor += u"-in-full"_s; // told in brief under the other
        const auto section = std::find_if(page.sections.begin(), page.sections.end(),
                                          [&](const Section &one) { return one.anchor == anchor; });
        ASSERT_NE(section, page.sections.end());
        QStringList places;
        QString place;
        for (const Block &block : section->blocks) {
            if (const auto *heading = std::get_if<Subheading>(&block))
                places << (place = heading->text);
            const auto *facts = std::get_if<FactList>(&block);
            for (const Sign &sign : signs.signs) {
                if (!facts || sign.sign.plain != facts->items.front().text)
                    continue;
                const auto words = std::find_if(
                    signs.places.begin(), signs.places.end(),
                    [&](const SignPlaceWords &one) { return one.place == sign.shows; });
                EXPECT_EQ(place, words->title) << sign.id.toStdString();
                EXPECT_EQ(sign.urgency, urgency.urgency) << sign.id.toStdString();
            }
        }
        EXPECT_FALSE(places.isEmpty()) << anchor.toStdString();
        EXPECT_EQ(places.removeDuplicates(), 0) << anchor.toStdString();
    }
}

TEST(DoctorPage, TellsEverySignInBriefBeforeAnythingIsOpened)
{
    Page page = buildPage(builtInTopic(), {Location::Kind::Doctor, {}, {}});
    QString shown;
    for (Section &section : page.sections) {
        if (!section.onDemand) {
            Page alone = page;
            alone.sections = {section};
            shown += pageAsText(alone).simplified();
        }
    }
    for (const Sign &sign : builtInTopic().signs().signs)
        EXPECT_TRUE(shown.contains(sign.brief)) << sign.id.toStdString();
}

TEST(DoctorPage, WhatItMightBeWaitsUntilItIsAskedFor)
{
    const Page page = buildPage(builtInTopic(), {Location::Kind::Doctor, {}, {}});
    for (const Section &section : page.sections) {
        const QString words = pageAsText(Page{{}, u"x"_s, {}, {}, {section}}).simplified();
        for (const Sign &sign : builtInTopic().signs().signs) {
            EXPECT_EQ(words.contains(sign.meaning.plain), section.anchor == u"might-be")
                << sign.id.toStdString();
        }
        EXPECT_TRUE(section.anchor != u"might-be" || section.onDemand);
    }
}

TEST(WhatElsePage, SetsThoseWithAPictureFirstAndNoneTwice)
{
    const Page page = buildPage(builtInTopic(), {Location::Kind::WhatElse, {}, {}});
    QStringList names;
    for (const Section &section : page.sections) {
        for (const Block &block : section.blocks) {
            const auto *table = std::get_if<TextTable>(&block);
            if (!table || table->pictures.isEmpty())
                continue;
            ASSERT_EQ(size_t(table->pictures.size()), table->rows.size());
            for (const QStringList &row : table->rows)
                names << row.front();
        }
    }
    const std::vector<LookAlike> &all = builtInTopic().whatElse().conditions;
    ASSERT_EQ(size_t(names.size()), all.size());
    for (size_t i = 0; i < all.size(); ++i)
        EXPECT_TRUE(names.contains(all[i].name)) << all[i].id.toStdString();
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_EQ(names.front(), u"Ordinary night cramp");
}
