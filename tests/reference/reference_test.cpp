// SPDX-License-Identifier: GPL-3.0-or-later
// Needs, limits, label values and foods, cell by cell against the reference dossier.
#include "reference/dossier.h"
#include "reference/dossier_foods.h"
#include "core/units/amount.h"

#include <QRegularExpression>
#include <QSet>

#include <set>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

/// "M 19-30 y" -> "male-19-30", "lactation 14-18 y" -> "breastfeeding-14-18".
QString stageId(const QString &dossierStage)
{
    static const QRegularExpression form(
        u"^(?:(M|F|pregnancy|lactation) )?(\\d+)(?:-(\\d+)|\\+) y$"_s);
    const QRegularExpressionMatch match = form.match(dossierStage);
    EXPECT_TRUE(match.hasMatch()) << dossierStage.toStdString();
    static const QHash<QString, QString> words{{u""_s, u"child"_s},
                                               {u"M"_s, u"male"_s},
                                               {u"F"_s, u"female"_s},
                                               {u"pregnancy"_s, u"pregnancy"_s},
                                               {u"lactation"_s, u"breastfeeding"_s}};
    const QString last = match.captured(3).isEmpty() ? u"over"_s : match.captured(3);
    return words[match.captured(1)] + u'-' + match.captured(2) + u'-' + last;
}

/// Whether a life stage lies inside a group of the dossier: "9-70 y", "19+ y", "adults",
/// "pregnancy/lactation 14-18 y", "9+ y, pregnancy, lactation", "children from 1 y", "men".
bool liesInside(const LifeStage &stage, const QString &group, const QString &appliesTo)
{
    const QString whom = group + u", "_s + appliesTo;
    const bool state = stage.state != LifeStage::State::None;
    const QString word = stage.state == LifeStage::State::Pregnancy ? u"pregnan"_s : u"lactation"_s;
    if (state && !whom.contains(word))
        return false;
    if (!state && (group.startsWith(u"pregnan"_s) || group.startsWith(u"lactation"_s)))
        return false;
    if ((group == u"men" && stage.sex != LifeStage::Sex::Male)
        || (group == u"women" && stage.sex != LifeStage::Sex::Female))
        return false;
    static const QRegularExpression ages(
        u"(\\d+)(?:-(\\d+) y|\\+ y| y and over)|from (?=(\\d+))"_s);
    const QRegularExpressionMatch match = ages.match(group);
    // Without ages a group is of adults, and for us that is 19 years and over, or any age of the
    // states that the group names alone.
    const bool stateAlone = state && !group.contains(u"adults"_s);
    const QString first = match.captured(1) + match.captured(3); // one of them is empty
    const int from = match.hasMatch() ? first.toInt() : stateAlone ? 0 : 19;
    const int to = match.captured(2).isEmpty() ? 999 : match.captured(2).toInt();
    return stage.from >= from && stage.to.value_or(999) <= to;
}

void expectStagesInside(const std::vector<GroupAmount> &values, const QJsonObject &limit,
                        const QString &where)
{
    const QJsonArray groups = limit[u"values"_s].toArray();
    QSet<QString> named;
    for (size_t i = 0; i < values.size(); ++i) {
        const QString group = groups[qsizetype(i)].toObject()[u"group"_s].toString();
        for (const QString &id : values[i].stages) {
            EXPECT_TRUE(liesInside(*builtInTopic().lifeStage(id), group,
                                   limit[u"applies_to"_s].toString()))
                << where.toStdString() << ": " << id.toStdString() << " / " << group.toStdString();
            EXPECT_FALSE(named.contains(id)) << where.toStdString() << id.toStdString();
            named.insert(id);
        }
    }
}

void expectValues(const std::vector<GroupAmount> &ours, const QJsonArray &theirs,
                  const QString &where)
{
    ASSERT_GE(ours.size(), size_t(theirs.size())) << where.toStdString();
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        const QJsonValue value = theirs[i].toObject()[u"value"_s];
        const double wanted = value.isString() ? value.toString().section(u' ', 0, 0).toDouble()
                                               : value.toDouble();
        EXPECT_GT(wanted, 0) << where.toStdString();
        EXPECT_EQ(ours[size_t(i)].value, wanted) << where.toStdString() << " " << i;
    }
}

