// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/lab_command.h"

#include "core/lab/case_json.h"
#include "core/lab/controls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Thousands of cases; what never ends is not read until memory does.
constexpr qint64 mostBytes = 16 << 20;

/// Tells those who wait, every few seconds, that the cases are being computed and how far it is.
class Patience {
public:
    using Tell = std::function<void(const QString &)>;

    explicit Patience(const Tell &tell) : m_thread([this, tell] { wait(tell); }) {}
    ~Patience()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_done = true;
        }
        m_changed.notify_one();
        m_thread.join();
    }

    void begins(std::size_t number, std::size_t of)
    {
        const std::lock_guard lock(m_mutex);
        m_number = number;
        m_of = of;
    }

private:
    void wait(const Tell &tell)
    {
        std::unique_lock lock(m_mutex);
        for (auto pause = firstWord; !m_changed.wait_for(lock, pause, [this] { return m_done; });
             pause = nextWord) {
            tell(QCoreApplication::translate(
                     "Program",
                     "Computing case %1 of %2. A long case takes minutes; Ctrl+C ends "
                     "it.")
                     .arg(m_number)
                     .arg(m_of));
        }
    }

    static constexpr std::chrono::seconds firstWord{2};
    static constexpr std::chrono::seconds nextWord{10};

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_done = false;
    std::size_t m_number = 0;
    std::size_t m_of = 0;
    std::thread m_thread; ///< The last: it uses the others.
};

LabAnswers compute(const QByteArray &text, const QString &name, const Patience::Tell &tell)
{
    Patience patience(tell);
    const lab::LabOutput output = lab::runCases(
        text, name, [&](std::size_t number, std::size_t of) { patience.begins(number, of); });
    LabAnswers answers{output.json, {}};
    for (const JsonError &error : output.errors)
        answers.problems << error.toString();
    return answers;
}

LabAnswers unreadable(const QString &name, const QString &cause)
{
    return {
        {},
        {QCoreApplication::translate("Program",
                                     "“%1” could not be read (%2). Give --lab a file of cases, - "
                                     "for standard input, or a line copied from the Lab.")
             .arg(QDir::toNativeSeparators(name), cause)}};
}

} // namespace

LabAnswers computeLab(const QString &argument, const std::function<void(const QString &)> &tell)
{
    if (lab::isSettingsLine(argument))
        return compute(argument.toUtf8(), argument, tell);
    QFile file(argument);
    const bool opened
        = argument == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return unreadable(argument, file.errorString());
    QByteArray text;
    while (text.size() <= mostBytes) { // a pipe gives it in pieces
        const QByteArray piece = file.read(mostBytes + 1 - text.size());
        if (piece.isEmpty())
            break;
        text += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return unreadable(argument, file.errorString());
    if (text.size() > mostBytes) {
        return {
            {},
            {QCoreApplication::translate("Program",
                                         "“%1” is longer than %2 MB. Give --lab fewer cases at a "
                                         "time.")
                 .arg(QDir::toNativeSeparators(argument))
                 .arg(mostBytes >> 20)}};
    }
    return compute(text, argument, tell);
}

} // namespace crampwise
