// SPDX-License-Identifier: GPL-3.0-or-later
// Every choice, every pair, and every medicine with every condition at every stage of life: no
// result is empty, none repeats itself, no caution is missing.
#include "situation_fixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

/// What is chosen, with the reader of a stage of life.
struct Chosen {
    QStringList tags;
    Reader reader;
    QString name;
};

Reader readerOf(const StageOfLife &stage)
{
    Reader reader;
    reader.pregnant = stage.condition == BodyCondition::Pregnancy;
    reader.breastfeeding = stage.condition == BodyCondition::Breastfeeding;
    if (stage.condition == BodyCondition::None)
        reader.ageMonths = stage.from ? *stage.from : *stage.to - 1;
    return reader;
}

Chosen chosen(const SituationTag &tag)
{
    return tag.stage ? Chosen{{}, readerOf(*tag.stage), tag.id} : Chosen{{tag.id}, {}, tag.id};
}

/// Nothing for two stages of life that no reader has at once.
std::optional<Chosen> together(const Chosen &one, const Chosen &other)
{
    const bool bothStages = one.reader != Reader() && other.reader != Reader();
    if (bothStages && one.reader.ageMonths && other.reader.ageMonths)
        return {};
    Chosen both{one.tags + other.tags, one.reader, one.name + u" + "_s + other.name};
    if (other.reader.ageMonths)
        both.reader.ageMonths = other.reader.ageMonths;
    both.reader.pregnant |= other.reader.pregnant;
    both.reader.breastfeeding |= other.reader.breastfeeding;
    return both;
}

/// Reads in the content itself, apart from what is tested, which cautions must stand beside a
/// nutrient, a remedy or a policy.
class CautionsWanted {
public:
    CautionsWanted(const Topic &topic, const Chosen &chosen)
        : m_topic(topic), m_held(topic.situations().allThatHold(
                              QSet<QString>(chosen.tags.begin(), chosen.tags.end()), chosen.reader))
    {
    }

    QStringList ofNutrient(const QString &nutrient) const
    {
        QStringList ids;
        if (nutrient.isEmpty())
            return ids;
        for (const Policy &policy : m_topic.policies()) {
            if (policy.nutrients.contains(nutrient) && concerns(policy.who))
                ids << u"policy/"_s + policy.id;
        }
        for (const Interaction &one : m_topic.medicines().interactions) {
            if (one.caution && concerns(one.who)
                && m_topic.substance(one.substance)->nutrient == nutrient)
                ids << u"interaction/"_s + one.id;
        }
        for (const FoodCaution &one : m_topic.figures().foods.cautions) {
            if (one.nutrient == nutrient && concerns(one.who))
                ids << u"foods/"_s + one.id;
        }
        return ids;
    }

    QStringList ofRemedies(const QStringList &remedies) const
    {
        QStringList ids;
        for (const TriedRemedy &remedy : m_topic.medicines().remedies) {
            if (remedies.contains(remedy.id) && concerns(remedy.riskyFor))
                ids << u"safety/"_s + remedy.id;
        }
        return ids;
    }

    QStringList of(const SituationItem &item) const
    {
        return ofNutrient(item.nutrient) + ofRemedies(remediesOf(item.id));
    }

private:
    bool concerns(const Who &who) const { return !who.metBy(m_held).isEmpty(); }

    QStringList remediesOf(const QString &item) const
    {
        const QString id = item.section(u'/', 1);
        if (item.startsWith(u"remedy/"_s))
            return {id};
        if (item.startsWith(u"advice/"_s))
            return m_topic.advice(id)->asksFor;
        QStringList remedies;
        for (const ReliefSteps &steps : m_topic.relief().special) {
            if (item == u"relief/"_s + steps.id)
                remedies << steps.asksFor;
        }
        return remedies;
    }

    const Topic &m_topic;
    QSet<QString> m_held;
};

bool mostUrgentFirst(const SituationResult &told)
{
    return std::is_sorted(told.signs.begin(), told.signs.end(),
                          [](const SituationSign &left, const SituationSign &right) {
                              return left.sign->urgency < right.sign->urgency;
                          });
}

/// The first problem of a result; empty where there is none. One message for thousands of walks.
class Walk {
public:
    explicit Walk(const Chosen &chosen)
        : m_topic(builtInTopic()), m_wanted(m_topic, chosen),
          m_told(toldFor(QSet<QString>(chosen.tags.begin(), chosen.tags.end()), chosen.reader))
    {
    }