void expectLimit(const UpperLimit &ours, const QJsonObject &theirs, const QString &where)
{
    EXPECT_EQ(ours.values.size(), size_t(theirs[u"values"_s].toArray().size()))
        << where.toStdString();
    expectValues(ours.values, theirs[u"values"_s].toArray(), where);
    expectStagesInside(ours.values, theirs, where);
    EXPECT_EQ(ours.sources, inTheirPlace(strings(theirs[u"sources"_s]))) << where.toStdString();
    EXPECT_EQ(ours.unit, theirs[u"unit"_s].toString().section(u'/', 0, 0)) << where.toStdString();
    EXPECT_FALSE(ours.appliesTo.isEmpty()) << where.toStdString();
}

const Intake &intakeOf(const QJsonObject &substance)
{
    const Intake *intake = builtInTopic().intake(substance[u"id"_s].toString());
    EXPECT_NE(intake, nullptr) << substance[u"id"_s].toString().toStdString();
    return *intake;
}

} // namespace

TEST(Reference, SubstancesAndLifeStagesAreThoseOfTheDossier)
{
    NEEDS_DOSSIER();
    QStringList ids;
    for (const QJsonObject &substance : dossierSubstances())
        ids << substance[u"id"_s].toString();
    QStringList ours;
    for (const Intake &intake : builtInTopic().intakes())
        ours << intake.substance;
    EXPECT_EQ(ours.size(), 10);
    EXPECT_EQ(QSet<QString>(ours.begin(), ours.end()), QSet<QString>(ids.begin(), ids.end()));
    const QStringList stages = strings(dossierNutrients()[u"life_stages"_s]);
    ASSERT_EQ(size_t(stages.size()), builtInTopic().lifeStages().size());
    for (qsizetype i = 0; i < stages.size(); ++i) {
        const LifeStage &stage = builtInTopic().lifeStages()[size_t(i)];
        EXPECT_EQ(stage.id, stageId(stages[i]));
        EXPECT_EQ(stage.from, stage.id.section(u'-', 1, 1).toInt());
        EXPECT_EQ(stage.to.value_or(0), stage.id.section(u'-', 2).toInt()); // "over" is 0
        const bool child = stage.id.startsWith(u"child"_s);
        const bool male = stage.id.startsWith(u"male"_s);
        EXPECT_EQ(stage.sex, child ? LifeStage::Sex::Any
                                   : male ? LifeStage::Sex::Male : LifeStage::Sex::Female);
        EXPECT_EQ(stage.state, stage.id.startsWith(u"preg"_s) ? LifeStage::State::Pregnancy
                               : stage.id.startsWith(u"breast"_s)
                                   ? LifeStage::State::Breastfeeding
                                   : LifeStage::State::None);
    }
}

TEST(Reference, NeedsInTheUnitedStatesAndCanada)
{
    NEEDS_DOSSIER();
    int cells = 0;
    for (const QJsonObject &substance : dossierSubstances()) {
        const Intake &intake = intakeOf(substance);
        const QJsonObject dri = substance[u"dri"_s].toObject();
        EXPECT_EQ(intake.unit, dri[u"unit"_s].toString().section(u'/', 0, 0));
        const QJsonArray rows = dri[u"by_life_stage"_s].toArray();
        ASSERT_EQ(size_t(rows.size()), intake.us.values.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows[i].toObject();
            const Intake::Need &need = intake.us.values[size_t(i)];
            EXPECT_EQ(need.stage, stageId(row[u"stage"_s].toString()));
            EXPECT_EQ(need.value, row[u"value"_s].toDouble()) << intake.substance.toStdString()
                                                              << " " << need.stage.toStdString();
            EXPECT_EQ(need.kind, row[u"kind"_s].toString());
            ++cells;
        }
        for (const QString &source : strings(dri[u"sources"_s]))
            EXPECT_TRUE(intake.us.sources.contains(source)) << source.toStdString();
    }
    EXPECT_EQ(cells, 200);
}

TEST(Reference, UpperLimits)
{
    NEEDS_DOSSIER();
    int european = 0;
    for (const QJsonObject &substance : dossierSubstances()) {
        const Intake &intake = intakeOf(substance);
        expectLimit(intake.usLimit, substance[u"ul"_s].toObject(), intake.substance + u" US"_s);
        size_t named = 0;
        for (const GroupAmount &amount : intake.usLimit.values)
            named += size_t(amount.stages.size());
        EXPECT_EQ(named, intake.usLimit.values.empty() ? 0U : 20U);
        EXPECT_EQ(intake.euLimit.has_value(), substance.contains(u"eu_ul"_s));
        if (intake.euLimit) {
            ++european;
            expectLimit(*intake.euLimit, substance[u"eu_ul"_s].toObject(),
                        intake.substance + u" EU"_s);
        }
        const bool apart = intake.substance == u"folate" || intake.substance == u"magnesium";
        EXPECT_EQ(intake.usLimit.comparable, !apart) << intake.substance.toStdString();
        EXPECT_EQ(intake.usLimit.notComparable.isEmpty(), !apart);
        EXPECT_EQ(!intake.euLimit || intake.euLimit->comparable, !apart);
    }
    EXPECT_EQ(european, 5);
}

