// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/forest_rows.h"

#include "app/charts/wrapped_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

constexpr qreal mostMargin = 0.04;   ///< Of the width.
constexpr qreal mostOfLabels = 0.36; ///< Of the width, beside the axis.
constexpr qreal mostOfFigures = 0.3;
constexpr qreal leastOfAxis = 0.27;
constexpr qreal leastAxis = 24; ///< In widths of a letter.
constexpr qreal mostLabel = 44;
constexpr int mostLines = 3;           ///< Of a label beside its mark.
constexpr qreal leastRowHeight = 4.25; ///< In units.
constexpr qreal leastStrip = 2.5;

qreal letter(const Look &look)
{
    return QFontMetricsF(look.text).averageCharWidth();
}

} // namespace

ForestRows::ForestRows(ForestLayout &layout, const ForestBlock &block, const Look &look,
                       qreal width, Qt::LayoutDirection direction)
    : m_layout(layout), m_block(block), m_look(look), m_width(width),
      m_mirrored(direction == Qt::RightToLeft), m_unit(look.unit)
{
}

void ForestRows::placeAll()
{
    if (m_block.groups.empty())
        return;
    chooseColumns();
    const size_t withMarks = groupsWithMarks();
    m_axisIsOpen = withMarks > 0;
    placeHead();
    m_linesFrom = m_top;
    for (size_t i = 0; i < m_block.groups.size(); ++i) {
        placeGroup(m_block.groups[i]);
        if (i + 1 == withMarks)
            placeAxis();
    }
    m_layout.size = {m_width, std::ceil(m_top)};
}

/// Up to the last that has one: what follows needs no axis beside it.
size_t ForestRows::groupsWithMarks() const
{
    size_t count = m_block.groups.size();
    const auto hasMark = [](const ForestBlock::Group &group) {
        return std::any_of(group.rows.begin(), group.rows.end(), isDrawn);
    };
    while (count > 0 && !hasMark(m_block.groups[count - 1]))
        --count;
    return count;
}

void ForestRows::chooseColumns()
{
    const qreal margin = std::min(m_unit, std::floor(mostMargin * m_width));
    m_whole = {margin, std::max<qreal>(1, m_width - 2 * margin)};
    m_layout.stacked = !measureColumns();
    if (m_layout.stacked)
        m_axis = m_whole;
    m_layout.m_left = left(m_axis);
    m_layout.m_axisWidth = m_axis.width;
}

/// False where they have no room beside each other.
bool ForestRows::measureColumns()
{
    const qreal most = std::min(std::floor(mostOfLabels * m_width), mostLabel * letter(m_look));
    const qreal labels = std::max(widest(Style::Label, &Row::label, most),
                                  widest(Style::Detail, &Row::detail, most));
    const qreal people
        = std::max(widest(Style::People, &Row::people), widthOf(tr("People"), Style::Head));
    const qreal figures = std::max({widest(Style::Value, &Row::valueText),
                                    widest(Style::Interval, &Row::intervalText),
                                    widthOf(figureHead(), Style::Head)});
    m_labels = {m_whole.start, labels};
    m_people = {m_labels.end() + 2 * m_unit, people};
    m_figures = {m_whole.end() - figures, figures};
    m_axis.start = m_people.end() + 2 * m_unit;
    m_axis.width = m_figures.start - 2 * m_unit - m_axis.start;
    return labelsFit(most) && figures <= mostOfFigures * m_width
        && m_axis.width >= std::max(leastOfAxis * m_width, leastAxis * letter(m_look));
}

bool ForestRows::labelsFit(qreal width) const
{
    const qreal tallest = mostLines
        * std::ceil(QFontMetricsF(ForestLayout::font(Style::Label, m_look)).lineSpacing() + 1);
    for (const ForestBlock::Group &group : m_block.groups) {
        for (const Row &row : group.rows) {
            const QFont font = ForestLayout::font(Style::Label, m_look);
            if (widestWord(row.label, font) > width
                || heightOf(row.label, Style::Label, width) > tallest)
                return false;
        }
    }
    return true;
}

void ForestRows::placeGroup(const ForestBlock::Group &group)
{
    const qreal cut = m_top;
    const Column room
        = m_layout.stacked ? m_whole : Column{m_labels.start, m_people.end() - m_labels.start};
    m_top = std::ceil(add(group.heading, Style::Group, room, m_top + m_unit / 2) + m_unit / 4);
    for (const Row &row : group.rows)
        placeRow(row, &row == &group.rows.front() ? cut : m_top);
    m_top += m_unit / 2;
}

void ForestRows::placeRow(const Row &row, qreal cut)
{
    ForestLayout::Row place{&row, {}, {}, cut};
    if (m_layout.stacked)
        placeBelow(row, place);
    else
        placeBeside(row, place);
    m_top = place.row.bottom();
    m_layout.rows.push_back(place);
}

