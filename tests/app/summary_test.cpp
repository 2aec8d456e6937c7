// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/print_dialogs.h"
#include "handout/summary.h"

#include "content/built_in_topic.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPageSize>
#include <QPalette>
#include <QPdfWriter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &topic()
{
    static const LoadResult result = loadBuiltInTopic();
    if (!result.topic)
        qFatal("the content cannot be loaded");
    return *result.topic;
}

/// What a program of poppler-utils prints about a file.
QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished();
    EXPECT_TRUE(done && process.exitCode() == 0)
        << qPrintable(program) << " (package poppler-utils) does not work";
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Ends of lines say nothing; pdftotext puts them wherever a line was broken, and after a hyphen
/// there was no space.
QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC)
        .remove(QRegularExpression(u"\\s"_s));
}

/// One page for each paper, for the whole topic and for each nutrient.
std::vector<SummaryRequest> requests()
{
    std::vector<SummaryRequest> all;
    for (auto paper : {QPageSize::A4, QPageSize::Letter}) {
        all.push_back({{}, paper});
        for (const Nutrient &nutrient : topic().nutrients())
            all.push_back({nutrient.id, paper});
    }
    return all;
}

QStringList expectedInTopic()
{
    QStringList texts{topic().overview().mainMessage, topic().overview().chartTitle,
                      topic().overview().chartHowToRead, topic().doctorPage().brief};
    for (const TableRow &row : topic().table())
        texts << topic().nutrient(row.nutrient)->name + row.role;
    for (const Mechanism &mechanism : topic().mechanisms())
        texts << mechanism.name + mechanism.brief;
    for (const Advice &advice : topic().advice())
        texts << advice.title + advice.brief;
    return texts;
}

QStringList expectedInNutrient(const Nutrient &nutrient)
{
    QStringList texts{nutrient.name, nutrient.lead, nutrient.caution, topic().doctorPage().brief};
    texts << nutrient.toDo << nutrient.toKnow.plain << nutrient.points;
    for (const Link *link : topic().linksOfNutrient(nutrient.id))
        texts << topic().mechanism(link->mechanism)->name;
    return texts;
}

class SummaryTest : public testing::Test {
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const SummaryRequest &request, const QString &name = u"page.pdf"_s) const
    {
        EXPECT_EQ(Summary(topic(), m_model, request).writePdf(path(name)).toStdString(), "");
        return path(name);
    }

    QTemporaryDir m_folder;
    DeficiencyModel m_model{topic()};
};

void limitFileSize(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    setrlimit(RLIMIT_FSIZE, &limit);
}

PrintDialogs silentDialogs()
{
    return {[] { return false; },
            [](QPrinter &, QWidget *) { return false; },
            [](QWidget *) { return false; },
            [](const QString &, QWidget *) { return QString(); },
            [](const QString &, QWidget *) { ADD_FAILURE() << "nothing should be told"; },
            [](QPrinter &, const std::function<void(QPrinter *)> &, QWidget *) {}};
}

} // namespace

TEST_F(SummaryTest, IsOnePageOfThePaperAskedForWithVectorsAndEmbeddedFonts)
{
    for (const SummaryRequest &request : requests()) {
        SCOPED_TRACE(request.nutrient.toStdString());
        const QString file = write(request);
        const QString info = run(u"pdfinfo"_s, {file});
        EXPECT_TRUE(info.contains(QRegularExpression(u"Pages:\\s+1\\n"_s)));
        EXPECT_TRUE(info.contains(request.paper == QPageSize::A4 ? u"(A4)"_s : u"(letter)"_s));
        EXPECT_TRUE(info.contains(Summary(topic(), m_model, request).title()));
        EXPECT_TRUE(info.contains(QRegularExpression(u"Creator:\\s+Crampwise"_s)));
        EXPECT_EQ(run(u"pdfimages"_s, {u"-list"_s, file}).count(u'\n'), 2) << "only the heading";
        const QStringList fonts = run(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts);
        ASSERT_GT(fonts.size(), 2);
        for (const QString &font : fonts.mid(2))
            EXPECT_TRUE(font.contains(QRegularExpression(u" yes +\\w+ +yes +\\d+"_s)));
    }
}

