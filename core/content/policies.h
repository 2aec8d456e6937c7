// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"

#include <vector>

namespace crampwise {

/// Where a policy must stand, beside the pages and handouts of the nutrients that it names.
enum class PolicyPlace {
    Overview,
    Doctor,
    Advice,
    Medicines,
    Relief,
    Evidence,
    Foods,
    Tests,
    Glossary,
    Handouts,
    HandoutsInPregnancy,
    AppointmentHandout,
    TestsOfAppointment,  ///< With the blood tests of that handout.
    SignsOfHandouts,     ///< At the end of the box of signs that every handout has.
    AboveSignsOfHandouts ///< At its beginning.
};

/// A statement that must read the same wherever it stands: it is shown whole, or in its brief
/// form on paper, and never in other words.
struct Policy {
    QString id;
    QString title;
    LeveledText text; ///< The student's text names every medicine and every order of the plain.
    QString brief;    ///< For paper only.
    std::vector<PolicyPlace> standsOn;
    QStringList nutrients;        ///< Ids of nutrients on whose page it stands.
    QStringList nutrientHandouts; ///< Ids of nutrients on whose handout it stands.
    Who who;                      ///< Whom it warns; empty for everybody.
    QStringList sources;          ///< Empty where it states no medical fact.
};

} // namespace crampwise
