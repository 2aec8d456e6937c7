// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/tab_row.h"

#include "app/widgets/choice_widgets.h"
#include "app/widgets/spoken_list.h"
#include "app/widgets/untold.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// As high as its words need and never narrower than they are, the chosen one in bold.
class WordTabs : public QTabBar {
public:
    explicit WordTabs(const Look &look) : m_look(look)
    {
        setFont(m_look.text);
        setDrawBase(false);
        setExpanding(false);
        setUsesScrollButtons(false);
        setElideMode(Qt::ElideNone);
        setFocusPolicy(Qt::TabFocus);
        setMouseTracking(true);
    }

    QSize sizeHint() const override
    {
        int width = 0;
        for (int tab = 0; tab < count(); ++tab)
            width += tabSizeHint(tab).width();
        return {width, tabSizeHint(0).height()};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    QSize tabSizeHint(int tab) const override
    {
        const QFontMetrics strong(m_look.strong);
        return {strong.horizontalAdvance(tabText(tab)) + 3 * m_look.unit,
                strong.height() + 5 * m_look.unit / 2};
    }
    QSize minimumTabSizeHint(int tab) const override { return tabSizeHint(tab); }

    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // it scrolls the page

    void mouseMoveEvent(QMouseEvent *event) override
    {
        QTabBar::mouseMoveEvent(event);
        hover(tabAt(event->pos()));
    }
    void leaveEvent(QEvent *event) override
    {
        QTabBar::leaveEvent(event);
        hover(-1);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QTabBar::focusInEvent(event);
        tellChildSoon(*this, [this] { return currentIndex(); });
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(0, height() - 1, width(), 1, m_look.theme.color(ColorRole::Line));
        for (int tab = 0; tab < count(); ++tab)
            paintTab(painter, tab);
    }

private:
    void hover(int tab)
    {
        if (std::exchange(m_hovered, tab) != tab)
            update();
    }

    void paintTab(QPainter &painter, int tab) const
    {
        const QRect rect = tabRect(tab);
        const bool chosen = tab == currentIndex();
        const QColor accent = m_look.theme.color(ColorRole::Accent);
        if (tab == m_hovered && !chosen)
            painter.fillRect(rect.adjusted(0, 0, 0, -1), m_look.theme.color(ColorRole::Hover));
        painter.setFont(chosen ? m_look.strong : m_look.text);
        painter.setPen(chosen ? accent : m_look.theme.color(ColorRole::MutedText));
        painter.drawText(rect, Qt::AlignCenter, tabText(tab));
        if (chosen)
            painter.fillRect(rect.left(), rect.bottom() - 2, rect.width(), 3, accent);
        if (chosen && hasFocus()) {
            painter.setPen(QPen(accent, 2));
            painter.drawRect(rect.adjusted(1, 1, -1, -5));
        }
    }

    const Look m_look;
    int m_hovered = -1;
};

} // namespace

int currentTab(const Page &page)
{
    const auto found = std::find_if(page.tabs.begin(), page.tabs.end(), [&](const PageTab &tab) {
        return tab.location.samePage(page.location) && tab.location.tab == page.location.tab;
    });
    return found == page.tabs.end() ? 0 : int(found - page.tabs.begin());
}

TabRow::TabRow(const Page &page, const Look &look, QWidget *parent)
    : QWidget(parent), m_tabs(page.tabs), m_current(currentTab(page)), m_bar(new WordTabs(look)),
      m_box(new ChoiceBox)
{
    const Untold filled(*m_bar);
    m_bar->setParent(this);
    m_box->setParent(this);
    m_bar->setObjectName(u"tabs"_s);
    m_box->setObjectName(u"tab-list"_s);
    m_bar->setAccessibleName(tr("Tabs of this page"));
    m_box->setAccessibleName(m_bar->accessibleName());
    m_box->setFont(look.text);
    m_box->setMinimumHeight(4 * look.unit);
    for (const PageTab &tab : m_tabs) {
        m_bar->addTab(tab.title);
        m_box->addItem(tab.title);
    }
    m_bar->setCurrentIndex(m_current);
    m_box->setCurrentIndex(m_current);
    connect(m_bar, &QTabBar::currentChanged, this, &TabRow::choose);
    connect(m_box, &QComboBox::activated, this, &TabRow::choose);
}

void TabRow::choose(int tab)
{
    if (tab < 0 || tab == m_current)
        return;
    // This row stays with its tab, which may be shown again; the other tab has a row of its own.
    m_bar->setCurrentIndex(m_current);
    m_box->setCurrentIndex(m_current);
    emit chosen(m_tabs[size_t(tab)].location);
}

bool TabRow::barFits(int width) const
{
    return m_bar->sizeHint().width() <= width;
}

int TabRow::heightForWidth(int width) const
{
    return barFits(width) ? m_bar->sizeHint().height()
                          : std::max(m_box->minimumHeight(), m_box->sizeHint().height());
}

QSize TabRow::sizeHint() const
{
    return m_bar->sizeHint();
}

void TabRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool fits = barFits(width());
    m_bar->setVisible(fits);
    m_box->setVisible(!fits);
    m_bar->setGeometry(rect());
    m_box->setGeometry(rect());
}

} // namespace crampwise
