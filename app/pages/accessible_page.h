// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_speech.h"
#include "app/pages/page_view.h"

#include <QAccessibleWidget>

#include <vector>

namespace crampwise {

/// A page as assistive tools see it: a document with a text of its own, which SpokenPage makes, and
/// with the page's elements as children in reading order. Live parts stand among them in their
/// places, an open card and the foot after all.
class AccessiblePage : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessiblePage(PageView *view);
    ~AccessiblePage() override;

    PageView *view() const { return static_cast<PageView *>(widget()); }
    PageSpeech &speech() const { return PageSpeech::of(*view()); }
    const PageElements &elements() const { return speech().elements(); }
    /// The interface of an element, made when it is first asked for.
    QAccessibleInterface *element(int index) const;
    /// All elements go; others are made when somebody asks.
    void forgetElements();
    /// The element at a point of the screen among these or in them, the innermost; null for none.
    QAccessibleInterface *elementAt(const std::vector<int> &among, const QPoint &point) const;
    /// Where a part of the page stands on the screen.
    QRect screenRect(qsizetype from, qsizetype to) const;

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    int selectionCount() const override;
    void selection(int index, int *from, int *to) const override;
    void addSelection(int from, int to) override;
    void removeSelection(int index) override;
    void setSelection(int index, int from, int to) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int from, int to) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType unit, int *from,
                             int *to) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType unit, int *from,
                         int *to) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType unit, int *from,
                            int *to) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int from, int to) override;
    QString attributes(int offset, int *from, int *to) const override;

private:
    /// An element, or the live part that stands in its place.
    struct Child {
        int element = -1;
        QWidget *widget = nullptr;
    };

    const std::vector<Child> &children() const;
    /// Those children that are widgets after the elements.
    QList<QWidget *> lastParts() const;
    QString told(const SpokenPage::Range &range, int *from, int *to) const;
    const SpokenPage &spoken() const { return speech().spoken(); }

    mutable std::vector<Child> m_children;      ///< Empty until they are first asked for.
    mutable std::vector<QAccessible::Id> m_ids; ///< Of the elements; 0 for those not made yet.
};

/// The interface of an element of a page; see PageElements.
QAccessibleInterface *accessibleElement(PageView &view, int element);

/// To be called when the elements of a page are others.
void forgetElements(PageView &view);

/// Tells Qt how assistive tools see a PageView and what stands in it. Call before the first is
/// made; further calls do nothing.
void installAccessiblePage();

} // namespace crampwise
