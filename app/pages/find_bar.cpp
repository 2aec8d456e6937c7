// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/find_bar.h"

#include "app/pages/page_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace crampwise {

FindBar::FindBar(QWidget *parent) : QWidget(parent), m_field(new QLineEdit), m_count(new QLabel)
{
    auto *label = new QLabel(tr("Find in &page:"));
    label->setBuddy(m_field);
    m_field->setAccessibleName(tr("Find in this page"));
    m_field->setClearButtonEnabled(true);
    for (QToolButton *clear : m_field->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear")); // Qt gives it none
    m_field->setMinimumWidth(80);
    m_count->setAccessibleName(tr("Places found"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    const auto add = [&](const QString &text, auto slot) {
        auto *button = new QToolButton;
        button->setText(text);
        connect(button, &QToolButton::clicked, this, slot);
        layout->addWidget(button);
    };
    add(tr("Previous"), [this] { next(-1); });
    add(tr("Next"), [this] { next(1); });
    add(tr("Close"), [this] { close(); });
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
}

void FindBar::setLook(const Look &look)
{
    for (QWidget *child : findChildren<QWidget *>()) {
        child->setFont(look.text);
        if (child != m_count)
            child->setMinimumHeight(3 * look.unit);
    }
    layout()->setContentsMargins(look.unit, look.unit / 2, look.unit, look.unit / 2);
}

void FindBar::setPage(PageView *page)
{
    if (m_page && m_page != page)
        m_page->finder().find({});
    m_page = page;
    if (isVisible()) {
        m_page->finder().find(m_field->text());
        tellCount();
    }
}

void FindBar::open()
{
    show();
    m_from = m_page ? m_page->firstInSight() : 0;
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    if (m_page) {
        m_page->finder().find({});
        m_page->viewport()->update();
    }
    emit closed();
}

void FindBar::search()
{
    if (!m_page || !isVisible())
        return;
    m_page->finder().find(m_field->text());
    next(1);
}

void FindBar::next(int step)
{
    if (!m_page)
        return;
    if (m_page->finder().words() != m_field->text())
        m_page->finder().find(m_field->text());
    m_page->showMatch(step, m_from);
    tellCount();
}

void FindBar::tellCount()
{
    const PageFinder &finder = m_page->finder();
    const int count = int(finder.matches().size());
    if (finder.words().trimmed().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("not on this page"));
    else
        m_count->setText(
            tr("%1 of %2", "which of the places found")
                .arg(locale().toString(finder.current() + 1), locale().toString(count)));
}

QString FindBar::countText() const
{
    return m_count->text();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        next(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace crampwise
