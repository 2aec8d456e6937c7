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
    const qreal start = rect.left() + rect.width() * (mirrored ? 0.7 : 0.3);
    const qreal end = rect.left() + rect.width() * (mirrored ? 0.3 : 0.7);
    const qreal height = style.unit;
    const qreal top = rect.top() + line + height;

    painter.setPen(Qt::NoPen);
    painter.setBrush(style.theme.color(ColorRole::Line));
    painter.drawRoundedRect(QRectF(rect.left(), top, rect.width(), height), height / 2,
                            height / 2);
    painter.setBrush(style.theme.color(ColorRole::Accent));
    painter.drawRect(
        QRectF(std::min(start, end), top - height / 2, std::abs(end - start), 2 * height));
    for (size_t i = 0; i < range.scales.size(); ++i) {
        const RangeBlock::Scale &scale = range.scales[i];
        const qreal y = i == 0 ? rect.top() : top + 2 * height;
        const auto write = [&](qreal at, const QString &text) {
            const qreal room = rect.width() * 0.34;
            const qreal left = std::clamp(at - room / 2, rect.left(), rect.right() - room);
            painter.setPen(style.theme.color(i == 0 ? ColorRole::Text : ColorRole::MutedText));
            painter.drawText(QRectF(left, y, room, line), Qt::AlignCenter, text);
        };
        write(start, scale.lowText);
        write(end, scale.highText);
    }
}

} // namespace

std::unique_ptr<FigureBox> rangeFigure(const RangeBlock &range, const TypeStyle &style)
{
    const qreal line = std::ceil(QFontMetricsF(style.small).lineSpacing());
    const qreal height = qreal(range.scales.size()) * line + 4 * style.unit;
    auto figure = std::make_unique<FigureBox>(
        [height](qreal) { return height; },
        [range, &style](QPainter &painter, const QRectF &rect) {
            paintRange(painter, rect, range, style);
        });
    figure->atMost(style.reading);
    return figure;
}

} // namespace crampwise
