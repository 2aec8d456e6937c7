// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_caret.h"

#include <QKeyEvent>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace crampwise {

void PageCaret::moveTo(qsizetype offset, bool select)
{
    m_offset = std::clamp<qsizetype>(offset, 0, m_text.text().size());
    if (!select) {
        m_anchor = m_offset;
        m_unit = Unit::Character;
    }
    m_column.reset();
}

void PageCaret::select(qsizetype from, qsizetype to)
{
    m_anchor = std::clamp<qsizetype>(from, 0, m_text.text().size());
    moveTo(to, true);
}

std::pair<qsizetype, qsizetype> PageCaret::wordAround(qsizetype offset) const
{
    const TextPiece &piece = m_text.pieces()[m_text.pieceAt(offset)];
    const QString &text = piece.content.text;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(std::clamp<qsizetype>(offset - piece.start, 0, text.size()));
    if (!words.isAtBoundary() || words.position() == text.size())
        words.toPreviousBoundary();
    const qsizetype start = std::max<qsizetype>(0, words.position());
    const qsizetype end = words.toNextBoundary();
    return {piece.start + start, piece.start + (end < 0 ? text.size() : end)};
}

void PageCaret::selectWordAt(qsizetype offset)
{
    m_first = wordAround(offset);
    select(m_first.first, m_first.second);
    m_unit = Unit::Word;
}

void PageCaret::selectParagraphAt(qsizetype offset)
{
    const TextPiece &piece = m_text.pieces()[m_text.pieceAt(offset)];
    m_first = {piece.start, piece.end()};
    select(m_first.first, m_first.second);
    m_unit = Unit::Paragraph;
}

void PageCaret::extendTo(qsizetype offset)
{
    if (m_unit == Unit::Character) {
        moveTo(offset, true);
        return;
    }
    std::pair<qsizetype, qsizetype> here = wordAround(offset);
    if (m_unit == Unit::Paragraph) {
        const TextPiece &piece = m_text.pieces()[m_text.pieceAt(offset)];
        here = {piece.start, piece.end()};
    }
    const bool backwards = offset < m_first.first;
    m_anchor = backwards ? m_first.second : m_first.first;
    m_offset = backwards ? here.first : std::max(here.second, m_first.second);
}

qsizetype PageCaret::character(int step) const
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, m_text.text());
    letters.setPosition(m_offset);
    const qsizetype next = step > 0 ? letters.toNextBoundary() : letters.toPreviousBoundary();
    return next < 0 ? m_offset : next;
}

qsizetype PageCaret::word(int step) const
{
    const QString &text = m_text.text();
    qsizetype at = m_offset;
    const auto isLetter = [&](qsizetype i) { return text[i].isLetterOrNumber(); };
    if (step > 0) {
        while (at < text.size() && isLetter(at))
            ++at;
        while (at < text.size() && !isLetter(at))
            ++at;
    } else {
        while (at > 0 && !isLetter(at - 1))
            --at;
        while (at > 0 && isLetter(at - 1))
            --at;
    }
    return at;
}

qsizetype PageCaret::paragraph(int step) const
{
    const std::vector<TextPiece> &pieces = m_text.pieces();
    const size_t piece = m_text.pieceAt(m_offset);
    if (step < 0 && m_offset > pieces[piece].start)
        return pieces[piece].start;
    if (step > 0)
        return piece + 1 < pieces.size() ? pieces[piece + 1].start : m_text.text().size();
    return piece > 0 ? pieces[piece - 1].start : 0;
}

qsizetype PageCaret::headingBeyond(qsizetype offset, int step) const
{
    const std::vector<TextPiece> &pieces = m_text.pieces();
    size_t piece = m_text.pieceAt(offset);
    for (piece += size_t(step); piece < pieces.size(); piece += size_t(step)) {
        switch (pieces[piece].content.role) {
        case TextRole::Title:
        case TextRole::Heading:
        case TextRole::Subheading:
            return pieces[piece].start;
        default:
            break;
        }
    }
    return offset;
}

qsizetype PageCaret::line(int step)
{
    const qreal x = m_column.value_or(m_page.caretRect(m_offset).left());
    m_column = x;
    return m_page.lineBeyond(m_offset, step, x);
}

qsizetype PageCaret::pageBeyond(int step, qreal height)
{
    const QRectF here = m_page.caretRect(m_offset);
    const qreal x = m_column.value_or(here.left());
    m_column = x;
    const qsizetype there = m_page.offsetAt({x, here.center().y() + step * height});
    return (there - m_offset) * step > 0 ? there : step > 0 ? m_text.text().size() : 0;
}

