// SPDX-License-Identifier: GPL-3.0-or-later
// Any page, printed and saved: the PDF as poppler sees it, the web page, the text.
#include "handout_fixture.h"
#include "pseudo_topic.h"

#include "app/handout/page_outlet.h"
#include "core/export/citation.h"
#include "core/page/pages.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QPrinter>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

class PrintedPageTest : public HandoutFileTest {
protected:
    static PageForPaper page(const QString &location, const Topic &topic = handoutTopic(),
                             const QLocale &locale = handoutEnglish())
    {
        return {topic, locale, buildPage(topic, *parseLocation(location, topic))};
    }

    /// Saves a page and returns the name of the file.
    QString savedPage(const PageForPaper &page, const QString &name = u"page.pdf"_s,
                      HandoutPaper paper = HandoutPaper::A4) const
    {
        EXPECT_EQ(savePage(path(name), page, paper), QString());
        return path(name);
    }

    static int pageCount(const QString &file)
    {
        static const QRegularExpression pages(u"Pages:\\s+(\\d+)\\n"_s);
        return pages.match(runPoppler(u"pdfinfo"_s, {file})).captured(1).toInt();
    }

    QString textOfSheet(const QString &file, int sheet) const
    {
        const QString number = QString::number(sheet);
        return withoutSpaces(runPoppler(
            u"pdftotext"_s, {u"-raw"_s, u"-f"_s, number, u"-l"_s, number, file, u"-"_s}));
    }

    QString bytesOf(const QString &file) const
    {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return QString::fromUtf8(opened.readAll());
    }
};

} // namespace

TEST_F(PrintedPageTest, IsAFewSheetsOfThePaperAskedForWithVectorsAndEmbeddedFonts)
{
    for (const QString &name : {u"overview"_s, u"magnesium"_s, u"evidence"_s, u"muscle-health"_s,
                                u"lab"_s, u"how-nutrients-interact"_s}) {
        for (HandoutPaper paper : {HandoutPaper::A4, HandoutPaper::Letter}) {
            SCOPED_TRACE(name.toStdString());
            const PageForPaper shown = page(name);
            const QString file = savedPage(shown, u"page.pdf"_s, paper);
            EXPECT_GE(pageCount(file), 2);
            EXPECT_LE(pageCount(file), 24);
            const QString info = runPoppler(u"pdfinfo"_s, {file});
            EXPECT_TRUE(info.contains(paper == HandoutPaper::A4 ? u"(A4)"_s : u"(letter)"_s));
            EXPECT_TRUE(info.contains(QRegularExpression(
                u"Title:\\s+"_s + QRegularExpression::escape(shown.page.title))));
            EXPECT_TRUE(info.contains(QRegularExpression(u"Creator:\\s+Crampwise"_s)));
            EXPECT_EQ(runPoppler(u"pdfimages"_s, {u"-list"_s, file}).count(u'\n'), 2)
                << "only the heading of that list";
            const QStringList fonts
                = runPoppler(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts);
            ASSERT_GT(fonts.size(), 2);
            for (const QString &font : fonts.mid(2))
                EXPECT_TRUE(font.contains(QRegularExpression(u" yes +\\w+ +yes +\\d+"_s)));
        }
    }
}

TEST_F(PrintedPageTest, TellsItsSectionsInReadingOrder)
{
    const PageForPaper shown = page(u"magnesium"_s);
    const QString text = textOf(savedPage(shown));
    qsizetype at = text.indexOf(withoutSpaces(shown.page.title));
    EXPECT_GE(at, 0);
    for (const Section &section : shown.page.sections) {
        const qsizetype next = text.indexOf(withoutSpaces(section.heading), at);
        EXPECT_GE(next, at) << qPrintable(section.heading);
        at = std::max(at, next);
    }
}

TEST_F(PrintedPageTest, EverySheetHasItsNumberAndAllButTheFirstTheTitle)
{
    const PageForPaper shown = page(u"magnesium"_s);
    const QString file = savedPage(shown);
    const int sheets = pageCount(file);
    ASSERT_GT(sheets, 2);
    for (int sheet = 1; sheet <= sheets; ++sheet) {
        const QString text = textOfSheet(file, sheet);
        EXPECT_TRUE(text.contains(u"%1of%2"_s.arg(sheet).arg(sheets))) << sheet;
        EXPECT_EQ(text.startsWith(withoutSpaces(shown.page.title)), sheet > 1) << sheet;
    }
}