TEST(Reference, NeedsInTheEuropeanUnion)
{
    NEEDS_DOSSIER();
    const QHash<QString, size_t> fromNotes{
        {u"calcium"_s, 3}, {u"magnesium"_s, 4}, {u"vitamin-k"_s, 5}};
    for (const QJsonObject &substance : dossierSubstances()) {
        const Intake::European &ours = intakeOf(substance).eu;
        const QString id = substance[u"id"_s].toString();
        const QJsonObject theirs = substance[u"eu"_s].toObject();
        const QJsonArray adult = theirs[u"adult"_s].toArray();
        expectValues(ours.values, adult, id + u" EU need"_s);
        EXPECT_EQ(ours.kind, theirs[u"kind"_s].toString());
        const QString unit = theirs[u"unit"_s].toString();
        EXPECT_EQ(ours.unit, unit == u"mg/MJ" ? unit
                                              : unit.section(u'/', 0, 0)
                                                    .remove(u" phylloquinone"_s));
        EXPECT_EQ(ours.sources, strings(theirs[u"sources"_s])) << id.toStdString();
        const size_t known = size_t(adult.size());
        EXPECT_EQ(ours.values.size(), known + fromNotes.value(id, 0)) << id.toStdString();
        for (size_t i = known; i < ours.values.size(); ++i) {
            const QRegularExpression number(
                u"(?<![\\d.])%1(?![\\d.]\\d)(?!\\d)"_s.arg(ours.values[i].value));
            EXPECT_TRUE(theirs[u"note"_s].toString().contains(number))
                << id.toStdString() << " " << ours.values[i].value;
        }
        for (size_t i = 0; i < known; ++i) {
            for (const QString &stage : ours.values[i].stages) {
                EXPECT_TRUE(liesInside(*builtInTopic().lifeStage(stage),
                                       adult[qsizetype(i)].toObject()[u"group"_s].toString(),
                                       u"pregnancy lactation"_s))
                    << id.toStdString() << " " << stage.toStdString();
            }
        }
    }
}

TEST(Reference, ValuesOnLabels)
{
    NEEDS_DOSSIER();
    for (const QJsonObject &substance : dossierSubstances()) {
        const Intake &intake = intakeOf(substance);
        const QJsonObject label = substance[u"daily_value"_s].toObject();
        EXPECT_EQ(intake.dailyValue, label[u"value"_s].toDouble())
            << intake.substance.toStdString();
        EXPECT_TRUE(label[u"unit"_s].toString().startsWith(intake.unit));
        EXPECT_EQ(intake.dailyValueSources, strings(label[u"sources"_s]));
    }
}

TEST(Reference, AmountsInFoods)
{
    NEEDS_DOSSIER();
    std::set<std::pair<QString, QString>> found;
    for (const QJsonObject &substance : dossierSubstances()) {
        const QString id = substance[u"id"_s].toString();
        for (const QJsonValue &value : substance[u"foods"_s].toArray()) {
            const QJsonObject row = value.toObject();
            const QString name = row[u"food"_s].toString();
            if (row[u"checked"_s].toString() == u"memory") {
                for (const Food &food : builtInTopic().foods())
                    EXPECT_FALSE(food.name.startsWith(name.left(8))) << name.toStdString();
                continue;
            }
            const auto known = std::find_if(
                std::begin(dossierFoods), std::end(dossierFoods), [&](const DossierFood &food) {
                    return row[u"usda_ndb"_s].toString() == QLatin1String(food.usda)
                        && row[u"grams"_s].toDouble() == food.grams;
                });
            ASSERT_NE(known, std::end(dossierFoods)) << name.toStdString();
            const Food *food = builtInTopic().food(QString::fromLatin1(known->id));
            ASSERT_NE(food, nullptr) << known->id;
            EXPECT_EQ(food->grams, known->grams) << known->id;
            EXPECT_EQ(row[u"unit"_s].toString().section(u" ("_s, 0, 0), intakeOf(substance).unit);
            const auto amount = std::find_if(food->amounts.begin(), food->amounts.end(),
                                             [&](const auto &one) { return one.substance == id; });
            ASSERT_NE(amount, food->amounts.end()) << known->id << " " << id.toStdString();
            EXPECT_EQ(amount->value, row[u"amount"_s].toDouble()) << known->id;
            EXPECT_TRUE(found.insert({food->id, id}).second) << known->id;
        }
    }
    EXPECT_EQ(found.size(), 118U);
    size_t ours = 0;
    for (const Food &food : builtInTopic().foods())
        ours += food.amounts.size();
    EXPECT_EQ(ours, found.size());
    EXPECT_EQ(builtInTopic().foods().size(), std::size(dossierFoods));
}

