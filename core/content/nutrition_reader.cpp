// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"

#include "core/content/words.h"
#include "core/json/json_fields.h"

namespace crampwise {

void read(const RecordedValue &value, Diet &out)
{
    readWord(value, out, dietWords);
}

void read(const RecordedValue &value, Illustration &out)
{
    Fields{value}("id", out.id)("text", out.text);
}

void read(const RecordedValue &value, Fact &out)
{
    Fields{value}("plain", out.text.plain)("sources", out.sources)
        .optional("student", out.text.student)
        .optional("who", out.who)
        .optional("caution", out.caution);
}

static void read(const RecordedValue &value, Substance &out)
{
    Fields{value}("id", out.id)("nutrient", out.nutrient)("name", out.name)("signs", out.signs)(
        "atRisk", out.atRisk)("foodNotes", out.foodNotes);
}

void readNutrition(const RecordedValue &root, TopicData &data)
{
    Fields{root}.optional("substances", data.substances);
}

} // namespace crampwise
