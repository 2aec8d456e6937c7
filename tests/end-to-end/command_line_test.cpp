// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a process, without a display: every option, and everything that can be wrong.
// The program's path is the last argument.
#include "core/content/built_in_topic.h"
#include "core/location.h"
#include "core/page/pages.h"
#include "program_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

} // namespace

TEST(CommandLine, ListNamesEveryPageWithItsGroup)
{
    const Outcome outcome = run({u"--list"_s});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, QString());
    EXPECT_TRUE(outcome.out.contains(u"potassium\tPotassium\tMinerals\n"_s));
    EXPECT_EQ(outcome.out.count(u'\n'), locationNames(topic()).size());
}

TEST(CommandLine, ShowPrintsEveryPage)
{
    for (const QString &name : locationNames(topic())) {
        const Outcome outcome = run({u"--show"_s, name});
        EXPECT_EQ(outcome.status, 0) << qPrintable(name);
        EXPECT_EQ(outcome.err, QString()) << qPrintable(name);
        EXPECT_GT(outcome.out.size(), 200) << qPrintable(name);
    }
    EXPECT_TRUE(run({u"--show"_s, u"calcium"_s}).out.startsWith(u"Calcium\n=======\n"_s));
}

TEST(CommandLine, ShowPrintsFoodsAndWhatTheReaderChose)
{
    for (const QString &id : {u"banana"_s, u"kale"_s}) {
        const Outcome outcome = run({u"--show"_s, id});
        EXPECT_EQ(outcome.status, 0) << qPrintable(outcome.err);
        EXPECT_TRUE(outcome.out.startsWith(topic().figures().foods.food(id)->name))
            << qPrintable(outcome.out);
    }
    const QString plain = run({u"--show"_s, u"vitamin-b"_s, u"--level"_s, u"plain"_s}).out;
    const QString student = run({u"--show"_s, u"vitamin-b"_s, u"--level"_s, u"student"_s}).out;
    EXPECT_EQ(plain, run({u"--show"_s, u"vitamin-b"_s}).out);
    EXPECT_TRUE(student.contains(u"coenzyme"_s));
    EXPECT_FALSE(plain.contains(u"coenzyme"_s));
}

TEST(CommandLine, SavesAnyPageAsPdfWebPageAndText)
{
    const QTemporaryDir folder;
    const QHash<QString, QByteArray> starts{
        {u"pdf"_s, "%PDF-"}, {u"html"_s, "<!DOCTYPE html>"}, {u"txt"_s, "Magnesium\n"}};
    for (const auto &[ending, start] : starts.asKeyValueRange()) {
        const QString file = folder.filePath(u"page."_s + ending);
        const Outcome outcome
            = run({u"--show"_s, u"magnesium"_s, u"--save"_s, file, u"--paper"_s, u"letter"_s});
        EXPECT_EQ(outcome.status, 0) << qPrintable(outcome.err);
        EXPECT_EQ(outcome.out + outcome.err, QString());
        QFile saved(file);
        ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
        EXPECT_TRUE(saved.readAll().startsWith(start)) << qPrintable(ending);
    }
    const QString plain = folder.filePath(u"page.txt"_s);
    const QString student = folder.filePath(u"student.txt"_s);
    EXPECT_EQ(
        run({u"--show"_s, u"magnesium"_s, u"--save"_s, student, u"--level"_s, u"student"_s}).status,
        0);
    QFile one(plain);
    QFile other(student);
    ASSERT_TRUE(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    EXPECT_NE(one.readAll(), other.readAll());
}

TEST(CommandLine, ExportsEveryTableInEveryForm)
{
    const QTemporaryDir folder;
    const QStringList tables{u"intakes"_s, u"foods"_s,     u"evidence"_s, u"trials"_s,
                             u"signs"_s,   u"medicines"_s, u"remedies"_s, u"tests"_s,
                             u"salts"_s,   u"sources"_s};
    for (const QString &table : tables) {
        for (const QString &ending : {u".csv"_s, u".JSON"_s}) {
            const QString file = folder.filePath(table + ending);
            const Outcome outcome = run({u"--export"_s, file, u"--what"_s, table});
            EXPECT_EQ(outcome.status, 0) << qPrintable(outcome.err);
            EXPECT_EQ(outcome.out + outcome.err, QString());
            QFile written(file);
            ASSERT_TRUE(written.open(QIODevice::ReadOnly));
            const QByteArray bytes = written.readAll();
            EXPECT_GT(bytes.count('\n'), 14) << qPrintable(file); // a row for each nutrient, twice
            EXPECT_EQ(bytes.startsWith("[\n{"), ending == u".JSON") << qPrintable(file);
        }
    }
    const QString file = folder.filePath(u"all.bib"_s);
    EXPECT_EQ(run({u"--export"_s, file, u"--what"_s, u"sources"_s}).status, 0);
    QFile entries(file);
    ASSERT_TRUE(entries.open(QIODevice::ReadOnly));
    EXPECT_EQ(size_t(entries.readAll().count("\n}\n")), topic().sources().size());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 2 * tables.size() + 1);
}

