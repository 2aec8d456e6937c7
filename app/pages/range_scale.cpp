// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/range_scale.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace crampwise {

RangeScale::RangeScale(const RangeBlock &range, const Look &look) : m_range(range), m_look(look)
{
    setAccessibleName(range.title);
    setAccessibleDescription(range.description);
    setFont(look.small);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(sizeHint().height());
}

QSize RangeScale::sizeHint() const
{
    const int line = QFontMetrics(m_look.small).lineSpacing();
    const int rows = static_cast<int>(m_range.scales.size());
    return {40 * QFontMetrics(m_look.small).averageCharWidth(),
            rows * line + 4 * m_look.unit};
}

void RangeScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().lineSpacing();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal start = width() * (mirrored ? 0.7 : 0.3);
    const qreal end = width() * (mirrored ? 0.3 : 0.7);
    const qreal top = line + m_look.unit;
    const qreal height = m_look.unit;

    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.color(ColorRole::Line));
    painter.drawRoundedRect(QRectF(0, top, width(), height), height / 2, height / 2);
    painter.setBrush(m_look.theme.color(ColorRole::Accent));
    painter.drawRect(QRectF(std::min(start, end), top - height / 2, std::abs(end - start),
                            2 * height));
    for (size_t i = 0; i < m_range.scales.size(); ++i) {
        const RangeBlock::Scale &scale = m_range.scales[i];
        const qreal y = i == 0 ? 0 : top + 2 * height;
        const auto write = [&](qreal at, const QString &text) {
            const qreal room = width() * 0.34;
            const qreal left = std::clamp(at - room / 2, 0.0, width() - room);
            painter.setPen(m_look.theme.color(i == 0 ? ColorRole::Text : ColorRole::MutedText));
            painter.drawText(QRectF(left, y, room, line), Qt::AlignCenter, text);
        };
        write(start, scale.lowText);
        write(end, scale.highText);
    }
}

} // namespace crampwise
