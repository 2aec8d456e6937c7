// SPDX-License-Identifier: GPL-3.0-or-later
// The solver against equations whose solution is known, and the nerve's equations against it.
#include "core/lab/nerve_fibre.h"
#include "core/lab/ode_solver.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace crampwise::lab;

namespace {

/// y0'' = -y0 / 4 as two states; its energy is constant.
class Pendulum final : public OdeSystem {
public:
    std::size_t size() const override { return 2; }
    void slope(const double *state, double *result) const override
    {
        result[0] = state[1];
        result[1] = -0.25 * state[0];
    }
    bool jacobian(const double *, double *) const override { return false; }
};

/// Two decays, 1000 per ms and 0.01 per ms: stiff.
class TwoDecays final : public OdeSystem {
public:
    std::size_t size() const override { return 2; }
    void slope(const double *state, double *result) const override
    {
        result[0] = -1000 * (state[0] - state[1]);
        result[1] = -0.01 * state[1];
    }
    bool jacobian(const double *, double *rows) const override
    {
        rows[0] = -1000;
        rows[1] = 1000;
        rows[2] = 0;
        rows[3] = -0.01;
        return true;
    }
};

double pendulumError(Tolerance tolerance)
{
    OdeSolver solver(tolerance);
    solver.restart({1, 0}, 0);
    while (solver.end_ms() < 100)
        solver.step(Pendulum());
    return std::abs(solver.at(100, 0) - std::cos(50));
}

std::vector<double> after(const NerveConditions &conditions, double duration_ms,
                          Tolerance tolerance)
{
    NerveFibre fibre(conditions, tolerance);
    fibre.addPulse({1, 0.1, 0.25});
    fibre.advance(duration_ms);
    return fibre.state();
}

} // namespace

TEST(LabSolver, SolvesAnOscillationWithinItsTolerance)
{
    EXPECT_LT(pendulumError({1e-6, 1e-8}), 1e-3);
    EXPECT_LT(pendulumError({1e-10, 1e-12}), 1e-7);
}

TEST(LabSolver, SmallerToleranceMeansSmallerError)
{
    // Fifth order: the error falls about as the tolerance does.
    EXPECT_LT(pendulumError({1e-7, 1e-9}), 0.3 * pendulumError({1e-5, 1e-7}));
    EXPECT_LT(pendulumError({1e-9, 1e-11}), 0.3 * pendulumError({1e-7, 1e-9}));
}

TEST(LabSolver, ReadsBetweenTheEndsOfAStep)
{
    OdeSolver solver({1e-9, 1e-11});
    solver.restart({1, 0}, 0);
    while (solver.end_ms() < 20) {
        solver.step(Pendulum());
        const double middle_ms = 0.5 * (solver.begin_ms() + solver.end_ms());
        EXPECT_NEAR(solver.at(middle_ms, 0), std::cos(middle_ms / 2), 1e-6);
        EXPECT_EQ(solver.at(solver.end_ms()), solver.endState());
    }
}

TEST(LabSolver, TakesLongImplicitStepsWhereOnlyStabilityWouldShortenThem)
{
    OdeSolver solver({1e-6, 1e-9});
    solver.restart({0, 1}, 0);
    while (solver.end_ms() < 100)
        solver.step(TwoDecays());
    EXPECT_LT(solver.effort().explicitSteps, 200); // By stability alone there were 30 000.
    EXPECT_GT(solver.effort().implicitSteps, 10);
    EXPECT_NEAR(solver.at(100, 1), std::exp(-1), 1e-5);
    EXPECT_NEAR(solver.at(100, 0), std::exp(-1) / (1 - 1e-5), 1e-5);
}

TEST(LabSolver, ImplicitStepsCanBeReadBetweenTheirEnds)
{
    OdeSolver solver({1e-8, 1e-10});
    solver.restart({1, 1}, 0);
    long seen = 0;
    while (solver.end_ms() < 100) {
        const long before = solver.effort().implicitSteps;
        solver.step(TwoDecays());
        const double third_ms = (2 * solver.begin_ms() + solver.end_ms()) / 3;
        EXPECT_NEAR(solver.at(third_ms, 1), std::exp(-0.01 * third_ms), 1e-6);
        seen += solver.effort().implicitSteps - before;
    }
    EXPECT_GT(seen, 10);
}

TEST(LabSolver, RestartForgetsTheStepThatReachedBeyond)
{
    OdeSolver solver({});
    solver.restart({1, 0}, 0);
    solver.step(Pendulum());
    solver.restart({3, 4}, 0.5);
    EXPECT_EQ(solver.begin_ms(), 0.5);
    EXPECT_EQ(solver.end_ms(), 0.5);
    EXPECT_EQ(solver.at(0.5), (std::vector<double>{3, 4}));
}

TEST(LabSolver, TheSameStepsEveryTime)
{
    NerveConditions low;
    low.ionisedCalcium_mmolL = 0.60;
    EXPECT_EQ(after(low, 120, {}), after(low, 120, {}));
}

TEST(LabSolver, NerveConvergesAsTheToleranceShrinks)
{
    NerveConditions low;
    low.ionisedCalcium_mmolL = 0.68;
    const double exact_mV = after(low, 12, {1e-12, 1e-14})[nerve::Potential];
    const auto error = [&](double relative) {
        return std::abs(after(low, 12, {relative, relative / 100})[nerve::Potential] - exact_mV);
    };
    EXPECT_LT(error(1e-6), 0.05);
    EXPECT_LT(error(1e-8), 0.1 * error(1e-5));
    EXPECT_LT(error(1e-10), 1e-4);
}

TEST(LabSolver, SilentNerveCostsLittle)
{
    const NerveModel model({});
    OdeSolver solver({});
    solver.restart(settle({}).state, 0);
    while (solver.end_ms() < 1000)
        solver.step(model);
    const OdeSolver::Effort effort = solver.effort();
    EXPECT_LT(effort.explicitSteps + effort.implicitSteps, 60); // Explicit alone: 45 000.
}
