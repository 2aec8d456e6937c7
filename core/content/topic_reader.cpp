// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/topic_reader.h"

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace crampwise {

namespace {

// Declared first, because the templates below read lists of any of these.
void read(const json &value, Source &out);
void read(const json &value, Claim &out);
void read(const json &value, Overview &out);
void read(const json &value, Nutrient &out);
void read(const json &value, Mechanism &out);
void read(const json &value, Link &out);
void read(const json &value, TableRow &out);
void read(const json &value, Advice &out);
void read(const json &value, RedFlag &out);
void read(const json &value, DoctorPage &out);
void read(const json &value, AdvicePage &out);
void read(const json &value, AboutText &out);
void read(const json &value, ArticlePart &out);
void read(const json &value, NutrientGroup &out);
void read(const json &value, Urgency &out);

void read(const json &value, QString &out)
{
    out = QString::fromStdString(value.get_ref<const std::string &>());
}

void read(const json &value, bool &out)
{
    out = value.get<bool>();
}

void read(const json &value, QDate &out)
{
    QString text;
    read(value, text);
    out = QDate::fromString(text, Qt::ISODate);
}

template<typename Container>
void readArray(const json &value, Container &out)
{
    for (const json &element : value.get_ref<const json::array_t &>()) {
        typename Container::value_type item;
        read(element, item);
        out.push_back(std::move(item));
    }
}

template<typename T>
void read(const json &value, std::vector<T> &out)
{
    readArray(value, out);
}

void read(const json &value, QStringList &out)
{
    readArray(value, out);
}

template<typename Enum>
Enum enumValue(const json &value, std::initializer_list<std::pair<const char *, Enum>> names)
{
    for (const auto &[name, result] : names) {
        if (value == name)
            return result;
    }
    throw json::other_error::create(501, "unknown word " + value.dump(), &value);
}

void read(const json &value, ArticlePart &out)
{
    out = enumValue<ArticlePart>(value, {{"introduction", ArticlePart::Introduction},
                                         {"list", ArticlePart::List},
                                         {"mechanisms", ArticlePart::Mechanisms},
                                         {"table", ArticlePart::Table},
                                         {"advice", ArticlePart::Advice},
                                         {"closing", ArticlePart::Closing}});
}

void read(const json &value, NutrientGroup &out)
{
    out = enumValue<NutrientGroup>(value, {{"vitamin", NutrientGroup::Vitamin},
                                           {"mineral", NutrientGroup::Mineral},
                                           {"emerging-research", NutrientGroup::EmergingResearch}});
}

void read(const json &value, Urgency &out)
{
    out = enumValue<Urgency>(value, {{"emergency", Urgency::Emergency},
                                     {"same-day", Urgency::SameDay},
                                     {"soon", Urgency::Soon}});
}

/// Reads the keys of one object into the members of a struct.
class Fields {
public:
    explicit Fields(const json &object) : m_object(object) {}

    template<typename T>
    Fields &operator()(const char *key, T &out)
    {
        read(m_object.at(key), out);
        return *this;
    }

private:
    const json &m_object;
};

void read(const json &value, Source &out)
{
    Fields{value}("id", out.id)("title", out.title)("publisher", out.publisher);
    if (value.contains("year"))
        out.year = value.at("year").get<int>();
    if (value.contains("locator"))
        read(value.at("locator"), out.locator);
}

void read(const json &value, Claim &out)
{
    Fields{value}("id", out.id)("part", out.part)("says", out.says);
    if (value.contains("know")) {
        Correction &know = out.know.emplace();
        Fields(value.at("know"))("text", know.text)("sources", know.sources);
    }
}

void read(const json &value, Overview &out)
{
    Fields{value}("title", out.title)("lead", out.lead)("points", out.points)(
        "chartTitle", out.chartTitle)("chartHowToRead", out.chartHowToRead)(
        "tableTitle", out.tableTitle)("mainMessage", out.mainMessage)("claims", out.claims);
}

void read(const json &value, Nutrient &out)
{
    Fields{value}("id", out.id)("name", out.name)("symbol", out.symbol)("group", out.group)(
        "synonyms", out.synonyms)("lead", out.lead)("points", out.points)("does", out.does)(
        "toKnow", out.toKnow)("toDo", out.toDo)("caution", out.caution)("sources", out.sources)(
        "claims", out.claims);
}

void read(const json &value, Mechanism &out)
{
    Fields{value}("id", out.id)("name", out.name)("synonyms", out.synonyms)("lead", out.lead)(
        "steps", out.steps)("goesWrong", out.goesWrong)("brief", out.brief)("picture", out.picture)(
        "pictureText", out.pictureText)("sources", out.sources)("claims", out.claims);
}

void read(const json &value, Link &out)
{
    Fields{value}("nutrient", out.nutrient)("mechanism", out.mechanism)("does", out.does)(
        "goesWrong", out.goesWrong)("spasm", out.spasm)("sentence", out.sentence)("claims",
                                                                                  out.claims);
}

void read(const json &value, TableRow &out)
{
    Fields{value}("nutrient", out.nutrient)("role", out.role)("claims", out.claims);
}

void read(const json &value, Advice &out)
{
    Fields{value}("id", out.id)("title", out.title)("text", out.text)("brief", out.brief)(
        "steps", out.steps)("synonyms", out.synonyms)("claims", out.claims);
}

void read(const json &value, RedFlag &out)
{
    Fields{value}("id", out.id)("sign", out.sign)("meaning", out.meaning)("urgency", out.urgency)(
        "inBrief", out.inBrief)("sources", out.sources);
}

void read(const json &value, DoctorPage &out)
{
    Fields{value}("title", out.title)("lead", out.lead)("brief", out.brief)("synonyms",
                                                                            out.synonyms);
}

void read(const json &value, AdvicePage &out)
{
    Fields{value}("title", out.title)("lead", out.lead)("synonyms", out.synonyms);
}

void read(const json &value, AboutText &out)
{
    Fields{value}("authors", out.authors)("disclaimer", out.disclaimer)("privacy", out.privacy)(
        "funding", out.funding)("reviewed", out.reviewed)("nextReview", out.nextReview);
}

} // namespace

TopicData readTopic(const json &root)
{
    TopicData data;
    Fields{root}("overview", data.overview)("claims", data.claims)("nutrients", data.nutrients)(
        "mechanisms", data.mechanisms)("links", data.links)("table", data.table)(
        "advicePage", data.advicePage)("advice", data.advice)("doctorPage", data.doctorPage)(
        "redFlags", data.redFlags)("about", data.about)("sources", data.sources);
    return data;
}

} // namespace crampwise
