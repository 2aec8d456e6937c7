// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tables.h"

#include "core/content/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Row = QList<QJsonValue>;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue joined(const QStringList &list)
{
    return textOrNull(list.join(u"; "_s));
}

template<typename T>
QJsonValue numberOrNull(const std::optional<T> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

class IntakeRows {
public:
    explicit IntakeRows(const Topic &topic) : m_topic(topic)
    {
        m_table.columns = {u"substance"_s, u"nutrient"_s, u"region"_s, u"group"_s, u"stages"_s,
                           u"kind"_s, u"unit"_s, u"value"_s, u"scope"_s, u"comparable"_s,
                           u"note"_s, u"sources"_s};
    }

    Table fill()
    {
        for (const Intake &intake : m_topic.intakes()) {
            m_substance = m_topic.substance(intake.substance);
            addNeeds(intake);
            addLimit(u"US and Canada"_s, intake.usLimit);
            if (intake.euLimit)
                addLimit(u"EU"_s, *intake.euLimit);
            add(u"US"_s, {u"Food labels"_s, intake.dailyValue, {}}, u"label value"_s,
                intake.unit, {}, intake.dailyValueSources);
        }
        return std::move(m_table);
    }

private:
    void addNeeds(const Intake &intake)
    {
        for (const Intake::Need &need : intake.us.values) {
            add(u"US and Canada"_s,
                {m_topic.lifeStage(need.stage)->name, need.value, {need.stage}}, need.kind,
                intake.unit, intake.us.note, intake.us.sources);
        }
        for (const GroupAmount &amount : intake.eu.values)
            add(u"EU"_s, amount, intake.eu.kind, intake.eu.unit, intake.eu.note, intake.eu.sources);
    }

    void add(const QString &region, const GroupAmount &amount, const QString &kind,
             const QString &unit, const QString &note, const QStringList &sources)
    {
        m_table.rows.push_back({m_substance->id, m_substance->nutrient, region, amount.group,
                                joined(amount.stages), kind, unit, amount.value, {}, {},
                                textOrNull(note), joined(sources)});
    }

    void addLimit(const QString &region, const UpperLimit &limit)
    {
        const auto row = [&](const QJsonValue &group, const QJsonValue &stages,
                             const QJsonValue &value) {
            m_table.rows.push_back({m_substance->id, m_substance->nutrient, region, group, stages,
                                    u"limit"_s, limit.unit, value, limit.appliesTo,
                                    limit.comparable, textOrNull(limit.notComparable),
                                    joined(limit.sources)});
        };
        for (const GroupAmount &amount : limit.values)
            row(amount.group, joined(amount.stages), amount.value);
        if (limit.values.empty())
            row({}, {}, {});
    }

    const Topic &m_topic;
    const Substance *m_substance = nullptr;
    Table m_table;
};

Table foodTable(const Topic &topic)
{
    Table table{{u"food"_s, u"name"_s, u"serving"_s, u"grams"_s, u"diet"_s, u"note"_s,
                 u"substance"_s, u"unit"_s, u"value"_s, u"sources"_s}, {}};
    for (const Food &food : topic.foods()) {
        for (const Food::Amount &amount : food.amounts) {
            table.rows.push_back({food.id, food.name, food.serving, food.grams,
                                  wordFor(food.diet, dietWords), textOrNull(food.note),
                                  amount.substance, topic.intake(amount.substance)->unit, amount.value,
                                  joined(food.sources)});
        }
    }
    return table;
}

class EvidenceRows {
public:
    explicit EvidenceRows(const Topic &topic) : m_topic(topic)
    {
        m_table.columns = {u"type"_s, u"subject"_s, u"question"_s, u"answer"_s, u"certainty"_s,
                           u"study"_s, u"year"_s, u"design"_s, u"people"_s, u"who"_s,
                           u"what"_s, u"text"_s, u"figures"_s, u"sources"_s};
    }

    Table fill()
    {
        for (const Evidence &evidence : m_topic.evidence()) {
            const QString &nutrient = evidence.nutrient;
            addAnswer(u"answer"_s, nutrient, u"lack causes cramps"_s, evidence.lack);
            addAnswer(u"answer"_s, nutrient, u"supplement helps"_s, evidence.supplement);
            addTrials(u"trial"_s, nutrient, u"supplement helps"_s, evidence.trials);
        }
        for (const Remedy &remedy : m_topic.remedies()) {
            Answer answer{remedy.verdict, remedy.certainty, {}};
            QStringList texts;
            for (const Fact &fact : remedy.facts) {
                texts << fact.text.plain;
                answer.fact.sources += fact.sources;
            }
            answer.fact.sources.removeDuplicates();
            answer.fact.text.plain = (texts + QStringList{remedy.warning}).join(u' ').trimmed();
            addAnswer(u"remedy"_s, remedy.id, u"remedy helps"_s, answer);
            addTrials(u"remedy trial"_s, remedy.id, u"remedy helps"_s, remedy.trials);
        }
        return std::move(m_table);
    }

private:
    void addAnswer(const QString &type, const QString &subject, const QString &question,
                   const Answer &answer)
    {
        m_table.rows.push_back({type, subject, question, wordFor(answer.verdict, verdictWords),
                                wordFor(answer.certainty, certaintyWords), {}, {}, {}, {}, {}, {},
                                answer.fact.text.plain, {}, joined(answer.fact.sources)});
    }

    void addTrials(const QString &type, const QString &subject, const QString &question,
                   const std::vector<Trial> &trials)
    {
        for (const Trial &trial : trials) {
            m_table.rows.push_back({type, subject, question, {}, {}, trial.name, trial.year,
                                    trial.design, numberOrNull(trial.people), trial.who,
                                    trial.what, trial.result, textOrNull(trial.figures),
                                    joined(trial.sources)});
        }
    }

    const Topic &m_topic;
    Table m_table;
};

Table sourceTable(const Topic &topic)
{
    Table table{{u"id"_s, u"kind"_s, u"title"_s, u"publisher"_s, u"year"_s, u"doi"_s, u"pmid"_s,
                 u"url"_s, u"checked"_s}, {}};
    for (const Source &source : topic.sources()) {
        table.rows.push_back({source.id, wordFor(source.kind, sourceKindWords), source.title,
                              source.publisher, numberOrNull(source.year), textOrNull(source.doi),
                              textOrNull(source.pmid), textOrNull(source.url), source.checked});
    }
    return table;
}

QString csvCell(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    QString text = value.toString();
    const bool special = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\r' || c == u'\n';
    });
    return special ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

