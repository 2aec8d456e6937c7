// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/location.h"
#include "core/page/page_text.h"

#include <vector>

namespace crampwise {

/// What a hit is, as a result names it.
enum class HitKind { Nutrient, Food, Medicine, Remedy, LookAlike, Word, Sign, Source, Page };

/// The kind in a word or two, for readers.
QString hitKindName(HitKind kind);

/// A page, or a section of one, that a query matched.
struct SearchHit {
    Location location;
    QString title;   ///< Name of the page, as locationTitle() gives it.
    QString heading; ///< Of the section; empty for the page itself.
    Place place;     ///< Of the first matched word, in plain words; of the heading without one.
    QString excerpt; ///< The matched text, shortened at word borders to about 120 characters.
    qsizetype matchStart = 0;  ///< Of the first matched word in excerpt; length 0 when the match
    qsizetype matchLength = 0; ///< lies in a name or synonym that the excerpt lacks.
    double score = 0;          ///< Higher is better.
    HitKind kind = HitKind::Page;

    /// The page and, where the hit is in one, the section.
    QString shownTitle() const;
};

/// What a search answers.
struct SearchAnswer {
    std::vector<SearchHit> hits; ///< Best first.
    /// The query with its typing errors corrected, when it stands nowhere as it was typed: the
    /// hits are those of the correction then. Else empty.
    QString didYouMean;
    /// The topic of the query that no page is about; the hits begin with the nearest that is
    /// there then. Else empty.
    QString notCovered;

    /// What to tell the reader of the answer as a whole, a sentence each; may be empty.
    QStringList remarks() const;
};

} // namespace crampwise
