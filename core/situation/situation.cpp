// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/situation/situation.h"

#include "core/situation/statements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class Telling {
public:
    Telling(const Topic &topic, const SituationChoices &choices)
        : m_topic(topic), m_content(topic.situations()), m_choices(choices),
          m_held(m_content.allThatHold(choices.tags, choices.reader))
    {
        noteWhoHolds();
    }

    SituationResult told()
    {
        const Concerned concerned = [this](const Who &who) { return chosenFor(who.metBy(m_held)); };
        std::vector<ContentStatement> toRead = statementsToRead(m_topic, concerned);
        notePolicies(toRead);
        m_cautions = cautionsFor(m_topic, concerned, {});
        notePolicies(m_cautions);
        // Policies that a statement names stand among the cautions, whomever they warn else.
        m_cautions = cautionsFor(m_topic, concerned, m_policies);
        addSigns(concerned);
        addReading(std::move(toRead));
        for (ContentStatement &caution : m_cautions)
            m_result.takeCare.push_back(inOrder(caution.item));
        m_result.questions = questionsFor(m_topic, concerned);
        m_result.tests = testsFor(m_topic, concerned);
        addNeeds();
        return std::move(m_result);
    }

private:
    /// Which of the choices made are behind each tag that holds: itself, or one that implies it.
    void noteWhoHolds()
    {
        for (const SituationTag &tag : m_content.tags) {
            const bool chosen
                = tag.stage ? tag.stage->holds(m_choices.reader) : m_choices.tags.contains(tag.id);
            if (!chosen)
                continue;
            m_order << tag.id;
            for (const QString &held : m_content.allThatHold({tag.id}, {}))
                m_behind[held] << tag.id;
        }
    }

    /// The choices made behind tags, each once, in the order of the content.
    QStringList chosenFor(const QStringList &tags) const
    {
        QSet<QString> behind;
        for (const QString &tag : tags) {
            for (const QString &chosen : m_behind.value(tag))
                behind.insert(chosen);
        }
        return ordered(behind);
    }

    QStringList ordered(const QSet<QString> &chosen) const
    {
        QStringList list;
        for (const QString &id : m_order) {
            if (chosen.contains(id))
                list << id;
        }
        return list;
    }

    SituationItem inOrder(SituationItem item) const
    {
        item.because = ordered(QSet<QString>(item.because.begin(), item.because.end()));
        return item;
    }

    void notePolicies(const std::vector<ContentStatement> &statements)
    {
        for (const ContentStatement &one : statements) {
            if (!one.policy.isEmpty())
                m_policies[one.policy] << one.item.because;
        }
    }

    /// By its circumstances, by whom it concerns, or by a statement on a medicine that names it.
    void addSigns(const Concerned &concerned)
    {
        QHash<QString, QSet<QString>> because;
        const auto note = [&](const QString &sign, const QStringList &chosen) {
            for (const QString &id : chosen)
                because[sign].insert(id);
        };
        for (const Interaction &interaction : m_topic.medicines().interactions) {
            if (interaction.whenToAct)
                note(interaction.whenToAct->sign, concerned(interaction.who));
        }
        std::vector<const Sign *> signs;
        for (const Sign &sign : m_topic.signs().signs) {
            note(sign.id, concerned(sign.who));
            note(sign.id, chosenFor(tagsOf(sign)));
            if (because.contains(sign.id))
                signs.push_back(&sign);
        }
        std::stable_sort(signs.begin(), signs.end(), [](const Sign *left, const Sign *right) {
            return left->urgency < right->urgency;
        });
        for (const Sign *sign : signs)
            m_result.signs.push_back({sign, ordered(because[sign->id])});
    }

    /// The tags that hold and are a circumstance of the sign.
    QStringList tagsOf(const Sign &sign) const
    {
        QStringList tags;
        for (const SituationTag &tag : m_content.tags) {
            const bool applies = std::any_of(
                tag.circumstances.begin(), tag.circumstances.end(), [&](Circumstance one) {
                    return std::find(sign.appliesWhen.begin(), sign.appliesWhen.end(), one)
                        != sign.appliesWhen.end();
                });
            if (applies && m_held.contains(tag.id))
                tags << tag.id;
        }
        return tags;
    }

    QStringList cautionsOf(const QStringList &subjects, const QString &policy = {}) const
    {
        QStringList ids;
        for (const ContentStatement &caution : m_cautions) {
            const bool about
                = std::any_of(subjects.begin(), subjects.end(), [&](const QString &subject) {
                      return caution.subjects.contains(subject);
                  });
            if (about || (!policy.isEmpty() && caution.item.id == u"policy/"_s + policy))
                ids << caution.item.id;
        }
        return ids;
    }

    void addReading(std::vector<ContentStatement> toRead)
    {
        for (ContentStatement &statement : toRead) {
            statement.item.cautions = cautionsOf(statement.subjects, statement.policy);
            dropRepeatedSafety(statement.item);
        }
        for (const Nutrient &nutrient : m_topic.nutrients())
            addGroup(nutrient.id, toRead);
        addGroup({}, toRead);
    }

    /// Where a caution says how safe a remedy is, the remedy does not say it again.
    void dropRepeatedSafety(SituationItem &item) const
    {
        for (const ContentStatement &caution : m_cautions) {
            if (item.cautions.contains(caution.item.id)
                && caution.item.text.plain.contains(item.action))
                item.action.clear();
        }
    }

    void addGroup(const QString &nutrient, const std::vector<ContentStatement> &toRead)
    {
        SituationReading group;
        group.nutrient = nutrient;
        for (const ContentStatement &statement : toRead) {
            if (statement.item.nutrient == nutrient) {
                group.items.push_back(statement.item);
                group.cautions << statement.item.cautions;
            }
        }
        group.cautions.removeDuplicates();
        if (!group.items.empty())
            m_result.reading.push_back(std::move(group));
    }

    void addNeeds()
    {
        if (m_choices.reader == Reader())
            return;
        const NeedTables &tables = m_topic.figures().needs;
        for (const Substance &substance : m_topic.substances()) {
            SituationNeed need;
            need.substance = &substance;
            need.needs = needsFor(tables, substance.id, m_choices.region, m_choices.reader);
            need.worked = workedNeedsFor(tables, substance.id, m_choices.region, m_choices.reader);
            for (const Limit *limit : upperLimitsFor(tables, substance.id, m_choices.reader)) {
                if (limit->region == m_choices.region)
                    need.limits.push_back(limit);
            }
            need.cautions = cautionsOf({nutrientSubject(substance.nutrient)});
            m_result.needs.push_back(std::move(need));
        }
    }

    const Topic &m_topic;
    const SituationContent &m_content;
    const SituationChoices &m_choices;
    const QSet<QString> m_held;
    QStringList m_order; ///< What was chosen, in the order of the content.
    QHash<QString, QStringList> m_behind;
    QHash<QString, QStringList> m_policies; ///< Those that statements name, and what is behind.
    std::vector<ContentStatement> m_cautions;
    SituationResult m_result;
};

} // namespace

bool SituationResult::isEmpty() const
{
    return signs.empty() && reading.empty() && takeCare.empty() && questions.empty()
        && tests.empty() && needs.empty();
}

const SituationItem *SituationResult::caution(const QString &id) const
{
    const auto found = std::find_if(takeCare.begin(), takeCare.end(),
                                    [&](const SituationItem &item) { return item.id == id; });
    return found == takeCare.end() ? nullptr : &*found;
}

SituationResult tellSituation(const Topic &topic, const SituationChoices &choices)
{
    return Telling(topic, choices).told();
}

Location signsForAnyone()
{
    return {Location::Kind::Doctor, {}, {}};
}

} // namespace crampwise
