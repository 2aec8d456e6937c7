// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything in a forest plot stands: rows, words, the axis.
#include "app/forest_fixture.h"

#include "app/charts/forest_layout.h"
#include "app/charts/wrapped_text.h"

#include <gtest/gtest.h>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

using namespace forests;

namespace {

using Style = ForestLayout::Style;

const std::vector<qreal> zooms{1, 1.5, 2, 4};
const std::vector<Qt::LayoutDirection> directions{Qt::LeftToRight, Qt::RightToLeft};

void expectNoTextCut(const ForestLayout &layout, const Look &look)
{
    const QRectF room(QPointF(), layout.size);
    for (const ForestLayout::Text &text : layout.texts) {
        EXPECT_TRUE(room.contains(text.rect)) << qPrintable(text.text);
        const QSizeF needed
            = wrappedSize(text.text, ForestLayout::font(text.style, look), text.rect.width());
        EXPECT_LE(needed.height(), text.rect.height()) << qPrintable(text.text);
        EXPECT_LE(needed.width(), text.rect.width() + 1) << qPrintable(text.text);
    }
}

void expectTextsApart(const ForestLayout &layout)
{
    for (size_t i = 0; i < layout.texts.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            EXPECT_FALSE(layout.texts[i].rect.intersects(layout.texts[j].rect))
                << qPrintable(layout.texts[i].text) << " on " << qPrintable(layout.texts[j].text);
        }
    }
}

void expectRowsWhole(const ForestLayout &layout, const ForestBlock &block)
{
    ASSERT_EQ(layout.rows.size(), rowCount(block));
    qreal bottom = 0;
    for (const ForestLayout::Row &row : layout.rows) {
        EXPECT_GE(row.row.top(), bottom);
        EXPECT_GE(row.row.height(), 24);
        EXPECT_EQ(row.strip.isNull(), !isDrawn(*row.content));
        EXPECT_TRUE(row.row.contains(row.strip) || row.strip.isNull());
        bottom = row.row.bottom();
    }
    EXPECT_LE(bottom, layout.size.height());
}

/// The texts that stand on a row, in their order.
QStringList wordsOn(const ForestLayout &layout, const QRectF &row)
{
    QStringList words;
    for (const ForestLayout::Text &text : layout.texts) {
        if (row.contains(text.rect))
            words << text.text;
    }
    return words;
}

const ForestLayout::Text &textOf(const ForestLayout &layout, Style style)
{
    return *std::find_if(layout.texts.begin(), layout.texts.end(),
                         [=](const ForestLayout::Text &text) { return text.style == style; });
}

QStringList tickTexts(const ForestLayout &layout)
{
    QStringList texts;
    for (const ForestLayout::Text &text : layout.texts) {
        if (text.style == Style::Tick || text.style == Style::NoneTick)
            texts << text.text;
    }
    return texts;
}

ForestLayout wide(const ForestBlock &block)
{
    return {block, look(), 800, Qt::LeftToRight};
}

} // namespace

TEST(ForestLayout, LosesNoRowAndCutsNoWordHoweverNarrowAndLarge)
{
    const std::vector<ForestBlock> blocks = all();
    ASSERT_GE(blocks.size(), 4u);
    for (const ForestBlock &block : blocks) {
        for (const qreal zoom : zooms) {
            for (const int width : widths) {
                for (const Qt::LayoutDirection direction : directions) {
                    SCOPED_TRACE(
                        qPrintable(u"%1 at %2, %3 px"_s.arg(block.title).arg(zoom).arg(width)));
                    const Look itsLook = look(zoom);
                    const ForestLayout layout(block, itsLook, width, direction);
                    EXPECT_EQ(layout.size.width(), width);
                    expectRowsWhole(layout, block);
                    expectNoTextCut(layout, itsLook);
                    expectTextsApart(layout);
                }
            }
        }
    }
}

TEST(ForestLayout, EveryRowSaysAllThatItsStudyHas)
{
    const ForestBlock block = differences();
    for (const int width : widths) {
        const ForestLayout layout(block, look(), width, Qt::LeftToRight);
        for (const ForestLayout::Row &row : layout.rows) {
            const QString words = wordsOn(layout, row.row).join(u'\n');
            for (const QString &part :
                 {row.content->label, row.content->detail, row.content->people,
                  row.content->valueText, row.content->intervalText, row.content->reason})
                EXPECT_TRUE(words.contains(part)) << width << qPrintable(part);
        }
    }
}

