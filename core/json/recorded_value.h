// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/value_record.h"

#include <QDate>
#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace crampwise {

/// A value of a document, for whoever reads it into structs: either one of a JSON document that a
/// schema has accepted, and what is asked of it may be recorded; or the next of what was recorded
/// so. The same questions in the same order get the same answers from both, and from a record
/// without looking for a name. All throw std::exception on what the schema should have refused.
class RecordedValue {
public:
    explicit RecordedValue(const nlohmann::json &json, ValueRecorder *recorder = nullptr)
        : m_json(&json), m_recorder(recorder)
    {
    }
    explicit RecordedValue(ValueReplay &replay) : m_replay(&replay) {}

    RecordedValue at(const char *key) const;
    bool contains(const char *key) const;
    bool isText() const;

    /// Of an array.
    size_t count() const;
    RecordedValue element(size_t index) const;

    QString text() const;
    bool boolean() const;
    int integer() const;
    double realNumber() const;
    QDate date() const;

    /// The index of the text among `count` words; wordAt(i) gives one as a C string.
    template<typename WordAt>
    size_t word(size_t count, WordAt wordAt) const
    {
        size_t index = 0;
        if (m_json) {
            while (index < count && !isWord(wordAt(index)))
                ++index;
        }
        return checkedWord(index, count);
    }

private:
    bool isWord(const char *word) const;
    size_t checkedWord(size_t index, size_t count) const;
    quint32 noted(quint32 number) const;

    const nlohmann::json *m_json = nullptr;
    ValueRecorder *m_recorder = nullptr;
    ValueReplay *m_replay = nullptr;
};

} // namespace crampwise
