// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/signs.h"

#include <algorithm>

namespace crampwise {

namespace {

void sortByUrgency(std::vector<const Sign *> &signs)
{
    std::stable_sort(signs.begin(), signs.end(), [](const Sign *left, const Sign *right) {
        return left->urgency < right->urgency;
    });
}

} // namespace

bool Criterion::metBy(const QSet<QString> &findings) const
{
    const auto met = [&](const Criterion &part) { return part.metBy(findings); };
    if (!finding.isEmpty())
        return findings.contains(finding);
    return std::all_of(allOf.begin(), allOf.end(), met)
        && (anyOf.empty() || std::any_of(anyOf.begin(), anyOf.end(), met));
}

const Sign *SignContent::sign(const QString &id) const
{
    const auto found = std::find_if(signs.begin(), signs.end(),
                                    [&](const Sign &candidate) { return candidate.id == id; });
    return found == signs.end() ? nullptr : &*found;
}

const LeveledText &SignContent::call(const Sign &sign) const
{
    return sign.call ? *sign.call : words(sign.urgency).label;
}

const UrgencyWords &SignContent::words(SignUrgency urgency) const
{
    return *std::find_if(urgencies.begin(), urgencies.end(),
                         [&](const UrgencyWords &words) { return words.urgency == urgency; });
}

std::vector<const Sign *> SignContent::signsOfSet(const QString &set) const
{
    QStringList ids = handout.onEvery;
    for (const HandoutSignSet &candidate : handout.sets) {
        if (candidate.id == set)
            ids << candidate.signs;
    }
    std::vector<const Sign *> found;
    for (const QString &id : ids)
        found.push_back(sign(id));
    return found;
}

std::vector<const Sign *> signsFor(const SignContent &content, const QSet<QString> &findings)
{
    std::vector<const Sign *> met;
    for (const Sign &sign : content.signs) {
        if (sign.criteria.metBy(findings))
            met.push_back(&sign);
    }
    sortByUrgency(met);
    return met;
}

std::vector<SignsOfOneCall> groupedByCall(const SignContent &content,
                                          std::vector<const Sign *> signs)
{
    sortByUrgency(signs);
    std::vector<SignsOfOneCall> groups;
    for (const Sign *sign : signs) {
        const LeveledText &call = content.call(*sign);
        const auto same
            = std::find_if(groups.begin(), groups.end(), [&](const SignsOfOneCall &group) {
                  return group.call.plain == call.plain;
              });
        if (same == groups.end())
            groups.push_back({call, {sign}});
        else
            same->signs.push_back(sign);
    }
    return groups;
}

} // namespace crampwise
