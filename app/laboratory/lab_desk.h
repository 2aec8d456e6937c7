// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/laboratory/lab_guide.h"
#include "app/laboratory/lab_session.h"

namespace crampwise {

/// What a learner's Lab is, apart from how it looks: it outlives the widgets that show it.
struct LabDesk {
    LabSession session;
    LabGuide guide{session};
};

} // namespace crampwise
