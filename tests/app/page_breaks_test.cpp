// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page is cut into sheets: made-up pages that are hard to cut, and every page there is.
#include "handout_fixture.h"

#include "app/handout/paper_figures.h"
#include "app/typeset/typeset_page.h"
#include "core/page/pages.h"
#include "core/page/printed_page.h"

#include <QImage>

#include <map>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const QString sentence = u"A sentence that is long enough to be broken somewhere in its middle. "_s;

/// A page set for paper of a width in points; a device unit is a point.
class SetPage {
public:
    explicit SetPage(Page page, qreal width = 400)
        : m_page(std::move(page)), m_text(m_page),
          m_style(TypeStyle::paper(10, device(), Qt::LeftToRight)),
          m_figures(handoutTopic(), m_style, 10), typeset(m_text, m_style, m_figures)
    {
        typeset.setWidth(width);
        typeset.setAll();
    }

    const std::vector<TextPiece> &pieces() const { return m_text.pieces(); }
    const TextPiece &piece(const QString &start) const
    {
        for (const TextPiece &piece : pieces()) {
            if (piece.content.text.startsWith(start))
                return piece;
        }
        ADD_FAILURE() << "no text " << qPrintable(start);
        return pieces().front();
    }
    QRectF firstLine(const TextPiece &piece) const { return typeset.caretRect(piece.start); }

    /// On which page something stands.
    static size_t pageOf(const std::vector<qreal> &breaks, qreal y)
    {
        const auto after = std::upper_bound(breaks.begin(), breaks.end(), y + 0.6);
        return size_t(after - breaks.begin()) - 1;
    }

    void expectNothingCut(const std::vector<qreal> &breaks) const
    {
        for (const TextPiece &piece : pieces()) {
            for (const QRectF &line : typeset.rects(piece.start, piece.end())) {
                if (piece.content.role == TextRole::Figure)
                    continue;
                EXPECT_EQ(pageOf(breaks, line.top()), pageOf(breaks, line.bottom() - 1.2))
                    << qPrintable(piece.content.text);
            }
        }
    }

    /// By section, block and row.
    void expectRowsWhole(const std::vector<qreal> &breaks) const
    {
        std::map<std::tuple<int, int, int>, size_t> pages;
        for (const TextPiece &piece : pieces()) {
            if (piece.content.column < 0)
                continue;
            for (const QRectF &line : typeset.rects(piece.start, piece.end())) {
                const auto key = std::tuple(piece.section, piece.block, piece.content.row);
                const size_t page = pageOf(breaks, line.top());
                EXPECT_EQ(pages.try_emplace(key, page).first->second, page)
                    << qPrintable(piece.content.text);
            }
        }
    }

    void expectHeadingsKeepWithWhatFollows(const std::vector<qreal> &breaks) const
    {
        for (size_t i = 0; i + 1 < pieces().size(); ++i) {
            const TextRole role = pieces()[i].content.role;
            if (role != TextRole::Heading && role != TextRole::Subheading)
                continue;
            const QRectF next = firstLine(pieces()[i + 1]);
            if (next.isNull()) // shown as nothing
                continue;
            EXPECT_EQ(pageOf(breaks, firstLine(pieces()[i]).top()), pageOf(breaks, next.top()))
                << qPrintable(pieces()[i].content.text);
        }
    }

    static const QPaintDevice &device()
    {
        static QImage image = [] {
            QImage made(1, 1, QImage::Format_RGB32);
            made.setDotsPerMeterX(qRound(72 / 0.0254));
            made.setDotsPerMeterY(qRound(72 / 0.0254));
            return made;
        }();
        return image;
    }

private:
    Page m_page;
    PageText m_text;
    TypeStyle m_style;
    PaperFigures m_figures;

public:
    TypesetPage typeset;
};

Page pageOfSections(std::vector<Section> sections)
{
    Page page;
    page.title = u"Title"_s;
    page.sections = std::move(sections);
    return page;
}

Section section(const QString &name, std::vector<Block> blocks,
                SectionStyle style = SectionStyle::Plain)
{
    return {name, name, style, {}, std::move(blocks)};
}

} // namespace

TEST(PageBreaks, AShortPageIsOneSheet)
{
    const SetPage page(pageOfSections({section(u"One"_s, {Paragraph{sentence}})}));
    const std::vector<qreal> breaks = page.typeset.pageBreaks(700);
    EXPECT_EQ(breaks, (std::vector<qreal>{0, page.typeset.height()}));
}

TEST(PageBreaks, APageWithoutSectionsIsOneSheet)
{
    const SetPage page(pageOfSections({}));
    EXPECT_EQ(page.typeset.pageBreaks(100).size(), 2U);
}

