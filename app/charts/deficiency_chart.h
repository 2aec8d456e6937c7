// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "location.h"
#include "models/deficiency_model.h"
#include "theme/look.h"

#include <QWidget>

#include <memory>

class QPainter;

namespace crampwise {

/// The chart of the deficiency table on the screen: nutrients by mechanisms, one mark for each
/// link, full where the article's section on mechanisms says it, hollow where only its list or
/// table does. Arrow keys move a ring between the marks; hover and focus show the sentence
/// behind a mark; click and Enter ask for its location. Assistive tools see a chart with one
/// named, pressable child a mark. The model must outlive it.
class DeficiencyChart : public QWidget {
    Q_OBJECT

public:
    DeficiencyChart(const DeficiencyModel &model, const Look &look, QWidget *parent = nullptr);
    ~DeficiencyChart() override;

    /// The marks in reading order: row by row, along the columns.
    QList<QModelIndex> marks() const;
    /// Index into marks() of the mark that bears the ring.
    int currentMark() const;
    void setCurrentMark(int mark);
    void activateMark(int mark);
    /// Where a mark is drawn, in this widget's coordinates; at least 24 x 24 pixels.
    QRect markRect(int mark) const;

    QSize sizeHint() const override;

signals:
    void locationRequested(const crampwise::Location &location);
    /// The sentence behind the mark that is hovered or has the ring; empty when none.
    void sentenceChanged(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showRing();
    void announce();
    void hover(int mark);
    int markAt(const QPoint &position) const;
    int neighbour(const QPoint &direction) const;

    class Private;
    std::unique_ptr<Private> d;
};

/// Draws the chart as vectors into `target` (in the painter's logical units), laid out for
/// exactly that size with fonts of `look`. For paper, PNG and SVG.
void paintDeficiencyChart(QPainter &painter, const QRectF &target, const DeficiencyModel &model,
                          const Look &look);

/// Saves the chart as PNG or SVG by the ending of `fileName`, written aside and moved in place.
/// Returns an empty string, or one sentence that says what went wrong.
QString saveDeficiencyChart(const QString &fileName, const DeficiencyModel &model,
                            const Look &look, const QString &title, const QString &howToRead);

} // namespace crampwise
