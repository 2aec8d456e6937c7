// SPDX-License-Identifier: GPL-3.0-or-later
// How page_view.h goes to places, and remembers where somebody reads.
#include "app/pages/page_foot.h"
#include "app/pages/page_view.h"

#include <QApplication>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace crampwise {

void PageView::scrollTo(qreal y)
{
    ensureSet(y + viewport()->height());
    verticalScrollBar()->setValue(int(std::round(y)));
}

void PageView::showSection(const QString &anchor)
{
    if (m_body->typeset.width() == 0) {
        m_sectionOnShow = anchor;
        m_onShow.reset(); // what was asked for last counts
        return;
    }
    const qsizetype offset = anchor.isEmpty() ? 0 : m_body->text.offsetOf({anchor});
    m_body->typeset.setThrough(offset);
    m_body->caret.moveTo(offset);
    m_atAnchor = m_showsCaret = false;
    // The heading gets some air above, so that it is seen to be where the reader was sent.
    scrollTo(offset == 0 ? 0 : m_body->typeset.topOf(offset) + 2 * m_look.unit);
    viewport()->update();
    emit caretMoved();
    if (offset > 0)
        emit jumped();
}

void PageView::showWord(const Place &place, qsizetype length)
{
    const qsizetype offset = m_body->text.offsetOf(place);
    m_body->typeset.setThrough(offset);
    select(offset, offset + length);
}

ReadingPosition PageView::readingPosition()
{
    const int value = verticalScrollBar()->value();
    if (m_kept && m_keptAt == value) {
        m_kept->caret = m_body->text.placeAt(m_body->caret.offset());
        keepKeys(*m_kept);
        return *m_kept;
    }
    ReadingPosition position;
    keepKeys(position);
    position.atTop = value == 0;
    const qsizetype line = firstInSight();
    position.line = m_body->text.placeAt(line);
    position.below = m_body->typeset.caretRect(line).top() + origin().y();
    position.caret = m_body->text.placeAt(m_body->caret.offset());
    return position;
}

namespace {

/// What a live part is known by in another version of its page.
QString partName(const QWidget &part)
{
    return part.objectName().isEmpty() ? QString::fromLatin1(part.metaObject()->className())
                                       : part.objectName();
}

} // namespace

/// All that can have the keys but the page itself and a card, in reading order.
QWidgetList PageView::liveParts() const
{
    QWidgetList parts;
    const auto add = [&](QWidget *widget) {
        if (widget)
            parts << widget << widget->findChildren<QWidget *>();
    };
    for (const Placement::Figure &figure : m_body->typeset.figures())
        add(figure.box->widget());
    add(m_foot);
    return parts;
}

/// The live part that has the keys, if any.
void PageView::keepKeys(ReadingPosition &position) const
{
    position.part.clear();
    const QWidgetList parts = liveParts();
    const qsizetype at = parts.indexOf(QApplication::focusWidget());
    if (at < 0)
        return;
    position.part = partName(*parts[at]);
    const auto isAlike = [&](const QWidget *part) { return partName(*part) == position.part; };
    position.nth = int(std::count_if(parts.begin(), parts.begin() + at, isAlike));
}

void PageView::takeKeys(const ReadingPosition &position)
{
    int before = 0;
    if (!position.part.isEmpty()) {
        finish();
        for (QWidget *part : liveParts()) {
            if (partName(*part) == position.part && before++ == position.nth)
                return part->setFocus(Qt::OtherFocusReason);
        }
    }
    setFocus(Qt::OtherFocusReason);
}

void PageView::restore(const ReadingPosition &position)
{
    if (m_body->typeset.width() == 0) {
        m_onShow = position;
        return;
    }
    m_body->caret.moveTo(m_body->text.offsetOf(position.caret));
    m_body->typeset.setThrough(m_body->caret.offset());
    const qsizetype line = m_body->text.offsetOf(position.line);
    m_body->typeset.setThrough(line);
    const qreal top = m_body->typeset.caretRect(line).top() + 3 * m_look.unit;
    scrollTo(position.atTop ? 0 : top - position.below);
    m_kept = position;
    m_keptAt = verticalScrollBar()->value();
    viewport()->update();
}

void PageView::bringIntoSight(const QRectF &rect)
{
    const qreal air = 2 * m_look.unit;
    const qreal top = rect.top() + 3 * m_look.unit;
    const int value = verticalScrollBar()->value();
    const qreal room = viewport()->height();
    const bool isLast
        = m_body->typeset.isWhole() && rect.bottom() + 2 * air > m_body->typeset.height();
    if (top - air < value || rect.height() + 2 * air > room)
        scrollTo(std::max(0.0, top - air));
    else if (top + rect.height() + air > value + room)
        scrollTo(isLast ? verticalScrollBar()->maximum() : top + rect.height() + air - room);
}

void PageView::setCaret(qsizetype offset, bool select)
{
    m_body->caret.moveTo(offset, select);
    caretChanged();
}

void PageView::select(qsizetype from, qsizetype to)
{
    m_body->caret.select(from, to);
    caretChanged();
}

void PageView::caretChanged()
{
    m_atAnchor = false;
    m_body->typeset.setThrough(m_body->caret.offset());
    bringIntoSight(m_body->typeset.caretRect(m_body->caret.offset()));
    viewport()->update();
    emit caretMoved();
}

qsizetype PageView::firstInSight() const
{
    return m_body->typeset.firstLineFrom(-origin().y());
}

void PageView::showMatch(int step, qsizetype from)
{
    if (const PageFinder::Match *match = m_body->finder.go(step, from)) {
        m_body->typeset.setThrough(match->to);
        select(match->from, match->to);
    }
    viewport()->update();
}

DeficiencyChart *PageView::chart()
{
    finish();
    return m_figures.chart();
}

LabPanel *PageView::labPanel()
{
    finish();
    return m_figures.labPanel();
}

} // namespace crampwise
