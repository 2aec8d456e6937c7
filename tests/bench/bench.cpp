// SPDX-License-Identifier: GPL-3.0-or-later
// crampwise_bench CRAMPWISE FLOOR_WINDOW FLOOR_PDF [start|clicks|pages|lab|pdf|preview|growth]:
// measures all or one and prints; it judges nothing.
#include "app/charts/line_plot.h"
#include "app/handout/handout_dialog.h"
#include "app/handout/handout_preview.h"
#include "app/laboratory/lab_panel.h"
#include "app/laboratory/lab_session.h"
#include "app/laboratory/lab_views.h"
#include "app/pages/page_area.h"
#include "app/pages/page_view.h"
#include "app/window/main_window.h"
#include "bench/large_topic.h"
#include "bench/page_bench.h"
#include "content_files.h"
#include "core/content/built_in_topic.h"
#include "core/page/pages.h"
#include "core/search/search_index.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> values, double q)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(q * double(values.size())))];
}

double median(const std::vector<double> &values)
{
    return quantile(values, 0.5);
}

/// Runs a window until its first paint; gives milliseconds and KiB.
std::pair<double, double> startOnce(const QString &program, const QString &home)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CRAMPWISE_PRINT_START"_s, u"1"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, home);
    process.setProcessEnvironment(environment);
    process.start(program, QStringList{});
    if (!process.waitForFinished(10000))
        std::printf("%s did not report its first paint\n", qPrintable(program));
    const QList<QByteArray> words = process.readAllStandardOutput().split(' ');
    return {words.value(0).toDouble(), words.value(2).toDouble()};
}

void benchStart(const QString &program, const QString &floor)
{
    const QTemporaryDir home;
    std::vector<double> ms[2];
    std::vector<double> kib[2];
    for (int i = 0; i < 41; ++i) {
        const int which = i % 2;
        const auto [time, memory] = startOnce(which ? floor : program, home.path());
        if (i > 1) {
            ms[which].push_back(time);
            kib[which].push_back(memory);
        }
    }
    std::printf("start to first paint   %7.1f ms   floor %7.1f ms   ratio %.2f\n", median(ms[0]),
                median(ms[1]), median(ms[0]) / median(ms[1]));
    std::printf("resident memory        %7.1f MiB  floor %7.1f MiB  ratio %.2f\n",
                median(kib[0]) / 1024, median(kib[1]) / 1024, median(kib[0]) / median(kib[1]));
}

double runOnce(const QString &program, const QStringList &arguments)
{
    return milliseconds([&] { QProcess::execute(program, arguments); });
}

void benchPdf(const QString &program, const QString &floor)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"page.pdf"_s);
    std::vector<double> ours;
    std::vector<double> floors;
    for (int i = 0; i < 21; ++i) {
        const double our = runOnce(program, {u"--summary"_s, file, u"--paper"_s, u"a4"_s});
        const double least = runOnce(floor, {file});
        if (i > 0) {
            ours.push_back(our);
            floors.push_back(least);
        }
    }
    std::printf("PDF summary, process   %7.1f ms   floor %7.1f ms   ratio %.2f\n", median(ours),
                median(floors), median(ours) / median(floors));
}

class PaintWatch : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }

    bool painted = false;
};

void benchClicks()
{
    const LoadResult content = loadBuiltInTopic();
    Settings settings;
    MainWindow window(*content.topic, settings, {});
    window.resize(1000, 700);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        std::printf("the window was never exposed\n");
    const QStringList names = locationNames(*content.topic);
    QCoreApplication::processEvents();
    std::vector<double> times;
    for (int i = 0; i < 1000; ++i) {
        const Location next = *parseLocation(names[(i * 7 + 1) % names.size()], *content.topic);
        PaintWatch watch;
        times.push_back(milliseconds([&] {
            window.navigator().go(next);
            window.pages().page()->viewport()->installEventFilter(&watch);
            while (!watch.painted)
                QCoreApplication::processEvents();
        }));
    }
    std::printf("click to painted page  %7.2f ms median, %.2f ms p99, %.2f ms worst of 1,000\n",
                median(times), quantile(times, 0.99), quantile(times, 1));
}

/// From a click on a choice of a handout to its preview on the screen.
void benchPreview()
{
    const LoadResult content = loadBuiltInTopic();
    HandoutDialog dialog({{QLocale(), &*content.topic}}, {},
                         Look(Theme::light(), QApplication::font(), 1), Dialogs::real());
    dialog.show();
    if (!QTest::qWaitForWindowExposed(&dialog))
        std::printf("the handout was never exposed\n");
    auto *preview = dialog.findChild<HandoutPreview *>();
    dialog.findChild<QAbstractButton *>(u"magnesium"_s)->setChecked(true);
    QCoreApplication::processEvents();
    std::vector<double> times;
    for (int i = 0; i < 300; ++i) {
        PaintWatch watch;
        times.push_back(milliseconds([&] {
            dialog.findChild<QAbstractButton *>(u"kind%1"_s.arg((i + 1) % 3))->click();
            preview->installEventFilter(&watch);
            while (!watch.painted)
                QCoreApplication::processEvents();
        }));
    }
    std::printf("choice to preview      %7.2f ms median, %.2f ms p99, %.2f ms worst of 300\n",
                median(times), quantile(times, 0.99), quantile(times, 1));
}

