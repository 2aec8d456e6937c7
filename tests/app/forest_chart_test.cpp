// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forest_fixture.h"
#include "app/window_fixture.h"

#include "app/charts/forest_chart.h"
#include "app/charts/forest_layout.h"
#include "app/handout/paper_figures.h"

#include <QAccessible>
#include <QPainter>
#include <QScopeGuard>
#include <QSignalSpy>

#include <algorithm>

namespace crampwise {

using namespace forests;

namespace {

class Forest : public testing::Test {
protected:
    Forest() { make(differences()); }

    void make(const ForestBlock &content, int width = 740, const Look &itsLook = look(),
              Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        block = content;
        holder = std::make_unique<QWidget>();
        holder->setLayoutDirection(direction);
        holder->setPalette(itsLook.theme.palette());
        chart = new ForestChart(block, itsLook, holder.get());
        chart->resize(width, chart->heightForWidth(width));
        holder->resize(chart->size().expandedTo({50, 50}));
        holder->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(holder.get()));
        holder->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(holder.get()));
        chart->clearFocus();
    }

    /// The colour in the middle of a row, where a value stands on the axis.
    QColor inkAt(int mark, double value) const
    {
        const QImage picture = holder->grab().toImage();
        const QRectF strip = chart->forestLayout().rows[size_t(mark)].strip;
        const QPointF at(chart->forestLayout().x(value), strip.center().y());
        return picture.pixelColor((at * picture.devicePixelRatio()).toPoint() + chart->origin());
    }

    ForestBlock block;
    std::unique_ptr<QWidget> holder;
    ForestChart *chart = nullptr;
};

void expectRowsInside(const ForestChart &chart)
{
    EXPECT_GT(chart.markCount(), 0);
    for (int mark = 0; mark < chart.markCount(); ++mark) {
        EXPECT_TRUE(chart.rect().contains(chart.markRect(mark))) << mark;
        EXPECT_GE(chart.markRect(mark).height(), 24);
        for (int other = 0; other < mark; ++other)
            EXPECT_FALSE(chart.markRect(mark).intersects(chart.markRect(other)));
    }
    EXPECT_EQ(chart.height(), chart.heightForWidth(chart.width()));
    const QWidget &around = *chart.parentWidget();
    EXPECT_LE(around.height(), around.heightForWidth(around.width())) << "no gap below it";
}

} // namespace

TEST_F(Forest, MarksStandWhereTheirValuesAre)
{
    const QColor accent = look().theme.color(ColorRole::Accent);
    for (const ForestBlock &content : {differences(), ratios()}) {
        for (const int width : {330, 740}) {
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                make(content, width, look(), direction);
                for (int mark = 0; mark < chart->markCount(); ++mark) {
                    const ForestBlock::Row &row = *chart->forestLayout().rows[size_t(mark)].content;
                    if (!isDrawn(row))
                        continue;
                    const bool filled = row.low && row.mark != ForestBlock::Mark::Superseded;
                    EXPECT_EQ(inkAt(mark, row.value) == accent, filled) << mark;
                }
            }
        }
    }
}

TEST_F(Forest, TheLineThroughASquareIsItsInterval)
{
    const ForestBlock::Row &trial = block.groups[1].rows[0];
    const int mark = 2;
    const auto isInk = [&](double value) { return inkAt(mark, value).lightness() < 128; };
    EXPECT_TRUE(isInk((trial.value + *trial.low) / 2));
    EXPECT_TRUE(isInk((trial.value + *trial.high) / 2 + 0.2));
    EXPECT_FALSE(isInk(*trial.high + 0.15));
    EXPECT_FALSE(isInk(*trial.low - 0.1));
}

TEST_F(Forest, AnArrowStandsWhereAnIntervalLeavesTheAxis)
{
    using Mark = ForestBlock::Mark;
    std::vector<ForestBlock::Row> rows(3, row(u"One"_s, Mark::Trial, 0, -1, 1));
    rows.push_back(row(u"Four"_s, Mark::Trial, 0.5, -40, 1));
    make(plot(0, {{u"Trials"_s, rows}}));
    const ForestLayout &layout = chart->forestLayout();
    const QRectF strip = layout.rows[3].strip;
    const QImage picture = holder->grab().toImage();
    const auto inkedAt = [&](qreal fromEdge) {
        const int x = qRound(layout.axisLeft() + fromEdge) + chart->origin().x();
        int inked = 0;
        for (int y = -12; y <= 12; ++y) {
            const QPoint at(x, qRound(strip.center().y()) + chart->origin().y() + y);
            inked += picture.pixelColor(at).lightness() < 128;
        }
        return inked;
    };
    EXPECT_GE(inkedAt(6), 4) << "the broad side of the arrow";
    EXPECT_LE(inkedAt(14), 3) << "the line behind it";
}

