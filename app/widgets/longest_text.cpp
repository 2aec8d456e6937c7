// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/longest_text.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <vector>

namespace crampwise {

namespace {

constexpr qreal wider = 1.03; ///< More than what letters beside each other take beyond their own.

/// Knows texts by their letters, one beside the other, which takes a small part of setting them.
class Letters {
public:
    explicit Letters(const QFont &font) : m_metrics(font) {}

    /// No less than its width.
    qreal mostWidth(QStringView text)
    {
        qreal width = 0;
        for (const QChar letter : text)
            width += advance(letter);
        return width;
    }

    /// No fewer than it takes: broken at spaces only.
    int mostLines(QStringView text, qreal width)
    {
        int lines = 1;
        qreal line = 0;
        for (const QStringView word : text.tokenize(u' ')) {
            const qreal wide = mostWidth(word);
            if (line > 0 && line + wide > width) {
                ++lines;
                line = 0;
            }
            lines += int(wide / width); // broken within
            line += wide + advance(u' ');
        }
        return lines;
    }

private:
    qreal advance(QChar letter)
    {
        qreal &known = m_advances[letter];
        if (known <= 0)
            known = wider * m_metrics.horizontalAdvance(letter);
        return known;
    }

    QFontMetricsF m_metrics;
    QHash<QChar, qreal> m_advances;
};

using Candidates = std::vector<std::pair<qreal, const QString *>>;

/// Those first that may take most.
Candidates candidatesOf(const QStringList &texts,
                        const std::function<qreal(const QString &text)> &most)
{
    Candidates candidates;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            candidates.emplace_back(most(text), &text);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    return candidates;
}

} // namespace

int widestOf(const QStringList &texts, const QFont &font)
{
    Letters letters(font);
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const auto &[most, text] :
         candidatesOf(texts, [&](const QString &one) { return letters.mostWidth(one); })) {
        if (most <= widest)
            break;
        widest = std::max(widest, metrics.horizontalAdvance(*text));
    }
    return widest;
}

int greatestHeight(const QStringList &texts, const QFont &font, int width,
                   const std::function<SetText(const QString &text)> &set)
{
    Letters letters(font);
    SetText greatest;
    for (const auto &[most, text] : candidatesOf(texts, [&](const QString &one) {
             return letters.mostLines(one, std::max(1, width));
         })) {
        if (most <= greatest.lines)
            break;
        const SetText one = set(*text);
        greatest = {std::max(greatest.height, one.height), std::max(greatest.lines, one.lines)};
    }
    return greatest.height;
}

} // namespace crampwise
