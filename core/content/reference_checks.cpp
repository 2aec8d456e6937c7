// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/id_book.h"
#include "core/content/topic_reader.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Kind = IdBook::Kind;

void checkSubstance(const Substance &substance, const QString &place, IdBook &book)
{
    book.use(Kind::Nutrient, substance.nutrient, place + u"/nutrient"_s);
    book.useSources(substance.signs, place + u"/signs"_s);
    book.useSources(substance.atRisk, place + u"/atRisk"_s);
    book.useSources(substance.foodNotes, place + u"/foodNotes"_s);
}

void checkCautions(const TopicData &data, IdBook &book)
{
    QSet<QString> told;
    for (size_t i = 0; i < data.cautions.size(); ++i) {
        const NutrientCautions &cautions = data.cautions[i];
        const QString place = IdBook::place(u"/cautions"_s, i);
        book.use(Kind::Nutrient, cautions.nutrient, place + u"/nutrient"_s);
        if (told.contains(cautions.nutrient))
            book.report(place, u"this nutrient has its cautions already"_s,
                        u"keep one element for each nutrient"_s);
        told.insert(cautions.nutrient);
        book.useSources(cautions.facts, place + u"/facts"_s);
    }
}

void checkInfluences(const TopicData &data, IdBook &book)
{
    const auto exists = [&](const QString &id) {
        return book.knows(Kind::Nutrient, id) || book.knows(Kind::Substance, id)
            || std::any_of(data.states.begin(), data.states.end(),
                           [&](const BodyState &state) { return state.id == id; });
    };
    for (size_t i = 0; i < data.influences.size(); ++i) {
        const Influence &influence = data.influences[i];
        const QString place = IdBook::place(u"/influences"_s, i);
        for (const auto &[id, key] :
             {std::pair(influence.from, u"/from"_s), std::pair(influence.to, u"/to"_s)}) {
            if (!exists(id))
                book.report(place + key, u"there is no nutrient, substance or state “%1”"_s.arg(id),
                            u"define it or name another"_s);
        }
        book.useAll(Kind::Source, influence.fact.sources, place + u"/sources"_s);
    }
}

} // namespace

void checkNutrition(const TopicData &data, IdBook &book)
{
    book.define(Kind::Substance, data.substances, u"/substances"_s);
    for (size_t i = 0; i < data.substances.size(); ++i)
        checkSubstance(data.substances[i], IdBook::place(u"/substances"_s, i), book);
}

void checkResearch(const TopicData &data, IdBook &book)
{
    book.refuseRepeated(data.influences, u"/influences"_s);
    book.refuseRepeated(data.prevalence, u"/prevalence"_s);
    checkCautions(data, book);
    checkInfluences(data, book);
    for (size_t i = 0; i < data.prevalence.size(); ++i) {
        const QString &substance = data.prevalence[i].substance;
        if (!substance.isEmpty())
            book.use(Kind::Substance, substance,
                     IdBook::place(u"/prevalence"_s, i) + u"/substance"_s);
    }
    book.useSources(data.prevalence, u"/prevalence"_s);
    book.useSources(data.prevalenceNotes, u"/prevalenceNotes"_s);
    book.refuseRepeated(data.glossary, u"/glossary"_s);
}

} // namespace crampwise
