// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the nerve against published figures and against the physics they stand for.
#include "core/lab/fibre_circuit.h"
#include "core/lab/nerve_fibre.h"
#include "core/lab/physics.h"
#include "core/lab/surface_potential.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace crampwise::lab;

namespace {

/// The saline and temperature of Hille, Woodhull & Shapiro 1975.
double frogPotential_mV(double calcium_mmolL, double magnesium_mmolL)
{
    return surfacePotential_mV({calcium_mmolL, magnesium_mmolL, 117.5, 15});
}

NerveConditions blood(double calcium_mmolL, double magnesium_mmolL, double potassium_mmolL)
{
    NerveConditions conditions;
    conditions.ionisedCalcium_mmolL = calcium_mmolL;
    conditions.ionisedMagnesium_mmolL = magnesium_mmolL;
    conditions.potassium_mmolL = potassium_mmolL;
    return conditions;
}

/// A state in which nothing is at rest.
std::vector<double> restlessState()
{
    return {-35, 3, -2, 1.5, 0.7, -0.4, 0.31, 0.42, 0.17, 0.23};
}

} // namespace

TEST(LabSurface, TenfoldCalciumShiftsAsMeasuredInFrogNerve)
{
    const double shift_mV = frogPotential_mV(20, 0) - frogPotential_mV(2, 0);
    EXPECT_GE(shift_mV, 20);
    EXPECT_LE(shift_mV, 25);
    EXPECT_NEAR(shift_mV, 22.4, 0.05);
}

TEST(LabSurface, WithoutDivalentIonsShiftsAsMeasuredInFrogNerve)
{
    const double shift_mV = frogPotential_mV(0, 0) - frogPotential_mV(2, 0);
    EXPECT_NEAR(shift_mV, -18, 3);
    EXPECT_NEAR(shift_mV, -20.1, 0.05);
}

TEST(LabSurface, CalciumIsOnePointFourTimesAsEffectiveAsMagnesium)
{
    const auto potential_mV = [](double calcium, double magnesium) {
        return surfacePotential_mV({calcium, magnesium, 145, 36});
    };
    const double byCalcium_mV = potential_mV(4, 0) - potential_mV(2, 0);
    const double byMagnesium_mV = potential_mV(2, 2) - potential_mV(2, 0);
    EXPECT_NEAR(byCalcium_mV / byMagnesium_mV, 1.4, 0.05);
}

TEST(LabSurface, NormalBloodIsTheZero)
{
    EXPECT_NEAR(surfacePotential_mV({}), -96.8314, 1e-4);
    EXPECT_EQ(gatingShift_mV(1.20, 0.55), 0);
}

TEST(LabSurface, MoreOfEitherIonShiftsUpAndTheShiftIsFinite)
{
    double before_mV = gatingShift_mV(0, 0);
    for (int step = 0; step < 27; ++step) {
        const double calcium = 0.1 * std::pow(1.3, step); // to 92 mmol/l
        const double shift_mV = gatingShift_mV(calcium, 0.55);
        EXPECT_GT(shift_mV, before_mV) << calcium;
        EXPECT_GT(gatingShift_mV(calcium, 0.56), shift_mV) << calcium;
        before_mV = shift_mV;
    }
    EXPECT_TRUE(std::isfinite(gatingShift_mV(100, 100)));
    EXPECT_TRUE(std::isfinite(gatingShift_mV(0, 0)));
}

TEST(LabPotassium, NernstPotentialIsThatOfTheModelInNormalBlood)
{
    EXPECT_NEAR(potassiumPotential_mV(4.2), -90, 0.001);
    EXPECT_NEAR(thermalVoltage_mV(bodyTemperature_K), 26.6404858, 1e-7);
    // Tenfold means RT/F ln 10, whatever the start.
    EXPECT_NEAR(potassiumPotential_mV(8) - potassiumPotential_mV(0.8), 61.342, 0.001);
}

