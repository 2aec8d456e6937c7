// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks the real content in every way the loader promises to notice.
#include "loader_fixture.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const QString topicFile = u"topic.json"_s;

} // namespace

TEST(Loader, AcceptsTheRealContent)
{
    const LoadResult result = loadTopic(realFiles());
    EXPECT_TRUE(result.topic);
    EXPECT_TRUE(result.errors.empty());
}

TEST(Loader, NamesThePlaceOfMalformedText)
{
    expectError(loadWith(topicFile, "{\n  \"overview\": {,}\n}"), topicFile, {}, u"line 2"_s);
    expectError(loadWith(topicFile, ""), topicFile, {}, u"not valid JSON"_s);
    expectError(loadWith(topicFile, "\xff\xfe\x00"), topicFile, {}, u"not valid JSON"_s);
}

TEST(Loader, RefusesAnUnknownKey)
{
    const LoadResult result = loadChanged(topicFile, [](QJsonObject &root) {
        changeFirst(root, u"nutrients"_s, [](QJsonObject &n) { n[u"colour"_s] = u"red"_s; });
    });
    expectError(result, topicFile, u"/nutrients/0"_s, u"colour"_s, u"spelling"_s);
}

TEST(Loader, RefusesADuplicateKeyWhichParsersUsuallySwallow)
{
    QByteArray json = realText(topicFile);
    const qsizetype at = json.indexOf("\"name\": \"Vitamin B\"");
    ASSERT_GT(at, 0);
    json.insert(at, "\"name\": \"Vitamin X\", ");
    expectError(loadWith(topicFile, json), topicFile, u"/nutrients/0/name"_s, u"twice"_s,
                u"one of the two"_s);
}

TEST(Loader, RefusesAMissingPart)
{
    const LoadResult result = loadChanged(topicFile, [](QJsonObject &root) {
        changeFirst(root, u"links"_s, [](QJsonObject &link) { link.remove(u"spasm"_s); });
    });
    expectError(result, topicFile, u"/links/0"_s, u"spasm"_s, u"add it"_s);
}

TEST(Loader, RefusesAWrongType)
{
    const LoadResult result = loadChanged(topicFile, [](QJsonObject &root) {
        changeFirst(root, u"mechanisms"_s, [](QJsonObject &m) { m[u"steps"_s] = 3; });
    });
    expectError(result, topicFile, u"/mechanisms/0/steps"_s, u"type"_s, u"type"_s);
}

TEST(Loader, RefusesAnIdThatNothingDefinesAndSuggestsTheNearest)
{
    const LoadResult result = loadChanged(topicFile, [](QJsonObject &root) {
        changeFirst(root, u"links"_s,
                    [](QJsonObject &link) { link[u"mechanism"_s] = u"nerve-functoin"_s; });
    });
    expectError(result, topicFile, u"/links/0/mechanism"_s, u"nerve-functoin"_s,
                u"nerve-function"_s);
}

TEST(Loader, RefusesAnUnknownClaimAndSource)
{
    const LoadResult result = loadChanged(topicFile, [](QJsonObject &root) {
        changeFirst(root, u"nutrients"_s, [](QJsonObject &nutrient) {
            QJsonArray claims = nutrient[u"claims"_s].toArray();
            claims.append(u"Z9"_s);
            nutrient[u"claims"_s] = claims;
            QJsonArray sources = nutrient[u"sources"_s].toArray();
            sources.prepend(u"nobody-1999"_s);
            nutrient[u"sources"_s] = sources;
        });
    });
    expectError(result, topicFile, u"/nutrients/0/claims/1"_s, u"Z9"_s);
    expectError(result, topicFile, u"/nutrients/0/sources/0"_s, u"nobody-1999"_s);
}

TEST(Loader, RefusesAnIdThatIsTaken)
{
    const LoadResult result = loadChanged(topicFile, [](QJsonObject &root) {
        QJsonArray advice = root[u"advice"_s].toArray();
        advice.append(advice[0]);
        root[u"advice"_s] = advice;
    });
    expectError(result, topicFile, u"/advice/5/id"_s, u"taken"_s);
}

TEST(Loader, RefusesAClaimThatNothingCarries)
{
    const LoadResult result = loadChanged(topicFile, [](QJsonObject &root) {
        changeFirst(root, u"advice"_s,
                    [](QJsonObject &advice) { advice[u"claims"_s] = QJsonArray{u"P2"_s}; });
    });
    EXPECT_FALSE(result.topic);
    ASSERT_FALSE(result.errors.empty());
    EXPECT_TRUE(result.errors.front().problem.contains(u"P1"_s));
}

