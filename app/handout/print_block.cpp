// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/print_block.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPaintDevice>

namespace crampwise {

namespace {

const QColor lineColor(0x59, 0x59, 0x59);

constexpr qreal lineHeight = 1.2; // of the font's size
constexpr qreal smallShare = 0.75; // of the running text: 9 points beside 12, 12 beside 16
constexpr qreal formLine = 0.5; // in points

QFont printFont(qreal points, QFont::Weight weight, const QPaintDevice &device)
{
    QFont font;
    font.setFamilies(QGuiApplication::font().families());
    font.setPointSizeF(points);
    font.setWeight(weight);
    // Hinting would round the width of every letter to the resolution of a screen.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all turns ligatures off: with them, a search for "first" finds nothing.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return QFont(font, &device);
}

/// The distance of lines: even where runs of other fonts stand in the text.
qreal lineDistance(const QFont &font)
{
    return qMax(lineHeight * QFontInfo(font).pixelSize(), QFontMetricsF(font).height());
}

qreal breakLines(QTextLayout &layout, qreal x, qreal width)
{
    const QFontMetricsF metrics(layout.font());
    const qreal distance = lineDistance(layout.font());
    const qreal baseline = (distance - metrics.height()) / 2 + metrics.ascent();
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({x, y + baseline - line.ascent()});
        y += distance;
    }
    layout.endLayout();
    return y;
}

} // namespace

PrintStyle::PrintStyle(qreal points, const QPaintDevice &device,
                       Qt::LayoutDirection itsDirection)
    : point(device.logicalDpiY() / 72.0),
      direction(itsDirection),
      body(printFont(points, QFont::Normal, device)),
      strong(printFont(points, QFont::Bold, device)),
      section(printFont(points * 1.08, QFont::Bold, device)),
      title(printFont(points * 1.35, QFont::Bold, device)),
      small(printFont(points * smallShare, QFont::Normal, device)),
      smallStrong(printFont(points * smallShare, QFont::Bold, device))
{
}

PrintText::PrintText(const QString &text, const QFont &font, Qt::LayoutDirection direction)
    : m_direction(direction)
{
    m_layout.setText(text);
    m_layout.setFont(font);
    m_sign.setFont(font);
}

PrintText &PrintText::add(const QString &text, const QFont &font)
{
    QTextLayout::FormatRange range;
    range.start = int(m_layout.text().size());
    range.length = int(text.size());
    range.format.setFont(font);
    m_layout.setText(m_layout.text() + text);
    m_layout.setFormats(m_layout.formats() << range);
    return *this;
}

PrintText &PrintText::hang(const QString &sign, qreal indent)
{
    m_sign.setText(sign);
    m_indent = indent;
    return *this;
}

PrintText &PrintText::atEnd()
{
    m_atEnd = true;
    return *this;
}

qreal PrintText::naturalWidth()
{
    layOut(1e6);
    return m_layout.maximumWidth();
}

qreal PrintText::layOut(qreal width)
{
    QTextOption option(rightToLeft() != m_atEnd ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_sign.setTextOption(option);
    breakLines(m_sign, rightToLeft() ? width - m_indent : 0, m_indent);
    return breakLines(m_layout, rightToLeft() ? 0 : m_indent, width - m_indent);
}

void PrintText::draw(QPainter &painter, const QRectF &box) const
{
    painter.setPen(Qt::black);
    if (!m_sign.text().isEmpty())
        m_sign.draw(&painter, box.topLeft());
    m_layout.draw(&painter, box.topLeft());
}

PrintColumn &PrintColumn::add(PrintBlockPtr block, qreal gapBefore)
{
    m_cells.push_back({std::move(block), m_cells.empty() ? 0 : gapBefore, 0});
    return *this;
}

qreal PrintColumn::layOut(qreal width)
{
    qreal height = 0;
    for (Cell &cell : m_cells) {
        cell.height = cell.block->layOut(width);
        height += cell.gapBefore + cell.height;
    }
    return height;
}

/// The last block gets the height that is left: a chart or a box fills its column.
void PrintColumn::draw(QPainter &painter, const QRectF &box) const
{
    qreal y = box.top();
    for (const Cell &cell : m_cells) {
        y += cell.gapBefore;
        const bool last = &cell == &m_cells.back();
        const qreal height = last ? box.bottom() - y : cell.height;
        cell.block->draw(painter, {box.left(), y, box.width(), height});
        y += height;
    }
}

PrintRow &PrintRow::add(PrintBlockPtr block, qreal share)
{
    m_cells.push_back({std::move(block), share, 0});
    return *this;
}

PrintRow &PrintRow::addFixed(PrintBlockPtr block, qreal width)
{
    m_cells.push_back({std::move(block), 0, width});
    return *this;
}

PrintRow &PrintRow::balance(qreal least, qreal most)
{
    m_least = least;
    m_most = most;
    return *this;
}

qreal PrintRow::layOut(qreal width)
{
    if (m_most <= 0)
        return layOutShares(width);
    const auto layOutFirst = [&](qreal share) {
        m_cells.front().share = share;
        m_cells.back().share = 1 - share;
        return layOutShares(width);
    };
    // From the middle outwards, so that of equally low rows the most even one is taken.
    constexpr qreal step = 0.02;
    const qreal middle = (m_least + m_most) / 2;
    qreal best = middle;
    qreal lowest = layOutFirst(middle);
    for (qreal away = step; middle + away <= m_most; away += step) {
        for (qreal share : {middle + away, middle - away}) {
            const qreal height = layOutFirst(share);
            if (height < lowest) {
                lowest = height;
                best = share;
            }
        }
    }
    return layOutFirst(best);
}

qreal PrintRow::layOutShares(qreal width)
{
    qreal shares = 0;
    qreal left = width - m_gap * (qreal(m_cells.size()) - 1);
    for (const Cell &cell : m_cells) {
        shares += cell.share;
        left -= cell.share > 0 ? 0 : cell.width;
    }
    qreal height = 0;
    for (Cell &cell : m_cells) {
        if (cell.share > 0)
            cell.width = left * cell.share / shares;
        height = qMax(height, cell.block->layOut(cell.width));
    }
    return height;
}

void PrintRow::draw(QPainter &painter, const QRectF &box) const
{
    qreal before = 0;
    for (const Cell &cell : m_cells) {
        const qreal x = m_direction == Qt::RightToLeft ? box.right() - before - cell.width
                                                       : box.left() + before;
        cell.block->draw(painter, {x, box.top(), cell.width, box.height()});
        before += cell.width + m_gap;
    }
}

PrintBox::PrintBox(PrintBlockPtr content, qreal padding, qreal lineWidth)
    : m_content(std::move(content)), m_padding(padding), m_lineWidth(lineWidth)
{
}

qreal PrintBox::layOut(qreal width)
{
    return m_content->layOut(width - 2 * m_padding) + 2 * m_padding;
}

void PrintBox::draw(QPainter &painter, const QRectF &box) const
{
    const qreal half = m_lineWidth / 2;
    const qreal radius = m_padding / 2;
    painter.setPen(QPen(Qt::black, m_lineWidth));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius);
    m_content->draw(painter, box.adjusted(m_padding, m_padding, -m_padding, -m_padding));
}

