// SPDX-License-Identifier: GPL-3.0-or-later
// A cramp right now: cards to choose from, the picture, the steps, the timer, the foot of the page;
// and what is in sight at once of the other two pages that get help.
#include "app/pages/hold_timer.h"
#include "app/pages/picture_choice.h"
#include "app/sound/click_wave.h"
#include "app/widgets/announcer.h"
#include "app/window_fixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

Look plainLook()
{
    return {Theme::light(), QFont(), 1};
}

void tick(HoldTimer &timer, int seconds)
{
    for (int second = 0; second < seconds; ++second)
        timer.tick();
}

QString told(const HoldTimer &timer)
{
    return lastAnnouncement(timer);
}

QPushButton &buttonOf(const QWidget &widget, const QString &name)
{
    return *widget.findChild<QPushButton *>(name);
}

class CrampPageTest : public WindowTest {
protected:
    void show(const QString &name, const QSize &size, qreal zoom = 1)
    {
        window->resize(size);
        while (window->appearance().zoom() < zoom - 0.01)
            trigger(Actions::LargerText);
        goTo(name);
        page().verticalScrollBar()->setValue(0);
        QCoreApplication::processEvents();
    }

    /// Where the first picture of the page stands.
    QRectF picture() const
    {
        for (const Placement::Figure &figure : page().typeset().figures()) {
            if (!figure.box->widget())
                return figure.rect;
        }
        return {};
    }

    /// The texts of a section that are not wholly in sight.
    QString outOfSight(const QString &anchor, const std::vector<TextRole> &roles) const
    {
        QStringList missing;
        for (const TextPiece &piece : page().text().pieces()) {
            const bool asked
                = std::find(roles.begin(), roles.end(), piece.content.role) != roles.end();
            if (!asked || piece.section < 0
                || page().page().sections[size_t(piece.section)].anchor != anchor)
                continue;
            for (const QRectF &rect : page().typeset().rects(piece.start, piece.end())) {
                const QRect shown = page().toView(rect);
                if (!page().viewport()->rect().contains(shown))
                    missing << u"%1 (%2 of %3)"_s.arg(piece.content.text)
                                   .arg(shown.bottom())
                                   .arg(page().viewport()->height());
            }
        }
        return missing.join(u"; "_s);
    }

    bool isInSight(const QWidget *widget) const
    {
        const QRect rect(widget->mapTo(page().viewport(), QPoint()), widget->size());
        return widget->isVisible() && page().viewport()->rect().contains(rect);
    }

    QList<QRadioButton *> shownCards() const
    {
        QList<QRadioButton *> shown;
        for (QRadioButton *card : onPage<QRadioButton>()) {
            if (card->isVisible())
                shown << card;
        }
        return shown;
    }
};

} // namespace

TEST(HoldTimer, StartsOnlyWhenAskedPausesAndGoesOn)
{
    HoldTimer timer({30, 1, u"Hold"_s, {}}, plainLook());
    QPushButton &start = buttonOf(timer, u"hold-start"_s);
    EXPECT_FALSE(timer.isTicking());
    EXPECT_FALSE(buttonOf(timer, u"hold-again"_s).isEnabled());
    EXPECT_EQ(timer.clock().shown(), 30);
    start.click();
    EXPECT_TRUE(timer.isTicking());
    EXPECT_EQ(start.text(), u"Pause");
    tick(timer, 5);
    EXPECT_EQ(timer.seconds(), u"25");
    start.click();
    EXPECT_FALSE(timer.isTicking());
    EXPECT_EQ(start.text(), u"Start");
    start.click();
    tick(timer, 1);
    EXPECT_EQ(timer.seconds(), u"24");
    buttonOf(timer, u"hold-again"_s).click();
    EXPECT_EQ(timer.seconds(), u"30");
    EXPECT_TRUE(timer.isTicking());
}