/// When a widget was painted, and how long the processor worked for it.
class FrameWatch : public QObject {
public:
    explicit FrameWatch(QWidget *widget)
    {
        widget->installEventFilter(this);
        m_clock.start();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_paints_ms.push_back(double(m_clock.nsecsElapsed()) / 1e6);
        return false;
    }

    void report(const char *name)
    {
        m_paints_ms.clear();
        const std::clock_t begin = std::clock();
        const double seconds = milliseconds([] { QTest::qWait(10000); }) / 1000;
        const double busy = double(std::clock() - begin) / CLOCKS_PER_SEC;
        std::vector<double> frames_ms;
        for (size_t i = 1; i < m_paints_ms.size(); ++i)
            frames_ms.push_back(m_paints_ms[i] - m_paints_ms[i - 1]);
        std::printf("%-30s %5.1f frames/s, frame %5.2f ms median, %5.2f ms p99, processor %3.0f%% "
                    "of one core\n",
                    name, double(frames_ms.size()) / seconds, median(frames_ms),
                    quantile(frames_ms, 0.99), 100 * busy / seconds);
    }

private:
    QElapsedTimer m_clock;
    std::vector<double> m_paints_ms;
};

/// The Lab with all views in sight, against an empty widget drawn by the same kind of timer.
void benchLab()
{
    QWidget empty;
    empty.resize(1280, 1300);
    empty.show();
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &empty, [&empty] { empty.update(); });
    timer.start(1000 / 60);
    FrameWatch(&empty).report("floor: an empty widget");
    timer.stop();
    empty.hide();

    const LoadResult content = loadBuiltInTopic();
    Settings settings;
    MainWindow window(*content.topic, settings, {Location::Kind::Lab, {}, {}});
    window.resize(1280, 1300);
    window.show();
    const LabPanel *panel = window.pages().page()->labPanel();
    LabSession &session = window.pages().lab();
    if (!QTest::qWaitFor([&] { return session.shockCurve().complete; }, 30000))
        std::printf("the shock curve was never complete\n");
    FrameWatch watch(panel->views().voltage());
    watch.report("Lab, silent, 200 ms across");
    session.setSettings({0.60, 0.85, 4.2, 100, 0});
    watch.report("Lab, tetany, 200 ms across");
    session.setPace(LabSession::paceCount - 1);
    watch.report("Lab, tetany, as fast as life");
}

/// The slope of log(time) over log(count), from the two largest sizes, where constants fade.
double growth(const std::vector<double> &times)
{
    const size_t n = times.size();
    return std::log10(times[n - 1] / times[n - 2]);
}

void benchGrowth()
{
    const std::vector<ContentFile> real = contentFiles(QStringLiteral(CONTENT_DIR));
    const QStringList queries{u"magnesium"_s, u"m"_s,         u"muscle"_s, u"musle"_s,
                              u"b12"_s,       u"bana"_s,      u"xyzzy"_s,  u"nerve muscle"_s,
                              u"nutrent"_s,   u"potasium k"_s};
    std::vector<double> loads;
    std::vector<double> indexes;
    for (int count : {10, 100, 1000, 10000}) {
        const std::vector<ContentFile> files = largeTopic(real, count);
        std::vector<double> load;
        std::optional<LoadResult> result;
        for (int i = 0; i < (count < 1000 ? 5 : 1); ++i) {
            load.push_back(milliseconds([&] { result.emplace(loadTopic(files)); }));
        }
        if (!result->topic) {
            std::printf("%d: %s\n", count, qPrintable(result->errors.front().toString()));
            return;
        }
        std::optional<SearchIndex> index;
        indexes.push_back(milliseconds([&] { index.emplace(*result->topic); }));
        loads.push_back(median(load));
        std::vector<double> searches;
        for (int i = 0; i < 20; ++i) {
            for (const QString &query : queries)
                searches.push_back(milliseconds([&] { index->find(query); }));
        }
        std::printf("%6d nutrients: load %9.1f ms, index %8.1f ms, search %.3f ms median, "
                    "%.2f ms p99\n",
                    count, loads.back(), indexes.back(), median(searches),
                    quantile(searches, 0.99));
    }
    std::printf("growth exponent from 1,000 to 10,000: load %.2f, index %.2f\n", growth(loads),
                growth(indexes));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 4) {
        std::fprintf(stderr, "usage: crampwise_bench CRAMPWISE FLOOR_WINDOW FLOOR_PDF [PART]\n");
        return 2;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    std::printf("platform: %s, Qt %s\n", qPrintable(QGuiApplication::platformName()), qVersion());
    const QString program = QString::fromLocal8Bit(argv[1]);
    const QByteArray part = argc > 4 ? argv[4] : "";
    if (part.isEmpty() || part == "start")
        benchStart(program, QString::fromLocal8Bit(argv[2]));
    if (part.isEmpty() || part == "clicks")
        benchClicks();
    if (part.isEmpty() || part == "pages")
        benchPages();
    if (part.isEmpty() || part == "lab")
        benchLab();
    if (part.isEmpty() || part == "pdf")
        benchPdf(program, QString::fromLocal8Bit(argv[3]));
    if (part.isEmpty() || part == "preview")
        benchPreview();
    if (part.isEmpty() || part == "growth")
        benchGrowth();
    return 0;
}
