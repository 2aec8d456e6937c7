// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marked_chart.h"
#include "app/models/deficiency_model.h"

#include <memory>

class QPainter;

namespace crampwise {

/// The chart of the deficiency table on the screen: nutrients by mechanisms, one mark for each
/// link, full where the article's section on mechanisms says it, hollow where only its list or
/// table does, on a ground that tells what research says of it. Every cell can be reached. The
/// model must outlive it.
class DeficiencyChart : public MarkedChart {
    Q_OBJECT

public:
    DeficiencyChart(const DeficiencyModel &model, const Look &look, QWidget *parent = nullptr);
    ~DeficiencyChart() override;

    /// The marks in reading order: row by row, along the columns.
    QList<QModelIndex> marks() const;

    int markCount() const override;
    QRect markRect(int mark) const override;
    QString markName(int mark) const override;
    QString markSentence(int mark) const override;
    std::optional<Location> markTarget(int mark) const override;
    TextTable table() const override;
    ChartDrawing drawing() const override;

    QSize sizeHint() const override;

protected:
    void moveRing(int mark) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Draws the chart as vectors into `target` (in the painter's logical units), laid out for
/// exactly that size with fonts of `look`. For paper, PNG and SVG.
void paintDeficiencyChart(QPainter &painter, const QRectF &target, const DeficiencyModel &model,
                          const Look &look, Qt::LayoutDirection direction);

/// The same for any width. The model must outlive it.
ChartDrawing deficiencyDrawing(const DeficiencyModel &model, const Look &look,
                               Qt::LayoutDirection direction);

/// What its legend takes of the height, at a width.
qreal deficiencyLegendHeight(const DeficiencyModel &model, const Look &look, qreal width);

/// Saves the chart as PNG or SVG by the ending of `fileName`, written aside and moved in place.
/// Returns an empty string, or one sentence that says what went wrong.
QString saveDeficiencyChart(const QString &fileName, const DeficiencyModel &model,
                            const Look &look, const QString &title, const QString &howToRead);

} // namespace crampwise
