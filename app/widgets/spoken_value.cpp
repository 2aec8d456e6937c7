// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spoken_value.h"

#include <QHash>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace crampwise {

void *SpokenValue::spokenInterface(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (type == QAccessible::AttributesInterface)
        return static_cast<QAccessibleAttributesInterface *>(this);
#endif
    return nullptr;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
QList<QAccessible::Attribute> SpokenValue::attributeKeys() const
{
    return {QAccessible::Attribute::Custom};
}

QVariant SpokenValue::attributeValue(QAccessible::Attribute key) const
{
    return key == QAccessible::Attribute::Custom
        ? QVariant::fromValue(QHash<QString, QString>{{u"valuetext"_s, words()}})
        : QVariant();
}
#endif

void SpokenValue::tellChange(QWidget &control)
{
    ++m_changes;
    if (!control.hasFocus())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent changed(&control, words());
#else
    QAccessibleTextCursorEvent changed(&control, m_changes);
#endif
    QAccessible::updateAccessibility(&changed);
}

} // namespace crampwise
