// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"

#include "core/content/policy_words.h"
#include "core/json/json_fields.h"

namespace crampwise {

static void read(const RecordedValue &value, PolicyPlace &out)
{
    readWord(value, out, policyPlaceWords);
}

static void read(const RecordedValue &value, Policy &out)
{
    Fields{value}("id", out.id)("title", out.title)("text", out.text)("brief", out.brief)(
        "sources", out.sources)
        .optional("standsOn", out.standsOn)
        .optional("nutrients", out.nutrients)
        .optional("nutrientHandouts", out.nutrientHandouts)
        .optional("who", out.who);
}

void readPolicies(const RecordedValue &root, TopicData &data)
{
    Fields{root}("policies", data.policies);
}

} // namespace crampwise
