// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/topic_reader.h"

#include "core/json/json_fields.h"

namespace crampwise {

static void read(const RecordedValue &value, ArticlePart &out)
{
    readWord(value, out,
             {{"introduction", ArticlePart::Introduction},
              {"list", ArticlePart::List},
              {"mechanisms", ArticlePart::Mechanisms},
              {"table", ArticlePart::Table},
              {"advice", ArticlePart::Advice},
              {"closing", ArticlePart::Closing}});
}

static void read(const RecordedValue &value, NutrientGroup &out)
{
    readWord(value, out,
             {{"vitamin", NutrientGroup::Vitamin},
              {"mineral", NutrientGroup::Mineral},
              {"emerging-research", NutrientGroup::EmergingResearch}});
}

static void read(const RecordedValue &value, Claim &out)
{
    Fields{value}("id", out.id)("part", out.part)("says", out.says);
    if (value.contains("know")) {
        Correction &know = out.know.emplace();
        Fields(value.at("know"))("text", know.text)("sources", know.sources);
    }
}

static void read(const RecordedValue &value, Overview &out)
{
    Fields{value}("chartTitle", out.chartTitle)("chartHowToRead", out.chartHowToRead)(
        "tableTitle", out.tableTitle)("claims", out.claims);
}

static void read(const RecordedValue &value, Nutrient &out)
{
    Fields{value}("id", out.id)("name", out.name)("symbol", out.symbol)("group", out.group)(
        "synonyms", out.synonyms)("lead", out.lead)("points", out.points)("does", out.does.plain)(
        "toKnow", out.toKnow.plain)("toDo", out.toDo)("caution", out.caution)(
        "sources", out.sources)("claims", out.claims);
    if (value.contains("student"))
        Fields{value.at("student")}("does", out.does.student)("toKnow", out.toKnow.student);
}

static void read(const RecordedValue &value, Mechanism &out)
{
    Fields{value}("id", out.id)("name", out.name)("synonyms", out.synonyms)("lead", out.lead)(
        "steps", out.steps.plain)("goesWrong", out.goesWrong.plain)("brief", out.brief.plain)(
        "happens", out.happens)("picture", out.picture)("pictureText", out.pictureText)(
        "sources", out.sources)("claims", out.claims)
        .optional("lab", out.lab);
    if (value.contains("student")) {
        Fields{value.at("student")}("steps", out.steps.student)("goesWrong", out.goesWrong.student)(
            "brief", out.brief.student);
    }
}

static void read(const RecordedValue &value, Link &out)
{
    Fields{value}("nutrient", out.nutrient)("mechanism", out.mechanism)("does", out.does.plain)(
        "goesWrong", out.goesWrong.plain)("spasm", out.spasm.plain)("sentence", out.sentence)(
        "claims", out.claims);
    if (value.contains("student")) {
        Fields{value.at("student")}("does", out.does.student)("goesWrong", out.goesWrong.student)(
            "spasm", out.spasm.student);
    }
}

static void read(const RecordedValue &value, TableRow &out)
{
    Fields{value}("nutrient", out.nutrient)("role", out.role)("claims", out.claims);
}

static void read(const RecordedValue &value, Advice &out)
{
    Fields{value}("id", out.id)("title", out.title)("text", out.text)("brief", out.brief)(
        "steps", out.steps)("synonyms", out.synonyms)("claims", out.claims)
        .optional("who", out.who)
        .optional("asksFor", out.asksFor);
}

static void read(const RecordedValue &value, DoctorPage &out)
{
    Fields{value}("title", out.title)("lead", out.lead)("synonyms", out.synonyms);
}

static void read(const RecordedValue &value, AdvicePage &out)
{
    Fields{value}("title", out.title)("lead", out.lead)("synonyms", out.synonyms);
}

static void read(const RecordedValue &value, AboutText &out)
{
    Fields{value}("authors", out.authors)("disclaimer", out.disclaimer)("privacy", out.privacy)(
        "funding", out.funding)("reviewed", out.reviewed)("nextReview", out.nextReview);
}

TopicData readTopic(const RecordedValue &root)
{
    TopicData data;
    Fields{root}("overview", data.overview)("claims", data.claims)("nutrients", data.nutrients)(
        "mechanisms", data.mechanisms)("links", data.links)("table", data.table)(
        "advicePage", data.advicePage)("advice", data.advice)("doctorPage",
                                                              data.doctorPage)("about", data.about);
    readSources(root, data);
    readNutrition(root, data);
    readResearch(root, data);
    readFigures(root, data.figures);
    readLab(root, data);
    readHandout(root, data);
    readSigns(root, data);
    readPolicies(root, data);
    readMedicines(root, data);
    readRelief(root, data);
    readWhatElse(root, data);
    readPageTexts(root, data);
    readSearchWords(root, data);
    readSituations(root, data);
    return data;
}

} // namespace crampwise
