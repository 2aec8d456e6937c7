// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/forest_axis.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace crampwise {

namespace {

constexpr double tooWide = 4;          ///< An interval, in the usual reach of the rows.
constexpr double leastOtherSide = 0.4; ///< Of the longer side of the axis.
constexpr double leastRatioReach = 1;  ///< Twice, in powers of 2.
constexpr double padding = 0.05;
constexpr double mostTicks = 7;
constexpr double nearly = 1e-9;

void forEachDrawn(const ForestBlock &block,
                  const std::function<void(const ForestBlock::Row &row)> &visit)
{
    for (const ForestBlock::Group &group : block.groups) {
        for (const ForestBlock::Row &row : group.rows) {
            if (isDrawn(row))
                visit(row);
        }
    }
}

/// 1, 2, 5, 10, 20, ... by their number; 0 is 1.
double roundStep(int number)
{
    constexpr std::array factors{1.0, 2.0, 5.0};
    const int power = static_cast<int>(std::floor(number / 3.0));
    return factors[static_cast<size_t>(number - 3 * power)] * std::pow(10, power);
}

/// The number of the least step that is not under `least`.
int stepNumber(double least)
{
    int number = 3 * static_cast<int>(std::floor(std::log10(least)));
    while (roundStep(number) < least * (1 - nearly))
        ++number;
    return number;
}

double middle(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), half, values.end());
    return *half;
}

} // namespace

ForestAxis::ForestAxis(const ForestBlock &block)
{
    bool allPositive = true;
    forEachDrawn(block, [&](const ForestBlock::Row &row) { allPositive &= row.value > 0; });
    m_isRatio = block.none == 1 && allPositive;
    m_none = position(block.none);
    cover(block);
    leaveRoom();
}

double ForestAxis::position(double value) const
{
    if (!m_isRatio)
        return value;
    return value > 0 ? std::log2(value) : -std::numeric_limits<double>::infinity();
}

double ForestAxis::share(double value) const
{
    return (position(value) - m_from) / (m_to - m_from);
}

bool ForestAxis::covers(double value) const
{
    return position(value) >= m_from && position(value) <= m_to;
}

void ForestAxis::cover(const ForestBlock &block)
{
    std::vector<double> reaches;
    m_from = m_to = m_none;
    forEachDrawn(block, [&](const ForestBlock::Row &row) {
        double reach = 0;
        for (const double end :
             {row.value, row.low.value_or(row.value), row.high.value_or(row.value)}) {
            if (std::isfinite(position(end)))
                reach = std::max(reach, std::abs(position(end) - m_none));
        }
        reaches.push_back(reach);
    });
    const double most = tooWide * middle(std::move(reaches));
    forEachDrawn(block, [&](const ForestBlock::Row &row) {
        const double value = position(row.value);
        const double low = std::max(position(row.low.value_or(row.value)), m_none - most);
        const double high = std::min(position(row.high.value_or(row.value)), m_none + most);
        m_from = std::min({m_from, value, low});
        m_to = std::max({m_to, value, high});
    });
}

/// On both sides of no difference, and at both ends.
void ForestAxis::leaveRoom()
{
    double below = m_none - m_from;
    double above = m_to - m_none;
    if (m_isRatio || below + above <= 0) {
        below = std::max(below, leastRatioReach);
        above = std::max(above, leastRatioReach);
    }
    const double least = leastOtherSide * std::max(below, above);
    const double pad = padding * (below + above);
    m_from = m_none - std::max(below, least) - pad;
    m_to = m_none + std::max(above, least) + pad;
}

/// In positions.
double ForestAxis::step(int level) const
{
    const double least = (m_to - m_from) / mostTicks;
    if (!m_isRatio)
        return roundStep(stepNumber(least) + level);
    return std::max(1.0, std::ceil(least)) * std::pow(2, level);
}

std::vector<double> ForestAxis::ticks(int level) const
{
    const double apart = step(level);
    const int below = static_cast<int>(std::floor((m_none - m_from) / apart + nearly));
    const int above = static_cast<int>(std::floor((m_to - m_none) / apart + nearly));
    std::vector<double> ticks;
    for (int i = -below; i <= above; ++i) {
        const double at = m_none + i * apart;
        ticks.push_back(m_isRatio ? std::exp2(at) : at);
    }
    return ticks;
}

QString ForestAxis::tickText(double value, int level) const
{
    const QLocale locale;
    const bool isNone = position(value) == m_none;
    const int fine = std::max(0, -static_cast<int>(std::floor(std::log10(step(level)) + nearly)));
    QString text = m_isRatio || isNone ? locale.toString(value, 'g', QLocale::FloatingPointShortest)
                                       : locale.toString(value, 'f', fine);
    return value < 0 ? text.replace(locale.negativeSign(), QChar(0x2212)) : text;
}

} // namespace crampwise
