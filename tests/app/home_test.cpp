// SPDX-License-Identifier: GPL-3.0-or-later
// The first page: the chart of deficiencies in its frame.
#include "app/window_fixture.h"

#include "app/charts/chart_frame.h"
#include "app/charts/deficiency_chart.h"
#include "app/charts/deficiency_layout.h"
#include "app/charts/detail_pane.h"
#include "app/charts/frame_bar.h"
#include "app/charts/legend_strip.h"

#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace crampwise {

class HomeTest : public WindowTest {
protected:
    void show(const QSize &size)
    {
        window->resize(size);
        goTo(u"overview"_s);
        page().verticalScrollBar()->setValue(0);
        QCoreApplication::processEvents();
    }

    QRect inViewport(const QWidget *widget) const
    {
        return {widget->mapTo(page().viewport(), QPoint()), widget->size()};
    }
};

TEST_F(HomeTest, TheChartStandsWholeInEveryWindowAndSizeOfText)
{
    for (int step = 0; step < 9; ++step) {
        for (const QSize &size : {QSize(320, 256), QSize(400, 760), QSize(640, 480),
                                  QSize(1000, 700), QSize(1440, 900)}) {
            show(size);
            const DeficiencyChart *chart = page().chart();
            const QWidget *frame = chart->parentWidget();
            EXPECT_GE(chart->height(), chart->heightForWidth(chart->width())) << size.width();
            for (const QWidget *part : frame->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
                if (part->isVisible()) {
                    EXPECT_TRUE(frame->rect().contains(part->geometry()))
                        << part->metaObject()->className() << ' ' << size.width() << " zoom "
                        << window->appearance().zoom();
                    if (qobject_cast<const DetailPane *>(part))
                        continue; // beside the chart it is as high as that
                    EXPECT_LE(part->height(), part->heightForWidth(part->width()) + 2)
                        << part->metaObject()->className() << ' ' << size.width() << " zoom "
                        << window->appearance().zoom();
                }
            }
            EXPECT_GE(inViewport(frame).left(), 0);
            EXPECT_LE(inViewport(frame).right(), page().viewport()->width());
        }
        trigger(Actions::LargerText);
    }
}

TEST_F(HomeTest, AllRowsAreInSightAtOnce)
{
    for (const QSize &size : {QSize(1000, 700), QSize(400, 760), QSize(1440, 900)}) {
        show(size);
        const DeficiencyChart *chart = page().chart();
        const int last = chart->markRect(chart->markCount() - 1).bottom();
        EXPECT_LE(inViewport(chart).top() + last, page().viewport()->height()) << size.width();
    }
}

TEST_F(HomeTest, ThePaneStandsBelowBesideWhereThereIsRoomAndBeforeTheLegendWhereThereIsLittle)
{
    const DeficiencyModel model(builtInTopic());
    const Dialogs dialogs;
    const Look look(Theme::light(), QFont(u"DejaVu Sans"_s, 10), 1);
    ChartFrame frame([&model](const Look &its) { return new DeficiencyChart(model, its); },
                     {u"Title"_s, u"How"_s}, look, dialogs);
    QWidget page; // the layout of a window would keep it from being made smaller
    frame.setParent(&page);
    const auto *pane = frame.findChild<DetailPane *>();
    const auto *legend = frame.findChild<LegendStrip *>();
    ASSERT_TRUE(pane && legend);
    const auto fit = [&](int width) {
        page.show();
        frame.show();
        frame.resize(width, frame.heightForWidth(width));
        QCoreApplication::processEvents();
        EXPECT_EQ(frame.height(), frame.heightForWidth(width));
    };
    fit(640);
    EXPECT_GE(legend->y(), frame.chart()->geometry().bottom());
    EXPECT_GE(pane->y(), legend->geometry().bottom());
    fit(1120);
    EXPECT_GE(pane->x(), frame.chart()->geometry().right());
    EXPECT_LE(pane->geometry().right(), frame.width());
    fit(340);
    EXPECT_GE(pane->y(), frame.chart()->geometry().bottom());
    EXPECT_GE(legend->y(), pane->geometry().bottom());
    fit(640);
    EXPECT_GE(pane->y(), legend->geometry().bottom());
    frame.setParent(nullptr);
}

TEST_F(HomeTest, ThePaneOpensWhatItTellsOf)
{
    show({1000, 700});
    DeficiencyChart *chart = page().chart();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Home);
    auto *pane = page().findChild<DetailPane *>();
    EXPECT_EQ(pane->shownMark(), 0);
    pane->findChild<QPushButton *>(u"open"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown() == u"nerve-function"_s; }));
}

TEST_F(HomeTest, HelpIsOneClickAwayAboveTheChart)
{
    show({1000, 700});
    QTest::mouseClick(page().findChild<QPushButton *>(u"button-relief"_s), Qt::LeftButton);
    EXPECT_EQ(shown(), u"cramp-right-now"_s);
    goTo(u"overview"_s);
    QTest::mouseClick(page().findChild<QPushButton *>(u"button-doctor"_s), Qt::LeftButton);
    EXPECT_EQ(shown(), u"when-to-see-a-doctor"_s);
}

} // namespace crampwise
