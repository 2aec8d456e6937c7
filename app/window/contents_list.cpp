// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/contents_list.h"

#include "app/theme/drawings.h"
#include "app/widgets/longest_text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Heights at the normal text size: of rows and of heads, roomy first.
struct RowHeights {
    int row;
    int head;
};
constexpr RowHeights heights[]{{28, 25}, {26, 23}, {24, 20}};
constexpr int pinnedExtra = 10; // of the row that stands out
constexpr int barWidth = 3;     // of the selected row

bool isHead(const QModelIndex &index)
{
    return !index.data(LocationRole).isValid();
}

bool isPinned(const QModelIndex &index)
{
    return index.data(ContentsModel::PinnedRole).toBool();
}

class ContentsDelegate : public QStyledItemDelegate {
public:
    ContentsDelegate(const Look &look, const QAbstractItemModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_look(look),
          m_signWidth(QFontMetrics(look.small).horizontalAdvance(u"Vit Km"_s))
    {
        QStringList heads;
        QStringList pages;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            (isHead(index) ? heads : pages) << index.data().toString();
        }
        m_textWidth = std::max(widestOf(heads, look.small), widestOf(pages, look.strong));
    }

    /// Takes the roomiest heights with which all rows fit; tells whether that changed anything.
    bool fitInto(int room, const QAbstractItemModel &model)
    {
        const RowHeights *found = std::end(heights) - 1;
        for (const RowHeights &candidate : heights) {
            if (whole(candidate, model) <= room) {
                found = &candidate;
                break;
            }
        }
        return std::exchange(m_heights, found) != found;
    }

    int leastHeight(const QAbstractItemModel &model) const
    {
        return whole(*(std::end(heights) - 1), model);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {m_signWidth + m_textWidth + 4 * m_look.unit, heightOf(index, *m_heights)};
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
    int whole(const RowHeights &tried, const QAbstractItemModel &model) const
    {
        int total = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            total += heightOf(model.index(row, 0), tried);
        return total;
    }

    int heightOf(const QModelIndex &index, const RowHeights &at) const
    {
        const bool head = isHead(index);
        const int least = QFontMetrics(head ? m_look.small : m_look.strong).height() + 2;
        const int height = (head ? at.head : at.row) + (isPinned(index) ? pinnedExtra : 0);
        return std::max(least, qRound(m_look.zoom * height));
    }

    void paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        painter.setFont(m_look.small);
        painter.setPen(m_look.theme.color(ColorRole::MutedText));
        const QRect text = option.rect.adjusted(m_look.unit, 0, -m_look.unit, -1);
        painter.drawText(text, Qt::AlignBottom | Qt::AlignLeading, index.data().toString());
    }

