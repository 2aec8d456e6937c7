// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/typeset_page.h"
#include "core/page/page.h"

#include <QApplication>

namespace crampwise {

/// Figures that are empty rectangles.
class EmptyFigures : public FigureMaker {
public:
    std::unique_ptr<FigureBox> figure(const Section &, size_t &) override
    {
        ++made;
        return std::make_unique<FigureBox>([](qreal) { return 40; },
                                           [](QPainter &, const QRectF &) {});
    }
    int made = 0;
};

inline TypeStyle screenStyle(Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return TypeStyle::screen(Look(Theme::light(), QApplication::font(), 1), direction);
}

/// A page that is set as a whole for a width.
struct SetPage {
    explicit SetPage(Page itsPage, qreal width = 600,
                     Qt::LayoutDirection direction = Qt::LeftToRight)
        : page(std::move(itsPage)), style(screenStyle(direction)), text(page),
          typeset(text, style, figures)
    {
        typeset.setWidth(width);
        typeset.setAll();
    }

    qsizetype at(const QString &words) const { return text.text().indexOf(words); }
    QRectF caret(const QString &words) const { return typeset.caretRect(at(words)); }

    Page page;
    TypeStyle style;
    PageText text;
    EmptyFigures figures;
    TypesetPage typeset;
};

inline Page pageOf(std::vector<Block> blocks, SectionStyle style = SectionStyle::Plain)
{
    Page page;
    page.title = QStringLiteral("Title");
    page.sections
        = {{QStringLiteral("one"), QStringLiteral("Heading"), style, {}, std::move(blocks)}};
    return page;
}

} // namespace crampwise
