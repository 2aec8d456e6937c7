// SPDX-License-Identifier: GPL-3.0-or-later
// A handout always fits: all kinds, papers, sizes, levels, languages and choices of nutrients.
#include "core/handout/handout_parts.h"
#include "handout_fixture.h"
#include "pseudo_topic.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

/// Every choice of one to three of the nutrients.
std::vector<QStringList> choicesOfNutrients(const Topic &topic)
{
    QStringList ids;
    for (const Nutrient &nutrient : topic.nutrients())
        ids << nutrient.id;
    std::vector<QStringList> all;
    for (qsizetype a = 0; a < ids.size(); ++a) {
        all.push_back({ids[a]});
        for (qsizetype b = a + 1; b < ids.size(); ++b) {
            all.push_back({ids[a], ids[b]});
            for (qsizetype c = b + 1; c < ids.size(); ++c)
                all.push_back({ids[a], ids[b], ids[c]});
        }
    }
    return all;
}

/// The folders of fonts of this computer, each as it would be without the others.
QStringList fontFolders()
{
    const QDir fonts(u"/usr/share/fonts/truetype"_s);
    QStringList folders;
    for (const QString &name : fonts.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders << fonts.filePath(name);
    return folders;
}

/// As many lines as may be, each as long as may be.
QString fullNote()
{
    const qsizetype perLine = longestHandoutNote / mostHandoutNoteLines;
    return (QString(perLine - 1, u'W') + u'\n').repeated(mostHandoutNoteLines);
}

class HandoutSheetTest : public testing::Test {
protected:
    HandoutSheetTest() : m_device(&m_nowhere) { m_device.setResolution(handoutResolution); }

    HandoutSheet sheet(const Topic &topic, const HandoutRequest &request, const QLocale &locale,
                       const HandoutFormat &format)
    {
        setUpHandoutPage(m_device, format.paper);
        return {buildHandout(topic, request, locale), topic, locale, format, m_device};
    }

    /// In one language, with the longest line and note that may be typed, or with none.
    void expectAllFit(const Topic &topic, const QLocale &locale)
    {
        std::vector<HandoutRequest> requests{{}, appointmentRequest()};
        for (const QStringList &ids : choicesOfNutrients(topic))
            requests.push_back(nutrientRequest(ids));
        for (HandoutRequest request : requests) {
            for (Level level : {Level::Plain, Level::Student}) {
                for (bool typed : {false, true}) {
                    request.level = level;
                    request.practice = typed ? QString(longestPracticeLine, u'n') : QString();
                    request.note = typed ? fullNote() : QString();
                    expectFits(topic, request, locale);
                }
            }
        }
    }

    /// `more`: pages that it may have beyond the usual.
    void expectFits(const Topic &topic, const HandoutRequest &request, const QLocale &locale,
                    int more = 0)
    {
        for (auto paper : {HandoutPaper::A4, HandoutPaper::Letter}) {
            for (bool large : {false, true}) {
                const HandoutSheet laidOut = sheet(topic, request, locale, {paper, large});
                const int diary = request.kind == HandoutKind::Appointment ? 1 : 0;
                EXPECT_LE(laidOut.pageCount(), (large ? 2 : 1) + diary + more)
                    << (request.note.isEmpty() ? "without" : "with") << " a note, "
                    << qPrintable(request.nutrients.join(u' ')) << " kind " << int(request.kind)
                    << " large " << large << " level " << int(request.level);
                const QString text = handoutAsText(laidOut.handout());
                EXPECT_TRUE(text.contains(topic.about().disclaimer));
                const HandoutParts parts(topic, request, locale);
                for (const QString &id : topic.signs().handout.onEvery)
                    EXPECT_TRUE(text.contains(parts.explained(topic.signs().sign(id)->toPrint())))
                        << qPrintable(id);
                EXPECT_TRUE(text.contains(topic.policy(u"not-complete"_s)->brief));
                if (diary) {
                    for (const QString &tell : topic.handout().appointment.tells)
                        EXPECT_TRUE(text.contains(tell)) << qPrintable(tell);
                }
                EXPECT_TRUE(text.contains(request.note.trimmed()));
            }
        }
    }

    QBuffer m_nowhere;
    QPdfWriter m_device;
};

} // namespace

TEST_F(HandoutSheetTest, FitsInEnglish)
{
    expectAllFit(handoutTopic(), handoutEnglish());
}