TEST_F(SummaryTest, HasNoTransparency)
{
    QFile file(write({}));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromLatin1(file.readAll());
    static const QRegularExpression opacity(u"/(?:ca|CA) ([0-9.]+)"_s);
    for (auto match = opacity.globalMatch(text); match.hasNext();)
        EXPECT_EQ(match.next().captured(1).toDouble(), 1.0);
    static const QRegularExpression mask(u"/SMask (?!/None)"_s);
    EXPECT_FALSE(text.contains(mask));
}

TEST_F(SummaryTest, NothingIsLeftOutOfTheWholeTopicAndTextIsLargeEnough)
{
    for (const SummaryRequest &request : requests()) {
        SCOPED_TRACE(request.nutrient.toStdString());
        QPdfWriter writer(path(u"draft.pdf"_s));
        writer.setResolution(summaryResolution);
        setUpSummaryPage(writer, request.paper);
        const auto fit = Summary(topic(), m_model, request).draw(writer);
        ASSERT_TRUE(fit);
        EXPECT_GE(fit->bodyPoints, 11);
        const QString omitted = fit->omitted.join(u", "_s);
        EXPECT_TRUE(!request.nutrient.isEmpty() || omitted.isEmpty()) << qPrintable(omitted);
    }
}

TEST_F(SummaryTest, SaysWhatItMustInReadingOrder)
{
    for (const SummaryRequest &request : requests()) {
        SCOPED_TRACE(request.nutrient.toStdString());
        const QString text = plain(run(u"pdftotext"_s, {u"-raw"_s, write(request), u"-"_s}));
        const Nutrient *nutrient = topic().nutrient(request.nutrient);
        for (const QString &part : nutrient ? expectedInNutrient(*nutrient) : expectedInTopic())
            EXPECT_TRUE(text.contains(plain(part))) << qPrintable(part);
        for (const QString &part : {topic().about().disclaimer, topic().about().authors,
                                    QCoreApplication::applicationVersion(),
                                    QString::number(QDate::currentDate().year()),
                                    QString::number(topic().about().reviewed.year())})
            EXPECT_TRUE(text.contains(plain(part))) << qPrintable(part);
        const QString first = nutrient ? nutrient->lead : topic().overview().mainMessage;
        EXPECT_LT(text.indexOf(plain(first)), text.indexOf(plain(topic().doctorPage().brief)));
    }
}

TEST_F(SummaryTest, NoTextIsSmallerThanNinePoints)
{
    const QString boxes = run(u"pdftotext"_s, {u"-bbox"_s, write({}), u"-"_s});
    static const QRegularExpression word(
        u"yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\""_s);
    int words = 0;
    for (auto match = word.globalMatch(boxes); match.hasNext(); ++words) {
        const auto box = match.next();
        // The box of a word is as high as the font's ascent and descent: over 1 em in any font.
        EXPECT_GE(box.captured(2).toDouble() - box.captured(1).toDouble(), 9.0);
    }
    EXPECT_GT(words, 200);
}

