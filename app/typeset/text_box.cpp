// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/text_box.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

constexpr qreal noWidthLimit = 1e6;
constexpr qreal tightSpacing = 1.08; // of the font's height

} // namespace

TextBox::TextBox(const QString &text, const QFont &font, const QColor &color,
                 const TypeStyle &style)
    : m_color(color), m_signColor(color), m_direction(style.direction),
      m_distance(style.lineDistance(font)), m_onPaper(style.onPaper)
{
    m_layout.setCacheEnabled(true); // shaped once, broken for every width
    m_layout.setText(text);
    m_layout.setFont(font);
    m_sign.setFont(font);
}

TextBox &TextBox::add(const QString &text, const QFont &font)
{
    QTextCharFormat run;
    run.setFont(font);
    const qsizetype start = m_layout.text().size();
    m_layout.setText(m_layout.text() + text);
    return format(start, text.size(), run);
}

TextBox &TextBox::format(qsizetype start, qsizetype length, const QTextCharFormat &format)
{
    QTextLayout::FormatRange range;
    range.start = int(start);
    range.length = int(length);
    range.format = format;
    m_layout.setFormats(m_layout.formats() << range);
    return *this;
}

TextBox &TextBox::hang(const QString &sign, qreal indent)
{
    m_sign.setText(sign);
    m_indent = indent;
    return *this;
}

TextBox &TextBox::hangIn(const QColor &color)
{
    m_signColor = color;
    return *this;
}

TextBox &TextBox::tight()
{
    if (!m_onPaper)
        m_distance = std::ceil(tightSpacing * QFontMetricsF(m_layout.font()).height());
    return *this;
}

TextBox &TextBox::atEnd(bool atEnd)
{
    m_atEnd = atEnd;
    return *this;
}

TextBox &TextBox::atMost(qreal width)
{
    m_most = width;
    return *this;
}

TextBox &TextBox::towards(Qt::LayoutDirection direction)
{
    m_direction = direction;
    return *this;
}

TextBox &TextBox::isPiece(int piece)
{
    m_piece = piece;
    return *this;
}

void TextBox::setDirection(QTextLayout &layout) const
{
    QTextOption option(rightToLeft() != m_atEnd ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
}

/// Lines at an even distance, even where runs of other fonts stand in them; on a screen, a script
/// that is higher than that gets its room.
qreal TextBox::breakLines(QTextLayout &layout, qreal x, qreal width) const
{
    const QFontMetricsF metrics(layout.font());
    const qreal baseline = (m_distance - metrics.height()) / 2 + metrics.ascent();
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const qreal over = m_onPaper ? 0 : std::ceil(std::max(0.0, line.height() - m_distance));
        const qreal top = over > 0 ? 0 : baseline - line.ascent();
        line.setPosition({x, y + (m_onPaper ? top : std::round(top))});
        y += m_distance + over;
    }
    layout.endLayout();
    return y;
}

qreal TextBox::setWidth(qreal width)
{
    if (liesAsMeasured(m_most > 0 ? std::min(width, m_most) : width))
        return m_lineHeight;
    m_lineHeight = -1;
    const qreal used = std::max(1.0, (m_most > 0 ? std::min(width, m_most) : width) - m_indent);
    const qreal spare = rightToLeft() ? width - m_indent - used : 0;
    setDirection(m_layout);
    if (!m_sign.text().isEmpty()) {
        setDirection(m_sign);
        breakLines(m_sign, rightToLeft() ? width - m_indent : 0, m_indent);
    }
    return breakLines(m_layout, rightToLeft() ? spare : m_indent, used);
}

TextBox::Widths TextBox::widths()
{
    setDirection(m_layout);
    QTextOption words = m_layout.textOption();
    words.setWrapMode(QTextOption::WordWrap); // else a single letter counts as the longest word
    m_layout.setTextOption(words);
    m_lineHeight = breakLines(m_layout, 0, noWidthLimit);
    constexpr qreal bearing = 2; // of a letter over its box, which the layout leaves out
    m_measured = {std::ceil(m_layout.maximumWidth()) + m_indent,
                  std::ceil(m_layout.minimumWidth()) + bearing + m_indent};
    return m_measured;
}

/// Breaking lines shapes every letter anew: a cell that lies in one line as it was measured stays.
bool TextBox::liesAsMeasured(qreal width) const
{
    const bool atStart = !rightToLeft() && !m_atEnd && m_indent == 0;
    return m_lineHeight >= 0 && atStart && m_layout.lineCount() == 1 && m_measured.natural <= width;
}

void TextBox::place(const QRectF &rect, Placement &placement) const
{
    placement.texts.push_back({this, rect});
}

void TextBox::paintText(QPainter &painter, const QPointF &at,
                        const QList<QTextLayout::FormatRange> &marked, const QRectF &clip) const
{
    if (!m_sign.text().isEmpty()) {
        painter.setPen(m_signColor);
        m_sign.draw(&painter, at);
    }
    painter.setPen(m_color);
    m_layout.draw(&painter, at, marked, clip);
}

int TextBox::positionAt(const QPointF &point) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const bool last = i + 1 == m_layout.lineCount();
        if (last || point.y() < (line.y() + line.height() + m_layout.lineAt(i + 1).y()) / 2)
            return line.xToCursor(point.x());
    }
    return 0;
}

bool TextBox::hits(const QPointF &point) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        if (m_layout.lineAt(i).naturalTextRect().contains(point))
            return true;
    }
    return false;
}

int TextBox::lineNumberAt(int position) const
{
    const QTextLine line = m_layout.lineForTextPosition(position);
    return line.isValid() ? line.lineNumber() : std::max(0, m_layout.lineCount() - 1);
}

QRectF TextBox::caretRect(int position) const
{
    if (m_layout.lineCount() == 0)
        return {};
    const QTextLine line = m_layout.lineAt(lineNumberAt(position));
    return {line.cursorToX(position), line.y(), 1, line.height()};
}

std::vector<QRectF> TextBox::rects(int from, int to) const
{
    std::vector<QRectF> found;
    if (m_layout.lineCount() == 0)
        return found;
    for (int i = lineNumberAt(from); i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (line.textStart() > to || (line.textStart() == to && to > from))
            break;
        const int end = std::min(to, line.textStart() + line.textLength());
        const qreal a = line.cursorToX(std::max(from, line.textStart()));
        const qreal b = line.cursorToX(end);
        found.emplace_back(std::min(a, b), line.y(), std::abs(b - a), line.height());
    }
    return found;
}

int TextBox::lineStart(int position) const
{
    return m_layout.lineCount() == 0 ? 0 : m_layout.lineAt(lineNumberAt(position)).textStart();
}

int TextBox::nextLine(int position) const
{
    const int next = lineNumberAt(position) + 1;
    return next < m_layout.lineCount() ? m_layout.lineAt(next).textStart() : position;
}

int TextBox::lineEnd(int position) const
{
    if (m_layout.lineCount() == 0)
        return 0;
    const QTextLine line = m_layout.lineAt(lineNumberAt(position));
    int end = line.textStart() + line.textLength();
    const bool last = line.lineNumber() + 1 == m_layout.lineCount();
    if (!last && end > line.textStart() && m_layout.text().at(end - 1).isSpace())
        --end;
    return end;
}

} // namespace crampwise
