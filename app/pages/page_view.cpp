// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_view.h"

#include "app/laboratory/lab_panel.h"
#include "app/pages/anchor_card.h"
#include "app/pages/page_foot.h"
#include "app/pages/page_speech.h"
#include "app/widgets/card.h"
#include "app/widgets/link_button.h"
#include "app/widgets/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

/// The widest a page grows, in average characters: tables and charts use all of it, running
/// text is kept to a reading column by its own maximum.
constexpr int widestPage = 170;

/// At each side of a page in a view of this width: large text in a narrow one needs the room.
int leastSide(const Look &look, int width)
{
    constexpr int share = 24;
    return std::min(2 * look.unit, width / share);
}

constexpr int slack = 400; // set below the view before it is scrolled there, in pixels

} // namespace

PageView::PageView(Page page, const PageServices &services, const Look &look, Level level,
                   QWidget *parent)
    : QAbstractScrollArea(parent), m_services(services), m_look(look), m_level(level),
      m_figures(services, look, *viewport()), m_body(bodyOf(std::move(page)))
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(3 * m_look.unit);
    changeFoot();
    m_tripleClick.setSingleShot(true);
    connect(&m_figures, &LiveFigures::intended, this, &PageView::intended);
    connect(&m_idle, &QTimer::timeout, this, &PageView::setMore);
    new PageSpeech(*this);
}

PageView::~PageView() = default;

std::unique_ptr<PageBody> PageView::bodyOf(Page page)
{
    return std::make_unique<PageBody>(std::move(page), m_services.words,
                                      TypeStyle::screen(m_look, layoutDirection()), m_figures);
}

void PageView::showVersion(Page page, const Look &look, Level level)
{
    dropCard();
    const bool isSet = m_body->typeset.width() > 0;
    const ReadingPosition position = isSet ? readingPosition() : ReadingPosition();
    m_look = look;
    m_level = level;
    m_figures.beginAnew(look);
    m_body = bodyOf(std::move(page));
    emit renewed();
    verticalScrollBar()->setSingleStep(3 * m_look.unit);
    const std::unique_ptr<QWidget> formerFoot = changeFoot();
    placeFoot();
    if (isSet) {
        setAnew();
        restore(position);
    }
    const QWidget *focus = QApplication::focusWidget();
    if (focus && (m_figures.isFormer(*focus) || focus->parentWidget() == formerFoot.get()))
        takeKeys(position);
    m_figures.dropFormer();
    viewport()->update();
    emit resumed();
}

// Setting -----------------------------------------------------------------------------------

int PageView::columnWidth() const
{
    const int widest = widestPage * QFontMetrics(m_look.text).averageCharWidth();
    const int room = viewport()->width() - 2 * leastSide(m_look, viewport()->width());
    return std::max(1, std::min(widest, room));
}

QPointF PageView::origin() const
{
    const int side = (viewport()->width() - columnWidth()) / 2;
    // Where a foot takes some of the page, each line counts.
    const int above = (m_body->page.foot ? 1 : 3) * m_look.unit;
    return QPointF(side, above - verticalScrollBar()->value());
}

void PageView::setAnew()
{
    m_body->typeset.setWidth(columnWidth());
    ensureSet(verticalScrollBar()->value() + viewport()->height());
    m_idle.start(0);
}

void PageView::ensureSet(qreal bottom)
{
    m_body->typeset.setHeight(bottom + slack);
    fitScrollBar();
}

/// One block or section in each slice of idle time.
void PageView::setMore()
{
    if (!m_body->typeset.setNext())
        m_idle.stop();
    fitScrollBar();
}

void PageView::finish()
{
    m_body->typeset.setAll();
    m_idle.stop();
    fitScrollBar();
}

void PageView::fitScrollBar()
{
    const int whole = int(std::ceil(m_body->typeset.height())) + 7 * m_look.unit;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    placeFigures();
}

void PageView::placeFigures()
{
    for (const Placement::Figure &figure : m_body->typeset.figures()) {
        QWidget *widget = figure.box->widget();
        if (!widget)
            continue;
        widget->setGeometry(toView(figure.rect));
        if (widget->isHidden()) {
            widget->installEventFilter(this);
            widget->show();
        }
    }
}

