// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deficiency_model.h"
#include "page/page.h"
#include "theme/look.h"

class QBoxLayout;
class QWidget;

namespace crampwise {

class PageWidget;

/// Makes the widgets of a page from its structure, section by section: one function for each kind
/// of block. The page must outlive it.
class PageWidgetBuilder {
public:
    /// Makes the page's contents, so far with nothing but the title.
    PageWidgetBuilder(PageWidget &page, DeficiencyModel &model, const Look &look);

    /// False when there was no section left.
    bool buildNextSection();

    void operator()(const Paragraph &block);
    void operator()(const Bullets &block);
    void operator()(const Steps &block);
    void operator()(const Chain &block);
    void operator()(const Comparison &block);
    void operator()(const LinkList &block);
    void operator()(const Picture &block);
    void operator()(const ChartBlock &block);
    void operator()(const TableBlock &block);
    void operator()(const TextTable &block);

private:
    void addTitle();
    void addSection(const Section &section);
    QWidget *sectionFrame(const Section &section) const;
    QWidget *sectionHeading(const Section &section) const;
    void addList(const QStringList &items, bool numbered);
    QWidget *labelledText(const QString &label, const QString &text, const QColor &labelColor,
                          const QString &note = {}) const;
    QWidget *buttonRow(const QList<std::pair<QString, void (PageWidget::*)()>> &buttons) const;
    void addText(QWidget *text);

    PageWidget &m_page;
    DeficiencyModel &m_model;
    const Look &m_look;
    QBoxLayout *m_whole = nullptr;
    size_t m_next = 0;               ///< Index of the next section.
    QBoxLayout *m_section = nullptr; ///< Where the blocks of the current section go.
    const Section *m_current = nullptr;
    int m_readingWidth;
};

} // namespace crampwise
