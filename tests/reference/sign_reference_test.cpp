// SPDX-License-Identifier: GPL-3.0-or-later
// Warning signs and policies against the reference dossier.
#include "core/content/sign_words.h"
#include "core/loader_fixture.h"
#include "reference/dossier.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

/// Ids in the spelling of the program.
QString ourId(const QString &theirs)
{
    return QString(theirs).replace(u"colour"_s, u"color"_s);
}

QJsonValue ourCriterion(const QJsonValue &theirs)
{
    if (theirs.isString())
        return QJsonObject{{u"finding"_s, ourId(theirs.toString())}};
    QJsonObject ours;
    for (const auto &[key, name] :
         {std::pair(u"all_of"_s, u"allOf"_s), std::pair(u"any_of"_s, u"anyOf"_s)}) {
        QJsonArray parts;
        for (const auto &part : theirs[key].toArray())
            parts << ourCriterion(part);
        if (!parts.isEmpty())
            ours[name] = parts;
    }
    return ours;
}

QSet<QString> numbersOf(const QString &text)
{
    static const QRegularExpression number(u"\\d+(?:[.,]\\d+)*"_s);
    QSet<QString> numbers;
    auto matches = number.globalMatch(text);
    while (matches.hasNext())
        numbers << matches.next().captured();
    return numbers;
}

QHash<QString, QJsonObject> ourSigns()
{
    QHash<QString, QJsonObject> signs;
    const QJsonObject root = QJsonDocument::fromJson(realText(u"signs.json"_s)).object();
    for (const auto &sign : root[u"signs"_s].toArray())
        signs.insert(sign[u"id"_s].toString(), sign.toObject());
    return signs;
}

} // namespace

TEST(SignReference, SignsAreThoseOfTheDossier)
{
    NEEDS_DOSSIER();
    const QJsonArray flags = dossierFile(u"red-flags.json"_s)[u"flags"_s].toArray();
    EXPECT_EQ(size_t(flags.size()), builtInTopic().signs().signs.size());
    const QHash<QString, QJsonObject> ours = ourSigns();
    for (const auto &flag : flags) {
        const std::string id = flag[u"id"_s].toString().toStdString();
        ASSERT_TRUE(ours.contains(flag[u"id"_s].toString())) << id;
        const QJsonObject sign = ours[flag[u"id"_s].toString()];
        for (const auto &[name, key] :
             {std::pair(u"group"_s, u"group"_s), std::pair(u"brief"_s, u"brief"_s),
              std::pair(u"urgency"_s, u"urgency"_s)})
            EXPECT_EQ(sign[name], flag[key]) << id;
        EXPECT_EQ(sign[u"dated"_s].toString(), flag[u"dated"_s].toString()) << id;
        EXPECT_EQ(sign[u"criteria"_s], ourCriterion(flag[u"criteria"_s])) << id;
        for (const auto &[name, key] :
             {std::pair(u"whatNotToDo"_s, u"what_not_to_do"_s),
              std::pair(u"whoIsAtRisk"_s, u"who_is_at_risk"_s),
              std::pair(u"appliesWhen"_s, u"applies_when"_s),
              std::pair(u"countries"_s, u"country"_s), std::pair(u"sources"_s, u"sources"_s)})
            EXPECT_TRUE(strings(sign[name]) == strings(flag[key])
                        || (sign.contains(u"policy"_s) && !sign.contains(name)))
                << id << name.toStdString();
        if (!sign.contains(u"policy"_s)) {
            EXPECT_EQ(sign[u"whatToDo"_s], flag[u"what_to_do_plain"_s]) << id;
        }
        const QJsonArray escalate = sign[u"escalate"_s].toArray();
        ASSERT_EQ(escalate.size(), flag[u"escalate"_s].toArray().size()) << id;
        for (qsizetype i = 0; i < escalate.size(); ++i)
            EXPECT_EQ(escalate[i][u"urgency"_s], flag[u"escalate"_s][i][u"urgency"_s]) << id;
    }
}

