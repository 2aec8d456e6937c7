// SPDX-License-Identifier: GPL-3.0-or-later
// How the window fits its size: the list, the tool bar, the full screen.
#include "app/window_fixture.h"

#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace crampwise {

TEST_F(WindowTest, HelpForACrampIsOneKeyAwayAndTheFullScreenEndsWithEsc)
{
    goTo(u"sources"_s);
    QTest::keyClick(window.get(), Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(shown(), u"cramp-right-now"_s);
    trigger(Actions::FullScreen);
    EXPECT_TRUE(window->isFullScreen());
    QTest::keyClick(&page(), Qt::Key_Escape);
    EXPECT_FALSE(window->isFullScreen());
}

TEST_F(WindowTest, TheListFitsAWindowOf768Lines)
{
    window->resize(1366, 768);
    QCoreApplication::processEvents();
    ContentsList &list = window->contents();
    const QModelIndex last = list.model()->index(list.model()->rowCount() - 1, 0);
    EXPECT_TRUE(list.viewport()->rect().contains(list.visualRect(last)));
}

TEST_F(WindowTest, AButtonStaysUnderThePointerWhenTheTextGrows)
{
    window->resize(1200, 800);
    QCoreApplication::processEvents();
    auto *bar = window->findChild<QToolBar *>();
    QToolButton *larger = nullptr;
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        if (button->defaultAction() == window->actions()[Actions::LargerText])
            larger = button;
    }
    ASSERT_TRUE(larger);
    const QPoint pointer = larger->mapTo(window.get(), larger->rect().center());
    for (int step = 0; step < 3; ++step) {
        larger->click();
        QCoreApplication::processEvents();
        EXPECT_TRUE(larger->rect().contains(larger->mapFrom(window.get(), pointer))) << step;
    }
    EXPECT_GT(window->appearance().zoom(), 1.2);
}

TEST_F(WindowTest, WhereButtonsFindNoRoomAMenuHoldsThem)
{
    const auto *more = window->findChild<QToolButton *>(u"more"_s);
    ASSERT_TRUE(more);
    window->resize(1000, 700);
    QCoreApplication::processEvents();
    EXPECT_FALSE(more->isVisible());
    window->resize(500, 700);
    QCoreApplication::processEvents();
    EXPECT_TRUE(more->isVisible());
    EXPECT_TRUE(more->menu()->actions().contains(window->actions()[Actions::GoDoctor]));
}

} // namespace crampwise
