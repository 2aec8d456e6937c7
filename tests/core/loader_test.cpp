// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks the real content in every way the loader promises to notice.
#include "content/content_loader.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

QByteArray contentFile(const QString &name)
{
    QFile file(QStringLiteral(CONTENT_DIR "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return file.readAll();
}

LoadResult load(const QByteArray &json)
{
    return loadTopic(json, contentFile(u"topic.schema.json"_s), u"broken.json"_s);
}

/// Loads the content after `change` has been made to it.
LoadResult loadChanged(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject root = QJsonDocument::fromJson(contentFile(u"topic.json"_s)).object();
    change(root);
    return load(QJsonDocument(root).toJson());
}

void changeFirst(QJsonObject &root, const QString &list,
                 const std::function<void(QJsonObject &)> &change)
{
    QJsonArray elements = root[list].toArray();
    QJsonObject first = elements[0].toObject();
    change(first);
    elements[0] = first;
    root[list] = elements;
}

void expectError(const LoadResult &result, const QString &pointer, const QString &word,
                 const QString &remedyWord = {})
{
    EXPECT_FALSE(result.topic);
    bool found = false;
    QString all;
    for (const ContentError &error : result.errors) {
        all += error.toString() + u'\n';
        found = found
            || (error.file == u"broken.json" && error.pointer == pointer
                && error.problem.contains(word) && error.remedy.contains(remedyWord)
                && !error.remedy.isEmpty());
    }
    EXPECT_TRUE(found) << "wanted " << qPrintable(pointer) << " / " << qPrintable(word)
                       << "\ngot:\n" << qPrintable(all);
}

} // namespace

TEST(Loader, AcceptsTheRealContent)
{
    const LoadResult result = load(contentFile(u"topic.json"_s));
    EXPECT_TRUE(result.topic);
    EXPECT_TRUE(result.errors.empty());
}

TEST(Loader, NamesThePlaceOfMalformedText)
{
    expectError(load("{\n  \"overview\": {,}\n}"), {}, u"line 2"_s);
    expectError(load(""), {}, u"not valid JSON"_s);
    expectError(load("\xff\xfe\x00"), {}, u"not valid JSON"_s);
}

TEST(Loader, RefusesAnUnknownKey)
{
    const LoadResult result = loadChanged([](QJsonObject &root) {
        changeFirst(root, u"nutrients"_s, [](QJsonObject &n) { n[u"colour"_s] = u"red"_s; });
    });
    expectError(result, u"/nutrients/0"_s, u"colour"_s, u"spelling"_s);
}

TEST(Loader, RefusesADuplicateKeyWhichParsersUsuallySwallow)
{
    QByteArray json = contentFile(u"topic.json"_s);
    const qsizetype at = json.indexOf("\"name\": \"Vitamin B\"");
    ASSERT_GT(at, 0);
    json.insert(at, "\"name\": \"Vitamin X\", ");
    expectError(load(json), u"/nutrients/0/name"_s, u"twice"_s, u"one of the two"_s);
}

TEST(Loader, RefusesAMissingPart)
{
    const LoadResult result = loadChanged([](QJsonObject &root) {
        changeFirst(root, u"links"_s, [](QJsonObject &link) { link.remove(u"spasm"_s); });
    });
    expectError(result, u"/links/0"_s, u"spasm"_s, u"add it"_s);
}

TEST(Loader, RefusesAWrongType)
{
    const LoadResult result = loadChanged([](QJsonObject &root) {
        changeFirst(root, u"mechanisms"_s, [](QJsonObject &m) { m[u"steps"_s] = 3; });
    });
    expectError(result, u"/mechanisms/0/steps"_s, u"type"_s, u"type"_s);
}

TEST(Loader, RefusesAnIdThatNothingDefinesAndSuggestsTheNearest)
{
    const LoadResult result = loadChanged([](QJsonObject &root) {
        changeFirst(root, u"links"_s,
                    [](QJsonObject &link) { link[u"mechanism"_s] = u"nerve-functoin"_s; });
    });
    expectError(result, u"/links/0/mechanism"_s, u"nerve-functoin"_s, u"nerve-function"_s);
}

TEST(Loader, RefusesAnUnknownClaimAndSource)
{
    const LoadResult result = loadChanged([](QJsonObject &root) {
        changeFirst(root, u"nutrients"_s, [](QJsonObject &nutrient) {
            QJsonArray claims = nutrient[u"claims"_s].toArray();
            claims.append(u"Z9"_s);
            nutrient[u"claims"_s] = claims;
            QJsonArray sources = nutrient[u"sources"_s].toArray();
            sources.prepend(u"nobody-1999"_s);
            nutrient[u"sources"_s] = sources;
        });
    });
    expectError(result, u"/nutrients/0/claims/1"_s, u"Z9"_s);
    expectError(result, u"/nutrients/0/sources/0"_s, u"nobody-1999"_s);
}

TEST(Loader, RefusesAnIdThatIsTaken)
{
    const LoadResult result = loadChanged([](QJsonObject &root) {
        QJsonArray advice = root[u"advice"_s].toArray();
        advice.append(advice[0]);
        root[u"advice"_s] = advice;
    });
    expectError(result, u"/advice/5/id"_s, u"taken"_s);
}

TEST(Loader, RefusesAClaimThatNothingCarries)
{
    const LoadResult result = loadChanged([](QJsonObject &root) {
        changeFirst(root, u"advice"_s, [](QJsonObject &a) { a[u"claims"_s] = QJsonArray{u"P2"_s}; });
    });
    EXPECT_FALSE(result.topic);
    ASSERT_FALSE(result.errors.empty());
    EXPECT_TRUE(result.errors.front().problem.contains(u"P1"_s));
}

TEST(Loader, RefusesASourceThatNothingUses)
{
    const LoadResult result = loadChanged([](QJsonObject &root) {
        QJsonArray sources = root[u"sources"_s].toArray();
        sources.append(QJsonObject{{u"id"_s, u"unused-2000"_s},
                                   {u"title"_s, u"T"_s},
                                   {u"publisher"_s, u"P"_s}});
        root[u"sources"_s] = sources;
    });
    EXPECT_FALSE(result.topic);
    ASSERT_FALSE(result.errors.empty());
    EXPECT_TRUE(result.errors.front().problem.contains(u"unused-2000"_s));
}

TEST(Loader, RefusesALinkThatStandsTwiceAndANutrientWithoutARow)
{
    const LoadResult result = loadChanged([](QJsonObject &root) {
        QJsonArray links = root[u"links"_s].toArray();
        links.append(links[0]);
        root[u"links"_s] = links;
        QJsonArray table = root[u"table"_s].toArray();
        table.removeAt(6);
        root[u"table"_s] = table;
    });
    expectError(result, u"/links/12"_s, u"linked already"_s);
    expectError(result, u"/nutrients/6"_s, u"no row"_s);
}

TEST(Loader, RefusesAReviewThatIsTooFarAway)
{
    const LoadResult result = loadChanged([](QJsonObject &root) {
        QJsonObject about = root[u"about"_s].toObject();
        about[u"nextReview"_s] = u"2099-01-01"_s;
        root[u"about"_s] = about;
    });
    expectError(result, u"/about/nextReview"_s, u"dates"_s, u"36 months"_s);
}

TEST(Loader, ReportsABrokenSchemaInsteadOfThrowing)
{
    const LoadResult result = loadTopic("{}", "{", u"broken.json"_s);
    EXPECT_FALSE(result.topic);
    EXPECT_FALSE(result.errors.empty());
    const LoadResult loose = loadTopic("{}", "{}", u"broken.json"_s);
    EXPECT_FALSE(loose.topic);
    EXPECT_FALSE(loose.errors.empty());
}

TEST(Loader, SurvivesTextCutAnywhere)
{
    const QByteArray json = contentFile(u"topic.json"_s);
    for (qsizetype length = 0; length < json.size(); length += 997) {
        const LoadResult result = load(json.left(length));
        EXPECT_FALSE(result.topic) << length;
        EXPECT_FALSE(result.errors.empty()) << length;
    }
}
