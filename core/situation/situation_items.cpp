// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/situation/statements.h"

using namespace Qt::StringLiterals;

namespace crampwise {

using Kind = Location::Kind;
using Made = std::optional<ContentStatement>;

ContentStatement statementOf(const Topic &topic, const Interaction &interaction)
{
    const Substance &substance = *topic.substance(interaction.substance);
    ContentStatement made = statementOf(u"interaction"_s, interaction.id, substance.nutrient);
    made.item.title = substance.name;
    made.item.with = interaction.medicine;
    made.item.text = asList(interaction.happens);
    made.item.action = interaction.action;
    made.item.leadsTo = {Kind::Nutrient, substance.nutrient, interactionAnchor(interaction)};
    made.policy = interaction.policy;
    return made;
}

ContentStatement statementOf(const Substance &substance, const Fact &fact, size_t index,
                             const QString &section)
{
    ContentStatement made
        = statementOf(section, u"%1/%2"_s.arg(substance.id).arg(index), substance.nutrient);
    made.item.title = substance.name;
    made.item.text = asList(fact.text);
    made.item.leadsTo = {Kind::Nutrient, substance.nutrient, section};
    return made;
}

namespace {

/// Text that stands on a page of no nutrient.
ContentStatement onPage(const QString &kind, const QString &id, const QString &title,
                        LeveledList text, Location leadsTo)
{
    ContentStatement made = statementOf(kind, id);
    made.item.title = title;
    made.item.text = std::move(text);
    made.item.leadsTo = std::move(leadsTo);
    return made;
}

void askFor(ContentStatement &statement, const QStringList &remedies)
{
    for (const QString &remedy : remedies)
        statement.subjects << remedySubject(remedy);
}

Made made(const TriedRemedy &remedy)
{
    LeveledList text;
    for (const Fact &fact : remedy.facts) {
        text.plain << fact.text.plain;
        text.student << fact.text.at(Level::Student);
    }
    ContentStatement made
        = onPage(u"remedy"_s, remedy.id, remedy.name, text, {Kind::Situations, {}, remedy.id});
    made.item.action = remedy.safety;
    made.policy = remedy.policy;
    askFor(made, {remedy.id});
    return made;
}

Made made(const CrampMedicine &medicine)
{
    ContentStatement made = onPage(u"medicine"_s, medicine.id, medicine.name,
                                   {{medicine.reported}, {}}, {Kind::Situations, {}, medicine.id});
    made.item.action = medicine.action;
    made.policy = medicine.policy;
    return made;
}

Made made(const Advice &advice)
{
    ContentStatement made
        = onPage(u"advice"_s, advice.id, advice.title,
                 {QStringList(advice.text) + advice.steps, {}}, {Kind::Advice, {}, advice.id});
    askFor(made, advice.asksFor);
    return made;
}

Made made(const ReliefSteps &steps)
{
    ContentStatement made = onPage(u"relief"_s, steps.id, steps.title, steps.steps,
                                   {Kind::Relief, {}, u"if-"_s + steps.id});
    askFor(made, steps.asksFor);
    return made;
}

Made made(const ReliefMeasure &measure)
{
    return onPage(u"tonight"_s, measure.id, {}, asList(measure.text),
                  {Kind::Relief, {}, u"tonight"_s});
}

Made made(const LookAlike &condition)
{
    ContentStatement made
        = onPage(u"condition"_s, condition.id, condition.name,
                 {{condition.feel, condition.when}, {}}, {Kind::WhatElse, {}, condition.id});
    made.item.action = condition.whatToDo;
    made.policy = condition.policy;
    return made;
}

Made made(const OtherCause &cause)
{
    return onPage(u"cause"_s, cause.id, cause.name, asList(cause.text),
                  {Kind::WhatElse, {}, u"causes"_s});
}

/// Advice is no statement with sources of its own: those of its claims are behind it.
void addAdvice(std::vector<ContentStatement> &out, const Topic &topic, const Concerned &concerned)
{
    for (const Advice &advice : topic.advice()) {
        const QStringList because = concerned(advice.who);
        if (because.isEmpty())
            continue;
        ContentStatement statement = *made(advice);
        statement.item.because = because;
        for (const ClaimId &id : advice.claims) {
            if (const Claim *claim = topic.claim(id); claim && claim->know)
                statement.item.sources << claim->know->sources;
        }
        statement.item.sources.removeDuplicates();
        out.push_back(std::move(statement));
    }
}

void addFacts(std::vector<ContentStatement> &out, const Substance &substance,
              const std::vector<Fact> &facts, const QString &section, const Concerned &concerned)
{
    addConcerning(out, facts, concerned, [&](const Fact &fact, size_t index) {
        return fact.caution ? Made() : statementOf(substance, fact, index, section);
    });
}

} // namespace

std::vector<ContentStatement> statementsToRead(const Topic &topic, const Concerned &concerned)
{
    std::vector<ContentStatement> out;
    const auto add = [&](const auto &elements, auto who) {
        addConcerning(
            out, elements, concerned, [](const auto &element, size_t) { return made(element); },
            who);
    };
    for (const Substance &substance : topic.substances()) {
        addFacts(out, substance, substance.atRisk, u"at-risk"_s, concerned);
        addFacts(out, substance, substance.foodNotes, u"foods"_s, concerned);
    }
    addConcerning(out, topic.medicines().interactions, concerned,
                  [&](const Interaction &interaction, size_t) {
                      return interaction.caution ? Made() : statementOf(topic, interaction);
                  });
    add(topic.relief().special, &ReliefSteps::who);
    add(topic.relief().tonight, &ReliefMeasure::who);
    add(topic.medicines().crampMedicines, &CrampMedicine::who);
    add(topic.whatElse().otherCauses, &OtherCause::who);
    add(topic.whatElse().conditions, &LookAlike::concerns);
    add(topic.medicines().remedies, &TriedRemedy::who);
    addAdvice(out, topic, concerned);
    return out;
}

std::vector<SituationItem> questionsFor(const Topic &topic, const Concerned &concerned)
{
    std::vector<SituationItem> items;
    for (const SituationQuestion &question : topic.situations().questions) {
        SituationItem item;
        item.because = concerned(question.who);
        if (item.because.isEmpty())
            continue;
        item.id = u"question/"_s + question.id;
        item.text.plain = {question.text};
        item.sources = question.sources;
        item.leadsTo = {Kind::Advice, {}, u"medical-advice"_s};
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<SituationItem> testsFor(const Topic &topic, const Concerned &concerned)
{
    std::vector<ContentStatement> statements;
    addConcerning(statements, topic.whatElse().tests, concerned,
                  [](const OrderedTest &test, size_t) {
                      return Made(onPage(u"test"_s, test.id, test.name, asList(test.text),
                                         {Kind::WhatElse, {}, u"tests"_s}));
                  });
    std::vector<SituationItem> items;
    items.reserve(statements.size());
    for (ContentStatement &statement : statements)
        items.push_back(std::move(statement.item));
    return items;
}

} // namespace crampwise
