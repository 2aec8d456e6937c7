// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/handout_foods.h"
#include "core/handout/handout_parts.h"

#include "core/content/figure_words.h"
#include "core/page/need_summary.h"
#include "core/units/amount.h"

#include <algorithm>

namespace crampwise {

namespace {

/// What goes when the page is full; what is not named here stays. The caution goes last, and only
/// for what somebody typed.
enum DropOrder {
    DropDoes = HandoutParts::dropAskDrawing + 1,
    DropFoodNote,
    DropFinding,
    DropSteps,
    DropHeading,
    DropUnknown,
    DropLimit,
    DropDrawing,
    DropNeed,
    DropFoods,
    DropSupplement,
    DropLack,
    DropPolicies = HandoutParts::dropGuide + 1,
    DropCaution,
    DropOwnPolicies,
    DropSigns
};

/// What to do in a cramp, and then what else. Where the page is full, the first two stay.
HandoutPart toDo(const HandoutParts &parts, const QStringList &others)
{
    const HandoutWords &words = parts.topic.handout();
    const QString &heading = words.nutrients.toDo;
    const HandoutList::Item inACramp{words.stretch.cramp,
                                     parts.stretch().text + QChar::Space + words.stretch.doNot};
    const auto ticked = [&](const QStringList &steps) {
        HandoutList list{{inACramp}, HandoutList::Marks::Boxes};
        for (const QString &step : steps)
            list.items.push_back({{}, parts.explained(step)});
        return list;
    };
    HandoutBlock steps{ticked(others)};
    if (others.size() > 1) {
        steps.name = words.nutrients.moreSteps;
        steps.dropOrder = DropSteps;
        steps.shorter = ticked({others.first()});
    }
    return HandoutParts::section(heading, std::move(steps));
}

/// What stands on every handout.
HandoutBlock policiesOfAll(const HandoutParts &parts, const QString &name)
{
    return HandoutParts::list(parts.briefs(PolicyPlace::Handouts), HandoutList::Marks::Bullets,
                              name, DropPolicies);
}

/// The reader's choices; where no need is known for them, the region whose tables are complete.
Choices withKnownNeed(const Topic &topic, const QString &substance, Choices choices)
{
    if (!needSpan(topic.figures().needs, substance, choices.region(), choices.reader()))
        choices.set(Choice::Region, wordFor(Region::UnitedStatesCanada, regionWords));
    return choices;
}

/// One nutrient, with all that there is room for.
class OneNutrient {
public:
    OneNutrient(const HandoutParts &parts, const Nutrient &nutrient, const NutrientBrief &brief)
        : m_parts(parts), m_words(parts.topic.handout().nutrients), m_nutrient(nutrient),
          m_brief(brief), m_substance(*parts.topic.substancesOfNutrient(nutrient.id).front()),
          m_grade(*parts.topic.grade(nutrient.id)),
          m_choices(withKnownNeed(parts.topic, m_substance.id, parts.choices()))
    {
    }

    void addTo(Handout &handout) const
    {
        HandoutPart message = m_parts.messageToAsk({m_brief.message}, m_words.callToAction);
        message.headingDropOrder = DropHeading;
        handout.parts.push_back(std::move(message));
        handout.parts.push_back(m_parts.doctor(m_nutrient.id, DropSigns));
        handout.parts.push_back(known());
        handout.parts.push_back(unknown());
        handout.parts.push_back(needAndLimit());
        handout.parts.push_back(foods());
        handout.parts.push_back(toDo(m_parts, steps()));
        handout.parts.push_back(m_parts.drawing(m_parts.stretch(), DropDrawing));
        handout.parts.push_back(HandoutParts::section(
            m_words.does,
            HandoutParts::list(m_parts.told(m_nutrient.does), HandoutList::Marks::Bullets,
                               m_words.does, DropDoes)));
        handout.parts.push_back(harms());
        handout.parts.push_back(otherMedicines());
    }

private:
    /// An answer that studies give; else it belongs to what nobody knows yet.
    static bool isKnown(const GradedAnswer &answer)
    {
        return bearsCertainty(answer.answer) && answer.answer != GradeAnswer::Unclear;
    }

    /// The questions that studies answer, or those that they do not, each with its answer.
    void addAnswers(HandoutPart &part, bool whichAreKnown) const
    {
        if (isKnown(m_grade.lack) == whichAreKnown)
            part.blocks.push_back(answer(m_words.lack, m_grade.lack, DropLack));
        if (isKnown(m_grade.supplement) == whichAreKnown) {
            part.blocks.push_back(answer(m_words.supplement, m_grade.supplement, DropSupplement));
        }
    }

