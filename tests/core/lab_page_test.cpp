// SPDX-License-Identifier: GPL-3.0-or-later
#include "built_in.h"
#include "core/page/page.h"
#include "core/page/pages.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &topic()
{
    return builtInTopic();
}

QString wordsOf(const QString &name)
{
    return pageAsText(buildPage(topic(), *parseLocation(name, topic()))).simplified();
}

QStringList anchorsOf(const QString &name)
{
    QStringList anchors;
    for (const Section &section : buildPage(topic(), *parseLocation(name, topic())).sections)
        anchors << section.anchor;
    return anchors;
}

} // namespace

TEST(LabPage, TheLaboratorySaysFirstWhatItIsNot)
{
    const Page page = buildPage(topic(), *parseLocation(u"lab"_s, topic()));
    EXPECT_TRUE(wordsOf(u"lab"_s).contains(topic().lab().notice));
    ASSERT_EQ(page.sections.front().blocks.size(), 1u);
    EXPECT_TRUE(std::holds_alternative<LabBlock>(page.sections.front().blocks[0]));
    EXPECT_EQ(anchorsOf(u"lab"_s).first(6),
              (QStringList{u"lab"_s, u"leaves-out"_s, u"how-to-use"_s, u"presets"_s,
                           u"how-computed"_s, u"see-a-doctor"_s}));
}

TEST(LabPage, TheLaboratoryTellsEveryPresetInWords)
{
    const QString words = wordsOf(u"lab"_s);
    EXPECT_TRUE(words.contains(u"crampwise --lab"_s));
    EXPECT_FALSE(topic().lab().presets.empty());
    for (const LabPreset &preset : topic().lab().presets) {
        for (const QString &text : {preset.title, preset.task, preset.outcome, preset.why})
            EXPECT_TRUE(words.contains(text)) << qPrintable(text);
    }
    for (const Fact &fact : topic().lab().leavesOut)
        EXPECT_TRUE(words.contains(fact.text.plain)) << qPrintable(fact.text.plain);
}

TEST(LabPage, NerveAndMuscleLeadToTheLaboratory)
{
    for (const Mechanism &mechanism : topic().mechanisms()) {
        const bool leads = mechanism.id != u"muscle-health";
        EXPECT_EQ(wordsOf(mechanism.id).contains(u"[lab]"_s), leads) << qPrintable(mechanism.id);
        EXPECT_EQ(!mechanism.lab.isEmpty(), leads) << qPrintable(mechanism.id);
    }
}
