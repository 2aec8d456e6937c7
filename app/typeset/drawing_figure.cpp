// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/drawing_figure.h"

#include "app/theme/drawings.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace crampwise {

std::unique_ptr<FigureBox> drawingFigure(const QString &name, const Theme &theme, qreal tallest)
{
    const Drawing drawing(illustrationFolder, name, theme);
    const QSizeF natural = drawing.size();
    return std::make_unique<FigureBox>(
        [natural, tallest](qreal width) {
            const qreal whole
                = natural.isEmpty() ? 0 : std::round(width * natural.height() / natural.width());
            return tallest > 0 ? std::min(whole, tallest) : whole;
        },
        [drawing, natural](QPainter &painter, const QRectF &rect) {
            QRectF inMiddle({}, natural.scaled(rect.size(), Qt::KeepAspectRatio));
            inMiddle.moveCenter(rect.center());
            drawing.paint(painter, inMiddle);
        });
}

} // namespace crampwise
