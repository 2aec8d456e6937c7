// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/spoken_page.h"

#include "core/page/printed_page.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

using Kind = PageElement::Kind;

/// How the kind of a figure is told.
class FigureWords {
    Q_DECLARE_TR_FUNCTIONS(SpokenPage)

public:
    QString operator()(const ChoiceBlock &block) const
    {
        const auto option = std::find_if(
            block.options.begin(), block.options.end(),
            [&](const ChoiceBlock::Option &one) { return one.value == block.current; });
        const QString chosen = option == block.options.end() ? QString() : nameOf(*option);
        return block.shape == ChoiceBlock::Shape::List
            ? tr("Combo box, %1 %2", "its label with a colon, what is chosen")
                  .arg(block.label, chosen)
            : tr("Choice, %1 %2", "its label with a colon, what is chosen")
                  .arg(block.label, chosen);
    }
    QString operator()(const TickBlock &block) const
    {
        const QString ticked = textInstead(block);
        return ticked.isEmpty()
            ? tr("Boxes, none ticked: %1", "their group").arg(block.label)
            : tr("Boxes, ticked: %1", "their group: those that are").arg(ticked);
    }
    QString operator()(const ButtonBlock &) const { return tr("Buttons: %1").arg(text); }
    QString operator()(const HoldTimerBlock &block) const
    {
        return tr("Timer: %1").arg(block.title);
    }
    QString operator()(const Picture &block) const
    {
        return tr("Picture: %1").arg(block.description);
    }
    QString operator()(const LabBlock &) const { return tr("Laboratory: %1").arg(text); }
    template<typename Chart>
    QString operator()(const Chart &) const
    {
        return tr("Chart: %1").arg(text);
    }

    /// The rows of the head: buttons, and last of all the tabs.
    static QString inHead(const PageText &page, size_t piece)
    {
        const bool isLast
            = piece + 1 == page.pieces().size() || page.pieces()[piece + 1].section >= 0;
        const QString words = page.figureText(piece);
        return isLast && !page.page().tabs.empty() ? tr("Tabs: %1", "their titles").arg(words)
                                                   : tr("Buttons: %1").arg(words);
    }

    QString text; ///< Of the page.

private:
    static QString nameOf(const ChoiceBlock::Option &option)
    {
        return option.detail.isEmpty()
            ? option.text
            : tr("%1: %2", "an option, the line below it").arg(option.text, option.detail);
    }
};

} // namespace

class SpokenPage::Writer {
    Q_DECLARE_TR_FUNCTIONS(SpokenPage)

public:
    Writer(const PageElements &elements, SpokenPage &spoken)
        : m_elements(elements), m_spoken(spoken)
    {
    }

    void write()
    {
        const std::vector<TextPiece> &pieces = m_elements.text().pieces();
        m_spoken.m_starts.reserve(pieces.size());
        m_spoken.m_text.reserve(m_elements.text().text().size() * 5 / 4);
        for (size_t i = 0; i < pieces.size(); ++i) {
            if (i > 0)
                m_spoken.m_text += u'\n';
            m_spoken.m_starts.push_back(m_spoken.m_text.size());
            writePiece(m_elements.at(m_elements.ofPiece(i)));
        }
    }

private:
    void writePiece(const PageElement &element)
    {
        m_spoken.m_text += alwaysInSight(element) + opening(element) + before(element);
        if (element.kind == Kind::Figure)
            addWhole(SpokenPage::figure(m_elements, element), element.from, element.to);
        else
            writeText(element);
    }

    /// What stays in sight at the foot of the page, before its first section.
    QString alwaysInSight(const PageElement &element) const
    {
        const PageText &page = m_elements.text();
        if (!page.page().foot || element.piece != page.firstPiece(0))
            return {};
        QString told;
        for (const PageFoot::Line &line : page.page().foot->lines)
            told += tr("Important: ") + textInstead(line) + u' ';
        return told;
    }

    /// What tells that a list or table begins.
    QString opening(const PageElement &element) const
    {
        if (element.parent < 0)
            return {};
        const PageElement &holder = m_elements.at(element.parent);
        if (holder.piece != element.piece)
            return {};
        if (holder.kind == Kind::List)
            return tr("List of %1: ").arg(QLocale().toString(holder.children.size()));
        const int rows = m_elements.rowCount(element.parent);
        return tr("Table, %1, %2. ", "so many rows, so many columns")
            .arg(tr("%n row(s)", nullptr, rows),
                 tr("%n column(s)", nullptr, m_elements.columnCount(element.parent)));
    }

    QString before(const PageElement &element) const
    {
        const BlockText &content = m_elements.piece(element).content;
        switch (content.role) {
        case TextRole::Title:
        case TextRole::Heading:
        case TextRole::Subheading:
            return tr("Heading %1: ").arg(QLocale().toString(element.level));
        case TextRole::Step:
            return tr("%1. ", "number of a step").arg(QLocale().toString(content.number));
        case TextRole::Source:
            return tr("Source %1: ").arg(QLocale().toString(content.number));
        case TextRole::Notice:
            return tr("Important: ");
        case TextRole::HeaderCell:
            return tr("Column %1: ").arg(QLocale().toString(content.column + 1));
        case TextRole::Cell:
            return beforeCell(element, content);
        default:
            return {};
        }
    }

    QString beforeCell(const PageElement &element, const BlockText &content) const
    {
        const QString head = m_elements.columnHead(element.parent, content.column);
        if (content.column == 0)
            return tr("Row %1, %2: ", "number of a row, head of the first column")
                .arg(QLocale().toString(content.row + 1), head);
        return tr("%1: ", "head of a column, before its cell").arg(head);
    }

