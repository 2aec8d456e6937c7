// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/research.h"

#include <QHash>
#include <QString>

#include <vector>

namespace crampwise {

/// A place in a text where a term of the glossary stands.
struct WordMatch {
    qsizetype start = 0;
    qsizetype length = 0;
    const GlossaryTerm *term = nullptr;

    bool operator==(const WordMatch &) const = default;
};

/// Finds the terms of a glossary in texts, in one pass over a text's words. Its cost does not grow
/// with the number of terms. The terms must outlive it.
class GlossaryMatcher {
public:
    explicit GlossaryMatcher(const std::vector<GlossaryTerm> &terms);

    /// Every term and form of one that stands in the text as whole words, whatever its case, in
    /// the order of the text. Of two that begin at the same place, the longer; none within
    /// another.
    std::vector<WordMatch> find(const QString &text) const;

private:
    struct Form {
        QString text;
        qsizetype firstWord; ///< Where its first letter or digit stands.
        const GlossaryTerm *term;
    };

    void add(const QString &text, const GlossaryTerm &term);
    WordMatch matchAt(QStringView text, qsizetype wordStart, qsizetype from,
                      const std::vector<Form> &forms) const;

    QHash<QString, std::vector<Form>> m_forms; ///< By the first word, folded; longest first.
};

} // namespace crampwise
