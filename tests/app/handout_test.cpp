// SPDX-License-Identifier: GPL-3.0-or-later
// Handouts on paper: the PDF as poppler sees it.
#include "core/handout/handout_parts.h"
#include "handout_fixture.h"

#include "app/handout/missing_glyphs.h"
#include "app/theme/look.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPalette>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

struct Case {
    HandoutRequest request;
    HandoutFormat format;
};

/// Every kind on every paper, in both sizes, and every nutrient.
std::vector<Case> cases()
{
    std::vector<HandoutRequest> requests{
        {}, appointmentRequest(), nutrientRequest({u"magnesium"_s, u"vitamin-k"_s})};
    for (const Nutrient &nutrient : handoutTopic().nutrients())
        requests.push_back(nutrientRequest({nutrient.id}));
    std::vector<Case> all;
    for (const HandoutRequest &request : requests) {
        for (auto paper : {HandoutPaper::A4, HandoutPaper::Letter}) {
            for (bool large : {false, true})
                all.push_back({request, {paper, large}});
        }
    }
    return all;
}

} // namespace

using HandoutPdf = HandoutFileTest;

TEST_F(HandoutPdf, IsAsManyPagesAsAskedForWithVectorsAndEmbeddedFonts)
{
    for (const auto &[request, format] : cases()) {
        const QString file = saved(request, format);
        SCOPED_TRACE(buildHandout(handoutTopic(), request, handoutEnglish()).title.toStdString());
        const QString info = runPoppler(u"pdfinfo"_s, {file});
        const auto pages = QRegularExpression(u"Pages:\\s+(\\d+)\\n"_s).match(info);
        EXPECT_GE(pages.captured(1).toInt(), 1);
        EXPECT_LE(pages.captured(1).toInt(),
                  (format.large ? 2 : 1) + (request.kind == HandoutKind::Appointment ? 1 : 0));
        EXPECT_TRUE(info.contains(format.paper == HandoutPaper::A4 ? u"(A4)"_s : u"(letter)"_s));
        EXPECT_TRUE(info.contains(QRegularExpression(u"Title:\\s+\\S"_s)));
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

TEST_F(HandoutPdf, TellsItsPartsInReadingOrder)
{
    for (const HandoutRequest &request :
         {HandoutRequest{}, appointmentRequest(), nutrientRequest({u"calcium"_s})}) {
        const Handout handout = buildHandout(handoutTopic(), request, handoutEnglish());
        const QString text = textOf(saved(request));
        qsizetype at = text.indexOf(withoutSpaces(handout.title));
        EXPECT_GE(at, 0);
        for (const HandoutPart &part : handout.parts) {
            const qsizetype next = text.indexOf(withoutSpaces(part.heading), at);
            // The diary's page comes after the small print.
            if (part.ownPage)
                break;
            if (next < 0) // found no room
                continue;
            EXPECT_GE(next, at) << qPrintable(part.heading);
            at = next;
        }
        EXPECT_GT(text.indexOf(withoutSpaces(handout.disclaimer), at), at);
        for (const QString &line : handout.smallPrint)
            EXPECT_TRUE(text.contains(withoutSpaces(line))) << qPrintable(line);
        EXPECT_GE(text.indexOf(withoutSpaces(handoutTopic().doctorPage().title)), 0);
        for (const QString &id : handoutTopic().signs().handout.onEvery) {
            const QString &printed = handoutTopic().signs().sign(id)->toPrint();
            EXPECT_TRUE(text.contains(withoutSpaces(
                HandoutParts(handoutTopic(), {}, handoutEnglish()).explained(printed))));
        }
    }
}

TEST_F(HandoutPdf, DrawingsHaveTheirCaptions)
{
    const HandoutWords &words = handoutTopic().handout();
    EXPECT_TRUE(textOf(saved({})).contains(withoutSpaces(words.stretch.evening.caption)));
    const QString sheet = textOf(saved(appointmentRequest()));
    EXPECT_GE(sheet.indexOf(withoutSpaces(words.appointment.front)),
              sheet.indexOf(withoutSpaces(words.appointment.where)));
    EXPECT_GE(sheet.indexOf(withoutSpaces(words.appointment.back)),
              sheet.indexOf(withoutSpaces(words.appointment.where)));
}

TEST_F(HandoutPdf, TheChartCanBeSelectedAndSearched)
{
    const QString text = textOf(saved({}));
    for (const Mechanism &mechanism : handoutTopic().mechanisms())
        EXPECT_GE(text.count(withoutSpaces(mechanism.happens)), 1) << qPrintable(mechanism.happens);
    for (const Nutrient &nutrient : handoutTopic().nutrients())
        EXPECT_GE(text.count(withoutSpaces(nutrient.name)), 1) << qPrintable(nutrient.name);
    EXPECT_TRUE(text.contains(withoutSpaces(u"A lack of"_s))); // heads the first column
}

TEST_F(HandoutPdf, RunningTextHasItsSizeAndNothingIsTiny)
{
    // The box of a word is as high as the font's ascent and descent: over 1.1 em in any font.
    static const QRegularExpression word(
        u"yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">([^<]+)<"_s);
    for (bool large : {false, true}) {
        const qreal points = large ? 16 : 12;
        const QString boxes = runPoppler(
            u"pdftotext"_s,
            {u"-bbox"_s, saved(appointmentRequest(), {HandoutPaper::A4, large}), u"-"_s});
        int running = 0;
        int words = 0;
        for (auto match = word.globalMatch(boxes); match.hasNext(); ++words) {
            const auto box = match.next();
            const double height = box.captured(2).toDouble() - box.captured(1).toDouble();
            EXPECT_GE(height, 9.0) << qPrintable(box.captured(3));
            running += height >= 1.1 * points;
        }
        EXPECT_GT(words, 120);
        EXPECT_GT(running, 80); // all but the small print
    }
}

TEST_F(HandoutPdf, HasNoTransparency)
{
    for (const HandoutRequest &request : {HandoutRequest{}, nutrientRequest({u"calcium"_s})}) {
        QFile file(saved(request));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromLatin1(file.readAll());
        static const QRegularExpression opacity(u"/(?:ca|CA) ([0-9.]+)"_s);
        for (auto match = opacity.globalMatch(text); match.hasNext();)
            EXPECT_EQ(match.next().captured(1).toDouble(), 1.0);
        static const QRegularExpression mask(u"/SMask (?!/None)"_s);
        EXPECT_FALSE(text.contains(mask));
    }
}

TEST_F(HandoutPdf, ADarkPaletteChangesNothing)
{
    const auto picture = [this](const QString &name) {
        runPoppler(u"pdftoppm"_s,
                   {u"-r"_s, u"50"_s, u"-singlefile"_s, saved({}, {}, name), path(name)});
        QFile file(path(name) + u".ppm"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray light = picture(u"light.pdf"_s);
    const QPalette before = QApplication::palette();
    QApplication::setPalette(
        QPalette(Qt::white, Qt::black, Qt::black, Qt::black, Qt::gray, Qt::white, Qt::black));
    const QByteArray dark = picture(u"dark.pdf"_s);
    QApplication::setPalette(before);
    EXPECT_EQ(light, dark);
}

TEST_F(HandoutPdf, SurvivesGreyPrinting)
{
    const Theme print = Theme::print();
    for (ColorRole role :
         {ColorRole::Text, ColorRole::MutedText, ColorRole::Line, ColorRole::Accent,
          ColorRole::NerveFunction, ColorRole::MuscleContraction, ColorRole::MuscleHealth})
        EXPECT_GE(contrast(print.color(role), Qt::white), 3.0) << int(role);
    // Full, half and empty signs differ without any colour: more or less of their middle is dark.
    runPoppler(u"pdftoppm"_s,
               {u"-r"_s, u"100"_s, u"-gray"_s, u"-singlefile"_s, saved({}), path(u"grey"_s)});
    const QImage grey(path(u"grey.pgm"_s));
    ASSERT_FALSE(grey.isNull());
    const QString boxes = runPoppler(u"pdftotext"_s, {u"-bbox"_s, path(u"page.pdf"_s), u"-"_s});
    const auto row = [&](const QString &name, const QString &after) {
        static const QString box = u"<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" "
                                   "xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">%1</word>"_s;
        QRegularExpressionMatch found;
        for (auto match = QRegularExpression(box.arg(name)).globalMatch(boxes); match.hasNext();) {
            const auto one = match.next();
            if (one.capturedStart() > boxes.indexOf(after))
                found = one;
        }
        EXPECT_TRUE(found.hasMatch()) << qPrintable(name);
        return found;
    };
    // In the chart, which comes after its title: calcium has a full sign, potassium half of one.
    const auto darkRuns = [&](const QRegularExpressionMatch &match) {
        const double scale = 100 / 72.0;
        const int y
            = qRound((match.captured(2).toDouble() + match.captured(4).toDouble()) / 2 * scale);
        int longest = 0;
        int run = 0;
        const int start = qRound(match.captured(3).toDouble() * scale) + 4;
        for (int x = start; x < grey.width() - 110; ++x) {
            run = qGray(grey.pixel(x, y)) < 120 ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        return longest;
    };
    const int full = darkRuns(row(u"Calcium"_s, u"links"_s));
    const int half = darkRuns(row(u"Potassium"_s, u"links"_s));
    EXPECT_GE(full, 8);
    EXPECT_GT(full, 1.5 * half);
    EXPECT_GT(half, darkRuns(row(u"K"_s, u"links"_s)));
}

TEST_F(HandoutPdf, OddTextsBreakNothing)
{
    HandoutRequest request;
    request.practice = u"<b>Praxis & Söhne</b> מרפאה 📞 555-0100"_s;
    request.note = QString(u"m"_s).repeated(150) + u"\n"_s + u"مرحبا بكم في العيادة "_s.repeated(7);
    ASSERT_EQ(refusal(request, handoutTopic()), QString());
    const QString file = saved(request);
    EXPECT_TRUE(runPoppler(u"pdfinfo"_s, {file}).contains(QRegularExpression(u"Pages:\\s+1\\n"_s)));
    const QString text = textOf(file);
    EXPECT_TRUE(text.contains(withoutSpaces(u"<b>Praxis & Söhne</b>"_s)));
    EXPECT_TRUE(text.contains(QString(150, u'm')));
    static const QRegularExpression arabic(u"[\\x{0600}-\\x{06FF}]"_s);
    EXPECT_GE(text.count(arabic), 100);
}

TEST_F(HandoutPdf, SaysWhatWasLeftOutAndWhatNoFontHas)
{
    HandoutRequest request;
    request.note = u"😀 "_s + QString(298, u'W');
    const SavedHandout result
        = saveHandout(path(u"page.pdf"_s), {handoutTopic(), handoutEnglish(), request, {}});
    EXPECT_EQ(result.problem, QString());
    const QString notices = result.notices.join(u' ');
    EXPECT_TRUE(notices.contains(u"Left out"_s)) << qPrintable(notices);
    if (!missingGlyphs(u"😀"_s).isEmpty()) {
        EXPECT_TRUE(notices.contains(u"U+1F600"_s));
    }
    EXPECT_EQ(missingGlyphs(u"Plain text, naïve – “quoted”"_s), QString());
    EXPECT_TRUE(missingGlyphs(u"a\U000F0000z"_s).contains(u"U+F0000"_s)); // private: in no font
}

TEST_F(HandoutPdf, SaysWhyAFileCannotBeWrittenAndLeavesNothing)
{
    const HandoutEdition edition{handoutTopic(), handoutEnglish(), {}, {}};
    for (const QString &name : {m_folder.path() + u"/sub.pdf"_s, path(u"none/page.pdf"_s),
                                u"/proc/page.pdf"_s, path(u"none/page.html"_s)}) {
        if (name.endsWith(u"sub.pdf"_s)) {
            ASSERT_TRUE(QDir().mkdir(name));
        }
        const QString problem = saveHandout(name, edition).problem;
        EXPECT_TRUE(problem.contains(name)) << qPrintable(problem);
        const bool folder = QFileInfo(name).isDir();
        EXPECT_TRUE(
            problem.contains(folder ? u"Give the name of a file"_s : u"Choose another place"_s))
            << qPrintable(problem);
    }
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size(), 1);
}
