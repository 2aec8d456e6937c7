// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/need_bar_figure.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

constexpr qreal barShare = 0.6; // of the width; the rest is for the words at its end

/// Captions, bars and their words, in lines from the top.
class NeedBar {
public:
    NeedBar(const NeedBarBlock &bar, const TypeStyle &style)
        : m_bar(bar), m_style(style), m_line(std::ceil(QFontMetricsF(style.small).lineSpacing()))
    {
    }

    qreal height() const { return (m_bar.need > 0 ? 2 : 0) * m_line + 2 * m_line + m_style.unit; }

    void paint(QPainter &painter, const QRectF &rect) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        QRectF line(rect.left(), rect.top(), rect.width(), m_line);
        const qreal most = std::max(m_bar.need, m_bar.limit.value_or(0));
        const qreal unit = most > 0 ? rect.width() * barShare / most : 0;
        if (m_bar.need > 0) {
            write(painter, line, m_bar.needCaption, m_style.small, ColorRole::MutedText);
            line.translate(0, m_line);
            const QRectF bar = along(line, 0, m_bar.need * unit);
            painter.fillRect(bar.adjusted(0, m_line / 5, 0, -m_line / 5), ink(ColorRole::Accent));
            writeAt(painter, line, m_bar.need * unit, m_bar.needText);
            line.translate(0, m_line + m_style.unit);
        }
        write(painter, line, m_bar.limitCaption, m_style.small, ColorRole::MutedText);
        line.translate(0, m_line);
        if (!m_bar.limit) {
            write(painter, line, m_bar.limitText, m_style.smallStrong, ColorRole::Text);
            return;
        }
        const qreal at = *m_bar.limit * unit;
        const QRectF way = along(line, 0, at);
        painter.setPen(QPen(ink(ColorRole::Line), m_style.line,
                            m_bar.limitCountsAll ? Qt::SolidLine : Qt::DashLine));
        painter.drawLine(QPointF(way.left(), way.center().y()),
                         QPointF(way.right(), way.center().y()));
        painter.fillRect(along(line, at - m_style.unit / 2, m_style.unit / 2),
                         ink(ColorRole::Caution));
        writeAt(painter, line, at, m_bar.limitText);
    }

private:
    bool isMirrored() const { return m_style.direction == Qt::RightToLeft; }
    QColor ink(ColorRole role) const { return m_style.theme.color(role); }

    /// A part of a line, from the start edge.
    QRectF along(const QRectF &line, qreal from, qreal length) const
    {
        const qreal left = isMirrored() ? line.right() - from - length : line.left() + from;
        return {left, line.top(), length, line.height()};
    }

    void write(QPainter &painter, const QRectF &line, const QString &text, const QFont &font,
               ColorRole role) const
    {
        painter.setFont(font);
        painter.setPen(ink(role));
        const Qt::Alignment edge = isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(line, int(edge | Qt::AlignVCenter), text);
    }

    void writeAt(QPainter &painter, const QRectF &line, qreal from, const QString &text) const
    {
        const qreal start = from + m_style.unit;
        write(painter, along(line, start, line.width() - start), text, m_style.smallStrong,
              ColorRole::Text);
    }

    const NeedBarBlock &m_bar;
    const TypeStyle &m_style;
    qreal m_line;
};

} // namespace

std::unique_ptr<FigureBox> needBarFigure(const NeedBarBlock &bar, const TypeStyle &style)
{
    const qreal height = NeedBar(bar, style).height();
    auto figure = std::make_unique<FigureBox>([height](qreal) { return height; },
                                              [bar, &style](QPainter &painter, const QRectF &rect) {
                                                  NeedBar(bar, style).paint(painter, rect);
                                              });
    figure->atMost(style.reading);
    return figure;
}

} // namespace crampwise