TEST_F(Forest, AClickLeadsToTheStudyAndEnterGoesTheSameWay)
{
    chart->setFocus();
    const QSignalSpy spy(chart, &MarkedChart::locationRequested);
    for (int mark = 0; mark < chart->markCount(); ++mark) {
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->markRect(mark).center());
        EXPECT_EQ(chart->currentMark(), mark);
        QTest::keyClick(chart, Qt::Key_Return);
    }
    const qsizetype leading = chart->markCount() - 1; // one leads nowhere
    ASSERT_TRUE(QTest::qWaitFor([&] { return spy.count() == 2 * leading; }));
    EXPECT_EQ(spy.at(0).at(0).value<Location>(), place(u"G"_s));
    EXPECT_EQ(spy.at(1).at(0).value<Location>(), place(u"G"_s));
    EXPECT_EQ(spy.at(2 * leading - 1).at(0).value<Location>(), place(u"L"_s));
}

TEST_F(Forest, ArrowKeysGoFromRowToRow)
{
    chart->setFocus();
    for (int mark = 1; mark < chart->markCount(); ++mark) {
        QTest::keyClick(chart, Qt::Key_Down);
        EXPECT_EQ(chart->currentMark(), mark);
    }
    QTest::keyClick(chart, Qt::Key_Home);
    EXPECT_EQ(chart->currentMark(), 0);
    QTest::keyClick(chart, Qt::Key_End);
    EXPECT_EQ(chart->currentMark(), chart->markCount() - 1);
    QTest::keyClick(chart, Qt::Key_Up);
    EXPECT_EQ(chart->currentMark(), chart->markCount() - 2);
}

TEST_F(Forest, TheRowThatIsPointedAtHasItsOwnGround)
{
    const auto groundOf = [this](int mark) {
        const QRect row = chart->markRect(mark);
        return holder->grab().toImage().pixelColor(row.left() + 6, row.top() + 6);
    };
    const QColor before = groundOf(1);
    QTest::mouseMove(chart, chart->markRect(1).center());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return groundOf(1) == look().theme.color(ColorRole::Selected); }));
    QTest::mouseMove(chart, QPoint(1, 1)); // it stays: so does what is told of it
    EXPECT_EQ(groundOf(1), look().theme.color(ColorRole::Selected));
    chart->setFocus();
    chart->setCurrentMark(2);
    EXPECT_EQ(groundOf(2), look().theme.color(ColorRole::Selected));
    EXPECT_EQ(groundOf(1), before);
}

TEST_F(Forest, AssistiveToolsSeeOneNamedChildARow)
{
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(chart);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->role(), QAccessible::Chart);
    EXPECT_EQ(seen->text(QAccessible::Name), block.title);
    ASSERT_EQ(size_t(seen->childCount()), rowCount(block));
    for (int i = 0; i < seen->childCount(); ++i) {
        const ForestBlock::Row &row = *chart->forestLayout().rows[size_t(i)].content;
        const QString name = seen->child(i)->text(QAccessible::Name);
        EXPECT_TRUE(name.contains(row.label));
        EXPECT_TRUE(name.contains(isDrawn(row) ? row.valueText : row.reason));
        EXPECT_EQ(seen->child(i)->text(QAccessible::Description), row.sentence);
    }
}

TEST_F(Forest, ItsTableHasTheSameRowsInTheSameOrder)
{
    const TextTable table = chart->table();
    ASSERT_EQ(table.rows.size(), size_t(chart->markCount()));
    ASSERT_EQ(table.targets.size(), table.rows.size());
    for (int mark = 0; mark < chart->markCount(); ++mark) {
        const ForestBlock::Row &row = *chart->forestLayout().rows[size_t(mark)].content;
        const QStringList &cells = table.rows[size_t(mark)];
        EXPECT_EQ(cells.size(), table.header.size());
        EXPECT_EQ(cells.front(), row.label);
        EXPECT_TRUE(cells.contains(isDrawn(row) ? row.valueText : row.reason));
        EXPECT_EQ(table.targets[size_t(mark)], chart->markTarget(mark));
    }
}

TEST_F(Forest, IsDrawnElsewhereAsHighAsItIsHere)
{
    const ChartDrawing drawing = chart->drawing();
    EXPECT_EQ(drawing.heightFor(500), forestChartHeight(block, look(), 500, Qt::LeftToRight));
    EXPECT_GT(drawing.heightFor(250), drawing.heightFor(500));
}

