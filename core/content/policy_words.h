// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/policies.h"
#include "core/content/words.h"

namespace crampwise {

inline constexpr WordTable<PolicyPlace, 15> policyPlaceWords{{
    {"overview", PolicyPlace::Overview},
    {"when-to-see-a-doctor", PolicyPlace::Doctor},
    {"what-you-can-do", PolicyPlace::Advice},
    {"medicines-and-situations", PolicyPlace::Medicines},
    {"relief", PolicyPlace::Relief},
    {"evidence", PolicyPlace::Evidence},
    {"foods", PolicyPlace::Foods},
    {"tests", PolicyPlace::Tests},
    {"glossary", PolicyPlace::Glossary},
    {"handouts", PolicyPlace::Handouts},
    {"handouts-in-pregnancy", PolicyPlace::HandoutsInPregnancy},
    {"appointment-handout", PolicyPlace::AppointmentHandout},
    {"tests-of-appointment", PolicyPlace::TestsOfAppointment},
    {"signs-of-handouts", PolicyPlace::SignsOfHandouts},
    {"above-signs-of-handouts", PolicyPlace::AboveSignsOfHandouts},
}};

} // namespace crampwise
