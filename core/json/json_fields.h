// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

namespace crampwise {

// Reading JSON that the schema has accepted into structs. A struct is read by an overload of
// read() of its own; lists and optional values follow from that. All throw
// nlohmann::json::exception on anything that the schema should have refused.

inline void read(const nlohmann::json &value, QString &out)
{
    const std::string &text = value.get_ref<const std::string &>();
    out = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline void read(const nlohmann::json &value, bool &out)
{
    out = value.get<bool>();
}

inline void read(const nlohmann::json &value, int &out)
{
    out = value.get<int>();
}

inline void read(const nlohmann::json &value, double &out)
{
    out = value.get<double>();
}

inline void read(const nlohmann::json &value, QDate &out)
{
    QString text;
    read(value, text);
    out = QDate::fromString(text, Qt::ISODate);
}

inline void read(const nlohmann::json &value, QStringList &out)
{
    const auto &elements = value.get_ref<const nlohmann::json::array_t &>();
    out.reserve(static_cast<qsizetype>(elements.size()));
    for (const nlohmann::json &element : elements)
        read(element, out.emplaceBack());
}

template<typename T>
void read(const nlohmann::json &value, std::vector<T> &out)
{
    const auto &elements = value.get_ref<const nlohmann::json::array_t &>();
    out.reserve(elements.size());
    for (const nlohmann::json &element : elements)
        read(element, out.emplace_back());
}

template<typename T>
void read(const nlohmann::json &value, std::optional<T> &out)
{
    read(value, out.emplace());
}

/// The words that stand for the values of an enumeration.
template<typename Enum>
using EnumWords = std::initializer_list<std::pair<const char *, Enum>>;

template<typename Enum, typename Words = EnumWords<Enum>>
void readWord(const nlohmann::json &value, Enum &out, const Words &words)
{
    for (const auto &[word, result] : words) {
        if (value == word) {
            out = result;
            return;
        }
    }
    throw nlohmann::json::other_error::create(501, "unknown word " + value.dump(), &value);
}

/// Reads the keys of one object into the members of a struct.
class Fields {
public:
    explicit Fields(const nlohmann::json &object) : m_object(object) {}

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
        const auto found = m_object.find(key);
        if (found != m_object.end())
            read(*found, out);
        return *this;
    }

private:
    const nlohmann::json &m_object;
};

} // namespace crampwise
