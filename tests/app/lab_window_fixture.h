// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/laboratory/lab_panel.h"
#include "app/laboratory/lab_session.h"
#include "app/laboratory/live_text.h"
#include "app/widgets/text_label.h"
#include "core/page/pages.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAction>

#include <functional>

namespace crampwise {

inline constexpr int patience_ms = 30000;

inline bool inTime(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patience_ms);
}

/// The Lab's page in the real window, its threads running.
class LabWindowTest : public WindowTest {
protected:
    LabWindowTest()
    {
        window->navigator().go(*parseLocation(QStringLiteral("lab"), builtInTopic()));
        EXPECT_NE(panel(), nullptr);
        session().setMoves(true); // whatever the platform says
        EXPECT_TRUE(inTime([this] { return session().isStarted() && session().now_ms() > 0; }));
    }

    LabPanel *panel() { return window->pages().page()->labPanel(); }
    LabSession &session() { return window->pages().lab(); }
    template<typename T>
    T *named(const QString &name)
    {
        T *widget = panel()->findChild<T *>(name);
        EXPECT_NE(widget, nullptr) << qPrintable(name);
        return widget;
    }
    void press(const QString &name) { named<QAbstractButton>(name)->click(); }
    QAction *action(const QString &name) { return named<QAction>(name); }
    QString words(const QString &name) { return named<LiveText>(name)->text(); }
    bool isSeen(const QWidget *widget) { return !widget->visibleRegion().isEmpty(); }
    /// All of it is in the view of the page.
    bool isWholeInSight(const QWidget *widget)
    {
        const QRect rect(widget->mapTo(page().viewport(), QPoint()), widget->size());
        return widget->isVisible() && page().viewport()->rect().contains(rect);
    }
    QString shownText()
    {
        QStringList texts;
        for (const TextLabel *label : panel()->findChildren<TextLabel *>()) {
            if (label->isVisible())
                texts << label->plainText();
        }
        for (const LiveText *label : panel()->findChildren<LiveText *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    size_t taps() { return session().trace().taps(-1, session().now_ms()).size(); }
    int impulses()
    {
        const lab::LabSlice *now = session().trace().sliceAt(session().now_ms());
        return now ? now->impulses : 0;
    }
};

} // namespace crampwise
