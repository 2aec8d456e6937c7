// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/contents_model.h"
#include "app/models/deficiency_model.h"
#include "app/navigation/navigator.h"
#include "app/pages/page_intention.h"
#include "app/settings/settings.h"
#include "app/settings/situation_file.h"
#include "app/theme/appearance.h"
#include "app/widgets/dialogs.h"
#include "app/window/actions.h"
#include "core/content/topic.h"
#include "core/search/search_index.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

class QLineEdit;
class QLabel;
class QSplitter;
class QToolBar;
class QToolButton;

namespace crampwise {

class ChartFrame;
class ContentsList;
class PageArea;
struct PageTable;

/// The window: a tool bar, the contents list, one page. It holds the parts together and gives
/// them the navigator's location and the appearance's look; it knows nothing they know.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The topic and the settings must outlive the window. `start`: what to show first.
    MainWindow(const Topic &topic, Settings &settings, const Location &start,
               Dialogs dialogs = Dialogs::real());
    ~MainWindow() override;

    Navigator &navigator() { return m_navigator; }
    Actions &actions() { return m_actions; }
    Appearance &appearance() { return m_appearance; }
    PageArea &pages() { return *m_pages; }
    ContentsList &contents() { return *m_contents; }
    QLineEdit &searchField() { return *m_search; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    /// Side buttons of the mouse anywhere in the window, Esc and Down in the search.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMenus();
    void buildToolBar();
    void buildPanes();
    void buildFooter();
    void addButton(Actions::Id id, bool withWord = true);
    void addMenuButton(const QString &id, const QString &text, const QList<QAction *> &actions);
    void placeButton(QToolButton *button, bool withWord);
    /// Words beside the icons where there is room, a menu in place of buttons where there is none.
    void fitToolBar();
    void fitFooter();
    void connectActions();
    void connectNavigation();
    void connectStore();
    void store();
    void restore();

    void showLocation(const Location &location, const std::optional<ReadingPosition> &position);
    void carryOut(const PageIntention &intention);
    void goTo(const GoTo &target);
    void find();
    void applyLook(const Look &look);
    void search(const QString &query);
    /// While the search waits for its first key.
    void prepareSearch();
    void leaveSearch();
    bool goByMouse(Qt::MouseButton button);
    bool leaveByKey(int key, const QObject *watched);
    bool zoomByWheel(const QWheelEvent &event);
    void showFullScreen(bool full);
    bool mustFoldList() const;
    void fitPresentation();
    void foldList();
    void setListShown(bool shown);

    /// The chart that is meant on the page: see ChartFrame::meantIn(). Null without one.
    ChartFrame *chartInView();
    void fitChartActions();
    void switchChartAndTable();
    void saveChart();
    void saveTable();
    void exportSources();
    void choose(Choice choice, const QString &value);
    void tick(const Tick &tick);
    /// After something was chosen on My situation.
    void showSituation();
    void tellSituation();
    void forgetSituation();
    void forgetFile();
    void copyPage();
    /// Asks for the handout as last chosen, or for one on the nutrient that is shown.
    void openHandout();
    void goToTab(int step);
    /// What F6 goes round, as far as it is in sight: list, page, details of its chart, tool bar.
    QWidgetList panes() const;
    void goToPane(int step);
    void openMenu();
    void tellBriefly(const QString &sentence);
    void tellTextSize();
    void takeOut(bool toPrinter);
    void copyTable(bool asCsvText);
    void withTable(const std::function<void(ChartFrame &)> &ofChart,
                   const std::function<void(const PageTable &)> &ofPage);
    void report(const QString &problem);

    const Topic &m_topic;
    Settings &m_settings;
    Dialogs m_dialogs;
    Navigator m_navigator;
    Appearance m_appearance;
    SituationFile m_situationFile;
    Choices m_choices;
    Choices m_toldChoices; ///< Of My situation, those whose results were read out last.
    DeficiencyModel m_deficiencies;
    ContentsModel m_contentsModel;
    std::optional<SearchIndexMaker> m_indexMaker; ///< Begins when the search gets the focus.
    std::optional<SearchIndex> m_index;           ///< Made of that with the first search.
    QTimer m_prepareSearch;
    Actions m_actions;
    QSplitter *m_splitter = nullptr;
    ContentsList *m_contents = nullptr;
    PageArea *m_pages = nullptr;
    QToolBar *m_toolBar = nullptr;
    std::vector<QToolButton *> m_wideButtons; ///< Those with words where there is room.
    std::vector<QAction *> m_folding;         ///< Give way to m_more, as the label does.
    QAction *m_more = nullptr;
    QLabel *m_promise = nullptr;
    std::vector<QToolButton *> m_footerButtons;
    QLineEdit *m_search = nullptr;
    QTimer m_storeSoon;     ///< Runs from a change until what is chosen is stored.
    QTimer m_tellResults;   ///< Runs while somebody types what to find.
    QTimer m_tellSituation; ///< Runs while somebody chooses on My situation.
    bool m_saidNotStored = false;
    std::optional<qreal> m_zoomBefore; ///< While the Lab is presented.
    bool m_folded = false;             ///< Too narrow for list and page side by side.
};

} // namespace crampwise