void ForestRows::placeBeside(const Row &row, ForestLayout::Row &place)
{
    const Column told{m_axis.start, m_figures.end() - m_axis.start};
    const qreal words = heightOf(row.label, Style::Label, m_labels.width)
        + heightOf(row.detail, Style::Detail, m_labels.width);
    const qreal said = isDrawn(row) ? heightOf(row.valueText, Style::Value, m_figures.width)
            + heightOf(row.intervalText, Style::Interval, m_figures.width)
                                    : heightOf(row.reason, Style::Reason, told.width);
    const qreal height
        = std::ceil(std::max(leastRowHeight * m_unit, std::max(words, said) + m_unit));
    place.row = QRectF(0, m_top, m_width, height);
    const qreal middle = place.row.center().y();
    addAround(middle, m_labels, Edge::Start,
              {{row.label, Style::Label}, {row.detail, Style::Detail}});
    addAround(middle, m_people, Edge::End, {{row.people, Style::People}});
    if (isDrawn(row)) {
        addAround(middle, m_figures, Edge::End,
                  {{row.valueText, Style::Value}, {row.intervalText, Style::Interval}});
        place.strip = QRectF(m_layout.axisLeft(), m_top, m_axis.width, height);
    } else {
        addAround(middle, told, Edge::Start, {{row.reason, Style::Reason}});
        interruptLines(m_top, place.row.bottom());
    }
}

void ForestRows::placeBelow(const Row &row, ForestLayout::Row &place)
{
    qreal bottom = add(row.label, Style::Label, m_whole, m_top + m_unit / 2);
    bottom = add(row.detail, Style::Detail, m_whole, bottom);
    bottom = placeFiguresBelow(row, bottom);
    if (isDrawn(row)) {
        const qreal strip = std::max(leastStrip * m_unit, QFontMetricsF(m_look.text).height());
        place.strip = QRectF(m_layout.axisLeft(), bottom + m_unit / 4, m_axis.width, strip);
        bottom = place.strip.bottom();
        m_layout.stretches.push_back({place.strip.top(), bottom});
    } else {
        bottom = add(row.reason, Style::Reason, m_whole, bottom);
    }
    place.row = QRectF(0, m_top, m_width, std::ceil(bottom + m_unit / 2 - m_top));
}

/// People at the start and the result at the end of one line, or as many lines as they take.
qreal ForestRows::placeFiguresBelow(const Row &row, qreal top)
{
    const QString people = peopleText(row);
    if (!isDrawn(row))
        return add(people, Style::Detail, m_whole, top);
    const qreal interval = widthOf(row.intervalText, Style::Interval);
    const qreal value = widthOf(row.valueText, Style::Value);
    const Column end{m_whole.end() - interval, interval};
    const Column before{end.start - m_unit - value, value};
    if (before.start < m_whole.start) {
        top = add(people, Style::Detail, m_whole, top);
        top = add(row.valueText, Style::Value, m_whole, top);
        return add(row.intervalText, Style::Interval, m_whole, top);
    }
    const Column start{m_whole.start, widthOf(people, Style::Detail)};
    if (start.end() + m_unit > before.start)
        top = add(people, Style::Detail, m_whole, top);
    else
        addAround(top + heightOf(row.valueText, Style::Value, value) / 2, start, Edge::Start,
                  {{people, Style::Detail}});
    const qreal bottom = add(row.valueText, Style::Value, before, top, Edge::End);
    addAround((top + bottom) / 2, end, Edge::End, {{row.intervalText, Style::Interval}});
    return bottom;
}

QString ForestRows::peopleText(const Row &row) const
{
    return row.people.isEmpty() ? QString() : tr("People: %1").arg(row.people);
}

void ForestRows::interruptLines(qreal top, qreal bottom)
{
    if (m_axisIsOpen)
        endLines(top);
    m_linesFrom = bottom;
}

void ForestRows::endLines(qreal bottom)
{
    if (bottom > m_linesFrom)
        m_layout.stretches.push_back({m_linesFrom, bottom});
}

qreal ForestRows::left(const Column &column) const
{
    return m_mirrored ? m_width - column.end() : column.start;
}

Qt::Alignment ForestRows::absolute(Edge edge) const
{
    if (edge == Edge::Center)
        return Qt::AlignHCenter;
    return (edge == Edge::Start) == m_mirrored ? Qt::AlignRight : Qt::AlignLeft;
}

qreal ForestRows::heightOf(const QString &text, Style style, qreal width) const
{
    return text.isEmpty() ? 0
                          : wrappedSize(text, ForestLayout::font(style, m_look), width).height();
}

qreal ForestRows::widthOf(const QString &text, Style style, qreal width) const
{
    return text.isEmpty() ? 0 : wrappedSize(text, ForestLayout::font(style, m_look), width).width();
}

/// Of the lines that such a text takes in a width.
qreal ForestRows::widest(Style style, QString Row::*text, qreal width) const
{
    qreal widest = 0;
    for (const ForestBlock::Group &group : m_block.groups) {
        for (const Row &row : group.rows)
            widest = std::max(widest, widthOf(row.*text, style, width));
    }
    return widest;
}

qreal ForestRows::add(const QString &text, Style style, const Column &column, qreal top, Edge edge)
{
    if (text.isEmpty())
        return top;
    const QRectF rect(left(column), top, column.width, heightOf(text, style, column.width));
    m_layout.texts.push_back({text, style, rect, absolute(edge)});
    return rect.bottom();
}

void ForestRows::addAround(qreal middle, const Column &column, Edge edge,
                           const std::vector<std::pair<QString, Style>> &lines)
{
    qreal height = 0;
    for (const auto &[text, style] : lines)
        height += heightOf(text, style, column.width);
    qreal top = std::floor(middle - height / 2);
    for (const auto &[text, style] : lines)
        top = add(text, style, column, top, edge);
}

} // namespace crampwise
