// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accessible_element.h"

#include "app/pages/accessible_anchor.h"
#include "app/pages/accessible_page.h"
#include "app/pages/accessible_tables.h"

#include <QLocale>

#include <algorithm>

namespace crampwise {

namespace {

using Kind = PageElement::Kind;

} // namespace

AccessibleElement::AccessibleElement(const AccessiblePage &page, int index)
    : m_page(page), m_view(page.view()), m_index(index)
{
}

const PageElement &AccessibleElement::element() const
{
    return m_page.elements().at(m_index);
}

bool AccessibleElement::isValid() const
{
    return m_view;
}

QWindow *AccessibleElement::window() const
{
    return isValid() ? m_page.window() : nullptr;
}

QAccessibleInterface *AccessibleElement::parent() const
{
    if (!isValid())
        return nullptr;
    return element().parent < 0 ? QAccessible::queryAccessibleInterface(m_view)
                                : m_page.element(element().parent);
}

int AccessibleElement::childCount() const
{
    return isValid() ? int(element().children.size()) : 0;
}

QAccessibleInterface *AccessibleElement::child(int index) const
{
    return index >= 0 && index < childCount() ? m_page.element(element().children[size_t(index)])
                                              : nullptr;
}

int AccessibleElement::indexOfChild(const QAccessibleInterface *child) const
{
    const std::vector<int> &children = element().children;
    const auto found = std::find(children.begin(), children.end(), elementIndex(child));
    return found == children.end() ? -1 : int(found - children.begin());
}

QAccessibleInterface *AccessibleElement::childAt(int x, int y) const
{
    return isValid() ? m_page.elementAt(element().children, {x, y}) : nullptr;
}

QRect AccessibleElement::rect() const
{
    return isValid() ? m_page.screenRect(element().from, element().to) : QRect();
}

QAccessible::Role AccessibleElement::role() const
{
    switch (element().kind) {
    case Kind::Heading:
        return QAccessible::Heading;
    case Kind::List:
        return QAccessible::List;
    case Kind::Item:
        return QAccessible::ListItem;
    case Kind::Table:
        return QAccessible::Table;
    case Kind::HeaderCell:
        return QAccessible::ColumnHeader;
    case Kind::Cell:
        return QAccessible::Cell;
    case Kind::Figure:
        return QAccessible::Graphic;
    case Kind::Anchor:
        return QAccessible::Link;
    case Kind::Text:
        break;
    }
    return QAccessible::Paragraph;
}

QAccessible::State AccessibleElement::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    if (!isValid())
        return state;
    state.focused = m_page.speech().told() == m_index;
    const QWidget *viewport = m_view->viewport();
    const QRect shown(viewport->mapToGlobal(QPoint()), viewport->size());
    state.invisible = !m_view->isVisible();
    state.offscreen = !rect().intersects(shown);
    return state;
}

QString AccessibleElement::name() const
{
    const PageElements &elements = m_page.elements();
    switch (element().kind) {
    case Kind::List:
    case Kind::Table:
        return elements.headingBefore(element());
    case Kind::Figure:
        return elements.text().figureText(element().piece);
    default:
        break;
    }
    const SpokenPage &spoken = m_page.speech().spoken();
    const qsizetype from = spoken.fromPage(element().from);
    const QString words = spoken.text().sliced(from, spoken.ofPiece(element().piece).to - from);
    const BlockText &content = elements.piece(element()).content;
    return content.role == TextRole::Step ? PageText::mark(content) + words : words;
}

QString AccessibleElement::description() const
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    if (element().kind == Kind::Heading) // newer Qt has an attribute for it
        return tr("Level %1").arg(QLocale().toString(element().level));
#endif
    const Block *block = m_page.elements().block(element());
    const auto *range = block ? std::get_if<RangeBlock>(block) : nullptr;
    return range && element().kind == Kind::Figure ? range->description : QString();
}

QString AccessibleElement::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return name();
    return kind == QAccessible::Description ? description() : QString();
}

void *AccessibleElement::interface_cast(QAccessible::InterfaceType type)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (type == QAccessible::AttributesInterface)
        return static_cast<QAccessibleAttributesInterface *>(this);
#endif
    return QAccessibleInterface::interface_cast(type);
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
QList<QAccessible::Attribute> AccessibleElement::attributeKeys() const
{
    return element().level > 0 ? QList{QAccessible::Attribute::Level}
                               : QList<QAccessible::Attribute>();
}

QVariant AccessibleElement::attributeValue(QAccessible::Attribute key) const
{
    return key == QAccessible::Attribute::Level && element().level > 0 ? QVariant(element().level)
                                                                       : QVariant();
}
#endif

void *AccessibleText::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return AccessibleElement::interface_cast(type);
}

QAccessibleInterface *makeAccessibleElement(const AccessiblePage &page, int element)
{
    switch (page.elements().at(element).kind) {
    case Kind::Table:
        return new AccessibleTable(page, element);
    case Kind::HeaderCell:
    case Kind::Cell:
        return new AccessibleCell(page, element);
    case Kind::Anchor:
        return new AccessibleAnchor(page, element);
    case Kind::Heading:
    case Kind::Item:
    case Kind::Text:
        return new AccessibleText(page, element);
    default:
        return new AccessibleElement(page, element);
    }
}

int elementIndex(const QAccessibleInterface *interface)
{
    const auto *element = dynamic_cast<const AccessibleElement *>(interface);
    return element ? element->index() : -1;
}

} // namespace crampwise
