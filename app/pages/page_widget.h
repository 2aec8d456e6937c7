// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deficiency_model.h"
#include "page/page.h"
#include "theme/look.h"

#include <QHash>
#include <QScrollArea>

namespace crampwise {

class DeficiencyChart;
class PageTable;

/// One page of the program, made of widgets that assistive tools understand. It scrolls up and
/// down only. The topic's model must outlive it.
class PageWidget : public QScrollArea {
    Q_OBJECT

public:
    PageWidget(const Page &page, DeficiencyModel &model, const Look &look,
               QWidget *parent = nullptr);

    const Page &page() const { return m_page; }
    /// Scrolls to a section; to the top for an empty or unknown anchor.
    void showSection(const QString &anchor);
    /// The chart and the table of deficiencies; nullptr on pages without them.
    DeficiencyChart *chart() const { return m_chart; }
    PageTable *deficiencyTable() const { return m_table; }

signals:
    void locationRequested(const crampwise::Location &location);
    void saveChartRequested();
    void copyTextRequested(); ///< Of the table of deficiencies.
    void copyCsvRequested();
    void otherViewRequested(); ///< From the chart to its table, or back.

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class PageWidgetBuilder;

    void fitColumn();

    Page m_page;
    Look m_look;
    int m_columnWidth;
    QHash<QString, QWidget *> m_sections;
    DeficiencyChart *m_chart = nullptr;
    PageTable *m_table = nullptr;
};

} // namespace crampwise
