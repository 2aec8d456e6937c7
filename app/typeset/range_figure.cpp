// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/range_figure.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

void paintRange(QPainter &painter, const QRectF &rect, const RangeBlock &range,
                const TypeStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(style.small);
    const qreal line = std::ceil(QFontMetricsF(style.small).lineSpacing());
    const bool mirrored = style.direction == Qt::RightToLeft;
    const auto along = [&](double value) {
        const qreal share = (value - range.axisLow) / (range.axisHigh - range.axisLow);
        return rect.left() + rect.width() * (mirrored ? 1 - share : share);
    };
    const auto [leftEnd, rightEnd]
        = std::minmax({along(range.scales.front().low), along(range.scales.front().high)});
    const qreal height = style.unit;
    const qreal top = rect.top() + line + height;

    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.color(ColorRole::Line));
    painter.drawRoundedRect(QRectF(rect.left(), top, rect.width(), height), height / 2, height / 2);
    painter.setBrush(style.theme.color(ColorRole::Accent));
    painter.drawRect(QRectF(leftEnd, top - height / 2, rightEnd - leftEnd, 2 * height));
    for (size_t i = 0; i < range.scales.size(); ++i) {
        const RangeBlock::Scale &scale = range.scales[i];
        const qreal y = i == 0 ? rect.top() : top + 2 * height;
        painter.setPen(style.theme.color(i == 0 ? ColorRole::Text : ColorRole::MutedText));
        // Each ends at its end of the range, so that they never meet, however short it is.
        const QRectF left(rect.left(), y, leftEnd - rect.left(), line);
        const QRectF right(rightEnd, y, rect.right() - rightEnd, line);
        painter.drawText(left, Qt::AlignRight, mirrored ? scale.highText : scale.lowText);
        painter.drawText(right, Qt::AlignLeft, mirrored ? scale.lowText : scale.highText);
    }
}

} // namespace

std::unique_ptr<FigureBox> rangeFigure(const RangeBlock &range, const TypeStyle &style)
{
    const qreal line = std::ceil(QFontMetricsF(style.small).lineSpacing());
    const qreal height = qreal(range.scales.size()) * line + 4 * style.unit;
    auto figure
        = std::make_unique<FigureBox>([height](qreal) { return height; },
                                      [range, &style](QPainter &painter, const QRectF &rect) {
                                          paintRange(painter, rect, range, style);
                                      });
    figure->atMost(style.reading);
    return figure;
}

} // namespace crampwise
