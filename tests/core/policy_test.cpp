// SPDX-License-Identifier: GPL-3.0-or-later
// Policies are carried once: nothing says the same in other words.
#include "built_in.h"
#include "core/handout/handout.h"
#include "core/page/page.h"
#include "core/page/pages.h"
#include "loader_fixture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

/// Words that give away a second wording of a policy.
struct Wording {
    const char *policy;
    const char *pattern;
};

constexpr Wording otherWordings[] = {
    {"statin",
     "\\bstop (the|your|a) statin\\b(?! for an ordinary cramp)|except a statin"
     "|\\bstatin\\b[^.]*\\b(straight away|that day)\\b"},
    {"do-not-stop",
     "ask before stopping"
     "|not stop (a medicine|the tablets|it) (by yourself|on your own)"
     "|\\bDo not stop or change a medicine\\b"},
    {"kidney", "ask first[^.]*kidney disease|kidney disease[^.]*ask first|unless they agree"},
    {"water-tablets", "water tablets?[^.]*\\blose both\\b|water tablets are not all alike"},
    {"warfarin",
     "\\bwarfarin\\b[^.]*\\b(same amount|steady)\\b"
     "|\\bwarfarin\\b[^.]*\\btake no vitamin K\\b"},
    {"quinine", "\\bquinine\\b: it can kill|\\bAvoid quinine\\b|do not take quinine for cramps"},
    {"not-complete", "\\blist is not (complete|exhaustive)\\b"},
    {"ordinary-cramp", "cramp[^.]*10 minutes[^.]*24 hours"},
    {"acid-medicine", "cramps alone[^.]*magnesium test"},
    {"numb-and-b6", "\\btake no B6\\b"},
    {"results", "only your (clinician|doctor)[^.]*result|ranges (differ|depend)"},
    {"pregnancy", "midwife or doctor before|\\bone swollen, painful leg\\b"},
    {"emergency-number", "\\b(call|dial|number)\\b[^.]*\\b(112|911|999)\\b"},
};

void collectTexts(const QJsonValue &value, const QString &place,
                  std::vector<std::pair<QString, QString>> &texts)
{
    if (value.isString())
        texts.push_back({place, value.toString()});
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString id = array[i][u"id"_s].toString(QString::number(i));
        collectTexts(array[i], place + u'/' + id, texts);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        collectTexts(member.value(), place + u'/' + member.key(), texts);
}

std::vector<std::pair<QString, QRegularExpression>> patterns()
{
    std::vector<std::pair<QString, QRegularExpression>> compiled;
    for (const Wording &other : otherWordings) {
        compiled.emplace_back(QString::fromLatin1(other.policy),
                              QRegularExpression(QString::fromLatin1(other.pattern),
                                                 QRegularExpression::CaseInsensitiveOption));
    }
    return compiled;
}

/// "policy file/place" of every text outside the policies that words one anew.
QStringList offenders()
{
    QStringList found;
    const auto compiled = patterns();
    for (const ContentFile &file : realFiles()) {
        // Policies are the one place; titles of sources are quotations.
        if (file.name == u"policies.json" || file.name == u"sources.json")
            continue;
        QJsonObject root = QJsonDocument::fromJson(file.json).object();
        root.remove(u"emergencyNumbers"_s);
        std::vector<std::pair<QString, QString>> texts;
        collectTexts(root, file.name.section(u'.', 0, 0), texts);
        for (const auto &[place, text] : texts) {
            for (const auto &[policy, pattern] : compiled) {
                if (pattern.match(text).hasMatch())
                    found << policy + u' ' + place;
            }
        }
    }
    found.sort();
    return found;
}

QString textOfPage(const QString &name, Level level)
{
    Choices choices;
    choices.setLevel(level);
    const Topic &topic = builtInTopic();
    return pageAsText(buildPage(topic, *parseLocation(name, topic), choices)).simplified();
}

} // namespace

TEST(Policies, NothingWordsThemAnew)
{
    EXPECT_EQ(offenders().join(u'\n').toStdString(), "");
}

TEST(Policies, EachStandsWordForWordOnEveryPageWhereItMust)
{
    static const QHash<PolicyPlace, QString> pages{
        {PolicyPlace::Overview, u"overview"_s},
        {PolicyPlace::Doctor, u"when-to-see-a-doctor"_s},
        {PolicyPlace::Advice, u"what-you-can-do"_s},
        {PolicyPlace::Medicines, u"medicines-and-situations"_s},
        {PolicyPlace::Relief, u"cramp-right-now"_s},
        {PolicyPlace::Evidence, u"evidence"_s},
        {PolicyPlace::Foods, u"foods"_s},
        {PolicyPlace::Tests, u"magnesium"_s},
        {PolicyPlace::Glossary, u"glossary"_s}};
    for (const Policy &policy : builtInTopic().policies()) {
        QStringList names = policy.nutrients;
        for (const PolicyPlace place : policy.standsOn) {
            if (place < PolicyPlace::Handouts) {
                ASSERT_TRUE(pages.contains(place)) << policy.id.toStdString();
                names << pages[place];
            }
        }
        for (const QString &name : names) {
            for (const Level level : {Level::Plain, Level::Student}) {
                EXPECT_TRUE(textOfPage(name, level).contains(policy.text.at(level)))
                    << policy.id.toStdString() << " " << name.toStdString();
            }
        }
    }
}

