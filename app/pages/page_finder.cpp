// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_finder.h"

#include "core/text/nearest.h"

#include <algorithm>

namespace crampwise {

void PageFinder::fold()
{
    const QString &text = m_text.text();
    m_folded.reserve(text.size());
    m_origins.reserve(size_t(text.size()) + 1);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QStringView letter = QStringView(text).mid(at, length);
        const bool plain = length == 1 && letter[0].unicode() < 0x80;
        const QString simple = plain ? QString(letter[0].toLower()) : folded(letter);
        m_folded += simple;
        m_origins.insert(m_origins.end(), size_t(simple.size()), at);
        at += length;
    }
    m_origins.push_back(text.size());
}

void PageFinder::find(const QString &words)
{
    m_words = words;
    m_matches.clear();
    m_current = -1;
    const QString wanted = folded(words.simplified());
    if (wanted.isEmpty())
        return;
    if (m_origins.empty())
        fold();
    for (qsizetype at = m_folded.indexOf(wanted); at >= 0;
         at = m_folded.indexOf(wanted, at + wanted.size()))
        m_matches.push_back({m_origins[size_t(at)], m_origins[size_t(at + wanted.size())]});
}

const PageFinder::Match *PageFinder::go(int step, qsizetype from)
{
    const int count = int(m_matches.size());
    if (count == 0)
        return nullptr;
    if (m_current >= 0) {
        m_current = (m_current + step + count) % count;
    } else {
        const auto next = std::find_if(m_matches.begin(), m_matches.end(),
                                       [from](const Match &match) { return match.from >= from; });
        const int index = int(next - m_matches.begin());
        m_current = step > 0 ? index % count : (index - 1 + count) % count;
    }
    return &m_matches[size_t(m_current)];
}

} // namespace crampwise
