// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accessible_anchor.h"

#include "app/pages/accessible_page.h"

namespace crampwise {

namespace {

/// What "[1]" stands for, from the page's list of sources.
QString sourceOf(const Page &page, const Location &target)
{
    for (const Section &section : page.sections) {
        for (const Block &block : section.blocks) {
            const auto *list = std::get_if<SourceList>(&block);
            for (const SourceList::Item &item :
                 list ? list->items : std::vector<SourceList::Item>()) {
                if (item.target == target)
                    return AccessibleAnchor::tr("%1: %2", "short name of a source, its title")
                        .arg(item.name, item.title);
            }
        }
    }
    return {};
}

} // namespace

void *AccessibleAnchor::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return AccessibleElement::interface_cast(type);
}

const Anchor &AccessibleAnchor::anchor() const
{
    return *page().elements().anchor(element());
}

QAccessible::Role AccessibleAnchor::role() const
{
    const Anchor::Kind kind = anchor().kind;
    const bool acts
        = kind == Anchor::Kind::Copy || kind == Anchor::Kind::Sort || kind == Anchor::Kind::Fold;
    return acts ? QAccessible::Button : QAccessible::Link;
}

QAccessible::State AccessibleAnchor::state() const
{
    QAccessible::State state = AccessibleElement::state();
    if (!isValid())
        return state;
    const PageView *view = page().view();
    state.focusable = true;
    state.linked = role() == QAccessible::Link;
    if (anchor().kind == Anchor::Kind::Fold) {
        const int section = page().elements().piece(element()).section;
        state.expandable = true;
        state.collapsed = view->page().sections[size_t(section)].folded;
        state.expanded = !state.collapsed;
    }
    state.focused
        = view->hasFocus() && view->isAtAnchor() && view->caret().offset() == element().from;
    return state;
}

QString AccessibleAnchor::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return SpokenPage::words(page().elements().piece(element()), anchor());
    return kind == QAccessible::Description ? description() : QString();
}

QString AccessibleAnchor::description() const
{
    switch (anchor().kind) {
    case Anchor::Kind::Citation:
        return sourceOf(page().view()->page(), anchor().target);
    case Anchor::Kind::Word:
        return tr("The glossary explains this word.");
    case Anchor::Kind::Sort:
        return tr("Sorts the table by this column.");
    case Anchor::Kind::Fold:
        return tr("Opens and closes this part.");
    default:
        return {};
    }
}

QStringList AccessibleAnchor::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void AccessibleAnchor::doAction(const QString &name)
{
    if (!isValid())
        return;
    PageView *view = page().view();
    const qsizetype offset = element().from;
    view->setFocus(Qt::OtherFocusReason);
    if (name == setFocusAction())
        view->setCaret(offset);
    else if (name == pressAction()) // it may be the end of the page, and of this
        QMetaObject::invokeMethod(
            view, [view, offset] { view->activateAnchor(offset); }, Qt::QueuedConnection);
}

} // namespace crampwise