TEST(ForestLayout, PutsWhatBelongsToARowBesideItsMarkAndBelowItWhereThatHasNoRoom)
{
    const ForestBlock block = differences();
    const ForestLayout beside = wide(block);
    EXPECT_FALSE(beside.stacked);
    EXPECT_LT(textOf(beside, Style::Label).rect.right(), beside.axisLeft());
    EXPECT_GT(textOf(beside, Style::Value).rect.left(), beside.axisRight());
    const ForestLayout below(block, look(), 330, Qt::LeftToRight);
    EXPECT_TRUE(below.stacked);
    EXPECT_GT(below.axisRight() - below.axisLeft(), 300);
    EXPECT_GE(below.rows[0].strip.top(), textOf(below, Style::Interval).rect.bottom());
}

TEST(ForestLayout, BreaksNoWordOverTheAxisHoweverLargeTheText)
{
    const ForestBlock block = differences();
    const Look large = look(3);
    const ForestLayout layout(block, large, 280, Qt::LeftToRight);
    ASSERT_EQ(layout.pointers.size(), 2u);
    for (const ForestLayout::Text &text : layout.texts) {
        if (text.style == Style::Favor) {
            EXPECT_LE(widestWord(text.text, ForestLayout::font(Style::Favor, large)),
                      text.rect.width())
                << qPrintable(text.text);
        }
    }
}

TEST(ForestLayout, RunsNoLineOfTheAxisThroughAWord)
{
    for (const ForestBlock &block : all()) {
        for (const int width : widths) {
            const ForestLayout layout(block, look(), width, Qt::LeftToRight);
            EXPECT_FALSE(layout.stretches.empty());
            for (const ForestLayout::Stretch &stretch : layout.stretches) {
                const QRectF lines(layout.axisLeft(), stretch.top,
                                   layout.axisRight() - layout.axisLeft(),
                                   stretch.bottom - stretch.top);
                for (const ForestLayout::Text &text : layout.texts)
                    EXPECT_FALSE(lines.intersects(text.rect)) << qPrintable(text.text);
            }
        }
    }
}

TEST(ForestLayout, TheAxisEndsBelowTheLastMarkNotBelowWhatIsNotDrawn)
{
    const ForestBlock block = differences();
    const ForestLayout layout = wide(block);
    const QRectF none = textOf(layout, Style::NoneTick).rect;
    EXPECT_GT(none.top(), layout.rows[4].row.bottom());
    EXPECT_LT(none.bottom(), layout.rows[5].row.top());
}

TEST(ForestLayout, MirrorsWordsAndColumnsButNotTheAxis)
{
    for (const ForestBlock &block : {differences(), ratios()}) {
        const ForestLayout straight(block, look(), 800, Qt::LeftToRight);
        const ForestLayout mirrored(block, look(), 800, Qt::RightToLeft);
        for (size_t i = 0; i < straight.texts.size(); ++i) {
            const ForestLayout::Text &text = straight.texts[i];
            const bool ofAxis = text.style == Style::Tick || text.style == Style::NoneTick
                || text.style == Style::Favor;
            if (ofAxis || text.alignment == Qt::AlignHCenter)
                continue;
            EXPECT_DOUBLE_EQ(mirrored.texts[i].rect.left(), 800 - text.rect.right());
            EXPECT_NE(mirrored.texts[i].alignment, text.alignment);
        }
        EXPECT_LT(mirrored.x(block.none), mirrored.x(block.none + 0.5));
        EXPECT_TRUE(std::is_sorted(mirrored.ticks.begin(), mirrored.ticks.end()));
        EXPECT_EQ(tickTexts(mirrored), tickTexts(straight));
        EXPECT_EQ(textOf(mirrored, Style::Favor).text, block.favorsLower);
        EXPECT_LT(textOf(mirrored, Style::Favor).rect.right(), mirrored.x(block.none));
        EXPECT_LT(mirrored.pointers[0].right(), mirrored.x(block.none));
        EXPECT_GT(mirrored.pointers[1].left(), mirrored.x(block.none));
    }
}

TEST(ForestAxis, OfDifferencesIsEven)
{
    const ForestBlock block = differences();
    const ForestLayout layout = wide(block);
    EXPECT_NEAR(layout.x(1) - layout.x(0), layout.x(0) - layout.x(-1), 1e-6);
    EXPECT_NEAR(layout.x(1) - layout.x(0), 2 * (layout.x(0.5) - layout.x(0)), 1e-6);
    EXPECT_EQ(tickTexts(layout), (QStringList{u"−2"_s, u"−1"_s, u"0"_s, u"1"_s}));
}

