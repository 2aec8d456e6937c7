// SPDX-License-Identifier: GPL-3.0-or-later
// Handouts from a terminal, and what can be wrong with one.
#include "program_process.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(CommandLine, EveryKindOfHandoutComesAsPdfAndAsWebPage)
{
    const QTemporaryDir folder;
    const std::vector<std::pair<QStringList, QByteArray>> kinds{
        {{}, "Most night leg cramps are not from a lack of vitamins or minerals"},
        {{u"--kind"_s, u"overview"_s, u"--no-chart"_s, u"--level"_s, u"student"_s},
         "Most night leg"},
        {{u"--kind"_s, u"appointment"_s, u"--large"_s}, "My leg cramps"},
        {{u"--nutrient"_s, u"calcium"_s}, "Calcium and leg cramps"},
        {{u"--kind"_s, u"nutrient"_s, u"--nutrient"_s, u"magnesium"_s, u"--nutrient"_s,
          u"vitamin-d"_s, u"--language"_s, u"en"_s},
         "Vitamin D, Magnesium and leg cramps"}};
    for (const auto &[options, title] : kinds) {
        const QString pdf = folder.filePath(u"page.pdf"_s);
        const Outcome printed = run(QStringList{u"--summary"_s, pdf} + options);
        EXPECT_EQ(printed.status, 0) << qPrintable(printed.err);
        const QString html = folder.filePath(u"page.html"_s);
        EXPECT_EQ(run(QStringList{u"--summary"_s, html} + options).status, 0);
        QFile page(html);
        ASSERT_TRUE(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        EXPECT_TRUE(text.contains("<h1>" + title)) << title.constData();
        const bool hasChart = !options.contains(u"--no-chart"_s)
            && !options.contains(u"appointment"_s) && options.count(u"--nutrient"_s) < 2;
        EXPECT_EQ(text.contains("<figure class=\"chart\""), hasChart);
        EXPECT_TRUE(text.contains("<svg")); // the legs to mark, or “ask first”
    }
}

namespace {

/// Programs that are given it know the fonts of this computer, as `rules` change that.
QProcessEnvironment withFonts(const QTemporaryDir &folder, const QString &rules)
{
    QFile fonts(folder.filePath(u"fonts.conf"_s));
    EXPECT_TRUE(fonts.open(QIODevice::WriteOnly));
    fonts.write(u"<fontconfig><include>/etc/fonts/fonts.conf</include>%1</fontconfig>"_s.arg(rules)
                    .toUtf8());
    QProcessEnvironment environment = withoutDisplay();
    environment.insert(u"FONTCONFIG_FILE"_s, fonts.fileName());
    return environment;
}

QString preferred(const QString &family)
{
    return u"<match><edit name=\"family\" mode=\"prepend\" binding=\"weak\"><string>%1</string>"
           "</edit></match>"_s.arg(family);
}

QString without(const QStringList &families)
{
    QString rules;
    for (const QString &family : families) {
        rules += u"<rejectfont><pattern><patelt name=\"family\"><string>%1</string></patelt>"
                 "</pattern></rejectfont>"_s.arg(family);
    }
    return u"<selectfont>"_s + rules + u"</selectfont>"_s;
}

/// The words of the overview as a handout, in the order in which they stand.
QStringList overviewWords(const QTemporaryDir &folder, const QString &paper,
                          const QProcessEnvironment &environment)
{
    const QString file = folder.filePath(u"page.pdf"_s);
    EXPECT_EQ(run({u"--summary"_s, file, u"--paper"_s, paper}, environment).status, 0);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    EXPECT_TRUE(reader.waitForFinished());
    return QString::fromUtf8(reader.readAllStandardOutput()).split(QRegularExpression(u"\\s+"_s));
}

/// Those that are missing there.
QSet<QString> lost(const QStringList &words, const QStringList &there)
{
    return QSet(words.begin(), words.end()) - QSet(there.begin(), there.end());
}

} // namespace

TEST(CommandLine, AHandoutHoldsTheSameWhateverTheUsualFontIs)
{
    const QStringList ours{u"Liberation Sans"_s, u"Arial"_s, u"Arimo"_s, u"Helvetica"_s,
                           u"Nimbus Sans"_s};
    const QTemporaryDir folder;
    for (const QString &paper : {u"a4"_s, u"letter"_s}) {
        const QStringList words = overviewWords(folder, paper, withoutDisplay());
        EXPECT_TRUE(words.contains(u"Phosphorus"_s)); // a row of its chart
        for (const QString &family : {u"DejaVu Sans"_s, u"Noto Sans"_s, u"Liberation Mono"_s}) {
            EXPECT_EQ(overviewWords(folder, paper, withFonts(folder, preferred(family))), words)
                << qPrintable(family);
            // Another font may leave room for a block more, but costs none.
            EXPECT_EQ(lost(words,
                           overviewWords(folder, paper,
                                         withFonts(folder, preferred(family) + without(ours)))),
                      QSet<QString>())
                << "without the font of handouts, with " << qPrintable(family);
        }
    }
}

TEST(CommandLine, TypedLinesStandOnThePageAndNoticesAreSentences)
{
    const QTemporaryDir folder;
    const QString html = folder.filePath(u"page.html"_s);
    const Outcome outcome = run(
        {u"--summary"_s, html, u"--practice"_s, u"<i>Dr O</i>"_s, u"--note"_s, QString(300, u'n')});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(outcome.err.startsWith(u"crampwise: Left out, because the page is full: "_s))
        << qPrintable(outcome.err);
    QFile page(html);
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_TRUE(page.readAll().contains("&lt;i&gt;Dr O&lt;/i&gt;"));
}

TEST(CommandLine, WrongHandoutsAreRefusedAndNothingIsWritten)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"page.pdf"_s);
    const auto refused = [&](const QStringList &options, const QStringList &words) {
        expectRefusal(QStringList{u"--summary"_s, file} + options, 2, words);
    };
    refused({u"--kind"_s, u"nutrients"_s}, {u"nutrient"_s});
    refused({u"--kind"_s, u"nutrient"_s}, {u"--nutrient"_s});
    refused({u"--kind"_s, u"overview"_s, u"--nutrient"_s, u"calcium"_s}, {u"--kind nutrient"_s});
    refused({u"--nutrient"_s, u"calcium"_s, u"--nutrient"_s, u"calcium"_s}, {u"twice"_s});
    refused({u"--nutrient"_s, u"calcium"_s, u"--nutrient"_s, u"vitamin-b"_s, u"--nutrient"_s,
             u"vitamin-k"_s, u"--nutrient"_s, u"potassium"_s},
            {u"three"_s});
    refused({u"--level"_s, u"expert"_s}, {u"plain"_s});
    refused({u"--practice"_s, QString(10000, u'x')}, {u"10000"_s});
    refused({u"--practice"_s, u"a\nb"_s}, {u"one line"_s});
    refused({u"--note"_s, QString(301, u'x')}, {u"301"_s});
    expectRefusal({u"--list"_s, u"--large"_s}, 2, {u"--summary"_s});
    expectRefusal({u"--list"_s, u"--kind"_s, u"overview"_s}, 2, {u"--summary"_s});
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}
