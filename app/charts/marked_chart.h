// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_picture.h"
#include "app/theme/look.h"
#include "core/location.h"

#include <QWidget>

#include <optional>

namespace crampwise {

/// What a mark tells beside a chart that has room for that.
struct MarkDetail {
    QString badge; ///< Short sign of what it is about; may be empty.
    QString title;
    QString sentence;
    QString note;     ///< How sure; may be empty.
    QString action;   ///< What activateMark() does.
    QString position; ///< "1 of 8", where one goes from mark to mark; else empty.
};

/// A chart with marks that can be pointed at. Arrow keys, Home and End move a ring between them;
/// hover and focus show the sentence behind a mark; click and Enter ask for its location.
/// Assistive tools see a chart with one named child a mark. Marks count from 0 in reading order.
class MarkedChart : public QWidget {
    Q_OBJECT

public:
    virtual int markCount() const = 0;
    /// Where a mark is drawn, in this widget's coordinates; at least 24 x 24 pixels.
    virtual QRect markRect(int mark) const = 0;
    /// What a mark shows, for those who cannot see it.
    virtual QString markName(int mark) const = 0;
    virtual QString markSentence(int mark) const = 0;
    /// For all marks or for none. Where there are none, a tip shows the sentence.
    virtual std::optional<MarkDetail> detail(int) const { return std::nullopt; }
    /// Where a click on the mark leads, if anywhere.
    virtual std::optional<Location> markTarget(int mark) const = 0;

    /// What it shows, as text: the same columns, in the same order.
    virtual TextTable table() const = 0;
    /// To draw it elsewhere, as long as it lives.
    virtual ChartDrawing drawing() const = 0;

    /// The mark that bears the ring while the chart has the focus.
    int currentMark() const { return m_current; }
    void setCurrentMark(int mark);
    /// The one that was pointed at or had the ring last, which stays when both are gone.
    int shownMark() const { return m_shown; }
    /// As if it had been pointed at: what tells more of marks turns to it. The ring starts there.
    void showMark(int mark);
    void activateMark(int mark);

signals:
    void locationRequested(const crampwise::Location &location);
    /// The sentence behind the mark that is hovered or has the ring; empty when none.
    void sentenceChanged(const QString &sentence);
    /// A mark is pointed at, or got the ring.
    void markReached(int mark);

protected:
    MarkedChart(const Look &look, QWidget *parent);

    const Look &look() const { return m_look; }
    /// Where the ring begins, and what is shown before anything is pointed at.
    void startAt(int mark);
    bool isMark(int mark) const { return mark >= 0 && mark < markCount(); }
    /// Shows the ring at a mark, or nowhere for -1. A chart that draws its ring itself
    /// overrides this; otherwise it is painted around markRect().
    virtual void moveRing(int mark);

    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ringMark(int mark);
    void announce();
    void reach(int mark);
    void hover(int mark);
    int markAt(const QPoint &position) const;
    int neighbour(const QPoint &direction) const;

    Look m_look;
    int m_current = 0;
    int m_shown = 0;
    int m_hovered = -1;
    int m_ring = -1;
};

} // namespace crampwise
