// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/words.h"

#include "core/text/nearest.h"

namespace crampwise {

namespace {

class WordReader {
public:
    explicit WordReader(const QString &text) : m_text(text) {}

    std::vector<Word> read()
    {
        std::vector<Word> words;
        while (m_at < m_text.size()) {
            if (!isWordPart(m_at)) {
                ++m_at;
                continue;
            }
            const qsizetype start = m_at;
            const QString word = readWord();
            if (!word.isEmpty() && !isEnding(start))
                words.push_back({word, start, m_at - start});
        }
        return words;
    }

private:
    bool isWordPart(qsizetype at) const
    {
        if (at < 0 || at >= m_text.size())
            return false;
        const QChar c = m_text[at];
        // Half of a character outside the basic plane: a letter of a rare script, or an emoji.
        if (c.isHighSurrogate() && at + 1 < m_text.size())
            return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, m_text[at + 1]));
        if (c.isLowSurrogate() && at > 0)
            return QChar::isLetterOrNumber(QChar::surrogateToUcs4(m_text[at - 1], c));
        return c.isLetterOrNumber() || c.isMark();
    }

    QString readWord()
    {
        QString word = readRun();
        const QChar next = m_at < m_text.size() ? m_text[m_at] : QChar();
        const bool isLetter = word.size() == 1 && word[0].isLetter();
        if (isLetter && (next == u'-' || next == u' ') && isDigit(m_at + 1)) {
            ++m_at;
            word += readRun();
        } else if (isPlus(next) && m_text[m_at - 1].isLetter() && !isWordPart(m_at + 1)) {
            ++m_at;
            word += u'+';
        }
        return word;
    }

    QString readRun()
    {
        const qsizetype start = m_at;
        while (isWordPart(m_at))
            ++m_at;
        return folded(QStringView(m_text).mid(start, m_at - start));
    }

    bool isDigit(qsizetype at) const { return at < m_text.size() && m_text[at].isDigit(); }

    static bool isPlus(QChar c) { return c == u'+' || c == u'\u207A'; }

    /// True for the last letter of "doctor's" or "don't", which is no word to look for.
    bool isEnding(qsizetype start) const
    {
        return m_at - start == 1 && start > 1 && isWordPart(start - 2)
            && (m_text[start - 1] == u'\'' || m_text[start - 1] == u'\u2019');
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::vector<Word> wordsOf(const QString &text)
{
    return WordReader(text).read();
}

} // namespace crampwise
