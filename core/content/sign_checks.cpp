// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/id_book.h"
#include "core/content/original_check.h"
#include "core/content/sign_words.h"
#include "core/content/topic_reader.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Kind = IdBook::Kind;

void useFindings(const Criterion &criterion, const QString &place, IdBook &book)
{
    if (!criterion.finding.isEmpty())
        book.use(Kind::Finding, criterion.finding, place + u"/finding"_s);
    for (const auto &[parts, key] :
         {std::pair(&criterion.allOf, u"/allOf"_s), std::pair(&criterion.anyOf, u"/anyOf"_s)}) {
        for (size_t i = 0; i < parts->size(); ++i)
            useFindings((*parts)[i], IdBook::place(place + key, i), book);
    }
}

void checkUrgencies(const Sign &sign, const QString &place, IdBook &book)
{
    for (size_t i = 0; i < sign.escalate.size(); ++i) {
        if (sign.escalate[i].urgency >= sign.urgency) {
            book.report(IdBook::place(place + u"/escalate"_s, i) + u"/urgency"_s,
                        u"this is not more urgent than the sign itself"_s,
                        u"name a more urgent one or drop the line"_s);
        }
    }
}

void checkSign(const TopicData &data, const Sign &sign, const QString &place, IdBook &book)
{
    useFindings(sign.criteria, place + u"/criteria"_s, book);
    checkUrgencies(sign, place, book);
    checkOriginals(data, sign.sources, sign.onlyCopiesRead, place, book);
    if (!sign.policy.isEmpty())
        book.use(Kind::Policy, sign.policy, place + u"/policy"_s);
}

void wantAll(const QStringList &told, const QStringList &known, const QString &pointer,
             IdBook &book)
{
    if (told != known) {
        book.report(pointer, u"these are not the ones that the program knows"_s,
                    u"write each once, in this order: %1"_s.arg(known.join(u", "_s)));
    }
}

void checkWords(const SignContent &signs, IdBook &book)
{
    QStringList urgencies;
    for (const UrgencyWords &words : signs.urgencies)
        urgencies << wordFor(words.urgency, signUrgencyWords);
    wantAll(urgencies, allWords(signUrgencyWords), u"/urgencies"_s, book);
    QStringList groups;
    for (const SignGroupWords &words : signs.groups)
        groups << wordFor(words.group, signGroupWords);
    wantAll(groups, allWords(signGroupWords), u"/signGroups"_s, book);
    QStringList places;
    for (const SignPlaceWords &words : signs.places)
        places << wordFor(words.place, signPlaceWords);
    wantAll(places, allWords(signPlaceWords), u"/signPlaces"_s, book);
}

void checkHandoutSigns(const SignsOfHandouts &handout, IdBook &book)
{
    book.useAll(Kind::Sign, handout.onEvery, u"/handoutSigns/onEvery"_s);
    book.refuseRepeated(handout.sets, u"/handoutSigns/sets"_s);
    for (size_t i = 0; i < handout.sets.size(); ++i) {
        const QString place = IdBook::place(u"/handoutSigns/sets"_s, i) + u"/signs"_s;
        book.useAll(Kind::Sign, handout.sets[i].signs, place);
        for (qsizetype j = 0; j < handout.sets[i].signs.size(); ++j) {
            if (handout.onEvery.contains(handout.sets[i].signs[j])) {
                book.report(IdBook::place(place, size_t(j)),
                            u"every handout has this sign already"_s, u"remove it here"_s);
            }
        }
    }
}

} // namespace

void checkWarningSigns(const TopicData &data, IdBook &book)
{
    const SignContent &signs = data.signs;
    book.define(Kind::Finding, signs.findings, u"/findings"_s);
    book.define(Kind::Sign, signs.signs, u"/signs"_s);
    book.define(Kind::Policy, data.policies, u"/policies"_s);
    book.useSources(signs.signs, u"/signs"_s);
    for (size_t i = 0; i < signs.signs.size(); ++i)
        checkSign(data, signs.signs[i], IdBook::place(u"/signs"_s, i), book);
    checkWords(signs, book);
    checkHandoutSigns(signs.handout, book);
    book.refuseUnused(Kind::Finding);
    book.useSources(data.policies, u"/policies"_s);
    for (size_t i = 0; i < data.policies.size(); ++i) {
        book.useAll(Kind::Nutrient, data.policies[i].nutrients,
                    IdBook::place(u"/policies"_s, i) + u"/nutrients"_s);
    }
}

} // namespace crampwise
