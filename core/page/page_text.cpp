// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_text.h"

#include "core/page/glossary_matcher.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr qsizetype mostKeptTogether = 3; // citations

constexpr QChar figureSign = QChar::ObjectReplacementCharacter;

bool explainsWords(TextRole role)
{
    switch (role) {
    case TextRole::Lead:
    case TextRole::Paragraph:
    case TextRole::Item:
    case TextRole::Step:
    case TextRole::Cell:
    case TextRole::Notice:
        return true;
    default:
        return false;
    }
}

bool overlaps(const Anchor &anchor, qsizetype start, qsizetype length)
{
    return anchor.start < start + length && start < anchor.start + anchor.length;
}

/// What parts a text from the one before it.
QChar separator(const BlockText &before, const BlockText &after)
{
    return before.column >= 0 && after.column > 0 && before.row == after.row ? u'\t' : u'\n';
}

} // namespace

QHash<QString, int> sourceNumbers(const Page &page)
{
    QHash<QString, int> numbers;
    for (const Section &section : page.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *list = std::get_if<SourceList>(&block)) {
                for (const SourceList::Item &item : list->items)
                    numbers.insert(item.target.section, int(numbers.size()) + 1);
            }
        }
    }
    return numbers;
}

QStringList citedSources(const Page &page)
{
    QStringList ids;
    for (const Section &section : page.sections) {
        for (const Block &block : section.blocks) {
            for (const BlockText &text : blockTexts(block))
                ids << text.sources;
        }
    }
    ids.removeDuplicates();
    return ids;
}

PageText::PageText(const Page &page, const GlossaryMatcher *words)
    : m_page(page), m_words(words), m_numbers(sourceNumbers(page))
{
    addHead();
    for (size_t section = 0; section < page.sections.size(); ++section)
        addSection(int(section));
}

void PageText::addHead()
{
    int item = 0;
    if (!m_page.kind.isEmpty())
        add({TextRole::Kind, m_page.kind}, -1, -1, item++);
    add({TextRole::Title, m_page.title}, -1, -1, item++);
    if (!m_page.lead.isEmpty())
        add({TextRole::Lead, m_page.lead}, -1, -1, item++);
    if (!m_page.buttons.empty()) {
        QStringList names;
        for (const PageButton &button : m_page.buttons)
            names << button.text;
        add({TextRole::Figure, QLocale().createSeparatedList(names)}, -1, -1, item++);
    }
    if (!m_page.tabs.empty()) {
        QStringList titles;
        for (const PageTab &tab : m_page.tabs)
            titles << tab.title;
        add({TextRole::Figure, QLocale().createSeparatedList(titles)}, -1, -1, item++);
    }
}

/// The title of a table that comes first in its section, or below a subheading, or of anything that
/// bears the name of its section.
bool PageText::saysItTwice(const Section &section, size_t block, const BlockText &text)
{
    if (text.role != TextRole::Subheading)
        return false;
    const bool named = block == 0 || std::holds_alternative<Subheading>(section.blocks[block - 1]);
    return text.text == section.heading
        || (named && std::holds_alternative<TextTable>(section.blocks[block]));
}

void PageText::addSection(int section)
{
    const Section &content = m_page.sections[size_t(section)];
    if (!content.heading.isEmpty())
        addHeading(section);
    if (content.folded)
        return;
    for (size_t block = 0; block < content.blocks.size(); ++block) {
        int item = 0;
        for (BlockText &text : blockTexts(content.blocks[block])) {
            if (!saysItTwice(content, block, text))
                add(std::move(text), section, int(block), item);
            ++item;
        }
    }
}

void PageText::addHeading(int section)
{
    const Section &content = m_page.sections[size_t(section)];
    BlockText heading{TextRole::Heading, content.heading};
    if (content.onDemand)
        heading.anchors.push_back({0, heading.text.size(), Anchor::Kind::Fold});
    if (content.headingTarget) {
        heading.anchors.push_back(
            {0, heading.text.size(), Anchor::Kind::Link, *content.headingTarget});
    }
    add(std::move(heading), section, -1, 0);
}

void PageText::add(BlockText text, int section, int block, int item)
{
    if (text.role == TextRole::Figure) {
        m_figures.insert(m_pieces.size(), text.text);
        text.text = figureSign;
    }
    if (m_words && explainsWords(text.role))
        explainWords(text, section);
    cite(text);
    std::sort(text.anchors.begin(), text.anchors.end(),
              [](const Anchor &a, const Anchor &b) { return a.start < b.start; });
    if (!m_pieces.empty())
        m_text += separator(m_pieces.back().content, text);
    m_pieces.push_back({std::move(text), section, block, item, m_text.size()});
    m_text += m_pieces.back().content.text;
}

