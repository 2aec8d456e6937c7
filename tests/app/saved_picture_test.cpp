// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as files, for those who open them elsewhere.
#include "app/charts/deficiency_chart.h"
#include "app/theme/look.h"
#include "core/content/built_in_topic.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(SavedPicture, AnSvgNamesFamiliesThatAreThereAndAGenericOne)
{
    static const LoadResult loaded = loadBuiltInTopic();
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"chart.svg"_s);
    QFont alias;
    alias.setFamily(u"Sans Serif"_s); // what desktops without a font of their own call it
    EXPECT_EQ(saveDeficiencyChart(name, DeficiencyModel(*loaded.topic),
                                  Look(Theme::print(), alias, 1), u"Title"_s, {}),
              QString());
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString saved = QString::fromUtf8(file.readAll());
    static const QRegularExpression family(u"font-family=\"([^\"]*)\""_s);
    int count = 0;
    for (const QRegularExpressionMatch &match : family.globalMatch(saved)) {
        ++count;
        const QString first = match.captured(1).section(u", "_s, 0, 0);
        EXPECT_EQ(match.captured(1).section(u", "_s, 1), u"sans-serif"_s);
        EXPECT_TRUE(QFontDatabase::families().contains(first.mid(1, first.size() - 2)))
            << qPrintable(first);
    }
    EXPECT_GT(count, 0);
}
