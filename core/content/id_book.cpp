// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/id_book.h"

#include "core/text/nearest.h"

using namespace Qt::StringLiterals;

namespace crampwise {

QString IdBook::place(const QString &pointer, size_t index)
{
    return pointer + u'/' + QString::number(index);
}

QString IdBook::nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Claim:
        return u"claim"_s;
    case Kind::Nutrient:
        return u"nutrient"_s;
    case Kind::Mechanism:
        return u"mechanism"_s;
    case Kind::Source:
        return u"source"_s;
    case Kind::Substance:
        return u"substance"_s;
    case Kind::Finding:
        return u"finding"_s;
    case Kind::Sign:
        return u"sign"_s;
    case Kind::Policy:
        return u"policy"_s;
    case Kind::Situation:
        return u"choice of My situation"_s;
    }
    Q_UNREACHABLE();
}

void IdBook::define(Kind kind, const QString &id, const QString &pointer)
{
    Ids &ids = m_ids[kind];
    if (ids.places.contains(id)) {
        reportTaken(id, pointer);
        return;
    }
    ids.places.insert(id, pointer.section(u'/', 0, -2));
    ids.all << id;
}

void IdBook::reportTaken(const QString &id, const QString &pointer)
{
    report(pointer, u"the id “%1” is taken"_s.arg(id), u"give every element an id of its own"_s);
}

void IdBook::use(Kind kind, const QString &id, const QString &pointer)
{
    Ids &ids = m_ids[kind];
    ids.named.insert(id);
    if (ids.places.contains(id))
        return;
    const QString nearest = nearestMatch(id, ids.all);
    report(pointer, u"there is no %1 “%2”"_s.arg(nameOf(kind), id),
           nearest.isEmpty() ? u"define it or name another"_s
                             : u"did you mean “%1”?"_s.arg(nearest));
}

void IdBook::refuseUnused(Kind kind)
{
    const Ids &ids = m_ids[kind];
    for (const QString &id : ids.all) {
        if (!ids.named.contains(id)) {
            report(ids.places[id], u"nothing names the %1 “%2”"_s.arg(nameOf(kind), id),
                   u"name it where it belongs or remove it"_s);
        }
    }
}

bool IdBook::knows(Kind kind, const QString &id) const
{
    const auto ids = m_ids.find(kind);
    return ids != m_ids.end() && ids->second.places.contains(id);
}

void IdBook::report(const QString &pointer, const QString &problem, const QString &remedy)
{
    m_errors.push_back({{}, pointer, problem, remedy});
}

} // namespace crampwise
