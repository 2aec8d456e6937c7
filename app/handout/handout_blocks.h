// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/handout.h"
#include "app/handout/print_block.h"

namespace crampwise {

/// Makes the blocks of a printed page from the parts of a handout. Topic and style must outlive the
/// blocks made.
class HandoutBlocks {
public:
    /// `columns` is false where every part takes the whole width.
    HandoutBlocks(const Topic &topic, const PrintStyle &style, const QLocale &locale,
                  qreal bodyPoints, bool columns)
        : m_topic(topic), m_style(style), m_locale(locale), m_bodyPoints(bodyPoints),
          m_columns(columns)
    {
    }

    PrintBlockPtr heading(const Handout &handout) const;
    /// The parts from top to bottom; those that stand beside each other are one block.
    std::vector<PrintBlockPtr> parts(const Handout &handout) const;
    PrintBlockPtr smallPrint(const Handout &handout) const;
    PrintBlockPtr pageNumber(const Handout &handout, int page, int pages) const;

private:
    class Visitor;

    qreal points(qreal count) const { return count * m_style.point; }
    std::unique_ptr<PrintText> text(const QString &text, const QFont &font) const;
    /// In the direction of whoever typed it.
    std::unique_ptr<PrintText> typed(const QString &text, const QFont &font) const;
    PrintBlockPtr part(const HandoutPart &part) const;
    PrintBlockPtr pair(const HandoutPart &first, const HandoutPart &second) const;
    PrintBlockPtr table(const HandoutTable &table) const;
    PrintBlockPtr diary(const HandoutDiary &diary) const;
    PrintBlockPtr signs(const HandoutSigns &signs) const;
    PrintBlockPtr list(const HandoutList &list) const;
    PrintBlockPtr chart(const HandoutChart &chart) const;

    const Topic &m_topic;
    const PrintStyle &m_style;
    const QLocale &m_locale;
    qreal m_bodyPoints;
    bool m_columns;
};

} // namespace crampwise
