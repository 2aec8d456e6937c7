// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/moving_picture.h"

#include <algorithm>
#include <cmath>

namespace crampwise {

void MovingPicture::moveTo(double now, double width, const QRect &place, qreal ratio)
{
    const QSize size = (QSizeF(place.size()) * ratio).toSize();
    const double dot = width / size.width(); // of the time
    const double dots = std::round((now - m_now) / dot);
    const bool holds = size == m_picture.size() && place == m_place && width == m_width && dots >= 0
        && dots < size.width();
    m_place = place;
    m_width = width;
    if (!holds) {
        m_picture = QPixmap(size);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        m_now = now;
        m_moved = place.width();
        return;
    }
    m_picture.scroll(-int(dots), 0, m_picture.rect());
    m_now += dots * dot;
    m_moved = int(std::ceil(dots / ratio));
}

QRect MovingPicture::toDraw(int end) const
{
    const int width = std::min(m_place.width(), m_moved + end);
    return {m_place.right() + 1 - width, m_place.top(), width, m_place.height()};
}

} // namespace crampwise
