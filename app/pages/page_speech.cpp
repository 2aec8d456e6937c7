// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_speech.h"

#include "app/pages/accessible_page.h"
#include "app/pages/page_view.h"

#include <QKeyEvent>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace crampwise {

namespace {

using Range = SpokenPage::Range;

/// The letter, word or sentence of a text around a place in it.
Range unitAround(QTextBoundaryFinder::BoundaryType type, const QString &text, qsizetype at)
{
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(at);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const qsizetype from = std::max<qsizetype>(0, finder.position());
    const qsizetype to = finder.toNextBoundary();
    return {from, to < 0 ? text.size() : to};
}

/// One that moves the caret or selects; of others a screen reader need not hear where the page is.
bool isForTheCaret(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::ShortcutOverride)
        return false;
    switch (static_cast<const QKeyEvent &>(event).key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_A:
    case Qt::Key_H:
        return true;
    default:
        return false;
    }
}

QTextBoundaryFinder::BoundaryType finderType(QAccessible::TextBoundaryType unit)
{
    switch (unit) {
    case QAccessible::CharBoundary:
        return QTextBoundaryFinder::Grapheme;
    case QAccessible::WordBoundary:
        return QTextBoundaryFinder::Word;
    default:
        return QTextBoundaryFinder::Sentence;
    }
}

} // namespace

PageSpeech::PageSpeech(PageView &view) : QObject(&view), m_view(view)
{
    installAccessiblePage();
    connect(&view, &PageView::renewed, this, &PageSpeech::renew);
    connect(&view, &PageView::resumed, this, &PageSpeech::resume);
    connect(&view, &PageView::caretMoved, this, &PageSpeech::tellCaret);
    connect(&view, &PageView::jumped, this, &PageSpeech::tellJump);
    connect(&view, &PageView::anchorReached, this, [this](qsizetype offset) {
        if (isHeard())
            tellElement(elements().anchorAt(offset));
    });
    view.installEventFilter(this);
}

PageSpeech &PageSpeech::of(const PageView &view)
{
    return *view.findChild<PageSpeech *>(QString(), Qt::FindDirectChildrenOnly);
}

PageSpeech::Content &PageSpeech::content()
{
    if (!m_content)
        m_content.emplace(m_view.text());
    return *m_content;
}

qsizetype PageSpeech::caret()
{
    return spoken().fromPage(m_view.caret().offset());
}

Range PageSpeech::lineAround(qsizetype offset)
{
    m_view.finish(); // a line is known when it has been set
    const Range whole = spoken().ofPiece(spoken().pieceAt(offset));
    const qsizetype place = spoken().toPage(offset);
    const TextPiece &piece = m_view.text().pieces()[m_view.text().pieceAt(place)];
    const qsizetype start = m_view.typeset().lineStart(place);
    const qsizetype end = m_view.typeset().lineEnd(place);
    if (start >= end) // a figure, or what has no line of its own
        return whole;
    // A citation is one whole in speech, also where a narrow line breaks its letters.
    const qsizetype to = end == piece.end() ? whole.to : spoken().lineFromPage(end);
    return {std::min(offset, spoken().lineFromPage(start)),
            std::max(to, std::min(offset + 1, whole.to))};
}

Range PageSpeech::around(qsizetype offset, QAccessible::TextBoundaryType unit)
{
    offset = std::clamp<qsizetype>(offset, 0, spoken().text().size());
    const Range whole = spoken().ofPiece(spoken().pieceAt(offset));
    switch (unit) {
    case QAccessible::NoBoundary:
        return {0, spoken().text().size()};
    case QAccessible::ParagraphBoundary:
        return whole;
    case QAccessible::LineBoundary:
        return lineAround(offset);
    case QAccessible::SentenceBoundary:
    case QAccessible::WordBoundary:
    case QAccessible::CharBoundary:
        break;
    }
    if (offset == whole.to && unit != QAccessible::SentenceBoundary)
        return {offset, std::min(offset + 1, spoken().text().size())};
    const QString text = spoken().text().sliced(whole.from, whole.to - whole.from);
    const qsizetype at
        = std::clamp<qsizetype>(offset - whole.from, 0, std::max<qsizetype>(0, text.size() - 1));
    const Range range = unitAround(finderType(unit), text, at);
    return {whole.from + range.from, whole.from + range.to};
}

void PageSpeech::tell(QAccessibleEvent &event)
{
    if (m_listener)
        m_listener(event);
    else
        QAccessible::updateAccessibility(&event);
}

/// What stands in a page is other objects now; the page is the same.
void PageSpeech::renew()
{
    if (!m_content)
        return;
    forgetElements(m_view);
    m_content.reset();
    m_selected = {};
}

/// Where an element had the last word, its like in the new version has it.
void PageSpeech::resume()
{
    if (!isHeard() || std::exchange(m_told, -1) < 0)
        return;
    const qsizetype caret = m_view.caret().offset();
    const int anchor = elements().anchorAt(caret);
    tellElement(anchor >= 0 ? anchor : elements().ofPiece(m_view.text().pieceAt(caret)));
}

/// Only of a page with the focus: a screen reader takes a caret for the focus, and would then not
/// tell the page when it really comes there.
void PageSpeech::tellCaret()
{
    if (!isHeard() || !m_view.hasFocus())
        return;
    QAccessibleTextCursorEvent moved(&m_view, int(caret()));
    tell(moved);
    const PageCaret &caret = m_view.caret();
    const Range selected = caret.hasSelection()
        ? Range{spoken().fromPage(caret.from()), spoken().fromPage(caret.to())}
        : Range{};
    if (selected == std::exchange(m_selected, selected))
        return;
    QAccessibleTextSelectionEvent event(&m_view, int(selected.from), int(selected.to));
    tell(event);
}

/// The focus is the page's. Saying that an element has it makes a screen reader tell the element;
/// the page must have it again before the next key, or the caret would be followed no more.
void PageSpeech::tellElement(int element)
{
    if (element < 0 || !m_view.hasFocus())
        return;
    m_told = element;
    QAccessibleEvent event(accessibleElement(m_view, element), QAccessible::Focus);
    tell(event);
}

void PageSpeech::tellPage()
{
    m_told = -1;
    QAccessibleEvent event(&m_view, QAccessible::Focus);
    tell(event);
}

/// A page that has the focus already would stay silent when a link leads to another part of it.
void PageSpeech::tellJump()
{
    if (isHeard())
        tellElement(elements().ofPiece(m_view.text().pieceAt(m_view.caret().offset())));
}

bool PageSpeech::eventFilter(QObject *watched, QEvent *event)
{
    if (m_told >= 0 && isForTheCaret(*event))
        tellPage();
    if (event->type() == QEvent::FocusOut)
        m_told = -1;
    return QObject::eventFilter(watched, event);
}

} // namespace crampwise
