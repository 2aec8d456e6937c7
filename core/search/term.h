// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace crampwise {

/// One word of a query.
struct Term {
    /// One letter begins too many words: those of texts do not count then.
    enum class Likeness { None, BeginningOfName, Beginning, Same };

    QString word;   ///< As wordsOf() gives it.
    QString bare;   ///< The same without the "+" of "K+".
    int errors = 0; ///< Typing errors to tolerate; none unless somebody asks for them.

    /// One for 4 to 7 letters, two from 8.
    int allowedErrors() const;

    /// Of a word that is known to begin with `bare`.
    Likeness likeness(const QString &other) const;

    /// Whether `other` is a match in a text, with as many typing errors as are tolerated.
    bool matchesInText(const QString &other) const;
};

/// The distinct words of a query that tell what it is about ("why do I get cramps" is about
/// cramps), at most 16: nobody types more, and whoever pastes a book must not wait for it.
std::vector<Term> termsOf(const QString &query);

} // namespace crampwise
