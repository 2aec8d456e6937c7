// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace crampwise {

// How hard a text is to read. English only: the formulas mean nothing in other languages.

/// What the formulas count. Empty texts give zeros.
struct Readability {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    int polysyllables = 0;   ///< Words of three syllables or more.
    int longestSentence = 0; ///< In words.

    double meanSentence() const; ///< Words in a sentence.
    /// Flesch-Kincaid grade: 0.39 words/sentences + 11.8 syllables/words - 15.59.
    double fleschKincaid() const;
    /// SMOG grade: 1.0430 sqrt(30 polysyllables/sentences) + 3.1291. Made for 30 sentences or more.
    double smog() const;
};

/// Measures texts together. The end of each text ends a sentence, whatever its last character.
Readability readability(const QStringList &texts);

/// The sentences of a text: parted at ".", "!", "?" and "…" before a space, but not within
/// numbers ("0.5 mg") nor after the usual abbreviations ("e.g.", "Dr.").
QStringList sentencesOf(const QString &text);
/// The text as paragraphs of whole sentences, of at most 60 words wherever its sentences allow.
QStringList paragraphsOf(const QString &text);

/// The words of a sentence: parted at spaces and at dashes that stand for a comma. A hyphenated
/// word, a range ("9–13") and a number with its sign ("29%") are one word each.
QStringList wordsInSentence(const QString &sentence);

/// The syllables of a word, from a list of exceptions first and a rule else. Numbers and units
/// count as they are read aloud: "25" is three, "mg" is three.
int syllablesOf(const QString &word);

} // namespace crampwise
