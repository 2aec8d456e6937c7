// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/situation/statements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Kind = Location::Kind;
using Made = std::optional<ContentStatement>;

/// A policy on one nutrient stands on its page; another on that of all medicines.
Location placeOf(const Policy &policy)
{
    if (policy.nutrients.size() == 1)
        return {Kind::Nutrient, policy.nutrients.constFirst(), {}};
    return {Kind::Situations, {}, {}};
}

void addPolicies(std::vector<ContentStatement> &out, const Topic &topic, const Concerned &concerned,
                 const QHash<QString, QStringList> &named)
{
    for (const Policy &policy : topic.policies()) {
        const QStringList because = concerned(policy.who) + named.value(policy.id);
        if (because.isEmpty())
            continue;
        ContentStatement made = statementOf(u"policy"_s, policy.id);
        for (const QString &nutrient : policy.nutrients)
            made.subjects << nutrientSubject(nutrient);
        if (policy.nutrients.size() == 1)
            made.item.nutrient = policy.nutrients.constFirst();
        made.item.title = policy.title;
        made.item.text = asList(policy.text);
        made.item.because = because;
        made.item.sources = policy.sources;
        made.item.leadsTo = placeOf(policy);
        out.push_back(std::move(made));
    }
}

/// Gravest first, and then as they stand in the content.
void addInteractions(std::vector<ContentStatement> &out, const Topic &topic,
                     const Concerned &concerned)
{
    using enum InteractionSeverity;
    for (InteractionSeverity severity : {Serious, Moderate, Minor}) {
        addConcerning(out, topic.medicines().interactions, concerned,
                      [&](const Interaction &interaction, size_t) {
                          return interaction.caution && interaction.severity == severity
                              ? Made(statementOf(topic, interaction))
                              : Made();
                      });
    }
}

void addFoods(std::vector<ContentStatement> &out, const Topic &topic, const Concerned &concerned)
{
    const FoodTable &table = topic.figures().foods;
    addConcerning(out, table.cautions, concerned, [&](const FoodCaution &caution, size_t) {
        ContentStatement made = statementOf(u"foods"_s, caution.id, caution.nutrient);
        made.item.title = caution.title;
        made.item.text.plain = {caution.text};
        made.item.leadsTo = {Kind::Foods, {}, {}};
        for (const Food &food : table.foods) {
            if (food.cautions.contains(caution.id))
                made.item.foods.push_back(&food);
        }
        return Made(made);
    });
    for (const Substance &substance : topic.substances()) {
        addConcerning(out, substance.foodNotes, concerned, [&](const Fact &fact, size_t index) {
            return fact.caution ? Made(statementOf(substance, fact, index, u"foods"_s)) : Made();
        });
    }
}

void addRemedies(std::vector<ContentStatement> &out, const Topic &topic, const Concerned &concerned)
{
    addConcerning(
        out, topic.medicines().remedies, concerned,
        [](const TriedRemedy &remedy, size_t) {
            ContentStatement made = statementOf(u"safety"_s, remedy.id);
            made.subjects << remedySubject(remedy.id);
            made.item.title = remedy.name;
            made.item.text.plain = {remedy.safety};
            made.item.leadsTo = {Kind::Situations, {}, remedy.id};
            made.policy = remedy.policy;
            return Made(made);
        },
        &TriedRemedy::riskyFor);
}

} // namespace

std::vector<ContentStatement> cautionsFor(const Topic &topic, const Concerned &concerned,
                                          const QHash<QString, QStringList> &named)
{
    std::vector<ContentStatement> out;
    addPolicies(out, topic, concerned, named);
    addInteractions(out, topic, concerned);
    addFoods(out, topic, concerned);
    addRemedies(out, topic, concerned);
    return out;
}

} // namespace crampwise