TEST(HoldTimer, ReadsOutStartTenLeftAndDone)
{
    HoldTimer timer({30, 1, u"Hold"_s, {}}, plainLook());
    buttonOf(timer, u"hold-start"_s).click();
    EXPECT_EQ(told(timer), u"Started");
    tick(timer, 19);
    EXPECT_EQ(told(timer), u"Started");
    tick(timer, 1);
    EXPECT_TRUE(told(timer).contains(u"10 second")) << qPrintable(told(timer));
    tick(timer, 10);
    EXPECT_EQ(told(timer), u"Done");
    EXPECT_FALSE(timer.isTicking());
}

TEST(HoldTimer, CountsTheHoldsAndBeginsAnewAfterTheLast)
{
    HoldTimer timer({10, 3, u"Hold"_s, {}}, plainLook());
    const auto *status = timer.findChild<QLabel *>(u"hold-status"_s);
    EXPECT_EQ(status->text(), u"1 of 3");
    buttonOf(timer, u"hold-start"_s).click();
    for (int turn = 1; turn <= 3; ++turn) {
        EXPECT_EQ(timer.clock().turn(), turn);
        tick(timer, 10);
        EXPECT_EQ(told(timer), u"Done, %1 of 3"_s.arg(turn));
        buttonOf(timer, u"hold-again"_s).click();
    }
    EXPECT_EQ(timer.clock().turn(), 1);
}

TEST(HoldTimer, CountsUpWhereTheContentTellsNoTime)
{
    HoldTimer timer({0, 1, u"Hold"_s, {}}, plainLook());
    buttonOf(timer, u"hold-start"_s).click();
    tick(timer, 75);
    EXPECT_EQ(timer.seconds(), u"75");
    EXPECT_TRUE(timer.isTicking());
    EXPECT_NEAR(timer.clock().filled(), 0.25, 1e-9);
}

TEST(HoldTimer, IsSilentUntilSoundIsAskedFor)
{
    HoldTimer timer({10, 1, u"Hold"_s, {}}, plainLook());
    EXPECT_FALSE(timer.findChild<QCheckBox *>(u"hold-sound"_s)->isChecked());
}

TEST(ClickWave, RingsAChimeOnceThatBeginsSoftlyAndFades)
{
    ClickWave wave;
    std::vector<float> samples(ClickWave::chimeSamples);
    const auto loudest = [&](size_t from, size_t to) {
        float most = 0;
        for (size_t i = from; i < to; ++i)
            most = std::max(most, std::abs(samples[i]));
        return most;
    };
    wave.ring();
    wave.fill(samples.data(), samples.size());
    EXPECT_LT(loudest(0, 40), 0.05F);
    EXPECT_GT(loudest(0, 4000), 0.1F);
    EXPECT_LT(loudest(samples.size() - 4000, samples.size()), 0.02F);
    wave.fill(samples.data(), samples.size());
    EXPECT_EQ(loudest(0, samples.size()), 0.0F);
}

TEST_F(CrampPageTest, WhatTheFirstMinuteNeedsIsInSightAtOneAndAHalfOn1366By768)
{
    show(u"cramp-right-now"_s, {1366, 768}, 1.5);
    for (const QString &stretch : builtInTopic().relief().shownFirst) {
        page().findChild<QRadioButton *>(u"choice-"_s + stretch)->click();
        QCoreApplication::processEvents();
        page().verticalScrollBar()->setValue(0);
        EXPECT_EQ(outOfSight(u"first-minute"_s, {TextRole::Heading, TextRole::Step}), QString());
        EXPECT_EQ(shownCards().size(), 3);
        for (const QRadioButton *card : shownCards())
            EXPECT_TRUE(isInSight(card)) << qPrintable(card->text());
        EXPECT_TRUE(isInSight(onPage<HoldTimer>().value(0))) << qPrintable(stretch);
        EXPECT_TRUE(page().viewport()->rect().contains(page().toView(picture())))
            << qPrintable(stretch) << ' ' << page().toView(picture()).bottom() << " of "
            << page().viewport()->height();
        const QList<QLabel *> lines = page().foot()->findChildren<QLabel *>();
        EXPECT_EQ(lines.size(), 2);
        for (const QLabel *line : lines)
            EXPECT_TRUE(line->isVisible());
    }
}

