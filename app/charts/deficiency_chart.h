// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/laid_out_chart.h"
#include "app/models/deficiency_model.h"

#include <memory>

class QPainter;

namespace crampwise {

struct DeficiencyLayout;

/// The chart of the deficiency table on the screen: nutrients by mechanisms, one mark for each
/// link, full where the article's section on mechanisms says it, hollow where only its list or
/// table does, on a ground that tells what research says of it; and the two answers on each
/// nutrient with their certainties. In reading order these can be pointed at: the names of the
/// mechanisms, then in each row the nutrient, whose name is the whole row in words, its cells, its
/// answers. An answer that finds no room stands where its nutrient does. The model must outlive it.
class DeficiencyChart final : public LaidOutChart {
    Q_OBJECT

public:
    DeficiencyChart(const DeficiencyModel &model, const Look &look, QWidget *parent = nullptr);
    ~DeficiencyChart() override;

    int markCount() const override;
    QRect markRect(int mark) const override;
    QString markName(int mark) const override;
    QString markSentence(int mark) const override;
    std::optional<Location> markTarget(int mark) const override;
    std::optional<MarkDetail> detail(int mark) const override;
    TextTable table() const override;
    ChartDrawing drawing() const override;

    /// The cell of a mark; invalid for the name of a mechanism.
    QModelIndex cellOf(int mark) const;
    /// The mark of a cell; -1 where there is none.
    int markOf(const QModelIndex &cell) const;

    /// Where everything is drawn now, from `origin()`.
    const DeficiencyLayout &deficiencyLayout() const;

protected:
    qreal layOut(qreal width) const override;
    void place() override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Draws the marks alone, as vectors into `target` (in the painter's logical units), laid out for
/// exactly that size with fonts of `look`. For handouts.
void paintDeficiencyChart(QPainter &painter, const QRectF &target, const DeficiencyModel &model,
                          const Look &look, Qt::LayoutDirection direction);
/// What its legend takes of the height, at a width.
qreal deficiencyLegendHeight(const DeficiencyModel &model, const Look &look, qreal width);

/// The whole as on the screen, for any width. The model must outlive it.
ChartDrawing deficiencyDrawing(const DeficiencyModel &model, const Look &look,
                               Qt::LayoutDirection direction);

/// Saves the chart as PNG or SVG, or its table as CSV, by the ending of `fileName`, written aside
/// and moved in place. Returns an empty string, or one sentence that says what went wrong.
QString saveDeficiencyChart(const QString &fileName, const DeficiencyModel &model, const Look &look,
                            const QString &title, const QString &howToRead);

} // namespace crampwise
