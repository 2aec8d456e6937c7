// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/recorded_value.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

using nlohmann::json;

namespace crampwise {

/// A number of the document is recorded; without a document it comes from the record.
quint32 RecordedValue::noted(quint32 number) const
{
    if (m_recorder)
        m_recorder->add(number);
    return number;
}

RecordedValue RecordedValue::at(const char *key) const
{
    return m_replay ? *this : RecordedValue(m_json->at(key), m_recorder);
}

bool RecordedValue::contains(const char *key) const
{
    return m_replay ? m_replay->number() != 0 : noted(m_json->contains(key) ? 1 : 0) != 0;
}

bool RecordedValue::isText() const
{
    return m_replay ? m_replay->number() != 0 : noted(m_json->is_string() ? 1 : 0) != 0;
}

size_t RecordedValue::count() const
{
    if (!m_replay)
        return noted(static_cast<quint32>(m_json->get_ref<const json::array_t &>().size()));
    const size_t count = m_replay->number();
    if (count > m_replay->left()) // each element asks for something
        throw std::runtime_error("a list of the record is too long");
    return count;
}

RecordedValue RecordedValue::element(size_t index) const
{
    return m_replay ? *this : RecordedValue((*m_json)[index], m_recorder);
}

QString RecordedValue::text() const
{
    if (m_replay)
        return m_replay->text();
    const auto &utf8 = m_json->get_ref<const std::string &>();
    QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (m_recorder)
        m_recorder->add(text);
    return text;
}

bool RecordedValue::boolean() const
{
    return m_replay ? m_replay->number() != 0 : noted(m_json->get<bool>() ? 1 : 0) != 0;
}

int RecordedValue::integer() const
{
    return static_cast<int>(m_replay ? m_replay->number()
                                     : noted(static_cast<quint32>(m_json->get<int>())));
}

double RecordedValue::realNumber() const
{
    if (m_replay)
        return m_replay->realNumber();
    const auto number = m_json->get<double>();
    if (m_recorder)
        m_recorder->add(number);
    return number;
}

QDate RecordedValue::date() const
{
    if (m_replay)
        return QDate::fromJulianDay(m_replay->number());
    const QDate date = QDate::fromString(
        QString::fromStdString(m_json->get_ref<const std::string &>()), Qt::ISODate);
    noted(static_cast<quint32>(date.toJulianDay()));
    return date;
}

bool RecordedValue::isWord(const char *word) const
{
    return *m_json == word;
}

size_t RecordedValue::checkedWord(size_t index, size_t count) const
{
    if (m_replay)
        index = m_replay->number();
    if (index < count)
        return m_replay ? index : noted(static_cast<quint32>(index));
    if (m_replay)
        throw std::runtime_error("a word of the record is unknown");
    throw json::other_error::create(501, "unknown word " + m_json->dump(), m_json);
}

} // namespace crampwise
