// SPDX-License-Identifier: GPL-3.0-or-later
// The search of the window, by its field and its results.
#include "app/window_fixture.h"

#include "app/pages/search_results.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace crampwise {

TEST_F(WindowTest, SearchShowsResultsAsYouTypeAndEnterGoesToTheBest)
{
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    ASSERT_TRUE(window->searchField().hasFocus());
    QTest::keyClicks(&window->searchField(), u"phosphorous"_s);
    EXPECT_TRUE(window->pages().showsResults());
    QTest::keyClick(&window->searchField(), Qt::Key_Return);
    EXPECT_FALSE(window->pages().showsResults());
    EXPECT_EQ(window->navigator().current().id, u"phosphorus"_s);
}

TEST_F(WindowTest, DownGoesIntoTheResultsAndEnterOpensOne)
{
    window->searchField().setFocus();
    QTest::keyClicks(&window->searchField(), u"vit d"_s);
    QTest::keyClick(&window->searchField(), Qt::Key_Down);
    QListView *results = window->pages().results()->list();
    EXPECT_TRUE(results->hasFocus());
    QTest::keyClick(results, Qt::Key_Return);
    EXPECT_EQ(window->navigator().current().id, u"vitamin-d"_s);
}

TEST_F(WindowTest, NothingFoundIsSaidAndEscReturnsToThePage)
{
    window->navigator().go({Location::Kind::Nutrient, u"calcium"_s, {}});
    window->searchField().setFocus();
    QTest::keyClicks(&window->searchField(), u"xylophone"_s);
    EXPECT_TRUE(window->pages().showsResults());
    EXPECT_TRUE(window->pages().results()->summary().contains(u"Nothing found"_s));
    EXPECT_TRUE(window->pages().results()->summary().contains(u"xylophone"_s));
    QTest::keyClick(&window->searchField(), Qt::Key_Escape);
    EXPECT_FALSE(window->pages().showsResults());
    EXPECT_TRUE(window->searchField().text().isEmpty());
    EXPECT_EQ(shown(), u"calcium/summary"_s);
}

TEST_F(WindowTest, SearchByKeyboardLeadsFromEverydayWordsToHelp)
{
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&window->searchField(), u"charley horse"_s);
    QTest::keyClick(&window->searchField(), Qt::Key_Return);
    EXPECT_EQ(shown(), u"cramp-right-now"_s);
}

TEST_F(WindowTest, SearchSaysWhatItTookAWordFor)
{
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&window->searchField(), u"potasssium"_s);
    const SearchResults *results = window->pages().results();
    EXPECT_TRUE(results->summary().startsWith(u"Did you mean “potassium”?"_s));
    EXPECT_TRUE(results->summary().contains(u"for “potassium”"_s));
    QTest::keyClick(&window->searchField(), Qt::Key_Return);
    EXPECT_EQ(shown(), u"potassium/summary"_s);
}

TEST_F(WindowTest, SearchSaysWhatIsNotCoveredAndEachResultItsKind)
{
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&window->searchField(), u"vitamin c"_s);
    const SearchResults *results = window->pages().results();
    EXPECT_TRUE(results->summary().contains(u"does not cover this: Vitamin C."_s));
    QTest::keyClick(&window->searchField(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&window->searchField(), u"omeprazole"_s);
    EXPECT_FALSE(results->summary().contains(u"does not cover"_s));
    const QModelIndex first = results->list()->model()->index(0, 0);
    EXPECT_TRUE(first.data(Qt::AccessibleTextRole).toString().contains(u". Medicine. "_s));
    QTest::keyClick(&window->searchField(), Qt::Key_Down);
    QTest::keyClick(results->list(), Qt::Key_Return);
    EXPECT_TRUE(window->navigator().current().section.startsWith(u"medicine-"_s));
}

} // namespace crampwise
