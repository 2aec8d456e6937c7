// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"
#include "core/location.h"

#include <QHash>

#include <optional>
#include <vector>

namespace crampwise {

/// The phrases of SearchWords, to look a query up in them.
class KnownPhrases {
public:
    struct Match {
        std::vector<Location> places; ///< Best first.
        QString notCovered;           ///< The topic, when no page is about it; else empty.
    };

    explicit KnownPhrases(const Topic &topic);

    /// What the query says as a whole, in its own words or without the small ones ("what is a
    /// charley horse"); or else the topic that is not covered and stands somewhere in it.
    std::optional<Match> match(const QString &query) const;

private:
    const Match *notCoveredWithin(const QStringList &words) const;

    QHash<QString, Match> m_phrases; ///< By their words, folded and parted by spaces.
    qsizetype m_longest = 0;         ///< In words.
};

} // namespace crampwise
