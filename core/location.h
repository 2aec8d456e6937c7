// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace crampwise {

/// What is shown: a page and, if any, a tab and a section of it. Written "magnesium",
/// "magnesium/evidence" or "magnesium#nerve-function": on the command line, in the settings and in
/// links.
struct Location {
    enum class Kind {
        Overview,
        Nutrient,
        Mechanism,
        Lab,
        Evidence,
        Situations,
        FoodAndNeeds,
        Needs,
        Foods,
        Food,
        HowCommon,
        Influences,
        Advice,
        Doctor,
        Relief,
        WhatElse,
        Glossary,
        Sources,
        Limits,
        Help,
        About,
        MySituation
    };

    Kind kind = Kind::Overview;
    QString id;       ///< Of the nutrient, mechanism or food; empty for the other kinds.
    QString section;  ///< Anchor of a section; empty for the top of the page.
    QString tab = {}; ///< Empty for the whole page, and for pages without tabs.

    bool operator==(const Location &) const = default;

    bool samePage(const Location &other) const { return kind == other.kind && id == other.id; }
    QString toString() const;
};

/// The parts of what toString() writes.
struct LocationText {
    QString page; ///< In lower case; a page's name or an id.
    QString tab;  ///< In lower case; may be empty.
    QString section;
};

/// Takes any text apart; whether there is such a page, parseLocation() knows.
LocationText splitLocation(const QString &text);

/// The kind of page that bears a name of its own; nothing for ids and unknown names.
std::optional<Location::Kind> fixedPageKind(const QString &name);

/// The names of the pages that every topic has; nothing in a topic may bear one as its id.
QStringList fixedPageNames();

} // namespace crampwise
