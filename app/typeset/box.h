// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace crampwise {

class Box;
class FigureBox;
class TextBox;

/// Where the parts of a box came to stand, in the coordinates of whoever placed it, each kind in
/// reading order. Valid while the box lives and keeps its width.
struct Placement {
    struct Text {
        const TextBox *box;
        QRectF rect;
    };
    struct Art {
        const Box *box; ///< Paints the rectangle behind the texts.
        QRectF rect;
    };
    struct Figure {
        const FigureBox *box;
        QRectF rect;
        size_t textsBefore; ///< How many texts come before it in reading order.
    };

    std::vector<Text> texts;
    std::vector<Art> art;
    std::vector<Figure> figures;

    /// Formats of its own for parts of a text: a selection, a word found.
    using Marks = std::function<QList<QTextLayout::FormatRange>(const TextBox &)>;
    /// The art, then texts and painted figures in reading order; what lies outside `clip` is left
    /// out.
    void paint(QPainter &painter, const QRectF &clip, const Marks &marks = {}) const;
};

/// A part of a page. Lengths are in device units.
class Box {
public:
    Box() = default;
    Q_DISABLE_COPY_MOVE(Box)
    virtual ~Box() = default;

    /// Sets what is in the box for a width above 0; returns the height that it needs.
    virtual qreal setWidth(qreal width) = 0;
    /// Tells where everything stands in a rectangle of that width, at least as high as needed.
    virtual void place(const QRectF &rect, Placement &placement) const = 0;
    /// Draws the box's own lines and grounds, without what is in it.
    virtual void paint(QPainter &, const QRectF &) const {}
};

using BoxPtr = std::unique_ptr<Box>;

} // namespace crampwise
