// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/navigation/reading_position.h"
#include "app/pages/anchor_card.h"
#include "app/pages/live_figures.h"
#include "app/pages/page_body.h"
#include "app/pages/page_tables.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QTimer>

class QMenu;

namespace crampwise {

class PageFootBar;

/// One page of the program, typeset. It is read like a document: caret, selection, find, links in
/// the text; its live parts stand in it. It scrolls up and down only. What is in sight is set at
/// once, the rest while the program is idle. Its foot stays below it.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    /// The services must outlive it.
    PageView(Page page, const PageServices &services, const Look &look, Level level,
             QWidget *parent = nullptr);
    ~PageView() override;

    const Page &page() const { return m_body->page; }
    const PageText &text() const { return m_body->text; }
    const TypesetPage &typeset() const { return m_body->typeset; }
    const Look &look() const { return m_look; }

    /// Goes on with another version of its page: where somebody reads stays where it is, the keys
    /// stay in the live part that has them, and for assistive tools it is the same document.
    void showVersion(Page page, const Look &look, Level level);

    /// Scrolls until the heading of a section is the first line; to the top for an empty or unknown
    /// anchor. Puts the caret there.
    void showSection(const QString &anchor);
    /// Selects a word and brings its line into sight.
    void showWord(const Place &place, qsizetype length);
    /// The same as was restored, as long as nobody scrolled: so that a way through other sizes and
    /// back ends where it began.
    ReadingPosition readingPosition();
    void restore(const ReadingPosition &position);
    /// Gives the keys to the live part that had them there, or else to the page.
    void takeKeys(const ReadingPosition &position);

    const PageCaret &caret() const { return m_body->caret; }
    /// Puts the caret at an offset and the line into sight.
    void setCaret(qsizetype offset, bool select = false);
    void select(qsizetype from, qsizetype to);
    void copySelection() const;
    std::optional<PageTable> tableAtCaret() const;
    /// The first that begins in sight or below, else the first of the page.
    std::optional<PageTable> tableInSight();
    /// As cells for a spreadsheet, or as the text of a CSV file.
    void copyTable(const PageTable &table, bool asCsvText);
    /// Asks for a name.
    void saveTable(const PageTable &table);
    /// The context menu of a place; it deletes itself when it is closed.
    QMenu *menuAt(qsizetype offset);

    PageFinder &finder() { return m_body->finder; }
    /// Goes to the next (1) or previous (-1) place where the words are; see PageFinder.
    void showMatch(int step, qsizetype from);
    /// The first whole line in the view begins with this character.
    qsizetype firstInSight() const;

    /// Takes the focus as Tab (or Backtab) into the page asks: as a whole, or its last stop.
    void enter(bool next);

    /// The chart of deficiencies and the Lab; null on pages without them.
    DeficiencyChart *chart();
    LabPanel *labPanel();

    /// Follows the anchor that begins there, as a click would; nothing where there is none.
    void activateAnchor(qsizetype offset);
    AnchorCard *card() const { return m_card; }
    /// Whether Tab or a key brought the caret to an anchor.
    bool isAtAnchor() const { return m_atAnchor; }
    /// What stays below it; null on most pages.
    QWidget *foot() const;
    /// From a point of the viewport to the page's own coordinates, and back.
    QPointF toPage(const QPoint &point) const { return point - origin(); }
    QRect toView(const QRectF &rect) const { return rect.translated(origin()).toAlignedRect(); }
    /// Sets what is missing.
    void finish();

signals:
    void intended(const crampwise::PageIntention &intention);
    /// The table whose head stands there shall be sorted by that column.
    void sortRequested(const crampwise::Place &head);
    /// The section with this anchor shall be opened or closed.
    void foldRequested(const QString &section);
    /// For assistive tools: another version of the page stands here; all of the old one is gone.
    void renewed();
    /// For assistive tools: it is set, and the keys are where they stay.
    void resumed();
    /// For assistive tools: the caret moved, or the selection changed.
    void caretMoved();
    /// For assistive tools: Tab came to the anchor at this offset, or its card was closed.
    void anchorReached(qsizetype offset);
    /// For assistive tools: the caret was put to where a link, a search hit or the history leads.
    void jumped();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::unique_ptr<PageBody> bodyOf(Page page);
    QWidgetList liveParts() const;
    void keepKeys(ReadingPosition &position) const;
    /// A place where Tab stops.
    struct Stop {
        qsizetype offset = 0;
        QWidget *widget = nullptr; ///< Null for an anchor.
    };

    QPointF origin() const;
    int columnWidth() const;
    std::unique_ptr<QWidget> changeFoot();
    void placeFoot();
    void setAnew();
    void setMore();
    void fitScrollBar();
    void placeFigures();
    void fitFigures();
    void ensureSet(qreal bottom);
    void scrollTo(qreal y);
    void bringIntoSight(const QRectF &rect);
    void caretChanged();
    std::vector<MarkedText> markedTexts() const;
    const Anchor *anchorAtCaret(qsizetype &start) const;
    void follow(const Anchor &anchor, qsizetype start);
    void openCard(const Anchor &anchor, qsizetype start);
    void dropCard();
    std::vector<Stop> stops() const;
    int stopFromCaret(const std::vector<Stop> &all, bool next) const;
    bool goToStop(const Stop &stop, bool next);
    bool moveWithin(const QWidget *figure, bool next);
    bool goToItself();
    bool leave(bool next);
    void paintCaret(QPainter &painter) const;

    const PageServices &m_services;
    Look m_look;
    Level m_level;
    LiveFigures m_figures;
    std::unique_ptr<PageBody> m_body; ///< Never null.
    QTimer m_idle;
    QTimer m_tripleClick;
    bool m_atAnchor = false;   ///< Tab or a key brought the caret to an anchor: it bears a ring.
    bool m_showsCaret = false; ///< Keys moved it; a reader who scrolls does not need it.
    QPoint m_pressedAt;
    std::optional<ReadingPosition> m_kept;   ///< Restored last,
    int m_keptAt = 0;                        ///< at this value of the scroll bar.
    std::optional<ReadingPosition> m_onShow; ///< Asked for before the page had its size.
    QString m_sectionOnShow;
    QPointer<AnchorCard> m_card;
    PageFootBar *m_foot = nullptr; ///< Below it.
};

} // namespace crampwise