    HandoutBlock answer(const QString &question, const GradedAnswer &answer, int dropOrder) const
    {
        const GradeTables &tables = m_parts.topic.figures().grades;
        const QString &certainty = tables.meaning(answer.certainty)->brief;
        const QString text
            = m_words.answerOf.arg(tables.answerName(answer.answer),
                                   namesScale(answer) ? m_words.scale.arg(certainty) : certainty);
        return {HandoutList{{{question, text}}, HandoutList::Marks::None}, question, dropOrder};
    }

    /// The first certainty that is one.
    bool namesScale(const GradedAnswer &answer) const
    {
        return answer.certainty != Certainty::None
            && (&answer == &m_grade.lack || m_grade.lack.certainty == Certainty::None);
    }

    HandoutPart known() const
    {
        HandoutPart part{m_words.findings, HandoutPart::Style::Plain, {}, true};
        addAnswers(part, true);
        // Neither what is known nor what is not shall be without the other.
        const int dropOrder = part.blocks.empty() ? DropLack : DropFinding;
        part.blocks.push_back(
            {HandoutText{m_parts.told(m_brief.finding)}, m_words.findings, dropOrder});
        return part;
    }

    HandoutPart unknown() const
    {
        HandoutPart part{m_words.unknown, HandoutPart::Style::Plain, {}, true};
        addAnswers(part, false);
        const int dropOrder = part.blocks.empty() ? DropLack : DropUnknown;
        part.blocks.push_back(
            {HandoutText{m_parts.told(m_brief.unknown)}, m_words.unknown, dropOrder});
        return part;
    }

    HandoutPart foods() const
    {
        const QString title = m_words.foodsChart.arg(m_substance.name);
        HandoutPart part = HandoutParts::section(
            title,
            {richFoods(m_parts, m_brief, m_substance, needOf(m_choices.reader())), title,
             DropFoods},
            true);
        part.blocks.push_back({HandoutText{m_words.foodsHowTo}, {}, DropFoods});
        if (!m_brief.foodNote.isEmpty())
            part.blocks.push_back({HandoutText{m_brief.foodNote}, m_brief.foodNote, DropFoodNote});
        return part;
    }

    HandoutPart needAndLimit() const
    {
        HandoutPart part{
            m_words.foodsTitle.arg(m_substance.name), HandoutPart::Style::Plain, {}, true};
        HandoutList limit;
        limit.marks = HandoutList::Marks::None;
        limit.items = {limitItem()};
        part.blocks.push_back({needs(), m_words.needTitle, DropNeed});
        part.blocks.push_back({std::move(limit), m_words.limitTitle, DropLimit});
        return part;
    }

    /// What too much of it does, and then what else holds of it.
    HandoutPart harms() const
    {
        HandoutPart part = m_parts.policies(m_parts.request.nutrients, DropOwnPolicies);
        const HandoutList::Item caution{m_words.caution,
                                        m_parts.explained(m_parts.told(m_brief.caution))};
        part.blocks.insert(part.blocks.begin(),
                           {HandoutList{{caution}}, m_words.caution, DropCaution});
        return part;
    }

    /// What holds in any case.
    HandoutPart otherMedicines() const
    {
        return HandoutParts::section(m_words.medicines, policiesOfAll(m_parts, m_words.medicines),
                                     true);
    }

    QStringList steps() const
    {
        // Its last is to ask first, which stands in the caution with the reason.
        return QStringList{m_words.askFirst} + m_nutrient.toDo.mid(0, m_nutrient.toDo.size() - 1);
    }

    QString spanText(const AmountSpan &span) const
    {
        const QString most = amountText(span.most, span.unit, m_parts.locale);
        return span.least == span.most
            ? most
            : m_words.span.arg(amountText(span.least, span.unit, m_parts.locale), most);
    }

    /// The unit spelled out, because it stands here first.
    QString unitOf(const AmountSpan &span) const
    {
        return span.unit == u"mg" ? m_words.milligrams
            : span.unit == u"µg"  ? m_words.micrograms
                                  : span.unit;
    }

    QString needAmount(const Reader &reader, bool spellsUnit = true) const
    {
        const std::optional<AmountSpan> span = needOf(reader);
        if (!span)
            return m_parts.topic.figures().needs.words.briefUnknown;
        const QString unit = spellsUnit ? unitOf(*span) : span->unit;
        const auto change
            = needChange(m_parts.topic.figures().needs, m_substance.id, m_choices.region(), reader);
        if (change) {
            return m_words.needFromAge.arg(amountText(change->before, unit, m_parts.locale),
                                           m_parts.locale.toString(change->fromYears),
                                           amountText(change->after, {}, m_parts.locale));
        }
        const QString most = amountText(span->most, unit, m_parts.locale);
        if (span->least == span->most)
            return m_words.need.arg(most);
        const QString both = m_words.span.arg(amountText(span->least, {}, m_parts.locale), most);
        // With an age, what is left is between the sexes.
        const bool byAge = !m_choices.reader().ageMonths;
        return (byAge ? m_words.needByAge : m_words.need).arg(both);
    }

