// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/ode_solver.h"

#include <boost/numeric/odeint/stepper/controlled_runge_kutta.hpp>
#include <boost/numeric/odeint/stepper/rosenbrock4.hpp>
#include <boost/numeric/odeint/stepper/rosenbrock4_controller.hpp>
#include <boost/numeric/odeint/stepper/runge_kutta_dopri5.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace crampwise::lab {

namespace odeint = boost::numeric::odeint;
namespace ublas = boost::numeric::ublas;

namespace {

constexpr double firstStep_ms = 1e-3;
constexpr double shortestStep_ms = 1e-10;
constexpr double longestExplicitStep_ms = 5;
// A longer one would save nothing, and an implicit step that is long against the growth of an
// instability could stay on a resting point that has become unstable.
constexpr double longestImplicitStep_ms = 100;

// An implicit step costs about as much as four explicit ones.
constexpr double worthSwitching = 6;
constexpr double worthStaying = 4;
// After this many explicit steps an implicit one is tried, after as many again with each failure.
constexpr int patience = 16;
constexpr int longestPatience = 64;

using State = std::vector<double>;
using Explicit = odeint::controlled_runge_kutta<odeint::runge_kutta_dopri5<State>>;
using Implicit = odeint::rosenbrock4_controller<odeint::rosenbrock4<double>>;

template<typename Values>
bool allFinite(const Values &values)
{
    return std::all_of(values.begin(), values.end(), [](double x) { return std::isfinite(x); });
}

} // namespace

class OdeSolver::Steps {
public:
    explicit Steps(Tolerance tolerance)
        : m_explicit(Explicit::error_checker_type(tolerance.absolute, tolerance.relative)),
          m_tolerance(tolerance)
    {
    }

    void restart(const State &state, double time_ms);
    void step(const OdeSystem &system);
    void read(double time_ms, State &result);

    double from_ms = 0;
    double to_ms = 0;
    State after;
    State scratch;
    Effort effort;

private:
    void explicitStep(const OdeSystem &system);
    bool implicitStep(const OdeSystem &system, int tries);
    void beginImplicit(const OdeSystem &system);
    void leaveImplicit();

    Explicit m_explicit;
    std::optional<Implicit> m_implicit; ///< Made anew each time: it remembers earlier steps.
    Tolerance m_tolerance;
    State m_before, m_slopeBefore, m_slopeAfter;
    ublas::vector<double> m_from, m_to, m_read;
    std::vector<double> m_rows;
    bool m_slopeKnown = false;
    bool m_lastImplicit = false;  ///< The step that is held.
    bool m_implicitPhase = false; ///< The step that comes.
    double m_explicit_ms = firstStep_ms;
    double m_implicit_ms = 0;
    int m_untilTry = patience;
    int m_patience = patience;
};

void OdeSolver::Steps::restart(const State &state, double time_ms)
{
    after = m_before = state;
    m_slopeBefore.assign(state.size(), 0);
    m_slopeAfter.assign(state.size(), 0);
    m_from.resize(state.size(), false);
    m_to.resize(state.size(), false);
    m_read.resize(state.size(), false);
    from_ms = to_ms = time_ms;
    m_slopeKnown = m_lastImplicit = m_implicitPhase = false;
    m_explicit_ms = firstStep_ms;
    m_untilTry = m_patience = patience;
}

void OdeSolver::Steps::step(const OdeSystem &system)
{
    const bool wasImplicit = m_implicitPhase;
    if (!m_implicitPhase && --m_untilTry <= 0)
        beginImplicit(system);
    if (m_implicitPhase) {
        const bool taken = implicitStep(system, wasImplicit ? 3 : 1);
        if (!taken || m_implicit_ms < worthStaying * m_explicit_ms)
            leaveImplicit();
        if (taken)
            return;
    }
    explicitStep(system);
}

void OdeSolver::Steps::explicitStep(const OdeSystem &system)
{
    const auto slope
        = [&](const State &x, State &dxdt, double) { system.slope(x.data(), dxdt.data()); };
    m_before.swap(after);
    m_slopeBefore.swap(m_slopeAfter);
    if (!m_slopeKnown)
        system.slope(m_before.data(), m_slopeBefore.data());
    from_ms = to_ms;
    for (;;) {
        double time_ms = from_ms;
        const double tried_ms = m_explicit_ms = std::min(m_explicit_ms, longestExplicitStep_ms);
        const bool taken = m_explicit.try_step(slope, m_before, m_slopeBefore, time_ms, after,
                                               m_slopeAfter, m_explicit_ms)
            == odeint::success;
        const bool finite = allFinite(after);
        if ((taken && finite) || tried_ms <= shortestStep_ms) {
            to_ms = from_ms + tried_ms;
            break;
        }
        if (!finite)
            m_explicit_ms = 0.1 * tried_ms;
        m_explicit_ms = std::max(m_explicit_ms, shortestStep_ms);
    }
    m_slopeKnown = true;
    m_lastImplicit = false;
    ++effort.explicitSteps;
}