    /// The text, with words before or in place of its anchors.
    void writeText(const PageElement &element)
    {
        const TextPiece &piece = m_elements.piece(element);
        qsizetype at = element.from;
        for (const Anchor &anchor : piece.content.anchors) {
            const qsizetype start = piece.start + anchor.start;
            if (start < at)
                continue;
            if (start > at)
                addSame(at, start);
            at = writeAnchor(piece, anchor);
        }
        const bool isEmpty = element.from == element.to;
        if (at < element.to || isEmpty)
            addSame(at, element.to);
    }

    /// Tells where the anchor ends in the page.
    qsizetype writeAnchor(const TextPiece &piece, const Anchor &anchor)
    {
        const qsizetype start = piece.start + anchor.start;
        const qsizetype end = start + anchor.length;
        switch (anchor.kind) {
        case Anchor::Kind::Citation:
            addWhole(SpokenPage::words(piece, anchor), start, end);
            break;
        case Anchor::Kind::Link:
            m_spoken.m_text += tr("link ", "said before the words of a link");
            addSame(start, end);
            break;
        case Anchor::Kind::Copy:
        case Anchor::Kind::Fold:
            m_spoken.m_text += tr("button ", "said before the words of a button");
            addSame(start, end);
            break;
        case Anchor::Kind::Sort:
            writeColumnHead(start, end);
            break;
        case Anchor::Kind::Word:
            addSame(start, end);
            break;
        }
        return end;
    }

    void writeColumnHead(qsizetype start, qsizetype end)
    {
        const PageElement &cell
            = m_elements.at(m_elements.ofPiece(m_elements.text().pieceAt(start)));
        const int column = m_elements.piece(cell).content.column;
        const qsizetype head = m_elements.columnHead(cell.parent, column).size();
        const auto *table = std::get_if<TextTable>(m_elements.block(cell));
        addSame(start, std::min(end, start + head));
        if (start + head < end)
            addWhole(table->descending ? tr(", sorted down") : tr(", sorted up"), start + head,
                     end);
    }

    void addSame(qsizetype from, qsizetype to)
    {
        m_spoken.m_runs.push_back({m_spoken.m_text.size(), to - from, from, to - from, true});
        m_spoken.m_text += QStringView(m_elements.text().text()).sliced(from, to - from);
    }

    void addWhole(const QString &words, qsizetype from, qsizetype to)
    {
        m_spoken.m_runs.push_back({m_spoken.m_text.size(), words.size(), from, to - from, false});
        m_spoken.m_text += words;
    }

    const PageElements &m_elements;
    SpokenPage &m_spoken;
};

SpokenPage::SpokenPage(const PageElements &elements)
{
    Writer(elements, *this).write();
}

qsizetype SpokenPage::toPage(qsizetype spoken) const
{
    const auto after
        = std::upper_bound(m_runs.begin(), m_runs.end(), spoken,
                           [](qsizetype at, const Run &run) { return at < run.spoken; });
    if (after == m_runs.begin())
        return m_runs.front().page;
    const Run &run = *(after - 1);
    const qsizetype beyond = spoken - run.spoken;
    if (beyond < run.spokenLength)
        return run.isSame ? run.page + beyond : run.page;
    // Between two runs stands what is said before the second.
    const bool isEnd = beyond == run.spokenLength || after == m_runs.end();
    return isEnd ? run.page + run.pageLength : after->page;
}

size_t SpokenPage::runOfPage(qsizetype offset) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), offset,
                                        [](qsizetype at, const Run &run) { return at < run.page; });
    return after == m_runs.begin() ? 0 : size_t(after - m_runs.begin()) - 1;
}

qsizetype SpokenPage::fromPage(qsizetype offset) const
{
    const Run &run = m_runs[runOfPage(offset)];
    const qsizetype within = std::clamp<qsizetype>(offset - run.page, 0, run.pageLength);
    if (within == run.pageLength)
        return run.spoken + run.spokenLength;
    return run.spoken + (run.isSame ? within : 0);
}

qsizetype SpokenPage::lineFromPage(qsizetype offset) const
{
    const size_t index = runOfPage(offset);
    const Run &run = m_runs[index];
    const qsizetype start = m_starts[pieceAt(run.spoken)];
    if (offset > run.page)
        return fromPage(offset);
    if (index == 0 || m_runs[index - 1].spoken < start)
        return start;
    return m_runs[index - 1].spoken + m_runs[index - 1].spokenLength;
}

size_t SpokenPage::pieceAt(qsizetype spoken) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), spoken);
    return after == m_starts.begin() ? 0 : size_t(after - m_starts.begin()) - 1;
}

SpokenPage::Range SpokenPage::ofPiece(size_t piece) const
{
    const bool last = piece + 1 == m_starts.size();
    return {m_starts[piece], last ? m_text.size() : m_starts[piece + 1] - 1};
}

QString SpokenPage::words(const TextPiece &piece, const Anchor &anchor)
{
    QString text = piece.content.text.sliced(anchor.start, anchor.length);
    if (anchor.kind != Anchor::Kind::Citation)
        return text;
    // The page shows "[1]".
    return Writer::tr("source %1").arg(QStringView(text).sliced(1, text.size() - 2));
}

QString SpokenPage::figure(const PageElements &elements, const PageElement &element)
{
    const Block *block = elements.block(element);
    if (!block)
        return FigureWords::inHead(elements.text(), element.piece);
    FigureWords words;
    words.text = elements.text().figureText(element.piece);
    return std::visit(words, *block);
}

} // namespace crampwise
