// SPDX-License-Identifier: GPL-3.0-or-later
// How page_view.h answers mouse and keys.
#include "app/pages/page_view.h"

#include "app/pages/anchor_card.h"
#include "app/pages/page_copy.h"
#include "app/pages/page_foot.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

bool isTabStop(const Anchor &anchor)
{
    return anchor.kind == Anchor::Kind::Link || anchor.kind == Anchor::Kind::Citation
        || anchor.kind == Anchor::Kind::Copy || anchor.kind == Anchor::Kind::Fold;
}

} // namespace

// Mouse -------------------------------------------------------------------------------------

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    dropCard();
    m_pressedAt = event->position().toPoint();
    const qsizetype offset = m_body->typeset.offsetAt(toPage(m_pressedAt));
    m_showsCaret = m_atAnchor = false;
    if (m_tripleClick.isActive())
        m_body->caret.selectParagraphAt(offset);
    else
        m_body->caret.moveTo(offset, event->modifiers() & Qt::ShiftModifier);
    viewport()->update();
    emit caretMoved();
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_body->caret.selectWordAt(m_body->typeset.offsetAt(toPage(event->position().toPoint())));
    m_tripleClick.start(QApplication::doubleClickInterval());
    viewport()->update();
    emit caretMoved();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->buttons() & Qt::LeftButton) {
        m_body->caret.extendTo(m_body->typeset.offsetAt(toPage(at)));
        if (!viewport()->rect().contains(at))
            bringIntoSight(m_body->typeset.caretRect(m_body->caret.offset()));
        viewport()->update();
        emit caretMoved();
        return;
    }
    const TypesetPage::AnchorHit hit = m_body->typeset.anchorAt(toPage(at));
    viewport()->setCursor(hit.anchor ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    if (m_body->caret.hasSelection()) {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (clipboard->supportsSelection())
            clipboard->setText(m_body->text.plainText(m_body->caret.from(), m_body->caret.to()),
                               QClipboard::Selection);
        return;
    }
    if ((at - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        return;
    const TypesetPage::AnchorHit hit = m_body->typeset.anchorAt(toPage(at));
    if (hit.anchor)
        follow(*hit.anchor, hit.start);
}

// Keys --------------------------------------------------------------------------------------

void PageView::keyPressEvent(QKeyEvent *event)
{
    qsizetype start = 0;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::SelectAll)) {
        m_body->caret.selectAll();
        viewport()->update();
        emit caretMoved();
    } else if (enter && anchorAtCaret(start)) {
        follow(*anchorAtCaret(start), start);
    } else if (event->key() == Qt::Key_Space) {
        const bool up = event->modifiers() & Qt::ShiftModifier;
        verticalScrollBar()->triggerAction(up ? QAbstractSlider::SliderPageStepSub
                                              : QAbstractSlider::SliderPageStepAdd);
    } else {
        finish(); // a key may lead anywhere
        if (!m_body->caret.moveBy(*event, viewport()->height() - 3 * m_look.unit)) {
            event->ignore();
            return;
        }
        m_showsCaret = true;
        caretChanged();
        if (event->key() == Qt::Key_H) // of a letter's caret a screen reader says nothing
            emit jumped();
    }
}

void PageView::copySelection() const
{
    if (m_body->caret.hasSelection())
        QGuiApplication::clipboard()->setMimeData(
            copyOf(m_body->text, m_body->caret.from(), m_body->caret.to()).release());
}

// Anchors -----------------------------------------------------------------------------------

const Anchor *PageView::anchorAtCaret(qsizetype &start) const
{
    const TextPiece &piece = m_body->text.pieces()[m_body->text.pieceAt(m_body->caret.offset())];
    const qsizetype at = m_body->caret.offset() - piece.start;
    for (const Anchor &anchor : piece.content.anchors) {
        if (at >= anchor.start && at < anchor.start + anchor.length) {
            start = piece.start + anchor.start;
            return &anchor;
        }
    }
    return nullptr;
}

void PageView::activateAnchor(qsizetype offset)
{
    m_body->caret.moveTo(offset);
    caretChanged();
    qsizetype start = 0;
    if (const Anchor *anchor = anchorAtCaret(start))
        follow(*anchor, start);
}

void PageView::follow(const Anchor &anchor, qsizetype start)
{
    switch (anchor.kind) {
    case Anchor::Kind::Link:
        emit intended(GoTo{anchor.target});
        break;
    case Anchor::Kind::Copy:
        QGuiApplication::clipboard()->setText(anchor.payload);
        emit intended(Tell{tr("Copied.")});
        break;
    case Anchor::Kind::Citation:
    case Anchor::Kind::Word:
        openCard(anchor, start);
        break;
    case Anchor::Kind::Sort:
        emit sortRequested(m_body->text.placeAt(start));
        break;
    case Anchor::Kind::Fold:
        emit foldRequested(m_body->text.placeAt(start).section);
        break;
    }
}

/// The keys go on in the page, not to what would come after a card that is gone.
void PageView::dropCard()
{
    if (!m_card)
        return;
    if (m_card->hasFocus() || m_card->isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason);
    m_card->deleteLater();
}

