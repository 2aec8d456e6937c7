// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/safety_tables.h"

#include "core/content/medicine_words.h"
#include "core/content/sign_words.h"
#include "core/export/table_rows.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString textOf(const std::vector<Fact> &facts)
{
    QStringList texts;
    for (const Fact &fact : facts)
        texts << fact.text.plain;
    return texts.join(QChar::Space);
}

QStringList escalations(const Sign &sign)
{
    QStringList texts;
    for (const Escalation &worse : sign.escalate)
        texts << worse.when + u" -> "_s + wordFor(worse.urgency, signUrgencyWords);
    return texts;
}

QStringList circumstances(const Sign &sign)
{
    QStringList words;
    for (const Circumstance circumstance : sign.appliesWhen)
        words << wordFor(circumstance, circumstanceWords);
    return words;
}

/// Rows of many kinds, whose cells are given by the names of their columns.
class MedicineRows {
public:
    explicit MedicineRows(const MedicineContent &medicines) : m_medicines(medicines)
    {
        m_table.columns = {u"type"_s,         u"id"_s,          u"substance"_s,   u"medicine"_s,
                           u"names"_s,        u"direction"_s,   u"severity"_s,    u"text"_s,
                           u"hours before"_s, u"hours after"_s, u"note"_s,        u"region"_s,
                           u"value"_s,        u"unit"_s,        u"who"_s,         u"scope"_s,
                           u"do"_s,           u"policy"_s,      u"act if"_s,      u"urgency"_s,
                           u"sign"_s,         u"certainty"_s,   u"low"_s,         u"high"_s,
                           u"basis"_s,        u"brand"_s,       u"copies only"_s, u"sources"_s};
    }

    Table fill()
    {
        for (const Interaction &interaction : m_medicines.interactions)
            addInteraction(interaction);
        for (const TooMuch &excess : m_medicines.tooMuch)
            addExcess(excess);
        for (const CrampMedicine &medicine : m_medicines.crampMedicines)
            addCrampMedicine(medicine);
        return std::move(m_table);
    }

private:
    using Cells = QHash<QString, QJsonValue>;

    void add(const Cells &cells)
    {
        QList<QJsonValue> row;
        for (const QString &column : m_table.columns)
            row << cells.value(column);
        m_table.rows.push_back(row);
    }

    static void addAct(Cells &cells, const WhenToAct &act)
    {
        cells[u"act if"_s] = act.when;
        cells[u"urgency"_s] = wordFor(act.urgency, signUrgencyWords);
        cells[u"sign"_s] = textOrNull(act.sign);
        cells[u"basis"_s] = wordFor(act.basis, basisWords);
    }

    void addInteraction(const Interaction &interaction)
    {
        Cells cells{{u"type"_s, u"interaction"_s},
                    {u"id"_s, interaction.id},
                    {u"substance"_s, interaction.substance},
                    {u"medicine"_s, interaction.medicine},
                    {u"names"_s, joined(interaction.examples)},
                    {u"direction"_s, wordFor(interaction.direction, interactionDirectionWords)},
                    {u"severity"_s, wordFor(interaction.severity, interactionSeverityWords)},
                    {u"text"_s, interaction.happens.plain},
                    {u"who"_s, textOrNull(interaction.whoIsAtRisk)},
                    {u"do"_s, textOrNull(interaction.action)},
                    {u"policy"_s, textOrNull(interaction.policy)},
                    {u"brand"_s, textOrNull(interaction.brand)},
                    {u"copies only"_s, interaction.onlyCopiesRead},
                    {u"sources"_s, joined(interaction.sources)}};
        if (const auto &apart = interaction.hoursApart) {
            cells[u"hours before"_s] = numberOrNull(apart->before);
            cells[u"hours after"_s] = numberOrNull(apart->after);
            cells[u"note"_s] = textOrNull(apart->note);
        }
        if (interaction.whenToAct)
            addAct(cells, *interaction.whenToAct);
        add(cells);
        if (interaction.hoursApart) {
            for (const LabelSpacing &label : interaction.hoursApart->byLabel)
                addLabel(interaction, label);
        }
    }

    void addLabel(const Interaction &interaction, const LabelSpacing &label)
    {
        add({{u"type"_s, u"leaflet"_s},
             {u"id"_s, interaction.id},
             {u"substance"_s, interaction.substance},
             {u"medicine"_s, label.medicine},
             {u"hours before"_s, numberOrNull(label.before)},
             {u"hours after"_s, numberOrNull(label.after)},
             {u"sources"_s, label.source}});
    }

