// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/words.h"

#include <vector>

namespace crampwise {

/// One word of a query.
struct Term {
    /// One letter begins too many words: those of texts do not count then.
    enum class Likeness { None, BeginningOfName, Beginning, Same };

    QString word;        ///< As wordsOf() gives it.
    QString bare;        ///< The same without the "+" of "K+".
    bool whole = false;  ///< Only the word itself counts, not what begins with it.
    qsizetype start = 0; ///< Where it stands in the query.
    qsizetype length = 0;

    /// Of a word that is known to begin with `bare`.
    Likeness likeness(const QString &other) const;

    /// Whether `other` is a match in a text.
    bool matchesInText(const QString &other) const;
};

/// The words of a query that say what it is about ("why do I get cramps" is about cramps); all of
/// them when none does.
std::vector<Word> tellingWords(const QString &query);

/// The distinct telling words of a query, at most 16: nobody types more, and whoever pastes a book
/// must not wait for it. A letter beside other words is meant as it is: "vitamin C" is nothing
/// that begins with C.
std::vector<Term> termsOf(const QString &query);

} // namespace crampwise
