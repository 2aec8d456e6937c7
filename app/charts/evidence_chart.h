// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/laid_out_chart.h"
#include "core/page/page.h"

#include <memory>

namespace crampwise {

struct EvidenceLayout;

/// Rows by questions. Each cell is a mark: the answer in a word, apart from it the sign of how
/// certain it is, and the word for that beneath. Cells beyond the questions are left out.
class EvidenceChart final : public LaidOutChart {
    Q_OBJECT

public:
    EvidenceChart(const EvidenceChartBlock &block, const Look &look, QWidget *parent = nullptr);
    ~EvidenceChart() override;

    int markCount() const override;
    QRect markRect(int mark) const override;
    QString markName(int mark) const override;
    QString markSentence(int mark) const override;
    std::optional<Location> markTarget(int mark) const override;
    TextTable table() const override;
    ChartDrawing drawing() const override;

    /// Where everything is drawn now, from `origin()`.
    const EvidenceLayout &evidenceLayout() const;

protected:
    qreal layOut(qreal width) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Draws the chart as vectors from the painter's origin, laid out for `width` with fonts of `look`.
/// For paper.
void paintEvidenceChart(QPainter &painter, qreal width, const EvidenceChartBlock &block,
                        const Look &look, Qt::LayoutDirection direction);
/// How high it is then.
qreal evidenceChartHeight(const EvidenceChartBlock &block, const Look &look, qreal width,
                          Qt::LayoutDirection direction);

} // namespace crampwise
