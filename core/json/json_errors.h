// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/json_error.h"

#include <vector>

namespace crampwise {

/// The errors of one file as they are found. Nobody reads more of them than a screen holds; the
/// others are counted.
class JsonErrors {
public:
    static constexpr std::size_t most = 20;

    explicit JsonErrors(const QString &file) : m_file(file) {}

    void add(const QString &pointer, const QString &problem, const QString &remedy);
    bool isFull() const { return m_errors.size() >= most; }
    /// All of them; the last one says how many more there were.
    std::vector<JsonError> all() const;

private:
    QString m_file;
    std::vector<JsonError> m_errors;
    qsizetype m_more = 0; ///< That found no place.
};

} // namespace crampwise
