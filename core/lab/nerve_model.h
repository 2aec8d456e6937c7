// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/fibre_circuit.h"
#include "core/lab/ode_solver.h"

namespace crampwise::lab {

/// What one nerve fibre lives in. Defaults: normal blood. Allowed values: see controls.h.
struct NerveConditions {
    double ionisedCalcium_mmolL = 1.20;
    double ionisedMagnesium_mmolL = 0.55;
    double potassium_mmolL = 4.2;
    /// How much of the sodium gates' shift the potassium gates feel, 0 to 1. Not settled for human
    /// nerve; the Lab uses 0.
    double kappa = 0;
    FibreSize fibre = FibreSize::Um10;

    bool operator==(const NerveConditions &) const = default;
};

/// Where each state stands in the vector of states.
namespace nerve {
enum : std::size_t {
    Potential,   ///< Of node and axon core, mV.
    UnderMyelin, ///< The first of five potentials of the space under the myelin, mV.
    GateM = UnderMyelin + compartmentCount, ///< Fast sodium, opening; gates are 0 (shut) to 1.
    GateH,                                  ///< Fast sodium, inactivation.
    GateP,                                  ///< Persistent sodium.
    GateS,                                  ///< Slow potassium.
    StateCount
};
inline constexpr std::size_t gateCount = 4;
} // namespace nerve

/// The steady value of every gate at one potential.
struct SteadyGates {
    double m = 0;
    double h = 0;
    double p = 0;
    double s = 0;
};

/// One repeating unit of a mammalian motor fibre at 36 degrees Celsius: a node of Ranvier and its
/// two half internodes, ten states. McIntyre, Richardson & Grill, J Neurophysiol 87:995, 2002; the
/// sodium gates m, h and p moved along the voltage axis by gatingShift_mV(), the node's potassium
/// and leak batteries by potassiumPotential_mV(), the internode's battery left at -80 mV.
class NerveModel final : public OdeSystem {
public:
    explicit NerveModel(const NerveConditions &conditions);

    const NerveConditions &conditions() const { return m_conditions; }
    double gatingShift_mV() const { return m_shift_mV; }
    double potassiumBattery_mV() const { return m_potassium_mV; }
    SteadyGates steadyGates(double potential_mV) const;

    /// Current into the node from outside, nA; positive depolarises.
    void setStimulus_nA(double current_nA) { m_stimulus_nA = current_nA; }

    /// -80 mV with the gates steady there, nothing under the myelin: where settling starts from.
    std::vector<double> start() const;

    std::size_t size() const override { return nerve::StateCount; }
    void slope(const double *state, double *result) const override;
    bool jacobian(const double *state, double *rows) const override;

private:
    double nodeCurrent_mA(const double *state) const;
    void fillLinearRows(double *rows) const;

    NerveConditions m_conditions;
    FibreCircuit m_circuit;
    double m_shift_mV = 0;
    double m_potassium_mV = 0;
    double m_stimulus_nA = 0;
    /// Of each compartment: C / (C + Cm), and C + Cm in µF.
    FibreCircuit::PerCompartment m_share{};
    FibreCircuit::PerCompartment m_both_uF{};
    double m_effective_uF = 0; ///< What a current into the node has to charge.
};

} // namespace crampwise::lab
