// SPDX-License-Identifier: GPL-3.0-or-later
// Relief and look-alikes: what each says, and what their checks refuse.
#include "built_in.h"
#include "loader_fixture.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(Relief, EveryStretchSaysWhenNotToDoItAndWhomItFits)
{
    size_t stretches = 0;
    for (const CrampSite &site : builtInTopic().relief().sites) {
        stretches += site.stretches.size();
        for (const Stretch &stretch : site.stretches) {
            EXPECT_FALSE(stretch.doNotDoIf.isEmpty()) << stretch.id.toStdString();
            EXPECT_FALSE(stretch.ifYouMayFall.isEmpty()) << stretch.id.toStdString();
            EXPECT_FALSE(stretch.inPregnancy.isEmpty()) << stretch.id.toStdString();
        }
    }
    EXPECT_EQ(builtInTopic().relief().sites.size(), 5U);
    EXPECT_EQ(stretches, 13U);
}

TEST(Relief, WhatIsFromMemoryStaysOut)
{
    const QByteArray text = realText(u"relief.json"_s);
    for (const char *phrase : {"banana", "NSAID", "in the dark", "Write down when cramps"})
        EXPECT_FALSE(text.contains(phrase)) << phrase;
}

TEST(WhatElse, RestlessLegsNameTheFiguresOfIron)
{
    for (const LookAlike &condition : builtInTopic().whatElse().conditions) {
        EXPECT_EQ(condition.iron.has_value(), condition.id == u"restless-legs");
        if (!condition.iron)
            continue;
        ASSERT_EQ(condition.iron->figures.size(), 4U);
        EXPECT_EQ(condition.iron->figures[0].value, 75);
        EXPECT_EQ(condition.iron->figures[0].unit, u"µg/L");
        EXPECT_EQ(condition.iron->policy, u"results");
    }
}

TEST(ReliefChecks, RefuseAnUnknownStretchAndAnUnknownSign)
{
    const QString file = u"relief.json"_s;
    expectError(loadChanged(file,
                            [](QJsonObject &root) {
                                changeMember(root, u"relief"_s, [](QJsonObject &relief) {
                                    changeMember(relief, u"evening"_s, [](QJsonObject &evening) {
                                        evening[u"madeOf"_s] = QJsonArray{u"headstand"_s};
                                    });
                                });
                            }),
                file, u"/relief/evening/madeOf/0"_s, u"headstand"_s);
    expectError(loadChanged(file,
                            [](QJsonObject &root) {
                                changeMember(root, u"relief"_s, [](QJsonObject &relief) {
                                    relief[u"shownFirst"_s] = QJsonArray{u"headstand"_s};
                                });
                            }),
                file, u"/relief/shownFirst/0"_s, u"headstand"_s);
    expectError(loadChanged(file,
                            [](QJsonObject &root) {
                                changeMember(root, u"relief"_s, [](QJsonObject &relief) {
                                    relief[u"inSight"_s] = QJsonArray{u"leg-clott"_s};
                                });
                            }),
                file, u"/relief/inSight/0"_s, u"leg-clott"_s, u"leg-clot"_s);
    expectError(loadChanged(file,
                            [](QJsonObject &root) {
                                changeMember(root, u"relief"_s, [](QJsonObject &relief) {
                                    changeMember(relief, u"soreness"_s, [](QJsonObject &soreness) {
                                        soreness[u"seeSigns"_s] = QJsonArray{u"leg-clott"_s};
                                    });
                                });
                            }),
                file, u"/relief/soreness/seeSigns/0"_s, u"leg-clott"_s, u"leg-clot"_s);
    expectError(loadChanged(u"what_else.json"_s,
                            [](QJsonObject &root) {
                                changeMember(root, u"whatElse"_s, [](QJsonObject &whatElse) {
                                    changeElement(whatElse, u"conditions"_s, u"id"_s, u"dvt"_s,
                                                  [](QJsonObject &it) {
                                                      it[u"seeSigns"_s] = QJsonArray{u"clot"_s};
                                                  });
                                });
                            }),
                u"what_else.json"_s, u"/whatElse/conditions/5/seeSigns/0"_s, u"clot"_s);
}
