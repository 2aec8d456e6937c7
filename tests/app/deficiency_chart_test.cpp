// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deficiency_fixture.h"

#include "app/charts/research_ground.h"
#include "content_files.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace crampwise {

TEST(DeficiencyModel, KeepsTheRulesOfModelsAndSaysWhatTheTopicSays)
{
    DeficiencyModel model(topic());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 7);
    EXPECT_EQ(model.columnCount(), 7);
    EXPECT_EQ(model.mechanismEnd(), 5);
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
            const LinkCell *research = topic().figures().message.cell(
                topic().nutrients()[size_t(row)].id, topic().mechanisms()[size_t(column - 2)].id);
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
    const DeficiencyLayout &layout = chart->deficiencyLayout();
    for (QAbstractSeries *series : plot()->series()) {
        auto *scatter = qobject_cast<QScatterSeries *>(series);
        ASSERT_TRUE(scatter);
        const bool full = scatter->brush().color() == scatter->pen().color();
        for (const QPointF &point : scatter->points()) {
            for (int row = 0; row < 7; ++row) {
                for (int column = 0; column < 3; ++column) {
                    if (layout.rows[size_t(row)].cells[size_t(column)].contains(point))
                        drawn[{row, column}]
                            = full ? DeficiencyModel::Mark::Full : DeficiencyModel::Mark::Hollow;
                }
            }
        }
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
    for (const int width : {240, 320, 700, 1100}) {
        make(1, Qt::LeftToRight, width);
        const QImage picture = holder->grab().toImage();
        for (int mark = 0; mark < chart->markCount(); ++mark) {
            const QRect rect = chart->markRect(mark);
            EXPECT_GE(rect.width(), 24) << width << ' ' << mark;
            EXPECT_GE(rect.height(), 24) << width << ' ' << mark;
            EXPECT_TRUE(chart->rect().contains(rect)) << width << ' ' << mark;
        }
        for (const int mark : cells()) {
            const QModelIndex cell = chart->cellOf(mark);
            const QString mechanism
                = model.headerData(cell.column(), Qt::Horizontal, DeficiencyModel::IdRole)
                      .toString();
            const bool full
                = cell.data(DeficiencyModel::MarkRole).toInt() == int(DeficiencyModel::Mark::Full);
            const QColor color = Theme::light().mechanismColor(mechanism);
            EXPECT_EQ(picture.pixelColor(chart->markRect(mark).center()) == color, full)
                << width << ' ' << mark;
        }
    }
}

TEST_F(Chart, BehindEachMarkIsTheGroundOfItsResearchAndTheLegendNamesIt)
{
    const QImage picture = holder->grab().toImage();
    const QColor surface = picture.pixelColor(2, 2);
    const int row = chart->cellOf(chart->shownMark()).row();
    for (const int mark : cells()) {
        if (chart->cellOf(mark).row() == row)
            continue; // it lies on another ground
        // Beside the mark, within its ground, on a pixel row free of frames.
        const QPoint middle = chart->markRect(mark).center();
        int inked = 0;
        for (int x = middle.x() + 11; x < middle.x() + 21; ++x)
            inked += picture.pixelColor(x, middle.y() - 7) != surface ? 1 : 0;
        const auto research = static_cast<ResearchSays>(
            chart->cellOf(mark).data(DeficiencyModel::ResearchRole).toInt());
        EXPECT_EQ(inked == 10, research == ResearchSays::Supported) << mark << ' ' << inked;
        EXPECT_EQ(inked > 0, research != ResearchSays::Unknown) << mark << ' ' << inked;
    }
    for (const int width : {300, 700, 1100}) {
        const QString words
            = ChartLegend(chart->drawing().legend(width), look(), Qt::LeftToRight).words();
        for (const QString &name : model.researchNames() + DeficiencyModel::markNames())
            EXPECT_TRUE(words.contains(name)) << qPrintable(name);
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
    EXPECT_EQ(chart->currentMark(), chart->markCount() - 1);
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
    EXPECT_EQ(reached.size(), chart->markCount());
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
    EXPECT_TRUE(hovered.startsWith(topic().link(u"potassium"_s, u"nerve-function"_s)->sentence));
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
    for (int x = 1; x < chart->width(); x += 37)
        QTest::mouseClick(chart, Qt::LeftButton, {}, QPoint(x, 2)); // above the heads
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
    ASSERT_EQ(seen->childCount(), 45); // three heads, and in each row its name, cells, answers
    const QSignalSpy spy(chart, &DeficiencyChart::locationRequested);
    for (int i = 0; i < 45; ++i) {
        QAccessibleInterface *mark = seen->child(i);
        EXPECT_FALSE(mark->text(QAccessible::Name).isEmpty());
        EXPECT_TRUE(mark->text(QAccessible::Name)
                        .contains(chart->cellOf(i).siblingAtColumn(0).data().toString()));
        EXPECT_EQ(mark->parent(), seen);
        EXPECT_EQ(seen->indexOfChild(mark), i);
        EXPECT_EQ(seen->childAt(mark->rect().center().x(), mark->rect().center().y()), mark);
        ASSERT_TRUE(mark->actionInterface());
        mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return spy.count() == 45; }));
    seen->child(3)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(chart->currentMark(), 3);
    EXPECT_EQ(seen->focusChild(), seen->child(3));
    const QString row = seen->child(nameOf(u"magnesium"_s))->text(QAccessible::Name);
    for (const QString &part :
         {u"Magnesium. Nerve function: "_s, u"Supported"_s, u"Probably not (Moderate certainty)"_s})
        EXPECT_TRUE(row.contains(part)) << qPrintable(row);
    const QAccessible::Id id = QAccessible::uniqueId(seen->child(3));
    holder.reset();
    EXPECT_FALSE(QAccessible::accessibleInterface(id));
}

TEST_F(Chart, RightToLeftMirrorsRowsAndColumns)
{
    const int first = markOf(u"calcium"_s, u"nerve-function"_s);
    const int second = markOf(u"calcium"_s, u"muscle-contraction"_s);
    EXPECT_LT(chart->markRect(first).x(), chart->markRect(second).x());
    EXPECT_LT(chart->markRect(nameOf(u"calcium"_s)).x(), chart->markRect(first).x());
    make(1, Qt::RightToLeft);
    EXPECT_GT(chart->markRect(first).x(), chart->markRect(second).x());
    EXPECT_GT(chart->markRect(nameOf(u"calcium"_s)).x(), chart->markRect(first).x());
    const QImage picture = holder->grab().toImage();
    EXPECT_EQ(picture.pixelColor(chart->markRect(first).center()),
              Theme::light().color(ColorRole::NerveFunction));
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
    const QByteArray text = readWhole(svg);
    for (const Nutrient &nutrient : topic().nutrients())
        EXPECT_TRUE(text.contains(nutrient.name.toUtf8())) << qPrintable(nutrient.name);
    for (const char *word : {"Title", "Probably not", "Moderate certainty", "Supported"})
        EXPECT_TRUE(text.contains(word)) << word;
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
