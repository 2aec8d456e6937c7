// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/trial_table.h"

#include "core/units/amount.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Rows = std::vector<const TrialRow *>;

QString number(double value)
{
    return trialNumber(value);
}

QString number(const std::optional<double> &value)
{
    return value ? number(*value) : QString();
}

QString number(const std::optional<int> &value)
{
    return value ? QLocale().toString(*value) : QString();
}

QString chanceText(const std::optional<TrialP> &p)
{
    if (!p)
        return {};
    return p->below ? PageParts::tr("under %1", "a P value").arg(number(p->value))
                    : number(p->value);
}

QString certaintyText(const PageParts &parts, const std::optional<Certainty> &certainty)
{
    return certainty ? parts.certaintyWord(*certainty) : QString();
}

/// A table whose rows lead to the source of their trial.
class TrialTable {
public:
    TrialTable(const QString &title, const QStringList &header)
    {
        m_table.title = title;
        m_table.header = header;
    }

    void add(const TrialRow &row, const QStringList &cells)
    {
        m_table.rows.push_back(QStringList{row.label} + cells);
        m_table.targets.push_back(PageParts::sourceLocation(row.sources.front()));
    }

    /// Leaves out the columns in which nothing stands; no table where there is no row.
    void addTo(std::vector<Block> &blocks)
    {
        if (m_table.rows.empty())
            return;
        for (qsizetype column = m_table.header.size() - 1; column > 0; --column) {
            if (isEmpty(column))
                remove(column);
        }
        blocks.push_back(m_table);
    }

private:
    bool isEmpty(qsizetype column) const
    {
        return std::all_of(m_table.rows.begin(), m_table.rows.end(),
                           [=](const QStringList &cells) { return cells[column].isEmpty(); });
    }
    void remove(qsizetype column)
    {
        m_table.header.removeAt(column);
        for (QStringList &cells : m_table.rows)
            cells.removeAt(column);
    }

    TextTable m_table;
};

TrialTable resultTable(const PageParts &parts, const Rows &rows, const QString &title)
{
    TrialTable table(title,
                     {PageParts::tr("Study"), PageParts::tr("Year"), PageParts::tr("Who"),
                      PageParts::tr("Took part"), PageParts::tr("Analysed"), PageParts::tr("Given"),
                      PageParts::tr("Compared with"), PageParts::tr("Weeks"),
                      PageParts::tr("Result")});
    for (const TrialRow *row : rows) {
        table.add(*row,
                  {QString::number(row->year), row->who, number(row->randomised),
                   number(row->analysed), row->dose.text, row->against, number(row->weeks),
                   parts.told(row->text)});
    }
    return table;
}

TrialTable doseTable(const Rows &rows)
{
    TrialTable table(PageParts::tr("Doses a day"),
                     {PageParts::tr("Study"), PageParts::tr("Salt"),
                      PageParts::tr("Weight of the salt"), PageParts::tr("Element or vitamin"),
                      PageParts::tr("Amount of it"), PageParts::tr("Holds if"),
                      PageParts::tr("Remark")});
    for (const TrialRow *row : rows) {
        const TrialDose &dose = row->dose;
        const QString weight
            = dose.saltAmount ? amountText(*dose.saltAmount, dose.saltUnit) : QString();
        QString remark = dose.note; // once for all that the paper leaves open
        for (const ElementDose &element : dose.elements) {
            table.add(*row,
                      {dose.salt, weight, element.element, amountText(element.amount, element.unit),
                       element.condition, std::exchange(remark, {})});
        }
        if (dose.elements.empty() && !(dose.salt.isEmpty() && remark.isEmpty()))
            table.add(*row, {dose.salt, weight, {}, {}, {}, remark});
    }
    return table;
}

TrialTable methodTable(const Rows &rows)
{
    TrialTable table(PageParts::tr("How it was done"),
                     {PageParts::tr("Study"), PageParts::tr("Kind"), PageParts::tr("Design"),
                      PageParts::tr("Country"), PageParts::tr("Blinding"),
                      PageParts::tr("Registered"), PageParts::tr("Paid by")});
    for (const TrialRow *row : rows) {
        table.add(*row,
                  {trialKindText(row->kind), row->design, row->country, row->blinding,
                   row->registered, row->funding});
    }
    return table;
}

