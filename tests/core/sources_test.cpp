// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_in.h"
#include "core/page/source_uses.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(Sources, LabelsAreUniqueAndNobodyHidesBehindAWord)
{
    QSet<QString> labels;
    for (const Source &source : builtInTopic().sources()) {
        EXPECT_FALSE(labels.contains(source.label)) << source.label.toStdString();
        labels << source.label;
        for (const Author &author : source.authors) {
            EXPECT_TRUE(author.family.isEmpty() != author.organisation.isEmpty());
            EXPECT_FALSE(author.name().contains(u"not recorded"_s)) << source.id.toStdString();
            EXPECT_FALSE(author.name().startsWith(u"Mixed"_s)) << source.id.toStdString();
        }
        EXPECT_FALSE(source.authorText().isEmpty()) << source.id.toStdString();
    }
}

TEST(Sources, TheBuiltInTopicKnowsWhichPagesNameThem)
{
    EXPECT_GT(builtInTopic().sourceUses().size(), 100U);
    EXPECT_TRUE(builtInTopic().sourceUses() == usesOfSources(builtInTopic()));
}
