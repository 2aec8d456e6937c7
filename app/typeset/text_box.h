// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/box.h"
#include "app/typeset/type_style.h"

#include <QTextLayout>

namespace crampwise {

/// A paragraph of runs, each in its font, with an optional sign hanging before it. Positions count
/// in its text.
class TextBox : public Box {
public:
    TextBox(const QString &text, const QFont &font, const QColor &color, const TypeStyle &style);

    TextBox &add(const QString &text, const QFont &font);
    TextBox &format(qsizetype start, qsizetype length, const QTextCharFormat &format);
    TextBox &hang(const QString &sign, qreal indent);
    TextBox &hangIn(const QColor &color);
    TextBox &tight();                  ///< Lines of a cell or a heading, which are few.
    TextBox &atEnd(bool atEnd = true); ///< Aligns to the end instead of the start.
    TextBox &atMost(qreal width);      ///< Running text is not set wider than can be read.
    TextBox &towards(Qt::LayoutDirection direction); ///< Other than the style's.
    /// Which text of its page it is; -1 for what is no part of the reading order.
    TextBox &isPiece(int piece);

    int piece() const { return m_piece; }
    QString text() const { return m_layout.text(); }
    struct Widths {
        qreal natural = 0; ///< Of the whole in one line.
        qreal longestWord = 0;
    };
    /// With the sign before the text. The box must be given its width anew afterwards.
    Widths widths();

    qreal setWidth(qreal width) override;
    void place(const QRectF &rect, Placement &placement) const override;
    /// With grounds and inks of their own for `marked`, back to front.
    void paintText(QPainter &painter, const QPointF &at,
                   const QList<QTextLayout::FormatRange> &marked, const QRectF &clip) const;

    // Below, points and rectangles are relative to the box.
    int positionAt(const QPointF &point) const;
    /// Whether a point lies on letters, not beside them.
    bool hits(const QPointF &point) const;
    QRectF caretRect(int position) const;
    /// One a line.
    std::vector<QRectF> rects(int from, int to) const;
    int lineStart(int position) const;
    int lineEnd(int position) const;  ///< Before the space that ends the line.
    int nextLine(int position) const; ///< Where the line after begins; the same in the last.
    int lineCount() const { return m_layout.lineCount(); }

private:
    bool liesAsMeasured(qreal width) const;
    bool rightToLeft() const { return m_direction == Qt::RightToLeft; }
    qreal breakLines(QTextLayout &layout, qreal x, qreal width) const;
    void setDirection(QTextLayout &layout) const;
    int lineNumberAt(int position) const;

    QTextLayout m_layout;
    QTextLayout m_sign;
    QColor m_color;
    QColor m_signColor;
    Qt::LayoutDirection m_direction;
    qreal m_distance;
    bool m_onPaper;
    qreal m_indent = 0;
    qreal m_most = 0;
    bool m_atEnd = false;
    int m_piece = -1;
    Widths m_measured;       ///< Known while the text lies in one endless line.
    qreal m_lineHeight = -1; ///< Of that line; -1 when it does not.
};

} // namespace crampwise
