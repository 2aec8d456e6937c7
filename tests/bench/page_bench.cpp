// SPDX-License-Identifier: GPL-3.0-or-later
// Pages and what changes them: what a click costs until it is painted, and what the rest costs
// while the window is idle.
#include "app/handout/handout_dialog.h"
#include "app/handout/handout_preview.h"
#include "app/pages/page_area.h"
#include "app/pages/page_view.h"
#include "app/window/main_window.h"
#include "bench/bench_parts.h"
#include "bench/bench_window.h"
#include "core/content/built_in_topic.h"
#include "core/page/page.h"
#include "core/page/pages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Every page, those of single foods and every tab; last the one that the window begins with.
std::vector<Location> everywhere(const Topic &topic)
{
    std::vector<Location> places;
    for (const PageEntry &page : pagesOf(topic)) {
        const std::vector<PageTab> tabs = tabsOf(page.location, topic);
        if (tabs.empty())
            places.push_back(page.location);
        for (const PageTab &tab : tabs) {
            if (tab.location.samePage(page.location))
                places.push_back(tab.location);
        }
    }
    return places;
}

class PageBench {
public:
    explicit PageBench(BenchReport &report)
        : m_report(report), m_content(loadBuiltInTopic()),
          m_window(*m_content.topic, m_settings, {Location::Kind::About, {}, {}})
    {
        m_window.resize(1200, 860);
        showForBench(m_window);
    }

    void run()
    {
        const std::vector<Location> places = everywhere(*m_content.topic);
        const double heap = heapMiB();
        for (const Location &place : places)
            visitFirst(place);
        for (int i = 0; i < 3; ++i)
            turnLoop();
        malloc_trim(0);
        m_report.add(u"heap after all pages"_s, u"more"_s, heapMiB() - heap, u"MiB"_s);
        for (const Location &place : places)
            visitAgain(place);
        for (const Location &place : places) {
            if (place.kind != Location::Kind::Food)
                change(place);
        }
    }

private:
    void visit(const QString &what, const Location &place)
    {
        m_report.measure(what, place.toString(), [&] {
            m_window.navigator().go(place);
            waitForPaint(m_window);
        });
    }

    void visitFirst(const Location &place)
    {
        visit(u"first visit"_s, place);
        double longest = 0;
        while (!m_window.pages().page()->typeset().isWhole()) {
            const double begin = threadMilliseconds();
            turnLoop();
            longest = std::max(longest, threadMilliseconds() - begin);
        }
        m_report.add(u"longest idle slice"_s, place.toString(), longest, u"ms"_s);
    }

    void visitAgain(const Location &place)
    {
        m_window.navigator().go(place);
        finishPage(m_window);
        m_window.navigator().go({Location::Kind::About, {}, {}});
        waitForPaint(m_window);
        visit(u"repeated visit"_s, place);
    }

    void change(const Location &place)
    {
        m_window.navigator().go(place);
        finishPage(m_window);
        act(u"larger text"_s, place, [&] { trigger(Actions::LargerText); });
        trigger(Actions::NormalText);
        act(u"dark theme"_s, place,
            [&] { m_window.appearance().setThemeChoice(ThemeChoice::Dark); });
        m_window.appearance().setThemeChoice(ThemeChoice::Light);
        act(u"student level"_s, place, [&] { trigger(Actions::StudentLevel); });
        trigger(Actions::StudentLevel);
        act(u"another width"_s, place, [&] { m_window.resize(1100, 860); });
        m_window.resize(1200, 860);
        waitForPaint(m_window);
    }

    void act(const QString &what, const Location &place, const std::function<void()> &work)
    {
        waitForPaint(m_window);
        m_report.measure(what, place.toString(), [&] {
            work();
            waitForPaint(m_window);
        });
    }

    void trigger(Actions::Id id) { m_window.actions()[id]->trigger(); }

    BenchReport &m_report;
    LoadResult m_content;
    Settings m_settings;
    MainWindow m_window;
};

} // namespace

void benchPages(BenchReport &report)
{
    PageBench(report).run();
}

namespace {

/// The field gets the focus, the window has a moment or none, then come the keys.
void benchKeys(const QString &when, int moment_ms, BenchReport &report)
{
    const LoadResult content = loadBuiltInTopic();
    Settings settings;
    MainWindow window(*content.topic, settings, {});
    window.resize(1200, 860);
    showForBench(window);
    QLineEdit &field = window.searchField();
    const auto key = [&](const QString &what) {
        report.measure(u"search key, "_s + when, what, [&] {
            field.setText(what);
            QCoreApplication::processEvents();
        });
    };
    report.measure(u"search key, "_s + when, u"the focus"_s, [&] {
        window.actions()[Actions::Find]->trigger();
        QCoreApplication::processEvents();
    });
    double longest = 0;
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < moment_ms;) {
        const double begin = threadMilliseconds();
        QCoreApplication::processEvents();
        longest = std::max(longest, threadMilliseconds() - begin);
    }
    report.add(u"search key, "_s + when, u"longest idle slice before"_s, longest, u"ms"_s);
    for (const QString &what : {u"m"_s, u"ma"_s, u"mag"_s, u"magnesum"_s})
        key(what);
}

} // namespace

void benchSearch(BenchReport &report)
{
    benchKeys(u"at once"_s, 0, report);
    benchKeys(u"a second later"_s, 1000, report);
}

/// From a click on a choice of a handout to its preview on the screen.
void benchPreview(BenchReport &report)
{
    const LoadResult content = loadBuiltInTopic();
    HandoutDialog dialog({{QLocale(), &*content.topic}}, {},
                         Look(Theme::light(), QApplication::font(), 1), Dialogs::real());
    showForBench(dialog);
    auto *preview = dialog.findChild<HandoutPreview *>();
    dialog.findChild<QAbstractButton *>(u"magnesium"_s)->setChecked(true);
    QCoreApplication::processEvents();
    for (int i = 0; i < 30; ++i) {
        report.measure(
            u"choice to preview"_s, u"kind %1, time %2"_s.arg((i + 1) % 3).arg(i / 3), [&] {
                dialog.findChild<QAbstractButton *>(u"kind%1"_s.arg((i + 1) % 3))->click();
                waitForPaint(*preview);
            });
    }
}

} // namespace crampwise
