// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/handout_foods.h"

#include "core/units/amount.h"

#include <algorithm>
#include <array>

namespace crampwise {

namespace {

/// Shares of a day's need that have words: more than each.
constexpr std::array shares{0.1, 0.25, 1 / 3.0, 0.5, 2 / 3.0, 0.75, 1.0};

struct Serving {
    const Food *food = nullptr;
    const FoodAmount *amount = nullptr;
};

std::vector<Serving> servingsOf(const Topic &topic, const QStringList &foods,
                                const QString &substance)
{
    std::vector<Serving> servings;
    for (const QString &id : foods) {
        const Food *food = topic.figures().foods.food(id);
        if (const FoodAmount *amount = food->amountOf(substance))
            servings.push_back({food, amount});
    }
    std::stable_sort(servings.begin(), servings.end(), [](const Serving &a, const Serving &b) {
        return a.amount->perServing > b.amount->perServing;
    });
    return servings;
}

class Foods {
public:
    Foods(const HandoutParts &parts, const NutrientBrief &brief, const Substance &substance,
          const std::optional<AmountSpan> &need)
        : m_parts(parts), m_words(parts.topic.handout().nutrients), m_substance(substance),
          m_need(need), m_servings(servingsOf(parts.topic, brief.inChart, substance.id))
    {
    }

    HandoutTable table() const
    {
        HandoutTable table{{m_words.food, m_words.serving, m_words.amount}, {}};
        for (const Serving &serving : m_servings)
            table.rows.push_back(
                {serving.food->name, serving.food->serving, amountAndShare(serving)});
        return table;
    }

    HandoutChart chart() const
    {
        BarChartBlock bars;
        bars.title = m_words.foodsChart.arg(m_substance.name);
        bars.axis = false;
        QStringList sentences;
        for (const Serving &serving : m_servings) {
            const QString sentence = m_words.foodSentence.arg(
                serving.food->name, serving.food->serving, amountAndShare(serving));
            const QString share = shareOf(serving);
            bars.bars.push_back({m_words.foodLabel.arg(serving.food->name, serving.food->serving),
                                 serving.amount->perServing,
                                 share.isEmpty() ? amountOf(serving) : share,
                                 {},
                                 {},
                                 false,
                                 sentence,
                                 {}});
            sentences << sentence;
        }
        return {{}, sentences.join(QChar::Space), bars, {}};
    }

private:
    QString amountOf(const Serving &serving) const
    {
        return amountText(serving.amount->perServing, serving.amount->unit, m_parts.locale);
    }

    QString amountAndShare(const Serving &serving) const
    {
        const QString share = shareOf(serving);
        return share.isEmpty() ? amountOf(serving)
                               : m_words.foodsShare.arg(amountOf(serving), share);
    }

    /// Of the highest need, so that it holds for everybody; nothing where that is not known.
    QString shareOf(const Serving &serving) const
    {
        if (!m_need || m_need->unit != serving.amount->unit)
            return {};
        const double share = serving.amount->perServing / m_need->most;
        const auto above = std::lower_bound(shares.begin(), shares.end(), share);
        return above == shares.begin() ? QString() : m_words.shares.at(above - shares.begin() - 1);
    }

    const HandoutParts &m_parts;
    const HandoutWords::Nutrients &m_words;
    const Substance &m_substance;
    const std::optional<AmountSpan> m_need;
    const std::vector<Serving> m_servings;
};

} // namespace

HandoutContent richFoods(const HandoutParts &parts, const NutrientBrief &brief,
                         const Substance &substance, const std::optional<AmountSpan> &need)
{
    const Foods foods(parts, brief, substance, need);
    if (parts.request.chart)
        return foods.chart();
    return foods.table();
}

} // namespace crampwise
