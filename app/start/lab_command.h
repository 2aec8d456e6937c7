// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace crampwise {

struct LabAnswers {
    QByteArray json;
    QStringList problems; ///< One sentence each, with the place and what would be right.
};

/// What `crampwise --lab` prints for its argument: a file of cases, "-" for standard input, or a
/// settings line of the Lab.
LabAnswers computeLab(const QString &argument);

} // namespace crampwise
