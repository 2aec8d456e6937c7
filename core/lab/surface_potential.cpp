// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/surface_potential.h"

#include "core/lab/physics.h"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cstdint>

namespace crampwise::lab {

namespace {

constexpr double zeroCelsius_K = 273.15;

/// Relative permittivity of water: Malmberg & Maryott, J Res Natl Bur Stand 56:1, 1956.
double waterPermittivity(double t_C)
{
    return 87.740 + t_C * (-0.40008 + t_C * (9.398e-4 - t_C * 1.410e-6));
}

/// Fixed charges per nm² when cations stand e^x times as dense at the surface as in the solution.
double fixedCharge_perNm2(const OuterSolution &solution, double x)
{
    const double hydrogen_molL = std::pow(10, -7.4) * std::exp(x);
    // The dissociation constants, 28 and 74 mol/L, stand for 0.028 and 0.074 per mmol/L.
    const double bound = 1e-3 * std::exp(2 * x)
        * (solution.ionisedCalcium_mmolL / 28 + solution.ionisedMagnesium_mmolL / 74);
    const auto acid = [&](double density, double pKa) {
        return -density * (1 - bound) / (1 + hydrogen_molL / std::pow(10, -pKa) + bound);
    };
    const double protons = hydrogen_molL / std::pow(10, -6.28);
    return acid(0.90, 2.88) + acid(0.58, 4.58) + 0.33 * protons / (1 + protons);
}

/// The charge per m² of the ionic cloud in front of the surface, by the Grahame equation.
double cloudCharge_CPerM2(const OuterSolution &solution, double x)
{
    const double divalent
        = 1e-3 * (solution.ionisedCalcium_mmolL + solution.ionisedMagnesium_mmolL);
    const double cations = 1e-3 * solution.monovalentCations_mmolL;
    const double anions = cations + 2 * divalent;
    const double excess_molL
        = cations * std::expm1(x) + anions * std::expm1(-x) + divalent * std::expm1(2 * x);
    const double temperature_K = zeroCelsius_K + solution.temperature_C;
    // Rounding may leave an excess just below zero where x is nearly zero.
    return std::sqrt(2 * waterPermittivity(solution.temperature_C) * vacuumPermittivity_FPerM
                     * gasConstant_JPerMolK * temperature_K * 1000 * std::max(excess_molL, 0.0));
}

} // namespace

double surfacePotential_mV(const OuterSolution &solution)
{
    const double unit_mV = thermalVoltage_mV(zeroCelsius_K + solution.temperature_C);
    const auto imbalance = [&](double x) {
        return fixedCharge_perNm2(solution, x) * 1e18 * elementaryCharge_C
            + cloudCharge_CPerM2(solution, x);
    };
    const boost::math::tools::eps_tolerance<double> closeEnough(50); // Bits of 53.
    std::uintmax_t evaluations = 200;                                // About ten are needed.
    const auto [low, high] = boost::math::tools::toms748_solve(imbalance, 0.0, 250 / unit_mV,
                                                               closeEnough, evaluations);
    return -unit_mV * 0.5 * (low + high);
}

double gatingShift_mV(double ionisedCalcium_mmolL, double ionisedMagnesium_mmolL)
{
    static const double normal_mV = surfacePotential_mV({});
    return surfacePotential_mV({ionisedCalcium_mmolL, ionisedMagnesium_mmolL}) - normal_mV;
}

} // namespace crampwise::lab