void PageText::cite(BlockText &text) const
{
    bool follows = false;
    for (const QString &source : std::as_const(text.sources)) {
        const int number = m_numbers.value(source);
        if (number == 0)
            continue;
        // Wide enough apart to hit the right one; a few keep to the last word of their sentence.
        if (!follows)
            text.text += QChar(QChar::Nbsp);
        else if (text.sources.size() <= mostKeptTogether)
            text.text += QString(2, QChar(QChar::Nbsp));
        else
            text.text += QChar(0x2002);
        follows = true;
        const QString mark = u'[' + QLocale().toString(number) + u']';
        text.anchors.push_back({text.text.size(),
                                mark.size(),
                                Anchor::Kind::Citation,
                                {Location::Kind::Sources, {}, source}});
        text.text += mark;
    }
}

/// The first time that a section uses a word; each further time would only be noise.
void PageText::explainWords(BlockText &text, int section)
{
    if (section != m_explainedSection) {
        m_explained.clear();
        m_explainedSection = section;
    }
    const std::vector<Anchor> own = text.anchors;
    for (const WordMatch &match : m_words->find(text.text)) {
        const bool taken = std::any_of(own.begin(), own.end(), [&](const Anchor &anchor) {
            return overlaps(anchor, match.start, match.length);
        });
        const Location target{Location::Kind::Glossary, {}, match.term->id};
        if (taken || target.samePage(m_page.location) || m_explained.contains(match.term->id))
            continue;
        m_explained << match.term->id;
        text.anchors.push_back({match.start, match.length, Anchor::Kind::Word, target});
    }
}

size_t PageText::pieceAt(qsizetype offset) const
{
    const auto after
        = std::upper_bound(m_pieces.begin(), m_pieces.end(), offset,
                           [](qsizetype at, const TextPiece &piece) { return at < piece.start; });
    return after == m_pieces.begin() ? 0 : size_t(after - m_pieces.begin()) - 1;
}

size_t PageText::firstPiece(int section, int block) const
{
    const auto found = std::lower_bound(m_pieces.begin(), m_pieces.end(), std::pair(section, block),
                                        [](const TextPiece &piece, const std::pair<int, int> &at) {
                                            return std::pair(piece.section, piece.block) < at;
                                        });
    return std::min(size_t(found - m_pieces.begin()), m_pieces.size() - 1);
}

Place PageText::placeAt(qsizetype offset) const
{
    const TextPiece &piece = m_pieces[pieceAt(offset)];
    Place place;
    if (piece.section >= 0)
        place.section = m_page.sections[size_t(piece.section)].anchor;
    place.block = piece.block;
    place.item = piece.item;
    place.offset = std::clamp<qsizetype>(offset - piece.start, 0, piece.content.text.size());
    return place;
}

qsizetype PageText::offsetOf(const Place &place) const
{
    int section = -1;
    if (!place.section.isEmpty()) {
        const auto found
            = std::find_if(m_page.sections.begin(), m_page.sections.end(),
                           [&](const Section &one) { return one.anchor == place.section; });
        if (found == m_page.sections.end())
            return 0;
        section = int(found - m_page.sections.begin());
    }
    const TextPiece *nearest = nullptr;
    for (size_t i = firstPiece(section); i < m_pieces.size(); ++i) {
        const TextPiece &piece = m_pieces[i];
        if (piece.section != section
            || std::pair(piece.block, piece.item) > std::pair(place.block, place.item))
            break;
        nearest = &piece;
    }
    if (!nearest)
        return 0;
    const bool exact = nearest->block == place.block && nearest->item == place.item;
    return nearest->start + (exact ? std::min(place.offset, nearest->content.text.size()) : 0);
}

QString PageText::mark(const BlockText &text)
{
    switch (text.role) {
    case TextRole::Item:
        return u"• "_s;
    case TextRole::Step:
        return QLocale().toString(text.number) + u". "_s;
    case TextRole::Source:
        return u'[' + QLocale().toString(text.number) + u"] "_s;
    default:
        return {};
    }
}

QString PageText::plainText(qsizetype from, qsizetype to) const
{
    QString copy;
    for (size_t i = pieceAt(from); i < m_pieces.size() && m_pieces[i].start < to; ++i) {
        const TextPiece &piece = m_pieces[i];
        if (piece.start > from)
            copy += separator(m_pieces[i - 1].content, piece.content);
        const qsizetype start = std::max(from, piece.start) - piece.start;
        const qsizetype end = std::min(to, piece.end()) - piece.start;
        if (start == 0 && end > 0)
            copy += mark(piece.content);
        if (piece.content.role == TextRole::Figure)
            copy += end > start ? figureText(i) : QString();
        else if (end > start)
            copy += piece.content.text.sliced(start, end - start);
    }
    return copy;
}

} // namespace crampwise
