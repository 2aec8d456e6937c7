// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/id_book.h"
#include "core/content/topic_reader.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Kind = IdBook::Kind;

void checkBriefs(const TopicData &data, IdBook &book)
{
    const std::vector<NutrientBrief> &briefs = data.handout.nutrients.each;
    const QString place = u"/handout/nutrients/each"_s;
    if (briefs.size() != data.nutrients.size()) {
        book.report(place,
                    u"the topic has another number of nutrients: %1"_s.arg(data.nutrients.size()),
                    u"write one brief for each"_s);
    }
    for (size_t i = 0; i < std::min(briefs.size(), data.nutrients.size()); ++i) {
        if (briefs[i].nutrient != data.nutrients[i].id) {
            book.report(IdBook::place(place, i) + u"/nutrient"_s,
                        u"the nutrient here is “%1”"_s.arg(data.nutrients[i].id),
                        u"keep the nutrients in their order"_s);
        }
    }
    for (size_t i = 0; i < briefs.size(); ++i) {
        for (const QString &id : briefs[i].inChart) {
            if (!data.figures.foods.food(id)) {
                book.report(IdBook::place(place, i) + u"/inChart"_s,
                            u"there is no food “%1”"_s.arg(id),
                            u"name one of those under /foods"_s);
            }
        }
    }
    book.useSources(briefs, place);
}

void checkStretch(const TopicData &data, const QString &id, const QString &place, IdBook &book)
{
    if (!data.relief.find(id).stretch) {
        book.report(place, u"there is no stretch “%1”"_s.arg(id),
                    u"name one of those under /relief/sites"_s);
    }
}

} // namespace

void checkHandout(const TopicData &data, IdBook &book)
{
    const HandoutWords &words = data.handout;
    checkBriefs(data, book);
    book.useAll(Kind::Source, words.overview.sources, u"/handout/overview/sources"_s);
    book.useSources(std::vector{words.overview.open}, u"/handout/overview/open"_s);
    book.useAll(Kind::Source, words.appointment.sources, u"/handout/appointment/sources"_s);
    book.useAll(Kind::Source, words.stretch.sources, u"/handout/stretch/sources"_s);
    checkStretch(data, words.stretch.usual.stretch, u"/handout/stretch/usual/stretch"_s, book);
    checkStretch(data, words.stretch.inPregnancy.stretch, u"/handout/stretch/inPregnancy/stretch"_s,
                 book);
    checkStretch(data, words.stretch.evening.stretch, u"/handout/stretch/evening/stretch"_s, book);
    book.useSources(std::vector{words.appointment.dangers}, u"/handout/appointment/dangers"_s);
    book.useSources(words.appointment.testFacts, u"/handout/appointment/testFacts"_s);
}

} // namespace crampwise
