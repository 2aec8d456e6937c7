// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/tables.h"

namespace crampwise {

// What the tables are filled by, and what they have in common.

inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue joined(const QStringList &list)
{
    return textOrNull(list.join(QStringLiteral("; ")));
}

template<typename T>
QJsonValue numberOrNull(const std::optional<T> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

Table needRows(const Topic &topic);
Table foodRows(const Topic &topic);
Table testRows(const Topic &topic);
Table saltRows(const Topic &topic);
Table evidenceRows(const Topic &topic);
Table trialRows(const Topic &topic);
Table trialFigureRows(const Topic &topic);

} // namespace crampwise
