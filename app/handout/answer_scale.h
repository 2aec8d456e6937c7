// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/type_style.h"
#include "core/handout/handout.h"

class QPainter;

namespace crampwise {

/// The answers that a question may have, as a strip of cells: that which holds is dark. In device
/// units, as the style is.
class AnswerScale {
public:
    /// `padding`: around the words.
    AnswerScale(const HandoutAnswer &answer, const TypeStyle &style, qreal padding);

    qreal height(qreal width) const;
    void paint(QPainter &painter, const QRectF &rect) const;

private:
    /// The words are smaller where there is little room.
    struct Fonts {
        QFont text;
        QFont strong;
    };
    qreal wanted(const Fonts &fonts) const;
    qreal wanted(const Fonts &fonts, qsizetype cell) const;
    const Fonts &fontsFor(qreal width) const;

    QStringList m_words;
    qsizetype m_at;
    Fonts m_usual;
    Fonts m_small;
    QColor m_ink;
    qreal m_line; ///< Width of a line.
    qreal m_padding;
    bool m_mirrored;
};

} // namespace crampwise
