// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"

#include <QWidget>

#include <vector>

namespace crampwise {

class LabSession;

/// The stage: leg, nerve and muscle, these two under headings that say what they do, drawn from
/// the numbers at the right edge of the strips: gates of a node as far open as computed, calcium
/// and magnesium outside in proportion, impulses on their way (slower than they run), threads of
/// the muscle sliding together with the force.
class FibrePicture : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive it.
    FibrePicture(const LabSession &session, const Look &look, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Where there is no room for a picture, its two headings are left.
    int foldedHeight() const;
    QString nerveHeading() const;
    QString muscleHeading() const;
    void paint(QPainter &painter, const QRectF &target) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct State {
        double sodiumOpen = 0;        ///< 0 to 1, the highest of the last moments.
        double potassiumOpen = 0;     ///< 0 to 1
        double shortening = 0;        ///< 0 to 1: force in parts of a full tetanus.
        std::vector<double> impulses; ///< 0 at the node to 1 at the muscle.
    };
    State state() const;
    QFont headingFont() const;
    double force_percent() const;

    void paintGround(QPainter &painter, const QRectF &target) const;
    void paintFolded(QPainter &painter, const QRectF &room) const;
    void paintArrow(QPainter &painter, QPointF from, QPointF to) const;
    void paintLeg(QPainter &painter, const QRectF &room, double shortening) const;
    /// A frame with its heading; gives the room that is left in it.
    QRectF paintBox(QPainter &painter, const QRectF &box, const QString &heading,
                    ColorRole role) const;

    void paintFibre(QPainter &painter, const QRectF &room, const State &state) const;
    void paintNode(QPainter &painter, const QRectF &room, const State &state) const;
    void paintMinerals(QPainter &painter, const QRectF &room) const;
    void paintGate(QPainter &painter, const QRectF &room, double open, const QColor &color) const;
    void paintMuscle(QPainter &painter, const QRectF &room, double shortening) const;
    void paintLabel(QPainter &painter, const QRectF &room, const QString &text,
                    Qt::Alignment alignment = Qt::AlignHCenter) const;

    const LabSession &m_session;
    Look m_look;
};

} // namespace crampwise
