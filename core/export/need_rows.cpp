// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/table_rows.h"

#include "core/content/figure_words.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class NeedRows {
public:
    explicit NeedRows(const Topic &topic) : m_topic(topic)
    {
        m_table.columns
            = {u"substance"_s,  u"nutrient"_s, u"region"_s, u"group"_s, u"sex"_s,    u"state"_s,
               u"from month"_s, u"to month"_s, u"what"_s,   u"kind"_s,  u"known"_s,  u"unit"_s,
               u"value"_s,      u"counts"_s,   u"scope"_s,  u"note"_s,  u"sources"_s};
    }

    Table fill()
    {
        const NeedTables &tables = m_topic.figures().needs;
        for (const Need &need : tables.needs)
            add(need, u"need"_s, need.kind, wordFor(need.knowledge, knowledgeWords), valueOf(need),
                {}, {}, need.note);
        for (const Limit &limit : tables.limits)
            add(limit, u"limit"_s, limit.kind, wordFor(limit.knowledge, knowledgeWords),
                valueOf(limit), wordFor(limit.counts, limitCountsWords), limit.appliesTo, {});
        for (const WorkedNeed &worked : tables.worked)
            add(worked, u"worked need"_s, {}, u"value"_s, worked.value, {}, {}, {});
        for (const AddedNeed &added : tables.added)
            addAdded(added);
        for (const LabelValue &label : m_topic.figures().salts.labelValues) {
            addLabel(label.substance, u"United States"_s, label.us);
            addLabel(label.substance, u"EU and UK"_s, label.eu);
        }
        return std::move(m_table);
    }

private:
    template<typename T>
    static QJsonValue valueOf(const T &row)
    {
        return row.knowledge == Knowledge::Value ? QJsonValue(row.value) : QJsonValue();
    }

    template<typename T>
    void add(const T &row, const QString &what, const QString &kind, const QString &known,
             const QJsonValue &value, const QString &counts, const QString &scope,
             const QString &note)
    {
        m_table.rows.push_back(
            {row.substance, m_topic.substance(row.substance)->nutrient,
             wordFor(row.region, regionWords), row.group.name, wordFor(row.group.sex, sexWords),
             wordFor(row.group.condition, bodyConditionWords), row.group.from,
             numberOrNull(row.group.to), what, textOrNull(kind), known, textOrNull(row.unit), value,
             textOrNull(counts), textOrNull(scope), textOrNull(note), joined(row.sources)});
    }

    void addAdded(const AddedNeed &added)
    {
        m_table.rows.push_back({added.substance,
                                m_topic.substance(added.substance)->nutrient,
                                wordFor(added.region, regionWords),
                                added.when,
                                {},
                                wordFor(added.condition, bodyConditionWords),
                                {},
                                {},
                                u"added need"_s,
                                {},
                                u"value"_s,
                                added.unit,
                                added.value,
                                {},
                                {},
                                {},
                                joined(added.sources)});
    }

    void addLabel(const QString &substance, const QString &region, const LabelValue::Amount &amount)
    {
        m_table.rows.push_back({substance,
                                m_topic.substance(substance)->nutrient,
                                region,
                                {},
                                {},
                                {},
                                {},
                                {},
                                u"label value"_s,
                                {},
                                u"value"_s,
                                amount.unit,
                                amount.value,
                                {},
                                {},
                                {},
                                joined(amount.sources)});
    }

    const Topic &m_topic;
    Table m_table;
};

QJsonValue allergenCell(const std::vector<Allergen> &allergens)
{
    QStringList words;
    for (const Allergen allergen : allergens)
        words << wordFor(allergen, allergenWords);
    return joined(words);
}

} // namespace

Table needRows(const Topic &topic)
{
    return NeedRows(topic).fill();
}

Table foodRows(const Topic &topic)
{
    Table table{{u"food"_s, u"name"_s, u"serving"_s, u"grams"_s, u"metric"_s, u"diet"_s,
                 u"allergens"_s, u"may contain"_s, u"uptake"_s, u"cautions"_s, u"note"_s,
                 u"data set"_s, u"code"_s, u"substance"_s, u"unit"_s, u"per 100 g"_s, u"value"_s,
                 u"sources"_s},
                {}};
    for (const Food &food : topic.figures().foods.foods) {
        for (const FoodAmount &amount : food.amounts) {
            table.rows.push_back({food.id, food.name, food.serving, food.grams, food.metric,
                                  wordFor(food.diet, dietWords), allergenCell(food.allergens),
                                  allergenCell(food.mayContain), textOrNull(food.uptake),
                                  joined(food.cautions), textOrNull(food.note), food.dataset,
                                  textOrNull(food.code), amount.substance, amount.unit,
                                  amount.per100g, amount.perServing, joined(food.sources)});
        }
    }
    return table;
}

Table testRows(const Topic &topic)
{
    Table table{{u"test"_s, u"name"_s, u"substance"_s, u"what"_s, u"by"_s, u"country"_s, u"low"_s,
                 u"high"_s, u"unit"_s, u"low, other unit"_s, u"high, other unit"_s, u"other unit"_s,
                 u"text"_s, u"sources"_s},
                {}};
    for (const BloodTest &test : topic.figures().bloodTests.tests) {
        for (const BloodRange *range : rangesSideBySide(test)) {
            table.rows.push_back({test.id, test.name, textOrNull(test.substance), u"range"_s,
                                  range->by, range->country, range->si.low, range->si.high,
                                  range->si.unit, range->conventional.low, range->conventional.high,
                                  range->conventional.unit, textOrNull(range->note),
                                  joined(range->sources)});
        }
        for (const LowMeaning &low : test.lowMeans) {
            table.rows.push_back(
                {test.id,
                 test.name,
                 textOrNull(test.substance),
                 u"low"_s,
                 low.by,
                 {},
                 {},
                 low.si.value,
                 low.si.unit,
                 {},
                 low.conventional ? QJsonValue(low.conventional->value) : QJsonValue(),
                 low.conventional ? QJsonValue(low.conventional->unit) : QJsonValue(),
                 low.meaning,
                 joined(low.sources)});
        }
        for (const HighRemark &high : test.highRemarks) {
            table.rows.push_back({test.id,
                                  test.name,
                                  textOrNull(test.substance),
                                  u"high"_s,
                                  high.by,
                                  {},
                                  high.si.value,
                                  {},
                                  high.si.unit,
                                  high.conventional.value,
                                  {},
                                  high.conventional.unit,
                                  high.text,
                                  joined(high.sources)});
        }
    }
    return table;
}

Table saltRows(const Topic &topic)
{
    Table table{{u"salt"_s, u"name"_s, u"substance"_s, u"part"_s, u"formula"_s, u"molar mass"_s,
                 u"percent"_s, u"label counts whole"_s, u"text"_s, u"sources"_s},
                {}};
    for (const Salt &salt : topic.figures().salts.salts) {
        table.rows.push_back({salt.id, salt.name, salt.substance, salt.part, salt.formula,
                              salt.molarMass, salt.percent, salt.labelCountsWhole,
                              textOrNull(salt.text), joined(salt.sources)});
    }
    return table;
}

} // namespace crampwise
