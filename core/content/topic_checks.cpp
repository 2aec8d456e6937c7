// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/id_book.h"
#include "core/content/topic_reader.h"
#include "core/location.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Kind = IdBook::Kind;

/// Everything that has a page shares the names of locations.
void refuseReservedNames(const TopicData &data, IdBook &book)
{
    const QStringList fixedNames = fixedPageNames();
    for (size_t i = 0; i < data.mechanisms.size(); ++i) {
        if (book.knows(Kind::Nutrient, data.mechanisms[i].id)) {
            book.report(IdBook::place(u"/mechanisms"_s, i) + u"/id"_s, u"a nutrient has this id"_s,
                        u"give every page an id of its own"_s);
        }
    }
    for (size_t i = 0; i < data.figures.foods.foods.size(); ++i) {
        const QString &id = data.figures.foods.foods[i].id;
        if (book.knows(Kind::Nutrient, id) || book.knows(Kind::Mechanism, id)
            || fixedNames.contains(id)) {
            book.report(IdBook::place(u"/foods"_s, i) + u"/id"_s,
                        u"a nutrient, a mechanism or a page of the program has this id"_s,
                        u"give every page an id of its own"_s);
        }
    }
    for (const QString &name : fixedNames) {
        if (book.knows(Kind::Nutrient, name) || book.knows(Kind::Mechanism, name)) {
            book.report({}, u"the id “%1” names a page of the program"_s.arg(name),
                        u"choose another id"_s);
        }
    }
}

template<typename T>
void checkCarriers(IdBook &book, const std::vector<T> &elements, const QString &pointer)
{
    for (size_t i = 0; i < elements.size(); ++i)
        book.useAll(Kind::Claim, elements[i].claims, IdBook::place(pointer, i) + u"/claims"_s);
}

void checkElements(const TopicData &data, IdBook &book)
{
    book.useAll(Kind::Claim, data.overview.claims, u"/overview/claims"_s);
    checkCarriers(book, data.nutrients, u"/nutrients"_s);
    checkCarriers(book, data.mechanisms, u"/mechanisms"_s);
    checkCarriers(book, data.links, u"/links"_s);
    checkCarriers(book, data.table, u"/table"_s);
    checkCarriers(book, data.advice, u"/advice"_s);
    book.useSources(data.nutrients, u"/nutrients"_s);
    book.useSources(data.mechanisms, u"/mechanisms"_s);
    for (size_t i = 0; i < data.claims.size(); ++i) {
        if (data.claims[i].know)
            book.useAll(Kind::Source, data.claims[i].know->sources,
                        IdBook::place(u"/claims"_s, i) + u"/know/sources"_s);
    }
    for (size_t i = 0; i < data.mechanisms.size(); ++i) {
        const LeveledList &steps = data.mechanisms[i].steps;
        if (!steps.student.isEmpty() && steps.student.size() != steps.plain.size()) {
            book.report(IdBook::place(u"/mechanisms"_s, i) + u"/student/steps"_s,
                        u"there are not as many steps as in the plain text"_s,
                        u"keep the steps that the picture numbers"_s);
        }
    }
}

void checkLinks(const TopicData &data, IdBook &book)
{
    QSet<std::pair<QString, QString>> pairs;
    for (size_t i = 0; i < data.links.size(); ++i) {
        const Link &link = data.links[i];
        const QString place = IdBook::place(u"/links"_s, i);
        book.use(Kind::Nutrient, link.nutrient, place + u"/nutrient"_s);
        book.use(Kind::Mechanism, link.mechanism, place + u"/mechanism"_s);
        if (pairs.contains({link.nutrient, link.mechanism})) {
            book.report(place, u"this nutrient and mechanism are linked already"_s,
                        u"merge the two links"_s);
        }
        pairs.insert({link.nutrient, link.mechanism});
    }
}

void checkTable(const TopicData &data, IdBook &book)
{
    QSet<QString> rows;
    for (size_t i = 0; i < data.table.size(); ++i) {
        const QString &nutrient = data.table[i].nutrient;
        const QString place = IdBook::place(u"/table"_s, i);
        book.use(Kind::Nutrient, nutrient, place + u"/nutrient"_s);
        if (rows.contains(nutrient))
            book.report(place, u"this nutrient has a row already"_s,
                        u"keep one row for each nutrient"_s);
        rows.insert(nutrient);
    }
    for (size_t i = 0; i < data.nutrients.size(); ++i) {
        if (!rows.contains(data.nutrients[i].id))
            book.report(IdBook::place(u"/nutrients"_s, i),
                        u"the table has no row for this nutrient"_s, u"add one under /table"_s);
    }
}

void refuseBadDates(const AboutText &about, IdBook &book)
{
    if (!about.reviewed.isValid() || !about.nextReview.isValid()
        || about.nextReview < about.reviewed || about.nextReview > about.reviewed.addMonths(36)) {
        book.report(u"/about/nextReview"_s, u"the review dates do not fit together"_s,
                    u"set the next review at most 36 months after the last"_s);
    }
}

} // namespace

std::vector<JsonError> checkReferences(const TopicData &data)
{
    IdBook book;
    book.define(Kind::Claim, data.claims, u"/claims"_s);
    book.define(Kind::Nutrient, data.nutrients, u"/nutrients"_s);
    book.define(Kind::Mechanism, data.mechanisms, u"/mechanisms"_s);
    book.define(Kind::Source, data.sources, u"/sources"_s);
    book.refuseRepeated(data.advice, u"/advice"_s);
    refuseReservedNames(data, book);
    checkElements(data, book);
    checkLinks(data, book);
    checkTable(data, book);
    checkNutrition(data, book);
    checkResearch(data, book);
    checkLab(data, book);
    checkHandout(data, book);
    checkWarningSigns(data, book);
    checkMedicines(data, book);
    checkRelief(data, book);
    checkWhatElse(data, book);
    checkPageTexts(data, book);
    checkSearchWords(data, book);
    checkSituations(data, book);
    checkFigures(data, book);
    checkNeeds(data, book);
    checkCompleteness(data, book);
    book.refuseUnused(Kind::Claim);
    book.refuseUnused(Kind::Source);
    refuseBadDates(data.about, book);
    return book.takeErrors();
}

} // namespace crampwise