    std::optional<AmountSpan> needOf(const Reader &reader) const
    {
        return needSpan(m_parts.topic.figures().needs, m_substance.id, m_choices.region(), reader);
    }

    /// Of each sex where neither age nor sex is told, and where it makes a difference.
    HandoutList needs() const
    {
        HandoutList list;
        list.marks = HandoutList::Marks::None;
        const QString scope = needScope(PageParts(m_parts.topic, m_choices));
        list.items.push_back({{}, m_words.needFor.arg(scope)});
        Reader woman = m_choices.reader();
        Reader man = woman;
        woman.sex = Sex::Female;
        man.sex = Sex::Male;
        const QString women = needAmount(woman);
        const QString men = needAmount(man);
        const Reader &reader = m_choices.reader();
        if (reader.tellsSex() || reader.ageMonths) {
            list.items.push_back({m_words.needOfAll, needAmount(reader)});
        } else if (women == men) {
            list.items.push_back({m_words.needOfAll, women});
        } else {
            list.items.push_back({m_words.needOfWomen, women});
            list.items.push_back({m_words.needOfMen, needAmount(man, false)});
        }
        return list;
    }

    HandoutList::Item limitItem() const
    {
        const NeedTables &tables = m_parts.topic.figures().needs;
        const auto span = limitSpan(tables, m_substance.id, m_choices.region(), m_choices.reader());
        if (span) {
            const bool all = span->counts == Limit::Counts::Total;
            const QString &amount = all ? m_words.limitOfAll : m_words.limitOfAdded;
            const QString told = amount.arg(spanText(span->amounts));
            return {all ? m_words.countsAll : m_words.countsAdded,
                    (told + u' ' + m_brief.limitWhy).trimmed()};
        }
        const Knowledge knowledge
            = limitKnowledge(tables, m_substance.id, m_choices.region(), m_choices.reader());
        return {m_words.limitTitle,
                knowledge == Knowledge::NoneSet ? tables.words.noLimitSet : m_words.limitUnknown};
    }

    const HandoutParts &m_parts;
    const HandoutWords::Nutrients &m_words;
    const Nutrient &m_nutrient;
    const NutrientBrief &m_brief;
    const Substance &m_substance;
    const Grade &m_grade;
    const Choices m_choices; ///< For whom need and limit are told.
};

/// One of several nutrients.
HandoutPart inShort(const HandoutParts &parts, const QString &name, const NutrientBrief &brief)
{
    const HandoutWords::Nutrients &words = parts.topic.handout().nutrients;
    const auto labelled = [](const QString &label, const QString &text, int dropOrder) {
        return HandoutBlock{HandoutList{{{label, text}}, HandoutList::Marks::None}, label,
                            dropOrder};
    };
    HandoutPart part
        = HandoutParts::section(name, labelled(words.does, parts.told(brief.does), DropDoes));
    part.blocks.push_back(labelled(words.likely, parts.told(brief.likely), DropLack));
    part.blocks.push_back(
        labelled(words.foods, (brief.foods + QChar::Space + brief.foodNote).trimmed(), DropFoods));
    part.blocks.push_back(
        labelled(words.caution, parts.explained(parts.told(brief.caution)), DropCaution));
    return part;
}

} // namespace

Handout nutrientHandout(const HandoutParts &parts)
{
    const HandoutWords::Nutrients &words = parts.topic.handout().nutrients;
    std::vector<std::pair<const Nutrient *, const NutrientBrief *>> chosen;
    for (size_t i = 0; i < words.each.size(); ++i) {
        const Nutrient &nutrient = parts.topic.nutrients()[i];
        if (parts.request.nutrients.contains(nutrient.id))
            chosen.emplace_back(&nutrient, &words.each[i]);
    }

    Handout handout;
    handout.title = words.titles.at(qsizetype(chosen.size()) - 1);
    QStringList sources;
    for (const auto &[nutrient, brief] : chosen) {
        handout.title = handout.title.arg(nutrient->name);
        sources << brief->sources;
    }
    if (chosen.size() == 1) {
        OneNutrient(parts, *chosen.front().first, *chosen.front().second).addTo(handout);
    } else {
        handout.parts.push_back(
            parts.messageToAsk(parts.topic.figures().message.message.brief, words.callToAction));
        handout.parts.push_back(parts.doctor({}, 0));
        for (const auto &[nutrient, brief] : chosen)
            handout.parts.push_back(inShort(parts, nutrient->name, *brief));
        QStringList advice;
        for (const Advice &each : parts.topic.advice())
            advice << each.title;
        handout.parts.push_back(toDo(parts, advice));
        HandoutPart harms = parts.policies(parts.request.nutrients, DropOwnPolicies);
        harms.blocks.push_back(policiesOfAll(parts, harms.heading));
        handout.parts.push_back(std::move(harms));
    }
    parts.addSmallPrint(handout, sources);
    return handout;
}

} // namespace crampwise
