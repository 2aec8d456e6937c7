// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/handout_foods.h"

#include "core/units/amount.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace crampwise {

namespace {

constexpr size_t foodsShown = 3;

/// Shares of a day's need that have words.
constexpr std::array shares{0.1, 0.25, 1 / 3.0, 0.5, 2 / 3.0, 0.75, 1.0};

struct Serving {
    const Food *food = nullptr;
    const FoodAmount *amount = nullptr;
};

std::vector<Serving> richest(const Topic &topic, const QString &substance)
{
    std::vector<Serving> servings;
    for (const Food &food : topic.figures().foods.foods) {
        if (const FoodAmount *amount = food.amountOf(substance))
            servings.push_back({&food, amount});
    }
    std::stable_sort(servings.begin(), servings.end(), [](const Serving &a, const Serving &b) {
        return a.amount->perServing > b.amount->perServing;
    });
    servings.resize(std::min(servings.size(), foodsShown));
    return servings;
}

class Foods {
public:
    Foods(const HandoutParts &parts, const Substance &substance,
          const std::optional<AmountSpan> &need)
        : m_parts(parts), m_words(parts.topic.handout().nutrients), m_substance(substance),
          m_need(need), m_servings(richest(parts.topic, substance.id))
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
            bars.bars.push_back({m_words.foodLabel.arg(serving.food->name, serving.food->serving,
                                                       amountOf(serving)),
                                 serving.amount->perServing,
                                 shareOf(serving),
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

    /// Of the need; nothing where that is not known.
    QString shareOf(const Serving &serving) const
    {
        if (!m_need || m_need->unit != serving.amount->unit)
            return {};
        const double share = serving.amount->perServing / m_need->most;
        const auto isNearer
            = [share](double a, double b) { return std::abs(a - share) < std::abs(b - share); };
        const auto nearest = std::min_element(shares.begin(), shares.end(), isNearer);
        return m_words.shares.at(nearest - shares.begin());
    }

    const HandoutParts &m_parts;
    const HandoutWords::Nutrients &m_words;
    const Substance &m_substance;
    const std::optional<AmountSpan> m_need;
    const std::vector<Serving> m_servings;
};

} // namespace

HandoutContent richestFoods(const HandoutParts &parts, const Substance &substance,
                            const std::optional<AmountSpan> &need)
{
    const Foods foods(parts, substance, need);
    if (parts.request.chart)
        return foods.chart();
    return foods.table();
}

} // namespace crampwise
