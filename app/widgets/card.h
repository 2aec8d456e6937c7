// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"

#include <QFrame>

namespace crampwise {

/// A surface with an outline that holds a section.
class Card : public QFrame {
    Q_OBJECT

public:
    /// `edge` colours a bar at the starting edge; an invalid colour means none.
    Card(const Look &look, const QColor &edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QColor m_edge;
    qreal m_radius;
};

} // namespace crampwise
