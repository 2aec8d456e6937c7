// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "core/page/page.h"

#include <QTabBar>

namespace crampwise {

class ChoiceBox;

/// Leads from tab to tab of a page: a bar, or a list to choose from where the bar would be cut.
class TabRow : public QWidget {
    Q_OBJECT

public:
    TabRow(const Page &page, const Look &look, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

    QTabBar *bar() const { return m_bar; }
    ChoiceBox *box() const { return m_box; }

signals:
    void chosen(const crampwise::Location &location);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool barFits(int width) const;
    void choose(int tab);

    std::vector<PageTab> m_tabs;
    int m_current = 0;
    QTabBar *m_bar;
    ChoiceBox *m_box;
};

/// The index of the tab that a page is; 0 when it is none of its tabs.
int currentTab(const Page &page);

} // namespace crampwise
