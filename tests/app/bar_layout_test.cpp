// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bar_blocks.h"

#include "app/charts/bar_layout.h"
#include "app/charts/wrapped_text.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace crampwise {

using namespace bars;

namespace {

/// Everything with words on it.
QList<QRectF> textsOf(const BarLayout &layout)
{
    QList<QRectF> texts;
    for (const BarLayout::Row &row : layout.rows)
        texts << row.label << row.value;
    for (const BarLayout::Tick &tick : layout.ticks)
        texts << tick.rect;
    if (!layout.axisTitle.isEmpty())
        texts << layout.axisTitle;
    return texts;
}

} // namespace

TEST(BarLayout, NoTextIsCutOrOverlapsAnother)
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const qreal zoom : {1.0, 2.0}) {
            for (int width : {280, 400, 640, 900, 1900}) {
                const BarChartBlock content = block();
                const Look itsLook = look(zoom);
                const BarLayout layout(content, itsLook, width, direction);
                const QRectF room(QPointF(), layout.size);
                const QList<QRectF> texts = textsOf(layout);
                for (int i = 0; i < texts.size(); ++i) {
                    EXPECT_TRUE(room.contains(texts[i])) << i << ' ' << width << ' ' << zoom;
                    for (int j = 0; j < i; ++j)
                        EXPECT_FALSE(texts[i].intersects(texts[j]))
                            << i << '/' << j << ' ' << width << ' ' << zoom;
                }
                for (size_t i = 0; i < layout.rows.size(); ++i) {
                    const QSizeF label = wrappedSize(content.bars[i].label, itsLook.text,
                                                     layout.rows[i].label.width());
                    EXPECT_LE(label.height(), layout.rows[i].label.height());
                    EXPECT_LE(label.width(), layout.rows[i].label.width());
                    EXPECT_TRUE(layout.rows[i].row.contains(layout.rows[i].label));
                    EXPECT_TRUE(layout.rows[i].row.contains(layout.rows[i].value));
                }
            }
        }
    }
}

TEST(BarLayout, TheColumnOfLabelsIsAsWideAsNeededAndNoWider)
{
    const BarLayout wide(block(), look(), 1900, Qt::LeftToRight);
    EXPECT_FALSE(wide.labelsAbove);
    const QString longest = block().bars[2].label;
    EXPECT_EQ(wide.rows[2].label.width(), textWidth(longest, look().text));
    const BarLayout narrow(block(), look(), 700, Qt::LeftToRight);
    EXPECT_LE(narrow.rows[2].label.width(), 0.45 * 700);
    EXPECT_GT(narrow.rows[2].label.height(), narrow.rows[1].label.height());
    BarChartBlock brief = block();
    brief.bars.resize(2);
    brief.bars[0].label = u"Iron"_s;
    const BarLayout small(brief, look(), 700, Qt::LeftToRight);
    EXPECT_EQ(small.rows[0].label.width(), textWidth(u"Calcium"_s, look().text));
}

TEST(BarLayout, BelowItsLabelAValueMayTakeMoreThanHalfOfTheWidth)
{
    BarChartBlock content = block();
    QString &value = content.bars[0].valueText;
    value = u"about"_s;
    while (textWidth(value, look().small) < 0.5 * 280)
        value += u" a"_s;
    const BarLayout narrow(content, look(), 280, Qt::LeftToRight);
    ASSERT_TRUE(narrow.labelsAbove);
    const BarLayout::Row &row = narrow.rows.front();
    EXPECT_EQ(row.value.height(), wrappedSize(value, look().small, 1900).height());
    EXPECT_LT(row.label.bottom(), row.value.center().y() - narrow.barHeight / 2);
}

TEST(BarLayout, RightToLeftMirrorsTheWhole)
{
    const BarLayout left(block(), look(), 700, Qt::LeftToRight);
    const BarLayout right(block(), look(), 700, Qt::RightToLeft);
    const QList<QRectF> mirrored = textsOf(right);
    const QList<QRectF> texts = textsOf(left);
    for (int i = 0; i < texts.size(); ++i)
        EXPECT_EQ(texts[i].left(), 700 - mirrored[i].right());
    EXPECT_GT(right.x(0), right.x(10));
}

TEST(BarLayout, NumbersAreTheReaders)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    BarChartBlock content = block();
    for (BarChartBlock::Bar &bar : content.bars) {
        bar.value /= 100;
        bar.high.reset();
    }
    const BarLayout layout(content, look(), 900, Qt::LeftToRight);
    EXPECT_EQ(layout.ticks.back().text, u"0,6"_s);
    QLocale::setDefault(before);
}

TEST(BarLayout, OfZeroLengthAreLaidOut)
{
    BarChartBlock content = block(1);
    content.bars[0].value = 0;
    content.bars[0].low.reset();
    content.bars[0].high.reset();
    const BarLayout layout(content, look(), 400, Qt::LeftToRight);
    EXPECT_EQ(layout.axisEnd, 1);
    EXPECT_GE(layout.plot.width(), 24);
}

TEST(BarLayout, ManyAreLaidOutFast)
{
    const BarChartBlock many = block(34);
    qint64 least = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 10; ++i) {
        QElapsedTimer timer;
        timer.start();
        const BarLayout layout(many, look(), 500 + i, Qt::LeftToRight);
        least = std::min(least, timer.elapsed());
        EXPECT_EQ(layout.rows.size(), 34u);
    }
    EXPECT_LE(least, 20); // a fifth of that in a release build
}

} // namespace crampwise
