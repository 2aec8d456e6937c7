// SPDX-License-Identifier: GPL-3.0-or-later
// Grades, the main message and the chart of links.
#include "core/content/figures_reader.h"

#include "core/json/json_fields.h"

namespace crampwise {

static void read(const RecordedValue &value, GradeAnswer &out)
{
    readWord(value, out, gradeAnswerWords);
}

static void read(const RecordedValue &value, ArticleSays &out)
{
    readWord(value, out, articleSaysWords);
}

static void read(const RecordedValue &value, ResearchSays &out)
{
    readWord(value, out, researchSaysWords);
}

static void read(const RecordedValue &value, CertaintyMeaning &out)
{
    Fields{value}("id", out.id)("name", out.name)("brief", out.brief);
    read(value, out.fact);
}

static void read(const RecordedValue &value, AnswerWord &out)
{
    Fields{value}("id", out.id)("name", out.name);
}

static void read(const RecordedValue &value, GradeDomains &out)
{
    Fields{value}("so", out.so)
        .optional("startsAt", out.startsAt)
        .optional("riskOfBias", out.riskOfBias)
        .optional("inconsistency", out.inconsistency)
        .optional("indirectness", out.indirectness)
        .optional("imprecision", out.imprecision)
        .optional("other", out.other);
}

static void read(const RecordedValue &value, GradePart &out)
{
    Fields{value}("who", out.who)("answer", out.answer)("certainty", out.certainty)
        .optional("by", out.by);
}

static void read(const RecordedValue &value, GradedAnswer &out)
{
    Fields{value}("answer", out.answer)("certainty", out.certainty)("by", out.by)("why", out.why)
        .optional("parts", out.parts);
    read(value, out.fact);
}

static void read(const RecordedValue &value, Grade &out)
{
    Fields{value}("nutrient", out.nutrient)("verdict", out.verdict)("lack", out.lack)(
        "supplement", out.supplement);
}

template<typename Word>
static void read(const RecordedValue &value, ChartSign<Word> &out)
{
    Fields{value}("id", out.id)("name", out.name);
    read(value, out.text);
}

static void read(const RecordedValue &value, LinkChartWords &out)
{
    Fields{value}("title", out.title)("howToRead", out.howToRead)("summary", out.summary)(
        "articleLegend", out.articleLegend)("researchLegend", out.researchLegend);
}

static void read(const RecordedValue &value, MainMessage &out)
{
    Fields{value}("title", out.title)("evidenceTitle", out.evidenceTitle)("lead", out.lead)(
        "main", out.main)("brief", out.brief)("points", out.points)("chart", out.chart);
}

static void read(const RecordedValue &value, LinkCell &out)
{
    Fields{value}("nutrient", out.nutrient)("mechanism", out.mechanism)("article", out.article)(
        "claims", out.claims)("research", out.research)("lackDoes", out.lackDoes);
    read(value, out.fact);
}

void readGrades(const RecordedValue &root, GradeTables &tables)
{
    Fields{root}("gradeNote", tables.note)("certainties", tables.certainties)(
        "answerWords", tables.answers)("grades", tables.grades);
    Fields{root.at("gradeQuestions")}("lack", tables.lackQuestion)("supplement",
                                                                   tables.supplementQuestion);
}

void readMessage(const RecordedValue &root, MessageTables &tables)
{
    Fields{root}("message", tables.message)("linkCells", tables.cells);
}

} // namespace crampwise
