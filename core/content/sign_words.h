// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/signs.h"
#include "core/content/words.h"

namespace crampwise {

// The words that content files use for the enumerations of warning signs.

inline constexpr WordTable<SignUrgency, 5> signUrgencyWords{{
    {"ambulance", SignUrgency::Ambulance},
    {"emergency-department-today", SignUrgency::EmergencyDepartment},
    {"same-day-advice", SignUrgency::SameDay},
    {"within-days", SignUrgency::WithinDays},
    {"next-visit", SignUrgency::NextVisit},
}};

inline constexpr WordTable<Basis, 2> basisWords{{
    {"source", Basis::Source},
    {"judgement", Basis::Judgement},
}};

inline constexpr WordTable<SignGroup, 13> signGroupWords{{
    {"clots", SignGroup::Clots},
    {"arteries", SignGroup::Arteries},
    {"muscle", SignGroup::Muscle},
    {"salts", SignGroup::Salts},
    {"nerves", SignGroup::Nerves},
    {"heat-and-exercise", SignGroup::HeatAndExercise},
    {"infection-and-poison", SignGroup::InfectionAndPoison},
    {"nutrients", SignGroup::Nutrients},
    {"pregnancy", SignGroup::Pregnancy},
    {"children", SignGroup::Children},
    {"medicines", SignGroup::Medicines},
    {"cramp-itself", SignGroup::CrampItself},
    {"other", SignGroup::Other},
}};

inline constexpr WordTable<SignPlace, 7> signPlaceWords{{
    {"breath-and-heart", SignPlace::BreathAndHeart},
    {"leg", SignPlace::Leg},
    {"nerves", SignPlace::Nerves},
    {"whole-body", SignPlace::WholeBody},
    {"pregnancy", SignPlace::Pregnancy},
    {"children", SignPlace::Children},
    {"medicines", SignPlace::Medicines},
}};

inline constexpr WordTable<Circumstance, 25> circumstanceWords{{
    {"any-time", Circumstance::AnyTime},
    {"after-exercise", Circumstance::AfterExercise},
    {"after-injury", Circumstance::AfterInjury},
    {"in-heat", Circumstance::InHeat},
    {"child", Circumstance::Child},
    {"pregnant", Circumstance::Pregnant},
    {"after-birth-6-weeks", Circumstance::AfterBirth},
    {"kidney-disease", Circumstance::KidneyDisease},
    {"diabetes", Circumstance::Diabetes},
    {"wound", Circumstance::Wound},
    {"heavy-drinking", Circumstance::HeavyDrinking},
    {"vomiting", Circumstance::Vomiting},
    {"poison-contact", Circumstance::PoisonContact},
    {"after-weight-loss-surgery", Circumstance::AfterWeightLossSurgery},
    {"after-neck-surgery", Circumstance::AfterNeckSurgery},
    {"after-starvation", Circumstance::AfterStarvation},
    {"diabetic-crisis", Circumstance::DiabeticCrisis},
    {"on-statin", Circumstance::OnStatin},
    {"on-thiazide", Circumstance::OnThiazide},
    {"on-water-tablets", Circumstance::OnWaterTablets},
    {"on-potassium-raising-medicine", Circumstance::OnPotassiumRaisingMedicine},
    {"on-magnesium", Circumstance::OnMagnesium},
    {"on-ppi", Circumstance::OnAcidMedicine},
    {"on-denosumab", Circumstance::OnDenosumab},
    {"on-quinine", Circumstance::OnQuinine},
}};

} // namespace crampwise
