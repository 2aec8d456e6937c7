// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QRegularExpression>
#include <QStringList>

namespace crampwise {

/// The literals that a call of tr() and its kin names, joined as the compiler joins them.
inline QStringList interfaceTexts(const QString &source)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression call(
        uR"rx(\b(tr|translate|QT_TRANSLATE_NOOP|QT_TR_NOOP)\(\s*)rx"
        R"rx(((?:"(?:[^"\\]|\\.)*"\s*,?\s*)+))rx"_s);
    static const QRegularExpression literal(uR"rx("((?:[^"\\]|\\.)*)"(\s*,)?)rx"_s);
    QStringList texts;
    for (auto calls = call.globalMatch(source); calls.hasNext();) {
        const auto one = calls.next();
        QStringList arguments{QString()};
        for (auto parts = literal.globalMatch(one.captured(2)); parts.hasNext();) {
            const auto part = parts.next();
            arguments.back() += part.captured(1);
            if (!part.captured(2).isEmpty())
                arguments << QString();
        }
        // Before the text may stand its context, after it a note for translators.
        const QString name = one.captured(1);
        const bool hasContext = name == u"translate" || name == u"QT_TRANSLATE_NOOP";
        texts << arguments.value(hasContext ? 1 : 0);
    }
    return texts;
}

inline QStringList sourceFiles()
{
    using namespace Qt::StringLiterals;
    QStringList files;
    for (const QString &folder : {u"core"_s, u"app"_s}) {
        QDirIterator walk(QStringLiteral(SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s},
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files << walk.next();
    }
    return files;
}

} // namespace crampwise