TEST_F(HandoutSheetTest, FitsWithWhatHoldsInPregnancy)
{
    std::vector<HandoutRequest> requests{{}, appointmentRequest()};
    for (const Nutrient &nutrient : handoutTopic().nutrients())
        requests.push_back(nutrientRequest({nutrient.id}));
    for (HandoutRequest &request : requests) {
        request.reader.pregnant = true;
        request.practice = QString(longestPracticeLine, u'n');
        request.note = fullNote();
        expectFits(handoutTopic(), request, handoutEnglish());
    }
}

TEST_F(HandoutSheetTest, FitsInALongerLanguage)
{
    expectAllFit(pseudoTopic(Pseudo::Longer), QLocale(QLocale::German, QLocale::Germany));
}

TEST_F(HandoutSheetTest, FitsInALanguageFromRightToLeft)
{
    expectAllFit(pseudoTopic(Pseudo::RightToLeft), QLocale(QLocale::Arabic, QLocale::Egypt));
}

TEST_F(HandoutSheetTest, PlainEnglishAtTheNormalSizeKeepsThePolicies)
{
    std::vector<HandoutRequest> requests{{}, appointmentRequest()};
    for (const Nutrient &nutrient : handoutTopic().nutrients())
        requests.push_back(nutrientRequest({nutrient.id}));
    for (HandoutRequest &request : requests) {
        if (request.kind == HandoutKind::Appointment)
            request.practice = u"Hillside Practice, 12 Mill Lane, 555-0100"_s;
        for (auto paper : {HandoutPaper::A4, HandoutPaper::Letter}) {
            const HandoutSheet laidOut
                = sheet(handoutTopic(), request, handoutEnglish(), {paper, false});
            EXPECT_FALSE(laidOut.omitted().contains(handoutTopic().handout().policies))
                << qPrintable(request.nutrients.join(u' ')) << " kind " << int(request.kind)
                << " paper " << int(paper) << " without "
                << qPrintable(laidOut.omitted().join(u", "_s));
        }
    }
}

TEST_F(HandoutSheetTest, AWholeHandoutInPlainEnglishFitsOnItsPageWithItsChart)
{
    for (auto paper : {HandoutPaper::A4, HandoutPaper::Letter}) {
        const HandoutSheet overview = sheet(handoutTopic(), {}, handoutEnglish(), {paper, false});
        EXPECT_EQ(overview.omitted(), QStringList());
        EXPECT_TRUE(overview.handout().chart());
        for (const Nutrient &nutrient : handoutTopic().nutrients()) {
            const HandoutSheet one = sheet(handoutTopic(), nutrientRequest({nutrient.id}),
                                           handoutEnglish(), {paper, false});
            EXPECT_TRUE(one.handout().chart()) << qPrintable(nutrient.id);
            const QString text = handoutAsText(one.handout());
            const HandoutWords::Nutrients &words = handoutTopic().handout().nutrients;
            for (const QString &said :
                 {words.lack, words.supplement, words.caution, words.findings, words.unknown,
                  words.toDo, words.foodsHowTo, words.medicines, handoutTopic().handout().policies})
                EXPECT_TRUE(text.contains(said)) << qPrintable(nutrient.id + said);
            for (const QString &name :
                 {words.needTitle, words.limitTitle, words.foodsChart, words.lack})
                EXPECT_FALSE(one.omitted().contains(name)) << qPrintable(nutrient.id + name);
            if (paper == HandoutPaper::A4) {
                EXPECT_TRUE(text.contains(handoutTopic().handout().inShort));
            }
        }
    }
}

TEST_F(HandoutSheetTest, WhatYouCanDoAndWhatIsKnownStayInEveryFormat)
{
    std::vector<HandoutRequest> requests{{}};
    for (const Nutrient &nutrient : handoutTopic().nutrients())
        requests.push_back(nutrientRequest({nutrient.id}));
    const HandoutWords::Nutrients &words = handoutTopic().handout().nutrients;
    for (const HandoutRequest &request : requests) {
        for (auto paper : {HandoutPaper::A4, HandoutPaper::Letter}) {
            for (bool large : {false, true}) {
                const HandoutSheet one
                    = sheet(handoutTopic(), request, handoutEnglish(), {paper, large});
                const QString text = handoutAsText(one.handout());
                QStringList expected{handoutTopic().advicePage().title};
                if (request.kind == HandoutKind::Nutrients) {
                    expected = {words.toDo, words.askFirst, words.findings, words.unknown,
                                words.caution};
                }
                for (const QString &said : expected)
                    EXPECT_TRUE(text.contains(said))
                        << qPrintable(request.nutrients.join(u' ')) << " paper " << int(paper)
                        << " large " << large << ": " << qPrintable(said);
            }
        }
    }
}

