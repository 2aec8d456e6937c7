// SPDX-License-Identifier: GPL-3.0-or-later
// What research shows, needs and foods, in the window: charts, choices and ways to sources.
#include "app/window_fixture.h"

#include "app/charts/bar_chart.h"
#include "app/charts/evidence_chart.h"
#include "app/charts/influence_picture.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace crampwise {

class ResearchTest : public WindowTest {
protected:
    template<typename T>
    T *first() const
    {
        const QList<T *> all = onPage<T>();
        return all.isEmpty() ? nullptr : all.first();
    }

    void choose(Choice choice, const QString &value)
    {
        auto *box = page().findChild<QComboBox *>(Choices::key(choice));
        ASSERT_NE(box, nullptr);
        box->setFocus();
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
        page().finish();
        QCoreApplication::processEvents();
    }

    void chooseDiet(const QString &words)
    {
        for (QPushButton *button : onPage<QPushButton>()) {
            if (button->text() == words)
                return button->click();
        }
        ADD_FAILURE() << qPrintable(words);
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
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return shown() == u"magnesium/evidence#do-supplements-help"; }));
}

TEST_F(ResearchTest, AFactOpensTheCardOfItsSourceLeadsThereAndBack)
{
    goTo(u"magnesium/signs-and-risk"_s);
    clickAnchor(u"[1]"_s);
    ASSERT_NE(page().card(), nullptr);
    const QString source = page().card()->accessibleName();
    EXPECT_FALSE(source.isEmpty());
    page().card()->findChild<QPushButton *>(u"open"_s)->click();
    EXPECT_TRUE(shown().startsWith(u"sources#"_s));
    EXPECT_TRUE(page().text().text().contains(source));
    trigger(Actions::Back);
    EXPECT_EQ(shown(), u"magnesium/signs-and-risk"_s);
}

TEST_F(ResearchTest, TheTrialsOfANutrientCiteTheirSources)
{
    goTo(u"magnesium#trials"_s);
    size_t cited = 0;
    for (const TextPiece &piece : page().text().pieces()) {
        const bool first = piece.content.role == TextRole::Cell && piece.content.column == 0;
        cited += first && piece.content.sources.size() == 1 ? 1 : 0;
    }
    EXPECT_GE(cited, builtInTopic().figures().trials.rowsAbout(u"magnesium"_s).size());
}

TEST_F(ResearchTest, AgeAndSexAreChosenOnceForAllPagesAndRemembered)
{
    const auto chosen = [&](Choice choice) {
        auto *box = page().findChild<QComboBox *>(Choices::key(choice));
        return box ? box->currentText() : QString();
    };
    goTo(u"how-much-you-need"_s);
    EXPECT_EQ(chosen(Choice::Age), u"Not chosen"_s);
    EXPECT_EQ(chosen(Choice::Sex), u"Not chosen"_s);
    choose(Choice::Age, u"30"_s);
    EXPECT_TRUE(QApplication::focusWidget()->objectName() == Choices::key(Choice::Age));
    choose(Choice::Sex, u"pregnant"_s);
    goTo(u"magnesium"_s);
    EXPECT_EQ(chosen(Choice::Age), u"30 years"_s);
    EXPECT_EQ(chosen(Choice::Sex), u"Female, pregnant"_s);
    window->close();
    open();
    goTo(u"how-much-you-need"_s);
    EXPECT_EQ(chosen(Choice::Age), u"30 years"_s);
    EXPECT_EQ(chosen(Choice::Sex), u"Female, pregnant"_s);
    choose(Choice::Age, {});
    choose(Choice::Sex, {});
    EXPECT_EQ(chosen(Choice::Age), u"Not chosen"_s);
}

TEST_F(ResearchTest, FoodsAreFilteredAndLeadToTheirPages)
{
    goTo(u"food-and-needs"_s);
    choose(Choice::Age, u"40"_s);
    choose(Choice::Sex, u"male"_s);
    choose(Choice::FoodSubstance, u"vitamin-d"_s);
    const int all = first<BarChart>()->markCount();
    chooseDiet(u"Vegan"_s);
    const int vegan = first<BarChart>()->markCount();
    EXPECT_LT(vegan, all);
    EXPECT_GT(vegan, 0);
    chooseDiet(u"All"_s);
    first<BarChart>()->activateMark(0);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return window->navigator().current().kind == Location::Kind::Food; }));
    ASSERT_NE(first<BarChart>(), nullptr);
    choose(Choice::Age, {});
    choose(Choice::Sex, {});
}

TEST_F(ResearchTest, TheLevelIsSwitchedEverywhereAndRemembered)
{
    goTo(u"nerve-function"_s);
    const QString plain = pageAsText(page().page());
    trigger(Actions::StudentLevel);
    const QString student = pageAsText(page().page());
    EXPECT_NE(plain, student);
    EXPECT_TRUE(student.contains(u"membrane"_s));
    window->close();
    open();
    EXPECT_TRUE(window->actions()[Actions::StudentLevel]->isChecked());
    trigger(Actions::StudentLevel);
    goTo(u"nerve-function"_s);
    EXPECT_EQ(pageAsText(page().page()), plain);
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
    const Source &source = builtInTopic().sources().front();
    goTo(u"sources#"_s + source.id);
    clickAnchor(u"Copy citation"_s);
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
