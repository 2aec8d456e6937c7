// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/location.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace crampwise {

/// A person or an organisation that wrote a publication; one of the two is named.
struct Author {
    QString family;
    QString given; ///< Initials without full stops; may be empty.
    QString organisation;

    /// As a citation names it: "Garrison S R", or the organisation.
    QString name() const;
};

/// A publication that a statement rests on. Only the id, the label, the title, the kind and what
/// was read are always known: a particular that nobody read is empty, never guessed.
struct Source {
    enum class Kind {
        Review,
        Trial,
        Observational,
        Survey,
        Guideline,
        FactSheet,
        Textbook,
        Regulator,
        FoodData,
        NarrativeReview,
        PatientPage,
        Label
    };

    QString id;
    QString label; ///< Its short name, with the year where that is known; no other source has it.
    QString title;
    std::vector<Author> authors; ///< In their order.
    bool moreAuthors = false;    ///< There are more, whose names were not read.
    QString container;           ///< The journal, the book or the site that it stands in.
    QString publisher;
    std::optional<int> year;
    QString dated; ///< A day or a month, as "2022-08" or "2023-06-01".
    QString volume;
    QString issue;
    QString pages;
    Kind kind = Kind::Review;
    QString country;
    QString doi;  ///< Without "https://doi.org/".
    QString pmid; ///< PubMed number.
    QString url;
    bool originalOpened = true; ///< False when it was read in somebody else's copy or report.
    QString checked;            ///< What of it was read, in plain words.

    /// The DOI, PubMed number or address by which it is found; empty when none is known.
    QString locator() const;
    /// Up to three authors, or whoever published it; the label where nobody is known.
    QString authorText() const;
};

/// Where a source is named: for each page the first section.
struct SourceUse {
    QString source; ///< Its id.
    QList<Location> places;

    bool operator==(const SourceUse &) const = default;
};

} // namespace crampwise