/// A value as JSON writes it.
QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

Table exportTable(const Topic &topic, TableKind kind)
{
    switch (kind) {
    case TableKind::Intakes:
        return IntakeRows(topic).fill();
    case TableKind::Foods:
        return foodTable(topic);
    case TableKind::Evidence:
        return EvidenceRows(topic).fill();
    case TableKind::Sources:
        return sourceTable(topic);
    }
    Q_UNREACHABLE();
}

QByteArray asCsv(const Table &table)
{
    QString text;
    const auto addLine = [&](const auto &values) {
        QStringList cells;
        for (const auto &value : values)
            cells << csvCell(value);
        text += cells.join(u',') + u"\r\n"_s;
    };
    addLine(table.columns);
    for (const Row &row : table.rows)
        addLine(row);
    return text.toUtf8();
}

QByteArray asJson(const Table &table)
{
    // Written by hand: QJsonObject would put the keys into the order of the alphabet.
    QByteArrayList rows;
    for (const Row &row : table.rows) {
        QByteArrayList members;
        for (qsizetype i = 0; i < row.size(); ++i)
            members << jsonText(table.columns[i]) + ": " + jsonText(row[i]);
        rows << '{' + members.join(", ") + '}';
    }
    return "[\n" + rows.join(",\n") + "\n]\n";
}

const QStringList &tableNames()
{
    static const QStringList names{u"intakes"_s, u"foods"_s, u"evidence"_s, u"sources"_s};
    return names;
}

std::optional<TableKind> tableKind(const QString &name)
{
    const qsizetype place = tableNames().indexOf(name);
    return place < 0 ? std::nullopt : std::optional(static_cast<TableKind>(place));
}

} // namespace crampwise
