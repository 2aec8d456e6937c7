// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/paper_chart.h"
#include "app/typeset/boxes.h"
#include "app/typeset/table_box.h"
#include "core/handout/handout.h"

#include <span>

namespace crampwise {

/// The chart of a handout. Chart and topic must outlive it.
PaperChart handoutChart(const HandoutChart &chart, const Topic &topic, qreal bodyPoints,
                        Qt::LayoutDirection direction);

/// Makes the boxes of a printed page from the parts of a handout, which with its topic outlives the
/// boxes made.
class HandoutBoxes {
public:
    /// `columns` is false where every part takes the whole width.
    HandoutBoxes(const Topic &topic, const TypeStyle &style, const QLocale &locale,
                 qreal bodyPoints, bool columns)
        : m_topic(topic), m_style(style), m_locale(locale), m_bodyPoints(bodyPoints),
          m_columns(columns)
    {
    }

    BoxPtr heading(const Handout &handout) const;
    /// The parts from top to bottom; those that stand beside each other are one box.
    std::vector<BoxPtr> parts(const Handout &handout) const;
    BoxPtr smallPrint(const Handout &handout) const;
    BoxPtr pageNumber(const Handout &handout, int page, int pages) const;

private:
    class Visitor;

    qreal points(qreal count) const { return count * m_style.point; }
    std::unique_ptr<TextBox> text(const QString &text, const QFont &font) const;
    /// In the direction of whoever typed it.
    std::unique_ptr<TextBox> typed(const QString &text, const QFont &font) const;
    QColor ink() const;
    BoxPtr rule(qreal lineWidth, qreal space = 0) const; ///< In points.
    BoxPtr framed(BoxPtr content, qreal lineWidth, const QColor &ground = {}) const;
    BoxPtr part(const HandoutPart &part) const;
    /// The first beside the others.
    BoxPtr pair(std::span<const HandoutPart> parts) const;
    TableBox::Format tableFormat() const;
    /// The first names its row.
    TableBox::Texts cells(const QStringList &texts, bool head) const;
    BoxPtr table(const HandoutTable &table) const;
    /// A table to be filled in by hand, a row a day.
    std::unique_ptr<TableBox> form(const QStringList &columns, int firstDay, int lastDay) const;
    BoxPtr diary(const HandoutDiary &diary) const;
    BoxPtr signs(const HandoutSigns &signs) const;
    BoxPtr beside(BoxPtr words, const HandoutDrawing &drawn) const;
    BoxPtr lines(int count) const;
    BoxPtr list(const HandoutList &list) const;
    BoxPtr caption(const QString &text) const;
    BoxPtr drawing(const HandoutDrawing &drawing) const;
    BoxPtr chart(const HandoutChart &chart) const;

    const Topic &m_topic;
    const TypeStyle &m_style;
    const QLocale &m_locale;
    qreal m_bodyPoints;
    bool m_columns;
};

} // namespace crampwise
