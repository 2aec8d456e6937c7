// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace crampwise::fuzz {

// What is given any bytes: by the fuzzers, millions of them, and by the usual tests those that once
// did harm. Each ends the program where a promise is broken.
void lab(const QByteArray &bytes);      ///< A file of cases, or a settings line.
void loader(const QByteArray &bytes);   ///< The name of a content file, a line feed, its text.
void settings(const QByteArray &bytes); ///< A settings file, or one of My situation.
void typed(const QByteArray &bytes);    ///< Practice, line feed, note.
void search(const QByteArray &bytes);   ///< The words that are looked for.
void location(const QByteArray &bytes); ///< As in a link.
void command(const QByteArray &bytes);  ///< Arguments, each on its line.

struct Target {
    const char *name;
    void (*run)(const QByteArray &bytes);
};

inline constexpr std::array<Target, 7> targets{{{"lab", lab},
                                                {"loader", loader},
                                                {"settings", settings},
                                                {"typed", typed},
                                                {"search", search},
                                                {"location", location},
                                                {"command", command}}};

/// Ends the program unless the promise is kept.
inline void promise(bool kept, const char *what)
{
    if (kept)
        return;
    std::fprintf(stderr, "a promise is broken: %s\n", what);
    std::abort();
}

/// No half characters, which no file and no printer can write.
inline bool isWhole(const QString &text)
{
    return text.isValidUtf16();
}

/// Nothing that begins a line or commands a terminal.
inline bool isOneLine(const QString &text)
{
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            return false;
    }
    return true;
}

} // namespace crampwise::fuzz
