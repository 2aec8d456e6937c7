// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace crampwise {

/// Notes values in the order in which somebody asked a document for them: numbers, and each
/// distinct text once, in UTF-16.
class ValueRecorder {
public:
    void add(quint32 number) { m_numbers.push_back(number); }
    void add(double number);
    void add(const QString &text);

    /// For a ValueReplay on a computer with the same order of bytes.
    QByteArray bytes() const;

private:
    std::vector<quint32> m_numbers;
    QHash<QString, quint32> m_known; ///< Where each text begins in m_texts.
    QString m_texts;                 ///< Each ends with a null character.
};

/// Gives back what a ValueRecorder was told, in the same order. Each function throws
/// std::runtime_error where nothing, or nothing possible, is left.
class ValueReplay {
public:
    /// The bytes, aligned as QChar is, must outlive every text that is given back: texts point
    /// into them and copy nothing.
    explicit ValueReplay(QByteArrayView bytes);

    quint32 number();
    double realNumber();
    QString text();
    /// How many values follow at most.
    size_t left() const { return m_count - m_next; }

private:
    const char *m_numbers = nullptr;
    size_t m_count = 0;
    size_t m_next = 0;
    const QChar *m_texts = nullptr;
    size_t m_length = 0; ///< Of all texts, in characters.
};

} // namespace crampwise
