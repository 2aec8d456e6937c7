// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of My situation against the statements that concern them.
#include "core/content/id_book.h"
#include "core/content/situation_words.h"
#include "core/content/topic_reader.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Kind = IdBook::Kind;

/// Calls `visit` with the Who of every statement and the place where it stands.
template<typename Visit>
class Statements {
public:
    explicit Statements(Visit visit) : m_visit(std::move(visit)) {}

    template<typename T>
    void each(const std::vector<T> &elements, const QString &pointer, Who T::*who = &T::who,
              const QString &key = u"who"_s)
    {
        for (size_t i = 0; i < elements.size(); ++i)
            m_visit(elements[i].*who, IdBook::place(pointer, i) + u'/' + key);
    }

private:
    Visit m_visit;
};

template<typename Visit>
void forEachWho(const TopicData &data, Visit visit)
{
    Statements<Visit> statements(std::move(visit));
    statements.each(data.signs.signs, u"/signs"_s);
    statements.each(data.policies, u"/policies"_s);
    statements.each(data.medicines.interactions, u"/interactions"_s);
    statements.each(data.medicines.crampMedicines, u"/crampMedicines"_s);
    statements.each(data.medicines.remedies, u"/triedRemedies"_s);
    statements.each(data.medicines.remedies, u"/triedRemedies"_s, &TriedRemedy::riskyFor,
                    u"riskyFor"_s);
    for (size_t i = 0; i < data.substances.size(); ++i) {
        const QString place = IdBook::place(u"/substances"_s, i);
        statements.each(data.substances[i].atRisk, place + u"/atRisk"_s);
        statements.each(data.substances[i].foodNotes, place + u"/foodNotes"_s);
    }
    statements.each(data.figures.foods.cautions, u"/foodCautions"_s);
    statements.each(data.advice, u"/advice"_s);
    statements.each(data.relief.special, u"/relief/special"_s);
    statements.each(data.relief.tonight, u"/relief/tonight"_s);
    statements.each(data.whatElse.conditions, u"/whatElse/conditions"_s, &LookAlike::concerns,
                    u"concerns"_s);
    statements.each(data.whatElse.otherCauses, u"/whatElse/otherCauses"_s);
    statements.each(data.whatElse.tests, u"/whatElse/orderedTests"_s);
    statements.each(data.situations.questions, u"/situationQuestions"_s);
}

/// Every id is one that can be chosen. Tells which of them a statement names alone.
QSet<QString> checkWho(const TopicData &data, IdBook &book)
{
    QSet<QString> alone;
    forEachWho(data, [&](const Who &who, const QString &place) {
        for (size_t i = 0; i < who.anyOf.size(); ++i) {
            for (const QString &id : who.anyOf[i])
                book.use(Kind::Situation, id, IdBook::place(place, i));
            if (who.anyOf[i].size() == 1)
                alone.insert(who.anyOf[i].constFirst());
        }
    });
    return alone;
}

bool hasSign(const TopicData &data, const SituationTag &tag)
{
    const auto concerns = [&](Circumstance circumstance) {
        return std::find(tag.circumstances.begin(), tag.circumstances.end(), circumstance)
            != tag.circumstances.end();
    };
    return std::any_of(data.signs.signs.begin(), data.signs.signs.end(), [&](const Sign &sign) {
        return std::any_of(sign.appliesWhen.begin(), sign.appliesWhen.end(), concerns);
    });
}

/// The names of medicines in statements that concern a tag.
QStringList namesOf(const TopicData &data, const QString &tag)
{
    QStringList names;
    const auto add = [&](const auto &medicines) {
        for (const auto &medicine : medicines) {
            const auto &all = medicine.who.anyOf;
            if (std::find(all.begin(), all.end(), QStringList(tag)) != all.end())
                names << medicine.examples;
        }
    };
    add(data.medicines.interactions);
    add(data.medicines.crampMedicines);
    return names;
}

class TagCheck {
public:
    TagCheck(const TopicData &data, IdBook &book) : m_data(data), m_book(book)
    {
        for (const SearchSynonym &synonym : data.searchWords.synonyms)
            m_everyday << synonym.words;
    }

    void check(const SituationTag &tag, const QString &place)
    {
        m_book.useAll(Kind::Situation, tag.implies, place + u"/implies"_s);
        if (tag.implies.contains(tag.id))
            m_book.report(place + u"/implies"_s, u"the choice implies itself"_s,
                          u"remove it here"_s);
        checkReach(tag, place);
        known(tag.names, namesOf(m_data, tag.id), place + u"/names"_s,
              u"no statement that concerns this choice has the name “%1”"_s,
              u"write it as a statement does, or let one concern the choice"_s);
        known(tag.everyday, m_everyday, place + u"/everyday"_s, u"there are no search words “%1”"_s,
              u"add them under /searchWords/synonyms, or write them under words"_s);
        for (qsizetype i = 0; i < tag.words.size(); ++i)
            checkWord(tag, tag.words[i], IdBook::place(place + u"/words"_s, size_t(i)));
    }

private:
    void known(const QStringList &given, const QStringList &there, const QString &place,
               const QString &problem, const QString &remedy)
    {
        for (qsizetype i = 0; i < given.size(); ++i) {
            if (!there.contains(given[i]))
                m_book.report(IdBook::place(place, size_t(i)), problem.arg(given[i]), remedy);
        }
    }

