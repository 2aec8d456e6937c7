// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace crampwise::lab {

/// What bathes the outside of the membrane; concentrations not negative, pH 7.4. The defaults are
/// those of blood in the model fibre.
struct OuterSolution {
    double ionisedCalcium_mmolL = 1.20;
    double ionisedMagnesium_mmolL = 0.55;
    double monovalentCations_mmolL = 145;
    double temperature_C = 36;
};

/// The potential that fixed charges near the sodium channels of a node of Ranvier give the outer
/// surface of the membrane, in mV: -96.83 in normal blood. Site densities, pKa values and calcium
/// binding of Hille, Woodhull & Shapiro, Phil Trans R Soc Lond B 270:301, 1975, and the Grahame
/// equation. Magnesium binds so that calcium is 1.4 times as effective (Isaev et al., J
/// Neurophysiol 2012). Finite for calcium and magnesium from 0 to 100 mmol/L.
double surfacePotential_mV(const OuterSolution &solution);

/// How far calcium and magnesium move the gates of the sodium channels along the voltage axis,
/// against normal blood (1.20 and 0.55 mmol/L), mV: 0 there, negative when the fibre is more
/// excitable.
double gatingShift_mV(double ionisedCalcium_mmolL, double ionisedMagnesium_mmolL);

} // namespace crampwise::lab
