// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/boxes.h"
#include "app/typeset/text_box.h"
#include "core/page/page_text.h"

namespace crampwise {

/// Makes what stands for the blocks that are no text: live in a window, painted on paper.
class FigureMaker {
public:
    virtual ~FigureMaker() = default;

    /// The figure of blocks[at]. It may take the blocks that follow too, and then moves `at` to the
    /// last that it took. Null where nothing is shown.
    virtual std::unique_ptr<FigureBox> figure(const Section &section, size_t &at) = 0;
    /// What leads from tab to tab. Null where nothing is shown.
    virtual std::unique_ptr<FigureBox> tabs(const Page &) { return nullptr; }
    /// The buttons of the head of a page, and how wide they are beside each other.
    struct Buttons {
        std::unique_ptr<FigureBox> figure; ///< Null where nothing is shown.
        qreal width = 0;
    };
    virtual Buttons buttons(const Page &) { return {}; }
    /// What can be done with the chart of a figure, apart from it. Null where nothing is shown.
    virtual std::unique_ptr<FigureBox> commandsOf(const FigureBox &) { return nullptr; }
};

/// Makes the boxes of one section, block by block, so that idle time can be had in small slices.
class SectionBoxes {
public:
    virtual ~SectionBoxes() = default;

    /// The heading, then a block each time. False when there was none left.
    virtual bool addNext() = 0;
    /// The whole section; once.
    virtual BoxPtr finish() = 0;
};

/// Makes the boxes of a page from its structure: one function for each kind of block. All that it
/// is given must outlive the boxes.
class PageBoxes {
public:
    PageBoxes(const PageText &text, const TypeStyle &style, FigureMaker &figures)
        : m_text(text), m_style(style), m_figures(figures)
    {
    }

    BoxPtr head() const;
    std::unique_ptr<SectionBoxes> section(int section) const;

private:
    class Builder;

    const PageText &m_text;
    const TypeStyle &m_style;
    FigureMaker &m_figures;
};

} // namespace crampwise
