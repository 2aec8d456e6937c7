// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/figure_words.h"
#include "core/content/id_book.h"
#include "core/content/topic_reader.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Kind = IdBook::Kind;

bool knowsKind(const std::vector<IntakeKind> &kinds, const QString &id)
{
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](const IntakeKind &kind) { return kind.id == id; });
}

int end(const AgeGroup &group)
{
    return group.to.value_or(std::numeric_limits<int>::max());
}

bool overlap(const AgeGroup &one, const AgeGroup &other)
{
    const bool sexes = one.sex == other.sex || one.sex == Sex::Any || other.sex == Sex::Any;
    return sexes && one.condition == other.condition && one.from < end(other)
        && other.from < end(one);
}

/// Every reader finds at most one row.
template<typename T>
void refuseOverlap(const std::vector<T> &rows, const QString &pointer, IdBook &book)
{
    QHash<std::pair<QString, int>, std::vector<const AgeGroup *>> earlier;
    for (size_t i = 0; i < rows.size(); ++i) {
        const AgeGroup &group = rows[i].group;
        const QString place = IdBook::place(pointer, i);
        if (end(group) <= group.from)
            book.report(place + u"/to"_s, u"the ages end before they begin"_s,
                        u"put the lower age first"_s);
        auto &others = earlier[{rows[i].substance, static_cast<int>(rows[i].region)}];
        const auto taken = std::find_if(others.begin(), others.end(), [&](const AgeGroup *other) {
            return overlap(*other, group);
        });
        if (taken != others.end())
            book.report(place, u"the ages overlap those of “%1”"_s.arg((*taken)->name),
                        u"let every age fall into one row only"_s);
        others.push_back(&group);
    }
}

template<typename T>
void checkRows(const std::vector<T> &rows, const QString &pointer, IdBook &book)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString place = IdBook::place(pointer, i);
        book.use(Kind::Substance, rows[i].substance, place + u"/substance"_s);
    }
    book.useSources(rows, pointer);
}

template<typename T>
void checkValues(const std::vector<T> &rows, const std::vector<IntakeKind> &kinds,
                 const QString &pointer, const QString &kindsPointer, IdBook &book)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString place = IdBook::place(pointer, i);
        if (rows[i].knowledge == Knowledge::Value && !knowsKind(kinds, rows[i].kind))
            book.report(place + u"/kind"_s, u"nothing says what “%1” means"_s.arg(rows[i].kind),
                        u"explain it under "_s + kindsPointer);
    }
}

void checkRegions(const NeedTables &tables, IdBook &book)
{
    for (const auto &[word, region] : regionWords) {
        const auto count = std::count_if(tables.regions.begin(), tables.regions.end(),
                                         [r = region](const auto &info) { return info.id == r; });
        if (count != 1)
            book.report(
                u"/regions"_s,
                u"the region “%1” stands here %2 times"_s.arg(QLatin1StringView(word)).arg(count),
                u"describe every region once"_s);
    }
}

/// A complete region has a row for every substance; what it lacks beyond is not set.
void checkCompleteRegions(const TopicData &data, IdBook &book)
{
    for (const RegionInfo &info : data.figures.needs.regions) {
        for (size_t i = 0; info.complete && i < data.substances.size(); ++i) {
            const auto &needs = data.figures.needs.needs;
            const bool there = std::any_of(needs.begin(), needs.end(), [&](const Need &need) {
                return need.region == info.id && need.substance == data.substances[i].id;
            });
            if (!there)
                book.report(IdBook::place(u"/substances"_s, i),
                            u"“%1” is complete and says nothing of “%2”"_s.arg(
                                info.name, data.substances[i].id),
                            u"add its needs under /needs, or say that none is set"_s);
        }
    }
}

void checkAliases(const TopicData &data, IdBook &book)
{
    book.refuseRepeated(data.figures.needs.aliases, u"/readerAliases"_s);
}

} // namespace

void checkNeeds(const TopicData &data, IdBook &book)
{
    const NeedTables &tables = data.figures.needs;
    checkRegions(tables, book);
    checkCompleteRegions(data, book);
    checkAliases(data, book);
    checkRows(tables.needs, u"/needs"_s, book);
    checkRows(tables.limits, u"/upperLimits"_s, book);
    checkRows(tables.worked, u"/workedNeeds"_s, book);
    checkRows(tables.added, u"/addedNeeds"_s, book);
    checkValues(tables.needs, tables.intakeKinds, u"/needs"_s, u"/intakeKinds"_s, book);
    checkValues(tables.limits, tables.limitKinds, u"/upperLimits"_s, u"/limitKinds"_s, book);
    refuseOverlap(tables.needs, u"/needs"_s, book);
    refuseOverlap(tables.limits, u"/upperLimits"_s, book);
    refuseOverlap(tables.worked, u"/workedNeeds"_s, book);
    for (const auto &[kinds, pointer] : {std::pair(&tables.intakeKinds, u"/intakeKinds"_s),
                                         std::pair(&tables.limitKinds, u"/limitKinds"_s)}) {
        book.refuseRepeated(*kinds, pointer);
        for (size_t i = 0; i < kinds->size(); ++i)
            book.useAll(Kind::Source, (*kinds)[i].fact.sources,
                        IdBook::place(pointer, i) + u"/sources"_s);
    }
}

} // namespace crampwise