TEST(CommandLine, WritesSpreadsheetsAndWhatReferenceManagersRead)
{
    const QTemporaryDir folder;
    const QString workbook = folder.filePath(u"foods.xlsx"_s);
    EXPECT_EQ(run({u"--export"_s, workbook, u"--what"_s, u"foods"_s}).status, 0);
    QFile cells(workbook);
    ASSERT_TRUE(cells.open(QIODevice::ReadOnly));
    EXPECT_TRUE(cells.readAll().startsWith("PK"));
    const QString csl = folder.filePath(u"all.csl.json"_s);
    EXPECT_EQ(run({u"--export"_s, csl, u"--what"_s, u"sources"_s}).status, 0);
    QFile items(csl);
    ASSERT_TRUE(items.open(QIODevice::ReadOnly));
    const QJsonArray read = QJsonDocument::fromJson(items.readAll()).array();
    EXPECT_EQ(size_t(read.size()), topic().sources().size());
    EXPECT_TRUE(read[0].toObject().contains(u"type"_s));
    expectRefusal({u"--export"_s, csl, u"--what"_s, u"foods"_s}, 2, {u"sources"_s});
}

TEST(CommandLine, AnExportThatFailsLeavesTheOldFileWhole)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"foods.csv"_s);
    QFile old(file);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("mine");
    old.close();
    expectRefusal({u"--export"_s, file, u"--what"_s, u"food"_s}, 2, {u"foods"_s});
    expectRefusal({u"--export"_s, u"/nowhere/at/all.csv"_s, u"--what"_s, u"foods"_s}, 1,
                  {u"/nowhere/at"_s});
    const QString directory = folder.filePath(u"folder.json"_s);
    ASSERT_TRUE(QDir().mkdir(directory));
    expectRefusal({u"--export"_s, directory, u"--what"_s, u"foods"_s}, 1, {u"folder.json"_s});
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), QByteArray("mine"));
}

TEST(CommandLine, VersionAndHelp)
{
    EXPECT_EQ(run({u"--version"_s}).out, u"Crampwise " APP_VERSION "\n"_s);
    const Outcome help = run({u"--help"_s});
    EXPECT_EQ(help.status, 0);
    for (const QString &option :
         {u"--list"_s,     u"--show"_s,          u"--search"_s,   u"--summary"_s, u"--chart"_s,
          u"--paper"_s,    u"--nutrient"_s,      u"--language"_s, u"--export"_s,  u"--what"_s,
          u"--level"_s,    u"--life-stage"_s,    u"--region"_s,   u"--age"_s,     u"--sex"_s,
          u"--pregnant"_s, u"--breastfeeding"_s, u"--kind"_s,     u"--large"_s,   u"--no-chart"_s,
          u"--practice"_s, u"--note"_s})
        EXPECT_TRUE(help.out.contains(option)) << qPrintable(option);
    for (const QString &line : help.out.split(u'\n'))
        EXPECT_LE(line.size(), 80) << qPrintable(line);
    // What can be chosen is listed from the words themselves.
    EXPECT_TRUE(help.out.contains(u"us-ca, eu, uk, au-nz, who-fao"_s));
}

TEST(CommandLine, AnOptionIsRefusedWithoutACommandThatItGoesWith)
{
    expectRefusal({u"--paper"_s, u"a4"_s}, 2, {u"--paper goes with --save and --summary only"_s});
    expectRefusal({u"--show"_s, u"calcium"_s, u"--paper"_s, u"a4"_s}, 2, {u"--save"_s});
    expectRefusal({u"--list"_s, u"--pregnant"_s}, 2, {u"--show and --summary"_s});
    expectRefusal({u"--show"_s, u"calcium"_s, u"--tap-at"_s, u"5"_s}, 2, {u"--lab-csv"_s});
    EXPECT_EQ(run({u"--list"_s, u"--language"_s, u"en"_s}).status, 0);
}

