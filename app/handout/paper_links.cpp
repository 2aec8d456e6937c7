// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/paper_links.h"

#include "app/charts/wrapped_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr qreal rowShare = 1.15; // height of a row, in lines
constexpr qreal signShare = 0.8; // of a line
constexpr qreal gapShare = 0.35; // between sign and word, in lines

class PaperLinks {
public:
    PaperLinks(const Topic &topic, const Look &look, qreal width, Qt::LayoutDirection direction)
        : m_topic(topic), m_look(look), m_width(width), m_mirrored(direction == Qt::RightToLeft),
          m_line(QFontMetricsF(look.text).height())
    {
        for (const TableRow &row : topic.table())
            m_names = std::max(m_names, textWidth(nameOf(row), look.text));
        m_names = std::max(m_names, textWidth(head(), look.text)) + m_line / 2;
        for (const Mechanism &mechanism : topic.mechanisms())
            m_head = std::max(m_head, wrappedSize(mechanism.happens, look.text, column()).height());
        m_head += m_line / 4;
    }

    qreal height() const { return m_head + rowHeight() * qreal(m_topic.table().size()); }

    void paint(QPainter &painter) const
    {
        paintHead(painter);
        qreal top = m_head;
        for (const TableRow &row : m_topic.table()) {
            paintRow(painter, row, top);
            top += rowHeight();
        }
    }

private:
    const QString &nameOf(const TableRow &row) const
    {
        return m_topic.nutrient(row.nutrient)->name;
    }
    const QString &head() const { return m_topic.handout().overview.chartRows; }
    qreal rowHeight() const { return rowShare * m_line; }
    qreal column() const { return (m_width - m_names) / qreal(m_topic.mechanisms().size()); }

    Qt::AlignmentFlag atStart() const { return m_mirrored ? Qt::AlignRight : Qt::AlignLeft; }

    /// Turned round for a language that is read from the right.
    QRectF placed(qreal left, qreal top, qreal width, qreal height) const
    {
        return {m_mirrored ? m_width - left - width : left, top, width, height};
    }
    QRectF cell(size_t column, qreal top, qreal height) const
    {
        return placed(m_names + qreal(column) * this->column(), top, this->column(), height);
    }

    void paintHead(QPainter &painter) const
    {
        painter.setPen(m_look.theme.color(ColorRole::Text));
        painter.setFont(m_look.text);
        painter.drawText(placed(0, 0, m_names, m_head - m_line / 4),
                         int(Qt::AlignBottom | atStart()), head());
        const auto &mechanisms = m_topic.mechanisms();
        for (size_t i = 0; i < mechanisms.size(); ++i) {
            painter.setPen(m_look.theme.mechanismColor(mechanisms[i].id));
            paintWrapped(painter, cell(i, 0, m_head), mechanisms[i].happens, m_look.text,
                         Qt::AlignHCenter | Qt::AlignTop);
        }
    }

    void paintRow(QPainter &painter, const TableRow &row, qreal top) const
    {
        painter.setPen(QPen(m_look.theme.color(ColorRole::Line), m_look.unit / 8.0));
        painter.drawLine(QPointF(0, top), QPointF(m_width, top));
        painter.setPen(m_look.theme.color(ColorRole::Text));
        painter.setFont(m_look.text);
        painter.drawText(placed(0, top, m_names, rowHeight()), int(Qt::AlignVCenter | atStart()),
                         nameOf(row));
        const auto &mechanisms = m_topic.mechanisms();
        for (size_t i = 0; i < mechanisms.size(); ++i) {
            const ResearchSays says
                = m_topic.figures().message.research(row.nutrient, mechanisms[i].id);
            paintAnswer(painter, cell(i, top, rowHeight()), says,
                        m_look.theme.mechanismColor(mechanisms[i].id));
        }
    }

    void paintAnswer(QPainter &painter, const QRectF &cell, ResearchSays says,
                     const QColor &color) const
    {
        const QString &word = m_topic.handout().overview.chartAnswers.at(qsizetype(says));
        const QFont &font = says == ResearchSays::Supported ? m_look.strong : m_look.text;
        const qreal size = signShare * m_line;
        const qreal wordWidth = textWidth(word, font);
        const bool hasSign = says != ResearchSays::Unknown;
        QRectF both(0, 0, wordWidth + (hasSign ? size + gapShare * m_line : 0), m_line);
        both.moveCenter(cell.center());
        QRectF sign(0, 0, size, size);
        sign.moveCenter(both.center());
        sign.moveLeft(m_mirrored ? both.right() - size : both.left());
        if (hasSign)
            paintSign(painter, sign, says, color);
        painter.setPen(m_look.theme.color(hasSign ? ColorRole::Text : ColorRole::MutedText));
        painter.setFont(font);
        painter.drawText(m_mirrored
                             ? QRectF(both.left(), both.top(), wordWidth, m_line)
                             : QRectF(both.right() - wordWidth, both.top(), wordWidth, m_line),
                         Qt::AlignVCenter | Qt::TextDontClip, word);
    }

    /// Full, half or empty, as the word beside it says.
    void paintSign(QPainter &painter, const QRectF &rect, ResearchSays says,
                   const QColor &color) const
    {
        painter.setPen(QPen(color, m_look.unit / 4.0));
        painter.setBrush(says == ResearchSays::Supported ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(rect);
        if (says == ResearchSays::Partly) {
            painter.setBrush(color);
            painter.drawChord(rect, -90 * 16, 180 * 16);
        }
    }

    const Topic &m_topic;
    const Look &m_look;
    const qreal m_width;
    const bool m_mirrored;
    const qreal m_line; ///< Height of a line of text.
    qreal m_names = 0;  ///< Width of the column of nutrients.
    qreal m_head = 0;   ///< Height of the names of mechanisms.
};

} // namespace

qreal paperLinksHeight(const Topic &topic, const Look &look, qreal width)
{
    return PaperLinks(topic, look, width, Qt::LeftToRight).height();
}

void paintPaperLinks(QPainter &painter, const QSizeF &size, const Topic &topic, const Look &look,
                     Qt::LayoutDirection direction)
{
    PaperLinks(topic, look, size.width(), direction).paint(painter);
}

} // namespace crampwise