TEST(PageBreaks, AParagraphLongerThanAPageIsCutBetweenItsLines)
{
    const SetPage page(pageOfSections({section(u"One"_s, {Paragraph{sentence.repeated(120)}})}));
    const std::vector<qreal> breaks = page.typeset.pageBreaks(300);
    EXPECT_GT(breaks.size(), 4U);
    page.expectNothingCut(breaks);
    for (size_t i = 1; i + 1 < breaks.size(); ++i)
        EXPECT_GT(breaks[i] - breaks[i - 1], 250) << "pages are filled";
}

TEST(PageBreaks, NeverLeavesOneLineOfAParagraphAlone)
{
    for (int height = 150; height < 300; height += 5) {
        const SetPage page(pageOfSections(
            {section(u"One"_s, std::vector<Block>(6, Paragraph{sentence.repeated(6)}))}));
        const std::vector<qreal> breaks = page.typeset.pageBreaks(height);
        for (const TextPiece &piece : page.pieces()) {
            if (piece.content.role != TextRole::Paragraph)
                continue;
            std::map<size_t, int> lines;
            for (const QRectF &line : page.typeset.rects(piece.start, piece.end()))
                ++lines[SetPage::pageOf(breaks, line.top())];
            for (const auto &[sheet, count] : lines)
                EXPECT_GE(count, 2) << "sheet " << sheet << " of " << height;
        }
    }
}

TEST(PageBreaks, AHeadingKeepsWithWhatItHeads)
{
    std::vector<Section> sections;
    sections.reserve(30);
    for (int i = 0; i < 30; ++i) {
        sections.push_back(
            section(u"Heading %1"_s.arg(i),
                    {Subheading{u"Below %1"_s.arg(i)}, Paragraph{sentence.repeated(1 + i % 4)}}));
    }
    const SetPage page(pageOfSections(std::move(sections)));
    for (int height = 150; height < 400; height += 17) {
        const std::vector<qreal> breaks = page.typeset.pageBreaks(height);
        page.expectNothingCut(breaks);
        page.expectHeadingsKeepWithWhatFollows(breaks);
    }
}

TEST(PageBreaks, ACardBeginsWithItsFrameAndALowOneStaysWhole)
{
    std::vector<Section> sections;
    sections.reserve(12);
    for (int i = 0; i < 12; ++i) {
        sections.push_back(
            section(u"Card %1"_s.arg(i), {Bullets{{sentence, sentence}}}, SectionStyle::Card));
    }
    const SetPage page(pageOfSections(std::move(sections)));
    const std::vector<qreal> breaks = page.typeset.pageBreaks(500);
    ASSERT_GT(breaks.size(), 2U);
    for (size_t i = 1; i + 1 < breaks.size(); ++i) {
        bool atCard = false;
        for (const TextPiece &piece : page.pieces()) {
            atCard = atCard
                || (piece.content.role == TextRole::Heading
                    && std::abs(page.typeset.topOf(piece.start) - breaks[i]) < 0.6);
        }
        EXPECT_TRUE(atCard) << "the frame and not its first line, at " << breaks[i];
    }
}

TEST(PageBreaks, ASectionWithASignMayBeginAPageAndSoMayOneAfterLinks)
{
    std::vector<Section> sections;
    for (int i = 0; i < 20; ++i) {
        LinkList links;
        links.items.push_back({{Location::Kind::Doctor, {}, {}}, u"A link"_s, {}});
        Section one = section(u"Card %1"_s.arg(i), {Bullets{{sentence, sentence}}, links},
                              SectionStyle::Card);
        one.mechanism = u"nerve-function"_s;
        sections.push_back(one);
    }
    const SetPage page(pageOfSections(std::move(sections)));
    const std::vector<qreal> breaks = page.typeset.pageBreaks(500);
    ASSERT_GT(breaks.size(), 3U);
    for (size_t i = 1; i + 1 < breaks.size(); ++i)
        EXPECT_GT(breaks[i] - breaks[i - 1], 370) << "a card finds room";
}

TEST(PageBreaks, ACardHigherThanAPageIsPartedBetweenItsLines)
{
    const SetPage page(pageOfSections(
        {section(u"Card"_s, {Bullets{QStringList(40, sentence)}}, SectionStyle::Card)}));
    const std::vector<qreal> breaks = page.typeset.pageBreaks(300);
    EXPECT_GT(breaks.size(), 3U);
    page.expectNothingCut(breaks);
}

