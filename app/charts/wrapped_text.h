// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>

class QPainter;
class QRectF;

namespace crampwise {

/// Plain text in its lines, broken further to fit a width; a word is broken only where it is wider
/// than that.
/// Never cut: the height grows.
QSizeF wrappedSize(const QString &text, const QFont &font, qreal width);

/// Draws the text as wrappedSize() measures it, in the painter's pen. `alignment` is absolute.
void paintWrapped(QPainter &painter, const QRectF &target, const QString &text, const QFont &font,
                  Qt::Alignment alignment);

/// Width of the text on one line, and of its widest part that has no place for a line break.
qreal textWidth(const QString &text, const QFont &font);
qreal widestWord(const QString &text, const QFont &font);

} // namespace crampwise
