// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bar_blocks.h"

#include "app/charts/bar_chart.h"
#include "app/charts/bar_layout.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crampwise {

using namespace bars;

namespace {

class Bars : public testing::Test {
protected:
    Bars() { make(block(), look()); }

    void make(const BarChartBlock &content, const Look &itsLook, int width = 700,
              Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        holder = std::make_unique<QWidget>();
        holder->setLayoutDirection(direction);
        holder->setPalette(itsLook.theme.palette());
        chart = new BarChart(content, itsLook, holder.get());
        chart->resize(width, chart->heightForWidth(width));
        holder->resize(chart->size().expandedTo({50, 50}));
        holder->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(holder.get()));
        holder->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(holder.get()));
        chart->clearFocus();
    }

    QChart *plot() const { return chart->findChild<QChartView *>()->chart(); }

    /// Where Qt Charts ends a bar, in the chart's coordinates.
    QPointF drawnEnd(size_t bar, size_t count, double value) const
    {
        const auto category = static_cast<double>(count - 1 - bar);
        return plot()->mapToPosition({value, category}, plot()->series().constFirst());
    }

    std::unique_ptr<QWidget> holder;
    BarChart *chart = nullptr;
};

} // namespace

TEST_F(Bars, EqualTheBlockOneToOne)
{
    const BarChartBlock content = block();
    const auto *series = qobject_cast<QHorizontalStackedBarSeries *>(plot()->series().constFirst());
    ASSERT_TRUE(series);
    ASSERT_EQ(series->count(), 2);
    const QBarSet *sure = series->barSets().at(0);
    const QBarSet *uncertain = series->barSets().at(1);
    EXPECT_EQ(sure->brush().style(), Qt::SolidPattern);
    EXPECT_EQ(uncertain->brush().style(), Qt::BDiagPattern);
    ASSERT_EQ(size_t(sure->count()), content.bars.size());
    ASSERT_EQ(size_t(uncertain->count()), content.bars.size());
    for (size_t i = 0; i < content.bars.size(); ++i) {
        const BarChartBlock::Bar &bar = content.bars[i];
        const int fromBelow = int(content.bars.size() - 1 - i);
        EXPECT_EQ(sure->at(fromBelow), bar.uncertain ? 0 : bar.value);
        EXPECT_EQ(uncertain->at(fromBelow), bar.uncertain ? bar.value : 0);
    }
}

TEST_F(Bars, AreDrawnWhereTheirTextsAre)
{
    const BarChartBlock content = block();
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (int width : {280, 700}) {
            make(content, look(), width, direction);
            const BarLayout &layout = chart->barLayout();
            EXPECT_EQ(layout.labelsAbove, width == 280);
            for (size_t i = 0; i < content.bars.size(); ++i) {
                const BarChartBlock::Bar &bar = content.bars[i];
                const QPointF end = drawnEnd(i, content.bars.size(), bar.value);
                EXPECT_NEAR(end.x(), layout.x(bar.value), 1.5) << i;
                EXPECT_NEAR(end.y(), layout.rows[i].value.center().y(), 1.5) << i;
                const qreal tip = layout.x(bar.high.value_or(bar.value));
                const QRectF text = layout.rows[i].value;
                const qreal gap
                    = direction == Qt::LeftToRight ? text.left() - tip : tip - text.right();
                EXPECT_NEAR(gap, look().unit, 1.5) << i;
            }
        }
    }
}

TEST_F(Bars, RowsAreMarksOfAtLeast24PixelsFirstOnTop)
{
    for (int width : {280, 700, 1900}) {
        make(block(), look(), width);
        ASSERT_EQ(chart->markCount(), 6);
        for (int i = 0; i < 6; ++i) {
            EXPECT_GE(chart->markRect(i).height(), 24);
            EXPECT_GE(chart->markRect(i).width(), 24);
            EXPECT_TRUE(chart->rect().contains(chart->markRect(i)));
            EXPECT_GE(chart->markRect(i).center().y(),
                      i ? chart->markRect(i - 1).center().y() + 24 : 0);
        }
    }
    EXPECT_TRUE(chart->markRect(6).isNull());
}

TEST_F(Bars, ArrowKeysMoveAndEnterGoesWhereAClickGoes)
{
    chart->setFocus();
    const QSignalSpy spy(chart, &MarkedChart::locationRequested);
    QTest::keyClick(chart, Qt::Key_Down);
    EXPECT_EQ(chart->currentMark(), 1);
    QTest::keyClick(chart, Qt::Key_Return);
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->markRect(1).center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return spy.count() == 2; }));
    EXPECT_EQ(spy.at(0).at(0).value<Location>(), place(1));
    EXPECT_EQ(spy.at(1).at(0).value<Location>(), place(1));
    QTest::keyClick(chart, Qt::Key_Up);
    EXPECT_EQ(chart->currentMark(), 0);
    QTest::keyClick(chart, Qt::Key_Up);
    EXPECT_EQ(chart->currentMark(), 0);
    QTest::keyClick(chart, Qt::Key_End);
    EXPECT_EQ(chart->currentMark(), 5);
    QTest::keyClick(chart, Qt::Key_Home);
    EXPECT_EQ(chart->currentMark(), 0);
}

