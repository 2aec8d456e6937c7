// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/drawing_figure.h"

#include "app/theme/drawings.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace crampwise {

std::unique_ptr<FigureBox> drawingFigure(const QString &name, const Theme &theme, qreal tallest)
{
    const QSizeF natural = drawingSize(illustrationFolder, name);
    return std::make_unique<FigureBox>(
        [natural, tallest](qreal width) {
            const qreal whole
                = natural.isEmpty() ? 0 : std::round(width * natural.height() / natural.width());
            return tallest > 0 ? std::min(whole, tallest) : whole;
        },
        [name, theme, natural](QPainter &painter, const QRectF &rect) {
            QRectF inMiddle({}, natural.scaled(rect.size(), Qt::KeepAspectRatio));
            inMiddle.moveCenter(rect.center());
            paintDrawing(painter, inMiddle, illustrationFolder, name, theme);
        });
}

} // namespace crampwise
