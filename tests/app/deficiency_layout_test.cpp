// SPDX-License-Identifier: GPL-3.0-or-later
// How the chart of deficiencies fits its width, and what stands beside it.
#include "app/deficiency_fixture.h"

#include "app/charts/detail_pane.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QList<QRectF> textsOf(const DeficiencyLayout &layout)
{
    QList<QRectF> rects;
    for (const auto *heads : {&layout.mechanisms, &layout.questions}) {
        for (const DeficiencyLayout::Head &head : *heads)
            rects << head.text;
    }
    for (const DeficiencyLayout::Row &row : layout.rows) {
        rects << row.name;
        if (!row.badge.isEmpty())
            rects << row.badge;
        for (const QRectF &cell : row.cells)
            rects << cell.adjusted(1, 1, -1, -1);
        for (const DeficiencyLayout::Answer &answer : row.answers) {
            rects << answer.sign << answer.word;
            if (!answer.certainty.isEmpty())
                rects << answer.certainty;
        }
    }
    return rects;
}

} // namespace

TEST_F(Chart, NoTextIsCutOrOverlapsAnotherInAnyWidthAndSize)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const qreal zoom : {1.0, 1.5, 2.0, 4.0}) {
            for (const int width : {230, 314, 420, 643, 720, 900, 1600}) {
                const DeficiencyLayout layout(model, look(zoom), width, direction);
                const QRectF room = QRectF(QPointF(), layout.size).adjusted(-1, -1, 1, 1);
                const QList<QRectF> texts = textsOf(layout);
                for (int i = 0; i < texts.size(); ++i) {
                    EXPECT_TRUE(room.contains(texts[i])) << width << " zoom " << zoom;
                    for (int j = 0; j < i; ++j)
                        EXPECT_FALSE(texts[i].intersects(texts[j]))
                            << i << '/' << j << ' ' << width << " zoom " << zoom;
                }
            }
        }
    }
}

TEST_F(Chart, GivesUpALittleMoreWithEveryStepOfWidthButNeverARow)
{
    using Certainties = DeficiencyLayout::Certainties;
    const auto layout
        = [this](int width) { return DeficiencyLayout(model, look(), width, Qt::LeftToRight); };
    EXPECT_TRUE(layout(1000).badges);
    EXPECT_EQ(layout(1000).certainties, Certainties::Beside);
    EXPECT_EQ(layout(700).certainties, Certainties::Below);
    EXPECT_TRUE(layout(700).answers);
    EXPECT_FALSE(layout(440).badges);
    EXPECT_TRUE(layout(440).headSigns);
    EXPECT_GE(layout(440).key.top(), layout(440).rows.back().row.bottom());
    EXPECT_TRUE(layout(700).key.isEmpty());
    EXPECT_FALSE(layout(300).answers);
    EXPECT_TRUE(layout(150).nameAbove);
    for (const int width : {1000, 700, 440, 300, 150, 60})
        EXPECT_EQ(layout(width).rows.size(), 7u);
}

TEST_F(Chart, TellsOfEachMarkWhatItIsHowSureAndWhereItLeads)
{
    for (int mark = 0; mark < chart->markCount(); ++mark) {
        const std::optional<MarkDetail> detail = chart->detail(mark);
        ASSERT_TRUE(detail) << mark;
        EXPECT_FALSE(detail->title.isEmpty()) << mark;
        EXPECT_FALSE(detail->sentence.isEmpty()) << mark;
        EXPECT_TRUE(detail->action.startsWith(u"Open "_s)) << mark;
    }
    const MarkDetail name = *chart->detail(nameOf(u"magnesium"_s));
    EXPECT_EQ(name.badge, u"Mg"_s);
    EXPECT_EQ(name.sentence, topic().grade(u"magnesium"_s)->verdict);
    EXPECT_TRUE(name.note.contains(u"High certainty"_s));
    const MarkDetail cell = *chart->detail(markOf(u"magnesium"_s, u"nerve-function"_s));
    EXPECT_TRUE(cell.note.contains(u"Supported"_s));
    EXPECT_EQ(chart->detail(0)->action, u"Open Nerve function"_s);
}

TEST_F(Chart, NamesHeadsAndAnswersLeadOn)
{
    EXPECT_EQ(chart->markTarget(0)->toString(), u"nerve-function"_s);
    EXPECT_EQ(chart->markTarget(nameOf(u"calcium"_s))->toString(), u"calcium"_s);
    const QModelIndex row = chart->cellOf(nameOf(u"calcium"_s));
    EXPECT_EQ(chart->markTarget(chart->markOf(row.siblingAtColumn(5)))->toString(),
              u"calcium#can-a-lack-cause-cramps"_s);
    EXPECT_EQ(chart->markTarget(chart->markOf(row.siblingAtColumn(6)))->toString(),
              u"calcium#do-supplements-help"_s);
}

TEST_F(Chart, TheRowOfWhatWasPointedAtStaysMarked)
{
    EXPECT_EQ(chart->cellOf(chart->shownMark()).data().toString(), u"Calcium"_s);
    const int mark = markOf(u"potassium"_s, u"nerve-function"_s);
    QTest::mouseMove(chart, chart->markRect(mark).center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return chart->shownMark() == mark; }));
    QTest::mouseMove(chart, QPoint(1, 1));
    QCoreApplication::processEvents();
    EXPECT_EQ(chart->shownMark(), mark);
    const QPoint free = chart->markRect(nameOf(u"potassium"_s)).topLeft() + QPoint(2, 4);
    EXPECT_EQ(holder->grab().toImage().pixelColor(free), Theme::light().color(ColorRole::Hover));
}

TEST_F(Chart, ThePaneFollowsTheChartAndKeepsItsHeight)
{
    DetailPane pane(*chart, look());
    for (const int width : {300, 640, 900}) {
        pane.resize(width, pane.heightForWidth(width));
        const int height = pane.height();
        for (int mark = 0; mark < chart->markCount(); ++mark) {
            chart->setFocus();
            chart->setCurrentMark(mark);
            EXPECT_EQ(pane.shownMark(), mark);
            EXPECT_EQ(pane.heightForWidth(width), height);
            for (const auto *part : pane.findChildren<QWidget *>()) {
                EXPECT_TRUE(pane.rect().contains(part->geometry()))
                    << width << ' ' << part->metaObject()->className();
                EXPECT_GE(part->height(), part->heightForWidth(part->width())) << width;
            }
        }
    }
    const QSignalSpy spy(chart, &DeficiencyChart::locationRequested);
    chart->setCurrentMark(nameOf(u"potassium"_s));
    auto *button = pane.findChild<QPushButton *>(u"open"_s);
    EXPECT_EQ(button->text(), u"Open Potassium"_s);
    button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return spy.count() == 1; }));
    EXPECT_EQ(spy.at(0).at(0).value<Location>().toString(), u"potassium"_s);
}

} // namespace crampwise
