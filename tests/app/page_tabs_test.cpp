// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation/navigator.h"
#include "app/pages/find_bar.h"
#include "app/pages/page_area.h"
#include "app/pages/tab_row.h"
#include "app/widgets/choice_widgets.h"

#include "window_fixture.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace crampwise {

class PageTabsTest : public WindowTest {
protected:
    PageTabsTest() { goTo(u"magnesium"_s); }

    TabRow &row() const
    {
        page().finish();
        return *page().findChild<TabRow *>();
    }
    void click(int tab)
    {
        QTabBar &bar = *row().bar();
        QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.tabRect(tab).center());
        page().finish();
        QCoreApplication::processEvents();
    }
    bool says(const QString &words) const { return page().text().text().contains(words); }
    bool isFolded(const QString &anchor) const
    {
        for (const Section &section : page().page().sections) {
            if (section.anchor == anchor)
                return section.folded;
        }
        ADD_FAILURE() << qPrintable(anchor);
        return false;
    }
};

TEST_F(PageTabsTest, AClickShowsATabAndTheHistoryLeadsBack)
{
    EXPECT_EQ(shown(), u"magnesium/summary"_s);
    click(2);
    EXPECT_EQ(shown(), u"magnesium/evidence"_s);
    EXPECT_EQ(row().bar()->currentIndex(), 2);
    EXPECT_FALSE(says(u"Signs of a lack"_s));
    trigger(Actions::Back);
    EXPECT_EQ(shown(), u"magnesium/summary"_s);
    EXPECT_EQ(row().bar()->currentIndex(), 0);
}

TEST_F(PageTabsTest, ATabKeepsItsPlaceAndALinkBeginsAtTheTop)
{
    click(3);
    page().verticalScrollBar()->setValue(400);
    click(0);
    click(3);
    EXPECT_EQ(page().verticalScrollBar()->value(), 400);
    goTo(u"overview"_s);
    goTo(u"magnesium/food-and-needs"_s);
    EXPECT_EQ(page().verticalScrollBar()->value(), 0);
}

TEST_F(PageTabsTest, KeysGoFromTabToTab)
{
    QTest::keyClick(window.get(), Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(shown(), u"magnesium/signs-and-risk"_s);
    trigger(Actions::PreviousTab);
    trigger(Actions::PreviousTab);
    EXPECT_EQ(shown(), u"magnesium/tests-and-medicines"_s);
    row().bar()->setFocus();
    QTest::keyClick(row().bar(), Qt::Key_Left);
    EXPECT_EQ(shown(), u"magnesium/food-and-needs"_s);
    EXPECT_EQ(QApplication::focusWidget(), row().bar()) << "the next key goes on from there";
    goTo(u"glossary"_s);
    EXPECT_FALSE(window->actions()[Actions::NextTab]->isEnabled());
}

TEST_F(PageTabsTest, NoTabIsCutANarrowWindowOffersAList)
{
    EXPECT_TRUE(row().bar()->isVisible());
    window->resize(360, 700);
    QCoreApplication::processEvents();
    EXPECT_FALSE(row().bar()->isVisible());
    ASSERT_TRUE(row().box()->isVisible());
    emit row().box()->activated(2);
    EXPECT_EQ(shown(), u"magnesium/evidence"_s);
    EXPECT_EQ(row().box()->currentIndex(), 2);
}

TEST_F(PageTabsTest, PagesThatBelongTogetherAreTabs)
{
    goTo(u"evidence"_s);
    click(2);
    EXPECT_EQ(shown(), u"how-common"_s);
    EXPECT_EQ(window->contents().currentIndex().data().toString(), u"Evidence"_s);
}

TEST_F(PageTabsTest, AHeadingOpensAndClosesWhatStandsThereOnDemand)
{
    goTo(u"magnesium/evidence"_s);
    EXPECT_TRUE(isFolded(u"article"_s));
    EXPECT_FALSE(says(u"The article says"_s));
    const QString heading = u"What the article says, and what research shows"_s;
    clickAnchor(heading);
    EXPECT_FALSE(isFolded(u"article"_s));
    EXPECT_TRUE(says(u"The article says"_s));
    trigger(Actions::LargerText);
    EXPECT_FALSE(isFolded(u"article"_s)) << "another text size keeps it open";
    trigger(Actions::NormalText);
    page().setFocus();
    page().setCaret(anchorNamed(heading));
    QTest::keyClick(&page(), Qt::Key_Return);
    EXPECT_TRUE(isFolded(u"article"_s));
}

TEST_F(PageTabsTest, WhoeverIsLedToAFoldedPartFindsItOpen)
{
    goTo(u"magnesium#trials"_s);
    EXPECT_FALSE(isFolded(u"trials"_s));
    EXPECT_TRUE(isFolded(u"article"_s));
    trigger(Actions::FindInPage);
    EXPECT_FALSE(isFolded(u"article"_s)) << "what is looked for may stand there";
}

} // namespace crampwise
