// SPDX-License-Identifier: GPL-3.0-or-later
// What people come to do, by keys alone.
#include "app/charts/chart_frame.h"
#include "app/charts/detail_pane.h"
#include "app/charts/forest_chart.h"
#include "app/charts/frame_bar.h"
#include "app/charts/full_screen_chart.h"
#include "app/handout/handout_dialog.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class KeyboardTasksTest : public WindowTest {
protected:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void find(const QString &words)
    {
        key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), words);
        key(Qt::Key_Return);
    }
    /// With Tab, until the focus is where it is wanted.
    template<typename IsThere>
    bool tabTo(IsThere isThere)
    {
        for (int i = 0; i < 60 && !isThere(); ++i)
            key(Qt::Key_Tab);
        return isThere();
    }
    static bool isOn(const QString &name)
    {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name;
    }
};

} // namespace

TEST_F(KeyboardTasksTest, HelpForACrampIsOneKeyAway)
{
    key(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(shown(), u"cramp-right-now"_s);
}

TEST_F(KeyboardTasksTest, WaterTabletsAreFoundByTheirName)
{
    find(u"water tablets"_s);
    EXPECT_EQ(shown(), u"medicines-and-situations#diuretics"_s);
}

TEST_F(KeyboardTasksTest, AllTrialsOfMagnesiumAreThreeKeysAndANameAway)
{
    find(u"magnesium"_s);
    key(Qt::Key_Tab, Qt::ControlModifier);
    key(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(shown(), u"magnesium/evidence"_s);
    EXPECT_TRUE(page().findChild<ForestChart *>());
}

TEST_F(KeyboardTasksTest, AStudyIsTurnedToFromTheOneBefore)
{
    goTo(u"magnesium/evidence"_s);
    page().finish();
    auto *pane = page().findChild<DetailPane *>();
    ASSERT_TRUE(pane);
    page().setFocus();
    auto *next = pane->findChild<QToolButton *>(u"forward"_s);
    auto *previous = pane->findChild<QToolButton *>(u"back"_s);
    ASSERT_TRUE(next && previous);
    EXPECT_FALSE(previous->isEnabled());
    ASSERT_TRUE(tabTo([] { return isOn(u"forward"_s); }));
    key(Qt::Key_Space);
    EXPECT_EQ(pane->shownMark(), 1);
    EXPECT_TRUE(previous->isEnabled());
    const int last = page().findChild<ForestChart *>()->markCount() - 1;
    for (int mark = 1; mark < last; ++mark)
        key(Qt::Key_Space);
    EXPECT_EQ(pane->shownMark(), last);
    EXPECT_FALSE(next->isEnabled());
    pane->findChild<QPushButton *>(u"open"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown() == u"magnesium/evidence#trials"_s; }))
        << qPrintable(shown());
}

TEST_F(KeyboardTasksTest, TheHandoutOfWhatIsShownIsTwoKeysFromItsHead)
{
    goTo(u"magnesium"_s);
    page().setFocus();
    ASSERT_TRUE(tabTo([] { return isOn(u"button-print"_s); }));
    key(Qt::Key_Space);
    auto *dialog = window->findChild<HandoutDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->choices().request.nutrients, QStringList{u"magnesium"_s});
    dialog->reject();
}

TEST_F(KeyboardTasksTest, TheChartIsEnlargedAndLeftByKeys)
{
    page().setFocus();
    ASSERT_TRUE(tabTo([] { return isOn(u"full-screen"_s); }));
    key(Qt::Key_Space);
    auto *large = window->findChild<FullScreenChart *>();
    ASSERT_TRUE(large);
    QTest::keyClick(large, Qt::Key_Escape);
}

TEST_F(KeyboardTasksTest, TheChartInViewIsSavedByOneKey)
{
    const QTemporaryDir folder;
    saveAs = folder.filePath(u"trials.svg"_s);
    goTo(u"magnesium/evidence"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    QFile file(saveAs);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("Does a supplement help ordinary cramps? Probably not"));
}

TEST_F(KeyboardTasksTest, ALinkIsFollowedAndBackLeadsToIt)
{
    goTo(u"magnesium"_s);
    page().setFocus();
    const QString link = u"When there is too little: Nerve function"_s;
    page().setCaret(anchorNamed(link));
    key(Qt::Key_Return);
    EXPECT_EQ(shown(), u"nerve-function"_s);
    trigger(Actions::Back);
    EXPECT_EQ(shown(), u"magnesium/summary"_s);
    EXPECT_EQ(page().caret().offset(), anchorNamed(link));
}

TEST_F(KeyboardTasksTest, TextGrowsByKeysAndThePlaceStays)
{
    goTo(u"magnesium/signs-and-risk"_s);
    key(Qt::Key_Plus, Qt::ControlModifier);
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(window->appearance().zoom(), 1.25);
    EXPECT_EQ(shown(), u"magnesium/signs-and-risk"_s);
}

} // namespace crampwise
