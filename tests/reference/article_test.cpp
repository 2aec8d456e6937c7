// SPDX-License-Identifier: GPL-3.0-or-later
// The content against the article itself: its claims, and none of its sentences.
#include "reference/dossier.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

QString articleFile(const QString &name)
{
    const QByteArray text = readWhole(QStringLiteral(REFERENCE_DIR "/") + name);
    EXPECT_FALSE(text.isEmpty()) << name.toStdString();
    return QString::fromUtf8(text);
}

} // namespace

TEST(Article, ItsClaimsAreOurs)
{
    NEEDS_DOSSIER();
    QStringList ids;
    static const QRegularExpression row(u"^\\| ([A-Z]\\d) \\|"_s,
                                        QRegularExpression::MultilineOption);
    auto matches = row.globalMatch(articleFile(u"article-claims.md"_s));
    while (matches.hasNext())
        ids << matches.next().captured(1);
    QStringList ours;
    for (const Claim &claim : builtInTopic().claims())
        ours << claim.id;
    EXPECT_EQ(ids, ours);
}

TEST(Article, ItsSentencesAreNotPasted)
{
    NEEDS_DOSSIER();
    QString ours;
    for (const ContentFile &file : contentFiles(QStringLiteral(CONTENT_DIR))) {
        if (file.name != u"sources.json")
            ours += QString::fromUtf8(file.json).toLower();
    }
    static const QRegularExpression breaks(u"[.:\\n|]+"_s);
    for (const QString &part : articleFile(u"article.txt"_s).toLower().split(breaks)) {
        const QString sentence = part.simplified();
        // Lists of the nutrients' names are the same in any words.
        const bool onlyNames = sentence.contains(u"rich in"_s) || sentence.contains(u"high in"_s);
        if (sentence.split(u' ').size() >= 6 && !onlyNames) {
            EXPECT_FALSE(ours.contains(sentence)) << qPrintable(sentence);
        }
    }
}
