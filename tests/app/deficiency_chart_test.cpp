// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/deficiency_chart.h"
#include "app/charts/research_ground.h"
#include "core/content/built_in_topic.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBuffer>
#include <QChart>
#include <QChartView>
#include <QDir>
#include <QFile>
#include <QGraphicsTextItem>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

Look look(qreal zoom = 1)
{
    return Look(Theme::light(), QFont(u"DejaVu Sans"_s, 10), zoom);
}

class Chart : public testing::Test {
protected:
    Chart() { make(); }

    void make(qreal zoom = 1, Qt::LayoutDirection direction = Qt::LeftToRight,
              const QSize &size = {700, 420})
    {
        holder = std::make_unique<QWidget>();
        holder->setLayoutDirection(direction);
        chart = new DeficiencyChart(model, look(zoom), holder.get());
        chart->resize(size.expandedTo(chart->minimumSize()));
        holder->resize(chart->size());
        holder->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(holder.get()));
        holder->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(holder.get()));
        chart->clearFocus(); // the only widget of a window gets it at once
    }

    QChart *plot() const { return chart->findChild<QChartView *>()->chart(); }

    int markOf(const QString &nutrient, const QString &mechanism) const
    {
        const Location target{Location::Kind::Nutrient, nutrient, mechanism};
        for (int i = 0; i < chart->marks().size(); ++i) {
            if (chart->marks().at(i).data(LocationRole).value<Location>() == target)
                return i;
        }
        return -1;
    }

    QList<QGraphicsTextItem *> labels() const
    {
        QList<QGraphicsTextItem *> texts;
        for (QGraphicsItem *item : plot()->scene()->items()) {
            auto *text = qgraphicsitem_cast<QGraphicsTextItem *>(item);
            if (text && text->isVisible() && !text->toPlainText().isEmpty())
                texts << text;
        }
        return texts;
    }

    DeficiencyModel model{topic()};
    std::unique_ptr<QWidget> holder;
    DeficiencyChart *chart = nullptr;
};

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(DeficiencyModel, KeepsTheRulesOfModelsAndSaysWhatTheTopicSays)
{
    DeficiencyModel model(topic());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 7);
    EXPECT_EQ(model.columnCount(), 5);
    int marks = 0;
    for (int row = 0; row < 7; ++row) {
        for (int column = 2; column < 5; ++column) {
            const QModelIndex cell = model.index(row, column);
            const Link *link = topic().link(topic().nutrients()[size_t(row)].id,
                                            topic().mechanisms()[size_t(column - 2)].id);
            const auto mark
                = static_cast<DeficiencyModel::Mark>(cell.data(DeficiencyModel::MarkRole).toInt());
            EXPECT_EQ(link != nullptr, mark != DeficiencyModel::Mark::None);
            EXPECT_EQ(cell.data().toString(), articleMarkText(mark));
            if (link) {
                ++marks;
                EXPECT_EQ(topic().saidInMechanismSection(*link),
                          mark == DeficiencyModel::Mark::Full);
            }
            const LinkCell *research
                = topic().figures().message.cell(topic().nutrients()[size_t(row)].id,
                                                 topic().mechanisms()[size_t(column - 2)].id);
            ASSERT_TRUE(research);
            EXPECT_EQ(cell.data(DeficiencyModel::ResearchRole).toInt(), int(research->research));
            const QString said = cell.data(DeficiencyModel::SentenceRole).toString();
            EXPECT_TRUE(said.contains(research->fact.text.plain)) << qPrintable(said);
            EXPECT_TRUE(!link || said.startsWith(link->sentence)) << qPrintable(said);
            EXPECT_TRUE(said.contains(cell.data(DeficiencyModel::ResearchTextRole).toString()));
        }
    }
    EXPECT_EQ(marks, 12);
}