TEST(Loader, RefusesASourceThatNothingUses)
{
    const LoadResult result = loadChanged(u"sources.json"_s, [](QJsonObject &root) {
        QJsonArray sources = root[u"sources"_s].toArray();
        QJsonObject source = sources[0].toObject();
        source[u"id"_s] = u"unused-2000"_s;
        sources.append(source);
        root[u"sources"_s] = sources;
    });
    EXPECT_FALSE(result.topic);
    ASSERT_FALSE(result.errors.empty());
    EXPECT_TRUE(result.errors.front().problem.contains(u"unused-2000"_s));
    EXPECT_EQ(result.errors.front().file, u"sources.json"_s);
}

TEST(Loader, RefusesALinkThatStandsTwiceAndANutrientWithoutARow)
{
    const LoadResult result = loadChanged(topicFile, [](QJsonObject &root) {
        QJsonArray links = root[u"links"_s].toArray();
        links.append(links[0]);
        root[u"links"_s] = links;
        QJsonArray table = root[u"table"_s].toArray();
        table.removeAt(6);
        root[u"table"_s] = table;
    });
    expectError(result, topicFile, u"/links/12"_s, u"linked already"_s);
    expectError(result, topicFile, u"/nutrients/6"_s, u"no row"_s);
}

TEST(Loader, RefusesAReviewThatIsTooFarAway)
{
    const LoadResult result = loadChanged(topicFile, [](QJsonObject &root) {
        QJsonObject about = root[u"about"_s].toObject();
        about[u"nextReview"_s] = u"2099-01-01"_s;
        root[u"about"_s] = about;
    });
    expectError(result, topicFile, u"/about/nextReview"_s, u"dates"_s, u"36 months"_s);
}

TEST(Loader, ReportsABrokenSchemaInsteadOfThrowing)
{
    for (const QByteArray &schema : {QByteArray("{"), QByteArray("{}"), QByteArray()}) {
        const LoadResult result = loadTopic({{u"broken.json"_s, "{}", schema}});
        EXPECT_FALSE(result.topic) << schema.constData();
        ASSERT_FALSE(result.errors.empty()) << schema.constData();
        EXPECT_TRUE(result.errors.front().file.contains(u"broken.json"_s));
    }
    EXPECT_FALSE(loadTopic({}).topic);
    EXPECT_FALSE(loadTopic({}).errors.empty());
}

TEST(Loader, SurvivesTextCutAnywhere)
{
    for (const ContentFile &file : realFiles()) {
        for (qsizetype length = 0; length < file.json.size() - 2; length += 1999) {
            const LoadResult result = loadTopic({{file.name, file.json.left(length), file.schema}});
            EXPECT_FALSE(result.topic) << length;
            ASSERT_FALSE(result.errors.empty()) << length;
            EXPECT_EQ(result.errors.front().file, file.name) << length;
        }
    }
}

TEST(Loader, AWrongWordIsToldWhichWordsAreRight)
{
    expectError(loadChanged(u"signs.json"_s,
                            [](QJsonObject &root) {
                                changeElement(
                                    root, u"signs"_s, u"id"_s, u"leg-clot"_s,
                                    [](QJsonObject &sign) { sign[u"urgency"_s] = u"soon"_s; });
                            }),
                u"signs.json"_s, u"/signs/5/urgency"_s, u"enum"_s,
                u"use one of: ambulance, emergency-department-today, same-day-advice"_s);
    expectError(loadChanged(topicFile,
                            [](QJsonObject &root) {
                                changeFirst(root, u"nutrients"_s,
                                            [](QJsonObject &n) { n[u"group"_s] = u"metal"_s; });
                            }),
                topicFile, u"/nutrients/0/group"_s, u"enum"_s, u"vitamin, mineral"_s);
}

TEST(Loader, APlaceIsToldWithTheIdOfItsElement)
{
    const auto elementsOf = [](const LoadResult &result) {
        QStringList elements;
        for (const JsonError &error : result.errors)
            elements << error.element;
        return elements;
    };
    // What the schema refuses, and what only the references show.
    const LoadResult wrongWord = loadChanged(u"foods.json"_s, [](QJsonObject &root) {
        changeElement(root, u"foods"_s, u"id"_s, u"banana"_s,
                      [](QJsonObject &food) { food[u"diet"_s] = u"fruitarian"_s; });
    });
    EXPECT_EQ(elementsOf(wrongWord), QStringList{u"banana"_s});
    EXPECT_TRUE(wrongWord.errors.front().toString().contains(u": “banana”: "_s));
    const LoadResult unknown = loadChanged(u"foods.json"_s, [](QJsonObject &root) {
        changeElement(root, u"foods"_s, u"id"_s, u"banana"_s,
                      [](QJsonObject &food) { food[u"sources"_s] = QJsonArray{u"nobody-1999"_s}; });
    });
    EXPECT_TRUE(elementsOf(unknown).contains(u"banana"_s));
    EXPECT_TRUE(elementsOf(loadWith(topicFile, "")).contains(QString()));
}
