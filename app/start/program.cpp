// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/program.h"

#include "app/charts/deficiency_chart.h"
#include "app/handout/handout_file.h"
#include "app/handout/page_file.h"
#include "app/models/export_file.h"
#include "app/start/command_help.h"
#include "app/start/command_line.h"
#include "app/start/lab_command.h"
#include "app/start/languages.h"
#include "app/start/search_command.h"
#include "app/start/situation_options.h"
#include "app/start/start_time.h"
#include "app/window/main_window.h"
#include "core/content/built_in_topic.h"
#include "core/export/written_file.h"
#include "core/page/page.h"
#include "core/page/pages.h"
#include "core/text/one_line.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

int fail(int status, const QString &problem)
{
    print(stderr, u"crampwise: "_s + onOneLine(problem) + u'\n');
    return status;
}

/// Passes on what Qt says, but for a remark that concerns nobody who runs Crampwise.
void withoutNoise(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.startsWith(u"QStandardPaths: XDG_RUNTIME_DIR not set"_s))
        print(stderr, text + u'\n');
}

/// While the application starts, Qt ends the process when it finds no display. It says so at
/// length; a reader is better served by one line.
void onlyOneLineWithoutDisplay(QtMsgType type, const QMessageLogContext &context,
                               const QString &text)
{
    if (type == QtFatalMsg) {
        fail(1,
             QCoreApplication::translate(
                 "Program",
                 "There is no display to open a window on. These need none: --list, "
                 "--list-situations, --show, --search, --summary, --chart, "
                 "--export, --lab, --lab-csv, --version, --help."));
        std::_Exit(1);
    }
    if (!text.startsWith(u"could not connect to display"_s) && !text.contains(u"platform plugin"_s))
        withoutNoise(type, context, text);
}

QString listOf(const Topic &topic)
{
    QString text;
    for (const PageEntry &page : pagesOf(topic)) {
        if (page.group != PageGroup::SingleFoods) {
            text += page.location.toString() + u'\t' + page.title + u'\t'
                + pageGroupTitle(page.group) + u'\n';
        }
    }
    return text;
}

/// False when nothing was found.
bool printSearch(const Topic &topic, const QString &words)
{
    const PrintedSearch found = printedSearch(topic, words);
    for (const QString &remark : found.remarks)
        fail(0, remark);
    print(stdout, found.lines);
    return !found.lines.isEmpty();
}

int runWithoutGui(const Command &command, const Topic &topic)
{
    switch (command.action) {
    case Command::Action::Help:
        print(stdout, commandHelp(topic));
        break;
    case Command::Action::Version:
        print(stdout,
              QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()
                  + u'\n');
        break;
    case Command::Action::List:
        print(stdout, listOf(topic));
        break;
    case Command::Action::ListSituations:
        print(stdout, listOfSituations(topic));
        break;
    case Command::Action::Search:
        if (!printSearch(topic, command.searchWords))
            return 1;
        break;
    case Command::Action::Lab: {
        const LabAnswers answers
            = computeLab(command.file, [](const QString &news) { fail(0, news); });
        for (const QString &problem : answers.problems)
            fail(2, problem);
        if (!answers.problems.isEmpty())
            return 2;
        print(stdout, QString::fromUtf8(answers.json));
        break;
    }
    case Command::Action::LabCsv: {
        const QString problem
            = writeFile(command.file, lab::tracesCsv(lab::compute(command.labRun)));
        return problem.isEmpty() ? 0 : fail(1, problem);
    }
    case Command::Action::Export: {
        const QString problem = writeExport(topic, command.table, command.file);
        return problem.isEmpty() ? 0 : fail(1, problem);
    }
    default:
        print(stdout, pageAsText(buildPage(topic, *command.location, command.choices)));
        break;
    }
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        return fail(1,
                    QCoreApplication::translate(
                        "Program", "The text could not be written. Check where it goes."));
    }
    return 0;
}

int writeHandout(const Command &command, const Topic &topic)
{
    const HandoutFormat format{command.paper.value_or(usualPaper(QLocale::system())),
                               command.largePrint};
    const SavedHandout saved
        = saveHandout(command.file, {topic, QLocale(), command.handout, format});
    if (!saved.problem.isEmpty())
        return fail(1, saved.problem);
    for (const QString &notice : saved.notices)
        fail(0, notice);
    return 0;
}

int writePage(const Command &command, const Topic &topic)
{
    const PageForPaper page{topic, QLocale(), buildPage(topic, *command.location, command.choices)};
    const QString problem
        = savePage(command.file, page, command.paper.value_or(usualPaper(QLocale::system())));
    return problem.isEmpty() ? 0 : fail(1, problem);
}

int writeChart(const Command &command, const Topic &topic)
{
    const Overview &overview = topic.overview();
    const QString problem = saveDeficiencyChart(command.file, DeficiencyModel(topic),
                                                Look(Theme::light(), QApplication::font(), 1.0),
                                                overview.chartTitle, overview.chartHowToRead);
    return problem.isEmpty() ? 0 : fail(1, problem);
}

int runWindow(const Command &command, const Topic &topic)
{
    Settings settings;
    if (!settings.problem().isEmpty())
        fail(0, settings.problem());
    const auto remembered = parseLocation(settings.lastLocation(), topic);
    if (!settings.lastLocation().isEmpty() && !remembered) {
        fail(0,
             QCoreApplication::translate("Program",
                                         "The page you read last, “%1”, is not "
                                         "there any more. This is the overview.")
                 .arg(settings.lastLocation()));
    }
    const Location start = command.location.value_or(remembered.value_or(Location{}));
    MainWindow window(topic, settings, start);
    window.show();
    reportFirstPaint(window);
    return QApplication::exec();
}

bool needsGui(const Command &command)
{
    switch (command.action) {
    case Command::Action::Window:
    case Command::Action::Summary:
    case Command::Action::Chart:
        return true;
    case Command::Action::Show:
        return !command.file.isEmpty();
    default:
        return false;
    }
}

} // namespace

int runProgram(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);

    const LoadResult content = loadBuiltInTopic();
    if (!content.topic)
        return fail(1, content.errors.front().toString());
    const auto [command, error] = parseCommand(arguments, *content.topic);
    if (!error.isEmpty())
        return fail(2, error);

    if (!needsGui(command)) {
        QCoreApplication application(argc, argv);
        useLanguage(command.language);
        return runWithoutGui(command, *content.topic);
    }
    if (command.action != Command::Action::Window)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(onlyOneLineWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(withoutNoise);
    useLanguage(command.language);
    // A page of empty boxes helps nobody; a window may still find what it needs.
    const bool writes = command.action != Command::Action::Window;
    if (writes && QFontInfo(QApplication::font()).family().isEmpty()) {
        return fail(1,
                    QCoreApplication::translate(
                        "Program",
                        "There is no font on this computer, so every letter would be "
                        "an empty box. Install one, such as DejaVu or Noto."));
    }
    switch (command.action) {
    case Command::Action::Summary:
        return writeHandout(command, *content.topic);
    case Command::Action::Show:
        return writePage(command, *content.topic);
    case Command::Action::Chart:
        return writeChart(command, *content.topic);
    default:
        return runWindow(command, *content.topic);
    }
}

} // namespace crampwise
