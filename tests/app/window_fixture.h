// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/built_in_topic.h"
#include "app/pages/page_area.h"
#include "app/pages/page_widget.h"
#include "app/settings/settings.h"
#include "app/window/contents_list.h"
#include "app/window/main_window.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>

#include <memory>

namespace crampwise {

inline const Topic &builtInTopic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

/// The real window on the real content, with answers in place of dialogs.
class WindowTest : public testing::Test {
protected:
    WindowTest() { open(); }

    void open(const Location &start = {})
    {
        Dialogs dialogs;
        dialogs.saveFileName = [this](QWidget *, const QString &, const QString &name,
                                      const QString &) {
            suggestedName = name;
            return saveAs;
        };
        dialogs.showError = [this](QWidget *, const QString &text) { errors << text; };
        window = std::make_unique<MainWindow>(builtInTopic(), settings, start, dialogs);
        window->resize(1000, 700);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    QString shown() const { return window->navigator().current().toString(); }
    QString shownTitle() const { return window->pages().page()->page().title; }
    void trigger(Actions::Id id) { window->actions()[id]->trigger(); }

    template<typename T>
    QList<T *> onPage() const
    {
        window->pages().page()->finish();
        QCoreApplication::processEvents();
        return window->pages().page()->findChildren<T *>();
    }

    Settings settings;
    std::unique_ptr<MainWindow> window;
    QString saveAs;
    QString suggestedName;
    QStringList errors;
};

} // namespace crampwise
