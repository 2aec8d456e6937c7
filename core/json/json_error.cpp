// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_error.h"

using namespace Qt::StringLiterals;

namespace crampwise {

QString JsonError::toString() const
{
    QString place = pointer.isEmpty() ? u"the whole file"_s : pointer;
    if (!element.isEmpty())
        place += u": “%1”"_s.arg(element);
    return u"%1: %2: %3; %4"_s.arg(file, place, problem, remedy);
}

} // namespace crampwise