TEST(SignReference, TextsKeepEveryNumberOfTheDossier)
{
    NEEDS_DOSSIER();
    for (const auto &flag : dossierFile(u"red-flags.json"_s)[u"flags"_s].toArray()) {
        const Sign *sign = builtInTopic().signs().sign(flag[u"id"_s].toString());
        ASSERT_NE(sign, nullptr);
        EXPECT_EQ(numbersOf(sign->sign.plain), numbersOf(flag[u"sign_plain"_s].toString()))
            << sign->id.toStdString();
        EXPECT_TRUE(numbersOf(sign->sign.student + sign->meaning.student)
                        .contains(numbersOf(flag[u"sign_student"_s].toString())))
            << sign->id.toStdString();
    }
}

TEST(SignReference, HandoutsAndProfilesAreThoseOfTheDossier)
{
    NEEDS_DOSSIER();
    const QJsonObject root = dossierFile(u"red-flags.json"_s);
    const SignContent &ours = builtInTopic().signs();
    EXPECT_EQ(ours.handout.onEvery, strings(root[u"handout_sets"_s][u"always"_s]));
    const QJsonObject extras = root[u"handout_sets"_s][u"extras"_s].toObject();
    for (const HandoutSignSet &set : ours.handout.sets) {
        QStringList theirs = strings(extras[set.id]);
        theirs.removeIf([&](const QString &id) { return ours.handout.onEvery.contains(id); });
        EXPECT_EQ(set.signs, theirs) << set.id.toStdString();
    }
    const QJsonObject data
        = QJsonDocument::fromJson(readWhole(QStringLiteral(DATA_DIR "/sign_profiles.json")))
              .object();
    const QJsonArray profiles = data[u"profiles"_s].toArray();
    const QJsonArray theirs = root[u"tests"_s][u"profiles"_s].toArray();
    ASSERT_EQ(profiles.size(), theirs.size());
    for (qsizetype i = 0; i < profiles.size(); ++i) {
        QStringList findings;
        for (const QString &id : strings(theirs[i][u"findings"_s]))
            findings << ourId(id);
        EXPECT_EQ(strings(profiles[i][u"findings"_s]), findings);
        EXPECT_EQ(profiles[i][u"expect"_s], theirs[i][u"expect"_s]);
    }
}

TEST(PolicyReference, PoliciesKeepNumbersAndSources)
{
    NEEDS_DOSSIER();
    const QJsonArray theirs = dossierFile(u"one-sentences.json"_s)[u"sentences"_s].toArray();
    ASSERT_EQ(size_t(theirs.size()), builtInTopic().policies().size());
    for (const auto &sentence : theirs) {
        const Policy *ours = builtInTopic().policy(sentence[u"id"_s].toString());
        ASSERT_NE(ours, nullptr) << sentence[u"id"_s].toString().toStdString();
        EXPECT_EQ(ours->sources, strings(sentence[u"sources"_s])) << ours->id.toStdString();
        EXPECT_EQ(numbersOf(ours->text.plain), numbersOf(sentence[u"plain"_s].toString()))
            << ours->id.toStdString();
        EXPECT_EQ(numbersOf(ours->text.at(Level::Student)),
                  numbersOf(sentence[u"student"_s].toString()))
            << ours->id.toStdString();
        EXPECT_EQ(numbersOf(ours->brief), numbersOf(sentence[u"brief"_s].toString()))
            << ours->id.toStdString();
    }
}

TEST(PolicyReference, TheLastLineOfEveryBoxHasOneWording)
{
    NEEDS_DOSSIER();
    EXPECT_EQ(builtInTopic().policy(u"not-complete"_s)->text.plain,
              dossierFile(u"red-flags.json"_s)[u"last_line_of_every_box"_s].toString());
}
