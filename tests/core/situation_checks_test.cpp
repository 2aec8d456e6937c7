// SPDX-License-Identifier: GPL-3.0-or-later
// What the loader refuses of the choices of My situation.
#include "core/loader_fixture.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

LoadResult withTag(const QString &id, const ObjectChange &change)
{
    return loadChanged(u"situations.json"_s, [&](QJsonObject &root) {
        changeElement(root, u"situationTags"_s, u"id"_s, id, change);
    });
}

QString placeOf(const QString &id)
{
    const QJsonArray tags
        = QJsonDocument::fromJson(realText(u"situations.json"_s))[u"situationTags"_s].toArray();
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (tags[i][u"id"_s] == id)
            return u"/situationTags/%1"_s.arg(i);
    }
    return {};
}

} // namespace

TEST(SituationChecks, RefuseAChoiceThatNoStatementConcerns)
{
    const LoadResult loaded = loadChanged(u"situations.json"_s, [](QJsonObject &root) {
        QJsonArray tags = root[u"situationTags"_s].toArray();
        tags << QJsonObject{{u"id"_s, u"left-handed"_s},
                            {u"label"_s, u"Left-handed"_s},
                            {u"group"_s, u"conditions"_s}};
        root[u"situationTags"_s] = tags;
    });
    const qsizetype last
        = QJsonDocument::fromJson(realText(u"situations.json"_s))[u"situationTags"_s]
              .toArray()
              .size();
    expectError(loaded, u"situations.json"_s, u"/situationTags/%1"_s.arg(last),
                u"no statement concerns the choice “left-handed”"_s);
}

TEST(SituationChecks, RefuseAStatementForAChoiceThatIsNotThere)
{
    const LoadResult loaded = loadChanged(u"medicines.json"_s, [](QJsonObject &root) {
        changeElement(root, u"interactions"_s, u"id"_s, u"mg-ppi"_s,
                      [](QJsonObject &one) { one[u"who"_s] = QJsonArray{u"acid-medicine"_s}; });
    });
    EXPECT_FALSE(loaded.topic);
    bool found = false;
    for (const JsonError &error : loaded.errors) {
        found = found
            || (error.file == u"medicines.json" && error.pointer.endsWith(u"/who/0")
                && error.remedy.contains(u"acid-medicines"_s));
    }
    EXPECT_TRUE(found);
}

TEST(SituationChecks, RefuseAStageOfLifeThatNobodyCanReach)
{
    expectError(withTag(u"over-75"_s,
                        [](QJsonObject &tag) {
                            tag[u"stage"_s] = QJsonObject{{u"from"_s, 900}, {u"to"_s, 100}};
                        }),
                u"situations.json"_s, placeOf(u"over-75"_s) + u"/stage"_s, u"no choice of age"_s);
    expectError(withTag(u"over-75"_s, [](QJsonObject &tag) { tag.remove(u"stage"_s); }),
                u"situations.json"_s, placeOf(u"over-75"_s), u"stage of life"_s);
    expectError(withTag(u"vegan"_s,
                        [](QJsonObject &tag) {
                            tag[u"stage"_s] = QJsonObject{{u"from"_s, 900}};
                        }),
                u"situations.json"_s, placeOf(u"vegan"_s), u"stage of life"_s);
}

TEST(SituationChecks, RefuseANameThatNoStatementHas)
{
    expectError(
        withTag(u"statins"_s,
                [](QJsonObject &tag) { tag[u"names"_s] = QJsonArray{u"marmaladestatin"_s}; }),
        u"situations.json"_s, placeOf(u"statins"_s) + u"/names/0"_s, u"marmaladestatin"_s);
}

TEST(SituationChecks, RefuseWordsThatStandElsewhere)
{
    expectError(withTag(u"statins"_s,
                        [](QJsonObject &tag) { tag[u"words"_s] = QJsonArray{u"simvastatin"_s}; }),
                u"situations.json"_s, placeOf(u"statins"_s) + u"/words/0"_s, u"stands elsewhere"_s);
    expectError(withTag(u"statins"_s,
                        [](QJsonObject &tag) {
                            tag[u"everyday"_s] = QJsonArray{u"cholesterol marmalade"_s};
                        }),
                u"situations.json"_s, placeOf(u"statins"_s) + u"/everyday/0"_s,
                u"cholesterol marmalade"_s);
}

TEST(SituationChecks, RefuseAChoiceThatImpliesItselfOrNothingKnown)
{
    expectError(withTag(u"dialysis"_s,
                        [](QJsonObject &tag) { tag[u"implies"_s] = QJsonArray{u"dialysis"_s}; }),
                u"situations.json"_s, placeOf(u"dialysis"_s) + u"/implies"_s, u"itself"_s);
    expectError(
        withTag(u"dialysis"_s,
                [](QJsonObject &tag) { tag[u"implies"_s] = QJsonArray{u"kidney-diseases"_s}; }),
        u"situations.json"_s, placeOf(u"dialysis"_s) + u"/implies/0"_s, u"kidney-diseases"_s,
        u"kidney-disease"_s);
}

TEST(SituationChecks, RefuseTwoChoicesOfOneId)
{
    EXPECT_FALSE(loadChanged(u"situations.json"_s, [](QJsonObject &root) {
                     QJsonArray tags = root[u"situationTags"_s].toArray();
                     tags << tags.first();
                     root[u"situationTags"_s] = tags;
                 }).topic);
}

TEST(SituationChecks, RefuseFoodsThatBearNoNameAndRemediesThatAreNotThere)
{
    expectError(loadChanged(u"foods.json"_s,
                            [](QJsonObject &root) {
                                changeElement(root, u"foodCautions"_s, u"id"_s, u"warfarin"_s,
                                              [](QJsonObject &one) { one.remove(u"title"_s); });
                            }),
                u"foods.json"_s, u"/foodCautions/0"_s, u"what such foods are"_s);
    expectError(loadChanged(u"topic.json"_s,
                            [](QJsonObject &root) {
                                changeElement(root, u"advice"_s, u"id"_s, u"hydration"_s,
                                              [](QJsonObject &one) {
                                                  one[u"asksFor"_s] = QJsonArray{u"wine"_s};
                                              });
                            }),
                u"topic.json"_s, u"/advice/2/asksFor/0"_s, u"no tried remedy “wine”"_s);
}
