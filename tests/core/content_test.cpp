// SPDX-License-Identifier: GPL-3.0-or-later
// The content that is built into the program, held against the article.
#include "content_files.h"
#include "core/content/built_in_topic.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <map>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    EXPECT_TRUE(loaded.topic) << (loaded.errors.empty()
                                      ? ""
                                      : qPrintable(loaded.errors.front().toString()));
    return *loaded.topic;
}

QStringList articleClaims()
{
    return u"I1 V1 V2 N1 N2 N3 N4 E1 M1 M2 M3 T1 T2 T3 T4 T5 T6 T7 P1 P2 P3 P4 P5 C1"_s.split(u' ');
}

/// All texts of the content but the titles of sources, which are quotations.
QString allTexts()
{
    QString texts;
    for (const ContentFile &file : contentFiles(QStringLiteral(CONTENT_DIR))) {
        if (file.name != u"sources.json")
            texts += QString::fromUtf8(file.json);
    }
    EXPECT_GT(texts.size(), 100000);
    return texts;
}

template<typename T>
void collect(const std::vector<T> &elements, QSet<QString> &carried)
{
    for (const T &element : elements)
        carried.unite(QSet<QString>(element.claims.begin(), element.claims.end()));
}

} // namespace

TEST(Content, EveryClaimOfTheArticleIsCarriedAndNoOther)
{
    QSet<QString> carried(topic().overview().claims.begin(), topic().overview().claims.end());
    collect(topic().nutrients(), carried);
    collect(topic().mechanisms(), carried);
    collect(topic().links(), carried);
    collect(topic().table(), carried);
    collect(topic().advice(), carried);
    const QStringList wanted = articleClaims();
    EXPECT_EQ(carried, QSet<QString>(wanted.begin(), wanted.end()));
}

TEST(Content, LinksEqualTheMatrixOfTheArticle)
{
    // nutrient, mechanism -> said in the article's section on mechanisms
    const std::map<std::pair<QString, QString>, bool> matrix{
        {{u"vitamin-b"_s, u"nerve-function"_s}, true},
        {{u"vitamin-b"_s, u"muscle-health"_s}, false},
        {{u"vitamin-d"_s, u"muscle-contraction"_s}, false},
        {{u"vitamin-d"_s, u"muscle-health"_s}, true},
        {{u"calcium"_s, u"nerve-function"_s}, true},
        {{u"calcium"_s, u"muscle-contraction"_s}, true},
        {{u"magnesium"_s, u"nerve-function"_s}, true},
        {{u"magnesium"_s, u"muscle-contraction"_s}, true},
        {{u"potassium"_s, u"nerve-function"_s}, true},
        {{u"potassium"_s, u"muscle-contraction"_s}, true},
        {{u"phosphorus"_s, u"muscle-health"_s}, false},
        {{u"vitamin-k"_s, u"muscle-health"_s}, true},
    };
    std::map<std::pair<QString, QString>, bool> links;
    for (const Link &link : topic().links())
        links[{link.nutrient, link.mechanism}] = topic().saidInMechanismSection(link);
    EXPECT_EQ(links, matrix);
}

TEST(Content, NutrientsStandInTheirGroupsInTheOrderOfTheArticle)
{
    QStringList names;
    for (const Nutrient &nutrient : topic().nutrients())
        names << nutrient.name;
    EXPECT_EQ(names,
              (QStringList{u"Vitamin B"_s, u"Vitamin D"_s, u"Calcium"_s, u"Magnesium"_s,
                           u"Potassium"_s, u"Phosphorus"_s, u"Vitamin K"_s}));
    EXPECT_EQ(topic().nutrient(u"vitamin-d"_s)->group, NutrientGroup::Vitamin);
    EXPECT_EQ(topic().nutrient(u"phosphorus"_s)->group, NutrientGroup::Mineral);
    EXPECT_EQ(topic().nutrient(u"vitamin-k"_s)->group, NutrientGroup::EmergingResearch);
    EXPECT_EQ(topic().mechanisms().size(), 3u);
    EXPECT_EQ(topic().advice().size(), 5u);
    EXPECT_EQ(topic().table().size(), 7u);
}

TEST(Content, PotassiumAndVitaminKAreNeverABareK)
{
    EXPECT_EQ(topic().nutrient(u"potassium"_s)->symbol, u"K+"_s);
    EXPECT_EQ(topic().nutrient(u"vitamin-k"_s)->symbol, u"Vit K"_s);
}

TEST(Content, NoWordPromisesTooMuch)
{
    static const QRegularExpression tooMuch(u"\\b(cures?|always|never|proven|safe)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    // Orders, and words of what one notices.
    static const QRegularExpression noPromise(
        u"\\bnever (take|stop|skip|change|drink|bounce|hold|calcium first|a second dose|after a "
        "reaction|to prescribe|approved|had them)\\b|\\b(banana|cramp|as a) cure\\b"
        "|\\b(nearly always|always (affected|in the same leg))\\b"
        "|\\bwhich one is safe\\b|\\bnot make use safe\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = tooMuch.match(allTexts().remove(noPromise));
    EXPECT_FALSE(match.hasMatch()) << qPrintable(match.captured());
}

TEST(Content, AdviceToSupplementSaysAskFirst)
{
    for (const Nutrient &nutrient : topic().nutrients()) {
        EXPECT_TRUE(nutrient.caution.contains(u"Ask first"_s, Qt::CaseInsensitive))
            << qPrintable(nutrient.id);
        EXPECT_TRUE(nutrient.toDo.constLast().startsWith(u"Ask first"_s))
            << qPrintable(nutrient.id);
    }
    for (const NutrientBrief &brief : topic().handout().nutrients.each) {
        for (const QString &text : {brief.caution.plain, brief.caution.student})
            EXPECT_TRUE(text.startsWith(u"Ask first"_s)) << qPrintable(brief.nutrient);
        EXPECT_TRUE(brief.message.contains(u"ask before"_s, Qt::CaseInsensitive));
    }
}
