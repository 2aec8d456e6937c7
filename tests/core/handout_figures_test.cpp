// SPDX-License-Identifier: GPL-3.0-or-later
// What handouts tell in figures and drawings beside their words, and on which paper.
#include "built_in.h"
#include "core/handout/handout.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

Handout built(const HandoutRequest &request)
{
    return buildHandout(builtInTopic(), request, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

HandoutRequest onNutrients(const QStringList &ids)
{
    HandoutRequest request;
    request.kind = HandoutKind::Nutrients;
    request.nutrients = ids;
    request.region = Region::UnitedStatesCanada;
    return request;
}

} // namespace

TEST(Handout, TheNeedStandsBesideTheFoodsWithTheLimitAndWhatItCounts)
{
    const QString adults = handoutAsText(built(onNutrients({u"magnesium"_s})));
    EXPECT_TRUE(adults.contains(u"Women 310\u00a0milligrams (mg); age 31+: 320\n"
                                "Men 400\u00a0mg; age 31+: 420\n"
                                "Tablet limit No more than 350\u00a0mg a day"_s))
        << qPrintable(adults);
    HandoutRequest request = onNutrients({u"magnesium"_s});
    request.reader.pregnant = true;
    const QString pregnant = handoutAsText(built(request));
    EXPECT_TRUE(pregnant.contains(
        QRegularExpression(u"For: [^\n]*pregnan[^\n]*\nYou need 350\u00a0milligrams \\(mg\\); "
                           "age 31\\+: 360\n"_s)))
        << qPrintable(pregnant);
    EXPECT_TRUE(handoutAsText(built(onNutrients({u"potassium"_s})))
                    .contains(u"No limit is set. That is not proof"_s));
}

TEST(Handout, TheScaleOfCertaintyIsNamedOnceWithItsEnds)
{
    for (const Nutrient &nutrient : builtInTopic().nutrients()) {
        const QString text = handoutAsText(built(onNutrients({nutrient.id})));
        const Grade &grade = *builtInTopic().grade(nutrient.id);
        const bool isGraded = grade.lack.certainty != Certainty::None
            || grade.supplement.certainty != Certainty::None;
        EXPECT_EQ(text.count(u"(scale: very low to high)"_s), isGraded ? 1 : 0) << qPrintable(text);
    }
}

TEST(Handout, TheOverviewDrawsTheStretchThatItNames)
{
    const Handout overview = built({});
    const auto drawn
        = std::count_if(overview.parts.begin(), overview.parts.end(), [](const HandoutPart &part) {
              const auto *drawing = std::get_if<HandoutDrawing>(&part.blocks.front().content);
              return drawing && drawing->names == QStringList{u"stretch-calf-wall"_s};
          });
    EXPECT_EQ(drawn, 1);
}
TEST(Handout, PaperFollowsTheCountry)
{
    EXPECT_EQ(usualPaper(QLocale(u"en_US"_s)), HandoutPaper::Letter);
    EXPECT_EQ(usualPaper(QLocale(u"es_MX"_s)), HandoutPaper::Letter);
    EXPECT_EQ(usualPaper(QLocale(u"fr_CA"_s)), HandoutPaper::Letter);
    EXPECT_EQ(usualPaper(QLocale(u"en_GB"_s)), HandoutPaper::A4);
    EXPECT_EQ(usualPaper(QLocale(u"de_DE"_s)), HandoutPaper::A4);
    EXPECT_EQ(usualPaper(QLocale::c()), HandoutPaper::A4);
}