TEST_F(Chart, DrawsTheModelCellByCell)
{
    std::map<std::pair<int, int>, DeficiencyModel::Mark> drawn;
    for (QAbstractSeries *series : plot()->series()) {
        auto *scatter = qobject_cast<QScatterSeries *>(series);
        ASSERT_TRUE(scatter);
        if (scatter->name().isEmpty())
            continue; // the ring
        const bool full = scatter->brush().color() == scatter->pen().color();
        for (const QPointF &point : scatter->points())
            drawn[{int(point.y()), int(point.x())}]
                = full ? DeficiencyModel::Mark::Full : DeficiencyModel::Mark::Hollow;
    }
    EXPECT_EQ(drawn.size(), 12u);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < 3; ++column) {
            const auto wanted = static_cast<DeficiencyModel::Mark>(
                model.index(row, column + 2).data(DeficiencyModel::MarkRole).toInt());
            EXPECT_EQ((drawn[{row, column}]), wanted) << row << ' ' << column;
        }
    }
}

TEST_F(Chart, MarksAreWhereTheyAreSaidToBeAndBigEnough)
{
    const QImage picture = holder->grab().toImage();
    for (int mark = 0; mark < chart->marks().size(); ++mark) {
        const QRect rect = chart->markRect(mark);
        EXPECT_GE(rect.width(), 24);
        EXPECT_GE(rect.height(), 24);
        EXPECT_TRUE(chart->rect().contains(rect));
        const QModelIndex cell = chart->marks().at(mark);
        const QString mechanism = model
                                      .headerData(cell.column(), Qt::Horizontal,
                                                  DeficiencyModel::IdRole)
                                      .toString();
        const bool full = cell.data(DeficiencyModel::MarkRole).toInt()
            == int(DeficiencyModel::Mark::Full);
        const QColor color = Theme::light().mechanismColor(mechanism);
        EXPECT_EQ(picture.pixelColor(rect.center()) == color, full) << mark;
    }
}

TEST_F(Chart, BehindEachMarkIsTheGroundOfItsResearchAndItsLegendStandsBelow)
{
    const QImage picture = holder->grab().toImage();
    const QColor surface = picture.pixelColor(2, 2);
    for (int mark = 0; mark < chart->markCount(); ++mark) {
        const QRect rect = chart->markRect(mark);
        // Beside the mark, within its ground, on a pixel row free of frames.
        const int row = rect.center().y() - rect.height() / 4;
        int inked = 0;
        for (int x = rect.right() + 2; x < rect.right() + 12; ++x)
            inked += picture.pixelColor(x, row) != surface ? 1 : 0;
        const auto research = static_cast<ResearchSays>(
            chart->marks().at(mark).data(DeficiencyModel::ResearchRole).toInt());
        EXPECT_EQ(inked == 10, research == ResearchSays::Supported) << mark;
        EXPECT_EQ(inked > 1, research == ResearchSays::Supported
                      || research == ResearchSays::Partly) << mark << ' ' << inked;
    }
    const ChartLegend legend(researchLegend(model.researchNames(), look()), look(),
                             Qt::LeftToRight);
    EXPECT_EQ(model.researchNames().size(), 4);
    EXPECT_GT(legend.heightFor(700), 10);
    EXPECT_GT(legend.heightFor(200), legend.heightFor(700));
    EXPECT_LT(plot()->plotArea().bottom(),
              plot()->size().height() - legend.heightFor(plot()->size().width()) + 1);
}

TEST_F(Chart, NoLabelIsCutOrOverlapsAnother)
{
    const std::tuple<qreal, QSize> cases[]{{1.0, {320, 300}}, {1.0, {700, 420}},
                                           {2.0, {640, 500}}, {1.0, {1600, 600}}};
    for (const auto &[zoom, size] : cases) {
        make(zoom, Qt::LeftToRight, size);
        const auto texts = labels();
        EXPECT_GE(texts.size(), 10);
        for (int i = 0; i < texts.size(); ++i) {
            EXPECT_FALSE(texts[i]->toPlainText().contains(u'…'));
            EXPECT_FALSE(texts[i]->toPlainText().contains(u"..."_s));
            const QRectF rect = texts[i]->sceneBoundingRect().adjusted(4, 4, -4, -4);
            EXPECT_TRUE(plot()->scene()->sceneRect().contains(rect))
                << qPrintable(texts[i]->toPlainText()) << ' ' << size.width();
            for (int j = 0; j < i; ++j) {
                EXPECT_FALSE(
                    rect.intersects(texts[j]->sceneBoundingRect().adjusted(4, 4, -4, -4)))
                    << qPrintable(texts[i]->toPlainText()) << " / "
                    << qPrintable(texts[j]->toPlainText()) << ' ' << size.width();
            }
        }
    }
}