TEST(CommandLine, SummaryAndChartNeedNoDisplay)
{
    const QTemporaryDir folder;
    for (const QString &paper : {u"a4"_s, u"letter"_s}) {
        const QString file = folder.filePath(paper + u".pdf"_s);
        const Outcome outcome = run({u"--summary"_s, file, u"--paper"_s, paper});
        EXPECT_EQ(outcome.status, 0) << qPrintable(outcome.err);
        EXPECT_EQ(outcome.out, QString());
        EXPECT_TRUE(outcome.err.isEmpty() || outcome.err.startsWith(u"crampwise: Left out"))
            << qPrintable(outcome.err);
        QFile pdf(file);
        ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
        EXPECT_TRUE(pdf.readAll().startsWith("%PDF-"));
    }
    const QString png = folder.filePath(u"chart.png"_s);
    EXPECT_EQ(run({u"--chart"_s, png}).status, 0);
    QFile picture(png);
    ASSERT_TRUE(picture.open(QIODevice::ReadOnly));
    EXPECT_TRUE(picture.readAll().startsWith("\x89PNG"));
    const QString svg = folder.filePath(u"chart.svg"_s);
    EXPECT_EQ(run({u"--chart"_s, svg, u"--language"_s, u"en"_s}).status, 0);
    QFile drawing(svg);
    ASSERT_TRUE(drawing.open(QIODevice::ReadOnly));
    EXPECT_TRUE(drawing.readAll().contains("Magnesium"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 4); // nothing else is left
}

TEST(CommandLine, WrongCallsSayWhatWouldBeRight)
{
    expectRefusal({u"magnesum"_s}, 2, {u"magnesum"_s, u"magnesium"_s});
    expectRefusal({u"--show"_s, u"nerve"_s}, 2, {u"nerve-function"_s});
    expectRefusal({u"--show"_s, u"qqqq"_s}, 2, {u"overview"_s, u"calcium"_s});
    expectRefusal({u"--shw"_s, u"calcium"_s}, 2, {u"--show"_s});
    expectRefusal({u"--list"_s, u"--language"_s, u"xx"_s}, 2, {u"xx"_s, u"en"_s});
    expectRefusal({u"--summary"_s, u"page.doc"_s}, 2, {u".pdf"_s});
    expectRefusal({u"--show"_s, u"magnesium"_s, u"--save"_s, u"page.doc"_s}, 2,
                  {u".pdf"_s, u".html"_s, u".txt"_s});
    expectRefusal({u"--list"_s, u"--save"_s, u"page.pdf"_s}, 2, {u"--show"_s});
    expectRefusal({u"--list"_s, u"--paper"_s, u"a4"_s}, 2, {u"--summary"_s, u"--save"_s});
    expectRefusal({u"--shwo"_s, u"magnesium"_s}, 2, {u"--show"_s});
    expectRefusal({u"--chart"_s, u"chart"_s}, 2, {u".png"_s, u".svg"_s});
    expectRefusal({u"--summary"_s, u"a.pdf"_s, u"--paper"_s, u"a5"_s}, 2, {u"a4"_s});
    expectRefusal({u"--summary"_s, u"a.pdf"_s, u"--nutrient"_s, u"calcum"_s}, 2, {u"calcium"_s});
    expectRefusal({u"--list"_s, u"--show"_s, u"calcium"_s}, 2, {u"--list"_s, u"--show"_s});
    expectRefusal({u"calcium"_s, u"magnesium"_s}, 2, {u"magnesium"_s});
    expectRefusal({u"--show"_s}, 2, {});
    expectRefusal({u"--show"_s, u"bananna"_s}, 2, {u"banana"_s});
    expectRefusal({u"--show"_s, u"calcium"_s, u"--level"_s, u"studnet"_s}, 2, {u"student"_s});
    expectRefusal({u"--show"_s, u"calcium"_s, u"--life-stage"_s, u"female-51"_s}, 2,
                  {u"female-51-70"_s});
    expectRefusal({u"--list"_s, u"--level"_s, u"plain"_s}, 2, {u"--show"_s});
    expectRefusal({u"--export"_s, u"a.xls"_s, u"--what"_s, u"foods"_s}, 2, {u".csv"_s, u".bib"_s});
    expectRefusal({u"--export"_s, u"a.csv"_s}, 2, {u"--what"_s, u"intakes"_s});
    expectRefusal({u"--export"_s, u"a.csv"_s, u"--what"_s, u"evidense"_s}, 2, {u"evidence"_s});
    expectRefusal({u"--export"_s, u"a.bib"_s, u"--what"_s, u"foods"_s}, 2, {u"sources"_s});
    expectRefusal({u"--list"_s, u"--what"_s, u"foods"_s}, 2, {u"--export"_s});
}

TEST(CommandLine, FilesThatCannotBeWrittenGiveOneSentenceAndStatusOne)
{
    const QTemporaryDir folder;
    expectRefusal({u"--summary"_s, u"/nowhere/at/all.pdf"_s}, 1, {u"/nowhere/at"_s});
    expectRefusal({u"--show"_s, u"magnesium"_s, u"--save"_s, u"/nowhere/at/all.pdf"_s}, 1,
                  {u"/nowhere/at"_s});
    expectRefusal({u"--chart"_s, u"/nowhere/at/all.svg"_s}, 1, {u"/nowhere/at"_s});
    const QString directory = folder.filePath(u"folder.pdf"_s);
    ASSERT_TRUE(QDir().mkdir(directory));
    expectRefusal({u"--summary"_s, directory}, 1, {u"folder.pdf"_s});
}

#ifdef Q_OS_LINUX // other systems have no /dev/full
TEST(CommandLine, AFullDiskIsNoticedWhenPrintingText)
{
    const Outcome outcome = run({u"--show"_s, u"calcium"_s}, withoutDisplay(), u"/dev/full"_s);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.err.count(u'\n'), 1) << qPrintable(outcome.err);
}
#endif

