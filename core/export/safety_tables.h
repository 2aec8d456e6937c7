// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/tables.h"

namespace crampwise {

// The tables on what protects, as tables.h tells them.
Table signTable(const Topic &topic);
Table medicineTable(const Topic &topic);
Table remedyTable(const Topic &topic);

} // namespace crampwise