qreal PrintRule::layOut(qreal)
{
    return m_space + m_lineWidth;
}

void PrintRule::draw(QPainter &painter, const QRectF &box) const
{
    const qreal y = box.top() + m_space + m_lineWidth / 2;
    painter.setPen(QPen(lineColor, m_lineWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

void PrintPicture::draw(QPainter &painter, const QRectF &box) const
{
    painter.save();
    m_paint(painter, box);
    painter.restore();
}

PrintForm::PrintForm(const QStringList &columns, const QStringList &firstCells, qreal rowHeight,
                     const PrintStyle &style)
    : m_rowHeight(rowHeight), m_point(style.point), m_direction(style.direction)
{
    for (const QString &column : columns)
        m_columns.push_back({std::make_unique<PrintText>(column, style.strong, m_direction)});
    for (const QString &cell : firstCells)
        m_firstCells.push_back(std::make_unique<PrintText>(cell, style.body, m_direction));
}

qreal PrintForm::padding() const
{
    return 4 * m_point;
}

qreal PrintForm::layOut(qreal width)
{
    qreal left = width;
    for (Column &column : m_columns) {
        const bool last = &column == &m_columns.back();
        qreal widest = column.head->naturalWidth();
        if (&column == &m_columns.front()) {
            for (const auto &cell : m_firstCells)
                widest = qMax(widest, cell->naturalWidth());
        }
        column.width = last ? left : widest + m_point + 2 * padding();
        left -= column.width;
    }
    m_headHeight = 0;
    for (const Column &column : m_columns) {
        m_headHeight = qMax(m_headHeight, column.head->layOut(column.width - 2 * padding())
                                              + padding());
    }
    for (const auto &cell : m_firstCells)
        cell->layOut(m_columns.front().width - 2 * padding());
    return m_headHeight + m_rowHeight * qreal(m_firstCells.size());
}

void PrintForm::draw(QPainter &painter, const QRectF &box) const
{
    const bool mirrored = m_direction == Qt::RightToLeft;
    const qreal bottom = box.top() + m_headHeight + m_rowHeight * qreal(m_firstCells.size());
    qreal before = 0;
    for (const Column &column : m_columns) {
        const qreal x = mirrored ? box.right() - before - column.width : box.left() + before;
        column.head->draw(painter, {x + padding(), box.top() + padding() / 2,
                                    column.width - 2 * padding(), m_headHeight});
        if (&column == &m_columns.front()) {
            qreal y = box.top() + m_headHeight + padding() / 2;
            for (const auto &cell : m_firstCells) {
                cell->draw(painter, {x + padding(), y, column.width - 2 * padding(), m_rowHeight});
                y += m_rowHeight;
            }
        }
        painter.setPen(QPen(lineColor, formLine * m_point));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(x, box.top(), column.width, bottom - box.top()));
        before += column.width;
    }
    for (qreal y = box.top() + m_headHeight; y < bottom - 1; y += m_rowHeight)
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

} // namespace crampwise
