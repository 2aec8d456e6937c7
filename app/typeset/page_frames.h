// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/boxes.h"
#include "core/page/page.h"

namespace crampwise {

// What pages draw around and between their texts.

CardBox::Frame cardFrame(const TypeStyle &style);
/// Take care, ask first: amber, never red.
CardBox::Frame cautionFrame(const TypeStyle &style);
/// A section in the frame of its style; plain ones have none.
BoxPtr inItsFrame(BoxPtr content, const Section &section, const TypeStyle &style);

/// From one box to the next, in the reading direction; down where they are folded.
RowBox::PaintGap arrowBetween(const QColor &color, const TypeStyle &style);
/// An arrow that points at what it opens, or down at what is open.
BoxPtr foldSign(bool folded, const TypeStyle &style);
/// The short sign of what a page is about, in a frame.
std::unique_ptr<FigureBox> badgeFigure(const QString &sign, const TypeStyle &style);
BoxPtr certaintyFigure(Certainty certainty, qreal side, const TypeStyle &style);

} // namespace crampwise
