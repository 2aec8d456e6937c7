// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled as C++17 as well: see core/CMakeLists.txt.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace crampwise::lab {

/// What a step may be wrong by, per state: absolute + relative * |value|.
struct Tolerance {
    double relative = 1e-6;
    double absolute = 1e-8;
};

/// For comparisons with reference figures.
inline constexpr Tolerance fineTolerance{1e-9, 1e-11};

/// dy/dt = f(y), times in ms. Units of the states are the model's own.
class OdeSystem {
public:
    virtual ~OdeSystem() = default;
    /// The number of states.
    virtual std::size_t size() const = 0;
    /// Writes f(state), size() numbers.
    virtual void slope(const double *state, double *result) const = 0;
    /// Writes df_i/dy_j to rows[i * size() + j]. A system that answers false has none to give and
    /// is solved by explicit steps alone.
    virtual bool jacobian(const double *state, double *rows) const = 0;
};

/// Goes through dy/dt = f(y) in steps as long as the tolerance allows, and holds the last step, on
/// which the solution can be read at any time. Steps know nothing of who reads them, so results do
/// not depend on how often that is done.
///
/// The steps are Boost.Odeint's: the explicit Dormand-Prince 5(4) pair while something happens,
/// and the implicit fourth-order Rosenbrock method while stability, not accuracy, would keep
/// explicit steps short, as in a silent nerve. Deterministic. Never throws for a finite f.
class OdeSolver {
public:
    explicit OdeSolver(Tolerance tolerance);
    ~OdeSolver();
    OdeSolver(OdeSolver &&) noexcept;
    OdeSolver &operator=(OdeSolver &&) noexcept;

    /// Forgets the last step: an empty one at `time_ms` takes its place. For a discontinuity.
    void restart(const std::vector<double> &state, double time_ms);

    /// Goes on from end_ms() by one step, of at most 100 ms.
    void step(const OdeSystem &system);

    double begin_ms() const;
    double end_ms() const;
    const std::vector<double> &endState() const;

    /// The solution at a time of the last step, its ends included.
    std::vector<double> at(double time_ms);
    /// One component of it.
    double at(double time_ms, std::size_t component);

    /// How many steps of each kind were taken since the solver was made.
    struct Effort {
        long explicitSteps = 0;
        long implicitSteps = 0;
    };
    Effort effort() const;

private:
    class Steps;
    std::unique_ptr<Steps> m_steps;
};

} // namespace crampwise::lab
