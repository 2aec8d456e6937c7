// SPDX-License-Identifier: GPL-3.0-or-later
// Setting a page: widths, folding, tables, places, both directions, extremes.
#include "app/typeset_fixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const QString longText = u"Calcium keeps nerves calm and muscles strong. "_s.repeated(12);

Comparison comparison()
{
    return {{{u"Says this."_s, u"Know that."_s, {}}}};
}

TextTable table()
{
    return {{u"Nutrient"_s, u"Amount"_s, u"For whom"_s},
            {{u"Magnesium"_s, u"420 mg"_s, longText}, {u"Calcium"_s, u"1,200 mg"_s, u"All"_s}}};
}

} // namespace

TEST(Typeset, ANarrowerPageIsHigherAndAWideOneKeepsItsReadingColumn)
{
    const SetPage narrow(pageOf({Paragraph{longText}}), 200);
    const SetPage usual(pageOf({Paragraph{longText}}), 500);
    const SetPage wide(pageOf({Paragraph{longText}}), 2000);
    const SetPage wider(pageOf({Paragraph{longText}}), 3000);
    EXPECT_GT(narrow.typeset.height(), usual.typeset.height());
    EXPECT_GE(usual.typeset.height(), wide.typeset.height());
    EXPECT_EQ(wide.typeset.height(), wider.typeset.height());
}

TEST(Typeset, TheSameWidthGivesTheSamePlaces)
{
    SetPage page(pageOf({Paragraph{longText}, table()}), 500);
    const qreal height = page.typeset.height();
    const QRectF caret = page.caret(u"1,200"_s);
    page.typeset.setWidth(300);
    page.typeset.setAll();
    EXPECT_NE(page.caret(u"1,200"_s), caret);
    page.typeset.setWidth(500);
    page.typeset.setAll();
    EXPECT_EQ(page.caret(u"1,200"_s), caret);
    EXPECT_EQ(page.typeset.height(), height);
}

TEST(Typeset, WhatStandsBesideEachOtherFoldsWhereItIsNarrow)
{
    const SetPage wide(pageOf({comparison()}), 700);
    EXPECT_EQ(wide.caret(u"Says"_s).top(), wide.caret(u"Know"_s).top());
    EXPECT_LT(wide.caret(u"Says"_s).left(), wide.caret(u"Know"_s).left());
    const SetPage narrow(pageOf({comparison()}), 250);
    EXPECT_LT(narrow.caret(u"Says"_s).top(), narrow.caret(u"Know"_s).top());
    EXPECT_EQ(narrow.caret(u"Says"_s).left(), narrow.caret(u"Know"_s).left());
}

TEST(Typeset, ATableHasColumnsAndBecomesBlocksWhereItsWordsFindNoRoom)
{
    const SetPage wide(pageOf({table()}), 700);
    EXPECT_EQ(wide.caret(u"Magnesium"_s).top(), wide.caret(u"420"_s).top());
    EXPECT_EQ(wide.caret(u"Amount"_s).left(), wide.caret(u"420"_s).left());
    const SetPage narrow(pageOf({table()}), 160);
    EXPECT_LT(narrow.caret(u"Magnesium"_s).top(), narrow.caret(u"420"_s).top());
    EXPECT_EQ(narrow.caret(u"Magnesium"_s).left(), narrow.caret(u"420"_s).left());
}

TEST(Typeset, RightToLeftMirrorsColumnsAndIndents)
{
    const SetPage page(pageOf({comparison(), Bullets{{u"point"_s}}, table()}), 700,
                       Qt::RightToLeft);
    EXPECT_GT(page.caret(u"Says"_s).left(), page.caret(u"Know"_s).left());
    EXPECT_GT(page.caret(u"Magnesium"_s).left(), page.caret(u"420"_s).left());
    for (const QRectF &rect : page.typeset.rects(0, page.text.text().size())) {
        EXPECT_GE(rect.left(), -0.5);
        EXPECT_LE(rect.right(), 700.5);
    }
}

TEST(Typeset, APointOnALetterIsThatLetter)
{
    const SetPage page(pageOf({Paragraph{longText}, comparison(), table()}), 600);
    for (qsizetype offset = 0; offset < page.text.text().size(); offset += 5) {
        if (page.text.text()[offset].isSpace())
            continue;
        const std::vector<QRectF> rects = page.typeset.rects(offset, offset + 1);
        ASSERT_FALSE(rects.empty()) << offset;
        const QPointF point(rects.front().left() + rects.front().width() / 4,
                            rects.front().center().y());
        EXPECT_EQ(page.typeset.offsetAt(point), offset);
    }
}

TEST(Typeset, FromRightToLeftAPointOnALetterIsOneOfItsSides)
{
    const QString hebrew = u"\u05d4\u05e9\u05e8\u05d9\u05e8 \u05db\u05d5\u05d0\u05d1 "_s;
    const SetPage page(pageOf({Paragraph{hebrew.repeated(20)}, table()}), 400, Qt::RightToLeft);
    for (qsizetype offset = page.at(hebrew); offset < page.at(hebrew) + 200; offset += 3) {
        if (page.text.text()[offset].isSpace())
            continue;
        const QRectF rect = page.typeset.rects(offset, offset + 1).front();
        const qsizetype found = page.typeset.offsetAt(rect.center());
        EXPECT_TRUE(found == offset || found == offset + 1) << found << " for " << offset;
    }
}