void PageView::openCard(const Anchor &anchor, qsizetype start)
{
    const std::vector<QRectF> rects = m_body->typeset.rects(start, start + anchor.length);
    if (rects.empty())
        return;
    dropCard();
    m_card = new AnchorCard(anchorCardText(anchor, m_services.topic, m_level), m_look,
                            toView(rects.front()), viewport()->rect(), viewport());
    m_body->caret.moveTo(start);
    m_atAnchor = true;
    connect(m_card, &AnchorCard::openRequested, this,
            [this, target = anchor.target] { emit intended(GoTo{target}); });
    connect(m_card, &AnchorCard::copyRequested, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        emit intended(Tell{tr("Copied.")});
    });
    connect(m_card, &AnchorCard::closed, this, [this, start] {
        setFocus(Qt::PopupFocusReason);
        emit anchorReached(start);
    });
}

// Tab ---------------------------------------------------------------------------------------

/// Links, citations and live parts, in reading order.
std::vector<PageView::Stop> PageView::stops() const
{
    std::vector<Stop> found;
    for (const TextPiece &piece : m_body->text.pieces()) {
        for (const Anchor &anchor : piece.content.anchors) {
            if (isTabStop(anchor))
                found.push_back({piece.start + anchor.start});
        }
    }
    for (const Placement::Figure &figure : m_body->typeset.figures()) {
        if (QWidget *widget = figure.box->widget())
            found.push_back({m_body->text.pieces()[size_t(figure.box->piece())].start, widget});
    }
    if (m_foot)
        found.push_back({m_body->text.text().size(), m_foot});
    std::stable_sort(found.begin(), found.end(),
                     [](const Stop &a, const Stop &b) { return a.offset < b.offset; });
    return found;
}

namespace {

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisible()
        && widget->isEnabled();
}

/// What Tab reaches in a live part, in its own order.
QList<QWidget *> tabStopsOf(const QWidget *figure)
{
    QList<QWidget *> stops;
    auto *first = const_cast<QWidget *>(figure);
    QWidget *widget = first;
    do {
        const bool within = widget == figure || figure->isAncestorOf(widget);
        if (within && takesTab(widget))
            stops << widget;
        widget = widget->nextInFocusChain();
    } while (widget != first);
    return stops;
}

} // namespace

bool PageView::moveWithin(const QWidget *figure, bool next)
{
    const QList<QWidget *> stops = tabStopsOf(figure);
    const qsizetype here = stops.indexOf(QApplication::focusWidget());
    const qsizetype there = here + (next ? 1 : -1);
    if (here < 0 || there < 0 || there >= stops.size())
        return false;
    stops[there]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool PageView::goToStop(const Stop &stop, bool next)
{
    const auto reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    if (stop.widget) {
        const QList<QWidget *> stops = tabStopsOf(stop.widget);
        if (stops.isEmpty())
            return false;
        if (stop.widget != m_foot) // which is there wherever somebody reads
            m_body->caret.moveTo(stop.offset);
        (next ? stops.first() : stops.last())->setFocus(reason);
        return true;
    }
    setFocus(reason);
    m_body->caret.moveTo(stop.offset);
    caretChanged();
    m_atAnchor = true;
    emit anchorReached(stop.offset);
    return true;
}

/// To what comes after the page in the window, or before it.
bool PageView::leave(bool next)
{
    QWidget *widget = this;
    do {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        const bool outside = widget != this && !isAncestorOf(widget);
        if (outside && takesTab(widget)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (widget != this);
    return false;
}

/// The index of the stop that follows (or comes before) the caret.
int PageView::stopFromCaret(const std::vector<Stop> &all, bool next) const
{
    const qsizetype caret = m_body->caret.offset();
    const auto comesAfter = [&](const Stop &stop) {
        return stop.offset > caret || (stop.offset == caret && !m_atAnchor);
    };
    const auto isBefore = [&](const Stop &stop) { return stop.offset < caret; };
    if (next)
        return int(std::find_if(all.begin(), all.end(), comesAfter) - all.begin());
    return int(all.rend() - std::find_if(all.rbegin(), all.rend(), isBefore)) - 1;
}

/// From its first stop back to the page as a whole; false when it has the focus already.
bool PageView::goToItself()
{
    if (hasFocus() && !m_atAnchor)
        return false;
    setFocus(Qt::BacktabFocusReason);
    m_atAnchor = false;
    viewport()->update();
    return true;
}

void PageView::enter(bool next)
{
    finish();
    const std::vector<Stop> all = stops();
    for (auto stop = all.rbegin(); !next && stop != all.rend(); ++stop) {
        if (goToStop(*stop, false))
            return;
    }
    m_atAnchor = false;
    setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

bool PageView::focusNextPrevChild(bool next)
{
    const QWidget *focus = QApplication::focusWidget();
    if (m_card && (focus == m_card || m_card->isAncestorOf(focus)))
        return moveWithin(m_card, next) || tabStopsOf(m_card).isEmpty();
    finish();
    const std::vector<Stop> all = stops();
    const auto live = std::find_if(all.begin(), all.end(), [focus](const Stop &stop) {
        return stop.widget && (stop.widget == focus || stop.widget->isAncestorOf(focus));
    });
    const int step = next ? 1 : -1;
    int index = live == all.end() ? stopFromCaret(all, next) : int(live - all.begin()) + step;
    bool moved = live != all.end() && moveWithin(live->widget, next);
    for (; !moved && index >= 0 && index < int(all.size()); index += step)
        moved = goToStop(all[size_t(index)], next);
    if (!moved)
        return (!next && goToItself()) || leave(next);
    const QWidget *reached = QApplication::focusWidget();
    if (viewport()->isAncestorOf(reached)) {
        const QPoint corner = reached->mapTo(viewport(), QPoint());
        bringIntoSight(QRectF(corner, reached->size()).translated(-origin()));
    }
    return true;
}

} // namespace crampwise
