// SPDX-License-Identifier: GPL-3.0-or-later
// What research shows, needs and foods, in the window: charts, choices and ways to sources.
#include "app/window_fixture.h"

#include "app/charts/bar_chart.h"
#include "app/charts/evidence_chart.h"
#include "app/charts/influence_picture.h"
#include "app/pages/page_table.h"
#include "app/pages/source_links.h"
#include "app/widgets/text_labels.h"
#include "core/page/pages.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace crampwise {

class ResearchTest : public WindowTest {
protected:
    void goTo(const QString &name)
    {
        window->navigator().go(*parseLocation(name, builtInTopic()));
        window->pages().page()->finish();
        QCoreApplication::processEvents();
    }

    template<typename T>
    T *first() const
    {
        const QList<T *> all = onPage<T>();
        return all.isEmpty() ? nullptr : all.first();
    }

    void choose(Choice choice, const QString &value)
    {
        auto *box = window->pages().page()->findChild<QComboBox *>(Choices::key(choice));
        ASSERT_NE(box, nullptr);
        box->setFocus();
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
        window->pages().page()->finish();
        QCoreApplication::processEvents();
    }
};

TEST_F(ResearchTest, TheEvidenceChartEqualsTheContentAndLeadsToTheTrials)
{
    goTo(u"evidence"_s);
    auto *chart = first<EvidenceChart>();
    ASSERT_NE(chart, nullptr);
    ASSERT_EQ(chart->markCount(), 14);
    int mark = 0;
    for (const Nutrient &nutrient : builtInTopic().nutrients()) {
        for (const auto *section : {"can-a-lack-cause-cramps", "do-supplements-help"}) {
            EXPECT_TRUE(chart->markSentence(mark).contains(nutrient.name));
            EXPECT_EQ(chart->markTarget(mark)->toString(),
                      nutrient.id + u'#' + QString::fromLatin1(section));
            EXPECT_GE(chart->markRect(mark).height(), 24);
            EXPECT_TRUE(chart->rect().contains(chart->markRect(mark)));
            ++mark;
        }
    }
    chart->activateMark(7);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == u"magnesium#do-supplements-help"; }));
}

TEST_F(ResearchTest, AFactLeadsToItsSourceAndBack)
{
    goTo(u"magnesium"_s);
    auto *sources = first<SourceLinks>();
    ASSERT_NE(sources, nullptr);
    QTest::mouseClick(sources->findChild<LinkButton *>(), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().startsWith(u"sources#"_s); }));
    trigger(Actions::Back);
    EXPECT_EQ(shown(), u"magnesium"_s);
}

TEST_F(ResearchTest, ArrowKeysWalkTheSourcesOfOneFact)
{
    goTo(u"magnesium"_s);
    for (SourceLinks *sources : onPage<SourceLinks>()) {
        const QList<LinkButton *> links = sources->findChildren<LinkButton *>();
        if (links.size() < 2)
            continue;
        links[0]->setFocus();
        QTest::keyClick(links[0], Qt::Key_Right);
        EXPECT_TRUE(links[1]->hasFocus());
        QTest::keyClick(links[1], Qt::Key_Left);
        EXPECT_TRUE(links[0]->hasFocus());
        return;
    }
    FAIL() << "no fact with two sources";
}

TEST_F(ResearchTest, ATrialInItsTableLeadsToItsSource)
{
    goTo(u"magnesium"_s);
    auto *table = first<PageTable>();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(static_cast<size_t>(table->model()->rowCount()),
              builtInTopic().evidence(u"magnesium"_s)->trials.size());
    table->setCurrentIndex(table->model()->index(2, 3));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(shown(), u"sources#garrison-2020"_s);
}

TEST_F(ResearchTest, ALifeStageIsChosenOnceForAllPagesAndRemembered)
{
    goTo(u"how-much-you-need"_s);
    choose(Choice::LifeStage, u"pregnancy-19-30"_s);
    EXPECT_TRUE(QApplication::focusWidget()->objectName() == Choices::key(Choice::LifeStage));
    goTo(u"magnesium"_s);
    auto *box = window->pages().page()->findChild<QComboBox *>(Choices::key(Choice::LifeStage));
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->currentData().toString(), u"pregnancy-19-30"_s);
    EXPECT_EQ(box->count(), 20);
    window->close();
    open();
    goTo(u"how-much-you-need"_s);
    box = window->pages().page()->findChild<QComboBox *>(Choices::key(Choice::LifeStage));
    EXPECT_EQ(box->currentData().toString(), u"pregnancy-19-30"_s);
    choose(Choice::LifeStage, {});
}