TEST_F(HandoutSheetTest, LeavesOutOnlyWhatItMustAndSaysWhat)
{
    HandoutRequest request;
    request.note = u"n\n"_s.repeated(5);
    const HandoutSheet noted = sheet(handoutTopic(), request, handoutEnglish(), {});
    // What goes first is enough.
    EXPECT_EQ(noted.omitted(), QStringList{handoutTopic().handout().overview.adviceInFull});
    request.note = fullNote();
    const HandoutSheet large
        = sheet(handoutTopic(), request, handoutEnglish(), {HandoutPaper::Letter, true});
    EXPECT_TRUE(large.omitted().contains(handoutTopic().handout().overview.adviceInFull));
    const QString left = handoutAsText(large.handout());
    for (const Advice &advice : handoutTopic().advice()) {
        EXPECT_TRUE(left.contains(advice.title)) << qPrintable(advice.title);
        EXPECT_FALSE(left.contains(advice.brief)) << qPrintable(advice.brief);
    }
}

TEST_F(HandoutSheetTest, TheAppointmentKeepsWhatToTell)
{
    HandoutRequest request = appointmentRequest();
    request.practice = QString(longestPracticeLine, u'n');
    for (const QString &note : {QString(), QString(longestHandoutNote, u'W'), fullNote()}) {
        for (const bool pregnant : {false, true}) {
            for (const Level level : {Level::Plain, Level::Student}) {
                request.note = note;
                request.reader.pregnant = pregnant;
                request.level = level;
                expectFits(handoutTopic(), request, handoutEnglish());
            }
        }
    }
}

TEST_F(HandoutSheetTest, NoCautionOfASituationIsEverLeftOut)
{
    const Reader older{12 * 74, Sex::Male, false, false};
    const Reader pregnant{12 * 30, Sex::Female, true, false};
    const std::vector<SituationChoices> situations{
        {{u"loop-diuretics"_s, u"digoxin"_s}, older, {}},
        {{u"vegan"_s}, pregnant, {}},
        {{u"with-exercise"_s, u"in-heat"_s}, {}, {}},
        {{u"dialysis"_s, u"in-dialysis"_s}, older, {}},
        {{u"warfarin"_s, u"heart-failure"_s, u"ace-inhibitors-arbs"_s, u"kidney-disease"_s},
         older,
         {}}};
    for (const SituationChoices &situation : situations) {
        HandoutRequest request = appointmentRequest();
        request.situation = situation;
        request.reader = situation.reader;
        expectFits(handoutTopic(), request, handoutEnglish(), 1);
        const HandoutSheet laidOut = sheet(handoutTopic(), request, handoutEnglish(), {});
        const QString text = handoutAsText(laidOut.handout());
        for (const SituationItem &item : tellSituation(handoutTopic(), situation).takeCare)
            EXPECT_TRUE(text.contains(item.title)) << qPrintable(item.id);
    }
}

TEST_F(HandoutSheetTest, TheAppointmentKeepsWhatToTellInWhateverFontThereIs)
{
    QTemporaryDir folder;
    for (const QString &fonts : fontFolders()) {
        const QString name = folder.filePath(u"fonts.conf"_s);
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(u"<fontconfig><dir>%1</dir><cachedir>%2</cachedir></fontconfig>"_s
                       .arg(fonts, folder.filePath(u"cache"_s))
                       .toUtf8());
        file.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FONTCONFIG_FILE"_s, name);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--gtest_filter=HandoutSheetTest.TheAppointmentKeepsWhatToTell"_s});
        EXPECT_TRUE(process.waitForFinished(120000)) << qPrintable(fonts);
        EXPECT_EQ(process.exitCode(), 0)
            << qPrintable(fonts) << process.readAllStandardOutput().left(2000).constData();
    }
}

TEST_F(HandoutSheetTest, SetsALanguageFromRightToLeftFromTheRight)
{
    const Topic &topic = pseudoTopic(Pseudo::RightToLeft);
    // Its title leaves room in its line.
    const HandoutSheet laidOut
        = sheet(topic, appointmentRequest(), QLocale(QLocale::Arabic, QLocale::Egypt), {});
    QImage page(420, 600, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    const double scale = 420 / (186 / 25.4 * handoutResolution);
    painter.scale(scale, scale);
    laidOut.drawPage(painter, 0, QSizeF(page.size()) / scale);
    painter.end();
    // The title, within the first lines: ink stands at the right end and none at the left.
    const auto ink = [&](int from, int to) {
        int dark = 0;
        for (int y = 0; y < 14; ++y) {
            for (int x = from; x < to; ++x)
                dark += qGray(page.pixel(x, y)) < 128;
        }
        return dark;
    };
    EXPECT_GT(ink(360, 419), 20);
    EXPECT_EQ(ink(0, 40), 0);
}
