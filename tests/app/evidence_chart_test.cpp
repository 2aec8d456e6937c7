// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/evidence_chart.h"
#include "app/charts/evidence_layout.h"
#include "app/charts/wrapped_text.h"
#include "app/theme/certainty_sign.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

Look look(qreal zoom = 1, const Theme &theme = Theme::light())
{
    return Look(theme, QFont(u"DejaVu Sans"_s, 10), zoom);
}

Location place(int row, int column)
{
    return {Location::Kind::Nutrient, u"nutrient%1"_s.arg(row), u"question%1"_s.arg(column)};
}

EvidenceChartBlock block()
{
    const QStringList names{u"Vitamin D"_s, u"Calcium"_s, u"Magnesium"_s, u"Potassium"_s,
                            u"Phosphorus"_s};
    const QStringList answers{u"Yes"_s, u"Sometimes"_s, u"Probably not"_s, u"Unclear"_s,
                              u"Not tested"_s};
    const QStringList words{u"High certainty"_s, u"Moderate certainty"_s, u"Low certainty"_s,
                            u"Very low certainty"_s, u"No research"_s};
    EvidenceChartBlock result;
    result.title = u"What a lack does and what supplements do"_s;
    result.questions
        = QStringList{u"Can a lack cause cramps?"_s, u"Do supplements help ordinary cramps?"_s};
    for (int row = 0; row < names.size(); ++row) {
        EvidenceChartBlock::Row made{names[row], {}};
        for (int column = 0; column < 2; ++column) {
            const int kind = (row + 2 * column) % 5;
            made.cells.push_back({static_cast<Certainty>(kind), answers[kind], words[kind],
                                  u"Sentence %1 %2."_s.arg(row).arg(column), place(row, column)});
        }
        result.rows.push_back(made);
    }
    return result;
}

class EvidenceMarks : public testing::Test {
protected:
    EvidenceMarks() { make(block(), look()); }

    void make(const EvidenceChartBlock &content, const Look &itsLook, int width = 600,
              Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        holder = std::make_unique<QWidget>();
        holder->setLayoutDirection(direction);
        holder->setPalette(itsLook.theme.palette());
        chart = new EvidenceChart(content, itsLook, holder.get());
        chart->resize(width, chart->heightForWidth(width));
        holder->resize(chart->size().expandedTo({50, 50}));
        holder->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(holder.get()));
        holder->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(holder.get()));
        chart->clearFocus();
    }

    std::unique_ptr<QWidget> holder;
    EvidenceChart *chart = nullptr;
};

QImage sign(Certainty certainty, const Theme &theme, int side = 24)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(theme.color(ColorRole::Surface));
    QPainter painter(&image);
    paintCertaintySign(painter, image.rect(), certainty, theme.color(ColorRole::MutedText));
    return image;
}

/// Share of the square that bears the sign's colour.
double share(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    }
    return double(count) / (image.width() * image.height());
}

QList<QRectF> textsOf(const EvidenceLayout &layout)
{
    QList<QRectF> rects(layout.questions.begin(), layout.questions.end());
    for (const EvidenceLayout::Row &row : layout.rows) {
        rects << row.name;
        for (const EvidenceLayout::Cell &cell : row.cells)
            rects << cell.sign << cell.answer << cell.certainty;
    }
    return rects;
}

} // namespace

TEST(CertaintySign, FiveSignsThatDifferAndFillInSteps)
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (int side : {16, 24, 48}) {
            QList<QImage> signs;
            for (int kind = 0; kind < 5; ++kind)
                signs << sign(static_cast<Certainty>(kind), theme, side);
            const QColor color = theme.color(ColorRole::MutedText);
            for (int kind = 1; kind < 5; ++kind) {
                EXPECT_LT(share(signs[kind], color) + 0.05, share(signs[kind - 1], color))
                    << kind << ' ' << side;
            }
        }
    }
}

TEST(CertaintySign, StaysInItsPlaceAndLeavesThePainterAsItWas)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::red);
    paintCertaintySign(painter, QRectF(20, 10, 30, 20), Certainty::High, Qt::black);
    EXPECT_EQ(painter.pen().color(), QColor(Qt::red));
    painter.end();
    EXPECT_EQ(image.pixelColor(35, 20), QColor(Qt::black));
    for (const QPoint &outside : {QPoint(35, 8), QPoint(35, 31), QPoint(23, 20), QPoint(47, 20)})
        EXPECT_EQ(image.pixelColor(outside), QColor(Qt::white));
}