TEST_F(PrintedPageTest, EndsWithWhoSaysItAndWhatItDoesNotReplace)
{
    const QString file = savedPage(page(u"evidence"_s));
    const int sheets = pageCount(file);
    const QString disclaimer = withoutSpaces(handoutTopic().about().disclaimer);
    const QString program = u"Crampwise"_s + QStringLiteral(APP_VERSION);
    EXPECT_TRUE(textOfSheet(file, sheets).contains(program));
    EXPECT_TRUE(textOfSheet(file, sheets).contains(disclaimer));
    EXPECT_FALSE(textOfSheet(file, 1).contains(program));
}

TEST_F(PrintedPageTest, ListsItsSourcesInFull)
{
    const PageForPaper shown = page(u"magnesium"_s);
    const QString text = textOf(savedPage(shown));
    int listed = 0;
    for (const Section &section : shown.page.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *list = std::get_if<SourceList>(&block)) {
                for (const SourceList::Item &item : list->items) {
                    const Source &source = *handoutTopic().source(item.target.section);
                    EXPECT_TRUE(text.contains(withoutSpaces(citation(source))))
                        << qPrintable(citation(source));
                    EXPECT_TRUE(text.contains(withoutSpaces(source.locator())))
                        << qPrintable(source.locator());
                    ++listed;
                }
            }
        }
    }
    EXPECT_GT(listed, 5);
    EXPECT_TRUE(text.contains(u"[%1]"_s.arg(listed)));
}

TEST_F(PrintedPageTest, HasTextInPlaceOfWhatCannotBePressed)
{
    const QString sources = textOf(savedPage(page(u"sources"_s)));
    EXPECT_FALSE(sources.contains(u"Copycitation"_s));
    EXPECT_TRUE(sources.contains(u"Onthepage:Anypage"_s));
    const QString lab = textOf(savedPage(page(u"lab"_s)));
    EXPECT_TRUE(lab.contains(u"Thelaboratoryitselfneedsthewindow."_s));
    EXPECT_TRUE(lab.contains(withoutSpaces(page(u"lab"_s).topic.lab().notice)));
}

TEST_F(PrintedPageTest, ChartsAreTextThatCanBeSearchedAfterTheirTitles)
{
    const QString text = textOf(savedPage(page(u"overview"_s)));
    const qsizetype title = text.indexOf(withoutSpaces(handoutTopic().overview().chartTitle));
    ASSERT_GE(title, 0);
    for (const Mechanism &mechanism : handoutTopic().mechanisms())
        EXPECT_GT(text.indexOf(withoutSpaces(mechanism.name), title), title);
    const QString interact = textOf(savedPage(page(u"how-nutrients-interact"_s)));
    EXPECT_GE(interact.count(u"Overbreathing"_s), 2);
}

TEST_F(PrintedPageTest, WordsAreSearchedAsTheyAreTyped)
{
    QString text;
    for (const QString &name : {u"foods"_s, u"magnesium"_s})
        text += runPoppler(u"pdftotext"_s, {u"-raw"_s, savedPage(page(name)), u"-"_s});
    for (const QString &word : {u"Teff"_s, u"fish"_s, u"deficiency"_s})
        EXPECT_TRUE(text.contains(word)) << qPrintable(word);
    static const QRegularExpression ligature(u"[\\x{FB00}-\\x{FB06}]"_s);
    EXPECT_FALSE(text.contains(ligature)) << qPrintable(text.mid(text.indexOf(ligature) - 20, 40));
}

