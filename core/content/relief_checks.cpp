// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/id_book.h"
#include "core/content/topic_reader.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Kind = IdBook::Kind;

template<typename T>
void useSigns(IdBook &book, const std::vector<T> &elements, const QString &pointer)
{
    for (size_t i = 0; i < elements.size(); ++i)
        book.useAll(Kind::Sign, elements[i].signs, IdBook::place(pointer, i) + u"/seeSigns"_s);
}

void checkStretches(const CrampSite &site, const QString &place, QSet<QString> &known, IdBook &book)
{
    const QString stretches = place + u"/stretches"_s;
    book.useSources(site.stretches, stretches);
    for (size_t i = 0; i < site.stretches.size(); ++i) {
        const Stretch &stretch = site.stretches[i];
        const QString here = IdBook::place(stretches, i);
        book.useAll(Kind::Source, stretch.hold.sources, here + u"/hold/sources"_s);
        if (known.contains(stretch.id))
            book.report(here + u"/id"_s, u"the id “%1” is taken"_s.arg(stretch.id),
                        u"give every stretch an id of its own"_s);
        known << stretch.id;
        if (stretch.hold.high.value_or(0) < stretch.hold.low.value_or(0))
            book.report(here + u"/hold"_s, u"the longest hold is shorter than the shortest"_s,
                        u"put the shorter time first"_s);
    }
}

void useStretches(IdBook &book, const QSet<QString> &known, const QStringList &ids,
                  const QString &pointer)
{
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (!known.contains(ids[i]))
            book.report(IdBook::place(pointer, size_t(i)),
                        u"there is no stretch “%1”"_s.arg(ids[i]), u"name one of /relief/sites"_s);
    }
}

void checkSites(const ReliefContent &relief, IdBook &book)
{
    book.refuseRepeated(relief.sites, u"/relief/sites"_s);
    QSet<QString> known;
    for (size_t i = 0; i < relief.sites.size(); ++i) {
        const CrampSite &site = relief.sites[i];
        const QString place = IdBook::place(u"/relief/sites"_s, i);
        checkStretches(site, place, known, book);
        if (site.warning) {
            book.useAll(Kind::Sign, site.warning->signs, place + u"/warning/seeSigns"_s);
            book.useAll(Kind::Source, site.warning->sources, place + u"/warning/sources"_s);
        }
    }
    useStretches(book, known, relief.evening.stretches, u"/relief/evening/madeOf"_s);
    useStretches(book, known, relief.shownFirst, u"/relief/shownFirst"_s);
}

void checkEvening(const EveningRoutine &evening, IdBook &book)
{
    const QString place = u"/relief/evening"_s;
    book.useAll(Kind::Source, evening.testedIn.sources, place + u"/testedIn/sources"_s);
    book.useAll(Kind::Source, evening.numbersFrom, place + u"/numbers/sources"_s);
    book.useAll(Kind::Source, evening.result.sources, place + u"/result/sources"_s);
    book.useAll(Kind::Source, evening.against.sources, place + u"/against/sources"_s);
}

} // namespace

void checkRelief(const TopicData &data, IdBook &book)
{
    const ReliefContent &relief = data.relief;
    checkSites(relief, book);
    checkEvening(relief.evening, book);
    book.useAll(Kind::Source, relief.firstMinute.sources, u"/relief/firstMinute/sources"_s);
    book.useAll(Kind::Sign, relief.beforeSigns, u"/relief/beforeYouStretch/seeSigns"_s);
    book.useSources(relief.beforeFacts, u"/relief/beforeYouStretch/facts"_s);
    book.useAll(Kind::Sign, relief.inSight, u"/relief/inSight"_s);
    book.useSources(relief.rules, u"/relief/rules"_s);
    book.useSources(relief.measures, u"/relief/measures"_s);
    book.useAll(Kind::Source, relief.painkillers.sources, u"/relief/painkillers/sources"_s);
    book.useSources(relief.notAtOnce, u"/relief/notAtOnce"_s);
    book.useAll(Kind::Source, relief.soreness.sources, u"/relief/soreness/sources"_s);
    book.useAll(Kind::Sign, relief.soreness.signs, u"/relief/soreness/seeSigns"_s);
    book.useSources(relief.special, u"/relief/special"_s);
    useSigns(book, relief.special, u"/relief/special"_s);
    book.useSources(relief.tonight, u"/relief/tonight"_s);
    book.useSources(relief.customOrTested, u"/relief/customOrTested"_s);
    book.refuseRepeated(relief.measures, u"/relief/measures"_s);
    book.refuseRepeated(relief.special, u"/relief/special"_s);
    book.refuseRepeated(relief.tonight, u"/relief/tonight"_s);
}

} // namespace crampwise