bool PageCaret::moveBy(const QKeyEvent &key, qreal pageHeight)
{
    struct Move {
        QKeySequence::StandardKey go;
        QKeySequence::StandardKey select;
        qsizetype (*target)(PageCaret &caret, qreal height);
        bool vertical = false; ///< Remembers its column.
    };
    static const Move moves[]{
        {QKeySequence::MoveToNextChar, QKeySequence::SelectNextChar,
         [](PageCaret &c, qreal) { return c.character(1); }},
        {QKeySequence::MoveToPreviousChar, QKeySequence::SelectPreviousChar,
         [](PageCaret &c, qreal) { return c.character(-1); }},
        {QKeySequence::MoveToNextWord, QKeySequence::SelectNextWord,
         [](PageCaret &c, qreal) { return c.word(1); }},
        {QKeySequence::MoveToPreviousWord, QKeySequence::SelectPreviousWord,
         [](PageCaret &c, qreal) { return c.word(-1); }},
        {QKeySequence::MoveToNextLine, QKeySequence::SelectNextLine,
         [](PageCaret &c, qreal) { return c.line(1); }, true},
        {QKeySequence::MoveToPreviousLine, QKeySequence::SelectPreviousLine,
         [](PageCaret &c, qreal) { return c.line(-1); }, true},
        {QKeySequence::MoveToStartOfLine, QKeySequence::SelectStartOfLine,
         [](PageCaret &c, qreal) { return c.m_page.lineStart(c.m_offset); }},
        {QKeySequence::MoveToEndOfLine, QKeySequence::SelectEndOfLine,
         [](PageCaret &c, qreal) { return c.m_page.lineEnd(c.m_offset); }},
        {QKeySequence::MoveToNextPage, QKeySequence::SelectNextPage,
         [](PageCaret &c, qreal height) { return c.pageBeyond(1, height); }, true},
        {QKeySequence::MoveToPreviousPage, QKeySequence::SelectPreviousPage,
         [](PageCaret &c, qreal height) { return c.pageBeyond(-1, height); }, true},
        {QKeySequence::MoveToStartOfDocument, QKeySequence::SelectStartOfDocument,
         [](PageCaret &, qreal) { return qsizetype(0); }},
        {QKeySequence::MoveToEndOfDocument, QKeySequence::SelectEndOfDocument,
         [](PageCaret &c, qreal) { return c.m_text.text().size(); }},
        {QKeySequence::MoveToStartOfBlock, QKeySequence::SelectStartOfBlock,
         [](PageCaret &c, qreal) { return c.paragraph(-1); }},
        {QKeySequence::MoveToEndOfBlock, QKeySequence::SelectEndOfBlock,
         [](PageCaret &c, qreal) { return c.paragraph(1); }},
    };
    for (const Move &move : moves) {
        const bool selects = key.matches(move.select);
        if (!selects && !key.matches(move.go))
            continue;
        const qsizetype target = move.target(*this, pageHeight);
        const std::optional<qreal> column = move.vertical ? m_column : std::nullopt;
        moveTo(target, selects);
        m_column = column;
        return true;
    }
    return moveByParagraph(key);
}

bool PageCaret::moveByParagraph(const QKeyEvent &key)
{
    struct Move {
        Qt::Key key;
        Qt::KeyboardModifier with;
        qsizetype (*target)(const PageCaret &caret);
    };
    static const Move moves[]{
        {Qt::Key_Down, Qt::ControlModifier, [](const PageCaret &c) { return c.paragraph(1); }},
        {Qt::Key_Up, Qt::ControlModifier, [](const PageCaret &c) { return c.paragraph(-1); }},
        {Qt::Key_PageDown, Qt::AltModifier, [](const PageCaret &c) { return c.paragraph(1); }},
        {Qt::Key_PageUp, Qt::AltModifier, [](const PageCaret &c) { return c.paragraph(-1); }},
        {Qt::Key_Down, Qt::AltModifier,
         [](const PageCaret &c) { return c.headingBeyond(c.m_offset, 1); }},
        {Qt::Key_Up, Qt::AltModifier,
         [](const PageCaret &c) { return c.headingBeyond(c.m_offset, -1); }},
    };
    if (key.key() == Qt::Key_H && !(key.modifiers() & ~Qt::ShiftModifier)) {
        moveTo(headingBeyond(m_offset, key.modifiers() & Qt::ShiftModifier ? -1 : 1));
        return true;
    }
    const bool selects = key.modifiers() & Qt::ShiftModifier;
    // The keypad has arrows too.
    const auto with = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    for (const Move &move : moves) {
        if (key.key() != move.key || with != move.with)
            continue;
        moveTo(move.target(*this), selects);
        return true;
    }
    return false;
}

} // namespace crampwise
