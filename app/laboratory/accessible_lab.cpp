// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/laboratory/accessible_lab.h"

#include "app/laboratory/fibre_picture.h"
#include "app/laboratory/lab_slider.h"
#include "app/laboratory/lab_texts.h"
#include "app/laboratory/lab_traces.h"
#include "app/laboratory/live_text.h"
#include "app/widgets/spoken_value.h"

#include <QAccessibleWidget>
#include <QStackedWidget>

namespace crampwise {

namespace {

class AccessibleLabSlider : public QAccessibleWidget,
                            public QAccessibleValueInterface,
                            public SpokenValue {
public:
    explicit AccessibleLabSlider(LabSlider *slider) : QAccessibleWidget(slider, QAccessible::Slider)
    {
        if (!asksForWords)
            QObject::connect(slider, &QSlider::valueChanged, slider,
                             [this, slider] { tellChange(*slider); });
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        void *spoken = spokenInterface(type);
        return spoken ? spoken : QAccessibleWidget::interface_cast(type);
    }

    using SpokenValue::text;
    /// An older screen reader that has heard of its new place reads what describes it.
    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return asksForWords ? labBandText(slider()->control()) : words();
        return kind == QAccessible::Value ? words() : QAccessibleWidget::text(kind);
    }
    QString words() const override
    {
        return labSpokenValue(slider()->control(), slider()->controlValue());
    }
    QRect characterRect(int) const override { return rect(); }

    QVariant currentValue() const override { return slider()->controlValue(); }
    void setCurrentValue(const QVariant &value) override
    {
        slider()->setControlValue(value.toDouble());
    }
    /// Of limits that it knows a newer screen reader makes a percentage and says it after the
    /// words: 125 percent for a pump at 100 percent. So it knows none.
    QVariant maximumValue() const override
    {
        return asksForWords ? 0 : slider()->control().range.high;
    }
    QVariant minimumValue() const override { return asksForWords ? 0 : slider()->lowest(); }
    QVariant minimumStepSize() const override { return slider()->control().step; }

private:
    /// A screen reader asks for the words when Qt tells that the value has changed.
    static constexpr bool asksForWords = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);

    LabSlider *slider() const { return static_cast<LabSlider *>(widget()); }
};

/// Words that have nothing to say at the moment are not there.
class AccessibleLiveText : public QAccessibleWidget {
public:
    explicit AccessibleLiveText(LiveText *text) : QAccessibleWidget(text, QAccessible::StaticText)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.invisible = state.invisible || widget()->accessibleName().isEmpty();
        return state;
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *slider = qobject_cast<LabSlider *>(object);
    if (slider)
        return new AccessibleLabSlider(slider);
    if (auto *text = qobject_cast<LiveText *>(object))
        return new AccessibleLiveText(text);
    if (auto *traces = qobject_cast<LabTraces *>(object))
        return new QAccessibleWidget(traces, QAccessible::Chart);
    if (auto *stack = qobject_cast<QStackedWidget *>(object)) // not worth a word
        return new QAccessibleWidget(stack);
    auto *picture = qobject_cast<FibrePicture *>(object);
    return picture ? new QAccessibleWidget(picture, QAccessible::Graphic) : nullptr;
}

} // namespace

void installAccessibleLab()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace crampwise