TEST_F(CrampPageTest, IsMirroredAsAWholeInALanguageFromTheRight)
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    show(u"cramp-right-now"_s, {1366, 768});
    const auto left
        = [this](const QWidget *widget) { return widget->mapTo(page().viewport(), QPoint()).x(); };
    const qreal middle = page().toView(picture()).center().x();
    EXPECT_GT(left(shownCards().value(0)), middle);
    const HoldTimer *timer = onPage<HoldTimer>().value(0);
    EXPECT_LT(left(timer), middle);
    const QWidget &foot = *page().foot();
    EXPECT_GT(buttonOf(foot, u"foot-beside"_s).x(), buttonOf(foot, u"foot-urgent"_s).x());
    EXPECT_TRUE(isInSight(timer));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_F(CrampPageTest, LargeTextFoldsTheListThatWouldScrollBesideThePage)
{
    show(u"cramp-right-now"_s, {1366, 768});
    EXPECT_TRUE(window->contents().isVisible());
    show(u"cramp-right-now"_s, {1366, 768}, 1.5);
    EXPECT_FALSE(window->contents().isVisible());
    trigger(Actions::ShowList);
    EXPECT_TRUE(window->contents().isVisible());
}

TEST_F(CrampPageTest, TheKeyboardOpensAFoldedSection)
{
    show(u"cramp-right-now"_s, {1000, 700});
    const auto isFolded = [this] {
        const std::vector<Section> &sections = page().page().sections;
        return std::find_if(sections.begin(), sections.end(),
                            [](const Section &one) { return one.anchor == u"tonight"; })
            ->folded;
    };
    EXPECT_TRUE(isFolded());
    page().setCaret(anchorNamed(u"Tonight"_s) - 1);
    QTest::keyClick(&page(), Qt::Key_Tab);
    QTest::keyClick(&page(), Qt::Key_Return);
    EXPECT_FALSE(isFolded());
}

TEST_F(CrampPageTest, ACardChangesPictureStepsAndTimer)
{
    show(u"cramp-right-now"_s, {1366, 768});
    page().findChild<QRadioButton *>(u"choice-calf-lying"_s)->click();
    const auto steps = [this] { return page().page().sections.front().blocks[3]; };
    EXPECT_EQ(std::get<Steps>(steps()).items, builtInTopic().relief().sites[0].stretches[0].steps);
    auto *towel = page().findChild<QRadioButton *>(u"choice-calf-sitting-towel"_s);
    ASSERT_TRUE(towel);
    QTest::mouseClick(towel, Qt::LeftButton);
    EXPECT_EQ(std::get<Steps>(steps()).items, builtInTopic().relief().sites[0].stretches[1].steps);
    const HoldTimer *timer = onPage<HoldTimer>().value(0);
    EXPECT_EQ(timer->clock().shown(), 30);
    EXPECT_EQ(timer->clock().times(), 3);
    const auto *now = qobject_cast<QRadioButton *>(QApplication::focusWidget());
    ASSERT_TRUE(now);
    EXPECT_EQ(now->objectName(), u"choice-calf-sitting-towel");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    EXPECT_TRUE(page().page().sections.front().heading.startsWith(u"Foot"));
}

