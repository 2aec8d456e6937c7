// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/spoken_text.h"
#include "core/page/page_elements.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QCoreApplication>
#include <QPointer>

namespace crampwise {

class AccessiblePage;
class PageView;

/// What assistive tools see of an element of a page that needs no more than name, place and
/// children: headings, texts, lists, figures. The page makes it and deletes it.
class AccessibleElement : public QAccessibleInterface
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    ,
                          public QAccessibleAttributesInterface
#endif
{
    Q_DECLARE_TR_FUNCTIONS(AccessibleElement)

public:
    AccessibleElement(const AccessiblePage &page, int index);

    int index() const
    {
        return m_index;
    }

    bool isValid() const override;
    QObject *object() const override
    {
        return nullptr;
    }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    void *interface_cast(QAccessible::InterfaceType type) override;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QList<QAccessible::Attribute> attributeKeys() const override;
    QVariant attributeValue(QAccessible::Attribute key) const override;
#endif

protected:
    const AccessiblePage &page() const
    {
        return m_page;
    }
    const PageElement &element() const;

private:
    QString name() const;
    QString description() const;

    const AccessiblePage &m_page;
    QPointer<PageView> m_view;
    int m_index;
};

/// A heading, an item or a paragraph: newer screen readers ask for its text, older ones for its
/// name.
class AccessibleText : public AccessibleElement, public SpokenText {
public:
    using AccessibleElement::AccessibleElement;
    using AccessibleElement::text;
    using SpokenText::text;

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString words() const override { return text(QAccessible::Name); }
    QRect characterRect(int) const override { return rect(); }
};

/// The interface of an element of a page: heading, list, table, link or figure. It belongs to
/// whoever asks, and is valid while the page is.
QAccessibleInterface *makeAccessibleElement(const AccessiblePage &page, int element);

/// Index of the element of which this is the interface; -1 for other interfaces.
int elementIndex(const QAccessibleInterface *interface);

} // namespace crampwise
