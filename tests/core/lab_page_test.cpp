// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_in_pages.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(LabPage, TheLaboratorySaysFirstWhatItIsNot)
{
    const Page page = buildPage(builtInTopic(), *parseLocation(u"lab"_s, builtInTopic()));
    EXPECT_TRUE(wordsOfPage(u"lab"_s).contains(builtInTopic().lab().notice));
    ASSERT_EQ(page.sections.front().blocks.size(), 1u);
    EXPECT_TRUE(std::holds_alternative<LabBlock>(page.sections.front().blocks[0]));
    EXPECT_EQ(anchorsOfPage(u"lab"_s).first(6),
              (QStringList{u"lab"_s, u"leaves-out"_s, u"how-to-use"_s, u"presets"_s,
                           u"how-computed"_s, u"see-a-doctor"_s}));
}

TEST(LabPage, TheLaboratoryTellsEveryPresetInWords)
{
    const QString words = wordsOfPage(u"lab"_s);
    EXPECT_TRUE(words.contains(u"crampwise --lab"_s));
    EXPECT_FALSE(builtInTopic().lab().presets.empty());
    for (const LabPreset &preset : builtInTopic().lab().presets) {
        for (const QString &text : {preset.title, preset.task, preset.outcome, preset.why})
            EXPECT_TRUE(words.contains(text)) << qPrintable(text);
    }
    for (const Fact &fact : builtInTopic().lab().leavesOut)
        EXPECT_TRUE(words.contains(fact.text.plain)) << qPrintable(fact.text.plain);
}

TEST(LabPage, NerveAndMuscleLeadToTheLaboratory)
{
    for (const Mechanism &mechanism : builtInTopic().mechanisms()) {
        const bool leads = mechanism.id != u"muscle-health";
        EXPECT_EQ(wordsOfPage(mechanism.id).contains(u"[lab]"_s), leads)
            << qPrintable(mechanism.id);
        EXPECT_EQ(!mechanism.lab.isEmpty(), leads) << qPrintable(mechanism.id);
    }
}
