// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace crampwise {

/// What every model of the window answers in the same way, so that any view may ask any model.
enum ModelRole {
    LocationRole = Qt::UserRole + 1, ///< A Location: where the index leads; invalid if nowhere.
    FirstOwnRole,                    ///< Where the roles of one model begin.
};

} // namespace crampwise