TEST_F(EvidenceMarks, AreTheCellsInReadingOrder)
{
    ASSERT_EQ(chart->markCount(), 10);
    for (int row = 0; row < 5; ++row) {
        for (int column = 0; column < 2; ++column) {
            const int mark = 2 * row + column;
            EXPECT_EQ(chart->markSentence(mark), u"Sentence %1 %2."_s.arg(row).arg(column));
            EXPECT_EQ(chart->markTarget(mark), place(row, column));
            EXPECT_GE(chart->markRect(mark).height(), 24);
            EXPECT_GE(chart->markRect(mark).width(), 24);
            EXPECT_TRUE(chart->rect().contains(chart->markRect(mark)));
        }
    }
}

TEST_F(EvidenceMarks, ShowTheSignOfTheirCertainty)
{
    const QImage picture = holder->grab().toImage();
    const QColor color = look().theme.color(ColorRole::MutedText);
    const EvidenceLayout &layout = chart->evidenceLayout();
    for (size_t row = 0; row < 5; ++row) {
        const QRect rect
            = layout.rows[row].cells[0].sign.toAlignedRect().translated(chart->origin());
        const QPoint quarters[]{{3, 1}, {3, 3}, {1, 3}, {1, 1}}; // clockwise from the top
        const auto certainty = block().rows[row].cells[0].certainty;
        for (int quarter = 0; quarter < 4; ++quarter) {
            const QPoint inside(rect.left() + rect.width() * quarters[quarter].x() / 4,
                                rect.top() + rect.height() * quarters[quarter].y() / 4);
            EXPECT_EQ(picture.pixelColor(inside) == color, quarter < 4 - int(certainty))
                << row << ' ' << quarter;
        }
    }
}

TEST_F(EvidenceMarks, NoTextIsCutOrOverlapsAnother)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const qreal zoom : {1.0, 2.0}) {
            for (int width : {280, 400, 640, 900, 1900}) {
                const EvidenceChartBlock content = block();
                const Look itsLook = look(zoom);
                const EvidenceLayout layout(content, itsLook, width, direction);
                const QRectF room(QPointF(), layout.size);
                const QList<QRectF> texts = textsOf(layout);
                for (int i = 0; i < texts.size(); ++i) {
                    EXPECT_TRUE(room.contains(texts[i])) << i << ' ' << width << ' ' << zoom;
                    for (int j = 0; j < i; ++j)
                        EXPECT_FALSE(texts[i].intersects(texts[j]))
                            << i << '/' << j << ' ' << width << ' ' << zoom;
                }
                for (size_t row = 0; row < layout.rows.size(); ++row) {
                    const EvidenceLayout::Cell &cell = layout.rows[row].cells[1];
                    const EvidenceChartBlock::Cell &said = content.rows[row].cells[1];
                    EXPECT_LE(
                        wrappedSize(said.answer, itsLook.strong, cell.answer.width()).height(),
                        cell.answer.height());
                    EXPECT_TRUE(cell.cell.contains(cell.answer));
                    EXPECT_TRUE(cell.cell.contains(cell.certainty));
                    EXPECT_GE(cell.certainty.top(), cell.answer.bottom());
                }
            }
        }
    }
}

TEST_F(EvidenceMarks, ArrowKeysMoveAndEnterGoesWhereAClickGoes)
{
    for (int width : {280, 600}) { // names above their cells, and beside them
        make(block(), look(), width);
        chart->setFocus();
        const QSignalSpy spy(chart, &MarkedChart::locationRequested);
        QTest::keyClick(chart, Qt::Key_Right);
        EXPECT_EQ(chart->currentMark(), 1);
        QTest::keyClick(chart, Qt::Key_Down);
        EXPECT_EQ(chart->currentMark(), 3);
        QTest::keyClick(chart, Qt::Key_Left);
        EXPECT_EQ(chart->currentMark(), 2);
        QTest::keyClick(chart, Qt::Key_Up);
        EXPECT_EQ(chart->currentMark(), 0);
        QTest::keyClick(chart, Qt::Key_End);
        EXPECT_EQ(chart->currentMark(), 9);
        QTest::keyClick(chart, Qt::Key_Enter);
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->markRect(9).center());
        ASSERT_TRUE(QTest::qWaitFor([&] { return spy.count() == 2; }));
        EXPECT_EQ(spy.at(0).at(0).value<Location>(), place(4, 1));
        EXPECT_EQ(spy.at(1).at(0).value<Location>(), place(4, 1));
        QTest::keyClick(chart, Qt::Key_Home);
        EXPECT_EQ(chart->currentMark(), 0);
    }
}