TEST_F(Chart, ArrowKeysMoveTheRingAndEnterGoesWhereAClickGoes)
{
    chart->setFocus();
    chart->setCurrentMark(markOf(u"calcium"_s, u"nerve-function"_s));
    const QSignalSpy spy(chart, &DeficiencyChart::locationRequested);
    QTest::keyClick(chart, Qt::Key_Right);
    EXPECT_EQ(chart->currentMark(), markOf(u"calcium"_s, u"muscle-contraction"_s));
    QTest::keyClick(chart, Qt::Key_Down);
    EXPECT_EQ(chart->currentMark(), markOf(u"magnesium"_s, u"muscle-contraction"_s));
    QTest::keyClick(chart, Qt::Key_Left);
    EXPECT_EQ(chart->currentMark(), markOf(u"magnesium"_s, u"nerve-function"_s));
    QTest::keyClick(chart, Qt::Key_Return);
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->markRect(chart->currentMark()).center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return spy.count() == 2; }));
    const auto byKey = spy.at(0).at(0).value<Location>();
    EXPECT_EQ(byKey.toString(), u"magnesium#nerve-function"_s);
    EXPECT_EQ(spy.at(1).at(0).value<Location>(), byKey);
    QTest::keyClick(chart, Qt::Key_End);
    EXPECT_EQ(chart->currentMark(), 20);
    QTest::keyClick(chart, Qt::Key_Home);
    EXPECT_EQ(chart->currentMark(), 0);
}

TEST_F(Chart, EveryMarkCanBeReachedByArrowKeys)
{
    chart->setFocus();
    QSet<int> reached;
    QList<int> open{0};
    while (!open.isEmpty()) {
        const int from = open.takeFirst();
        if (reached.contains(from))
            continue;
        reached.insert(from);
        for (Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            chart->setCurrentMark(from);
            QTest::keyClick(chart, key);
            open << chart->currentMark();
        }
    }
    EXPECT_EQ(reached.size(), chart->marks().size());
}

TEST_F(Chart, HoverAndFocusSayTheSameSentence)
{
    QStringList said; // outlived by the chart, hence the disconnect at the end
    const auto listening = QObject::connect(chart, &DeficiencyChart::sentenceChanged, chart,
                     [&](const QString &text) { said << text; });
    const int mark = markOf(u"potassium"_s, u"nerve-function"_s);
    QTest::mouseMove(chart, chart->markRect(mark).center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty() && !said.constLast().isEmpty(); }));
    const QString hovered = said.constLast();
    EXPECT_TRUE(
        hovered.startsWith(topic().link(u"potassium"_s, u"nerve-function"_s)->sentence));
    QTest::mouseMove(chart, QPoint(1, 1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return said.constLast().isEmpty(); }));
    chart->setFocus();
    chart->setCurrentMark(mark);
    EXPECT_EQ(said.constLast(), hovered);
    QObject::disconnect(listening);
}

TEST_F(Chart, FocusIsVisible)
{
    const QImage before = holder->grab().toImage();
    chart->setFocus();
    EXPECT_NE(holder->grab().toImage(), before);
}