/// Whether one of so many tries met the tolerance; if not, nothing has changed.
bool OdeSolver::Steps::implicitStep(const OdeSystem &system, int tries)
{
    using Vector = ublas::vector<double>;
    using Matrix = ublas::matrix<double>; // Its rows are contiguous.
    const auto slope
        = [&](const Vector &x, Vector &dxdt, double) { system.slope(&x[0], &dxdt[0]); };
    const auto jacobian = [&](const Vector &x, Matrix &rows, double, Vector &dfdt) {
        system.jacobian(&x[0], &rows(0, 0));
        std::fill(dfdt.begin(), dfdt.end(), 0);
    };
    std::copy(after.begin(), after.end(), m_from.begin());
    for (; tries > 0; --tries) {
        double time_ms = to_ms;
        const double tried_ms = m_implicit_ms = std::min(m_implicit_ms, longestImplicitStep_ms);
        if (m_implicit->try_step(std::make_pair(slope, jacobian), m_from, time_ms, m_to,
                                 m_implicit_ms)
                == odeint::success
            && allFinite(m_to)) {
            m_implicit->stepper().prepare_dense_output();
            m_before.swap(after);
            std::copy(m_to.begin(), m_to.end(), after.begin());
            from_ms = to_ms;
            to_ms += tried_ms;
            m_lastImplicit = true;
            m_slopeKnown = false;
            ++effort.implicitSteps;
            return true;
        }
    }
    return false;
}

/// The next step is to be an implicit one, several times as long as the explicit ones.
void OdeSolver::Steps::beginImplicit(const OdeSystem &system)
{
    m_rows.resize(system.size() * system.size());
    if (!system.jacobian(after.data(), m_rows.data())) {
        m_untilTry = std::numeric_limits<int>::max();
        return;
    }
    m_implicit.emplace(m_tolerance.absolute, m_tolerance.relative);
    m_implicit_ms = worthSwitching * m_explicit_ms;
    m_implicitPhase = true;
}

void OdeSolver::Steps::leaveImplicit()
{
    m_implicitPhase = false;
    m_patience = m_lastImplicit ? patience : std::min(2 * m_patience, longestPatience);
    m_untilTry = m_patience;
}

void OdeSolver::Steps::read(double time_ms, State &result)
{
    result.resize(after.size());
    if (time_ms >= to_ms) {
        result = after;
    } else if (time_ms <= from_ms) {
        result = m_before;
    } else if (m_lastImplicit) {
        m_implicit->stepper().calc_state(time_ms, m_read, m_from, from_ms, m_to, to_ms);
        std::copy(m_read.begin(), m_read.end(), result.begin());
    } else {
        m_explicit.stepper().calc_state(time_ms, result, m_before, m_slopeBefore, from_ms, after,
                                        m_slopeAfter, to_ms);
    }
}

OdeSolver::OdeSolver(Tolerance tolerance) : m_steps(std::make_unique<Steps>(tolerance)) {}
OdeSolver::~OdeSolver() = default;
OdeSolver::OdeSolver(OdeSolver &&) noexcept = default;
OdeSolver &OdeSolver::operator=(OdeSolver &&) noexcept = default;

void OdeSolver::restart(const std::vector<double> &state, double time_ms)
{
    m_steps->restart(state, time_ms);
}

void OdeSolver::step(const OdeSystem &system)
{
    m_steps->step(system);
}

double OdeSolver::begin_ms() const
{
    return m_steps->from_ms;
}

double OdeSolver::end_ms() const
{
    return m_steps->to_ms;
}

const std::vector<double> &OdeSolver::endState() const
{
    return m_steps->after;
}

std::vector<double> OdeSolver::at(double time_ms)
{
    std::vector<double> state;
    m_steps->read(time_ms, state);
    return state;
}

double OdeSolver::at(double time_ms, std::size_t component)
{
    m_steps->read(time_ms, m_steps->scratch);
    return m_steps->scratch[component];
}

OdeSolver::Effort OdeSolver::effort() const
{
    return m_steps->effort;
}

} // namespace crampwise::lab
