// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/laboratory/lab_desk.h"
#include "app/models/deficiency_model.h"
#include "app/widgets/dialogs.h"
#include "core/page/glossary_matcher.h"

namespace crampwise {

/// What pages are made with. All outlive the pages.
struct PageServices {
    const Topic &topic;
    const DeficiencyModel &deficiencies;
    const GlossaryMatcher &words;
    const Dialogs &dialogs;
    LabDesk &desk;
};

} // namespace crampwise
