// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/spoken_text.h"

class QWidget;

namespace crampwise {

/// What a control stands at, in words. Of the values that Qt tells by itself a screen reader is
/// silent (combo boxes), or says a bare number (sliders). An older one reads the text of a control
/// when it gets the keys, and again at each move of a caret in it; a newer one asks for the words
/// as an attribute, which Qt can tell from 6.8 on. A base of the interface of such a control,
/// beside QAccessibleWidget.
class SpokenValue : public SpokenText
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    ,
                    public QAccessibleAttributesInterface
#endif
{
public:
    /// The interfaces that this is; none of others.
    void *spokenInterface(QAccessible::InterfaceType type);

    /// To be called when the value has changed and Qt's own event for that is not enough; told
    /// where the control has the keys.
    void tellChange(QWidget &control);

    int cursorPosition() const override
    {
        return m_changes;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QList<QAccessible::Attribute> attributeKeys() const override;
    QVariant attributeValue(QAccessible::Attribute key) const override;
#endif

private:
    int m_changes = 0; ///< A caret that stays where it is would count as no event.
};

} // namespace crampwise
