// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QRectF>

namespace crampwise {

/// What was drawn of lines that move to the left as time passes, as large as the plot that they are
/// in: only what is new at its right end is drawn.
class MovingPicture {
public:
    /// From here on it shows `place` at `now`, where `width` of the time fits across; `ratio` dots
    /// are a pixel. It moves by whole dots.
    void moveTo(double now, double width, const QRect &place, qreal ratio);
    void forget() { m_picture = {}; } ///< What was drawn holds no more.

    /// Where what is there does not hold, in the coordinates of the place; `end` pixels of the
    /// right end may have changed since.
    QRect toDraw(int end) const;
    double now() const { return m_now; } ///< What it shows, less than a dot from what was asked.
    QPixmap &picture() { return m_picture; }
    const QRect &place() const { return m_place; }

private:
    QPixmap m_picture;
    QRect m_place;
    double m_width = 0;
    double m_now = 0;
    int m_moved = 0; ///< In pixels, at least.
};

} // namespace crampwise
