// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_area.h"
#include "app/pages/page_view.h"
#include "app/settings/settings.h"
#include "app/window/contents_list.h"
#include "app/window/main_window.h"
#include "core/content/built_in_topic.h"
#include "core/page/pages.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QLineEdit>
#include <QSettings>
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
    /// What one test chooses is not remembered in the next.
    ~WindowTest() override
    {
        window.reset();
        settings.save();
        const QString name = QStringLiteral("crampwise");
        const QSettings file(QSettings::IniFormat, QSettings::UserScope, name, name);
        QFile::remove(file.fileName());
    }

    void open(const Location &start = {})
    {
        Dialogs dialogs;
        dialogs.saveFileName
            = [this](QWidget *, const QString &, const QString &name, const QString &) {
                  suggestedName = name;
                  return saveAs;
              };
        dialogs.showError = [this](QWidget *, const QString &text) { errors << text; };
        dialogs.showFolder = [this](const QString &file) { foldersShown << file; };
        window = std::make_unique<MainWindow>(builtInTopic(), settings, start, dialogs);
        window->resize(1000, 700);
        window->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    QString shown() const { return window->navigator().current().toString(); }
    QString shownTitle() const { return page().page().title; }
    PageView &page() const { return *window->pages().page(); }

    /// Where an anchor with these words stands on the page; -1 when there is none.
    qsizetype anchorNamed(const QString &words) const
    {
        for (const TextPiece &piece : page().text().pieces()) {
            for (const Anchor &anchor : piece.content.anchors) {
                if (piece.content.text.mid(anchor.start, anchor.length) == words)
                    return piece.start + anchor.start;
            }
        }
        return -1;
    }

    /// Clicks it where it stands in the window.
    void clickAnchor(const QString &words) const
    {
        const qsizetype offset = anchorNamed(words);
        ASSERT_GE(offset, 0) << qPrintable(words);
        page().finish();
        page().setCaret(offset);
        const std::vector<QRectF> rects = page().typeset().rects(offset, offset + 1);
        ASSERT_FALSE(rects.empty()) << qPrintable(words);
        const QRect word = page().toView(rects.front());
        QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, word.center());
    }

    void goTo(const QString &name)
    {
        window->navigator().go(*parseLocation(name, builtInTopic()));
        page().finish();
        QCoreApplication::processEvents();
    }
    void trigger(Actions::Id id) { window->actions()[id]->trigger(); }

    template<typename T>
    QList<T *> onPage() const
    {
        page().finish();
        QCoreApplication::processEvents();
        return page().findChildren<T *>();
    }

    Settings settings;
    std::unique_ptr<MainWindow> window;
    QString saveAs;
    QString suggestedName;
    QStringList foldersShown;
    QStringList errors;
};

} // namespace crampwise
