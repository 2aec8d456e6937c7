// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace crampwise {

/// Lower case, accents removed, compatibility forms unified (Unicode NFKD): what search and
/// suggestions compare.
QString folded(QStringView text);

/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of
/// neighbours, each counting 1. Stops and returns limit + 1 once the distance exceeds `limit`.
int editDistance(QStringView a, QStringView b, int limit);

/// The candidate closest to `wanted`, both folded; the first of several as close. One that starts
/// with `wanted` counts as one change away. An empty string when none is within a third of the
/// length of `wanted`.
QString nearestMatch(const QString &wanted, const QStringList &candidates);

} // namespace crampwise