TEST_F(CrampPageTest, EveryStretchIsOneButtonAway)
{
    show(u"cramp-right-now"_s, {1000, 700});
    EXPECT_EQ(shownCards().size(), 3);
    QTest::mouseClick(page().findChild<QPushButton *>(u"more-choices"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(shownCards().size(), 13);
    auto *hand = page().findChild<QRadioButton *>(u"choice-hand-sitting"_s);
    hand->click();
    EXPECT_TRUE(page().page().sections.front().heading.startsWith(u"Hand"));
    EXPECT_EQ(shownCards().size(), 4) << "the chosen one stays with the first three";
}

TEST_F(CrampPageTest, TheFootStaysWhileThePageScrollsAndLeadsOn)
{
    show(u"cramp-right-now"_s, {1000, 700});
    const QWidget *foot = page().foot();
    const QRect before = foot->geometry();
    EXPECT_EQ(before.bottom(), page().rect().bottom());
    page().verticalScrollBar()->setValue(page().verticalScrollBar()->maximum());
    EXPECT_EQ(foot->geometry(), before);
    EXPECT_LE(page().viewport()->geometry().bottom(), before.top());
    buttonOf(*foot, u"foot-beside"_s).click();
    EXPECT_EQ(shown(), u"is-it-a-cramp"_s);
    EXPECT_FALSE(page().foot());
    goTo(u"cramp-right-now"_s);
    buttonOf(*page().foot(), u"foot-urgent"_s).click();
    EXPECT_EQ(shown(), u"when-to-see-a-doctor"_s);
}

TEST_F(CrampPageTest, TabReachesTheFootFromTheLastLinkAndComesBack)
{
    show(u"cramp-right-now"_s, {1000, 700});
    page().enter(false);
    EXPECT_EQ(QApplication::focusWidget(), page().findChild<QWidget *>(u"foot-urgent"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget(), page().findChild<QWidget *>(u"foot-beside"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget(), &page());
}

TEST_F(CrampPageTest, TheFootLeavesThePageItsRoom)
{
    for (const auto &[size, zoom] :
         {std::pair(QSize(400, 760), 1.0), std::pair(QSize(640, 480), 1.0),
          std::pair(QSize(640, 480), 2.0), std::pair(QSize(320, 256), 4.0)}) {
        show(u"cramp-right-now"_s, size, zoom);
        // A lower page stands in a window that holds little but its tool bar.
        const bool isLow = page().height() < 100;
        EXPECT_TRUE(isLow || page().foot()->height() < page().height() / 2)
            << size.width() << " at " << zoom;
        for (const QString &name : {u"foot-beside"_s, u"foot-urgent"_s}) {
            const QPushButton &button = buttonOf(*page().foot(), name);
            EXPECT_TRUE(page().foot()->rect().contains(button.geometry())) << qPrintable(name);
            EXPECT_GE(button.width(), button.sizeHint().width()) << qPrintable(name);
        }
    }
}

TEST_F(CrampPageTest, SixLookAlikesWithWhatToDoAreInSightAt1200By860)
{
    show(u"is-it-a-cramp"_s, {1200, 860});
    const auto &table = std::get<TextTable>(page().page().sections.front().blocks.front());
    EXPECT_EQ(table.rows.size(), 6U);
    EXPECT_EQ(outOfSight(u"beside"_s, {TextRole::Cell, TextRole::HeaderCell}), QString());
}

TEST_F(CrampPageTest, EveryLookAlikeLeadsToMoreOfIt)
{
    show(u"is-it-a-cramp"_s, {1200, 860});
    clickAnchor(u"Restless legs"_s);
    EXPECT_EQ(shown(), u"is-it-a-cramp#restless-legs");
    for (const Section &section : page().page().sections)
        EXPECT_FALSE(section.folded && section.anchor == u"restless-legs");
}

TEST_F(CrampPageTest, AFoldedSectionIsOpenAndInSightInAWindowThatBeginsThere)
{
    window.reset();
    open({Location::Kind::WhatElse, {}, u"restless-legs"_s});
    const auto &sections = page().page().sections;
    const auto section = std::find_if(sections.begin(), sections.end(), [](const Section &one) {
        return one.anchor == u"restless-legs";
    });
    EXPECT_FALSE(section->folded);
    EXPECT_GT(page().verticalScrollBar()->value(), 100);
}

TEST_F(CrampPageTest, WhatMustNotWaitIsInSightAt1200By860)
{
    show(u"when-to-see-a-doctor"_s, {1200, 860});
    EXPECT_EQ(outOfSight(u"now"_s, {TextRole::Heading, TextRole::Subheading, TextRole::Item}),
              QString());
}

} // namespace crampwise