TEST(PageBreaks, NoRowOfATableIsCut)
{
    TextTable table{{u"Name"_s, u"What"_s, u"More"_s}, {}};
    for (int i = 0; i < 60; ++i) {
        table.rows.push_back(
            {u"Row %1"_s.arg(i), sentence.repeated(1 + i % 5), sentence.repeated(1 + i % 3)});
    }
    const SetPage page(pageOfSections({section(u"One"_s, {table})}));
    for (int height = 250; height < 500; height += 41) {
        const std::vector<qreal> breaks = page.typeset.pageBreaks(height);
        EXPECT_GT(breaks.size(), 3U);
        page.expectNothingCut(breaks);
        page.expectRowsWhole(breaks);
        EXPECT_EQ(SetPage::pageOf(breaks, page.firstLine(page.piece(u"Name"_s)).top()),
                  SetPage::pageOf(breaks, page.firstLine(page.piece(u"Row 0"_s)).top()));
    }
}

TEST(PageBreaks, ATableThatGoesOnRepeatsItsHead)
{
    TextTable table{{u"Name"_s, u"What"_s}, {}};
    for (int i = 0; i < 60; ++i)
        table.rows.push_back({u"Row %1"_s.arg(i), sentence});
    const SetPage page(pageOfSections({section(u"One"_s, {Paragraph{sentence}, table}),
                                       section(u"Two"_s, {Paragraph{sentence}})}));
    const std::vector<qreal> breaks = page.typeset.pageBreaks(400);
    ASSERT_GT(breaks.size(), 3U);
    EXPECT_TRUE(page.typeset.headAbove(0).isEmpty());
    EXPECT_TRUE(page.typeset.headAbove(page.firstLine(page.piece(u"Two"_s)).top()).isEmpty());
    const QRectF words = page.firstLine(page.piece(u"What"_s));
    for (size_t i = 1; i + 1 < breaks.size(); ++i) {
        const QRectF head = page.typeset.headAbove(breaks[i]);
        EXPECT_LE(head.top(), words.top());
        EXPECT_GE(head.bottom(), words.bottom());
        EXPECT_LE(breaks[i + 1] - breaks[i] + head.height(), 400.6);
    }
}

TEST(PageBreaks, AChartIsCutOnlyWhereItIsHigherThanAPageAndThenBetweenBars)
{
    BarChartBlock chart;
    chart.title = u"Bars"_s;
    chart.howToRead = u"How to read them."_s;
    for (int i = 0; i < 40; ++i) {
        BarChartBlock::Bar bar;
        bar.label = u"Bar %1"_s.arg(i);
        bar.value = i;
        bar.valueText = QString::number(i);
        chart.bars.push_back(bar);
    }
    const SetPage page(pageOfSections({section(u"One"_s, {Paragraph{sentence}, chart})}));
    const QRectF figure = page.typeset.figures().front().rect;
    const auto breaksInside = [&](qreal height) {
        const std::vector<qreal> breaks = page.typeset.pageBreaks(height);
        return std::count_if(breaks.begin(), breaks.end(), [&](qreal y) {
            return y > figure.top() + 1 && y < figure.bottom() - 1;
        });
    };
    EXPECT_EQ(breaksInside(figure.height() + 80), 0);
    EXPECT_GE(breaksInside(figure.height() / 2), 2);
}

TEST(PageBreaks, LeavesRoomAtTheEnd)
{
    const SetPage page(pageOfSections({section(u"One"_s, {Bullets{QStringList(40, sentence)}})}));
    for (int height = 200; height < 320; height += 7) {
        const std::vector<qreal> breaks = page.typeset.pageBreaks(height, 60);
        EXPECT_LE(breaks.back() - breaks[breaks.size() - 2], height - 60 + 1) << height;
        page.expectNothingCut(breaks);
    }
}

TEST(PageBreaks, RoomAtTheEndThatIsHigherThanAPageEndsNevertheless)
{
    const SetPage page(pageOfSections({section(u"One"_s, {Paragraph{sentence}})}));
    EXPECT_LE(page.typeset.pageBreaks(100, 200).size(), 6U);
}

TEST(PageBreaks, CutNothingOnAnyPageThereIs)
{
    for (const QString &name : locationNames(handoutTopic())) {
        SCOPED_TRACE(name.toStdString());
        const Page built = buildPage(handoutTopic(), *parseLocation(name, handoutTopic()));
        const SetPage page(asPrinted(built, handoutTopic()), 510);
        for (qreal height : {700.0, 650.0}) {
            const std::vector<qreal> breaks = page.typeset.pageBreaks(height, 30);
            page.expectNothingCut(breaks);
            page.expectRowsWhole(breaks);
            page.expectHeadingsKeepWithWhatFollows(breaks);
            for (size_t i = 1; i < breaks.size(); ++i) {
                EXPECT_GT(breaks[i], breaks[i - 1]);
                EXPECT_LE(breaks[i] - breaks[i - 1], height + 0.6);
                if (i + 1 < breaks.size()) {
                    EXPECT_GT(breaks[i] - breaks[i - 1], 0.4 * height)
                        << "a chart stays whole, but page " << i << " is nearly empty";
                }
            }
        }
    }
}
