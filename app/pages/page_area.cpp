// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page_area.h"

#include "pages/page_widget.h"
#include "pages/search_results.h"

#include <QApplication>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString pageKey(const Location &location)
{
    return Location{location.kind, location.id, {}}.toString();
}

} // namespace

PageArea::PageArea(const Topic &topic, DeficiencyModel &model, TextTable shortcuts,
                   const Look &look, QWidget *parent)
    : QWidget(parent),
      m_topic(topic),
      m_model(model),
      m_shortcuts(std::move(shortcuts)),
      m_look(look),
      m_results(new SearchResults(this))
{
    m_results->hide();
    m_results->setLook(look);
    connect(m_results, &SearchResults::locationRequested, this, &PageArea::locationRequested);
}

PageWidget *PageArea::makePage(const Location &location)
{
    Page content = buildPage(m_topic, {location.kind, location.id, {}});
    if (location.kind == Location::Kind::Help) {
        content.sections.push_back({u"shortcuts"_s, tr("Keyboard shortcuts"), SectionStyle::Card,
                                    {}, {m_shortcuts}});
    }
    auto *page = new PageWidget(content, m_model, m_look, this);
    connect(page, &PageWidget::locationRequested, this, &PageArea::locationRequested);
    connect(page, &PageWidget::saveChartRequested, this, &PageArea::saveChartRequested);
    connect(page, &PageWidget::copyTextRequested, this, &PageArea::copyTextRequested);
    connect(page, &PageWidget::copyCsvRequested, this, &PageArea::copyCsvRequested);
    connect(page, &PageWidget::otherViewRequested, this, &PageArea::otherViewRequested);
    return page;
}

void PageArea::setCurrent(QWidget *shown)
{
    if (shown == m_current)
        return;
    shown->setGeometry(rect());
    shown->show();
    if (m_current)
        m_current->hide();
    m_current = shown;
}

void PageArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_current)
        m_current->setGeometry(rect());
}

void PageArea::showLocation(const Location &location)
{
    PageWidget *&page = m_pages[pageKey(location)];
    if (!page)
        page = makePage(location);
    // A link that was pressed vanishes with its page; the new page takes over its keys.
    const bool hadFocus = m_page && m_page != page && m_page->isAncestorOf(QApplication::focusWidget());
    m_page = page;
    setCurrent(page);
    page->showSection(location.section);
    if (hadFocus)
        page->setFocus(Qt::OtherFocusReason);
}

void PageArea::showResults(const QString &query, std::vector<SearchHit> hits)
{
    m_results->show(query, std::move(hits));
    setCurrent(m_results);
}

void PageArea::closeResults()
{
    if (m_page)
        setCurrent(m_page);
}

bool PageArea::showsResults() const
{
    return m_current == m_results;
}

void PageArea::setLook(const Look &look)
{
    m_look = look;
    m_results->setLook(look);
    if (!m_page)
        return;
    const QScrollBar *bar = m_page->verticalScrollBar();
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    const bool resultsShown = showsResults();
    const Location shown = m_page->page().location;
    const bool hadFocus = m_page->isAncestorOf(QApplication::focusWidget())
        || m_page->hasFocus();
    for (PageWidget *page : std::as_const(m_pages)) {
        page->hide();
        page->deleteLater();
    }
    m_pages.clear();
    m_page = nullptr;
    m_current = nullptr;
    m_results->hide();
    showLocation(shown);
    m_page->finish();
    m_page->verticalScrollBar()->setValue(qRound(place * m_page->verticalScrollBar()->maximum()));
    if (hadFocus)
        m_page->setFocus(Qt::OtherFocusReason);
    if (resultsShown)
        setCurrent(m_results);
}

} // namespace crampwise