void PageView::scrollContentsBy(int, int dy)
{
    dropCard();
    viewport()->scroll(0, dy);
    ensureSet(verticalScrollBar()->value() + viewport()->height());
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_body->typeset.width() == columnWidth() && m_body->typeset.height() > 0) {
        ensureSet(verticalScrollBar()->value() + viewport()->height());
        placeFigures();
        return;
    }
    const bool first = m_body->typeset.width() == 0;
    const ReadingPosition position = first ? ReadingPosition{} : readingPosition();
    setAnew();
    if (!first)
        restore(position);
}

/// A live part that needs another height than it has: what is below moves, what is read does not.
bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(
            this, [this] { fitFigures(); }, Qt::QueuedConnection);
    return QAbstractScrollArea::eventFilter(watched, event);
}

void PageView::fitFigures()
{
    const std::vector<Placement::Figure> figures = m_body->typeset.figures();
    const bool fits = std::all_of(figures.begin(), figures.end(), [](const auto &figure) {
        return !figure.box->widget()
            || figure.box->heightFor(figure.rect.width()) == figure.box->height();
    });
    if (fits)
        return;
    const ReadingPosition position = readingPosition();
    setAnew();
    restore(position);
}

void PageView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_onShow)
        restore(*std::exchange(m_onShow, std::nullopt));
    else if (!m_sectionOnShow.isEmpty())
        showSection(std::exchange(m_sectionOnShow, {}));
}

// Painting ----------------------------------------------------------------------------------

std::vector<MarkedText> PageView::markedTexts() const
{
    std::vector<MarkedText> marked;
    QTextCharFormat hit;
    hit.setBackground(m_look.theme.color(ColorRole::Found));
    hit.setForeground(m_look.theme.color(ColorRole::Text));
    for (const PageFinder::Match &match : m_body->finder.matches())
        marked.push_back({match.from, match.to, hit});
    if (m_body->caret.hasSelection()) {
        QTextCharFormat selection;
        selection.setBackground(palette().highlight());
        selection.setForeground(palette().highlightedText());
        marked.push_back({m_body->caret.from(), m_body->caret.to(), selection});
    }
    return marked;
}

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.translate(origin());
    m_body->typeset.paint(painter, QRectF(event->rect()).translated(-origin()), markedTexts());
    if (hasFocus())
        paintCaret(painter);
}

void PageView::paintCaret(QPainter &painter) const
{
    const QColor accent = m_look.theme.color(ColorRole::Accent);
    qsizetype start = 0;
    const Anchor *anchor = m_atAnchor ? anchorAtCaret(start) : nullptr;
    if (anchor) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(accent, 2));
        for (const QRectF &rect : m_body->typeset.rects(start, start + anchor->length))
            painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 1), 3, 3);
    } else if (m_showsCaret) {
        QRectF caret = m_body->typeset.caretRect(m_body->caret.offset());
        caret.setWidth(std::max(2.0, m_look.unit / 4.0));
        painter.fillRect(caret, accent);
    }
}

bool PageView::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placeFoot();
    return QAbstractScrollArea::event(event);
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason)
        m_showsCaret = true;
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// What stays in sight -----------------------------------------------------------------------

QWidget *PageView::foot() const
{
    return m_foot;
}

/// Tells the one of the version before, for the caller to delete.
std::unique_ptr<QWidget> PageView::changeFoot()
{
    std::unique_ptr<QWidget> former(std::exchange(m_foot, nullptr));
    if (m_body->page.foot) {
        m_foot = new PageFootBar(*m_body->page.foot, m_look, this);
        connect(m_foot, &PageFootBar::chosen, this,
                [this](const Location &target) { emit intended(GoTo{target}); });
        if (isVisible())
            m_foot->show();
    }
    return former;
}

void PageView::placeFoot()
{
    if (m_foot)
        setViewportMargins(0, 0, 0, m_foot->placeIn(rect()));
}

} // namespace crampwise
