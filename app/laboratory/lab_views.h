// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/line_plot.h"
#include "core/content/lab_words.h"
#include "app/theme/look.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace crampwise {

class FibrePicture;
class LabSession;
class TextLabel;

/// What there is to see: the picture, the two strips on one time axis, where the gates sit, the
/// shock needed. Drawn anew with every frame of the session.
class LabViews : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive it.
    LabViews(LabSession &session, const std::vector<LabView> &words, const Look &look,
             QWidget *parent = nullptr);

    void setExplained(bool explained); ///< Shows below each view how to read it.

    LinePlot *voltage() const { return m_voltage; }
    LinePlot *force() const { return m_force; }
    LinePlot *gates() const { return m_gates; }
    LinePlot *shock() const { return m_shock; }

    /// All plots with the settings below, as PNG or SVG by the file's ending. Returns an empty
    /// string, or one sentence that says what went wrong.
    QString savePicture(const QString &fileName) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeStrips();
    void makeCurves();
    QWidget *view(const char *key, QWidget *drawing, const QString &below = {});
    const LabView &words(const char *key) const;

    void showTime();
    void showFrame();
    void showGates();
    void showShock();

    LabSession &m_session;
    const std::vector<LabView> m_words;
    Look m_look;
    FibrePicture *m_picture;
    LinePlot *m_voltage = nullptr;
    LinePlot *m_force = nullptr;
    LinePlot *m_gates = nullptr;
    LinePlot *m_shock = nullptr;
    QList<QWidget *> m_explanations;
};

} // namespace crampwise