TEST(Typeset, DownAndUpGoThroughEveryLineAndBack)
{
    const SetPage page(pageOf({Paragraph{longText}, Bullets{{u"one"_s, u"two"_s}}}), 300);
    qsizetype offset = 0;
    QList<qsizetype> lines{0};
    for (;;) {
        const qsizetype next = page.typeset.lineBeyond(offset, 1, 0);
        if (next == offset)
            break;
        EXPECT_GT(page.typeset.caretRect(next).top(), page.typeset.caretRect(offset).top());
        offset = next;
        lines << page.typeset.lineStart(offset);
    }
    EXPECT_GT(lines.size(), 12);
    for (qsizetype i = lines.size() - 1; i > 0; --i) {
        offset = page.typeset.lineBeyond(offset, -1, 0);
        EXPECT_EQ(page.typeset.lineStart(offset), lines[i - 1]);
    }
}

TEST(Typeset, DownInATableStaysInItsColumn)
{
    const SetPage page(pageOf({table(), Paragraph{u"After."_s}}), 700);
    const qsizetype head = page.at(u"Amount"_s);
    const qreal x = page.typeset.caretRect(head).left();
    const qsizetype first = page.typeset.lineBeyond(head, 1, x);
    EXPECT_EQ(first, page.at(u"420"_s));
    const qsizetype second = page.typeset.lineBeyond(first, 1, x);
    EXPECT_EQ(second, page.at(u"1,200"_s));
}

TEST(Typeset, WhatIsSetKeepsItsPlaceWhileTheRestFollows)
{
    Page page = pageOf({Paragraph{longText}});
    for (int i = 0; i < 30; ++i)
        page.sections.push_back(
            {u"s%1"_s.arg(i), u"Section"_s, SectionStyle::Card, {}, {Paragraph{longText}}});
    const TypeStyle style = screenStyle();
    const PageText text(page);
    EmptyFigures figures;
    TypesetPage typeset(text, style, figures);
    typeset.setWidth(500);
    typeset.setHeight(900);
    EXPECT_FALSE(typeset.isWhole());
    const qsizetype offset = text.offsetOf({u"s1"_s, 0, 0, 40});
    const QRectF before = typeset.caretRect(offset);
    ASSERT_FALSE(before.isEmpty());
    const qreal height = typeset.height();
    typeset.setAll();
    EXPECT_EQ(typeset.caretRect(offset), before);
    EXPECT_GT(typeset.height(), height);
}

TEST(Typeset, AParagraphOfAHundredThousandCharactersIsSetAndFound)
{
    const QString huge = u"word "_s.repeated(20000);
    const SetPage page(pageOf({Paragraph{huge}, Paragraph{u"End."_s}}), 400);
    EXPECT_GT(page.caret(u"End."_s).top(), 10000);
    const qsizetype middle = page.at(u"word"_s) + 50000;
    EXPECT_EQ(page.typeset.offsetAt(page.typeset.caretRect(middle).center()), middle);
}

TEST(Typeset, AnEmptyPageIsAPageWithATitle)
{
    Page page;
    page.title = u"Nothing"_s;
    const SetPage set(page);
    EXPECT_TRUE(set.typeset.isWhole());
    EXPECT_GT(set.typeset.height(), 0);
    EXPECT_EQ(set.typeset.offsetAt({5000, 5000}), 7);
}

TEST(Typeset, AWordThatIsWiderThanThePageIsBrokenNotCut)
{
    const SetPage page(pageOf({Paragraph{u"x"_s.repeated(400)}}), 200);
    for (const QRectF &rect : page.typeset.rects(0, page.text.text().size()))
        EXPECT_LE(rect.right(), 201);
}

TEST(Typeset, SignsThatNoFontHasStillHaveAPlace)
{
    const SetPage page(pageOf({Paragraph{u"before \U00013080\U0010FFFD after"_s}}), 400);
    EXPECT_GT(page.caret(u"after"_s).left(), page.caret(u"before"_s).left());
}

TEST(Typeset, ASelectionOverBlocksHasARectangleForEachLine)
{
    const SetPage page(pageOf({Paragraph{u"First."_s}, Bullets{{u"one"_s, u"two"_s}}}), 400);
    const std::vector<QRectF> rects
        = page.typeset.rects(page.at(u"First"_s), page.text.text().size());
    ASSERT_EQ(rects.size(), 3U);
    EXPECT_LT(rects[0].bottom(), rects[1].top() + 1);
    EXPECT_LT(rects[1].bottom(), rects[2].top() + 1);
}

TEST(Typeset, ALinkIsWhereItsWordsAre)
{
    const Location target{Location::Kind::Help, {}, {}};
    const SetPage page(pageOf({LinkList{{{target, u"Go there"_s, u"A sentence."_s}}}}), 400);
    const QRectF word = page.typeset.rects(page.at(u"there"_s), page.at(u"there"_s) + 5).front();
    const TypesetPage::AnchorHit hit = page.typeset.anchorAt(word.center());
    ASSERT_NE(hit.anchor, nullptr);
    EXPECT_EQ(hit.anchor->target, target);
    EXPECT_EQ(hit.start, page.at(u"Go there"_s));
    const QRectF beside = page.caret(u"A sentence"_s);
    EXPECT_EQ(page.typeset.anchorAt(beside.center()).anchor, nullptr);
}

} // namespace crampwise