TEST(CommandLine, WithoutADisplayTheWindowSaysSoInOneLine)
{
    expectRefusal({}, 1, {u"display"_s, u"--show"_s, u"--summary"_s});
    QProcessEnvironment dead = withoutDisplay();
    dead.insert(u"DISPLAY"_s, u":987"_s);
    const Outcome outcome = run({u"magnesium"_s}, dead);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.err.count(u'\n'), 1) << qPrintable(outcome.err);
}

class OddHome : public testing::Test {
protected:
    /// Starts the window offscreen until its first paint.
    Outcome startWindow(const std::function<void(QProcessEnvironment &)> &change)
    {
        QProcessEnvironment environment = withoutDisplay();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"CRAMPWISE_PRINT_START"_s, u"1"_s);
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
        change(environment);
        Outcome outcome = run({}, environment);
        EXPECT_EQ(outcome.status, 0) << qPrintable(outcome.err);
        EXPECT_TRUE(outcome.out.contains(u" ms "_s)) << qPrintable(outcome.out);
        return outcome;
    }

    void writeSettings(const QByteArray &text)
    {
        ASSERT_TRUE(QDir().mkpath(home.filePath(u"config/crampwise"_s)));
        QFile file(home.filePath(u"config/crampwise/crampwise.ini"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir home;
};

TEST_F(OddHome, ACleanStartSaysNothing)
{
    EXPECT_EQ(startWindow([](QProcessEnvironment &) {}).err, QString());
}

TEST_F(OddHome, ADamagedSettingsFileIsOneLine)
{
    writeSettings("\x01\x02\x03 nothing like settings\n[[[\n=\n");
    const Outcome outcome = startWindow([](QProcessEnvironment &) {});
    EXPECT_EQ(outcome.err.count(u'\n'), 1) << qPrintable(outcome.err);
    EXPECT_TRUE(outcome.err.contains(u"damaged"_s));
}

TEST_F(OddHome, AnUnknownLastPlaceIsOneLine)
{
    writeSettings("[window]\nlocation=zinc\n");
    const Outcome outcome = startWindow([](QProcessEnvironment &) {});
    EXPECT_EQ(outcome.err.count(u'\n'), 1) << qPrintable(outcome.err);
    EXPECT_TRUE(outcome.err.contains(u"zinc"_s));
}

TEST_F(OddHome, AHomeThatCannotBeUsedIsOneLine)
{
    // A file where the folder should be: unusable for everybody, root included.
    QFile file(home.filePath(u"config"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const Outcome outcome = startWindow([](QProcessEnvironment &) {});
    EXPECT_EQ(outcome.err.count(u'\n'), 1) << qPrintable(outcome.err);
}

TEST_F(OddHome, AnUnknownLocaleStillStarts)
{
    startWindow([](QProcessEnvironment &environment) {
        environment.insert(u"LC_ALL"_s, u"xx_YY.UTF-8"_s);
        environment.insert(u"LANG"_s, u"qq"_s);
    });
}

TEST_F(OddHome, MissingFontsStillStart)
{
    startWindow([this](QProcessEnvironment &environment) {
        QFile config(home.filePath(u"fonts.conf"_s));
        ASSERT_TRUE(config.open(QIODevice::WriteOnly));
        config.write("<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        config.close();
        environment.insert(u"FONTCONFIG_FILE"_s, config.fileName());
    });
}

TEST_F(OddHome, NothingIsWrittenBesideTheSettings)
{
    startWindow([](QProcessEnvironment &) {});
    EXPECT_EQ(run({u"--list"_s}).status, 0);
    const QStringList entries
        = QDir(home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &entry : entries)
        EXPECT_TRUE(entry == u"config" || entry == u".cache") << qPrintable(entry);
}

int main(int argc, char *argv[])
{
    testing::InitGoogleTest(&argc, argv);
    QCoreApplication application(argc, argv);
    program = argc > 1 ? QString::fromLocal8Bit(argv[argc - 1]) : QString();
    return RUN_ALL_TESTS();
}
