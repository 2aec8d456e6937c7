// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "core/content/topic.h"

class QPainter;

namespace crampwise {

// What research says of each link between a nutrient and a mechanism, as a handout shows it: a
// sign and its word in each cell, so that nobody has to look anything up. Lengths are in the units
// that the fonts of `look` have.

qreal paperLinksHeight(const Topic &topic, const Look &look, qreal width);
void paintPaperLinks(QPainter &painter, const QSizeF &size, const Topic &topic, const Look &look,
                     Qt::LayoutDirection direction);

} // namespace crampwise