    /// What stands among the names is not written again.
    void checkWord(const SituationTag &tag, const QString &word, const QString &place)
    {
        QStringList names;
        for (const QString &name : tag.names)
            names << medicineNames(name);
        if (names.contains(word, Qt::CaseInsensitive) || m_everyday.contains(word))
            m_book.report(place, u"“%1” stands elsewhere already"_s.arg(word),
                          u"keep it in one place"_s);
    }

    void checkReach(const SituationTag &tag, const QString &place)
    {
        if (tag.stage.has_value() != (tag.group == SituationGroup::StageOfLife)) {
            m_book.report(place, u"only a stage of life says whose it is, and each must"_s,
                          u"add or remove stage, or change the group"_s);
        } else if (tag.stage && tag.stage->condition == BodyCondition::None
                   && (!(tag.stage->from || tag.stage->to)
                       || tag.stage->from.value_or(0)
                           >= tag.stage->to.value_or(std::numeric_limits<int>::max()))) {
            m_book.report(place + u"/stage"_s, u"no choice of age reaches “%1”"_s.arg(tag.id),
                          u"give a first month that comes before the last"_s);
        }
    }

    const TopicData &m_data;
    IdBook &m_book;
    QStringList m_everyday;
};

void checkGroups(const SituationContent &situations, IdBook &book)
{
    QStringList groups;
    for (const SituationGroupWords &words : situations.groups)
        groups << wordFor(words.group, situationGroupWords);
    if (!situations.groups.empty() && groups != allWords(situationGroupWords))
        book.report(u"/situationGroups"_s, u"these are not the ones that the program knows"_s,
                    u"write each once, in this order: %1"_s.arg(
                        allWords(situationGroupWords).join(u", "_s)));
}

/// Whatever somebody chooses alone changes something.
void checkCarried(const TopicData &data, const QSet<QString> &named, IdBook &book)
{
    const SituationContent &situations = data.situations;
    for (size_t i = 0; i < situations.tags.size(); ++i) {
        const QSet<QString> held = situations.allThatHold({situations.tags[i].id}, {});
        const bool carried = std::any_of(held.begin(), held.end(), [&](const QString &id) {
            return named.contains(id) || hasSign(data, *situations.tag(id));
        });
        if (!carried)
            book.report(IdBook::place(u"/situationTags"_s, i),
                        u"no statement concerns the choice “%1”"_s.arg(situations.tags[i].id),
                        u"name it as the who of one, or remove it"_s);
    }
}

/// What is asked for is a remedy, whose safety text can stand beside it.
template<typename T>
void checkRemedies(const TopicData &data, const std::vector<T> &elements, const QString &pointer,
                   IdBook &book)
{
    const auto &remedies = data.medicines.remedies;
    for (size_t i = 0; i < elements.size(); ++i) {
        for (qsizetype j = 0; j < elements[i].asksFor.size(); ++j) {
            const QString &id = elements[i].asksFor[j];
            if (std::none_of(remedies.begin(), remedies.end(),
                             [&](const TriedRemedy &remedy) { return remedy.id == id; }))
                book.report(IdBook::place(IdBook::place(pointer, i) + u"/asksFor"_s, size_t(j)),
                            u"there is no tried remedy “%1”"_s.arg(id),
                            u"add it or name another"_s);
        }
    }
}

void checkFoodCautions(const TopicData &data, IdBook &book)
{
    const std::vector<FoodCaution> &cautions = data.figures.foods.cautions;
    for (size_t i = 0; i < cautions.size(); ++i) {
        const QString place = IdBook::place(u"/foodCautions"_s, i);
        if (!cautions[i].nutrient.isEmpty())
            book.use(Kind::Nutrient, cautions[i].nutrient, place + u"/nutrient"_s);
        if (!cautions[i].who.isEmpty() && cautions[i].title.isEmpty())
            book.report(place, u"nothing says what such foods are"_s, u"add a title"_s);
    }
}

} // namespace

void checkSituations(const TopicData &data, IdBook &book)
{
    const SituationContent &situations = data.situations;
    book.define(Kind::Situation, situations.tags, u"/situationTags"_s);
    book.refuseRepeated(situations.questions, u"/situationQuestions"_s);
    book.useSources(situations.questions, u"/situationQuestions"_s);
    checkGroups(situations, book);
    const QSet<QString> named = checkWho(data, book);
    TagCheck tags(data, book);
    for (size_t i = 0; i < situations.tags.size(); ++i)
        tags.check(situations.tags[i], IdBook::place(u"/situationTags"_s, i));
    checkCarried(data, named, book);
    checkRemedies(data, data.advice, u"/advice"_s, book);
    checkRemedies(data, data.relief.special, u"/relief/special"_s, book);
    checkFoodCautions(data, book);
}

} // namespace crampwise
