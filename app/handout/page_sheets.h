// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/paper_figures.h"
#include "app/typeset/typeset_page.h"

#include <QLocale>

class QPagedPaintDevice;

namespace crampwise {

/// Who says what stands on a page, and what it does not replace.
QString pageClosing(const Topic &topic);

/// Sets margins for the paper that a device has.
void setUpPageMargins(QPagedPaintDevice &device);

/// A page on sheets of paper: its title runs at the head of all but the first, the number of the
/// sheet at the foot, and at the end of the last stands who says it and what it does not replace.
/// Black on white, vectors and text only.
class PageSheets {
public:
    /// `page` as printed (see core/page/printed_page.h), for the paper within the margins of a
    /// device whose resolution is set. Page and topic must outlive it.
    PageSheets(const Page &page, const Topic &topic, const QLocale &locale,
               const QPagedPaintDevice &device);
    Q_DISABLE_COPY_MOVE(PageSheets)

    int count() const { return int(m_breaks.size()) - 1; }
    /// From 0, from the painter's origin.
    void draw(QPainter &painter, int sheet) const;

private:
    void drawPart(QPainter &painter, qreal top, qreal bottom, qreal at) const;
    void setClosing(const Topic &topic);
    std::unique_ptr<TextBox> smallText(const QString &text) const;
    QString numberOf(int sheet) const;

    QLocale m_locale;
    QSizeF m_room;
    qreal m_scale = 1; ///< Small paper gets a small picture of a larger sheet.
    PageText m_text;
    TypeStyle m_style;
    PaperFigures m_figures;
    TypesetPage m_typeset;
    qreal m_headHeight = 0;
    BoxPtr m_closing;
    qreal m_closingHeight = 0;
    std::vector<qreal> m_breaks;
};

} // namespace crampwise
