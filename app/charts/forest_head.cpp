// SPDX-License-Identifier: GPL-3.0-or-later
// What stands over and under the rows of a forest plot: names of columns, whom a side favors, the
// ticks of the axis.
#include "app/charts/forest_rows.h"

#include "app/charts/wrapped_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

constexpr qreal pointerShare = 0.5; ///< Of the height of a small line.

} // namespace

QString ForestRows::figureHead() const
{
    return m_layout.axis.isRatio() ? tr("Ratio") : tr("Difference");
}

void ForestRows::placeHead()
{
    const qreal line = heightOf(figureHead(), Style::Head, m_whole.width);
    const qreal favors = m_axisIsOpen ? favorsHeight() : 0;
    const qreal bottom = m_layout.stacked ? favors : std::max(line, favors);
    if (!m_layout.stacked) {
        add(tr("Study"), Style::Head, m_labels, bottom - line);
        add(tr("People"), Style::Head, m_people, bottom - line, Edge::End);
    }
    if (!m_layout.stacked && m_axisIsOpen)
        add(figureHead(), Style::Head, m_figures, bottom - line, Edge::End);
    if (m_axisIsOpen) {
        placeFavor(Side::Lower, favorsShareLines() ? bottom : bottom - favorHeight(Side::Higher));
        placeFavor(Side::Higher, bottom);
    }
    m_top = bottom + m_unit / 2;
}

const QString &ForestRows::favorText(Side side) const
{
    return side == Side::Lower ? m_block.favorsLower : m_block.favorsHigher;
}

qreal ForestRows::pointerRoom() const
{
    return pointerShare * QFontMetricsF(m_look.small).height() + m_unit / 2;
}

/// Beside the line of no difference as long as both fit there on one line; otherwise each has half
/// of the axis, and where a word is too long for that, all of it, below each other.
bool ForestRows::favorsFitBesideNone() const
{
    const qreal none = m_layout.x(m_block.none);
    const auto fits = [&](Side side, qreal room) {
        return widthOf(favorText(side), Style::Favor) + pointerRoom() + m_unit <= room;
    };
    return fits(Side::Lower, none - m_layout.axisLeft())
        && fits(Side::Higher, m_layout.axisRight() - none);
}

bool ForestRows::favorsShareLines() const
{
    const QFont font = ForestLayout::font(Style::Favor, m_look);
    const qreal most = m_axis.width / 2 - m_unit / 2 - pointerRoom();
    return favorsFitBesideNone()
        || std::max(widestWord(m_block.favorsLower, font), widestWord(m_block.favorsHigher, font))
        <= most;
}

/// Of the text alone, where it does not stand beside the line of no difference.
qreal ForestRows::favorRoom() const
{
    const qreal room = favorsShareLines() ? m_axis.width / 2 - m_unit / 2 : m_axis.width;
    return std::max<qreal>(1, room - pointerRoom());
}

qreal ForestRows::favorsHeight() const
{
    const qreal lower = favorHeight(Side::Lower);
    const qreal higher = favorHeight(Side::Higher);
    return favorsShareLines() ? std::max(lower, higher) : lower + higher;
}

qreal ForestRows::favorHeight(Side side) const
{
    return heightOf(favorText(side), Style::Favor, favorsFitBesideNone() ? m_width : favorRoom());
}

/// The sides are those of the axis, in a mirrored layout too.
void ForestRows::placeFavor(Side side, qreal bottom)
{
    const QString &text = favorText(side);
    if (text.isEmpty())
        return;
    const bool beside = favorsFitBesideNone();
    const bool lower = side == Side::Lower;
    const QSizeF size = beside
        ? QSizeF(widthOf(text, Style::Favor), favorHeight(side))
        : wrappedSize(text, ForestLayout::font(Style::Favor, m_look), favorRoom());
    const qreal none = m_layout.x(m_block.none);
    QRectF rect({0, bottom - size.height()}, size);
    if (beside)
        rect.moveLeft(lower ? none - m_unit - size.width() : none + m_unit);
    else
        rect.moveLeft(lower ? m_layout.axisLeft() + pointerRoom()
                            : m_layout.axisRight() - pointerRoom() - size.width());
    m_layout.texts.push_back({text, Style::Favor, rect, lower ? Qt::AlignLeft : Qt::AlignRight});
    const qreal line = QFontMetricsF(m_look.small).height();
    const qreal width = pointerShare * line;
    m_layout.pointers.emplace_back(lower ? rect.left() - m_unit / 2 - width
                                         : rect.right() + m_unit / 2,
                                   rect.top() + (line - width) / 2, width, width);
}

void ForestRows::placeAxis()
{
    if (!m_layout.stacked)
        endLines(m_top);
    m_axisIsOpen = false;
    placeTicks();
    const bool fits = widthOf(m_block.axisTitle, Style::AxisTitle) <= m_axis.width;
    m_top = add(m_block.axisTitle, Style::AxisTitle, fits ? m_axis : m_whole, m_top,
                fits ? Edge::Center : Edge::Start)
        + m_unit / 2;
}

/// As fine as leaves room between the numbers.
void ForestRows::placeTicks()
{
    int level = 0;
    std::vector<ForestLayout::Text> texts = ticksOf(level);
    const auto tooNear = [this](const ForestLayout::Text &one, const ForestLayout::Text &next) {
        return next.rect.left() < one.rect.right() + m_unit;
    };
    while (std::adjacent_find(texts.begin(), texts.end(), tooNear) != texts.end())
        texts = ticksOf(++level);
    m_layout.ticks = m_layout.axis.ticks(level);
    m_top = texts.front().rect.bottom();
    m_layout.texts.insert(m_layout.texts.end(), texts.begin(), texts.end());
}

std::vector<ForestLayout::Text> ForestRows::ticksOf(int level) const
{
    std::vector<ForestLayout::Text> texts;
    for (const double value : m_layout.axis.ticks(level)) {
        const Style style = value == m_block.none ? Style::NoneTick : Style::Tick;
        const QString text = m_layout.axis.tickText(value, level);
        const qreal width = widthOf(text, style);
        const qreal most = std::max<qreal>(0, m_width - width);
        const qreal left = std::clamp<qreal>(m_layout.x(value) - width / 2, 0, most);
        texts.push_back({text, style,
                         QRectF(left, m_top + m_unit / 4, width, heightOf(text, style, width)),
                         Qt::AlignHCenter});
    }
    return texts;
}

} // namespace crampwise
