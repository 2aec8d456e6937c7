// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/deficiency_chart.h"

#include "charts/accessible_chart.h"
#include "charts/deficiency_plot.h"

#include <QAccessible>
#include <QChartView>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace crampwise {

/// The inner view only draws. The widget handles mouse and keys itself: Qt Charts 6.4 crashes on
/// a click beside its items, and on changes made while it delivers one.
class DeficiencyChart::Private {
public:
    Private(const DeficiencyModel &model, const Look &itsLook, Qt::LayoutDirection direction)
        : look(itsLook), plot(model, look, direction, 24), view(new QChartView(plot.chart()))
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = DeficiencyModel::FirstMechanismColumn; column < model.columnCount();
                 ++column) {
                const QModelIndex cell = model.index(row, column);
                if (cell.data(DeficiencyModel::MarkRole).toInt()
                    != static_cast<int>(DeficiencyModel::Mark::None))
                    marks << cell;
            }
        }
        view->setRenderHint(QPainter::Antialiasing);
        view->setFrameShape(QFrame::NoFrame);
        view->setFocusPolicy(Qt::NoFocus);
        view->setAttribute(Qt::WA_TransparentForMouseEvents);
        view->setBackgroundBrush(Qt::NoBrush);
        view->viewport()->setAutoFillBackground(false);
    }

    QString sentenceOf(int mark) const
    {
        return mark < 0 ? QString() : marks[mark].data(DeficiencyModel::SentenceRole).toString();
    }

    Look look;
    DeficiencyPlot plot;
    QChartView *view;
    QList<QModelIndex> marks;
    int current = 0;
    int hovered = -1;
};

DeficiencyChart::DeficiencyChart(const DeficiencyModel &model, const Look &look, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(model, look, layoutDirection()))
{
    installAccessibleChart();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Deficiencies and how they can lead to a spasm"));
    setAccessibleDescription(
        tr("A chart of %n mark(s). Use the arrow keys to go from mark to mark and Enter to read "
           "the part behind it.",
           nullptr, static_cast<int>(d->marks.size())));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3); // room for the focus frame
    layout->addWidget(d->view);
    const QFontMetrics metrics(look.text);
    const int heading = 3 * metrics.height();
    const int rowHeight = qRound(d->plot.markSize() + look.unit);
    setMinimumHeight(heading + model.rowCount() * rowHeight);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

DeficiencyChart::~DeficiencyChart() = default;

QSize DeficiencyChart::sizeHint() const
{
    return {100 * fontMetrics().averageCharWidth(), minimumHeight()};
}

QList<QModelIndex> DeficiencyChart::marks() const
{
    return d->marks;
}

int DeficiencyChart::currentMark() const
{
    return d->current;
}

void DeficiencyChart::setCurrentMark(int mark)
{
    if (mark < 0 || mark >= d->marks.size())
        return;
    d->current = mark;
    showRing();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(mark);
    QAccessible::updateAccessibility(&event);
}

void DeficiencyChart::activateMark(int mark)
{
    if (mark < 0 || mark >= d->marks.size())
        return;
    const QString target = d->marks[mark].data(DeficiencyModel::LocationRole).toString();
    const Location location{Location::Kind::Nutrient, target.section(u'#', 0, 0),
                            target.section(u'#', 1)};
    // Queued: whoever follows may delete this chart.
    QMetaObject::invokeMethod(
        this, [this, location] { emit locationRequested(location); }, Qt::QueuedConnection);
}

QRect DeficiencyChart::markRect(int mark) const
{
    if (mark < 0 || mark >= d->marks.size())
        return {};
    const QPointF inScene = d->plot.chart()->mapToScene(d->plot.markCenter(d->marks[mark]));
    const QPoint center = d->view->mapTo(this, d->view->mapFromScene(inScene));
    const int size = qCeil(d->plot.markSize());
    return {center - QPoint(size / 2, size / 2), QSize(size, size)};
}

void DeficiencyChart::showRing()
{
    d->plot.setRing(hasFocus() ? d->marks.value(d->current) : QModelIndex());
    announce();
    update();
}

void DeficiencyChart::announce()
{
    const int mark = d->hovered >= 0 ? d->hovered : (hasFocus() ? d->current : -1);
    emit sentenceChanged(d->sentenceOf(mark));
}

int DeficiencyChart::markAt(const QPoint &position) const
{
    for (int mark = 0; mark < d->marks.size(); ++mark) {
        if (markRect(mark).adjusted(-2, -2, 2, 2).contains(position))
            return mark;
    }
    return -1;
}

/// The nearest mark in a direction; across the direction counts twice.
int DeficiencyChart::neighbour(const QPoint &direction) const
{
    const QPoint from = markRect(d->current).center();
    int best = d->current;
    int leastDistance = std::numeric_limits<int>::max();
    for (int mark = 0; mark < d->marks.size(); ++mark) {
        const QPoint way = markRect(mark).center() - from;
        const int along = QPoint::dotProduct(way, direction);
        const int across = qAbs(way.x() * direction.y()) + qAbs(way.y() * direction.x());
        const bool sideways = direction.x() != 0;
        // Sideways stays in its row; up and down may change the column.
        if (along <= 2 || (sideways && across > 2))
            continue;
        const int distance = along + 2 * across;
        if (distance < leastDistance) {
            leastDistance = distance;
            best = mark;
        }
    }
    return best;
}

void DeficiencyChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(d->marks.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrentMark(neighbour({-1, 0}));
    case Qt::Key_Right:
        return setCurrentMark(neighbour({1, 0}));
    case Qt::Key_Up:
        return setCurrentMark(neighbour({0, -1}));
    case Qt::Key_Down:
        return setCurrentMark(neighbour({0, 1}));
    case Qt::Key_Home:
        return setCurrentMark(0);
    case Qt::Key_End:
        return setCurrentMark(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activateMark(d->current);
    case Qt::Key_Escape:
        QToolTip::hideText();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void DeficiencyChart::hover(int mark)
{
    if (mark == d->hovered)
        return;
    d->hovered = mark;
    setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (mark >= 0) {
        const QRect rect = markRect(mark);
        QToolTip::showText(mapToGlobal(rect.bottomRight()), d->sentenceOf(mark), this, rect);
    } else {
        QToolTip::hideText();
    }
    announce();
}

void DeficiencyChart::mouseMoveEvent(QMouseEvent *event)
{
    hover(markAt(event->position().toPoint()));
}

void DeficiencyChart::leaveEvent(QEvent *event)
{
    hover(-1);
    QWidget::leaveEvent(event);
}

void DeficiencyChart::mouseReleaseEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || mark < 0) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    setCurrentMark(mark);
    activateMark(mark);
}

void DeficiencyChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrentMark(d->current);
}

void DeficiencyChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    showRing();
}

void DeficiencyChart::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(d->look.theme.color(ColorRole::Accent), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace crampwise
