// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/forest_layout.h"

#include "app/charts/forest_rows.h"

namespace crampwise {

QFont ForestLayout::font(Style style, const Look &look)
{
    switch (style) {
    case Style::Label:
    case Style::Value:
        return look.strong;
    case Style::People:
        return look.text;
    case Style::Group:
    case Style::NoneTick: {
        QFont bold = look.small;
        bold.setBold(true);
        return bold;
    }
    default:
        return look.small;
    }
}

ColorRole ForestLayout::ink(Style style)
{
    switch (style) {
    case Style::Favor:
    case Style::Label:
    case Style::People:
    case Style::Value:
    case Style::NoneTick:
        return ColorRole::Text;
    default:
        return ColorRole::MutedText;
    }
}

ForestLayout::ForestLayout(const ForestBlock &block, const Look &look, qreal width,
                           Qt::LayoutDirection direction)
    : axis(block)
{
    ForestRows(*this, block, look, width, direction).placeAll();
}

} // namespace crampwise