TEST_F(ResearchTest, FoodsAreFilteredAndLeadToTheirPages)
{
    goTo(u"foods"_s);
    choose(Choice::FoodSubstance, u"vitamin-d"_s);
    const int all = first<BarChart>()->markCount();
    choose(Choice::Diet, wordFor(Food::Diet::Vegan, dietWords));
    const int vegan = first<BarChart>()->markCount();
    EXPECT_LT(vegan, all);
    EXPECT_GT(vegan, 0);
    choose(Choice::Diet, wordFor(Food::Diet::Omnivore, dietWords));
    first<BarChart>()->activateMark(0);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return window->navigator().current().kind == Location::Kind::Food; }));
    ASSERT_NE(first<BarChart>(), nullptr);
    choose(Choice::LifeStage, {});
}

TEST_F(ResearchTest, TheLevelIsSwitchedEverywhereAndRemembered)
{
    goTo(u"nerve-function"_s);
    const QString plain = pageAsText(window->pages().page()->page(), builtInTopic());
    trigger(Actions::StudentLevel);
    const QString student = pageAsText(window->pages().page()->page(), builtInTopic());
    EXPECT_NE(plain, student);
    EXPECT_TRUE(student.contains(u"membrane"_s));
    window->close();
    open();
    EXPECT_TRUE(window->actions()[Actions::StudentLevel]->isChecked());
    trigger(Actions::StudentLevel);
    goTo(u"nerve-function"_s);
    EXPECT_EQ(pageAsText(window->pages().page()->page(), builtInTopic()), plain);
}

TEST_F(ResearchTest, TheInfluencePictureHasAllArrowsAndItsBoxesLead)
{
    goTo(u"how-nutrients-interact"_s);
    auto *picture = first<InfluencePicture>();
    ASSERT_NE(picture, nullptr);
    const int arrows = static_cast<int>(builtInTopic().influences().size());
    ASSERT_GT(picture->markCount(), arrows);
    for (int mark = 0; mark < picture->markCount(); ++mark) {
        EXPECT_TRUE(picture->rect().contains(picture->markRect(mark))) << mark;
        EXPECT_FALSE(picture->markSentence(mark).isEmpty());
        EXPECT_GE(picture->markRect(mark).height(), 24) << mark;
        EXPECT_EQ(picture->markTarget(mark).has_value(),
                  mark >= arrows && picture->markSentence(mark) != u"Overbreathing"_s);
    }
}

TEST_F(ResearchTest, ACitationIsCopiedAndAllAreSavedAsBibTeX)
{
    goTo(u"sources"_s);
    for (QPushButton *button : onPage<QPushButton>()) {
        if (button->text() == u"Copy citation"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    const Source &source = builtInTopic().sources().front();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(source.title));
    const QTemporaryDir folder;
    saveAs = folder.filePath(u"all.bib"_s);
    trigger(Actions::ExportSources);
    QFile file(saveAs);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_EQ(static_cast<size_t>(text.count(u"\n@"_s)) + 1, builtInTopic().sources().size());
    saveAs = u"/nowhere/at/all.bib"_s;
    trigger(Actions::ExportSources);
    ASSERT_EQ(errors.size(), 1);
    EXPECT_TRUE(errors.first().contains(u"all.bib"_s));
}

TEST_F(ResearchTest, SearchFindsFoodsWordsAndSources)
{
    const auto best = [&](const QString &query) {
        return SearchIndex(builtInTopic()).find(query).front().location.toString();
    };
    EXPECT_EQ(best(u"banana"_s), u"banana"_s);
    EXPECT_EQ(best(u"rhabdomyolysis"_s).section(u'#', 0, 0), u"glossary"_s);
    bool found = false;
    for (const SearchHit &hit : SearchIndex(builtInTopic()).find(u"statins"_s))
        found = found || hit.location.kind == Location::Kind::Situations;
    EXPECT_TRUE(found);
}

} // namespace crampwise
