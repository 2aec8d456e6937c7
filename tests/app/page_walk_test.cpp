// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every tab in many sizes.
#include "app/window_fixture.h"

#include "core/page/page_tabs.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Every page, and every tab of those that have tabs.
QStringList everyView()
{
    QStringList views;
    for (const QString &name : locationNames(builtInTopic())) {
        const Location location = *parseLocation(name, builtInTopic());
        const std::vector<PageTab> tabs = tabsOf(location, builtInTopic());
        if (tabs.empty() || tabs.front().location.tab.isEmpty())
            views << name;
        else
            for (const PageTab &tab : tabs)
                views << tab.location.toString();
    }
    return views;
}

} // namespace

/// Every page in many sizes: nothing cut, nothing overlapping, nothing wider than the window.
class PageWalk : public WindowTest,
                 public testing::WithParamInterface<std::tuple<int, int, qreal, bool>> {
protected:
    void begin()
    {
        const auto [width, height, zoom, mirrored] = GetParam();
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        open();
        const Actions::Id key = zoom < 1 ? Actions::SmallerText : Actions::LargerText;
        while (window->appearance().zoom() != zoom)
            trigger(key);
        window->resize(width, height);
        // So that My situation has something to tell.
        emit window->pages().intended(
            Tick{{u"warfarin"_s, u"dialysis"_s, u"vegan"_s, u"loop-diuretics"_s}, true});
    }

    void TearDown() override
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        WindowTest::TearDown();
    }

    void expectAllFits(const QString &name)
    {
        page().finish();
        const TypesetPage &set = page().typeset();
        const qreal room = set.width() + 0.5;
        EXPECT_LE(set.width(), page().viewport()->width()) << qPrintable(name);
        qreal bottom = -1;
        qreal underHead = -1;
        for (const TextPiece &piece : page().text().pieces()) {
            const bool newSection = piece.content.role == TextRole::Heading;
            if (newSection && piece.section == 0)
                underHead = bottom;
            if (newSection && piece.section == 1 && page().page().firstBeside)
                bottom = underHead;
            for (const QRectF &rect : set.rects(piece.start, std::max(piece.end(), piece.start))) {
                EXPECT_GE(rect.left(), -0.5) << qPrintable(name + u": "_s + piece.content.text);
                EXPECT_LE(rect.right(), room) << qPrintable(name + u": "_s + piece.content.text);
            }
            // Below each other, but for what stands beside: labels, cells, figures.
            const QRectF first = set.caretRect(piece.start);
            if (piece.content.role == TextRole::Heading && !first.isEmpty()) {
                EXPECT_GE(first.top(), bottom - 0.5) << qPrintable(name + piece.content.text);
            }
            for (const QRectF &rect : set.rects(piece.start, piece.end()))
                bottom = std::max(bottom, rect.bottom());
        }
        for (const Placement::Figure &figure : set.figures()) {
            if (const QWidget *widget = figure.box->widget()) {
                EXPECT_GE(widget->height(), widget->minimumSizeHint().height())
                    << qPrintable(name) << ": " << widget->metaObject()->className();
                EXPECT_LE(figure.rect.right(), room) << qPrintable(name);
            }
        }
    }
};

TEST_P(PageWalk, NothingIsCutOrOverlapsOrScrollsSideways)
{
    begin();
    for (const QString &name : everyView()) {
        goTo(name);
        ASSERT_EQ(shown(), name);
        expectAllFits(name);
    }
}

/// With all that begins folded.
class OpenPageWalk : public PageWalk {};

TEST_P(OpenPageWalk, NothingIsCutOrOverlapsOrScrollsSideways)
{
    begin();
    for (const QString &name : everyView()) {
        goTo(name);
        trigger(Actions::FindInPage); // which opens all
        expectAllFits(name);
    }
}

std::vector<std::tuple<int, int, qreal, bool>> manySizes()
{
    std::vector<std::tuple<int, int, qreal, bool>> sizes;
    for (const auto &[width, height] :
         {std::pair(320, 256), std::pair(400, 760), std::pair(640, 480), std::pair(1000, 700),
          std::pair(1366, 768), std::pair(1920, 1080)}) {
        for (const qreal zoom : {1.0, 1.5, 2.0, 4.0}) {
            for (const bool mirrored : {false, true})
                sizes.emplace_back(width, height, zoom, mirrored);
        }
    }
    sizes.emplace_back(1000, 700, 0.75, false);
    return sizes;
}

INSTANTIATE_TEST_SUITE_P(Sizes, PageWalk, testing::ValuesIn(manySizes()));
INSTANTIATE_TEST_SUITE_P(Sizes, OpenPageWalk,
                         testing::Values(std::tuple(320, 256, 1.0, false),
                                         std::tuple(640, 480, 2.0, true),
                                         std::tuple(1000, 700, 4.0, false),
                                         std::tuple(1920, 1080, 1.0, true)));

} // namespace crampwise
