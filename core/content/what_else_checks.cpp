// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/id_book.h"
#include "core/content/topic_reader.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Kind = IdBook::Kind;

void checkIron(const IronText &iron, const QString &place, IdBook &book)
{
    book.useAll(Kind::Source, iron.sources, place + u"/sources"_s);
    book.use(Kind::Policy, iron.policy, place + u"/policy"_s);
    for (size_t i = 0; i < iron.figures.size(); ++i)
        book.use(Kind::Source, iron.figures[i].source,
                 IdBook::place(place + u"/figures"_s, i) + u"/source"_s);
}

void checkLookAlike(const LookAlike &condition, const QString &place, IdBook &book)
{
    book.useAll(Kind::Sign, condition.signs, place + u"/seeSigns"_s);
    if (!condition.policy.isEmpty())
        book.use(Kind::Policy, condition.policy, place + u"/policy"_s);
    if (condition.iron)
        checkIron(*condition.iron, place + u"/iron"_s, book);
}

} // namespace

void checkWhatElse(const TopicData &data, IdBook &book)
{
    const WhatElseContent &whatElse = data.whatElse;
    const QString conditions = u"/whatElse/conditions"_s;
    book.refuseRepeated(whatElse.conditions, conditions);
    book.refuseRepeated(whatElse.otherCauses, u"/whatElse/otherCauses"_s);
    book.refuseRepeated(whatElse.tests, u"/whatElse/orderedTests"_s);
    book.useSources(whatElse.conditions, conditions);
    book.useSources(whatElse.otherCauses, u"/whatElse/otherCauses"_s);
    book.useSources(whatElse.tests, u"/whatElse/orderedTests"_s);
    for (size_t i = 0; i < whatElse.conditions.size(); ++i)
        checkLookAlike(whatElse.conditions[i], IdBook::place(conditions, i), book);
}

} // namespace crampwise
