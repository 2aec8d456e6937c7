// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/research.h"

class QColor;
class QPainter;
class QRectF;

namespace crampwise {

/// The sign of a certainty, as large as fits into the middle of `target`: a circle that is full
/// for High, three quarters, half and one quarter full for the next three, and a dashed empty
/// ring for None. Filled clockwise from the top, in one colour. A word must stand beside it.
void paintCertaintySign(QPainter &painter, const QRectF &target, Certainty certainty,
                        const QColor &color);

} // namespace crampwise
