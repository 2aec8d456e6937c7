// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/deficiency_chart.h"

#include "app/charts/bare_chart.h"
#include "app/charts/deficiency_matrix.h"

#include <QChartView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace crampwise {

class DeficiencyChart::Private {
public:
    struct Mark {
        int row = -1; ///< -1: the name of a column.
        int column = 0;
    };

    Private(const DeficiencyModel &itsModel, const Look &look)
        : model(itsModel), matrix(model, look)
    {
        for (int column = DeficiencyModel::FirstMechanismColumn; column < model.mechanismEnd();
             ++column)
            marks.push_back({-1, column});
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString said
                    = model.index(row, column).data(DeficiencyModel::SentenceRole).toString();
                if (column == DeficiencyModel::NutrientColumn || !said.isEmpty())
                    marks.push_back({row, column});
            }
        }
    }

    const Mark &mark(int at) const { return marks[static_cast<size_t>(at)]; }

    const DeficiencyModel &model;
    DeficiencyMatrix matrix;
    QChartView *view = nullptr;
    std::vector<Mark> marks;
    std::optional<DeficiencyLayout> layout;
};

DeficiencyChart::DeficiencyChart(const DeficiencyModel &model, const Look &itsLook, QWidget *parent)
    : LaidOutChart(itsLook, parent), d(std::make_unique<Private>(model, look()))
{
    d->view = bareView(d->matrix.chart(), this);
    describe(model.title(),
             tr("A chart of %n part(s). Use the arrow keys to go from one to the other and Enter "
                "to read what is behind it.",
                nullptr, markCount()));
    startAt(markOf(model.index(model.surestRow(), DeficiencyModel::NutrientColumn)));
    connect(this, &MarkedChart::markReached, this, [this] { update(); });
}

DeficiencyChart::~DeficiencyChart() = default;

int DeficiencyChart::markCount() const
{
    return static_cast<int>(d->marks.size());
}

QModelIndex DeficiencyChart::cellOf(int mark) const
{
    if (!isMark(mark) || d->mark(mark).row < 0)
        return {};
    return d->model.index(d->mark(mark).row, d->mark(mark).column);
}

int DeficiencyChart::markOf(const QModelIndex &cell) const
{
    for (int mark = 0; mark < markCount(); ++mark) {
        if (cell.isValid() && cellOf(mark) == cell)
            return mark;
    }
    return -1;
}

QRect DeficiencyChart::markRect(int mark) const
{
    if (!isMark(mark))
        return {};
    const auto [row, column] = d->mark(mark);
    const DeficiencyLayout &layout = deficiencyLayout();
    const auto mechanism = static_cast<size_t>(column - DeficiencyModel::FirstMechanismColumn);
    QRectF place;
    if (row < 0) {
        place = layout.mechanisms[mechanism].cell;
    } else {
        const DeficiencyLayout::Row &placed = layout.rows[static_cast<size_t>(row)];
        const auto answer = static_cast<size_t>(std::max(0, column - d->model.mechanismEnd()));
        const bool isAnswer = column >= d->model.mechanismEnd();
        if (column == DeficiencyModel::NutrientColumn || (isAnswer && !layout.answers))
            place = placed.head;
        else
            place = isAnswer ? placed.answers[answer].cell : placed.cells[mechanism];
    }
    return place.toAlignedRect().translated(origin());
}

QString DeficiencyChart::markName(int mark) const
{
    if (!isMark(mark))
        return {};
    const auto [row, column] = d->mark(mark);
    if (row < 0)
        return d->model.headerData(column, Qt::Horizontal).toString();
    const QModelIndex cell = cellOf(mark);
    if (column == DeficiencyModel::NutrientColumn)
        return d->model.rowInWords(row);
    return tr("%1, %2: %3", "nutrient, name of a column, what stands there")
        .arg(cell.siblingAtColumn(DeficiencyModel::NutrientColumn).data().toString(),
             d->model.headerData(column, Qt::Horizontal).toString(),
             cell.data(DeficiencyModel::WordsRole).toString());
}

QString DeficiencyChart::markSentence(int mark) const
{
    if (!isMark(mark))
        return {};
    const auto [row, column] = d->mark(mark);
    return row < 0
        ? d->model.headerData(column, Qt::Horizontal, DeficiencyModel::SentenceRole).toString()
        : cellOf(mark).data(DeficiencyModel::SentenceRole).toString();
}

std::optional<Location> DeficiencyChart::markTarget(int mark) const
{
    if (!isMark(mark))
        return std::nullopt;
    const QModelIndex cell = cellOf(mark);
    if (!cell.isValid())
        return d->model.headerData(d->mark(mark).column, Qt::Horizontal, LocationRole)
            .value<Location>();
    const QVariant own = cell.data(LocationRole);
    return (own.isValid()
                ? own
                : cell.siblingAtColumn(DeficiencyModel::NutrientColumn).data(LocationRole))
        .value<Location>();
}

std::optional<MarkDetail> DeficiencyChart::detail(int mark) const
{
    if (!isMark(mark))
        return std::nullopt;
    const auto [row, column] = d->mark(mark);
    MarkDetail detail;
    if (row < 0) {
        detail.title = markName(mark);
        detail.sentence = markSentence(mark);
        detail.action = tr("Open %1", "the name of a page").arg(detail.title);
        return detail;
    }
    const QModelIndex head = d->model.index(row, DeficiencyModel::NutrientColumn);
    const QString nutrient = head.data().toString();
    const bool isCell
        = column >= DeficiencyModel::FirstMechanismColumn && column < d->model.mechanismEnd();
    const QModelIndex told = isCell ? cellOf(mark) : head;
    detail.badge = head.data(DeficiencyModel::SymbolRole).toString();
    detail.title = isCell
        ? tr("%1: %2", "a nutrient, a mechanism")
              .arg(nutrient, d->model.headerData(column, Qt::Horizontal).toString())
        : nutrient;
    detail.sentence = told.data(DeficiencyModel::BriefRole).toString();
    detail.note = told.data(DeficiencyModel::WordsRole).toString();
    detail.action = tr("Open %1", "the name of a page").arg(nutrient);
    return detail;
}

TextTable DeficiencyChart::table() const
{
    return d->model.asTable();
}

ChartDrawing DeficiencyChart::drawing() const
{
    return deficiencyDrawing(d->model, look(), layoutDirection());
}

const DeficiencyLayout &DeficiencyChart::deficiencyLayout() const
{
    layOutNow();
    return *d->layout;
}

qreal DeficiencyChart::layOut(qreal width) const
{
    d->layout.emplace(d->model, look(), width, layoutDirection());
    return d->layout->size.height();
}

void DeficiencyChart::place()
{
    const DeficiencyLayout &layout = deficiencyLayout();
    d->view->setGeometry(QRect(origin(), layout.size.toSize()));
    d->matrix.place(layout);
    update();
}

/// The row that the pane tells of lies on a ground of its own.
void DeficiencyChart::paintEvent(QPaintEvent *event)
{
    const int row = isMark(shownMark()) ? d->mark(shownMark()).row : -1;
    if (row >= 0) {
        QPainter painter(this);
        const QRectF place = deficiencyLayout().rows[static_cast<size_t>(row)].row;
        painter.fillRect(place.translated(origin()), look().theme.color(ColorRole::Hover));
    }
    LaidOutChart::paintEvent(event);
}

} // namespace crampwise
