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
    book.useSources(substance.tests, place + u"/tests"_s);
    book.useSources(substance.foodNotes, place + u"/foodNotes"_s);
    for (size_t i = 0; i < substance.tests.size(); ++i) {
        const std::optional<LabRange> &range = substance.tests[i].range;
        if (range && range->high <= range->low) {
            book.report(IdBook::place(place + u"/tests"_s, i) + u"/range"_s,
                        u"the range ends before it begins"_s, u"put the lower value first"_s);
        }
    }
}

void checkGroups(const std::vector<GroupAmount> &values, const QString &place, IdBook &book)
{
    QSet<QString> stages;
    for (size_t i = 0; i < values.size(); ++i) {
        const QString here = IdBook::place(place, i) + u"/stages"_s;
        book.useAll(Kind::LifeStage, values[i].stages, here);
        for (const QString &stage : values[i].stages) {
            if (stages.contains(stage))
                book.report(here, u"the life stage “%1” has a value already"_s.arg(stage),
                            u"name it in one group only"_s);
            stages.insert(stage);
        }
    }
}

void checkLimit(const UpperLimit &limit, const QString &place, IdBook &book)
{
    checkGroups(limit.values, place + u"/values"_s, book);
    book.useAll(Kind::Source, limit.sources, place + u"/sources"_s);
    if (limit.comparable != limit.notComparable.isEmpty()) {
        book.report(place + u"/notComparable"_s,
                    u"whether limit and need can be compared is said in two ways"_s,
                    u"say why not when they cannot be compared, and only then"_s);
    }
}

void checkIntake(const TopicData &data, const Intake &intake, const QString &place, IdBook &book)
{
    book.use(Kind::Substance, intake.substance, place + u"/substance"_s);
    QSet<QString> stages;
    for (size_t i = 0; i < intake.us.values.size(); ++i) {
        const QString &stage = intake.us.values[i].stage;
        const QString here = IdBook::place(place + u"/us/values"_s, i) + u"/stage"_s;
        book.use(Kind::LifeStage, stage, here);
        if (stages.contains(stage))
            book.report(here, u"the life stage “%1” has a value already"_s.arg(stage),
                        u"give each life stage one value"_s);
        stages.insert(stage);
    }
    for (const LifeStage &stage : data.lifeStages) {
        if (!stages.contains(stage.id))
            book.report(place + u"/us/values"_s,
                        u"the life stage “%1” has no value"_s.arg(stage.id),
                        u"give each life stage one value"_s);
    }
    checkGroups(intake.eu.values, place + u"/eu/values"_s, book);
    book.useAll(Kind::Source, intake.us.sources, place + u"/us/sources"_s);
    book.useAll(Kind::Source, intake.eu.sources, place + u"/eu/sources"_s);
    book.useAll(Kind::Source, intake.dailyValueSources, place + u"/dailyValue/sources"_s);
    checkLimit(intake.usLimit, place + u"/usLimit"_s, book);
    if (intake.euLimit)
        checkLimit(*intake.euLimit, place + u"/euLimit"_s, book);
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
        for (const auto &[id, key] : {std::pair(influence.from, u"/from"_s),
                                      std::pair(influence.to, u"/to"_s)}) {
            if (!exists(id))
                book.report(place + key,
                            u"there is no nutrient, substance or state “%1”"_s.arg(id),
                            u"define it or name another"_s);
        }
        book.useAll(Kind::Source, influence.fact.sources, place + u"/sources"_s);
    }
}

} // namespace

void checkNutrition(const TopicData &data, IdBook &book)
{
    book.define(Kind::Substance, data.substances, u"/substances"_s);
    book.define(Kind::LifeStage, data.lifeStages, u"/lifeStages"_s);
    book.refuseRepeated(data.foods, u"/foods"_s);
    for (size_t i = 0; i < data.substances.size(); ++i)
        checkSubstance(data.substances[i], IdBook::place(u"/substances"_s, i), book);
    QSet<QString> needed;
    for (size_t i = 0; i < data.intakes.size(); ++i) {
        checkIntake(data, data.intakes[i], IdBook::place(u"/intakes"_s, i), book);
        needed.insert(data.intakes[i].substance);
    }
    for (size_t i = 0; i < data.substances.size(); ++i) {
        if (!needed.contains(data.substances[i].id))
            book.report(IdBook::place(u"/substances"_s, i),
                        u"nothing says how much of this substance is needed"_s,
                        u"add it under /intakes"_s);
    }
    for (size_t i = 0; i < data.foods.size(); ++i) {
        const QString place = IdBook::place(u"/foods"_s, i);
        for (size_t j = 0; j < data.foods[i].amounts.size(); ++j)
            book.use(Kind::Substance, data.foods[i].amounts[j].substance,
                     IdBook::place(place + u"/amounts"_s, j) + u"/substance"_s);
    }
    book.useSources(data.foods, u"/foods"_s);
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
