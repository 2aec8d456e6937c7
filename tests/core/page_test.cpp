// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/built_in_topic.h"
#include "page/page.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

QString textOf(const QString &name)
{
    return pageAsText(buildPage(topic(), *parseLocation(name, topic())), topic());
}

/// The page's words in one line, so that a test need not know where lines break.
QString wordsOf(const QString &name)
{
    return textOf(name).simplified();
}

QStringList anchorsOf(const QString &name)
{
    QStringList anchors;
    for (const Section &section : buildPage(topic(), *parseLocation(name, topic())).sections)
        anchors << section.anchor;
    return anchors;
}

} // namespace

TEST(Pages, ANutrientSaysHowEachMechanismCanEndInASpasm)
{
    for (const Nutrient &nutrient : topic().nutrients()) {
        const QString words = wordsOf(nutrient.id);
        EXPECT_TRUE(words.contains(nutrient.lead)) << qPrintable(nutrient.id);
        EXPECT_TRUE(words.contains(topic().tableRow(nutrient.id)->role));
        EXPECT_TRUE(words.contains(nutrient.caution));
        for (const Link *link : topic().linksOfNutrient(nutrient.id)) {
            EXPECT_TRUE(words.contains(link->does)) << qPrintable(nutrient.id);
            EXPECT_TRUE(words.contains(link->goesWrong)) << qPrintable(nutrient.id);
            EXPECT_TRUE(words.contains(link->spasm)) << qPrintable(nutrient.id);
            EXPECT_TRUE(anchorsOf(nutrient.id).contains(link->mechanism));
        }
    }
}

TEST(Pages, SectionsStandInTheSameOrderForEveryNutrient)
{
    QStringList mechanisms;
    for (const Mechanism &mechanism : topic().mechanisms())
        mechanisms << mechanism.id;
    for (const Nutrient &nutrient : topic().nutrients()) {
        QStringList anchors = anchorsOf(nutrient.id);
        anchors.removeIf([&](const QString &anchor) { return mechanisms.contains(anchor); });
        EXPECT_EQ(anchors, (QStringList{u"in-short"_s, u"what-it-does"_s, u"what-to-know"_s,
                                        u"what-to-do"_s, u"caution"_s, u"article"_s,
                                        u"see-a-doctor"_s, u"sources"_s}))
            << qPrintable(nutrient.id);
    }
}

TEST(Pages, AMechanismNamesItsNutrientsEachWithItsOwnSentence)
{
    for (const Mechanism &mechanism : topic().mechanisms()) {
        const QString words = wordsOf(mechanism.id);
        for (const QString &step : mechanism.steps)
            EXPECT_TRUE(words.contains(step)) << qPrintable(step);
        for (const Link *link : topic().linksOfMechanism(mechanism.id)) {
            EXPECT_TRUE(words.contains(link->sentence)) << qPrintable(link->sentence);
            EXPECT_TRUE(words.contains(u"[%1#%2]"_s.arg(link->nutrient, link->mechanism)));
        }
    }
}

TEST(Pages, TheArticleStandsBesideWhatToKnow)
{
    const QString words = wordsOf(u"magnesium"_s);
    const Claim &claim = *topic().claim(u"N2"_s);
    EXPECT_TRUE(words.contains(claim.says));
    ASSERT_TRUE(claim.know);
    EXPECT_TRUE(words.contains(claim.know->text));
}

TEST(Pages, WarningSignsStandOnEveryNutrientAndMechanismPage)
{
    QStringList signs;
    for (const RedFlag &flag : topic().redFlags()) {
        if (flag.inBrief)
            signs << flag.sign;
    }
    EXPECT_GE(signs.size(), 5);
    for (const QString &name : locationNames(topic())) {
        if (name == u"help" || name == u"about" || name == u"when-to-see-a-doctor")
            continue;
        for (const QString &sign : signs)
            EXPECT_TRUE(wordsOf(name).contains(sign)) << qPrintable(name);
    }
}

TEST(Pages, TheDoctorPageHoldsEverySignByUrgency)
{
    const QString words = wordsOf(u"when-to-see-a-doctor"_s);
    for (const RedFlag &flag : topic().redFlags())
        EXPECT_TRUE(words.contains(flag.sign)) << qPrintable(flag.sign);
    EXPECT_EQ(anchorsOf(u"when-to-see-a-doctor"_s).first(3),
              (QStringList{u"emergency"_s, u"same-day"_s, u"soon"_s}));
}

TEST(Pages, AboutNamesEverySourceAndTheLimits)
{
    const QString words = wordsOf(u"about"_s);
    for (const Source &source : topic().sources())
        EXPECT_TRUE(words.contains(source.title)) << qPrintable(source.title);
    EXPECT_TRUE(words.contains(u"does not replace your clinician"_s));
    EXPECT_TRUE(words.contains(u"not written by clinicians"_s));
    EXPECT_TRUE(words.contains(u"General Public License"_s));
}

TEST(Pages, AnchorsAreUniqueOnEachPage)
{
    for (const QString &name : locationNames(topic())) {
        const QStringList anchors = anchorsOf(name);
        EXPECT_EQ(QSet<QString>(anchors.begin(), anchors.end()).size(), anchors.size())
            << qPrintable(name);
    }
}

TEST(PageText, KeepsToItsWidthAndEndsInANewline)
{
    for (const QString &name : locationNames(topic())) {
        const QString text = textOf(name);
        EXPECT_TRUE(text.endsWith(u'\n') && !text.endsWith(u"\n\n"_s)) << qPrintable(name);
        for (const QString &line : text.split(u'\n')) {
            // A single word, such as an address, may be longer than a line.
            if (line.trimmed().contains(u' ') && !line.contains(u"://"_s)) {
                EXPECT_LE(line.size(), 78) << qPrintable(line);
            }
        }
    }
}
