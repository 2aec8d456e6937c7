// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/json_error.h"

#include "core/json/json_errors.h"
#include "core/text/one_line.h"

using namespace Qt::StringLiterals;

namespace crampwise {

QString JsonError::toString() const
{
    QString place = pointer.isEmpty() ? u"the whole file"_s : pointer;
    if (!element.isEmpty())
        place += u": “%1”"_s.arg(element);
    return onOneLine(u"%1: %2: %3; %4"_s.arg(file, place, problem, remedy));
}

void JsonErrors::add(const QString &pointer, const QString &problem, const QString &remedy)
{
    if (isFull())
        ++m_more;
    else
        m_errors.push_back({m_file, pointer, problem, remedy});
}

std::vector<JsonError> JsonErrors::all() const
{
    std::vector<JsonError> errors = m_errors;
    if (m_more > 0)
        errors.push_back({m_file, {}, u"%1 more problems"_s.arg(m_more), u"mend these first"_s});
    return errors;
}

} // namespace crampwise
