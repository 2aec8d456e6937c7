// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/paper_font.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

// Liberation Sans, Arial and Helvetica alike.
constexpr QStringView measuredText = u"The quick brown fox jumps over a lazy dog; 0123456789";
constexpr int measuredSize = 1000;
constexpr qreal measuredWidth = 25070;
constexpr qreal sameFrom = 0.99; // roundings
constexpr qreal spare = 0.95;    // other words are wider than the measured ones

} // namespace

QFont paperFont()
{
    QFont font;
    font.setFamilies(QStringList{u"Liberation Sans"_s, u"Arial"_s, u"Helvetica"_s}
                     + QGuiApplication::font().families());
    // Hinting would round the width of every letter to the resolution of a screen.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all turns ligatures off: with them, a search for "first" finds nothing.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

qreal paperFontShare()
{
    static QHash<QStringList, qreal> shares; // every line asks, and measuring takes its time
    QFont font = paperFont();
    const auto known = shares.constFind(font.families());
    if (known != shares.constEnd())
        return *known;
    font.setPixelSize(measuredSize);
    const qreal width = QFontMetricsF(font).horizontalAdvance(measuredText.toString());
    const qreal share = measuredWidth / width;
    return shares[font.families()] = share > sameFrom ? 1.0 : share * spare;
}

} // namespace crampwise
