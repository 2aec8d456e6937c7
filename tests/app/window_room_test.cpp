// SPDX-License-Identifier: GPL-3.0-or-later
// How the window fits its size: the list, the tool bar, the full screen.
#include "app/window_fixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
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
    window->resize(360, 700);
    QCoreApplication::processEvents();
    EXPECT_TRUE(more->isVisible());
    EXPECT_TRUE(more->menu()->actions().contains(window->actions()[Actions::GoDoctor]));
    for (int width = 360; width < 1400; width += 10) {
        window->resize(width, 700);
        QCoreApplication::processEvents();
        const auto *extension
            = window->findChild<QToolBar *>()->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
        EXPECT_TRUE(!extension || extension->isHidden()) << width;
    }
}

TEST_F(WindowTest, WithLargeTextTheToolBarLosesWordsBeforeButtons)
{
    auto *bar = window->findChild<QToolBar *>();
    auto *search = bar->findChild<QLineEdit *>();
    window->resize(1000, 700);
    for (int step = 0; step < 9; ++step) {
        QCoreApplication::processEvents();
        const auto *extension = bar->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
        EXPECT_TRUE(!extension || extension->isHidden()) << window->appearance().zoom();
        for (QToolButton *button : bar->findChildren<QToolButton *>()) {
            if (button->defaultAction() == window->actions()[Actions::GoRelief]
                || button->defaultAction() == window->actions()[Actions::LargerText]) {
                EXPECT_TRUE(button->isVisible() && bar->rect().contains(button->geometry()))
                    << qPrintable(button->text()) << window->appearance().zoom();
            }
        }
        EXPECT_GE(search->width(), 9 * search->fontMetrics().averageCharWidth());
        trigger(Actions::LargerText);
    }
    EXPECT_GT(window->appearance().zoom(), 2.5);
}

TEST_F(WindowTest, ATitleKeepsItsWordsWholeWhereOnesBesideItCanGoBelow)
{
    goTo(u"magnesium"_s);
    for (int step = 0; step < 5; ++step)
        trigger(Actions::LargerText);
    EXPECT_DOUBLE_EQ(window->appearance().zoom(), 2.0);
    for (const int width : {420, 520, 640, 800, 1000}) {
        window->resize(width, 700);
        QCoreApplication::processEvents();
        const qsizetype word = page().text().text().indexOf(u"Magnesium"_s);
        ASSERT_GE(word, 0);
        EXPECT_EQ(page().typeset().caretRect(word).top(),
                  page().typeset().caretRect(word + 8).top())
            << width;
    }
}

TEST_F(WindowTest, SignsGrowWithTheTextBesideThem)
{
    auto *bar = window->findChild<QToolBar *>();
    QPushButton button(u"Handout"_s);
    const QSize sign = button.iconSize();
    const QSize tool = bar->iconSize();
    const int box = QApplication::style()->pixelMetric(QStyle::PM_IndicatorHeight);
    for (int step = 0; step < 9; ++step)
        trigger(Actions::LargerText);
    QCoreApplication::processEvents();
    EXPECT_EQ(button.iconSize(), 2 * sign);
    EXPECT_EQ(bar->iconSize(), 2 * tool);
    EXPECT_EQ(QApplication::style()->pixelMetric(QStyle::PM_IndicatorHeight), 2 * box);
    trigger(Actions::NormalText);
    QCoreApplication::processEvents();
    EXPECT_EQ(button.iconSize(), sign);
    EXPECT_EQ(bar->iconSize(), tool);
}

} // namespace crampwise
