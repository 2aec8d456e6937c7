// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace crampwise::lab {

// CODATA 2018 (the first, second and fourth exact by definition of the SI units of 2019).
inline constexpr double gasConstant_JPerMolK = 8.314462618;
inline constexpr double faradayConstant_CPerMol = 96485.33212;
inline constexpr double vacuumPermittivity_FPerM = 8.8541878128e-12;
inline constexpr double elementaryCharge_C = 1.602176634e-19;

/// 36 degrees Celsius, the temperature of the nerve model (McIntyre et al. 2002).
inline constexpr double bodyTemperature_K = 309.15;

/// RT/F: 26.6404858 mV at body temperature.
constexpr double thermalVoltage_mV(double temperature_K)
{
    return 1000 * gasConstant_JPerMolK * temperature_K / faradayConstant_CPerMol;
}

/// Potassium inside the axon, chosen so that the Nernst potential at 4.2 mmol/L outside is -90 mV,
/// the value of McIntyre et al. 2002.
inline constexpr double potassiumInside_mmolL = 123.149775;

/// The Nernst potential of potassium at body temperature, in mV, for a concentration outside above
/// zero. The batteries of the node's potassium channels and leak follow it.
inline double potassiumPotential_mV(double potassiumOutside_mmolL)
{
    return thermalVoltage_mV(bodyTemperature_K)
        * std::log(potassiumOutside_mmolL / potassiumInside_mmolL);
}

} // namespace crampwise::lab
