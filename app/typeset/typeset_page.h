// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/page_boxes.h"

namespace crampwise {

/// A part of a page's text that is drawn in a format of its own: a selection, a word found.
struct MarkedText {
    qsizetype from = 0;
    qsizetype to = 0;
    QTextCharFormat format;
};

/// A page set in lines and boxes for a width. It is set section by section from the top, so that a
/// long page can be shown while the rest follows; what has been set keeps its place. Points and
/// rectangles are in device units from the page's top left corner; offsets count in the PageText.
class TypesetPage {
public:
    /// All must outlive it.
    TypesetPage(const PageText &text, const TypeStyle &style, FigureMaker &figures);

    /// Forgets where everything stood; nothing is set until it is asked for.
    void setWidth(qreal width);
    qreal width() const { return m_width; }

    /// Goes on by a small step: makes a block, or sets a section. False when nothing was left.
    bool setNext();
    void setAll();
    /// Sets all up to the section in which an offset lies.
    void setThrough(qsizetype offset);
    /// Sets until the page is at least this high, or whole.
    void setHeight(qreal height);
    bool isWhole() const { return m_set == m_parts.size(); }
    /// Of what has been set.
    qreal height() const;

    /// The figures of what has been set, in reading order.
    std::vector<Placement::Figure> figures() const;

    // Of an offset that has not been set, the following tell an empty rectangle, or the offset
    // itself.
    QRectF caretRect(qsizetype offset) const;
    std::vector<QRectF> rects(qsizetype from, qsizetype to) const;
    /// The first line of a section with the air above it, or of the head.
    qreal topOf(qsizetype offset) const;
    qsizetype lineStart(qsizetype offset) const;
    qsizetype lineEnd(qsizetype offset) const;
    /// The place in the line after (1) or before (-1) that is nearest to `x`; in a table, of the
    /// same column. The offset itself at the ends of what has been set.
    qsizetype lineBeyond(qsizetype offset, int step, qreal x) const;

    /// The character nearest to a point.
    qsizetype offsetAt(const QPointF &point) const;
    /// The first character of the first whole line at or below `y`.
    qsizetype firstLineFrom(qreal y) const;
    /// The anchor on which a point lies, and the offset where it begins.
    struct AnchorHit {
        const Anchor *anchor = nullptr;
        qsizetype start = 0;
    };
    AnchorHit anchorAt(const QPointF &point) const;

    void paint(QPainter &painter, const QRectF &clip, const std::vector<MarkedText> &marked) const;

    /// Where paper of this height, above 0, can be cut without cutting a line, a picture or a row
    /// of a table, without parting a heading from what it heads: the tops of the pages, then the
    /// end. On the last page, `roomAtEnd` stays free; on every page, what headAbove() tells of it.
    std::vector<qreal> pageBreaks(qreal pageHeight, qreal roomAtEnd = 0) const;
    /// The head of the table that a page which begins at `y` goes on with, to be repeated there;
    /// empty for none.
    QRectF headAbove(qreal y) const;

private:
    /// The head, or a section.
    struct Part {
        int section = -1;
        BoxPtr box;
        qreal top = 0;
        qreal height = 0;
        Placement placement;
        size_t firstPiece = 0;
        std::vector<int> texts; ///< For each piece, its index in placement.texts; -1 for none.
    };
    struct Spot {
        const Placement::Text *text = nullptr; ///< Null for a figure, or what is not shown.
        const Placement::Figure *figure = nullptr;
        int position = 0; ///< In the text.
    };
    struct Line {
        qreal top = 0;
        qreal bottom = 0;
        bool mayBegin = false; ///< Whether a page may begin with it.
    };
    qreal pageTop(qreal lineTop, qreal above) const;

    /// What has its place above the part that is set next.
    qreal bottomAbove() const;
    QRectF placeOf(const Part &part) const;
    bool makeMore(Part &part);
    void set(Part &part);
    const Part *partOf(qsizetype offset) const;
    Spot spotOf(qsizetype offset) const;
    qsizetype startOf(const Placement::Text &text) const;
    qsizetype tableBeyond(size_t piece, int step, qreal x) const;
    std::vector<Line> lines(qreal pageHeight) const;
    void keepWhole(qreal height, std::vector<Line> &lines) const;
    static void addFigure(const Placement::Figure &figure, bool mayBegin, bool tooHigh,
                          std::vector<Line> &found);
    static void addLines(const Placement::Text &text, const BlockText *content, bool mayBegin,
                         std::vector<Line> &found);

    const PageText &m_text;
    const TypeStyle &m_style;
    PageBoxes m_boxes;
    qreal m_width = 0;
    qreal m_firstWidth = 0; ///< Of a section that stands beside all others; 0: none does.
    std::vector<Part> m_parts;
    size_t m_set = 0;                       ///< How many parts are set.
    std::unique_ptr<SectionBoxes> m_making; ///< Of the part that comes next.
};

} // namespace crampwise
