// SPDX-License-Identifier: GPL-3.0-or-later
// What no schema can see, in needs, foods and research; and the compiled form of the content.
#include "core/content/built_in_topic.h"
#include "loader_fixture.h"
#include "core/page/page.h"
#include "core/page/pages.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const QString intakesFile = u"intakes.json"_s;
const QString evidenceFile = u"evidence.json"_s;

/// Loads the content after a change of what is said about the needs of one substance.
LoadResult loadIntakeChanged(const QString &substance, const ObjectChange &change)
{
    return loadChanged(intakesFile, [&](QJsonObject &root) {
        changeElement(root, u"intakes"_s, u"substance"_s, substance, change);
    });
}

/// Every page at both levels, as text.
QString everything(const Topic &topic)
{
    QStringList names = locationNames(topic);
    for (const TableFood &food : topic.figures().foods.foods)
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

TEST(ReferenceChecks, ALimitSaysInOneWayWhetherItCanBeCompared)
{
    const QString problem = u"in two ways"_s;
    // The order of the substances: thiamin, B6, folate, B12, vitamin D, calcium, magnesium, ...
    expectError(loadIntakeChanged(u"calcium"_s, [](QJsonObject &intake) {
        changeMember(intake, u"usLimit"_s, [](QJsonObject &limit) {
            limit[u"notComparable"_s] = u"They differ."_s;
        });
    }), intakesFile, u"/intakes/5/usLimit/notComparable"_s, problem, u"only then"_s);
    expectError(loadIntakeChanged(u"magnesium"_s, [](QJsonObject &intake) {
        changeMember(intake, u"euLimit"_s,
                     [](QJsonObject &limit) { limit.remove(u"notComparable"_s); });
    }), intakesFile, u"/intakes/6/euLimit/notComparable"_s, problem);
}

TEST(ReferenceChecks, EveryLifeStageHasOneNeed)
{
    const QString place = u"/intakes/0/us/values"_s;
    const QString missing = u"“%1” has no value"_s;
    const QString twice = u"“child-1-3” has a value already"_s;
    const auto changeValues = [](const std::function<void(QJsonArray &)> &change) {
        return loadIntakeChanged(u"thiamin"_s, [&](QJsonObject &intake) {
            changeMember(intake, u"us"_s, [&](QJsonObject &us) {
                QJsonArray values = us[u"values"_s].toArray();
                change(values);
                us[u"values"_s] = values;
            });
        });
    };
    expectError(changeValues([](QJsonArray &values) { values.removeAt(3); }), intakesFile, place,
                missing.arg(u"male-14-18"), u"one value"_s);
    const LoadResult replaced = changeValues([](QJsonArray &values) { values[1] = values[0]; });
    expectError(replaced, intakesFile, place, missing.arg(u"child-4-8"), u"one value"_s);
    expectError(replaced, intakesFile, place + u"/1/stage"_s, twice, u"one value"_s);
    expectError(changeValues([](QJsonArray &values) { values.append(values[0]); }), intakesFile,
                place + u"/20/stage"_s, twice, u"one value"_s);
}

TEST(ReferenceChecks, ALifeStageStandsInOneGroupAndExists)
{
    const auto changeStages = [](const QString &stage) {
        return loadIntakeChanged(u"calcium"_s, [&](QJsonObject &intake) {
            changeMember(intake, u"usLimit"_s, [&](QJsonObject &limit) {
                QJsonArray values = limit[u"values"_s].toArray();
                QJsonObject group = values[1].toObject();
                group[u"stages"_s] = QJsonArray{stage};
                values[1] = group;
                limit[u"values"_s] = values;
            });
        });
    };
    expectError(changeStages(u"child-1-3"_s), intakesFile, u"/intakes/5/usLimit/values/1/stages"_s,
                u"has a value already"_s, u"one group only"_s);
    expectError(changeStages(u"male-9-31"_s), intakesFile,
                u"/intakes/5/usLimit/values/1/stages/0"_s, u"male-9-31"_s, u"male-9-13"_s);
}

TEST(ReferenceChecks, EverySubstanceHasItsNeedsAndItsNutrient)
{
    expectError(loadChanged(intakesFile, [](QJsonObject &root) {
        QJsonArray intakes = root[u"intakes"_s].toArray();
        intakes.removeAt(9);
        root[u"intakes"_s] = intakes;
    }), u"substances.json"_s, u"/substances/9"_s, u"how much"_s, u"/intakes"_s);
    expectError(loadChanged(u"substances.json"_s, [](QJsonObject &root) {
        changeFirst(root, u"substances"_s,
                    [](QJsonObject &substance) { substance[u"nutrient"_s] = u"vitamin-c"_s; });
    }), u"substances.json"_s, u"/substances/0/nutrient"_s, u"vitamin-c"_s);
}

TEST(ReferenceChecks, ALaboratoryRangeBeginsBeforeItEnds)
{
    expectError(loadChanged(u"substances.json"_s, [](QJsonObject &root) {
        changeElement(root, u"substances"_s, u"id"_s, u"calcium"_s, [](QJsonObject &calcium) {
            changeFirst(calcium, u"tests"_s, [](QJsonObject &test) {
                changeMember(test, u"range"_s,
                             [](QJsonObject &range) { range[u"low"_s] = 99; });
            });
        });
    }), u"substances.json"_s, u"/substances/5/tests/0/range"_s, u"ends before"_s, u"lower"_s);
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
    expectError(loadChanged(u"foods.json"_s, [](QJsonObject &root) {
        changeFirst(root, u"foods"_s, [](QJsonObject &food) {
            changeFirst(food, u"amounts"_s,
                        [](QJsonObject &amount) { amount[u"substance"_s] = u"potasium"_s; });
        });
    }), u"foods.json"_s, u"/foods/0/amounts/0/substance"_s, u"potasium"_s, u"potassium"_s);
}

TEST(ReferenceChecks, ANutrientHasItsCautionsOnce)
{
    expectError(loadChanged(evidenceFile, [](QJsonObject &root) {
        QJsonArray cautions = root[u"cautions"_s].toArray();
        cautions[6] = cautions[5];
        root[u"cautions"_s] = cautions;
    }), evidenceFile, u"/cautions/6"_s, u"already"_s);
    expectError(loadChanged(evidenceFile, [](QJsonObject &root) {
        changeFirst(root, u"cautions"_s,
                    [](QJsonObject &one) { one[u"nutrient"_s] = u"potasium"_s; });
    }), evidenceFile, u"/cautions/0/nutrient"_s, u"potasium"_s, u"potassium"_s);
}

TEST(ReferenceChecks, AnInfluenceHasTwoEndsThatExist)
{
    for (const QString &end : {u"from"_s, u"to"_s}) {
        expectError(loadChanged(evidenceFile, [&](QJsonObject &root) {
            changeFirst(root, u"influences"_s,
                        [&](QJsonObject &influence) { influence[end] = u"overbraething"_s; });
        }), evidenceFile, u"/influences/0/"_s + end, u"overbraething"_s, u"define"_s);
    }
}

TEST(ReferenceChecks, AMechanismHasAsManyStepsForStudents)
{
    expectError(loadChanged(u"topic.json"_s, [](QJsonObject &root) {
        changeFirst(root, u"mechanisms"_s, [](QJsonObject &mechanism) {
            changeMember(mechanism, u"student"_s, [](QJsonObject &student) {
                QJsonArray steps = student[u"steps"_s].toArray();
                steps.removeLast();
                student[u"steps"_s] = steps;
            });
        });
    }), u"topic.json"_s, u"/mechanisms/0/student/steps"_s, u"as many"_s, u"picture"_s);
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
    const LoadResult compiled = loadCompiledTopic(compileTopic(realFiles(), errors));
    EXPECT_TRUE(errors.empty());
    ASSERT_TRUE(compiled.topic);
    const LoadResult builtIn = loadBuiltInTopic();
    ASSERT_TRUE(builtIn.topic);
    const QString wanted = everything(*loaded.topic);
    EXPECT_GT(wanted.size(), 200000);
    EXPECT_TRUE(everything(*compiled.topic) == wanted);
    EXPECT_TRUE(everything(*builtIn.topic) == wanted);
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