TEST_F(PrintedPageTest, ADarkPaletteChangesNothing)
{
    const auto picture = [this](const QString &name) {
        runPoppler(u"pdftoppm"_s,
                   {u"-r"_s, u"40"_s, savedPage(page(u"evidence"_s), name), path(name)});
        QFile file(path(name) + u"-1.ppm"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray light = picture(u"light.pdf"_s);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(
        QPalette(Qt::white, Qt::black, Qt::black, Qt::black, Qt::gray, Qt::white, Qt::black));
    const QByteArray dark = picture(u"dark.pdf"_s);
    QApplication::setPalette(before);
    EXPECT_FALSE(light.isEmpty());
    EXPECT_EQ(light, dark);
}

TEST_F(PrintedPageTest, IsSetFromTheRightInALanguageFromRightToLeft)
{
    const Topic &topic = pseudoTopic(Pseudo::RightToLeft);
    const QString file
        = savedPage(page(u"magnesium"_s, topic, QLocale(QLocale::Arabic, QLocale::Egypt)));
    EXPECT_GE(pageCount(file), 2);
    runPoppler(u"pdftoppm"_s,
               {u"-r"_s, u"50"_s, u"-gray"_s, u"-singlefile"_s, file, path(u"page"_s)});
    const QImage sheet(path(u"page.pgm"_s));
    ASSERT_FALSE(sheet.isNull());
    // The title, in the first lines: ink stands at the right and none at the left.
    const auto ink = [&](int from, int to) {
        int dark = 0;
        for (int y = 40; y < 62; ++y) {
            for (int x = from; x < to; ++x)
                dark += qGray(sheet.pixel(x, y)) < 128;
        }
        return dark;
    };
    EXPECT_GT(ink(sheet.width() / 2, sheet.width()), 10);
    EXPECT_EQ(ink(0, sheet.width() / 3), 0);
}

TEST_F(PrintedPageTest, APageWithoutSectionsIsOneSheet)
{
    PageForPaper empty = page(u"about"_s);
    empty.page.sections.clear();
    const QString file = savedPage(empty);
    EXPECT_EQ(pageCount(file), 1);
    EXPECT_TRUE(textOf(file).contains(withoutSpaces(empty.page.title)));
}

TEST_F(PrintedPageTest, TheWebPageHoldsItsChartsSourcesAndDirection)
{
    const QString html = bytesOf(savedPage(page(u"overview"_s), u"page.html"_s));
    EXPECT_TRUE(html.contains(u"<svg"_s));
    EXPECT_TRUE(html.contains(u"dir=\"ltr\""_s));
    EXPECT_TRUE(html.contains(u"id=\"source-1\""_s));
    EXPECT_TRUE(html.contains(handoutTopic().about().disclaimer.toHtmlEscaped()));
    EXPECT_FALSE(html.contains(u"src=\"http"_s));
}

TEST_F(PrintedPageTest, TheTextIsWhatTheCommandLineShows)
{
    const PageForPaper shown = page(u"magnesium"_s);
    EXPECT_EQ(bytesOf(savedPage(shown, u"page.txt"_s)), pageAsText(shown.page));
}

TEST_F(PrintedPageTest, SaysWhyAFileCannotBeWritten)
{
    for (const QString &ending : pageFileEndings()) {
        const QString name = path(u"none/page."_s + ending);
        const QString problem = savePage(name, page(u"about"_s), HandoutPaper::A4);
        EXPECT_TRUE(problem.contains(name)) << qPrintable(problem);
    }
}

TEST_F(PrintedPageTest, ThePrinterHasItsPaper)
{
    PrintDialogs dialogs;
    dialogs.hasPrinter = [] { return true; };
    dialogs.choosePrinter = [this](QPrinter &printer, QWidget *) {
        printer.setOutputFileName(path(u"printed.pdf"_s));
        printer.setPageSize(QPageSize(QPageSize::A5));
        return true;
    };
    const PageOutlet outlet(Dialogs(), dialogs);
    const auto [told, problem] = outlet.print(page(u"about"_s), nullptr);
    EXPECT_EQ(problem, QString());
    EXPECT_FALSE(told.isEmpty());
    EXPECT_TRUE(runPoppler(u"pdfinfo"_s, {path(u"printed.pdf"_s)}).contains(u"A5"_s));
}

TEST_F(PrintedPageTest, WithoutAPrinterOffersAFile)
{
    PrintDialogs printDialogs;
    printDialogs.hasPrinter = [] { return false; };
    printDialogs.offerPdf = [](QWidget *) { return true; };
    Dialogs dialogs;
    QString proposed;
    dialogs.saveFileName = [&](QWidget *, const QString &title, const QString &name,
                               const QString &kinds) {
        proposed = name;
        EXPECT_TRUE(title.contains(u"web page"_s)); // who cannot see the PDF learns of it in time
        EXPECT_TRUE(kinds.contains(u"for screen readers"_s));
        return path(u"mine"_s);
    };
    const PageOutlet outlet(dialogs, printDialogs);
    EXPECT_EQ(outlet.print(page(u"magnesium"_s), nullptr).problem, QString());
    EXPECT_EQ(proposed, u"crampwise-magnesium.pdf"_s);
    EXPECT_GE(pageCount(path(u"mine.pdf"_s)), 2);
}
