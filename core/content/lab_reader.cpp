// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"

#include "core/json/json_fields.h"

namespace crampwise {

static void read(const RecordedValue &value, LabAnswer &out)
{
    Fields{value}("text", out.text).optional("right", out.right);
}

static void read(const RecordedValue &value, LabPreset &out)
{
    Fields{value}("key", out.key)("title", out.title)("task", out.task)("steps", out.steps)(
        "question", out.question)("answers", out.answers)("outcome", out.outcome)("why", out.why)(
        "sources", out.sources);
}

static void read(const RecordedValue &value, LabView &out)
{
    Fields{value}("key", out.key)("title", out.title)("howToRead", out.howToRead);
}

static void read(const RecordedValue &value, LabWords &out)
{
    Fields{value}("lead", out.lead)("notice", out.notice)("leavesOut", out.leavesOut)(
        "howItIsComputed",
        out.howItIsComputed)("howToUse", out.howToUse)("views", out.views)("presets", out.presets);
}

void readLab(const RecordedValue &root, TopicData &data)
{
    Fields{root}("lab", data.lab);
}

} // namespace crampwise
