// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/value_record.h"

#include <cstring>
#include <stdexcept>

namespace crampwise {

namespace {

struct Head {
    quint32 sign;   ///< Another order of bytes, or another file, gives another sign.
    quint32 count;  ///< Of numbers, which follow.
    quint32 length; ///< Of the texts, which follow the numbers.
};

constexpr quint32 recordSign = 0x43725631; // "CrV1"

[[noreturn]] void refuse()
{
    throw std::runtime_error("the record of the content is damaged");
}

} // namespace

void ValueRecorder::add(double number)
{
    quint32 halves[2];
    static_assert(sizeof halves == sizeof number);
    std::memcpy(halves, &number, sizeof number);
    m_numbers.insert(m_numbers.end(), {halves[0], halves[1]});
}

void ValueRecorder::add(const QString &text)
{
    auto known = m_known.constFind(text);
    if (known == m_known.cend()) {
        known = m_known.insert(text, static_cast<quint32>(m_texts.size()));
        m_texts += text + QChar();
    }
    m_numbers.insert(m_numbers.end(), {*known, static_cast<quint32>(text.size())});
}

QByteArray ValueRecorder::bytes() const
{
    const Head head{recordSign, static_cast<quint32>(m_numbers.size()),
                    static_cast<quint32>(m_texts.size())};
    QByteArray bytes(reinterpret_cast<const char *>(&head), sizeof head);
    bytes.append(reinterpret_cast<const char *>(m_numbers.data()),
                 static_cast<qsizetype>(m_numbers.size()) * qsizetype{sizeof(quint32)});
    bytes.append(reinterpret_cast<const char *>(m_texts.constData()),
                 m_texts.size() * qsizetype{sizeof(QChar)});
    return bytes;
}

ValueReplay::ValueReplay(QByteArrayView bytes)
{
    Head head{};
    if (static_cast<size_t>(bytes.size()) < sizeof head)
        refuse();
    std::memcpy(&head, bytes.data(), sizeof head);
    const size_t numbers = size_t{head.count} * sizeof(quint32);
    const size_t texts = size_t{head.length} * sizeof(QChar);
    if (head.sign != recordSign
        || static_cast<size_t>(bytes.size()) != sizeof head + numbers + texts)
        refuse();
    m_numbers = bytes.data() + sizeof head;
    m_count = head.count;
    m_texts = reinterpret_cast<const QChar *>(m_numbers + numbers);
    m_length = head.length;
}

quint32 ValueReplay::number()
{
    if (left() == 0)
        refuse();
    quint32 number = 0;
    std::memcpy(&number, m_numbers + m_next++ * sizeof number, sizeof number);
    return number;
}

double ValueReplay::realNumber()
{
    const quint32 halves[2]{number(), number()};
    double number = 0;
    std::memcpy(&number, halves, sizeof number);
    return number;
}

QString ValueReplay::text()
{
    const size_t start = number();
    const size_t length = number();
    if (start + length > m_length)
        refuse();
    return QString::fromRawData(m_texts + start, static_cast<qsizetype>(length));
}

} // namespace crampwise
