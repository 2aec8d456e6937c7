// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/deficiency_chart.h"

#include "app/charts/bare_chart.h"
#include "app/charts/deficiency_plot.h"
#include "app/models/text_table_model.h"

#include <QChartView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace crampwise {

class DeficiencyChart::Private {
public:
    Private(const DeficiencyModel &itsModel, const Look &look, Qt::LayoutDirection direction)
        : model(itsModel), plot(model, look, direction, 24), view(bareView(plot.chart(), nullptr))
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = DeficiencyModel::FirstMechanismColumn; column < model.columnCount();
                 ++column) {
                const QModelIndex cell = model.index(row, column);
                if (!cell.data(DeficiencyModel::SentenceRole).toString().isEmpty())
                    marks << cell;
            }
        }
    }

    const DeficiencyModel &model;
    DeficiencyPlot plot;
    QChartView *view;
    QList<QModelIndex> marks;
};

DeficiencyChart::DeficiencyChart(const DeficiencyModel &model, const Look &look, QWidget *parent)
    : MarkedChart(look, parent), d(std::make_unique<Private>(model, look, layoutDirection()))
{
    setAccessibleName(model.title());
    setAccessibleDescription(
        tr("A chart of %n mark(s). Use the arrow keys to go from mark to mark and Enter to read "
           "the part behind it.",
           nullptr, static_cast<int>(d->marks.size())));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3); // room for the focus frame
    layout->addWidget(d->view);
    const QFontMetrics metrics(look.text);
    const int heading = 5 * metrics.height(); // and the legend at the foot
    const int rowHeight = qRound(d->plot.markSize() + look.unit);
    setMinimumHeight(heading + model.rowCount() * rowHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

int DeficiencyChart::markCount() const
{
    return static_cast<int>(d->marks.size());
}

QRect DeficiencyChart::markRect(int mark) const
{
    if (!isMark(mark))
        return {};
    const QPointF inScene = d->plot.chart()->mapToScene(d->plot.markCenter(d->marks[mark]));
    const QPoint center = d->view->mapTo(this, d->view->mapFromScene(inScene));
    const int size = qCeil(d->plot.markSize());
    return {center - QPoint(size / 2, size / 2), QSize(size, size)};
}

QString DeficiencyChart::markName(int mark) const
{
    const QModelIndex cell = d->marks.value(mark);
    if (!cell.isValid())
        return {};
    return tr("%1, %2. The article: %3. %4", "nutrient, mechanism, a word, sentences")
        .arg(cell.siblingAtColumn(DeficiencyModel::NutrientColumn).data().toString(),
             cell.model()->headerData(cell.column(), Qt::Horizontal).toString(),
             cell.data().toString(), markSentence(mark));
}

QString DeficiencyChart::markSentence(int mark) const
{
    return d->marks.value(mark).data(DeficiencyModel::SentenceRole).toString();
}

std::optional<Location> DeficiencyChart::markTarget(int mark) const
{
    if (!isMark(mark))
        return std::nullopt;
    const QModelIndex cell = d->marks[mark];
    const QVariant own = cell.data(LocationRole);
    return (own.isValid() ? own : cell.siblingAtColumn(DeficiencyModel::NutrientColumn)
                                      .data(LocationRole))
        .value<Location>();
}

TextTable DeficiencyChart::table() const
{
    return tableOf(d->model);
}

ChartDrawing DeficiencyChart::drawing() const
{
    return deficiencyDrawing(d->model, look(), layoutDirection());
}

void DeficiencyChart::moveRing(int mark)
{
    d->plot.setRing(d->marks.value(mark));
    update();
}

} // namespace crampwise
