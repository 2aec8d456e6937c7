// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/glossary_matcher.h"

#include <algorithm>

namespace crampwise {

namespace {

qsizetype wordStartFrom(QStringView text, qsizetype at)
{
    while (at < text.size() && !text[at].isLetterOrNumber())
        ++at;
    return at;
}

qsizetype wordEndFrom(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isLetterOrNumber())
        ++at;
    return at;
}

/// In place, so that a pass over a long text need not allocate for each word.
void fold(QStringView word, QString &folded)
{
    folded.resize(word.size());
    std::transform(word.begin(), word.end(), folded.begin(),
                   [](QChar c) { return c.toCaseFolded(); });
}

bool standsAlone(QStringView text, qsizetype start, qsizetype length)
{
    const qsizetype end = start + length;
    return (start == 0 || !text[start - 1].isLetterOrNumber())
        && (end == text.size() || !text[end].isLetterOrNumber());
}

} // namespace

GlossaryMatcher::GlossaryMatcher(const std::vector<GlossaryTerm> &terms)
{
    for (const GlossaryTerm &term : terms) {
        add(term.term, term);
        for (const QString &form : term.forms)
            add(form, term);
    }
    for (std::vector<Form> &forms : m_forms) {
        std::stable_sort(forms.begin(), forms.end(), [](const Form &a, const Form &b) {
            return a.text.size() > b.text.size();
        });
    }
}

void GlossaryMatcher::add(const QString &text, const GlossaryTerm &term)
{
    const qsizetype start = wordStartFrom(text, 0);
    if (start == text.size())
        return;
    QString first;
    fold(QStringView(text).sliced(start, wordEndFrom(text, start) - start), first);
    m_forms[first].push_back({text, start, &term});
}

std::vector<WordMatch> GlossaryMatcher::find(const QString &text) const
{
    std::vector<WordMatch> matches;
    const QStringView view(text);
    QString word;
    qsizetype from = 0; // where the last match ends
    for (qsizetype start = wordStartFrom(view, 0); start < view.size();) {
        const qsizetype end = wordEndFrom(view, start);
        fold(view.sliced(start, end - start), word);
        WordMatch match;
        if (const auto forms = m_forms.constFind(word); forms != m_forms.cend())
            match = matchAt(view, start, from, *forms);
        if (match.term) {
            matches.push_back(match);
            from = match.start + match.length;
        }
        start = wordStartFrom(view, std::max(end, from));
    }
    return matches;
}

WordMatch GlossaryMatcher::matchAt(QStringView text, qsizetype wordStart, qsizetype from,
                                   const std::vector<Form> &forms) const
{
    for (const Form &form : forms) {
        const qsizetype start = wordStart - form.firstWord;
        const qsizetype length = form.text.size();
        if (start >= from && start + length <= text.size()
            && text.sliced(start, length).compare(form.text, Qt::CaseInsensitive) == 0
            && standsAlone(text, start, length))
            return {start, length, form.term};
    }
    return {};
}

} // namespace crampwise