QStringList effectCells(const QString &outcome, const TrialEffect &effect)
{
    return {outcome, number(effect.value), number(effect.low), number(effect.high), effect.unit};
}

TrialTable figureTable(const PageParts &parts, const Rows &rows)
{
    TrialTable table(PageParts::tr("Figures"),
                     {PageParts::tr("Study"), PageParts::tr("What was measured"),
                      PageParts::tr("Effect"), PageParts::tr("95\u00a0% CI from"),
                      PageParts::tr("to", "column: upper end of an interval"),
                      PageParts::tr("Unit"), PageParts::tr("P", "column: P values"),
                      PageParts::tr("People"), PageParts::tr("Trials"), PageParts::tr("Certainty"),
                      PageParts::tr("Judged by")});
    for (const TrialRow *row : rows) {
        const QStringList effect = row->effect ? effectCells(row->outcome, *row->effect)
                                               : QStringList{row->outcome, {}, {}, {}, {}};
        table.add(*row,
                  effect
                      + QStringList{chanceText(row->p),
                                    number(row->analysed),
                                    {},
                                    certaintyText(parts, row->certainty),
                                    row->certaintyBy});
        for (const OtherOutcome &other : row->others) {
            table.add(*row,
                      effectCells(other.outcome, other.effect)
                          + QStringList{{},
                                        number(other.people),
                                        number(other.trials),
                                        certaintyText(parts, other.certainty),
                                        {}});
        }
    }
    return table;
}

TrialTable groupTable(const Rows &rows)
{
    TrialTable table(PageParts::tr("Group by group"),
                     {PageParts::tr("Study"), PageParts::tr("Group"), PageParts::tr("People"),
                      PageParts::tr("Measure"), PageParts::tr("Value"), PageParts::tr("Unit")});
    for (const TrialRow *row : rows) {
        for (const TrialArm &arm : row->arms) {
            for (const TrialArm::Measure &measure : arm.measures) {
                table.add(
                    *row,
                    {arm.name, number(arm.people), measure.what, number(measure.value), arm.unit});
            }
        }
    }
    return table;
}

/// What of the figures is ours.
Bullets notes(const Rows &rows)
{
    Bullets list;
    for (const TrialRow *row : rows) {
        if (!row->computed.isEmpty())
            list.items << PageParts::tr("%1, worked out by us: %2", "a study, what of it is ours")
                              .arg(row->label, row->computed);
        if (row->recomputed)
            list.items << PageParts::tr("%1, our interval: %2 to %3, %4",
                                        "a study, ends of an interval, how it was worked out")
                              .arg(row->label, number(row->recomputed->low),
                                   number(row->recomputed->high), row->recomputed->how);
    }
    return list;
}

} // namespace

QString trialNumber(double value)
{
    QString text = QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
    return value < 0 ? text.replace(QLocale().negativeSign(), QChar(0x2212)) : text;
}

QString trialKindText(TrialRow::Kind kind)
{
    switch (kind) {
    case TrialRow::Kind::Trial:
        return PageParts::tr("Trial");
    case TrialRow::Kind::Review:
        return PageParts::tr("Review of studies");
    case TrialRow::Kind::NarrativeReview:
        return PageParts::tr("Overview by experts");
    case TrialRow::Kind::Observational:
        return PageParts::tr("Observation");
    case TrialRow::Kind::Protocol:
        return PageParts::tr("Plan of a trial");
    case TrialRow::Kind::Guideline:
        return PageParts::tr("Guideline");
    }
    Q_UNREACHABLE();
}

std::vector<Block> trialBlocks(const PageParts &parts, const Rows &rows, const QString &title)
{
    std::vector<Block> blocks;
    resultTable(parts, rows, title).addTo(blocks);
    doseTable(rows).addTo(blocks);
    if (parts.choices.level() == Level::Student) {
        methodTable(rows).addTo(blocks);
        figureTable(parts, rows).addTo(blocks);
        groupTable(rows).addTo(blocks);
        Bullets remarks = notes(rows);
        if (!remarks.items.isEmpty())
            blocks.push_back(std::move(remarks));
    }
    return blocks;
}

} // namespace crampwise