TEST_F(SummaryTest, ADarkPaletteChangesNothing)
{
    const auto picture = [this](const QString &name) {
        run(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-singlefile"_s, write({}, name), path(name)});
        QFile file(path(name) + u".ppm"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray light = picture(u"light"_s);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(QPalette(Qt::white, Qt::black, Qt::black, Qt::black, Qt::gray,
                                      Qt::white, Qt::black));
    const QByteArray dark = picture(u"dark"_s);
    QApplication::setPalette(before);
    EXPECT_EQ(light, dark);
}

TEST_F(SummaryTest, SaysWhyAFileCannotBeWritten)
{
    const Summary summary(topic(), m_model, {});
    EXPECT_TRUE(summary.writePdf({}).contains(u"needs a file name"));
    EXPECT_TRUE(summary.writePdf(m_folder.path()).contains(u"is a folder"));
    EXPECT_TRUE(summary.writePdf(path(u"none/page.pdf"_s)).contains(u"there is no folder"));
    EXPECT_TRUE(summary.writePdf(u"/proc/page.pdf"_s).contains(u"no file can be made"));
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST_F(SummaryTest, AFullDiskLeavesTheOldFileWholeAndNothingElse)
{
    QFile old(write({}));
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    const QByteArray before = old.readAll();
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    limitFileSize(4096);
    const QString problem = Summary(topic(), m_model, {u"magnesium"_s}).writePdf(old.fileName());
    limitFileSize(usual.rlim_cur);
    EXPECT_TRUE(problem.contains(u"make room")) << qPrintable(problem);
    old.seek(0);
    EXPECT_EQ(old.readAll(), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(SummaryTest, WithoutAPrinterOffersAPdf)
{
    PrintDialogs dialogs = silentDialogs();
    dialogs.offerPdf = [](QWidget *) { return true; };
    QString proposed;
    dialogs.chooseFileName = [&](const QString &proposal, QWidget *) {
        proposed = proposal;
        return path(u"saved.pdf"_s);
    };
    printSummary(Summary(topic(), m_model, {}), nullptr, dialogs);
    EXPECT_TRUE(proposed.endsWith(u".pdf"));
    EXPECT_TRUE(QFile::exists(path(u"saved.pdf"_s)));
}

TEST_F(SummaryTest, TellsWhenThePdfCannotBeSaved)
{
    PrintDialogs dialogs = silentDialogs();
    QString told;
    dialogs.chooseFileName = [this](const QString &, QWidget *) { return m_folder.path(); };
    dialogs.tell = [&told](const QString &problem, QWidget *) { told = problem; };
    saveSummary(Summary(topic(), m_model, {}), nullptr, dialogs);
    EXPECT_TRUE(told.contains(u"is a folder"));
}

TEST_F(SummaryTest, PrintsOnThePaperAskedFor)
{
    PrintDialogs dialogs = silentDialogs();
    dialogs.hasPrinter = [] { return true; };
    dialogs.choosePrinter = [this](QPrinter &printer, QWidget *) {
        EXPECT_EQ(printer.pageLayout().pageSize().id(), QPageSize::Letter);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path(u"printed.pdf"_s));
        return true;
    };
    printSummary(Summary(topic(), m_model, {u"calcium"_s, QPageSize::Letter}), nullptr, dialogs);
    const QString info = run(u"pdfinfo"_s, {path(u"printed.pdf"_s)});
    EXPECT_TRUE(info.contains(QRegularExpression(u"Pages:\\s+1\\n"_s)));
    EXPECT_TRUE(info.contains(u"(letter)"_s));
}

TEST_F(SummaryTest, PreviewsTheSamePage)
{
    PrintDialogs dialogs = silentDialogs();
    dialogs.preview = [this](QPrinter &printer, const std::function<void(QPrinter *)> &paint,
                             QWidget *) {
        printer.setOutputFileName(path(u"preview.pdf"_s));
        paint(&printer);
    };
    previewSummary(Summary(topic(), m_model, {}), nullptr, dialogs);
    const QString text = plain(run(u"pdftotext"_s,
                                   {u"-raw"_s, path(u"preview.pdf"_s), u"-"_s}));
    EXPECT_TRUE(text.contains(plain(topic().overview().mainMessage)));
}

TEST_F(SummaryTest, ASmallPaperStillShowsTheWholePage)
{
    const QString text = plain(run(u"pdftotext"_s,
                                   {u"-raw"_s, write({{}, QPageSize::A5}), u"-"_s}));
    for (const QString &part : expectedInTopic())
        EXPECT_TRUE(text.contains(plain(part))) << qPrintable(part);
}

TEST_F(SummaryTest, PaperFollowsTheCountry)
{
    EXPECT_EQ(usualPaper(QLocale(u"en_US"_s)), QPageSize::Letter);
    EXPECT_EQ(usualPaper(QLocale(u"es_MX"_s)), QPageSize::Letter);
    EXPECT_EQ(usualPaper(QLocale(u"fr_CA"_s)), QPageSize::Letter);
    EXPECT_EQ(usualPaper(QLocale(u"en_GB"_s)), QPageSize::A4);
    EXPECT_EQ(usualPaper(QLocale(u"de_DE"_s)), QPageSize::A4);
    EXPECT_EQ(usualPaper(QLocale::c()), QPageSize::A4);
}
