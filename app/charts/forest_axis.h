// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page.h"

#include <vector>

namespace crampwise {

/// The axis of a forest plot. Differences stand on a linear scale, ratios on one of logarithms,
/// where twice is as far from 1 as half. It covers every value and the value of no difference, and
/// something on either side of that; an interval that is much wider than most leaves it.
class ForestAxis {
public:
    explicit ForestAxis(const ForestBlock &block);

    bool isRatio() const { return m_isRatio; }
    /// How far along the axis a value stands: 0 at its start, 1 at its end, beyond them where it
    /// is not covered.
    double share(double value) const;
    bool covers(double value) const;

    /// Round values on the axis, rising, that of no difference among them. Level 0 is the finest;
    /// each further level has fewer, in the end only that one.
    std::vector<double> ticks(int level) const;
    /// A tick as it is written, as fine as its level asks for.
    QString tickText(double value, int level) const;

private:
    double position(double value) const;
    void cover(const ForestBlock &block);
    void leaveRoom();
    double step(int level) const;

    bool m_isRatio = false;
    double m_none = 0; ///< These in positions: the value, or its logarithm to base 2.
    double m_from = 0;
    double m_to = 0;
};

/// Whether a row has a mark on the axis.
inline bool isDrawn(const ForestBlock::Row &row)
{
    return row.mark != ForestBlock::Mark::NotDrawn;
}

} // namespace crampwise
