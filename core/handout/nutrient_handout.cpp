// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/handout_parts.h"

#include "core/units/amount.h"

#include <algorithm>

namespace crampwise {

namespace {

/// What goes when the page is full; what is not named here stays. The caution goes last, and only
/// for what somebody typed.
enum DropOrder {
    DropDoes = 1, DropAnswers, DropNeed, DropToDo, DropFoods, DropSupplement, DropLack,
    DropPolicies, DropCaution, DropOwnPolicies, DropSigns
};

constexpr size_t foodsShown = 3;

struct Serving {
    const Food *food = nullptr;
    const FoodAmount *amount = nullptr;
};

/// The foods that hold most of a substance in a serving, best first.
std::vector<Serving> richestFoods(const Topic &topic, const QString &substance)
{
    std::vector<Serving> servings;
    for (const Food &food : topic.figures().foods.foods) {
        if (const FoodAmount *amount = food.amountOf(substance))
            servings.push_back({&food, amount});
    }
    std::stable_sort(servings.begin(), servings.end(),
                     [](const Serving &a, const Serving &b) {
                         return a.amount->perServing > b.amount->perServing;
                     });
    servings.resize(std::min(servings.size(), foodsShown));
    return servings;
}

/// One nutrient, with all that there is room for.
class OneNutrient {
public:
    OneNutrient(const HandoutParts &parts, const Nutrient &nutrient, const NutrientBrief &brief)
        : m_parts(parts), m_words(parts.topic.handout().nutrients), m_nutrient(nutrient),
          m_brief(brief), m_substance(*parts.topic.substancesOfNutrient(nutrient.id).front())
    {
    }

    void addTo(Handout &handout) const
    {
        const Grade &grade = *m_parts.topic.figures().grades.grade(m_nutrient.id);
        handout.parts.push_back(HandoutParts::mainMessage({m_brief.message}));
        handout.parts.push_back(m_parts.doctor(m_nutrient.id, DropSigns));
        handout.parts.push_back(HandoutParts::section(
            m_words.does,
            HandoutParts::list(m_parts.told(m_nutrient.does), HandoutList::Marks::Bullets,
                               m_words.does, DropDoes)));
        handout.parts.push_back(answer(m_words.lack, grade.lack, DropLack));
        handout.parts.push_back(answer(m_words.supplement, grade.supplement, DropSupplement));
        handout.parts.back().beside = true;
        handout.parts.push_back(foods());
        handout.parts.push_back(HandoutParts::section(
            m_words.toDo,
            // To ask first stands in the caution.
            HandoutParts::list(m_nutrient.toDo.mid(0, m_nutrient.toDo.size() - 1),
                               HandoutList::Marks::Boxes, m_words.toDo, DropToDo),
            true));
        handout.parts.push_back(
            HandoutParts::section(m_words.caution, {HandoutText{m_parts.told(m_brief.caution)},
                                                    m_words.caution, DropCaution}));
    }

private:
    /// The answer in a word with its certainty, and in a sentence.
    HandoutPart answer(const QString &question, const GradedAnswer &answer, int dropOrder) const
    {
        const GradeTables &tables = m_parts.topic.figures().grades;
        HandoutList list;
        list.marks = HandoutList::Marks::None;
        list.items = {{tables.answerName(answer.answer),
                       namesScale(answer) ? m_words.scale.arg(certaintyOf(answer))
                                          : certaintyOf(answer)}};
        HandoutPart part = HandoutParts::section(question, {list, question, dropOrder});
        part.blocks.push_back(
            {HandoutText{m_parts.told(answer.fact.text)}, m_words.answersInFull, DropAnswers});
        return part;
    }

    QString certaintyOf(const GradedAnswer &answer) const
    {
        return m_parts.topic.figures().grades.meaning(answer.certainty)->name;
    }

    /// The first certainty that is one.
    bool namesScale(const GradedAnswer &answer) const
    {
        const GradedAnswer &first = m_parts.topic.figures().grades.grade(m_nutrient.id)->lack;
        return answer.certainty != Certainty::None
            && (&answer == &first || first.certainty == Certainty::None);
    }

