// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/written_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(WrittenFile, APipeTakesTheBytesAndStaysAPipe)
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"table.csv"_s);
    ASSERT_EQ(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QByteArray arrived;
    std::thread reader([&] {
        QFile file(pipe);
        if (file.open(QIODevice::ReadOnly))
            arrived = file.readAll();
    });
    EXPECT_EQ(writeFile(pipe, "a,b\n"), QString());
    reader.join();
    EXPECT_EQ(arrived, "a,b\n");
    struct stat after = {};
    ASSERT_EQ(stat(QFile::encodeName(pipe).constData(), &after), 0);
    EXPECT_TRUE(S_ISFIFO(after.st_mode));
    EXPECT_EQ(QDir(folder.path())
                  .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                  .size(),
              1);
}

#ifdef Q_OS_LINUX // other systems have no /dev/full
TEST(WrittenFile, AFullDeviceIsOneSentenceAndStaysADevice)
{
    const QString device = u"/dev/full"_s;
    const QString problem = writeFile(device, "a");
    EXPECT_TRUE(problem.startsWith(device)) << qPrintable(problem);
    EXPECT_FALSE(QFileInfo(device).isFile());
}
#endif

TEST(WrittenFile, AFolderIsOneSentence)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(writeFile(folder.path(), "a").contains(u"is a folder"_s));
}
