// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <array>

namespace crampwise {

/// What a colour stands for. Each means one thing everywhere.
enum class ColorRole {
    Window,
    Surface,
    Text,
    MutedText,
    Line,   ///< Outlines of controls and marks: at least 3:1 on Window and Surface.
    Accent, ///< Links, selection, focus.
    OnAccent,
    NerveFunction,
    MuscleContraction,
    MuscleHealth,
    Doctor,
    Found,    ///< Ground of words that a search found; Text stands on it.
    Hairline, ///< Edges of cards, rules of tables: decoration, never the only sign.
    Selected, ///< Ground of what is chosen in a list; Accent stands on it.
    Hover,    ///< Ground of what the pointer is on.
    Cloth,    ///< Clothes, walls and far limbs in drawings, on paper too.
    Empty,    ///< The part of a ring or bar that is not filled.
    Caution,  ///< "Take care", "ask first": words and signs, on their ground.
    CautionGround,
    CautionEdge,
    NerveTint, ///< Grounds for Text that speaks of a mechanism.
    ContractionTint,
    HealthTint,
};
inline constexpr int colorRoleCount = 23;

/// A colour between two, nearer to the second the larger its share (0 to 1).
QColor mixed(const QColor &a, const QColor &b, qreal shareOfB);
/// How well two colours are told from each other, from 1 to 21: WCAG 2.2, "contrast ratio".
double contrast(const QColor &a, const QColor &b);

/// The colours of the program, one for each role. A value.
class Theme {
public:
    static Theme light();
    static Theme dark();
    static Theme print(); ///< Black on white, for paper, whatever the screen shows.
    /// The platform's own colours; the roles it lacks come from light() or dark(), whichever
    /// suits its window colour.
    static Theme fromPlatform(const QPalette &platform);

    QColor color(ColorRole role) const { return m_colors[static_cast<size_t>(role)]; }
    /// The colour of a mechanism by its id; the text colour for an id it does not know.
    QColor mechanismColor(const QString &mechanismId) const;
    /// The ground of texts about a mechanism; the surface for an id it does not know.
    QColor mechanismTint(const QString &mechanismId) const;
    bool isDark() const;
    /// A palette for the whole application, disabled and inactive groups included.
    QPalette palette() const;

    bool operator==(const Theme &) const = default;

private:
    std::array<QColor, colorRoleCount> m_colors;
};

/// How everything is drawn: colours, the type scale and the spacing unit. A value; pages and
/// charts are given one and are made anew when it changes.
struct Look {
    Look(const Theme &theme, const QFont &platformFont, qreal zoom);

    Theme theme;
    qreal zoom = 1; ///< 1 is the platform's own text size.
    QFont text;     ///< 1 s
    QFont small;    ///< 0.9 s, never under 9 pt
    QFont strong;   ///< 1 s bold
    QFont section;  ///< 1.2 s bold
    QFont title;    ///< 1.7 s
    int unit = 8;   ///< u: 8 px at zoom 1. Gaps are u/2, u, 2u, 3u.
};

} // namespace crampwise
