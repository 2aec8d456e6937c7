// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_table.h"

#include "app/models/text_table_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Text with room around it, from the top of its row.
class CellDelegate : public QStyledItemDelegate {
public:
    CellDelegate(int padding, const QColor &link, QObject *parent)
        : QStyledItemDelegate(parent), m_padding(padding), m_link(link)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(m_padding, 0, -m_padding, 0);
        return QStyledItemDelegate::sizeHint(inner, index) + QSize(2 * m_padding, 2 * m_padding);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem inner = option;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, option.palette.highlight());
        inner.rect.adjust(m_padding, m_padding, -m_padding, -m_padding);
        QStyledItemDelegate::paint(painter, inner, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignLeading | Qt::AlignTop;
        if (index.data(LocationRole).isValid()) {
            option->font.setUnderline(true);
            option->palette.setColor(QPalette::Text, m_link);
        }
    }

private:
    int m_padding;
    QColor m_link;
};

int widestWord(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace

PageTable::PageTable(QAbstractItemModel *model, QList<int> weights, const Look &look)
    : m_weights(std::move(weights)),
      m_focusColor(look.theme.color(ColorRole::Accent)),
      m_padding(2 * look.unit), m_leastRowHeight(4 * look.unit)
{
    setModel(model);
    setItemDelegate(new CellDelegate(look.unit / 2 + 1, m_focusColor, this));
    setMouseTracking(true);
    setFont(look.text);
    horizontalHeader()->setFont(look.strong);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(m_leastRowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(
        Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap)));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(model, &QAbstractItemModel::layoutChanged, this, &PageTable::fitToWidth);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            follow(index);
    });
}

QSize PageTable::sizeHint() const
{
    const int width = std::accumulate(m_weights.begin(), m_weights.end(), 0);
    return {width * fontMetrics().averageCharWidth() * 10, minimumHeight()};
}

QSize PageTable::minimumSizeHint() const
{
    return {3 * m_padding, 0};
}

int PageTable::leastColumnWidth(int column) const
{
    int widest = widestWord(model()->headerData(column, Qt::Horizontal).toString(),
                            horizontalHeader()->fontMetrics());
    for (int row = 0; row < model()->rowCount(); ++row)
        widest = std::max(widest,
                          widestWord(model()->index(row, column).data().toString(), fontMetrics()));
    // An address may be longer than any column should be: it wraps anywhere or scrolls.
    return std::min(widest, 24 * fontMetrics().averageCharWidth()) + m_padding;
}

void PageTable::fitToWidth()
{
    const int weight = std::accumulate(m_weights.begin(), m_weights.end(), 0);
    QList<int> least;
    int leastSum = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        least << leastColumnWidth(column);
        leastSum += least.last();
    }
    const int spare = std::max(0, viewport()->width() - leastSum);
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, least[column] + spare * m_weights.value(column, 1) / weight);
    resizeRowsToContents();
    int headerHeight = m_leastRowHeight;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QRect room(0, 0, columnWidth(column) - m_padding, 1 << 20);
        const QRect text = horizontalHeader()->fontMetrics().boundingRect(
            room, Qt::TextWordWrap, model()->headerData(column, Qt::Horizontal).toString());
        headerHeight = std::max(headerHeight, text.height() + m_padding);
    }
    horizontalHeader()->setFixedHeight(headerHeight);
    const bool scrolls = leastSum > viewport()->width();
    setFixedHeight(headerHeight + verticalHeader()->length()
                   + 2 * frameWidth()
                   + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0));
}

void PageTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitToWidth();
}

void PageTable::follow(const QModelIndex &index)
{
    const QVariant target = index.siblingAtColumn(0).data(LocationRole);
    if (target.canConvert<Location>())
        emit linkActivated(target);
}

void PageTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QVariant target = indexAt(event->position().toPoint()).data(LocationRole);
    viewport()->setCursor(target.canConvert<Location>() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(m_focusColor, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

bool PageTable::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    return QTableView::event(event);
}

void PageTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        follow(currentIndex());
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    QStringList lines;
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void PageTable::wheelEvent(QWheelEvent *event)
{
    // The page scrolls up and down, not the table in it.
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y()))
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

} // namespace crampwise
