// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/ode_solver.h"

#include <vector>

namespace crampwise::lab {

/// The squid giant axon of Hodgkin & Huxley, J Physiol 117:500, 1952, with today's sign and rest
/// (-65 mV): a check of the solver against textbook figures, not part of what a learner sees. Four
/// states: potential in mV and the gates m, h, n.
class SquidAxon final : public OdeSystem {
public:
    enum : std::size_t { Potential, GateM, GateH, GateN, StateCount };

    /// A steady current density in µA/cm², positive depolarises; temperature in degrees Celsius,
    /// 6.3 in the paper, with a Q10 of 3 for the gates.
    SquidAxon(double current_uAPerCm2, double temperature_C);

    /// -65 mV with the gates steady there.
    std::vector<double> start() const;

    std::size_t size() const override { return StateCount; }
    void slope(const double *state, double *result) const override;
    bool jacobian(const double *, double *) const override { return false; }

private:
    double m_current_uAPerCm2;
    double m_speed; ///< Of the gates, against 6.3 degrees.
};

struct SquidRecord {
    std::vector<double> spikes_ms;    ///< Rising through spikeLevel_mV.
    std::vector<double> potential_mV; ///< At the times asked for.
    double peak_mV = 0;               ///< The highest potential there was.
};

/// From start() for `duration_ms`; the times ascend within it.
SquidRecord runSquidAxon(const SquidAxon &axon, double duration_ms,
                         const std::vector<double> &times_ms, Tolerance tolerance = {});

} // namespace crampwise::lab
