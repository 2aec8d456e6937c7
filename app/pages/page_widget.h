// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/deficiency_model.h"
#include "core/page/page.h"
#include "app/theme/look.h"

#include <QHash>
#include <QScrollArea>
#include <QTimer>

#include <memory>

namespace crampwise {

class DeficiencyChart;
struct LabDesk;
class LabPanel;
class PageTable;
class PageWidgetBuilder;

/// One page of the program, made of widgets that assistive tools understand. It scrolls up and
/// down only. The first sections stand at once, the others follow while the program is idle, so
/// that a long page opens as fast as a short one. What is pinned stays above it.
class PageWidget : public QScrollArea {
    Q_OBJECT

public:
    /// The model and the desk must outlive it.
    PageWidget(const Page &page, DeficiencyModel &model, LabDesk &desk, const Look &look,
               QWidget *parent = nullptr);
    ~PageWidget() override;

    const Page &page() const { return m_page; }
    /// Scrolls to a section; to the top for an empty or unknown anchor.
    void showSection(const QString &anchor);
    /// Makes the sections that do not stand yet.
    void finish();
    /// The chart and the table of deficiencies; nullptr on pages without them.
    DeficiencyChart *chart();
    PageTable *deficiencyTable();
    /// The Lab; nullptr on pages without it.
    LabPanel *labPanel();

signals:
    void locationRequested(const crampwise::Location &location);
    void choiceMade(crampwise::Choice choice, const QString &value);
    void saveChartRequested();
    void copyTextRequested(); ///< Of the table of deficiencies.
    void copyCsvRequested();
    void saveLabRequested();
    void copyLabSettingsRequested();
    void problemFound(const QString &problem);
    void otherViewRequested(); ///< From the chart to its table, or back.

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    friend class PageWidgetBuilder;

    void addPinned();
    void placePinned();
    void fitColumn();
    void buildInIdleTime();

    Page m_page;
    Look m_look;
    int m_columnWidth;
    std::unique_ptr<PageWidgetBuilder> m_builder; ///< Until all sections stand.
    QTimer m_idle;
    QHash<QString, QWidget *> m_sections;
    QString m_sectionOnShow; ///< Asked for before the page had its size.
    DeficiencyChart *m_chart = nullptr;
    PageTable *m_table = nullptr;
    LabPanel *m_labPanel = nullptr;
    QWidget *m_pinned = nullptr; ///< Above the viewport.
};

} // namespace crampwise
