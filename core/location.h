// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace crampwise {

class Topic;

/// What is shown: a page and, if any, a section of it. Written "magnesium" or
/// "magnesium#nerve-function": on the command line, in the settings and in links.
struct Location {
    enum class Kind {
        Overview, Nutrient, Mechanism, Lab, Evidence, Situations, Needs, Foods, Food, HowCommon,
        Influences, Advice, Doctor, Glossary, Sources, Limits, Help, About
    };

    Kind kind = Kind::Overview;
    QString id;      ///< Of the nutrient, mechanism or food; empty for the other kinds.
    QString section; ///< Anchor of a section; empty for the top of the page.

    bool operator==(const Location &) const = default;

    bool samePage(const Location &other) const { return kind == other.kind && id == other.id; }
    QString toString() const;
};

/// Reads what toString() writes. Nothing when the topic has no such page; an unknown section
/// of a known page is dropped by the page that is asked for it, not here.
std::optional<Location> parseLocation(const QString &text, const Topic &topic);

/// Every page but those of single foods, in the order of the contents list.
QStringList locationNames(const Topic &topic);

/// The names of the pages that every topic has; no nutrient or mechanism may bear one as its id.
QStringList fixedLocationNames();

/// The name under which the contents list, the window title and the history show a page.
QString locationTitle(const Location &location, const Topic &topic);

} // namespace crampwise
