// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_area.h"

#include "app/pages/page_widget.h"
#include "app/pages/search_results.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString pageKey(const Location &location)
{
    return Location{location.kind, location.id, {}}.toString();
}

} // namespace

PageArea::PageArea(const Topic &topic, DeficiencyModel &model, TextTable shortcuts,
                   const Look &look, const Choices &choices, QWidget *parent)
    : QWidget(parent),
      m_topic(topic),
      m_model(model),
      m_shortcuts(std::move(shortcuts)),
      m_look(look),
      m_choices(choices),
      m_results(new SearchResults(this))
{
    m_desk.session.setMoves(
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0);
    m_results->hide();
    m_results->setLook(look);
    connect(m_results, &SearchResults::locationRequested, this, &PageArea::locationRequested);
}

PageWidget *PageArea::makePage(const Location &location)
{
    Page content = buildPage(m_topic, {location.kind, location.id, {}}, m_choices);
    if (location.kind == Location::Kind::Help) {
        content.sections.push_back({u"shortcuts"_s, tr("Keyboard shortcuts"), SectionStyle::Card,
                                    {}, {m_shortcuts}});
    }
    auto *page = new PageWidget(content, m_model, m_desk, m_look, this);
    connect(page, &PageWidget::locationRequested, this, &PageArea::locationRequested);
    connect(page, &PageWidget::choiceMade, this, &PageArea::choiceMade);
    connect(page, &PageWidget::saveChartRequested, this, &PageArea::saveChartRequested);
    connect(page, &PageWidget::copyTextRequested, this, &PageArea::copyTextRequested);
    connect(page, &PageWidget::copyCsvRequested, this, &PageArea::copyCsvRequested);
    connect(page, &PageWidget::otherViewRequested, this, &PageArea::otherViewRequested);
    connect(page, &PageWidget::saveLabRequested, this, &PageArea::saveLabRequested);
    connect(page, &PageWidget::copyLabSettingsRequested, this,
            &PageArea::copyLabSettingsRequested);
    connect(page, &PageWidget::problemFound, this, &PageArea::problemFound);
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
    const bool hadFocus
        = m_page && m_page != page && m_page->isAncestorOf(QApplication::focusWidget());
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
    makePagesAnew();
}

void PageArea::setChoices(const Choices &choices)
{
    m_choices = choices;
    makePagesAnew();
}

void PageArea::makePagesAnew()
{
    if (!m_page)
        return;
    const int place = m_page->verticalScrollBar()->value();
    const double share = place / std::max(1.0, double(m_page->verticalScrollBar()->maximum()));
    const int oldHeight = m_page->widget()->height();
    const bool resultsShown = showsResults();
    const Location shown = m_page->page().location;
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && (focus == m_page || m_page->isAncestorOf(focus));
    const QString focusName = hadFocus ? focus->objectName() : QString();
    for (PageWidget *page : std::as_const(m_pages)) {
        page->hide();
        page->deleteLater();
    }
    m_pages.clear();
    m_page = nullptr;
    m_current = nullptr;
    m_results->hide();
    showLocation(shown);
    if (place > 0)
        m_page->finish();
    const bool sameHeight = m_page->widget()->height() == oldHeight;
    m_page->verticalScrollBar()->setValue(
        sameHeight ? place : qRound(share * m_page->verticalScrollBar()->maximum()));
    if (hadFocus) {
        QWidget *sameControl = focusName.isEmpty() ? nullptr
                                                   : m_page->findChild<QWidget *>(focusName);
        (sameControl ? sameControl : m_page)->setFocus(Qt::OtherFocusReason);
    }
    if (resultsShown)
        setCurrent(m_results);
}

} // namespace crampwise