TEST(ForestAxis, OfRatiosPutsHalfAsFarAsTwice)
{
    const ForestBlock block = ratios();
    const ForestLayout layout = wide(block);
    EXPECT_NEAR(layout.x(2) - layout.x(1), layout.x(1) - layout.x(0.5), 1e-6);
    EXPECT_NEAR(layout.x(4) - layout.x(1), 2 * (layout.x(2) - layout.x(1)), 1e-6);
    EXPECT_EQ(tickTexts(layout), (QStringList{u"0.5"_s, u"1"_s, u"2"_s, u"4"_s}));
    const ForestBlock near
        = plot(1, {{u"Trials"_s, {row(u"One"_s, ForestBlock::Mark::Trial, 1.1, 0.9, 1.3)}}});
    EXPECT_EQ(tickTexts(wide(near)), (QStringList{u"0.5"_s, u"1"_s, u"2"_s}));
}

TEST(ForestAxis, StepsByOneTwoOrFive)
{
    for (const auto &[value, expected] : std::vector<std::pair<double, QStringList>>{
             {0.03, {u"−0.01"_s, u"0"_s, u"0.01"_s, u"0.02"_s, u"0.03"_s}},
             {6, {u"−2"_s, u"0"_s, u"2"_s, u"4"_s, u"6"_s}},
             {-170, {u"−150"_s, u"−100"_s, u"−50"_s, u"0"_s, u"50"_s}}}) {
        const ForestBlock block
            = plot(0, {{u"Trials"_s, {row(u"One"_s, ForestBlock::Mark::Trial, value)}}});
        const QStringList texts = tickTexts(wide(block));
        EXPECT_EQ(texts, expected) << qPrintable(texts.join(u' '));
    }
}

TEST(ForestAxis, IsWrittenInTheReadersLocale)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const ForestBlock block = ratios();
    EXPECT_EQ(tickTexts(wide(block)).front(), u"0,5"_s);
    QLocale::setDefault(before);
}

TEST(ForestAxis, CoversAllValuesAndIntervalsOfTheContent)
{
    size_t count = 0;
    for (const QString &name : locationNames(topic())) {
        for (const ForestBlock &block : plotsOn(name)) {
            const ForestAxis axis(block);
            for (const ForestBlock::Group &group : block.groups) {
                for (const ForestBlock::Row &row : group.rows) {
                    if (!isDrawn(row))
                        continue;
                    ++count;
                    EXPECT_TRUE(axis.covers(row.value)) << qPrintable(row.label);
                    EXPECT_TRUE(axis.covers(row.low.value_or(row.value)));
                    EXPECT_TRUE(axis.covers(row.high.value_or(row.value)));
                }
            }
            EXPECT_TRUE(axis.share(block.none) > 0.2 && axis.share(block.none) < 0.8);
        }
    }
    EXPECT_GE(count, 10u);
}

TEST(ForestAxis, LetsAnIntervalLeaveThatWouldPressAllOthersTogether)
{
    using Mark = ForestBlock::Mark;
    const ForestBlock block = plot(
        0,
        {{u"Trials"_s,
          {row(u"One"_s, Mark::Trial, 0.1, -1, 1), row(u"Two"_s, Mark::Trial, -0.2, -1.2, 0.8),
           row(u"Three"_s, Mark::Trial, 0.5, -40, 41)}}});
    const ForestAxis axis(block);
    EXPECT_FALSE(axis.covers(-40));
    EXPECT_FALSE(axis.covers(41));
    EXPECT_TRUE(axis.covers(-1.2));
    EXPECT_GT(axis.share(1) - axis.share(-1), 0.15);
}

TEST(ForestAxis, ARatioThatReachesDownToNothingLeavesIt)
{
    const ForestBlock block
        = plot(1, {{u"Trials"_s, {row(u"One"_s, ForestBlock::Mark::Trial, 0.5, 0, 1.5)}}});
    const ForestAxis axis(block);
    EXPECT_TRUE(axis.isRatio());
    EXPECT_FALSE(axis.covers(0));
    EXPECT_TRUE(axis.covers(0.5));
}

TEST(ForestLayout, WithoutAMarkHasNoAxis)
{
    const ForestBlock block = plot(0, {{u"On another scale"_s, {untold(u"Liu 2021"_s)}}});
    const ForestLayout layout = wide(block);
    EXPECT_EQ(layout.rows.size(), 1u);
    EXPECT_TRUE(layout.stretches.empty());
    EXPECT_TRUE(layout.ticks.empty());
    EXPECT_EQ(wide(plot(0, {})).size.height(), -1) << "nothing is laid out";
}

} // namespace crampwise