TEST(ForestBlocks, NameTheSourcesOfAllTheirRows)
{
    const std::vector<ForestBlock> plots = plotsOn(u"magnesium/evidence"_s);
    ASSERT_FALSE(plots.empty());
    for (const ForestBlock &plot : plots)
        EXPECT_FALSE(plot.sources.empty()) << qPrintable(plot.title);
    EXPECT_GT(plots[0].sources.size(), 5u);
}

TEST_F(Forest, FollowsTheDirectionOfTheLayout)
{
    const qreal before = chart->forestLayout().texts[0].rect.left();
    holder->setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(chart->forestLayout().texts[0].rect.left(), before);
    EXPECT_LT(chart->forestLayout().x(-1), chart->forestLayout().x(1));
}

TEST_F(Forest, WithoutRowsThereIsNothing)
{
    make(plot(0, {}));
    EXPECT_EQ(chart->markCount(), 0);
    EXPECT_EQ(chart->heightForWidth(400), 0);
    EXPECT_EQ(chart->focusPolicy(), Qt::NoFocus);
    EXPECT_TRUE(chart->markRect(0).isNull());
    QTest::keyClick(chart, Qt::Key_Return);
}

TEST(ForestOnPaper, IsHighEnoughForAllRowsAndIsCutOnlyBetweenThem)
{
    for (const ForestBlock &content : all()) {
        const Block kept = content;
        const std::optional<PaperChart> paper = paperChart(kept, topic(), 11, Qt::LeftToRight);
        ASSERT_TRUE(paper);
        for (const qreal width : {250.0, 480.0}) {
            const qreal height = paper->heightFor(width);
            EXPECT_GT(height, 20.0 * double(rowCount(content)));
            const std::vector<qreal> cuts = paper->cuts(width);
            ASSERT_EQ(cuts.size(), rowCount(content) - 1);
            EXPECT_TRUE(std::is_sorted(cuts.begin(), cuts.end()));
            EXPECT_TRUE(cuts.empty() || cuts.back() < height - 20);
        }
    }
}

TEST(ForestOnPaper, DrawsTheLastRowWithinItsHeight)
{
    const Block content = differences();
    const PaperChart paper = *paperChart(content, topic(), 11, Qt::LeftToRight);
    const QSizeF size(480, paper.heightFor(480));
    QImage picture((size * 2).toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(2, 2);
    paper.paint(painter, {QPointF(), size});
    painter.end();
    const auto inked = [&](qreal from, qreal to) {
        int count = 0;
        for (int y = qRound(2 * from); y < std::min(qRound(2 * to), picture.height()); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                count += picture.pixelColor(x, y).lightness() < 128;
        }
        return count;
    };
    std::vector<qreal> edges{0};
    for (const qreal cut : paper.cuts(480))
        edges.push_back(cut);
    edges.push_back(size.height());
    for (size_t i = 1; i < edges.size(); ++i)
        EXPECT_GT(inked(edges[i - 1], edges[i]), 50) << i;
    EXPECT_EQ(inked(size.height() - 1, size.height()), 0);
}

TEST_F(WindowTest, EveryStudyOfMagnesiumHasItsRowInEveryWindowAndSizeOfText)
{
    const std::vector<ForestBlock> plots = plotsOn(u"magnesium/evidence"_s);
    ASSERT_GE(plots.size(), 2u);
    const auto asBefore = qScopeGuard([this] { settings.setZoom(1); });
    for (const qreal zoom : {1.0, 1.5, 4.0}) {
        settings.setZoom(zoom);
        for (const int width : {320, 400, 640, 1000, 1366, 1920}) {
            SCOPED_TRACE(qPrintable(u"%1 px, %2"_s.arg(width).arg(zoom)));
            open(*parseLocation(u"magnesium/evidence"_s, builtInTopic()));
            for (const int first : {400, width}) { // what was narrow leaves no trace
                window->resize(first, 900);
                page().finish();
                QCoreApplication::processEvents();
            }
            const QList<ForestChart *> charts = onPage<ForestChart>();
            ASSERT_EQ(size_t(charts.size()), plots.size());
            for (size_t i = 0; i < plots.size(); ++i) {
                const ForestChart &chart = *charts[qsizetype(i)];
                EXPECT_EQ(size_t(chart.markCount()), rowCount(plots[i]));
                expectRowsInside(chart);
            }
        }
    }
}

TEST_F(WindowTest, ARowOfAForestPlotLeadsToItsStudy)
{
    goTo(u"magnesium/evidence"_s);
    ForestChart *chart = onPage<ForestChart>().front();
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->markRect(0).center());
    const std::optional<Location> target = chart->markTarget(0);
    ASSERT_TRUE(target);
    ASSERT_FALSE(target->section.isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown().endsWith(u'#' + target->section); }))
        << qPrintable(shown());
}

} // namespace crampwise