    QString problem()
    {
        if (m_told.isEmpty())
            return u"is empty"_s;
        if (!mostUrgentFirst(m_told))
            return u"has signs out of order"_s;
        for (const SituationReading &group : m_told.reading) {
            for (const SituationItem &item : group.items)
                look(item);
        }
        for (const SituationItem &item : m_told.takeCare)
            look(item, true);
        for (const SituationItem &item : m_told.questions)
            look(item);
        for (const SituationItem &item : m_told.tests)
            look(item);
        for (const SituationNeed &need : m_told.needs)
            wantAll(m_wanted.ofNutrient(need.substance->nutrient), need.cautions,
                    need.substance->id);
        return m_problem;
    }

private:
    void note(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    void look(const SituationItem &item, bool isCaution = false)
    {
        const QString text = item.title + item.with + item.text.plain.join(u' ');
        if (m_ids.contains(item.id) || m_texts.contains(text))
            note(u"repeats "_s + item.id);
        m_ids.insert(item.id);
        m_texts.insert(text);
        if (item.because.isEmpty() || item.text.plain.isEmpty())
            note(u"does not say why or what: "_s + item.id);
        if (item.sources.isEmpty() && item.id != u"policy/not-complete")
            note(u"has no source: "_s + item.id);
        if (!isCaution)
            wantAll(m_wanted.of(item), item.cautions, item.id);
    }

    void wantAll(const QStringList &wanted, const QStringList &given, const QString &where)
    {
        for (const QString &id : wanted) {
            if (!given.contains(id))
                note(u"misses %1 beside %2"_s.arg(id, where));
        }
        for (const QString &id : given) {
            if (!m_told.caution(id))
                note(u"does not tell %1 of %2"_s.arg(id, where));
        }
    }

    const Topic &m_topic;
    CautionsWanted m_wanted;
    const SituationResult m_told;
    QSet<QString> m_ids;
    QSet<QString> m_texts;
    QString m_problem;
};

void expectSound(const Chosen &chosen)
{
    const QString problem = Walk(chosen).problem();
    EXPECT_TRUE(problem.isEmpty()) << qPrintable(chosen.name + u": "_s + problem);
}

std::vector<Chosen> allOf(std::initializer_list<SituationGroup> groups)
{
    std::vector<Chosen> all;
    for (const SituationTag &tag : builtInTopic().situations().tags) {
        if (std::find(groups.begin(), groups.end(), tag.group) != groups.end())
            all.push_back(chosen(tag));
    }
    return all;
}

std::vector<Chosen> everyChoice()
{
    using enum SituationGroup;
    return allOf({Food, Medicines, Conditions, WhenItCramps, StageOfLife});
}

} // namespace

TEST(SituationWalk, EveryChoiceAlone)
{
    const std::vector<Chosen> all = everyChoice();
    for (const Chosen &one : all)
        expectSound(one);
    RecordProperty("choices", int(all.size()));
}

TEST(SituationWalk, EveryChoiceAloneTellsMoreThanNeeds)
{
    for (const Chosen &one : everyChoice()) {
        const SituationResult told
            = toldFor(QSet<QString>(one.tags.begin(), one.tags.end()), one.reader);
        EXPECT_TRUE(!told.signs.empty() || !told.reading.empty() || !told.takeCare.empty())
            << qPrintable(one.name);
    }
}

TEST(SituationWalk, EveryPair)
{
    const std::vector<Chosen> all = everyChoice();
    int pairs = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        for (size_t j = i + 1; j < all.size(); ++j) {
            if (const auto both = together(all[i], all[j])) {
                expectSound(*both);
                ++pairs;
            }
        }
    }
    EXPECT_GT(pairs, 4000);
    RecordProperty("pairs", pairs);
}

TEST(SituationWalk, EveryMedicineWithEveryConditionAtEveryStage)
{
    int triples = 0;
    for (const Chosen &medicine : allOf({SituationGroup::Medicines})) {
        for (const Chosen &condition : allOf({SituationGroup::Conditions})) {
            for (const Chosen &stage : allOf({SituationGroup::StageOfLife})) {
                expectSound(*together(*together(medicine, condition), stage));
                ++triples;
            }
        }
    }
    EXPECT_GT(triples, 5000);
    RecordProperty("triples", triples);
}
