// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/trial_table.h"

#include "core/units/amount.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString number(double value)
{
    QString text = QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
    return value < 0 ? text.replace(QLocale().negativeSign(), QChar(0x2212)) : text;
}

QString elementText(const ElementDose &dose)
{
    const QString amount = amountText(dose.amount, dose.unit);
    if (dose.condition.isEmpty())
        return PageParts::tr("%1 of %2 a day", "an amount, an element").arg(amount, dose.element);
    return PageParts::tr("%1 of %2 a day if %3", "an amount, an element, a condition")
        .arg(amount, dose.element, dose.condition);
}

/// What people were given, with the salt and with the element.
QString doseText(const TrialRow &row)
{
    QStringList pieces{row.against.isEmpty()
                           ? row.dose.text
                           : PageParts::tr("%1, against %2", "a treatment, a comparator")
                                 .arg(row.dose.text, row.against)};
    for (const ElementDose &element : row.dose.elements)
        pieces << elementText(element);
    if (row.weeks)
        pieces << PageParts::tr("for %1 weeks").arg(number(*row.weeks));
    return pieces.join(u"; "_s);
}

QString peopleText(const TrialRow &row)
{
    const QLocale locale;
    if (row.randomised && row.analysed && *row.randomised != *row.analysed)
        return PageParts::tr("%1 of %2", "people analysed, people who took part")
            .arg(locale.toString(*row.analysed), locale.toString(*row.randomised));
    if (row.analysed || row.randomised)
        return locale.toString(row.analysed ? *row.analysed : *row.randomised);
    return PageParts::tr("not stated");
}

QString effectText(const QString &outcome, const TrialEffect &effect)
{
    if (effect.low && effect.high)
        return PageParts::tr("%1: %2 (95\u00a0% CI %3 to %4) %5.",
                             "an outcome, an effect with its interval, its unit")
            .arg(outcome, number(effect.value), number(*effect.low), number(*effect.high),
                 effect.unit)
            .replace(u" ."_s, u"."_s);
    return PageParts::tr("%1: %2 %3.", "an outcome, an effect, its unit")
        .arg(outcome, number(effect.value), effect.unit)
        .replace(u" ."_s, u"."_s);
}

QString chanceText(const TrialP &p)
{
    return (p.below ? PageParts::tr("P < %1.", "of a trial")
                    : PageParts::tr("P = %1.", "of a trial"))
        .arg(number(p.value));
}

/// The figures behind the result, sentence by sentence.
QStringList figures(const TrialRow &row)
{
    QStringList sentences;
    if (row.effect)
        sentences << effectText(row.outcome, *row.effect);
    if (row.p)
        sentences << chanceText(*row.p);
    for (const OtherOutcome &other : row.others)
        sentences << effectText(other.outcome, other.effect);
    if (!row.computed.isEmpty())
        sentences << PageParts::tr("Worked out by us: %1").arg(row.computed);
    if (row.recomputed)
        sentences << PageParts::tr("Our interval: %1 to %2. %3",
                                   "its ends, how it was worked out")
                         .arg(number(row.recomputed->low), number(row.recomputed->high),
                              row.recomputed->how);
    if (!row.blinding.isEmpty())
        sentences << PageParts::tr("Blinding: %1.", "of a trial").arg(row.blinding);
    return sentences;
}

QString resultText(const PageParts &parts, const TrialRow &row)
{
    QStringList sentences{parts.told(row.text)};
    if (!row.dose.note.isEmpty())
        sentences << row.dose.note;
    if (parts.choices.level() == Level::Student)
        sentences += figures(row);
    return sentences.join(QChar::Space);
}

} // namespace

TextTable trialTable(const PageParts &parts, const std::vector<const TrialRow *> &rows,
                     const QString &title)
{
    TextTable table;
    table.title = title;
    table.header = {PageParts::tr("Study"), PageParts::tr("Year"), PageParts::tr("Who"),
                    PageParts::tr("How many"), PageParts::tr("What"), PageParts::tr("Result")};
    for (const TrialRow *row : rows) {
        const QString who = row->country.isEmpty()
            ? row->who
            : PageParts::tr("%1 (%2)", "people, their country").arg(row->who, row->country);
        table.rows.push_back(
            {PageParts::tr("%1: %2", "name of a study, its design").arg(row->label, row->design),
             QString::number(row->year), who, peopleText(*row), doseText(*row),
             resultText(parts, *row)});
        table.targets.push_back(PageParts::sourceLocation(row->sources.front()));
    }
    return table;
}

} // namespace crampwise
