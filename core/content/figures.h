// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/blood_tests.h"
#include "core/content/foods.h"
#include "core/content/grades.h"
#include "core/content/message.h"
#include "core/content/needs.h"
#include "core/content/salts.h"
#include "core/content/trials.h"

namespace crampwise {

/// What the content says in figures, table by table; each has a file of its own.
struct Figures {
    NeedTables needs;
    FoodTable foods;
    SaltTables salts;
    BloodTests bloodTests;
    TrialTables trials;
    GradeTables grades;
    MessageTables message;
};

} // namespace crampwise