TEST(LabCircuit, TenMicrometreFibreHasTheValuesOfTheSpecification)
{
    const FibreCircuit circuit = fibreCircuit(FibreSize::Um10);
    const auto same = [](double got, double wanted) { EXPECT_NEAR(got / wanted, 1, 1e-6); };
    same(circuit.node_uF, 2.073451e-7);
    same(circuit.axolemma_uF[0], 6.220353e-7);
    same(circuit.axolemma_uF[1], 1.994283e-5);
    same(circuit.axolemma_uF[4], 7.594172e-5);
    same(circuit.axolemma_S[0], 3.110177e-10);
    same(circuit.axolemma_S[1], 9.971415e-10);
    same(circuit.axolemma_S[4], 3.797086e-9);
    same(circuit.myelin_uF[0], 3.926991e-10);
    same(circuit.myelin_uF[4], 2.292926e-8);
    same(circuit.myelin_S[1], 6.021386e-11);
    same(circuit.space_S[0], 1.481934e-8);
    same(circuit.space_S[1], 4.234010e-9);
    same(circuit.space_S[2], 1.120787e-9);
    same(circuit.space_S[4], 7.075565e-10);
}

TEST(LabCircuit, OnlyTheFourMeasuredSizesExist)
{
    EXPECT_EQ(fibreSizeOf(5.7), FibreSize::Um5p7);
    EXPECT_EQ(fibreSizeOf(16), FibreSize::Um16);
    EXPECT_FALSE(fibreSizeOf(11));
}

TEST(LabNerve, NoChargeIsLost)
{
    // Whatever is pushed into the node charges its membrane, leaves through its channels, or
    // leaves through myelin and the open end of the space under it.
    NerveModel model(blood(0.7, 0.4, 5));
    model.setStimulus_nA(0.4);
    const FibreCircuit circuit = fibreCircuit(FibreSize::Um10);
    const std::vector<double> y = restlessState();
    std::vector<double> slope(y.size());
    model.slope(y.data(), slope.data());

    const double v = y[nerve::Potential];
    const double sodium_S = circuit.fastSodium_S * std::pow(y[nerve::GateM], 3) * y[nerve::GateH]
        + circuit.persistentSodium_S * std::pow(y[nerve::GateP], 3);
    const double potassium_S = circuit.slowPotassium_S * y[nerve::GateS] + circuit.leak_S;
    double leaving_mA = circuit.node_uF * slope[nerve::Potential] / 1000 + sodium_S * (v - 50)
        + potassium_S * (v - model.potassiumBattery_mV())
        + 2 * circuit.space_S[0] * y[nerve::UnderMyelin];
    for (std::size_t j = 0; j < compartmentCount; ++j) {
        leaving_mA += 2
            * (circuit.myelin_uF[j] * slope[nerve::UnderMyelin + j] / 1000
               + circuit.myelin_S[j] * y[nerve::UnderMyelin + j]);
    }
    EXPECT_NEAR(leaving_mA / 0.4e-6, 1, 1e-9);
}

TEST(LabNerve, JacobianIsTheDerivativeOfTheSlope)
{
    NerveConditions conditions = blood(0.6, 0.3, 6);
    conditions.kappa = 0.4;
    const NerveModel model(conditions);
    const std::size_t n = model.size();
    std::vector<double> state = restlessState();
    std::vector<double> rows(n * n);
    ASSERT_TRUE(model.jacobian(state.data(), rows.data()));
    for (std::size_t k = 0; k < n; ++k) {
        const double step = 1e-5;
        std::vector<double> up(n);
        std::vector<double> down(n);
        const double middle = state[k];
        state[k] = middle + step;
        model.slope(state.data(), up.data());
        state[k] = middle - step;
        model.slope(state.data(), down.data());
        state[k] = middle;
        for (std::size_t i = 0; i < n; ++i) {
            const double wanted = (up[i] - down[i]) / (2 * step);
            EXPECT_NEAR(rows[i * n + k], wanted, 1e-6 * (1 + std::abs(wanted))) << i << ' ' << k;
        }
    }
}

