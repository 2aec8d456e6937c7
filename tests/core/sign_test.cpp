// SPDX-License-Identifier: GPL-3.0-or-later
// Warning signs: emergencies fire, ordinary cramps do not.
#include "built_in.h"
#include "core/content/sign_words.h"
#include "loader_fixture.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const SignContent &content()
{
    return builtInTopic().signs();
}

struct Profile {
    QString id;
    QSet<QString> findings;
    QStringList expected;
};

std::vector<Profile> profiles()
{
    const QJsonDocument file
        = QJsonDocument::fromJson(readWhole(QStringLiteral(DATA_DIR "/sign_profiles.json")));
    std::vector<Profile> all;
    for (const auto &value : file[u"profiles"_s].toArray()) {
        const QStringList findings = strings(value[u"findings"_s]);
        all.push_back({value[u"id"_s].toString(), QSet<QString>(findings.begin(), findings.end()),
                       strings(value[u"expect"_s])});
    }
    return all;
}

QStringList idsOf(const std::vector<const Sign *> &signs)
{
    QStringList ids;
    for (const Sign *sign : signs)
        ids << sign->id;
    return ids;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// Everything that a criterion asks of all, and the first of each choice.
QSet<QString> smallestSet(const Criterion &criterion)
{
    QSet<QString> findings;
    if (!criterion.finding.isEmpty())
        findings << criterion.finding;
    for (const Criterion &part : criterion.allOf)
        findings.unite(smallestSet(part));
    if (!criterion.anyOf.empty())
        findings.unite(smallestSet(criterion.anyOf.front()));
    return findings;
}

/// The ways in which a criterion can be met by choosing one of each list of choices.
std::vector<QSet<QString>> waysToMeet(const Criterion &criterion)
{
    if (!criterion.finding.isEmpty())
        return {{criterion.finding}};
    std::vector<QSet<QString>> ways{{}};
    const auto join = [&ways](const std::vector<QSet<QString>> &more) {
        std::vector<QSet<QString>> joined;
        for (const QSet<QString> &way : ways) {
            for (QSet<QString> other : more)
                joined.push_back(other.unite(way));
        }
        ways = joined;
    };
    for (const Criterion &part : criterion.allOf)
        join(waysToMeet(part));
    std::vector<QSet<QString>> choices;
    for (const Criterion &choice : criterion.anyOf) {
        for (const QSet<QString> &way : waysToMeet(choice))
            choices.push_back(way);
    }
    if (!choices.empty())
        join(choices);
    return ways;
}

bool fires(const Sign &sign, const QSet<QString> &findings)
{
    return idsOf(signsFor(content(), findings)).contains(sign.id);
}

} // namespace

TEST(Signs, ThereAreFortySixOfFiveUrgencies)
{
    EXPECT_EQ(content().signs.size(), 46U);
    std::map<SignUrgency, int> counts;
    for (const Sign &sign : content().signs)
        ++counts[sign.urgency];
    EXPECT_EQ(counts[SignUrgency::Ambulance], 13);
    EXPECT_EQ(counts[SignUrgency::EmergencyDepartment], 10);
    EXPECT_EQ(counts[SignUrgency::SameDay], 13);
    EXPECT_EQ(counts[SignUrgency::WithinDays], 7);
    EXPECT_EQ(counts[SignUrgency::NextVisit], 3);
}

TEST(Signs, EveryProfileMeetsItsSignsAndNoOther)
{
    const std::vector<Profile> all = profiles();
    EXPECT_EQ(all.size(), 29U);
    for (const Profile &profile : all)
        EXPECT_EQ(sorted(idsOf(signsFor(content(), profile.findings))), sorted(profile.expected))
            << profile.id.toStdString();
}

TEST(Signs, AnOrdinaryCrampMeetsNothingAboveWithinDays)
{
    int cramps = 0;
    for (const Profile &profile : profiles()) {
        if (!profile.findings.contains(u"ends-within-10-min"_s))
            continue;
        ++cramps;
        for (const Sign *sign : signsFor(content(), profile.findings))
            EXPECT_GE(sign->urgency, SignUrgency::WithinDays)
                << profile.id.toStdString() << " " << sign->id.toStdString();
    }
    EXPECT_GE(cramps, 14);
}

TEST(Signs, FireInEveryWayInWhichTheyCanBeMet)
{
    for (const Sign &sign : content().signs) {
        const std::vector<QSet<QString>> ways = waysToMeet(sign.criteria);
        ASSERT_FALSE(ways.empty()) << sign.id.toStdString();
        for (const QSet<QString> &way : ways)
            EXPECT_TRUE(fires(sign, way)) << sign.id.toStdString();
    }
}

TEST(Signs, DoNotFireWhenOneFindingOfTheSmallestSetIsMissing)
{
    for (const Sign &sign : content().signs) {
        const QSet<QString> all = smallestSet(sign.criteria);
        ASSERT_FALSE(all.isEmpty()) << sign.id.toStdString();
        for (const QString &missing : all) {
            QSet<QString> rest = all;
            rest.remove(missing);
            EXPECT_FALSE(fires(sign, rest)) << sign.id.toStdString() << missing.toStdString();
        }
    }
}

