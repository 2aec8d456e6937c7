// SPDX-License-Identifier: GPL-3.0-or-later
// The document and its children; accessible_page_text.cpp has its text.
#include "app/pages/accessible_page.h"

#include "app/pages/accessible_element.h"
#include "app/pages/anchor_card.h"
#include "app/pages/tab_row.h"

#include <algorithm>

namespace crampwise {

namespace {

/// A live part of a page, or a card: its parent is the page, which has no other use for a viewport.
class AccessibleLivePart : public QAccessibleWidget {
public:
    AccessibleLivePart(QWidget *part, QAccessible::Role role) : QAccessibleWidget(part, role) {}

    QAccessibleInterface *parent() const override
    {
        const QWidget *viewport = isValid() ? widget()->parentWidget() : nullptr;
        return viewport ? QAccessible::queryAccessibleInterface(viewport->parentWidget()) : nullptr;
    }
};

bool standsInAPage(const QWidget *widget)
{
    const QWidget *viewport = widget->parentWidget();
    const auto *view = viewport ? qobject_cast<PageView *>(viewport->parentWidget()) : nullptr;
    return view && view->viewport() == viewport;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<PageView *>(object))
        return new AccessiblePage(view);
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !standsInAPage(widget))
        return nullptr;
    const bool isCard = qobject_cast<AnchorCard *>(widget);
    return new AccessibleLivePart(widget, isCard ? QAccessible::Note : QAccessible::Grouping);
}

} // namespace

AccessiblePage::AccessiblePage(PageView *view) : QAccessibleWidget(view, QAccessible::Document) {}

AccessiblePage::~AccessiblePage()
{
    forgetElements();
}

void AccessiblePage::forgetElements()
{
    for (const QAccessible::Id id : std::exchange(m_ids, {})) {
        if (id)
            QAccessible::deleteAccessibleInterface(id);
    }
    m_children.clear();
}

void *AccessiblePage::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString AccessiblePage::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind != QAccessible::Name)
        return QAccessibleWidget::text(kind);
    const Page &page = view()->page();
    const QString tab = page.tabs.empty() ? QString() : page.tabs[size_t(currentTab(page))].title;
    return tab.isEmpty() || tab == page.title
        ? page.title
        : PageView::tr("%1, %2", "title of a page, its tab").arg(page.title, tab);
}

QAccessible::State AccessiblePage::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

// Children ----------------------------------------------------------------------------------

QAccessibleInterface *AccessiblePage::element(int index) const
{
    if (m_ids.empty())
        m_ids.resize(elements().all().size());
    QAccessible::Id &id = m_ids[size_t(index)];
    if (!id)
        id = QAccessible::registerAccessibleInterface(makeAccessibleElement(*this, index));
    return QAccessible::accessibleInterface(id);
}

const std::vector<AccessiblePage::Child> &AccessiblePage::children() const
{
    if (!m_children.empty())
        return m_children;
    view()->finish(); // live parts are there when they have been set
    const std::vector<Placement::Figure> figures = view()->typeset().figures();
    for (const int index : elements().top()) {
        const PageElement &element = elements().at(index);
        if (element.kind != PageElement::Kind::Figure) {
            m_children.push_back({index, nullptr});
            continue;
        }
        // A chart has its commands apart from it; choices share the live part of the first.
        for (const Placement::Figure &figure : figures) {
            if (figure.box->piece() == int(element.piece))
                m_children.push_back({index, figure.box->widget()});
        }
    }
    return m_children;
}

QList<QWidget *> AccessiblePage::lastParts() const
{
    QList<QWidget *> parts;
    for (QWidget *part : {static_cast<QWidget *>(view()->card()), view()->foot()}) {
        if (part)
            parts << part;
    }
    return parts;
}

int AccessiblePage::childCount() const
{
    if (!isValid())
        return 0;
    return int(children().size()) + int(lastParts().size());
}

QAccessibleInterface *AccessiblePage::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    if (const int last = index - int(children().size()); last >= 0)
        return QAccessible::queryAccessibleInterface(lastParts()[last]);
    const Child &child = children()[size_t(index)];
    return child.widget ? QAccessible::queryAccessibleInterface(child.widget)
                        : element(child.element);
}

int AccessiblePage::indexOfChild(const QAccessibleInterface *child) const
{
    if (!isValid())
        return -1;
    const QObject *object = child->object();
    for (qsizetype last = 0; last < lastParts().size(); ++last) {
        if (object == lastParts()[last])
            return int(children().size()) + int(last);
    }
    const int index = elementIndex(child);
    const auto found = std::find_if(children().begin(), children().end(), [&](const Child &one) {
        return one.widget ? one.widget == object : !object && one.element == index;
    });
    return found == children().end() ? -1 : int(found - children().begin());
}

QAccessibleInterface *AccessiblePage::elementAt(const std::vector<int> &among,
                                                const QPoint &point) const
{
    for (const int index : among) {
        QAccessibleInterface *found = element(index);
        if (!found->rect().contains(point))
            continue;
        QAccessibleInterface *inner = elementAt(elements().at(index).children, point);
        return inner ? inner : found;
    }
    return nullptr;
}

QAccessibleInterface *AccessiblePage::childAt(int x, int y) const
{
    const QPoint point(x, y);
    if (!isValid() || !rect().contains(point))
        return nullptr;
    for (QWidget *one : lastParts()) {
        QAccessibleInterface *part = one ? QAccessible::queryAccessibleInterface(one) : nullptr;
        if (part && part->rect().contains(point))
            return part;
    }
    for (const Child &child : children()) {
        QAccessibleInterface *part
            = child.widget ? QAccessible::queryAccessibleInterface(child.widget) : nullptr;
        if (part && part->rect().contains(point))
            return part;
    }
    return elementAt(elements().top(), point);
}

QAccessibleInterface *AccessiblePage::focusChild() const
{
    if (!isValid())
        return nullptr;
    const int anchor = view()->hasFocus() && view()->isAtAnchor()
        ? elements().anchorAt(view()->caret().offset())
        : -1;
    return anchor < 0 ? QAccessibleWidget::focusChild() : element(anchor);
}

QRect AccessiblePage::screenRect(qsizetype from, qsizetype to) const
{
    const TypesetPage &page = view()->typeset();
    QRectF whole;
    for (const QRectF &rect : page.rects(from, std::max(to, from + 1)))
        whole |= rect;
    const QRect local = view()->toView(whole.isEmpty() ? page.caretRect(from) : whole);
    return {view()->viewport()->mapToGlobal(local.topLeft()), local.size()};
}

namespace {

AccessiblePage *interfaceOf(PageView &view)
{
    return static_cast<AccessiblePage *>(QAccessible::queryAccessibleInterface(&view));
}

} // namespace

QAccessibleInterface *accessibleElement(PageView &view, int element)
{
    return interfaceOf(view)->element(element);
}

void forgetElements(PageView &view)
{
    interfaceOf(view)->forgetElements();
}

void installAccessiblePage()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace crampwise
