// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/box.h"
#include "app/typeset/type_style.h"
#include "core/handout/handout.h"

class QPagedPaintDevice;

namespace crampwise {

class HandoutBoxes;

/// Dots per inch: fine enough that no letter is moved by rounding, the same on every machine.
inline constexpr int handoutResolution = 1200;
/// Sets the paper, and margins that leave the 186 mm which A4 and Letter share.
void setUpHandoutPage(QPagedPaintDevice &device, HandoutPaper paper);

/// A handout laid out for paper. Its text keeps its size: what finds no room on the pages that the
/// format allows is left out in the order that its blocks declare. Black on white, vectors and text
/// only. The topic must outlive it.
class HandoutSheet {
public:
    /// Measured for a device whose resolution is handoutResolution.
    HandoutSheet(const Handout &handout, const Topic &topic, const QLocale &locale,
                 HandoutFormat format, const QPaintDevice &device);

    /// What found room.
    const Handout &handout() const { return m_handout; }
    /// The names of what did not.
    const QStringList &omitted() const { return m_omitted; }
    int pageCount() const { return int(m_pages.size()); }

    /// Draws a page (from 0) into an area of the painter's device: on paper smaller than A4 and
    /// Letter it is scaled down.
    void drawPage(QPainter &painter, int page, const QSizeF &area) const;

private:
    struct Row {
        BoxPtr box;
        bool ownPage = false; ///< Begins a page.
        qreal height = 0;
    };
    using Page = std::vector<Row>;

    int mostPages() const;
    /// Sets what is left without the blocks of these numbers; tells whether it fits.
    bool setWithout(Handout handout, const std::vector<int> &dropped);
    HandoutBoxes makeBoxes() const;
    std::vector<Row> makeRows();
    void breakPages(std::vector<Row> rows);

    Handout m_handout;
    const Topic &m_topic;
    QLocale m_locale;
    HandoutFormat m_format;
    TypeStyle m_style;
    QSizeF m_room;
    QStringList m_omitted;
    std::vector<Page> m_pages;
    Row m_smallPrint;
    int m_smallPrintPage = 0;       ///< The last, but for one that a part has to itself.
    std::vector<Row> m_pageNumbers; ///< One a page; none where there is one page only.
};

} // namespace crampwise
