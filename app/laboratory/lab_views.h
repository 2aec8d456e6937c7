// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/laboratory/lab_traces.h"
#include "app/widgets/card.h"
#include "core/content/lab_words.h"

class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace crampwise {

/// What there is to see, in tabs: the traces, the shock needed, where the gates sit, and how to
/// read it all.
class LabViews : public Card {
    Q_OBJECT

public:
    /// The session must outlive it.
    LabViews(LabSession &session, const LabWords &words, const Look &look);

    LabTraces *traces() const { return m_traces; }
    int leastHeight(int width) const;
    LinePlot *voltage() const { return m_traces->voltage(); }
    LinePlot *force() const { return m_traces->force(); }
    LinePlot *gates() const { return m_gates; }
    LinePlot *shock() const { return m_shock; }
    QTabBar *tabs() const { return m_tabs; }

    /// All plots with the settings below, as PNG or SVG by the file's ending. Returns an empty
    /// string, or one sentence that says what went wrong.
    QString savePicture(const QString &fileName) const;

signals:
    void saveRequested();
    void methodRequested(); ///< How it is computed.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isNarrow(int width) const;
    void makeCurves();
    void addTabs(const LabWords &words);
    QWidget *curve(const LabView &words, QWidget *plot, const QString &note = {}) const;
    QWidget *explanations(const LabWords &words);
    void showGates();
    void showShock();

    LabSession &m_session;
    Look m_look;
    LabTraces *m_traces;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QPushButton *m_save;
    QBoxLayout *m_head = nullptr;
    LinePlot *m_gates = nullptr;
    LinePlot *m_shock = nullptr;
};

} // namespace crampwise
