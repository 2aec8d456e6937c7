// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_frame.h"

#include <QDialog>

namespace crampwise {

/// One chart over the whole screen, its text as large as leaves the chart whole, if it can be. Esc
/// and a button lead back, and so does a mark that leads on.
class FullScreenChart : public QDialog {
    Q_OBJECT

public:
    FullScreenChart(const ChartMaker &make, const ChartWords &words, const Look &look,
                    QWidget *parent);

    MarkedChart *chart() const { return m_chart; }

signals:
    void locationRequested(const crampwise::Location &location);

private:
    void build(const ChartMaker &make, const ChartWords &words, const Look &look);
    QWidget *content(const ChartWords &words, const Look &look);
    int heightFor(int width) const;

    QLayout *m_head = nullptr;
    QWidget *m_content = nullptr;
    MarkedChart *m_chart = nullptr;
};

} // namespace crampwise
