// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/type_style.h"

#include "app/typeset/paper_font.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPaintDevice>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

constexpr qreal screenSpacing = 1.25; // of the font's height
constexpr qreal paperSpacing = 1.2;   // of the size that is asked for, whatever the font
constexpr qreal smallShare = 0.75;    // of the running text: 9 points beside 12, 12 beside 16
constexpr int readingCharacters = 75;
constexpr int columnCharacters = 24;
constexpr int paperColumnCharacters = 20;

QFont sizedFont(qreal points, QFont::Weight weight, const QPaintDevice &device)
{
    QFont font = paperFont();
    font.setPointSizeF(points * paperFontShare());
    font.setWeight(weight);
    return QFont(font, &device);
}

void setMeasures(TypeStyle &style, int columnWidth)
{
    const qreal character = QFontMetricsF(style.text).averageCharWidth();
    style.reading = std::ceil(readingCharacters * character);
    style.column = std::ceil(columnWidth * character);
}

} // namespace

TypeStyle TypeStyle::screen(const Look &look, Qt::LayoutDirection direction)
{
    TypeStyle style(look.theme, direction);
    style.text = look.text;
    style.strong = look.strong;
    style.section = look.section;
    style.title = look.title;
    style.lead = look.section;
    style.lead.setBold(false);
    style.small = look.small;
    style.smallStrong = look.small;
    style.smallStrong.setBold(true);
    style.unit = look.unit;
    setMeasures(style, columnCharacters);
    return style;
}

TypeStyle TypeStyle::paper(qreal points, const QPaintDevice &device, Qt::LayoutDirection direction)
{
    TypeStyle style(Theme::print(), direction);
    style.text = sizedFont(points, QFont::Normal, device);
    style.strong = sizedFont(points, QFont::Bold, device);
    style.section = sizedFont(points * 1.08, QFont::Bold, device);
    style.title = sizedFont(points * 1.35, QFont::Bold, device);
    style.lead = style.text;
    style.small = sizedFont(points * smallShare, QFont::Normal, device);
    style.smallStrong = sizedFont(points * smallShare, QFont::Bold, device);
    style.point = device.logicalDpiY() / 72.0;
    style.unit = 6 * style.point;
    style.line = 0.5 * style.point;
    style.onPaper = true;
    setMeasures(style, paperColumnCharacters);
    return style;
}

qreal TypeStyle::lineDistance(const QFont &font) const
{
    return onPaper ? paperSpacing * QFontInfo(font).pixelSize() / paperFontShare()
                   : std::ceil(screenSpacing * QFontMetricsF(font).height());
}

} // namespace crampwise
