// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

#include <vector>

namespace crampwise {

/// Whom a statement concerns beyond everybody: ids of what people choose of their situation.
struct Who {
    std::vector<QStringList> anyOf; ///< Of each list, all must hold.

    bool isEmpty() const { return anyOf.empty(); }
    /// Those of the choices that make the statement concern somebody; empty where it does not.
    QStringList metBy(const QSet<QString> &choices) const;
};

} // namespace crampwise
