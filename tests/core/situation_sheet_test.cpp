// SPDX-License-Identifier: GPL-3.0-or-later
// The appointment sheet that is filled in from My situation.
#include "core/handout/handout.h"
#include "core/handout/handout_parts.h"
#include "situation_fixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

QString sheetFor(const QSet<QString> &tags, const Reader &reader = {})
{
    HandoutRequest request;
    request.kind = HandoutKind::Appointment;
    request.reader = reader;
    request.situation = {tags, reader, Region::UnitedStatesCanada};
    return handoutAsText(buildHandout(builtInTopic(), request, QLocale::c())).simplified();
}

} // namespace

TEST(SituationSheet, TellsSignsThenTheReaderThenCautionsAndQuestions)
{
    const QString sheet
        = sheetFor({u"warfarin"_s, u"loop-diuretics"_s, u"at-night"_s}, ofAge(74, Sex::Male));
    const HandoutWords::Appointment &words = builtInTopic().handout().appointment;
    const QStringList order{builtInTopic().doctorPage().title,
                            words.aboutMe,
                            u"Warfarin (blood thinner)"_s,
                            words.care,
                            words.tell,
                            words.ask,
                            u"Which kind of water tablet do I take"_s,
                            words.diary,
                            u"Foods rich in vitamin K"_s}; // beyond the gravest
    qsizetype last = -1;
    for (const QString &text : order) {
        const qsizetype at = sheet.indexOf(text, last + 1);
        EXPECT_GT(at, last) << qPrintable(text);
        last = at;
    }
    EXPECT_TRUE(sheet.contains(u"At night"_s));
    EXPECT_FALSE(sheet.contains(u"50 or over"_s)) << "60 or over says it";
}

TEST(SituationSheet, HoldsEverySignAndCautionOfTheSituation)
{
    const QSet<QString> tags{u"dialysis"_s, u"digoxin"_s, u"quinine"_s};
    const QString sheet = sheetFor(tags);
    const SituationResult told = toldFor(tags);
    EXPECT_FALSE(told.takeCare.empty());
    for (const SituationSign &sign : told.signs)
        EXPECT_TRUE(
            sheet.contains(HandoutParts(builtInTopic(), {}, {}).explained(sign.sign->toPrint())))
            << qPrintable(sign.sign->id);
    for (const SituationItem &item : told.takeCare)
        EXPECT_TRUE(sheet.contains(item.title)) << qPrintable(item.id);
    for (const SituationItem &question : told.questions)
        EXPECT_TRUE(sheet.contains(question.text.plain.constFirst())) << qPrintable(question.id);
}

TEST(SituationSheet, IsTheOpenOneWhereNothingIsChosen)
{
    const HandoutWords::Appointment &words = builtInTopic().handout().appointment;
    const QString sheet = sheetFor({});
    EXPECT_FALSE(sheet.contains(words.aboutMe));
    for (const QString &question : words.asks)
        EXPECT_TRUE(sheet.contains(question));
}
