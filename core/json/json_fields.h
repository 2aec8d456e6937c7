// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/recorded_value.h"

#include <QStringList>

#include <iterator>
#include <optional>
#include <vector>

namespace crampwise {

// Reading a document that its schema has accepted into structs. A struct is read by an overload of
// read() of its own; lists and optional values follow from that. All throw std::exception on
// anything that the schema should have refused.

inline void read(const RecordedValue &value, QString &out)
{
    out = value.text();
}

inline void read(const RecordedValue &value, bool &out)
{
    out = value.boolean();
}

inline void read(const RecordedValue &value, int &out)
{
    out = value.integer();
}

inline void read(const RecordedValue &value, double &out)
{
    out = value.realNumber();
}

inline void read(const RecordedValue &value, QDate &out)
{
    out = value.date();
}

template<typename T>
void read(const RecordedValue &value, QList<T> &out)
{
    const size_t count = value.count();
    out.reserve(static_cast<qsizetype>(count));
    for (size_t i = 0; i < count; ++i)
        read(value.element(i), out.emplaceBack());
}

template<typename T>
void read(const RecordedValue &value, std::vector<T> &out)
{
    const size_t count = value.count();
    out.reserve(count);
    for (size_t i = 0; i < count; ++i)
        read(value.element(i), out.emplace_back());
}

template<typename T>
void read(const RecordedValue &value, std::optional<T> &out)
{
    read(value, out.emplace());
}

/// The words that stand for the values of an enumeration.
template<typename Enum>
using EnumWords = std::initializer_list<std::pair<const char *, Enum>>;

template<typename Enum, typename Words = EnumWords<Enum>>
void readWord(const RecordedValue &value, Enum &out, const Words &words)
{
    const size_t index
        = value.word(words.size(), [&](size_t i) { return std::data(words)[i].first; });
    out = std::data(words)[index].second;
}

/// Reads the keys of one object into the members of a struct.
class Fields {
public:
    explicit Fields(const RecordedValue &object) : m_object(object) {}

    template<typename T>
    Fields &operator()(const char *key, T &out)
    {
        read(m_object.at(key), out);
        return *this;
    }

    /// Leaves `out` as it is when the key is absent.
    template<typename T>
    Fields &optional(const char *key, T &out)
    {
        if (m_object.contains(key))
            read(m_object.at(key), out);
        return *this;
    }

private:
    RecordedValue m_object;
};

} // namespace crampwise
