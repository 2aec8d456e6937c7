// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace crampwise {

struct LabAnswers {
    QByteArray json;
    QStringList problems; ///< One sentence each, with the place and what would be right.
};

/// What `crampwise --lab` prints for its argument: a file of cases, "-" for standard input, or a
/// settings line of the Lab. `tell` hears, from another thread, how far it is when that takes long.
LabAnswers computeLab(const QString &argument, const std::function<void(const QString &)> &tell);

} // namespace crampwise