TEST(Signs, StandMostUrgentFirst)
{
    QSet<QString> everything;
    for (const Finding &finding : content().findings)
        everything << finding.id;
    const std::vector<const Sign *> met = signsFor(content(), everything);
    EXPECT_EQ(met.size(), content().signs.size());
    for (size_t i = 1; i < met.size(); ++i)
        EXPECT_LE(met[i - 1]->urgency, met[i]->urgency);
    EXPECT_TRUE(signsFor(content(), {}).empty());
    EXPECT_TRUE(signsFor(content(), {u"no such finding"_s}).empty());
}

TEST(Signs, BothListsOfACriterionMustHold)
{
    Criterion criterion;
    criterion.allOf = {{u"a"_s, {}, {}}};
    criterion.anyOf = {{u"b"_s, {}, {}}, {u"c"_s, {}, {}}};
    EXPECT_TRUE(criterion.metBy({u"a"_s, u"c"_s}));
    EXPECT_FALSE(criterion.metBy({u"a"_s}));
    EXPECT_FALSE(criterion.metBy({u"b"_s, u"c"_s}));
}

TEST(Signs, NoHandoutIsWithoutTheEightThatKillOrCripple)
{
    EXPECT_EQ(content().handout.onEvery,
              (QStringList{u"lung-clot"_s, u"blocked-artery"_s, u"compartment"_s,
                           u"muscle-breakdown"_s, u"spinal-nerves"_s, u"leg-clot"_s,
                           u"severe-tetany"_s, u"potassium-trouble"_s}));
    for (const Sign &sign : content().signs)
        EXPECT_LE(sign.brief.split(u' ').size(), 8) << sign.id.toStdString();
}

TEST(Signs, TheHelplineOfOneCountryIsNeverGivenWithoutItsName)
{
    for (const EmergencyNumber &number : content().emergencyNumbers) {
        EXPECT_FALSE(number.country.isEmpty());
        EXPECT_FALSE(number.ambulance.isEmpty()) << number.country.toStdString();
    }
    for (const Sign &sign : content().signs)
        EXPECT_FALSE(sign.whatToDo.contains(u"111"_s)) << sign.id.toStdString();
}

TEST(SignChecks, RefuseAFindingThatIsUnknownOrUnused)
{
    const QString file = u"signs.json"_s;
    const auto withFirstFinding = [&](const QString &id) {
        return loadChanged(file, [&](QJsonObject &root) {
            changeFirst(root, u"findings"_s, [&](QJsonObject &it) { it[u"id"_s] = id; });
        });
    };
    const QString first = content().findings.front().id;
    expectError(withFirstFinding(u"nobody-has-it"_s), file, u"/findings/0"_s, u"nobody-has-it"_s);
    bool named = false;
    for (const JsonError &error : withFirstFinding(u"nobody-has-it"_s).errors)
        named = named || error.problem.contains(first);
    EXPECT_TRUE(named);
}

TEST(SignChecks, RefuseAnEscalationThatDoesNotRaise)
{
    expectError(loadChanged(u"signs.json"_s,
                            [](QJsonObject &root) {
                                changeElement(root, u"signs"_s, u"id"_s, u"leg-clot"_s,
                                              [](QJsonObject &sign) {
                                                  sign[u"escalate"_s] = QJsonArray{
                                                      QJsonObject{{u"when"_s, u"worse"_s},
                                                                  {u"urgency"_s, u"next-visit"_s}}};
                                              });
                            }),
                u"signs.json"_s, u"/signs/5/escalate/0/urgency"_s, u"more urgent"_s);
}

TEST(SignChecks, RefuseAnEmergencyThatRestsInSilenceOnCopies)
{
    expectError(loadChanged(u"signs.json"_s,
                            [](QJsonObject &root) {
                                changeElement(
                                    root, u"signs"_s, u"id"_s, u"tetanus"_s,
                                    [](QJsonObject &sign) { sign.remove(u"onlyCopiesRead"_s); });
                            }),
                u"signs.json"_s, u"/signs/12/onlyCopiesRead"_s, u"original"_s, u"true"_s);
}

TEST(SignChecks, RefuseASignTwiceOnAHandout)
{
    expectError(loadChanged(u"signs.json"_s,
                            [](QJsonObject &root) {
                                changeMember(root, u"handoutSigns"_s, [](QJsonObject &handout) {
                                    QJsonArray sets = handout[u"sets"_s].toArray();
                                    QJsonObject set = sets[0].toObject();
                                    set[u"signs"_s] = QJsonArray{u"lung-clot"_s};
                                    sets[0] = set;
                                    handout[u"sets"_s] = sets;
                                });
                            }),
                u"signs.json"_s, u"/handoutSigns/sets/0/signs/0"_s, u"every handout"_s);
}

TEST(SignChecks, RefuseAListOfUrgenciesWithAGap)
{
    expectError(loadChanged(u"signs.json"_s,
                            [](QJsonObject &root) {
                                QJsonArray urgencies = root[u"urgencies"_s].toArray();
                                urgencies[0] = urgencies[1];
                                root[u"urgencies"_s] = urgencies;
                            }),
                u"signs.json"_s, u"/urgencies"_s, u"not the ones"_s, u"ambulance"_s);
}

TEST(SignChecks, RefuseASignWithoutAnythingToDo)
{
    const LoadResult result = loadChanged(u"signs.json"_s, [](QJsonObject &root) {
        changeFirst(root, u"signs"_s, [](QJsonObject &sign) { sign.remove(u"whatToDo"_s); });
    });
    EXPECT_FALSE(result.topic);
}
