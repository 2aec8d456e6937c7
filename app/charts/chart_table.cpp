// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_table.h"

#include "app/charts/wrapped_text.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace crampwise {

namespace {

/// Wraps each text in the width of its cell, as it was measured.
class WrappedCells : public QStyledItemDelegate {
public:
    WrappedCells(const Look &look, int padding, QObject *parent)
        : QStyledItemDelegate(parent), m_look(look), m_padding(padding)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_look.theme;
        const bool reached = option.state & QStyle::State_HasFocus;
        if (index.row() > 0) {
            painter->setPen(theme.color(ColorRole::Hairline));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        }
        if (reached) {
            painter->setPen(QPen(theme.color(ColorRole::Accent), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        const int wanted = index.data(Qt::TextAlignmentRole).toInt();
        const Qt::Alignment alignment
            = QStyle::visualAlignment(option.direction, Qt::Alignment(wanted));
        QRectF room = option.rect.adjusted(m_padding, m_padding / 2, -m_padding, -m_padding / 2);
        const QString text = index.data().toString();
        if (index.column() > 0 || !index.data(LocationRole).isValid()) {
            painter->setPen(theme.color(ColorRole::Text));
            paintWrapped(*painter, room, text, m_look.text, alignment);
            return;
        }
        const QString name = text.section(u'\n', 0, 0); // the rest is only there when folded
        painter->setPen(theme.color(ColorRole::Accent));
        paintWrapped(*painter, room, name, m_look.text, alignment);
        room.setTop(room.top() + wrappedSize(name, m_look.text, room.width()).height());
        painter->setPen(theme.color(ColorRole::Text));
        paintWrapped(*painter, room, text.section(u'\n', 1), m_look.text, alignment);
    }

private:
    Look m_look;
    int m_padding;
};

/// The same for the names of columns.
class WrappedHead : public QHeaderView {
public:
    WrappedHead(const Look &look, int padding, QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent), m_look(look), m_padding(padding)
    {
        setSectionResizeMode(QHeaderView::Fixed);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->setPen(QPen(m_look.theme.color(ColorRole::Line), 1));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        const int wanted
            = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        QRectF room = rect.adjusted(m_padding, 0, -m_padding, -m_padding / 2);
        room.setTop(room.bottom() - wrappedSize(text, m_look.strong, room.width()).height());
        painter->setPen(m_look.theme.color(ColorRole::Text));
        paintWrapped(*painter, room, text, m_look.strong,
                     QStyle::visualAlignment(layoutDirection(), Qt::Alignment(wanted)));
    }

private:
    Look m_look;
    int m_padding;
};

/// The widest of a column: of whole cells, or of their longest words.
int widest(const TextTable &table, int column, const Look &look, bool wholeCells)
{
    const auto measure = wholeCells ? textWidth : widestWord;
    qreal width = measure(table.header.value(column), look.strong);
    for (const QStringList &cells : table.rows)
        width = std::max(width, measure(cells.value(column), look.text));
    return qCeil(width);
}

} // namespace

ChartTable::ChartTable(const TextTable &table, const Look &look)
    : m_table(table), m_look(look), m_wide(table), m_narrow(folded(table)),
      m_padding(look.unit * 3 / 4)
{
    setModel(&m_wide);
    setItemDelegate(new WrappedCells(look, m_padding, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    setHorizontalHeader(new WrappedHead(look, m_padding, this));
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setMinimumSectionSize(1);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractItemView::activated, this, &ChartTable::follow);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            follow(index);
    });
}

/// Queued: whoever follows may delete this table.
void ChartTable::follow(const QModelIndex &index)
{
    const QVariant target = index.data(LocationRole);
    if (!target.isValid())
        return;
    QMetaObject::invokeMethod(
        this, [this, location = target.value<Location>()] { emit locationRequested(location); },
        Qt::QueuedConnection);
}

/// Each as wide as its longest word at least; what is left goes to those that want more. Nothing
/// where the words find no room.
std::vector<int> ChartTable::columnsFor(const TextTable &table, int width) const
{
    const int count = static_cast<int>(table.header.size());
    std::vector<int> least;
    std::vector<int> wanted;
    for (int column = 0; column < count; ++column) {
        least.push_back(widest(table, column, m_look, false) + 2 * m_padding);
        wanted.push_back(widest(table, column, m_look, true) + 2 * m_padding);
    }
    int room = width - std::accumulate(least.begin(), least.end(), 0);
    if (room < 0)
        return {};
    for (int step = 1; room > 0 && step > 0;) { // a pixel each in turn, until nobody wants more
        step = 0;
        for (size_t i = 0; i < least.size() && room > 0; ++i) {
            if (least[i] >= wanted[i])
                continue;
            ++least[i];
            --room;
            step = 1;
        }
    }
    least.back() += room;
    return least;
}

void ChartTable::measureRows(Fit &fit, const TextTable &table) const
{
    const auto height = [&](const QStringList &cells, const QFont &font) {
        qreal most = 0;
        for (size_t column = 0; column < fit.columns.size(); ++column) {
            const int room = std::max(1, fit.columns[column] - 2 * m_padding);
            const QString &text = cells.value(static_cast<qsizetype>(column));
            most = std::max(most, wrappedSize(text, font, room).height());
        }
        return std::max(3 * m_look.unit, qCeil(most) + m_padding);
    };
    fit.head = height(table.header, m_look.strong) + m_padding / 2;
    for (const QStringList &cells : table.rows)
        fit.rows.push_back(height(cells, m_look.text));
    fit.height = std::accumulate(fit.rows.begin(), fit.rows.end(), fit.head);
}

const ChartTable::Fit &ChartTable::fitFor(int width) const
{
    if (m_fit.width == width)
        return m_fit;
    m_fit = {};
    m_fit.width = width;
    m_fit.columns = columnsFor(m_table, width);
    m_fit.folded = m_fit.columns.empty();
    if (m_fit.folded)
        m_fit.columns = {width};
    measureRows(m_fit, m_fit.folded ? folded(m_table) : m_table);
    return m_fit;
}

int ChartTable::heightForWidth(int width) const
{
    return fitFor(width).height;
}

QSize ChartTable::sizeHint() const
{
    const int width = m_fit.width > 0 ? m_fit.width : 80 * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize ChartTable::minimumSizeHint() const
{
    return {1, 3 * m_look.unit};
}

void ChartTable::resizeEvent(QResizeEvent *event)
{
    const Fit fit = fitFor(width());
    QAbstractItemModel *shown = fit.folded ? &m_narrow : &m_wide;
    if (model() != shown)
        setModel(shown);
    for (size_t i = 0; i < fit.columns.size(); ++i)
        setColumnWidth(static_cast<int>(i), fit.columns[i]);
    for (size_t i = 0; i < fit.rows.size(); ++i)
        setRowHeight(static_cast<int>(i), fit.rows[i]);
    horizontalHeader()->setFixedHeight(fit.head);
    QTableView::resizeEvent(event);
}

void ChartTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(m_look.theme.color(ColorRole::Accent), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

} // namespace crampwise
