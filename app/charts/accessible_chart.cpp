// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/accessible_chart.h"

#include "app/charts/frame_bar.h"
#include "app/charts/line_plot.h"
#include "app/charts/marked_chart.h"
#include "app/widgets/accessible_option.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class AccessibleMark : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleMark(MarkedChart *chart, int mark) : m_chart(chart), m_mark(mark) {}

    bool isValid() const override { return m_chart && m_mark < m_chart->markCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return parent() ? parent()->window() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return m_chart ? QAccessible::queryAccessibleInterface(m_chart) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override
    {
        return canBePressed() ? QAccessible::Button : QAccessible::Graphic;
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const QRect local = m_chart ? m_chart->markRect(m_mark) : QRect();
        return m_chart ? QRect(m_chart->mapToGlobal(local.topLeft()), local.size()) : QRect();
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_chart->markName(m_mark);
        return kind == QAccessible::Description ? m_chart->markSentence(m_mark) : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_chart && m_chart->hasFocus() && m_chart->currentMark() == m_mark;
        state.invisible = !m_chart || !m_chart->isVisible();
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    QStringList actionNames() const override
    {
        return canBePressed() ? QStringList{pressAction(), setFocusAction()}
                              : QStringList{setFocusAction()};
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == pressAction()) {
            m_chart->activateMark(m_mark);
        } else if (name == setFocusAction()) {
            m_chart->setFocus(Qt::OtherFocusReason);
            m_chart->setCurrentMark(m_mark);
        }
    }

private:
    bool canBePressed() const { return isValid() && m_chart->markTarget(m_mark); }

    QPointer<MarkedChart> m_chart;
    int m_mark;
};

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(MarkedChart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart),
          m_marks(static_cast<size_t>(chart->markCount()), 0)
    {
    }

    ~AccessibleChart() override
    {
        for (QAccessible::Id id : m_marks) {
            if (id)
                QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return static_cast<int>(m_marks.size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        QAccessible::Id &id = m_marks[static_cast<size_t>(index)];
        if (!id)
            id = QAccessible::registerAccessibleInterface(new AccessibleMark(chart(), index));
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface *mark) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == mark)
                return i;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return chart()->hasFocus() ? child(chart()->currentMark()) : nullptr;
    }

private:
    MarkedChart *chart() const { return static_cast<MarkedChart *>(widget()); }

    mutable std::vector<QAccessible::Id> m_marks; ///< 0 until a mark is first asked for.
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *chart = qobject_cast<MarkedChart *>(object))
        return new AccessibleChart(chart);
    if (auto *button = qobject_cast<FrameButton *>(object); button && button->isOfAChoice())
        return new AccessibleOption(button);
    auto *plot = qobject_cast<LinePlot *>(object);
    return plot ? new QAccessibleWidget(plot, QAccessible::Chart) : nullptr;
}

} // namespace

void installAccessibleChart()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace crampwise