TEST(Policies, EachStandsOnceOnAPageAtMost)
{
    for (const QString &name : locationNames(builtInTopic())) {
        const QString text = textOfPage(name, Level::Plain);
        for (const QString &id :
             {u"ordinary-cramp"_s, u"kidney"_s, u"pregnancy"_s, u"not-complete"_s})
            EXPECT_LE(text.count(builtInTopic().policy(id)->text.plain), 1)
                << id.toStdString() << " " << name.toStdString();
    }
}

TEST(Policies, EachStandsInItsBriefFormOnEveryHandoutWhereItMust)
{
    const auto textOf = [](HandoutKind kind, const QStringList &nutrients) {
        HandoutRequest request;
        request.kind = kind;
        request.nutrients = nutrients;
        return handoutAsText(buildHandout(builtInTopic(), request, QLocale::c()));
    };
    HandoutRequest pregnant;
    pregnant.reader.pregnant = true;
    for (const auto kind :
         {HandoutKind::Overview, HandoutKind::Nutrients, HandoutKind::Appointment}) {
        pregnant.kind = kind;
        pregnant.nutrients = QStringList{u"magnesium"_s};
        EXPECT_TRUE(handoutAsText(buildHandout(builtInTopic(), pregnant, QLocale::c()))
                        .contains(builtInTopic().policy(u"pregnancy"_s)->brief));
    }
    const auto stands = [](const Policy &policy, PolicyPlace place) {
        return std::find(policy.standsOn.begin(), policy.standsOn.end(), place)
            != policy.standsOn.end();
    };
    for (const Policy &policy : builtInTopic().policies()) {
        if (stands(policy, PolicyPlace::Handouts) || stands(policy, PolicyPlace::SignsOfHandouts)) {
            EXPECT_TRUE(textOf(HandoutKind::Overview, {}).contains(policy.brief))
                << policy.id.toStdString();
            for (const QStringList &nutrients :
                 {QStringList{u"magnesium"_s}, QStringList{u"calcium"_s, u"magnesium"_s}}) {
                EXPECT_TRUE(textOf(HandoutKind::Nutrients, nutrients).contains(policy.brief))
                    << policy.id.toStdString();
            }
        }
        if (stands(policy, PolicyPlace::AppointmentHandout)
            || stands(policy, PolicyPlace::TestsOfAppointment)
            || stands(policy, PolicyPlace::SignsOfHandouts)) {
            EXPECT_TRUE(textOf(HandoutKind::Appointment, {}).contains(policy.brief))
                << policy.id.toStdString();
        }
        for (const QString &nutrient : policy.nutrientHandouts) {
            EXPECT_TRUE(textOf(HandoutKind::Nutrients, {nutrient}).contains(policy.brief))
                << policy.id.toStdString() << " " << nutrient.toStdString();
        }
    }
}

TEST(Policies, EachPatternKnowsItsPolicy)
{
    for (const Wording &other : otherWordings)
        EXPECT_NE(builtInTopic().policy(QString::fromLatin1(other.policy)), nullptr)
            << other.policy;
}

TEST(Policies, ThereAreFourteenAndEachHasAPlace)
{
    EXPECT_EQ(builtInTopic().policies().size(), 14U);
    for (const Policy &policy : builtInTopic().policies()) {
        EXPECT_FALSE(policy.standsOn.empty() && policy.nutrients.isEmpty())
            << policy.id.toStdString();
        EXPECT_LE(policy.brief.size(), policy.text.plain.size()) << policy.id.toStdString();
    }
}

TEST(Policies, TheStatinPolicyGivesOneOrderForEachCase)
{
    const Policy *statin = builtInTopic().policy(u"statin"_s);
    ASSERT_NE(statin, nullptr);
    for (const Level level : {Level::Plain, Level::Student}) {
        const QString &text = statin->text.at(level);
        EXPECT_TRUE(text.contains(u"before the next dose"_s));
        EXPECT_TRUE(text.contains(u"take no more"_s));
        EXPECT_TRUE(text.contains(u"emergency department now"_s));
        EXPECT_TRUE(text.contains(u"next visit"_s));
    }
}

TEST(PolicyChecks, RefuseAnUnknownPolicyAndASecondOne)
{
    expectError(loadChanged(u"signs.json"_s,
                            [](QJsonObject &root) {
                                changeElement(
                                    root, u"signs"_s, u"id"_s, u"statin-muscle"_s,
                                    [](QJsonObject &sign) { sign[u"policy"_s] = u"statins"_s; });
                            }),
                u"signs.json"_s, u"/signs/22/policy"_s, u"statins"_s, u"statin"_s);
    expectError(loadChanged(u"policies.json"_s,
                            [](QJsonObject &root) {
                                QJsonArray policies = root[u"policies"_s].toArray();
                                policies.append(policies[1]);
                                root[u"policies"_s] = policies;
                            }),
                u"policies.json"_s, u"/policies/14/id"_s, u"statin"_s);
}
