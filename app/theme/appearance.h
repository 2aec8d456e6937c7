// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "app/theme/look.h"

#include <QObject>

namespace crampwise {

/// Turns the reader's choices (theme, text size) and the platform's own font and colours into
/// the Look of the whole program, and follows the platform when it changes.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// Needs the QApplication, whose font and palette it takes as the platform's.
    Appearance(ThemeChoice choice, qreal zoom, QObject *parent = nullptr);
    /// Gives the application back the platform's font and palette.
    ~Appearance() override;

    const Look &look() const { return m_look; }
    ThemeChoice themeChoice() const { return m_choice; }
    qreal zoom() const { return m_look.zoom; }

    void setThemeChoice(ThemeChoice choice);
    /// To the neighbour among Settings::zoomSteps(); stays at the ends.
    void zoomIn();
    void zoomOut();
    void resetZoom();

signals:
    void lookChanged(const crampwise::Look &look);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static Theme themeFor(ThemeChoice choice);
    void setZoom(qreal zoom);
    void apply(qreal zoom);

    QFont m_platformFont;
    ThemeChoice m_choice;
    Look m_look;
    bool m_applying = false;
};

} // namespace crampwise
