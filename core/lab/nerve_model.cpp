// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/nerve_model.h"

#include "core/lab/physics.h"
#include "core/lab/surface_potential.h"

#include <algorithm>

namespace crampwise::lab {

namespace {

constexpr double sodiumBattery_mV = 50;
constexpr double internodeBattery_mV = -80;
constexpr double mAPerNA = 1e-6;
constexpr double mVPerMsFromMAPerUF = 1000;

/// A number with its derivative with respect to the potential: the rates below are written once
/// and serve both the slope and the Jacobian.
struct Dual {
    double value = 0;
    double derivative = 0;
};

[[maybe_unused]] Dual operator+(Dual a, double b)
{
    return {a.value + b, a.derivative};
}
[[maybe_unused]] Dual operator-(Dual a, double b)
{
    return {a.value - b, a.derivative};
}
[[maybe_unused]] Dual operator-(double a, Dual b)
{
    return {a - b.value, -b.derivative};
}
[[maybe_unused]] Dual operator*(double a, Dual b)
{
    return {a * b.value, a * b.derivative};
}
[[maybe_unused]] Dual operator/(Dual a, double b)
{
    return {a.value / b, a.derivative / b};
}

/// x / (1 - e^-x), smooth through zero and finite everywhere.
double phi(double x)
{
    if (std::abs(x) < 1e-4)
        return 1 + x / 2 + x * x / 12;
    return x < -700 ? 0 : x / -std::expm1(-x);
}

Dual phi(Dual x)
{
    const double value = phi(x.value);
    if (std::abs(x.value) < 1e-4)
        return {value, (0.5 + x.value / 6) * x.derivative};
    if (x.value < -700)
        return {};
    const double e = std::exp(-x.value);
    return {value, (1 - value * e) / (1 - e) * x.derivative};
}

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

Dual logistic(Dual x)
{
    const double value = logistic(x.value);
    return {value, value * (1 - value) * x.derivative};
}

/// Opening and closing rates per ms of the gates m, h, p, s.
template<typename Number>
struct Rates {
    Number opening[nerve::gateCount];
    Number closing[nerve::gateCount];
};

/// McIntyre et al. 2002 at 36 degrees. `u` is the potential that sodium gates feel, `w` the one
/// that potassium gates feel, mV. Opening of m uses the paper's 20.4; the widely shared program
/// files have 21.4.
template<typename Number>
Rates<Number> gateRates(Number u, Number w)
{
    return {{6.57 * 10.3 * phi((u + 20.4) / 10.3), 0.34 * 11 * phi((-114.0 - u) / 11),
             0.0353 * 10.2 * phi((u + 27.0) / 10.2), 0.3 * logistic((w + 53.0) / 5)},
            {0.304 * 9.16 * phi((-25.7 - u) / 9.16), 12.6 * logistic((u + 31.8) / 13.4),
             0.000883 * 10 * phi((-34.0 - u) / 10), 0.03 * logistic(w + 90.0)}};
}

} // namespace

NerveModel::NerveModel(const NerveConditions &conditions)
    : m_conditions(conditions), m_circuit(fibreCircuit(conditions.fibre)),
      m_shift_mV(crampwise::lab::gatingShift_mV(conditions.ionisedCalcium_mmolL,
                                                conditions.ionisedMagnesium_mmolL)),
      m_potassium_mV(potassiumPotential_mV(conditions.potassium_mmolL)),
      m_effective_uF(m_circuit.node_uF)
{
    for (std::size_t j = 0; j < compartmentCount; ++j) {
        m_both_uF[j] = m_circuit.axolemma_uF[j] + m_circuit.myelin_uF[j];
        m_share[j] = m_circuit.axolemma_uF[j] / m_both_uF[j];
        m_effective_uF += 2 * m_circuit.axolemma_uF[j] * (1 - m_share[j]);
    }
}

SteadyGates NerveModel::steadyGates(double potential_mV) const
{
    const double u = potential_mV - m_shift_mV;
    const double w = potential_mV - m_conditions.kappa * m_shift_mV;
    const Rates<double> rates = gateRates(u, w);
    const auto steady
        = [&](int i) { return rates.opening[i] / (rates.opening[i] + rates.closing[i]); };
    return {steady(0), steady(1), steady(2), steady(3)};
}

std::vector<double> NerveModel::start() const
{
    std::vector<double> state(nerve::StateCount, 0.0);
    state[nerve::Potential] = -80;
    const SteadyGates gates = steadyGates(-80);
    state[nerve::GateM] = gates.m;
    state[nerve::GateH] = gates.h;
    state[nerve::GateP] = gates.p;
    state[nerve::GateS] = gates.s;
    return state;
}

/// Out of the node through its channels.
double NerveModel::nodeCurrent_mA(const double *state) const
{
    const double v = state[nerve::Potential];
    const double m = state[nerve::GateM];
    const double p = state[nerve::GateP];
    const double sodium_S = m_circuit.fastSodium_S * m * m * m * state[nerve::GateH]
        + m_circuit.persistentSodium_S * p * p * p;
    const double potassium_S = m_circuit.slowPotassium_S * state[nerve::GateS] + m_circuit.leak_S;
    return sodium_S * (v - sodiumBattery_mV) + potassium_S * (v - m_potassium_mV);
}

/// With J = C d(V-P)/dt + g (V-P+80) through the axolemma of each compartment, twice:
///   node           Cnode dV/dt = stimulus - I - 2 sum J
///   under myelin   Cm dP/dt + gm P = J + G (P before - P) - G next (P - P after)
/// The second gives dP/dt = share dV/dt + q / (C + Cm), where q holds what is not dV/dt; put into
/// the first it leaves one equation for dV/dt.
void NerveModel::slope(const double *state, double *result) const
{
    const double v = state[nerve::Potential];
    const double *under = state + nerve::UnderMyelin;
    double *underSlope = result + nerve::UnderMyelin;

    double intoNode_mA = m_stimulus_nA * mAPerNA - nodeCurrent_mA(state);
    double fromBefore_mA = -m_circuit.space_S[0] * under[0]; // The node is open to the outside.
    for (std::size_t j = 0; j < compartmentCount; ++j) {
        const double toAfter_mA
            = j + 1 < compartmentCount ? m_circuit.space_S[j + 1] * (under[j] - under[j + 1]) : 0;
        const double leak_mA = m_circuit.axolemma_S[j] * (v - under[j] - internodeBattery_mV);
        const double q_mA = leak_mA - m_circuit.myelin_S[j] * under[j] + fromBefore_mA - toAfter_mA;
        intoNode_mA += 2 * (m_share[j] * q_mA - leak_mA);
        underSlope[j] = mVPerMsFromMAPerUF * q_mA / m_both_uF[j];
        fromBefore_mA = toAfter_mA;
    }
    const double dv = mVPerMsFromMAPerUF * intoNode_mA / m_effective_uF;
    result[nerve::Potential] = dv;
    for (std::size_t j = 0; j < compartmentCount; ++j)
        underSlope[j] += m_share[j] * dv;

    const Rates<double> rates = gateRates(v - m_shift_mV, v - m_conditions.kappa * m_shift_mV);
    for (std::size_t i = 0; i < nerve::gateCount; ++i) {
        const double gate = state[nerve::GateM + i];
        result[nerve::GateM + i] = rates.opening[i] * (1 - gate) - rates.closing[i] * gate;
    }
}

/// The part of the Jacobian that does not change: every equation but the gates' is linear in the
/// potentials. Row 0 is left without the node's channels.
void NerveModel::fillLinearRows(double *rows) const
{
    constexpr std::size_t n = nerve::StateCount;
    double *nodeRow = rows + nerve::Potential * n;
    for (std::size_t j = 0; j < compartmentCount; ++j) {
        const bool last = j + 1 == compartmentCount;
        const double g = m_circuit.axolemma_S[j];
        const double next = last ? 0 : m_circuit.space_S[j + 1];
        const std::size_t own = nerve::UnderMyelin + j;
        double q[n] = {}; // dq/dy, see slope().
        q[nerve::Potential] = g;
        q[own] = -(g + m_circuit.myelin_S[j] + m_circuit.space_S[j] + next);
        if (j > 0)
            q[own - 1] = m_circuit.space_S[j];
        if (!last)
            q[own + 1] = next;
        for (std::size_t k = 0; k < n; ++k) {
            nodeRow[k] += 2 * m_share[j] * q[k] * mVPerMsFromMAPerUF / m_effective_uF;
            rows[own * n + k] = q[k] * mVPerMsFromMAPerUF / m_both_uF[j];
        }
        nodeRow[nerve::Potential] -= 2 * g * mVPerMsFromMAPerUF / m_effective_uF;
        nodeRow[own] += 2 * g * mVPerMsFromMAPerUF / m_effective_uF;
    }
}

bool NerveModel::jacobian(const double *state, double *rows) const
{
    constexpr std::size_t n = nerve::StateCount;
    std::fill(rows, rows + n * n, 0.0);
    fillLinearRows(rows);

    const double v = state[nerve::Potential];
    const double m = state[nerve::GateM];
    const double h = state[nerve::GateH];
    const double p = state[nerve::GateP];
    const double perMA = mVPerMsFromMAPerUF / m_effective_uF;
    double *nodeRow = rows + nerve::Potential * n;
    nodeRow[nerve::Potential] -= perMA
        * (m_circuit.fastSodium_S * m * m * m * h + m_circuit.persistentSodium_S * p * p * p
           + m_circuit.slowPotassium_S * state[nerve::GateS] + m_circuit.leak_S);
    const double sodium_mV = v - sodiumBattery_mV;
    nodeRow[nerve::GateM] = -perMA * 3 * m_circuit.fastSodium_S * m * m * h * sodium_mV;
    nodeRow[nerve::GateH] = -perMA * m_circuit.fastSodium_S * m * m * m * sodium_mV;
    nodeRow[nerve::GateP] = -perMA * 3 * m_circuit.persistentSodium_S * p * p * sodium_mV;
    nodeRow[nerve::GateS] = -perMA * m_circuit.slowPotassium_S * (v - m_potassium_mV);
    for (std::size_t j = 0; j < compartmentCount; ++j) {
        for (std::size_t k = 0; k < n; ++k)
            rows[(nerve::UnderMyelin + j) * n + k] += m_share[j] * nodeRow[k];
    }

    const Rates<Dual> rates
        = gateRates(Dual{v - m_shift_mV, 1}, Dual{v - m_conditions.kappa * m_shift_mV, 1});
    for (std::size_t i = 0; i < nerve::gateCount; ++i) {
        const std::size_t row = nerve::GateM + i;
        const Dual opening = rates.opening[i];
        const Dual closing = rates.closing[i];
        rows[row * n + nerve::Potential]
            = opening.derivative * (1 - state[row]) - closing.derivative * state[row];
        rows[row * n + row] = -(opening.value + closing.value);
    }
    return true;
}

} // namespace crampwise::lab
