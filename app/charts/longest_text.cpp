// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/longest_text.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <vector>

namespace crampwise {

namespace {

constexpr qreal wider = 1.03; ///< More than what letters beside each other take beyond their own.

class LineCounter {
public:
    LineCounter(const QFont &font, qreal width) : m_metrics(font), m_width(width) {}

    /// No fewer than it takes: broken at spaces only.
    int mostLines(QStringView text)
    {
        int lines = 1;
        qreal line = 0;
        for (const QStringView word : text.tokenize(u' ')) {
            const qreal wide = widthOf(word);
            if (line > 0 && line + wide > m_width) {
                ++lines;
                line = 0;
            }
            lines += int(wide / m_width); // broken within, or not at all
            line += wide + advance(u' ');
        }
        return lines;
    }

private:
    qreal widthOf(QStringView word)
    {
        qreal width = 0;
        for (const QChar letter : word)
            width += advance(letter);
        return width;
    }

    qreal advance(QChar letter)
    {
        qreal &known = m_advances[letter];
        if (known <= 0)
            known = wider * m_metrics.horizontalAdvance(letter);
        return known;
    }

    QFontMetricsF m_metrics;
    qreal m_width;
    QHash<QChar, qreal> m_advances;
};

} // namespace

int greatestHeight(const QStringList &texts, const QFont &font, int width,
                   const std::function<SetText(const QString &text)> &set)
{
    std::vector<std::pair<int, const QString *>> candidates;
    LineCounter counter(font, std::max(1, width));
    for (const QString &text : texts) {
        if (!text.isEmpty())
            candidates.emplace_back(counter.mostLines(text), &text);
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    SetText greatest;
    for (const auto &[lines, text] : candidates) {
        if (lines <= greatest.lines)
            break;
        const SetText one = set(*text);
        greatest = {std::max(greatest.height, one.height), std::max(greatest.lines, one.lines)};
    }
    return greatest.height;
}

} // namespace crampwise
