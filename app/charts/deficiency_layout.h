// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_legend.h"
#include "app/models/deficiency_model.h"
#include "app/theme/look.h"

#include <QRectF>

#include <vector>

namespace crampwise {

/// Where everything in the chart of deficiencies is drawn, for one width, in its coordinates. With
/// less room, certainties go below their answers, then badges and certainties go, heads become
/// signs, the answers go, and at last a name stands above its marks.
struct DeficiencyLayout {
    struct Answer {
        QRectF cell; ///< The whole of it, which can be pointed at.
        QRectF sign;
        QRectF word;
        QRectF certainty; ///< Empty where there is no room for it.
    };
    struct Row {
        QRectF row;
        QRectF head; ///< Badge and name, which can be pointed at.
        QRectF badge;
        QRectF name;
        std::vector<QRectF> cells; ///< One a mechanism.
        std::vector<Answer> answers;
    };
    struct Head {
        QRectF cell; ///< The whole of it, which can be pointed at.
        QRectF text; ///< Or the sign.
    };
    enum class Certainties { Beside, Below, None };

    DeficiencyLayout() = default; ///< Of nothing.
    DeficiencyLayout(const DeficiencyModel &model, const Look &look, qreal width,
                     Qt::LayoutDirection direction);

    QSizeF size;
    bool mirrored = false;
    bool badges = true;
    bool headSigns = false; ///< Signs in place of the names of mechanisms.
    bool answers = true;
    bool nameAbove = false;
    Certainties certainties = Certainties::Beside;
    qreal markSize = 0; ///< Diameter.
    QRectF plot;        ///< All cells of mechanisms.
    QRectF key;         ///< What the signs of the heads mean; empty where they are words.
    std::vector<Head> mechanisms;
    std::vector<Head> questions;
    std::vector<Row> rows;

    const QFont &answerFont(const Look &look) const;

private:
    class Measures;

    void choose(const Measures &measures);
    bool take(const Measures &measures, bool withBadges, bool withSigns, bool withAnswers,
              Certainties how);
    void placeHeads(const DeficiencyModel &model, const Look &look);
    void placeRow(const DeficiencyModel &model, int row, const Look &look);
    Answer answerAt(const QModelIndex &cell, qreal left, const Look &look) const;
    void placeKey(const DeficiencyModel &model, const Look &look);
    void mirror();

    qreal m_nameWidth = 0;
    qreal m_cellWidth = 0;
    qreal m_answerWidth = 0;
};

/// The signs of the mechanisms, and their names.
std::vector<LegendEntry> mechanismEntries(const DeficiencyModel &model, const Look &look);

} // namespace crampwise