    void paintPage(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const bool selected = option.state & QStyle::State_Selected;
        const bool pinned = isPinned(index);
        const Theme &theme = m_look.theme;
        const int side = m_look.unit / 2;
        const QRect row = pinned ? option.rect.adjusted(side, 2, -side, -4)
                                 : option.rect.adjusted(side, 0, -side, 0);
        const QColor ground = theme.color(pinned         ? ColorRole::Accent
                                              : selected ? ColorRole::Selected
                                                         : ColorRole::Hover);
        painter.setPen(Qt::NoPen);
        if (pinned || selected || (option.state & QStyle::State_MouseOver)) {
            painter.setBrush(ground);
            painter.drawRoundedRect(row, side, side);
        }
        const QColor ink = theme.color(pinned         ? ColorRole::OnAccent
                                           : selected ? ColorRole::Accent
                                                      : ColorRole::Text);
        if (selected) {
            const QRect bar(option.rect.left(), row.top(), barWidth, row.height());
            painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar),
                             theme.color(ColorRole::Accent));
        }
        const QRect sign(option.rect.left() + m_look.unit, row.top(), m_signWidth, row.height());
        paintSign(painter, QStyle::visualRect(option.direction, option.rect, sign), index, ink);
        painter.setFont(selected || pinned ? m_look.strong : m_look.text);
        painter.setPen(ink);
        const QRect text(QPoint(option.rect.left() + 2 * m_look.unit + m_signWidth, row.top()),
                         row.bottomRight());
        painter.drawText(QStyle::visualRect(option.direction, option.rect, text),
                         Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
        if (option.state & QStyle::State_HasFocus) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(ink, 2));
            painter.drawRoundedRect(row.adjusted(2, 2, -2, -2), side, side);
        }
    }

    void paintSign(QPainter &painter, const QRect &rect, const QModelIndex &index,
                   const QColor &ink) const
    {
        const Theme &theme = m_look.theme;
        const QString badge = index.data(ContentsModel::BadgeRole).toString();
        if (badge.isEmpty()) {
            const int side = QFontMetrics(m_look.text).height();
            QRect square(0, 0, side, side);
            square.moveCenter(rect.center());
            if (isPinned(index)) {
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
        box.setHeight(std::min(height + 2, rect.height() - 2));
        box.moveCenter(QPointF(box.center().x(), QRectF(rect).center().y()));
        painter.setPen(theme.color(ColorRole::Line));
        painter.setBrush(theme.color(ColorRole::Surface));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(ink);
        paintSymbol(painter, box, badge);
    }

    Look m_look;
    int m_signWidth;
    int m_textWidth = 0; ///< Of the widest row.
    const RowHeights *m_heights = std::begin(heights);
};

} // namespace

ContentsList::ContentsList(ContentsModel &model, QWidget *parent)
    : SpokenList(parent), m_model(model)
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
    auto *delegate = new ContentsDelegate(look, m_model, this);
    delegate->fitInto(height(), m_model);
    setItemDelegate(delegate);
    old->deleteLater();
    setMinimumWidth(sizeHintForColumn(0) + 2 * look.unit);
}

int ContentsList::leastHeight() const
{
    const auto *delegate = dynamic_cast<const ContentsDelegate *>(itemDelegate());
    return delegate ? delegate->leastHeight(m_model) : 0;
}

void ContentsList::resizeEvent(QResizeEvent *event)
{
    auto *delegate = dynamic_cast<ContentsDelegate *>(itemDelegate());
    if (delegate && delegate->fitInto(height(), m_model))
        scheduleDelayedItemsLayout();
    SpokenList::resizeEvent(event);
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

void ContentsList::selectionChanged(const QItemSelection &selected,
                                    const QItemSelection &deselected)
{
    SpokenList::selectionChanged(selected, deselected);
    const auto chosen
        = selected.isEmpty() ? std::nullopt : m_model.locationAt(selected.indexes().constFirst());
    if (chosen && !m_following)
        emit locationRequested(*chosen);
}

QItemSelectionModel::SelectionFlags ContentsList::selectionCommand(const QModelIndex &index,
                                                                   const QEvent *event) const
{
    const bool byMouse = event && event->type() != QEvent::KeyPress;
    return m_following || byMouse ? SpokenList::selectionCommand(index, event)
                                  : QItemSelectionModel::NoUpdate;
}

void ContentsList::keyPressEvent(QKeyEvent *event)
{
    const auto reached = m_model.locationAt(currentIndex());
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (!opens || !reached) {
        SpokenList::keyPressEvent(event);
        return;
    }
    emit locationRequested(*reached);
    emit entered();
}

void ContentsList::mouseReleaseEvent(QMouseEvent *event)
{
    SpokenList::mouseReleaseEvent(event);
    // A click on the row that is current already changes nothing, yet goes to the page's top.
    const auto chosen = m_model.locationAt(indexAt(event->pos()));
    if (event->button() == Qt::LeftButton && chosen && *chosen != m_shown)
        emit locationRequested(*chosen);
}

} // namespace crampwise
