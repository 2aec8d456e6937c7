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

} // namespace crampwise