TEST_F(Chart, AClickBesideTheMarksDoesNothing)
{
    const QSignalSpy spy(chart, &DeficiencyChart::locationRequested);
    for (int x = 1; x < chart->width(); x += 37) {
        const QPoint place(x, 2);
        QTest::mouseClick(chart, Qt::LeftButton, {}, place);
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(spy.count(), 0);
}

TEST_F(Chart, AssistiveToolsSeeOneNamedPressableChildAMark)
{
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(chart);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->role(), QAccessible::Chart);
    EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty());
    EXPECT_FALSE(seen->text(QAccessible::Description).isEmpty());
    ASSERT_EQ(seen->childCount(), 21);
    const QSignalSpy spy(chart, &DeficiencyChart::locationRequested);
    for (int i = 0; i < 21; ++i) {
        QAccessibleInterface *mark = seen->child(i);
        EXPECT_TRUE(mark->text(QAccessible::Name)
                        .contains(chart->marks().at(i).siblingAtColumn(0).data().toString()));
        EXPECT_EQ(mark->parent(), seen);
        EXPECT_EQ(seen->indexOfChild(mark), i);
        EXPECT_EQ(seen->childAt(mark->rect().center().x(), mark->rect().center().y()), mark);
        ASSERT_TRUE(mark->actionInterface());
        mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return spy.count() == 21; }));
    seen->child(3)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(chart->currentMark(), 3);
    EXPECT_EQ(seen->focusChild(), seen->child(3));
    const QAccessible::Id id = QAccessible::uniqueId(seen->child(3));
    holder.reset();
    EXPECT_FALSE(QAccessible::accessibleInterface(id));
}

TEST_F(Chart, RightToLeftMirrorsRowsAndColumns)
{
    const int first = markOf(u"calcium"_s, u"nerve-function"_s);
    const int second = markOf(u"calcium"_s, u"muscle-contraction"_s);
    EXPECT_LT(chart->markRect(first).x(), chart->markRect(second).x());
    make(1, Qt::RightToLeft);
    EXPECT_GT(chart->markRect(first).x(), chart->markRect(second).x());
    for (const QGraphicsTextItem *text : labels()) {
        if (text->toPlainText() == u"Calcium") {
            EXPECT_GT(text->sceneBoundingRect().left(), chart->markRect(first).right());
        }
    }
}

TEST(SavedChart, WritesPngAndSvg)
{
    const QTemporaryDir folder;
    const DeficiencyModel model(topic());
    const QString png = folder.filePath(u"chart.png"_s);
    EXPECT_EQ(saveDeficiencyChart(png, model, look(), u"Title"_s, u"How to"_s), QString());
    const QImage image(png);
    EXPECT_EQ(image.width(), 1600);
    EXPECT_FALSE(image.hasAlphaChannel());
    const QString svg = folder.filePath(u"chart.svg"_s);
    EXPECT_EQ(saveDeficiencyChart(svg, model, look(), u"Title"_s, u"How to"_s), QString());
    const QByteArray text = contentOf(svg);
    for (const Nutrient &nutrient : topic().nutrients())
        EXPECT_TRUE(text.contains(nutrient.name.toUtf8())) << qPrintable(nutrient.name);
    EXPECT_FALSE(text.contains("<image"));
}

TEST(SavedChart, SaysWhyNotAndLeavesTheOldFileWhole)
{
    const QTemporaryDir folder;
    const DeficiencyModel model(topic());
    const auto save = [&](const QString &name) {
        return saveDeficiencyChart(name, model, look(), u"T"_s, u"H"_s);
    };
    EXPECT_TRUE(save(u"/nowhere/at/all.png"_s).contains(u"/nowhere/at"_s));
    EXPECT_TRUE(save(folder.filePath(u"chart.gif"_s)).contains(u".png"_s));
    const QString directory = folder.filePath(u"folder.svg"_s);
    ASSERT_TRUE(QDir().mkdir(directory));
    EXPECT_FALSE(save(directory).isEmpty());
    EXPECT_TRUE(QDir(directory).exists());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

TEST(PaintedChart, IsVectorsOnPaper)
{
    QBuffer buffer;
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
    QPdfWriter writer(&buffer);
    const DeficiencyModel model(topic());
    QPainter painter(&writer);
    painter.scale(12, 12);
    paintDeficiencyChart(painter, QRectF(0, 0, 400, 300), model, look(), Qt::LeftToRight);
    EXPECT_TRUE(painter.end());
    EXPECT_TRUE(buffer.data().startsWith("%PDF"));
    EXPECT_FALSE(buffer.data().contains("/Subtype /Image"));
}

} // namespace crampwise