    HandoutPart foods() const
    {
        const QString title = m_words.foodsTitle.arg(m_substance.name);
        HandoutBlock amounts{m_parts.request.chart ? decltype(HandoutBlock::content)(foodChart())
                                                   : foodTable(),
                             title, DropFoods};
        HandoutPart part{title, HandoutPart::Style::Plain, {std::move(amounts)}};
        part.blocks.push_back(
            {HandoutText{needText() + QChar::Space + limitText()}, title, DropNeed});
        part.blocks.push_back({HandoutText{m_brief.foodNote}, title, DropFoods});
        return part;
    }

    QString spanText(const AmountSpan &span) const
    {
        const QString most = amountText(span.most, span.unit, m_parts.locale);
        return span.least == span.most
            ? most
            : m_words.span.arg(amountText(span.least, span.unit, m_parts.locale), most);
    }

    Reader reader() const
    {
        Reader reader;
        reader.pregnant = m_parts.request.pregnant;
        return reader;
    }

    QString needText() const
    {
        const NeedTables &tables = m_parts.topic.figures().needs;
        const auto span
            = needSpan(tables, m_substance.id, Region::UnitedStatesCanada, reader());
        const QString &sentence
            = m_parts.request.pregnant ? m_words.needInPregnancy : m_words.need;
        return sentence.arg(span ? spanText(*span) : tables.words.briefUnknown);
    }

    QString limitText() const
    {
        const NeedTables &tables = m_parts.topic.figures().needs;
        const auto span
            = limitSpan(tables, m_substance.id, Region::UnitedStatesCanada, reader());
        return span ? m_words.limit.arg(spanText(span->amounts),
                                        tables.words.inBrief(span->counts))
                    : m_words.noLimit;
    }

    QString amountOf(const Serving &serving) const
    {
        return amountText(serving.amount->perServing, serving.amount->unit, m_parts.locale);
    }

    HandoutTable foodTable() const
    {
        HandoutTable table{{m_words.food, m_words.serving, m_words.amount}, {}};
        for (const Serving &serving : richestFoods(m_parts.topic, m_substance.id)) {
            table.rows.push_back({serving.food->name, serving.food->serving,
                                  amountOf(serving)});
        }
        return table;
    }

    HandoutChart foodChart() const
    {
        BarChartBlock bars;
        bars.title = m_words.foodsTitle.arg(m_substance.name);
        bars.axis = false;
        QStringList sentences;
        for (const Serving &serving : richestFoods(m_parts.topic, m_substance.id)) {
            const QString sentence = m_words.foodSentence.arg(
                serving.food->name, serving.food->serving, amountOf(serving));
            const QString label
                = m_words.foodLabel.arg(serving.food->name, serving.food->serving);
            bars.bars.push_back({label, serving.amount->perServing, amountOf(serving), {}, {},
                                 false, sentence, {}});
            sentences << sentence;
        }
        return {{}, sentences.join(QChar::Space), bars};
    }

    const HandoutParts &m_parts;
    const HandoutWords::Nutrients &m_words;
    const Nutrient &m_nutrient;
    const NutrientBrief &m_brief;
    const Substance &m_substance;
};

/// One of several nutrients.
HandoutPart inShort(const HandoutParts &parts, const QString &name, const NutrientBrief &brief)
{
    const HandoutWords::Nutrients &words = parts.topic.handout().nutrients;
    const auto labelled = [](const QString &label, const QString &text, int dropOrder) {
        return HandoutBlock{HandoutList{{{label, text}}, HandoutList::Marks::None}, label,
                            dropOrder};
    };
    HandoutPart part = HandoutParts::section(
        name, labelled(words.does, parts.told(brief.does), DropDoes));
    part.blocks.push_back(labelled(words.likely, parts.told(brief.likely), DropLack));
    part.blocks.push_back(labelled(words.foods, brief.foods + QChar::Space + brief.foodNote,
                                   DropFoods));
    part.blocks.push_back(labelled(words.caution, parts.told(brief.caution), DropCaution));
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
            HandoutParts::mainMessage(parts.topic.figures().message.message.brief));
        handout.parts.push_back(parts.doctor({}, 0));
        for (const auto &[nutrient, brief] : chosen)
            handout.parts.push_back(inShort(parts, nutrient->name, *brief));
    }
    handout.parts.push_back(
        parts.policies(parts.request.nutrients, DropOwnPolicies, DropPolicies));
    parts.addSmallPrint(handout, sources);
    return handout;
}

} // namespace crampwise
