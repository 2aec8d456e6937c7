// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_widget.h"

#include "app/pages/page_widget_builder.h"
#include "app/widgets/text_labels.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace crampwise {

namespace {

/// The widest a page grows, in average characters: tables and charts use all of it, running
/// text is kept to a reading column by its own maximum.
constexpr int widestPage = 110;

constexpr int sectionsAtOnce = 3; // they fill the usual window
constexpr int focusFrame = 2;
constexpr int leastPinnedRow = 60; ///< In spacing units, for text and link beside each other.

} // namespace

PageWidget::PageWidget(const Page &page, DeficiencyModel &model, LabDesk &desk,
                       const Look &look, QWidget *parent)
    : QScrollArea(parent),
      m_page(page),
      m_look(look),
      m_columnWidth(widestPage * QFontMetrics(look.text).averageCharWidth())
{
    setAccessibleName(tr("Page: %1").arg(page.title));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(focusFrame, focusFrame, focusFrame, focusFrame);
    setFocusPolicy(Qt::StrongFocus);
    addPinned();
    m_builder = std::make_unique<PageWidgetBuilder>(*this, model, desk, m_look);
    for (int i = 0; i < sectionsAtOnce; ++i)
        m_builder->buildNextSection();
    connect(&m_idle, &QTimer::timeout, this, &PageWidget::buildInIdleTime);
    m_idle.start(0);
}

PageWidget::~PageWidget() = default;

void PageWidget::buildInIdleTime()
{
    if (m_builder && m_builder->buildNextSection())
        return;
    m_builder.reset();
    m_idle.stop();
}

void PageWidget::finish()
{
    while (m_builder)
        buildInIdleTime();
    // The scroll area takes the new height at once, not with the next turn of the event loop.
    widget()->layout()->activate();
    QEvent grown(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(widget(), &grown);
}

void PageWidget::addPinned()
{
    if (!m_page.pinned)
        return;
    m_pinned = new Card(m_look, m_look.theme.color(ColorRole::Doctor));
    m_pinned->setParent(this);
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight, m_pinned);
    layout->setContentsMargins(2 * m_look.unit, m_look.unit / 2, m_look.unit, m_look.unit / 2);
    auto *text = new TextLabel(m_page.pinned->text, m_look.text,
                               m_look.theme.color(ColorRole::Text));
    auto *more = new LinkButton(m_page.pinned->more.text, m_look);
    connect(more, &QAbstractButton::clicked, this,
            [this] { emit locationRequested(m_page.pinned->more.target); });
    layout->addWidget(text, 1, Qt::AlignVCenter);
    layout->addWidget(more, 0, Qt::AlignVCenter);
}

void PageWidget::placePinned()
{
    if (!m_pinned)
        return;
    const int room = width() - 2 * focusFrame - verticalScrollBar()->sizeHint().width();
    static_cast<QBoxLayout *>(m_pinned->layout())
        ->setDirection(room < leastPinnedRow * m_look.unit ? QBoxLayout::TopToBottom
                                                           : QBoxLayout::LeftToRight);
    const int height = m_pinned->heightForWidth(room);
    m_pinned->setGeometry(focusFrame, focusFrame, room, height);
    setViewportMargins(focusFrame, focusFrame + height, focusFrame, focusFrame);
}

LabPanel *PageWidget::labPanel()
{
    finish();
    return m_labPanel;
}

DeficiencyChart *PageWidget::chart()
{
    finish();
    return m_chart;
}

PageTable *PageWidget::deficiencyTable()
{
    finish();
    return m_table;
}

void PageWidget::showSection(const QString &anchor)
{
    m_sectionOnShow = isVisible() ? QString() : anchor;
    if (!anchor.isEmpty())
        finish();
    const QWidget *section = m_sections.value(anchor);
    // The heading gets some air above, so that it is seen to be where the reader was sent.
    const int y = section ? section->mapTo(widget(), QPoint(0, 0)).y() - m_look.unit : 0;
    verticalScrollBar()->setValue(y);
}

void PageWidget::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_sectionOnShow.isEmpty())
        return;
    QMetaObject::invokeMethod(
        this, [this, anchor = m_sectionOnShow] { showSection(anchor); }, Qt::QueuedConnection);
}

void PageWidget::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitColumn();
}

void PageWidget::fitColumn()
{
    const int spare = viewport()->width() - m_columnWidth;
    const int side = std::max(2 * m_look.unit, spare / 2);
    widget()->layout()->setContentsMargins(side, 3 * m_look.unit, side, 4 * m_look.unit);
}

bool PageWidget::focusNextPrevChild(bool next)
{
    if (!QScrollArea::focusNextPrevChild(next))
        return false;
    // The whole of what has the focus, so that its frame is seen; of what is higher than the
    // window, the top.
    const QWidget *focus = QApplication::focusWidget();
    if (focus && widget()->isAncestorOf(focus)) {
        const int room = viewport()->height() - 2 * m_look.unit;
        const QRect whole(focus->mapTo(widget(), QPoint(0, 0)),
                          QSize(focus->width(), std::min(focus->height(), room)));
        ensureVisible(whole.center().x(), whole.center().y(), 0,
                      whole.height() / 2 + m_look.unit);
    }
    return true;
}

bool PageWidget::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        placePinned();
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(m_look.theme.color(ColorRole::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    return handled;
}

} // namespace crampwise
