// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marked_chart.h"

#include <vector>

class QPushButton;
class QToolButton;

namespace crampwise {

class TextLabel;

/// Tells more of the mark of a chart that is pointed at, or was last: name, one sentence, how sure,
/// and a button that leads on. Marks that have a position can be gone through one by one, to the
/// next and to the one before. As high as the longest of them needs, so that nothing jumps.
class DetailPane : public QWidget {
    Q_OBJECT

public:
    /// The chart must have details for all its marks, and outlive the pane.
    DetailPane(MarkedChart &chart, const Look &look);

    int shownMark() const { return m_shown; }
    void showMark(int mark);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {1, 1}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where the parts stand, read from the left.
    struct Places {
        QRect badge;
        QRect title;
        QRect previous;
        QRect position;
        QRect next;
        QRect sentence;
        QRect note;
        QRect button;
        int height = 0;
    };

    bool hasPositions() const { return !m_details.empty() && !m_details[0].position.isEmpty(); }
    void addSteps();
    Places placesFor(int width) const;
    void placeSteps(Places &places, int end) const;
    int widestButton() const;
    /// The highest of what all marks have to tell in one of their texts.
    int highest(const QString MarkDetail::*text, const QFont &font, int width) const;
    void place();

    MarkedChart &m_chart;
    Look m_look;
    std::vector<MarkDetail> m_details; ///< By mark.
    TextLabel *m_title;
    TextLabel *m_sentence;
    TextLabel *m_note;
    QPushButton *m_button;
    TextLabel *m_position = nullptr; ///< This and the next two only where there are positions.
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    int m_shown = -1;
    mutable int m_measuredFor = -1;
    mutable Places m_places;
};

/// What stands below a chart, or beside it: its details, or the sentence behind the mark that is
/// pointed at.
QWidget *chartWords(MarkedChart *chart, const Look &look);

} // namespace crampwise
