// SPDX-License-Identifier: GPL-3.0-or-later
// Foods, salts and blood tests.
#include "core/content/figures_reader.h"

#include "core/json/json_fields.h"

namespace crampwise {

static void read(const RecordedValue &value, Allergen &out)
{
    readWord(value, out, allergenWords);
}

static void read(const RecordedValue &value, PrintedUnit &out)
{
    readWord(value, out, printedUnitWords);
}

static void read(const RecordedValue &value, LowMeaning::Comparison &out)
{
    readWord(value, out, comparisonWords);
}

static void read(const RecordedValue &value, Uptake &out)
{
    Fields{value}("id", out.id)("substances", out.substances);
    read(value, out.fact);
}

static void read(const RecordedValue &value, FoodCaution &out)
{
    Fields{value}("id", out.id)("plain", out.text)("sources", out.sources)
        .optional("policy", out.policy)
        .optional("title", out.title)
        .optional("nutrient", out.nutrient)
        .optional("who", out.who);
}

static void read(const RecordedValue &value, FoodKind &out)
{
    Fields{value}("id", out.id)("name", out.name)("picture", out.picture);
}

static void read(const RecordedValue &value, FoodDataset &out)
{
    Fields{value}("id", out.id)("name", out.name);
}

static void read(const RecordedValue &value, FoodAmount &out)
{
    Fields{value}("per100g", out.per100g)("perServing", out.perServing)("unit", out.unit)
        .optional("substance", out.substance);
}

static void read(const RecordedValue &value, Food &out)
{
    Fields{value}("id", out.id)("name", out.name)("kind", out.kind)("serving", out.serving)(
        "grams", out.grams)("metric", out.metric)("diet", out.diet)("allergens", out.allergens)(
        "cautions", out.cautions)("dataset", out.dataset)("nameThere", out.nameThere)(
        "amounts", out.amounts)("sources", out.sources)
        .optional("mayContain", out.mayContain)
        .optional("picture", out.picture)
        .optional("usual", out.usual)
        .optional("note", out.note)
        .optional("uptake", out.uptake)
        .optional("iodine", out.iodine)
        .optional("code", out.code);
}

static void read(const RecordedValue &value, Salt &out)
{
    QString counts;
    Fields{value}("id", out.id)("name", out.name)("substance", out.substance)("part", out.part)(
        "formula", out.formula)("water", out.water)("molarMass", out.molarMass)(
        "percent", out.percent)("labelCounts", counts)("sources", out.sources)
        .optional("plain", out.text);
    out.labelCountsWhole = counts == QStringLiteral("whole");
}

static void read(const RecordedValue &value, LabelValue::Amount &out)
{
    Fields{value}("value", out.value)("unit", out.unit)("sources", out.sources);
}

static void read(const RecordedValue &value, LabelValue &out)
{
    Fields{value}("substance", out.substance)("us", out.us)("eu", out.eu);
}

static void read(const RecordedValue &value, LabelFact &out)
{
    Fields{value}("id", out.id);
    read(value, out.fact);
}

static void read(const RecordedValue &value, BloodSpan &out)
{
    Fields{value}("low", out.low)("high", out.high)("unit", out.unit);
}

static void read(const RecordedValue &value, BloodValue &out)
{
    Fields{value}("value", out.value)("unit", out.unit);
}

static void read(const RecordedValue &value, BloodRange &out)
{
    Fields{value}("by", out.by)("country", out.country)("si", out.si)(
        "conventional", out.conventional)("givenIn", out.printed)("sources", out.sources)
        .optional("note", out.note)
        .optional("onlyBesideOthers", out.onlyBesideOthers);
}

static void read(const RecordedValue &value, LowMeaning &out)
{
    Fields{value}("comparison", out.comparison)("si", out.si)("givenIn", out.printed)(
        "meaning", out.meaning)("by", out.by)("sources", out.sources)
        .optional("conventional", out.conventional);
}

static void read(const RecordedValue &value, HighRemark &out)
{
    Fields{value}("plain", out.text)("si", out.si)("conventional", out.conventional)("by", out.by)(
        "sources", out.sources);
}

static void read(const RecordedValue &value, BloodTest &out)
{
    Fields{value}("id", out.id)("name", out.name)("ranges", out.ranges)("lowMeans", out.lowMeans)(
        "highRemarks", out.highRemarks)("limits", out.limits)
        .optional("substance", out.substance)
        .optional("sources", out.sources);
}

void readFoodTable(const RecordedValue &root, FoodTable &table)
{
    Fields{root}("uptakes", table.uptakes)("foodCautions", table.cautions)("foodPictures",
                                                                           table.pictures)(
        "foodKinds", table.kinds)("foodDatasets", table.datasets)("foods", table.foods);
}

void readSalts(const RecordedValue &root, SaltTables &tables)
{
    Fields{root}("salts", tables.salts)("labelValues", tables.labelValues)(
        "labelFacts", tables.labelFacts)("besideSalts", tables.beside);
}

void readBloodTests(const RecordedValue &root, BloodTests &tests)
{
    Fields{root}("bloodTests", tests.tests)("bloodTestPolicy", tests.policy);
}

void readFigures(const RecordedValue &root, Figures &figures)
{
    readNeeds(root, figures.needs);
    readFoodTable(root, figures.foods);
    readSalts(root, figures.salts);
    readBloodTests(root, figures.bloodTests);
    readTrials(root, figures.trials);
    readGrades(root, figures.grades);
    readMessage(root, figures.message);
}

} // namespace crampwise