TEST(Reference, DietsOfFoods)
{
    NEEDS_DOSSIER();
    using enum Food::Diet;
    const QHash<QString, Food::Diet> diets{{u"vegan"_s, Vegan}, {u"vegetarian"_s, Vegetarian},
                                           {u"pescatarian"_s, Pescatarian},
                                           {u"omnivore"_s, Omnivore}};
    for (const QJsonObject &substance : dossierSubstances()) {
        for (const QJsonValue &value : substance[u"foods"_s].toArray()) {
            const QJsonObject row = value.toObject();
            for (const DossierFood &known : dossierFoods) {
                if (row[u"usda_ndb"_s].toString() != QLatin1String(known.usda)
                    || row[u"grams"_s].toDouble() != known.grams)
                    continue;
                const Food &food = *builtInTopic().food(QString::fromLatin1(known.id));
                const QString diet = row[u"diet"_s].toString().section(u" ("_s, 0, 0);
                ASSERT_TRUE(diets.contains(diet)) << diet.toStdString();
                // Ours is stricter here: the cheese may be made with animal rennet.
                EXPECT_EQ(food.diet, food.id == u"parmesan" ? Omnivore : diets[diet]) << known.id;
            }
        }
    }
}

TEST(Reference, UnitsConvertThereAndBack)
{
    NEEDS_DOSSIER();
    const QJsonObject helps = dossierNutrients()[u"unit_helps"_s].toObject();
    // Their key -> what amount.h calls the quantity. "folate" and "potassium" are told in words.
    const QList<std::pair<QString, QString>> quantities{
        {u"vitamin_d"_s, u"vitamin-d"_s}, {u"b12"_s, u"vitamin-b12"_s},
        {u"calcium"_s, u"calcium"_s},     {u"magnesium"_s, u"magnesium"_s},
        {u"phosphate"_s, u"phosphate"_s}, {u"25ohd"_s, u"vitamin-d-25"_s},
        {u"folate_blood"_s, u"folate-in-blood"_s}};
    EXPECT_EQ(helps.size(), quantities.size() + 2);
    static const QRegularExpression form(u"^1 (\\S+) = ([\\d.]+) (\\S+)$"_s);
    for (const auto &[key, quantity] : quantities) {
        const QRegularExpressionMatch match = form.match(helps[key].toString());
        ASSERT_TRUE(match.hasMatch()) << key.toStdString();
        const QString from = match.captured(1);
        const QString to = match.captured(3);
        const double factor = match.captured(2).toDouble();
        for (const double value : {1.0, 8.8, 1300.0}) {
            const auto there = converted(value, quantity, from, to);
            ASSERT_TRUE(there) << key.toStdString();
            EXPECT_NEAR(*there, value * factor, 1e-9 * value * factor) << key.toStdString();
            EXPECT_NEAR(converted(*there, quantity, to, from).value_or(0), value, 1e-9 * value);
        }
        EXPECT_EQ(otherUnit(quantity, from), to);
        EXPECT_EQ(otherUnit(quantity, to), from);
        EXPECT_FALSE(converted(1, quantity, from, u"stone"_s));
        EXPECT_EQ(converted(5, quantity, from, from), 5);
    }
    EXPECT_TRUE(helps[u"potassium"_s].toString().contains(u"1 mmol = 1 mEq"_s));
    EXPECT_EQ(converted(4, u"potassium"_s, u"mEq/L"_s, u"mmol/L"_s), 4);
    EXPECT_FALSE(converted(1, u"calcium"_s, u"ng/mL"_s, u"nmol/L"_s));
}
