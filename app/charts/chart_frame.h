// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_picture.h"
#include "app/widgets/dialogs.h"
#include "core/export/tables.h"
#include "core/location.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QMenu;

namespace crampwise {

class ChartTable;
class FrameBar;
class FrameButton;
class MarkedChart;
class TextLabel;

/// Makes the chart of a frame for a look; more than once, as the full screen has its own.
using ChartMaker = std::function<MarkedChart *(const Look &look)>;

/// What stands around every chart of a page: a row of buttons (chart or table, copy, save, full
/// screen), the chart or its table, the sentence behind the mark that is pointed at, the legend.
/// Title and how to read it are texts of the page; what is saved bears them too. A context menu
/// offers what the buttons do.
class ChartFrame : public QWidget {
    Q_OBJECT

public:
    enum class Face { Chart, Table };

    /// The dialogs must outlive the frame.
    ChartFrame(ChartMaker make, ChartWords words, const Look &look, const Dialogs &dialogs);
    ~ChartFrame() override;

    MarkedChart *chart() const { return m_chart; }
    /// Null until it is first shown.
    ChartTable *table() const { return m_table; }
    /// The row of buttons, which may be shown apart from the frame: it is taken out of it then.
    FrameBar *bar() const { return m_bar; }
    FrameBar *takeBar();
    /// Tells more of a mark, and leads on; takes the keys. Null where the chart has none in sight.
    QWidget *details() const;
    Face face() const;
    void showFace(Face face);

    /// Asks for a name and saves what is shown: picture or table, by the ending of the name.
    void save() { save(face()); }
    /// The same, but its table first.
    void saveTable() { save(Face::Table); }
    /// The picture and its table, for whoever can paste which; the table alone where it is shown.
    void copy();
    /// As cells for a spreadsheet, or as the text of a CSV file.
    void copyTable(bool asCsvText);
    /// The chart alone, as large as the screen allows, until Esc.
    void showFullScreen();

    /// What the context menu offers; it deletes itself when it is closed.
    QMenu *menu();
    /// Each source leads to its record; deletes itself when it is closed.
    QMenu *sourcesMenu();

    /// The frame that a reader means: the one that has the keys, else the one of which most is in
    /// sight, else the first. Null where there is none within.
    static ChartFrame *meantIn(const QWidget &page);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// Its layout would give the height for the least width.
    QSize minimumSizeHint() const override { return {1, 1}; }

signals:
    void locationRequested(const crampwise::Location &location);
    /// Something was done, in a sentence; or could not be.
    void told(const QString &sentence);
    void problemFound(const QString &problem);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool holds(const QWidget *widget) const;
    void addBar();
    void addChart();
    void addWords();
    /// Details below a chart and its legend; where there is room, beside them; where there is
    /// little, before the legend.
    enum class Arrangement { Beside, Below, BeforeLegend };
    Arrangement arrangementFor(int width) const;
    void arrangeFor(int width) const;
    void addLegend();
    QWidget *sourcesButton();
    void addSavedLine();
    void showSaved(const QString &fileName);
    void save(Face face);
    Table tableToTake() const;
    SavedPicture picture() const;

    ChartMaker m_make;
    ChartWords m_words;
    Look m_look;
    const Dialogs &m_dialogs;
    FrameBar *m_bar = nullptr;
    FrameButton *m_chartButton = nullptr;
    FrameButton *m_tableButton = nullptr;
    MarkedChart *m_chart = nullptr;
    ChartTable *m_table = nullptr;
    QBoxLayout *m_body = nullptr;   ///< The chart with its legend, and its words.
    QBoxLayout *m_column = nullptr; ///< The chart, or its table, and its legend.
    QWidget *m_legend = nullptr;
    QWidget *m_detail = nullptr; ///< See chartWords().
    mutable Arrangement m_arrangement = Arrangement::Below;
    QWidget *m_savedLine = nullptr;
    TextLabel *m_savedText = nullptr;
    QString m_savedFile;
};

} // namespace crampwise
