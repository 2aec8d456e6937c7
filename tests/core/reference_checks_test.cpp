// SPDX-License-Identifier: GPL-3.0-or-later
// What no schema can see, in needs, foods and research; and the compiled form of the content.
#include "core/content/built_in_topic.h"
#include "core/page/page.h"
#include "core/page/pages.h"
#include "loader_fixture.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const QString evidenceFile = u"evidence.json"_s;

/// Every page at both levels, as text.
QString everything(const Topic &topic)
{
    QStringList names = locationNames(topic);
    for (const Food &food : topic.figures().foods.foods)
        names << food.id;
    QString text;
    for (const Level level : {Level::Plain, Level::Student}) {
        Choices choices;
        choices.setLevel(level);
        for (const QString &name : names)
            text += pageAsText(buildPage(topic, *parseLocation(name, topic), choices));
    }
    return text;
}

} // namespace

TEST(ReferenceChecks, ASubstanceBelongsToANutrient)
{
    expectError(loadChanged(u"substances.json"_s,
                            [](QJsonObject &root) {
                                changeFirst(root, u"substances"_s, [](QJsonObject &substance) {
                                    substance[u"nutrient"_s] = u"vitamin-c"_s;
                                });
                            }),
                u"substances.json"_s, u"/substances/0/nutrient"_s, u"vitamin-c"_s);
}

TEST(ReferenceChecks, AFoodHasANameOfItsOwnAndKnownSubstances)
{
    const auto withId = [](const QString &id) {
        return loadChanged(u"foods.json"_s, [&](QJsonObject &root) {
            changeFirst(root, u"foods"_s, [&](QJsonObject &food) { food[u"id"_s] = id; });
        });
    };
    expectError(withId(u"calcium"_s), u"foods.json"_s, u"/foods/0/id"_s, u"nutrient"_s);
    expectError(withId(u"how-common"_s), u"foods.json"_s, u"/foods/0/id"_s, u"page"_s);
    expectError(withId(u"almonds"_s), u"foods.json"_s, u"/foods/1/id"_s, u"taken"_s);
    expectError(loadChanged(u"foods.json"_s,
                            [](QJsonObject &root) {
                                changeFirst(root, u"foods"_s, [](QJsonObject &food) {
                                    changeFirst(food, u"amounts"_s, [](QJsonObject &amount) {
                                        amount[u"substance"_s] = u"potasium"_s;
                                    });
                                });
                            }),
                u"foods.json"_s, u"/foods/0/amounts/0/substance"_s, u"potasium"_s, u"potassium"_s);
}

TEST(ReferenceChecks, ANutrientHasItsCautionsOnce)
{
    expectError(loadChanged(evidenceFile,
                            [](QJsonObject &root) {
                                QJsonArray cautions = root[u"cautions"_s].toArray();
                                cautions[6] = cautions[5];
                                root[u"cautions"_s] = cautions;
                            }),
                evidenceFile, u"/cautions/6"_s, u"already"_s);
    expectError(loadChanged(evidenceFile,
                            [](QJsonObject &root) {
                                changeFirst(root, u"cautions"_s, [](QJsonObject &one) {
                                    one[u"nutrient"_s] = u"potasium"_s;
                                });
                            }),
                evidenceFile, u"/cautions/0/nutrient"_s, u"potasium"_s, u"potassium"_s);
}

TEST(ReferenceChecks, AnInfluenceHasTwoEndsThatExist)
{
    for (const QString &end : {u"from"_s, u"to"_s}) {
        expectError(loadChanged(evidenceFile,
                                [&](QJsonObject &root) {
                                    changeFirst(root, u"influences"_s, [&](QJsonObject &influence) {
                                        influence[end] = u"overbraething"_s;
                                    });
                                }),
                    evidenceFile, u"/influences/0/"_s + end, u"overbraething"_s, u"define"_s);
    }
}

TEST(ReferenceChecks, AMechanismHasAsManyStepsForStudents)
{
    expectError(loadChanged(u"topic.json"_s,
                            [](QJsonObject &root) {
                                changeFirst(root, u"mechanisms"_s, [](QJsonObject &mechanism) {
                                    changeMember(mechanism, u"student"_s, [](QJsonObject &student) {
                                        QJsonArray steps = student[u"steps"_s].toArray();
                                        steps.removeLast();
                                        student[u"steps"_s] = steps;
                                    });
                                });
                            }),
                u"topic.json"_s, u"/mechanisms/0/student/steps"_s, u"as many"_s, u"picture"_s);
}

