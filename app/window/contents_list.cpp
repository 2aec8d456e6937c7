// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/contents_list.h"

#include "app/theme/drawings.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class ContentsDelegate : public QStyledItemDelegate {
public:
    ContentsDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool head = isHead(index);
        const QFontMetrics metrics(head ? m_look.small : m_look.text);
        const int height = std::max(3 * m_look.unit, metrics.height() + m_look.unit);
        const int text = metrics.horizontalAdvance(index.data().toString());
        return {signWidth() + text + 4 * m_look.unit, head ? height + m_look.unit : height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isHead(index))
            paintHead(*painter, option, index);
        else
            paintPage(*painter, option, index);
        painter->restore();
    }

private:
    static bool isHead(const QModelIndex &index)
    {
        return !index.data(LocationRole).isValid();
    }

    int signWidth() const { return QFontMetrics(m_look.small).horizontalAdvance(u"Vit Km"_s); }

    void paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        painter.setFont(m_look.small);
        painter.setPen(m_look.theme.color(ColorRole::MutedText));
        const QRect text = option.rect.adjusted(m_look.unit, 0, -m_look.unit, -m_look.unit / 2);
        painter.drawText(text, Qt::AlignBottom | Qt::AlignLeading, index.data().toString());
    }

    void paintPage(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const bool selected = option.state & QStyle::State_Selected;
        const qreal radius = m_look.unit / 2.0;
        const QRectF row = QRectF(option.rect).adjusted(radius, 1, -radius, -1);
        const Theme &theme = m_look.theme;
        if (selected) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(ColorRole::Accent));
            painter.drawRoundedRect(row, radius, radius);
        } else if (option.state & QStyle::State_MouseOver) {
            painter.setPen(theme.color(ColorRole::Line));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(row, radius, radius);
        }
        const QColor ink = theme.color(selected ? ColorRole::OnAccent : ColorRole::Text);
        const QRect sign(option.rect.left() + m_look.unit, option.rect.top(), signWidth(),
                         option.rect.height());
        paintSign(painter, QStyle::visualRect(option.direction, option.rect, sign), index,
                  selected);
        painter.setFont(m_look.text);
        painter.setPen(ink);
        const QRect text = option.rect.adjusted(2 * m_look.unit + signWidth(), 0, -m_look.unit, 0);
        painter.drawText(QStyle::visualRect(option.direction, option.rect, text),
                         Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
        if (selected && (option.state & QStyle::State_HasFocus)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.color(ColorRole::OnAccent), 1, Qt::DashLine));
            painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), radius, radius);
        }
    }

    void paintSign(QPainter &painter, const QRect &rect, const QModelIndex &index,
                   bool selected) const
    {
        const Theme &theme = m_look.theme;
        const QString badge = index.data(ContentsModel::BadgeRole).toString();
        if (badge.isEmpty()) {
            const int side = QFontMetrics(m_look.text).height();
            QRect square(0, 0, side, side);
            square.moveCenter(rect.center());
            if (selected) {
                // The icon's own colours would vanish on the accent.
                painter.setPen(Qt::NoPen);
                painter.setBrush(theme.color(ColorRole::Surface));
                painter.drawRoundedRect(square.adjusted(-3, -2, 3, 2), 3, 3);
            }
            themedIcon(index.data(ContentsModel::IconRole).toString(), theme)
                .paint(&painter, square);
            return;
        }
        painter.setFont(m_look.small);
        const int height = QFontMetrics(m_look.small).height();
        QRectF box = rect.adjusted(0, 0, -m_look.unit / 2, 0);
        box.setHeight(height + 2);
        box.moveCenter(QPointF(box.center().x(), QRectF(rect).center().y()));
        painter.setPen(theme.color(selected ? ColorRole::OnAccent : ColorRole::Line));
        painter.setBrush(selected ? QBrush(Qt::NoBrush) : theme.color(ColorRole::Surface));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(theme.color(selected ? ColorRole::OnAccent : ColorRole::MutedText));
        painter.drawText(box, Qt::AlignCenter, badge);
    }

    Look m_look;
};

} // namespace

ContentsList::ContentsList(ContentsModel &model, QWidget *parent)
    : QListView(parent), m_model(model)
{
    setModel(&model);
    setAccessibleName(tr("Contents"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setUniformItemSizes(false);
}

void ContentsList::setLook(const Look &look)
{
    QAbstractItemDelegate *old = itemDelegate();
    setItemDelegate(new ContentsDelegate(look, this));
    old->deleteLater();
    setMinimumWidth(sizeHintForColumn(0) + 2 * look.unit);
}

void ContentsList::showLocation(const Location &location)
{
    const QScopedValueRollback following(m_following, true);
    m_shown = location;
    const QModelIndex row = m_model.indexOf(location);
    if (row.isValid()) {
        setCurrentIndex(row);
        return;
    }
    // A view without a current row takes the first one when it gets the focus.
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(m_model.index(0), QItemSelectionModel::NoUpdate);
    clearSelection();
}

void ContentsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // QListView says that the row has the focus even while the list has not; a screen reader would
    // leave the page for it.
    if (hasFocus())
        QListView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
}

void ContentsList::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    const auto chosen = selected.isEmpty() ? std::nullopt
                                           : m_model.locationAt(selected.indexes().constFirst());
    if (chosen && !m_following)
        emit locationRequested(*chosen);
}

void ContentsList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    // A click on the row that is current already changes nothing, yet goes to the page's top.
    const auto chosen = m_model.locationAt(indexAt(event->pos()));
    if (event->button() == Qt::LeftButton && chosen && *chosen != m_shown)
        emit locationRequested(*chosen);
}

} // namespace crampwise
