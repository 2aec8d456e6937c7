// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/handout_file.h"
#include "core/content/built_in_topic.h"
#include "handout_requests.h"

#include <gtest/gtest.h>

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace crampwise {

inline const Topic &handoutTopic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

inline const QLocale &handoutEnglish()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale;
}

/// What a program of poppler-utils prints about a file.
inline QString runPoppler(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished();
    EXPECT_TRUE(done && process.exitCode() == 0)
        << qPrintable(program) << " (package poppler-utils) does not work";
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Ends of lines say nothing; pdftotext puts them wherever a line was broken, and after a hyphen
/// there was no space.
inline QString withoutSpaces(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC)
        .remove(QRegularExpression(QStringLiteral("\\s")));
}

class HandoutFileTest : public testing::Test {
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Saves a handout and returns the name of the file.
    QString saved(const HandoutRequest &request, const HandoutFormat &format = {},
                  const QString &name = QStringLiteral("page.pdf")) const
    {
        const SavedHandout result
            = saveHandout(path(name), {handoutTopic(), handoutEnglish(), request, format});
        EXPECT_EQ(result.problem, QString());
        return path(name);
    }

    QString textOf(const QString &file) const
    {
        return withoutSpaces(runPoppler(QStringLiteral("pdftotext"),
                                        {QStringLiteral("-raw"), file, QStringLiteral("-")}));
    }

    QTemporaryDir m_folder;
};

} // namespace crampwise