TEST(ReferenceChecks, AKeyStandsInOneFileOnly)
{
    std::vector<ContentFile> files = realFiles();
    files.push_back({u"more.json"_s, "{\"foods\": []}", "{}"});
    expectError(loadTopic(files), u"more.json"_s, u"/foods"_s, u"foods.json"_s, u"one file"_s);
}

TEST(CompiledTopic, EqualsTheLoadedOne)
{
    const LoadResult loaded = loadTopic(realFiles());
    ASSERT_TRUE(loaded.topic);
    std::vector<JsonError> errors;
    const QByteArray bytes = compileTopic(realFiles(), errors);
    const LoadResult compiled = loadCompiledTopic(bytes);
    EXPECT_TRUE(errors.empty());
    ASSERT_TRUE(compiled.topic);
    const LoadResult builtIn = loadBuiltInTopic();
    ASSERT_TRUE(builtIn.topic);
    const QString wanted = everything(*loaded.topic);
    EXPECT_GT(wanted.size(), 200000);
    EXPECT_TRUE(everything(*compiled.topic) == wanted);
    EXPECT_TRUE(everything(*builtIn.topic) == wanted);
}

TEST(CompiledTopic, IsPointedAtAndNotCopied)
{
    std::vector<JsonError> errors;
    const QByteArray bytes = compileTopic(realFiles(), errors);
    const LoadResult compiled = loadCompiledTopic(bytes);
    ASSERT_TRUE(compiled.topic);
    const auto isWithin = [&](const QString &text) {
        const auto *at = reinterpret_cast<const char *>(text.constData());
        return at >= bytes.constBegin() && at < bytes.constEnd();
    };
    for (const Nutrient &nutrient : compiled.topic->nutrients())
        EXPECT_TRUE(isWithin(nutrient.name) && isWithin(nutrient.lead));
    for (const Source &source : compiled.topic->sources())
        EXPECT_TRUE(isWithin(source.id) && isWithin(source.title));
}

TEST(CompiledTopic, IsNotMadeOfBrokenContent)
{
    std::vector<JsonError> errors;
    EXPECT_TRUE(compileTopic({{u"broken.json"_s, "{", "{}"}}, errors).isEmpty());
    EXPECT_FALSE(errors.empty());
}

TEST(CompiledTopic, GivesAnErrorWhenDamaged)
{
    std::vector<JsonError> errors;
    const QByteArray good = compileTopic(realFiles(), errors);
    ASSERT_FALSE(good.isEmpty());
    const auto refused = [](const QByteArray &bytes) {
        const LoadResult result = loadCompiledTopic(bytes);
        return !result.topic && !result.errors.empty();
    };
    EXPECT_TRUE(refused({}));
    EXPECT_TRUE(refused("not a compiled topic"));
    EXPECT_TRUE(refused(good + "more"));
    for (qsizetype length = 1; length < good.size(); length += good.size() / 40)
        EXPECT_TRUE(refused(good.left(length))) << length;
    // One byte changed may still be a good topic, but never a crash.
    for (qsizetype at = 0; at < good.size(); at += good.size() / 40) {
        QByteArray bytes = good;
        bytes[at] = char(~bytes[at]);
        const LoadResult result = loadCompiledTopic(bytes);
        EXPECT_NE(result.topic.has_value(), !result.errors.empty()) << at;
    }
}

TEST(ReferenceChecks, HandoutBriefsFollowTheNutrients)
{
    const auto changeBriefs = [](const std::function<void(QJsonArray &)> &change) {
        return loadChanged(u"handout.json"_s, [&](QJsonObject &root) {
            changeMember(root, u"handout"_s, [&](QJsonObject &handout) {
                changeMember(handout, u"nutrients"_s, [&](QJsonObject &nutrients) {
                    QJsonArray each = nutrients[u"each"_s].toArray();
                    change(each);
                    nutrients[u"each"_s] = each;
                });
            });
        });
    };
    expectError(changeBriefs([](QJsonArray &each) { each.removeLast(); }), u"handout.json"_s,
                u"/handout/nutrients/each"_s, u"another number of nutrients: 7"_s, u"each"_s);
    expectError(changeBriefs([](QJsonArray &each) { each.append(each.takeAt(0)); }),
                u"handout.json"_s, u"/handout/nutrients/each/0/nutrient"_s, u"vitamin-b"_s,
                u"order"_s);
}
