// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace crampwise {

/// Everyday words for what stands on pages under another name.
struct SearchSynonym {
    QStringList words;  ///< Words or phrases.
    QStringList places; ///< Locations as text, best first.
};

/// What people look for and no page is about.
struct NotCovered {
    QString name;
    QStringList words;
    QStringList places; ///< The nearest that is there, as locations; best first.
};

/// What people type that the pages do not say themselves.
struct SearchWords {
    std::vector<SearchSynonym> synonyms;
    std::vector<NotCovered> notCovered;
};

} // namespace crampwise
