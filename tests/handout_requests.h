// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/handout.h"

namespace crampwise {

// What tests of handouts ask for.

inline HandoutRequest nutrientRequest(const QStringList &ids, Level level = Level::Plain)
{
    HandoutRequest request;
    request.kind = HandoutKind::Nutrients;
    request.nutrients = ids;
    request.level = level;
    return request;
}

inline HandoutRequest appointmentRequest()
{
    HandoutRequest request;
    request.kind = HandoutKind::Appointment;
    return request;
}

/// Each kind, and one on each nutrient, at each level and for a pregnant reader.
inline std::vector<HandoutRequest> everyHandout(const Topic &topic)
{
    using namespace Qt::StringLiterals;
    std::vector<HandoutRequest> all{
        {}, appointmentRequest(), nutrientRequest({u"calcium"_s, u"potassium"_s})};
    for (const Nutrient &nutrient : topic.nutrients()) {
        all.push_back(nutrientRequest({nutrient.id}));
        all.push_back(nutrientRequest({nutrient.id}, Level::Student));
        all.push_back(nutrientRequest({nutrient.id}));
        all.back().reader.pregnant = true;
    }
    return all;
}

} // namespace crampwise
