// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"

class QPaintDevice;

namespace crampwise {

/// How texts and boxes are set: fonts, colours and lengths, for a screen or for paper. A value.
/// Lengths are in units of the device that it was made for: pixels on a screen.
struct TypeStyle {
    /// For the window.
    static TypeStyle screen(const Look &look, Qt::LayoutDirection direction);
    /// For paper: black on white. `points` is the size of the running text, from which the others
    /// follow; the device must have its resolution already.
    static TypeStyle paper(qreal points, const QPaintDevice &device, Qt::LayoutDirection direction);

    /// From a line of text in this font to the next.
    qreal lineDistance(const QFont &font) const;

    Theme theme;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QFont text;
    QFont strong;
    QFont section; ///< Headings of sections.
    QFont title;
    QFont lead;  ///< The sentence below the title.
    QFont small; ///< Notes, captions; the small print on paper.
    QFont smallStrong;
    qreal point = 0;   ///< Length of a point on paper; 0 on a screen.
    qreal unit = 8;    ///< Gaps are 1/2, 1, 2, 3 of it.
    qreal line = 1;    ///< Width of a thin line.
    qreal reading = 0; ///< The widest that running text is set.
    qreal column = 0;  ///< Boxes narrower than this give up standing beside each other.
    bool onPaper = false;

private:
    TypeStyle(const Theme &itsTheme, Qt::LayoutDirection itsDirection)
        : theme(itsTheme), direction(itsDirection)
    {
    }
};

} // namespace crampwise