    void addExcess(const TooMuch &excess)
    {
        const Cells whole{{u"type"_s, u"too much"_s},
                          {u"substance"_s, excess.substance},
                          {u"text"_s, excess.symptoms.plain},
                          {u"note"_s, excess.atWhatIntake},
                          {u"sources"_s, joined(excess.sources)}};
        if (excess.whenToAct.empty())
            add(whole);
        for (const WhenToAct &act : excess.whenToAct) {
            Cells cells = whole;
            addAct(cells, act);
            add(cells);
        }
        for (const ExcessLimit &limit : excess.limits) {
            add({{u"type"_s, u"limit"_s},
                 {u"substance"_s, excess.substance},
                 {u"region"_s, limit.region},
                 {u"value"_s, numberOrNull(limit.amount)},
                 {u"unit"_s, textOrNull(limit.unit)},
                 {u"who"_s, textOrNull(limit.who)},
                 {u"scope"_s, textOrNull(limit.scope)},
                 {u"sources"_s, limit.source}});
        }
    }

    void addCrampMedicine(const CrampMedicine &medicine)
    {
        add({{u"type"_s, u"cramps"_s},
             {u"id"_s, medicine.id},
             {u"medicine"_s, medicine.name},
             {u"names"_s, joined(medicine.examples)},
             {u"text"_s, medicine.reported},
             {u"note"_s, textOrNull(medicine.evidence)},
             {u"do"_s, textOrNull(medicine.action)},
             {u"policy"_s, textOrNull(medicine.policy)},
             {u"certainty"_s, wordFor(medicine.certainty, certaintyWords)},
             {u"sources"_s, joined(medicine.sources)}});
        for (const CrampFigure &figure : medicine.figures) {
            add({{u"type"_s, u"figure"_s},
                 {u"id"_s, medicine.id},
                 {u"medicine"_s, medicine.name},
                 {u"text"_s, figure.measure},
                 {u"value"_s, numberOrNull(figure.value)},
                 {u"low"_s, numberOrNull(figure.low)},
                 {u"high"_s, numberOrNull(figure.high)},
                 {u"scope"_s, intervalOf(figure)},
                 {u"sources"_s, figure.source}});
        }
    }

    static QJsonValue intervalOf(const CrampFigure &figure)
    {
        return figure.interval ? QJsonValue(wordFor(*figure.interval, intervalWords))
                               : QJsonValue();
    }

    const MedicineContent &m_medicines;
    Table m_table;
};

} // namespace

Table signTable(const Topic &topic)
{
    Table table{{u"id"_s, u"group"_s, u"urgency"_s, u"call"_s, u"sign"_s, u"brief"_s, u"meaning"_s,
                 u"do"_s, u"policy"_s, u"do not"_s, u"more urgent if"_s, u"at risk"_s,
                 u"applies when"_s, u"dated"_s, u"countries"_s, u"basis"_s, u"copies only"_s,
                 u"sources"_s},
                {}};
    for (const Sign &sign : topic.signs().signs) {
        table.rows.push_back(
            {sign.id, wordFor(sign.group, signGroupWords), wordFor(sign.urgency, signUrgencyWords),
             textOrNull(sign.call ? sign.call->plain : QString()), sign.sign.plain, sign.brief,
             sign.meaning.plain, textOrNull(sign.whatToDo), textOrNull(sign.policy),
             joined(sign.whatNotToDo), joined(escalations(sign)), joined(sign.whoIsAtRisk),
             joined(circumstances(sign)), textOrNull(sign.dated), joined(sign.countries),
             wordFor(sign.speed, basisWords), sign.onlyCopiesRead, joined(sign.sources)});
    }
    return table;
}

Table medicineTable(const Topic &topic)
{
    return MedicineRows(topic.medicines()).fill();
}

Table remedyTable(const Topic &topic)
{
    Table table{{u"id"_s, u"name"_s, u"tested in"_s, u"answer"_s, u"certainty"_s, u"text"_s,
                 u"safety"_s, u"policy"_s, u"trials"_s, u"sources"_s},
                {}};
    for (const TriedRemedy &remedy : topic.medicines().remedies) {
        table.rows.push_back({remedy.id, remedy.name, remedy.testedIn, remedy.answer,
                              wordFor(remedy.certainty, certaintyWords), textOf(remedy.facts),
                              textOrNull(remedy.safety), textOrNull(remedy.policy),
                              joined(remedy.trials), joined(remedy.sources)});
    }
    return table;
}

} // namespace crampwise
