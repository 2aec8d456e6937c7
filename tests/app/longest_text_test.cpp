// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/longest_text.h"

#include "app/models/deficiency_model.h"
#include "app/widgets/text_label.h"
#include "deficiency_fixture.h"

#include <QApplication>
#include <QFontMetrics>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

/// What the chart of home tells of its marks: many texts of all lengths.
QStringList sentences()
{
    const DeficiencyModel model(topic());
    const DeficiencyChart chart(model, look());
    QStringList texts;
    for (int mark = 0; mark < chart.markCount(); ++mark)
        texts << chart.detail(mark)->sentence << chart.detail(mark)->title;
    return texts;
}

SetText measured(const QString &text, const QFont &font, int width)
{
    const TextLabel label(text, font, {});
    return {label.heightForWidth(width), label.lineCount()};
}

} // namespace

TEST(LongestText, FindsTheHighestWithoutSettingThemAll)
{
    QFont font = QApplication::font();
    for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
        font.setWeight(weight);
        for (int width = 60; width < 900; width += 7) {
            int greatest = 0;
            for (const QString &text : sentences())
                greatest = std::max(greatest, measured(text, font, width).height);
            int set = 0;
            EXPECT_EQ(greatestHeight(sentences(), font, width,
                                     [&](const QString &text) {
                                         ++set;
                                         return measured(text, font, width);
                                     }),
                      greatest)
                << width;
            EXPECT_LT(set, sentences().size() / 2) << width;
        }
    }
}

TEST(LongestText, FindsTheWidest)
{
    QFont font = QApplication::font();
    for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
        font.setWeight(weight);
        int widest = 0;
        for (const QString &text : sentences())
            widest = std::max(widest, QFontMetrics(font).horizontalAdvance(text));
        EXPECT_EQ(widestOf(sentences(), font), widest);
    }
}

TEST(LongestText, TakesAWordThatIsWiderThanItsRoom)
{
    const QFont font = QApplication::font();
    const QStringList texts{u"a short one"_s, u"hypomagnesaemia"_s.repeated(9),
                            u"one more of them"_s};
    for (const int width : {20, 50, 90, 200, 2000}) {
        int greatest = 0;
        for (const QString &text : texts)
            greatest = std::max(greatest, measured(text, font, width).height);
        const auto set = [&](const QString &text) { return measured(text, font, width); };
        EXPECT_EQ(greatestHeight(texts, font, width, set), greatest) << width;
    }
}

TEST(LongestText, OfNothingTakesNoRoom)
{
    const auto set = [](const QString &) -> SetText { return {10, 1}; };
    EXPECT_EQ(greatestHeight({}, QApplication::font(), 100, set), 0);
    EXPECT_EQ(greatestHeight({u""_s}, QApplication::font(), 100, set), 0);
    EXPECT_EQ(widestOf({}, QApplication::font()), 0);
}