TEST(LabNerve, RatesAreSmoothWhereTheirFormulaIsZeroByZero)
{
    // Opening of m has its removable point at -20.4 mV, closing at -25.7, and so on.
    const NerveModel model({});
    for (const double potential_mV : {-20.4, -25.7, -114.0, -27.0, -34.0}) {
        const SteadyGates below = model.steadyGates(potential_mV - 1e-7);
        const SteadyGates at = model.steadyGates(potential_mV);
        const SteadyGates above = model.steadyGates(potential_mV + 1e-7);
        EXPECT_NEAR(at.m, (below.m + above.m) / 2, 1e-9);
        EXPECT_NEAR(at.h, (below.h + above.h) / 2, 1e-9);
        EXPECT_NEAR(at.p, (below.p + above.p) / 2, 1e-9);
    }
    // Both sides of the border between series and formula, 1e-4 of 10.3 mV from the point.
    const double inside = model.steadyGates(-20.4 + 0.99e-4 * 10.3).m;
    const double outside = model.steadyGates(-20.4 + 1.01e-4 * 10.3).m;
    EXPECT_NEAR(inside, outside, 1e-6);
    for (const double potential_mV : {-1e5, 1e5}) {
        const SteadyGates gates = model.steadyGates(potential_mV);
        EXPECT_TRUE(gates.m >= 0 && gates.m <= 1 && gates.h >= 0 && gates.h <= 1);
    }
}

TEST(LabNerve, SettledStateIsAnEquilibrium)
{
    NerveModel model({});
    const SettledNerve settled = settle({}, fineTolerance);
    EXPECT_TRUE(settled.silent);
    std::vector<double> slope(model.size());
    model.slope(settled.state.data(), slope.data());
    for (const double perMs : slope)
        EXPECT_NEAR(perMs, 0, 1e-5);
    EXPECT_GE(settled.state[nerve::Potential], -82);
    EXPECT_LE(settled.state[nerve::Potential], -79);
    // At equilibrium every gate is at its steady value.
    const SteadyGates gates = model.steadyGates(settled.state[nerve::Potential]);
    EXPECT_NEAR(settled.state[nerve::GateM], gates.m, 1e-6);
    EXPECT_NEAR(settled.state[nerve::GateH], gates.h, 1e-6);
    EXPECT_NEAR(settled.state[nerve::GateS], gates.s, 1e-6);
}

TEST(LabNerve, GatesStayBetweenShutAndOpen)
{
    NerveFibre fibre(blood(0.5, 0.55, 4.2));
    std::vector<double> times;
    for (int i = 1; i <= 2000; ++i)
        times.push_back(0.1 * i);
    for (const NerveSample &sample : fibre.advance(200, times).samples) {
        for (const double gate : {sample.m, sample.h, sample.p, sample.s}) {
            EXPECT_GE(gate, 0);
            EXPECT_LE(gate, 1);
        }
    }
}

TEST(LabNerve, ShiftMovesSodiumGatesOnlyUnlessKappaSaysSo)
{
    NerveConditions low = blood(0.6, 0.55, 4.2);
    const NerveModel normal({});
    const NerveModel shifted(low);
    low.kappa = 1;
    const NerveModel all(low);
    const double shift_mV = shifted.gatingShift_mV();
    EXPECT_NEAR(shifted.steadyGates(-60 + shift_mV).m, normal.steadyGates(-60).m, 1e-12);
    EXPECT_EQ(shifted.steadyGates(-60).s, normal.steadyGates(-60).s);
    EXPECT_NEAR(all.steadyGates(-60 + shift_mV).s, normal.steadyGates(-60).s, 1e-12);
}