TEST_F(Bars, WithoutATargetDoNothing)
{
    chart->setFocus();
    chart->setCurrentMark(3);
    const QSignalSpy spy(chart, &MarkedChart::locationRequested);
    QTest::keyClick(chart, Qt::Key_Return);
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->markRect(3).center());
    QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(chart->width() / 2, 1));
    QCoreApplication::processEvents();
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(Bars, HoverAndFocusSayTheSameSentence)
{
    QStringList said; // outlived by the chart, hence the disconnect at the end
    const auto listening = QObject::connect(chart, &MarkedChart::sentenceChanged, chart,
                                            [&](const QString &text) { said << text; });
    QTest::mouseMove(chart, chart->markRect(2).center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty() && !said.constLast().isEmpty(); }));
    EXPECT_EQ(said.constLast(), u"Sentence 2."_s);
    QTest::mouseMove(chart, QPoint(1, 1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return said.constLast().isEmpty(); }));
    chart->setFocus();
    chart->setCurrentMark(2);
    EXPECT_EQ(said.constLast(), u"Sentence 2."_s);
    QObject::disconnect(listening);
}

TEST_F(Bars, FocusAndItsRingAreVisible)
{
    const QImage before = holder->grab().toImage();
    chart->setFocus();
    const QImage first = holder->grab().toImage();
    EXPECT_NE(first, before);
    QTest::keyClick(chart, Qt::Key_Down);
    EXPECT_NE(holder->grab().toImage(), first);
}

TEST_F(Bars, AssistiveToolsSeeOneNamedChildABar)
{
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(chart);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->role(), QAccessible::Chart);
    EXPECT_EQ(seen->text(QAccessible::Name), block().title);
    EXPECT_FALSE(seen->text(QAccessible::Description).isEmpty());
    ASSERT_EQ(seen->childCount(), 6);
    const QSignalSpy spy(chart, &MarkedChart::locationRequested);
    for (int i = 0; i < 6; ++i) {
        QAccessibleInterface *mark = seen->child(i);
        const BarChartBlock::Bar bar = block().bars[size_t(i)];
        EXPECT_TRUE(mark->text(QAccessible::Name).contains(bar.label));
        EXPECT_TRUE(mark->text(QAccessible::Name).contains(bar.valueText));
        EXPECT_EQ(mark->text(QAccessible::Description), bar.sentence);
        EXPECT_EQ(seen->childAt(mark->rect().center().x(), mark->rect().center().y()), mark);
        ASSERT_TRUE(mark->actionInterface());
        EXPECT_EQ(mark->actionInterface()->actionNames().contains(
                      QAccessibleActionInterface::pressAction()),
                  bar.target.has_value());
        mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return spy.count() == 5; }));
    seen->child(4)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(chart->currentMark(), 4);
    EXPECT_EQ(seen->focusChild(), seen->child(4));
    EXPECT_TRUE(seen->child(4)->state().focused);
}

TEST_F(Bars, StandOutInLightAndDark)
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        make(block(), look(1, theme));
        const auto *series
            = qobject_cast<QHorizontalStackedBarSeries *>(plot()->series().constFirst());
        for (const QBarSet *set : series->barSets()) {
            const QColor outline = set->pen().color();
            EXPECT_GE(contrast(outline, theme.color(ColorRole::Surface)), 3);
            EXPECT_GE(contrast(outline, theme.color(ColorRole::Window)), 3);
        }
        const QColor fill = series->barSets().constFirst()->brush().color();
        EXPECT_GE(contrast(theme.color(ColorRole::Text), fill), 3) << "whisker on its bar";
        EXPECT_EQ(plot()->animationOptions(), QChart::NoAnimation);
    }
}

TEST_F(Bars, FollowTheDirectionOfTheLayout)
{
    EXPECT_LT(chart->barLayout().rows[0].label.right(), chart->barLayout().plot.left());
    holder->setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(chart->barLayout().rows[0].label.left(), chart->barLayout().plot.right());
}

TEST_F(Bars, WithoutBarsThereIsNothing)
{
    make({}, look());
    EXPECT_EQ(chart->markCount(), 0);
    EXPECT_EQ(chart->heightForWidth(400), 0);
    EXPECT_EQ(chart->focusPolicy(), Qt::NoFocus);
    QTest::keyClick(chart, Qt::Key_Return);
    QTest::keyClick(chart, Qt::Key_Down);
    chart->resize(300, 100);
    const QImage picture = chart->grab().toImage();
    const QColor ground = picture.pixelColor(0, 0);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ASSERT_EQ(picture.pixelColor(x, y), ground);
    }
}

TEST_F(Bars, HeightFollowsFromWidthAndCount)
{
    EXPECT_GT(chart->heightForWidth(280), chart->heightForWidth(900));
    BarChart more(block(34), look());
    EXPECT_GE(more.heightForWidth(900), 34 * 24);
    EXPECT_TRUE(more.sizePolicy().hasHeightForWidth());
    EXPECT_LE(more.minimumSizeHint().width(), 280);
}

} // namespace crampwise
