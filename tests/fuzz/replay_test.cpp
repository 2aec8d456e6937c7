// SPDX-License-Identifier: GPL-3.0-or-later
// What fuzzers once found is given again to the same entry points.
#include "fuzz/targets.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

#include <ostream>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace crampwise::fuzz {

/// How GoogleTest names it.
static void PrintTo(const Target &target, std::ostream *out)
{
    *out << target.name;
}

} // namespace crampwise::fuzz

namespace {

class Corpus : public testing::TestWithParam<fuzz::Target> {};

TEST_P(Corpus, OfWhatWasFoundDoesNoHarmAgain)
{
    const QDir folder(QStringLiteral(CORPUS_DIR) + u'/' + QString::fromLatin1(GetParam().name));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    ASSERT_FALSE(names.isEmpty()) << qPrintable(folder.path());
    for (const QString &name : names) {
        SCOPED_TRACE(qPrintable(name));
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        GetParam().run(file.readAll());
    }
}

INSTANTIATE_TEST_SUITE_P(Replayed, Corpus, testing::ValuesIn(fuzz::targets),
                         [](const auto &target) { return std::string(target.param.name); });

} // namespace
