// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/id_book.h"
#include "core/content/original_check.h"
#include "core/content/topic_reader.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Kind = IdBook::Kind;

/// A link to a warning sign must not make light of it.
void checkWhenToAct(const TopicData &data, const WhenToAct &act, const QString &place, IdBook &book)
{
    if (act.sign.isEmpty())
        return;
    book.use(Kind::Sign, act.sign, place + u"/seeSign"_s);
    const Sign *sign = data.signs.sign(act.sign);
    if (sign && act.urgency > sign->urgency) {
        book.report(place + u"/urgency"_s,
                    u"the sign “%1” is more urgent than this"_s.arg(act.sign),
                    u"give it the urgency of the sign, or name another sign"_s);
    }
}

/// What to do is said here or by a policy.
template<typename T>
void checkAction(const T &element, const QString &place, IdBook &book)
{
    if (!element.policy.isEmpty())
        book.use(Kind::Policy, element.policy, place + u"/policy"_s);
    else if (element.action.isEmpty())
        book.report(place, u"nothing says what to do"_s, u"add an action or name a policy"_s);
}

void checkInteraction(const TopicData &data, const Interaction &interaction, const QString &place,
                      IdBook &book)
{
    book.use(Kind::Substance, interaction.substance, place + u"/substance"_s);
    checkAction(interaction, place, book);
    checkOriginals(data, interaction.sources, interaction.onlyCopiesRead, place, book);
    if (interaction.whenToAct)
        checkWhenToAct(data, *interaction.whenToAct, place + u"/whenToAct"_s, book);
    if (!interaction.hoursApart)
        return;
    const std::vector<LabelSpacing> &labels = interaction.hoursApart->byLabel;
    for (size_t i = 0; i < labels.size(); ++i) {
        book.use(Kind::Source, labels[i].source,
                 IdBook::place(place + u"/hoursApart/byLabel"_s, i) + u"/source"_s);
    }
}

void checkTooMuch(const TopicData &data, const TooMuch &excess, const QString &place, IdBook &book)
{
    book.use(Kind::Substance, excess.substance, place + u"/substance"_s);
    book.useAll(Kind::Source, excess.sources, place + u"/sources"_s);
    for (size_t i = 0; i < excess.limits.size(); ++i) {
        const ExcessLimit &limit = excess.limits[i];
        const QString here = IdBook::place(place + u"/limits"_s, i);
        book.use(Kind::Source, limit.source, here + u"/source"_s);
        if (limit.amount.has_value() == limit.unit.isEmpty())
            book.report(here, u"an amount without a unit, or a unit without an amount"_s,
                        u"write both, or neither where no limit is set"_s);
    }
    for (size_t i = 0; i < excess.whenToAct.size(); ++i)
        checkWhenToAct(data, excess.whenToAct[i], IdBook::place(place + u"/whenToAct"_s, i), book);
}

void checkTrialsOf(const TopicData &data, const TriedRemedy &remedy, const QString &place,
                   IdBook &book)
{
    for (qsizetype i = 0; i < remedy.trials.size(); ++i) {
        if (!data.figures.trials.row(remedy.trials[i]))
            book.report(IdBook::place(place + u"/trials"_s, size_t(i)),
                        u"there is no trial “%1”"_s.arg(remedy.trials[i]),
                        u"add it to the trials or name another"_s);
    }
}

void checkEachSubstanceOnce(const TopicData &data, IdBook &book)
{
    QSet<QString> told;
    for (size_t i = 0; i < data.medicines.tooMuch.size(); ++i) {
        const QString &substance = data.medicines.tooMuch[i].substance;
        if (told.contains(substance))
            book.report(IdBook::place(u"/tooMuch"_s, i),
                        u"the substance “%1” stands here already"_s.arg(substance),
                        u"keep one element for each substance"_s);
        told << substance;
    }
}

} // namespace

void checkMedicines(const TopicData &data, IdBook &book)
{
    const MedicineContent &medicines = data.medicines;
    book.refuseRepeated(medicines.interactions, u"/interactions"_s);
    book.refuseRepeated(medicines.crampMedicines, u"/crampMedicines"_s);
    book.refuseRepeated(medicines.remedies, u"/triedRemedies"_s);
    book.useSources(medicines.interactions, u"/interactions"_s);
    book.useSources(medicines.crampMedicines, u"/crampMedicines"_s);
    book.useSources(medicines.remedies, u"/triedRemedies"_s);
    for (size_t i = 0; i < medicines.interactions.size(); ++i)
        checkInteraction(data, medicines.interactions[i], IdBook::place(u"/interactions"_s, i),
                         book);
    for (size_t i = 0; i < medicines.tooMuch.size(); ++i)
        checkTooMuch(data, medicines.tooMuch[i], IdBook::place(u"/tooMuch"_s, i), book);
    checkEachSubstanceOnce(data, book);
    for (size_t i = 0; i < medicines.crampMedicines.size(); ++i) {
        const CrampMedicine &medicine = medicines.crampMedicines[i];
        const QString place = IdBook::place(u"/crampMedicines"_s, i);
        checkAction(medicine, place, book);
        for (size_t j = 0; j < medicine.figures.size(); ++j)
            book.use(Kind::Source, medicine.figures[j].source,
                     IdBook::place(place + u"/numbers"_s, j) + u"/source"_s);
    }
    for (size_t i = 0; i < medicines.remedies.size(); ++i) {
        const TriedRemedy &remedy = medicines.remedies[i];
        const QString place = IdBook::place(u"/triedRemedies"_s, i);
        book.useSources(remedy.facts, place + u"/facts"_s);
        checkTrialsOf(data, remedy, place, book);
        if (!remedy.policy.isEmpty())
            book.use(Kind::Policy, remedy.policy, place + u"/policy"_s);
    }
}

} // namespace crampwise