TEST_F(EvidenceMarks, HoverAndFocusSayTheSameSentence)
{
    QStringList said; // outlived by the chart, hence the disconnect at the end
    const auto listening = QObject::connect(chart, &MarkedChart::sentenceChanged, chart,
                                            [&](const QString &text) { said << text; });
    QTest::mouseMove(chart, chart->markRect(5).center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty() && !said.constLast().isEmpty(); }));
    EXPECT_EQ(said.constLast(), u"Sentence 2 1."_s);
    QTest::mouseMove(chart, QPoint(1, 1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return said.constLast().isEmpty(); }));
    chart->setFocus();
    chart->setCurrentMark(5);
    EXPECT_EQ(said.constLast(), u"Sentence 2 1."_s);
    QObject::disconnect(listening);
}

TEST_F(EvidenceMarks, FocusAndItsRingAreVisible)
{
    const QImage before = holder->grab().toImage();
    chart->setFocus();
    const QImage first = holder->grab().toImage();
    EXPECT_NE(first, before);
    QTest::keyClick(chart, Qt::Key_Down);
    EXPECT_NE(holder->grab().toImage(), first);
}

TEST_F(EvidenceMarks, AreNamedAndPressableForAssistiveTools)
{
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(chart);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->role(), QAccessible::Chart);
    EXPECT_EQ(seen->text(QAccessible::Name), block().title);
    EXPECT_FALSE(seen->text(QAccessible::Description).isEmpty());
    ASSERT_EQ(seen->childCount(), 10);
    const QSignalSpy spy(chart, &MarkedChart::locationRequested);
    for (int i = 0; i < 10; ++i) {
        QAccessibleInterface *mark = seen->child(i);
        const EvidenceChartBlock content = block();
        const EvidenceChartBlock::Row &row = content.rows[size_t(i / 2)];
        const EvidenceChartBlock::Cell &cell = row.cells[size_t(i % 2)];
        for (const QString &part :
             {row.name, content.questions[i % 2], cell.answer, cell.certaintyWord})
            EXPECT_TRUE(mark->text(QAccessible::Name).contains(part)) << qPrintable(part);
        EXPECT_EQ(mark->text(QAccessible::Description), cell.sentence);
        EXPECT_EQ(mark->role(), QAccessible::Button);
        EXPECT_EQ(seen->indexOfChild(mark), i);
        EXPECT_EQ(seen->childAt(mark->rect().center().x(), mark->rect().center().y()), mark);
        mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return spy.count() == 10; }));
}

TEST_F(EvidenceMarks, RightToLeftMirrorsNamesAndColumns)
{
    EXPECT_LT(chart->markRect(0).x(), chart->markRect(1).x());
    make(block(), look(), 600, Qt::RightToLeft);
    EXPECT_GT(chart->markRect(0).x(), chart->markRect(1).x());
    const EvidenceLayout::Row &row = chart->evidenceLayout().rows[0];
    EXPECT_GE(row.name.left(), row.cells[0].cell.right());
    EXPECT_GT(row.cells[0].sign.left(), row.cells[0].answer.right());
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    EXPECT_EQ(chart->currentMark(), 1);
}

TEST_F(EvidenceMarks, WithoutRowsThereIsNothing)
{
    make({}, look());
    EXPECT_EQ(chart->markCount(), 0);
    EXPECT_EQ(chart->heightForWidth(400), 0);
    EXPECT_EQ(chart->focusPolicy(), Qt::NoFocus);
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Return);
}

TEST_F(EvidenceMarks, CellsMayBeMissingOrTooMany)
{
    EvidenceChartBlock uneven = block();
    uneven.rows[0].cells.pop_back();
    uneven.rows[1].cells.push_back(uneven.rows[1].cells[0]);
    make(uneven, look());
    EXPECT_EQ(chart->markCount(), 9);
    chart->grab();
}

} // namespace crampwise
