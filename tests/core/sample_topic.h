// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

namespace crampwise {

/// A small topic made by hand: all seven nutrients with their usual names, one of each other
/// kind of element, and words that occur in one place only. Tests may change it before use.
inline TopicData sampleTopicData()
{
    using namespace Qt::StringLiterals;
    TopicData data;
    MainMessage &message = data.figures.message.message;
    message.title = u"Most cramps are harmless"_s;
    message.lead.text.plain = u"A lack is seldom the cause."_s;
    message.points = {{{u"Ask before you swallow tablets."_s, {}}, {}}};
    data.overview.chartTitle = u"Who works where"_s;
    data.overview.chartHowToRead = u"A hollow dot is a weaker statement."_s;
    data.overview.tableTitle = u"Seven roles at a glance"_s;
    data.claims = {{u"C1"_s, ArticlePart::List, u"Nobody disputes the marmalade claim."_s,
                    Correction{u"Trials rejected it altogether."_s, {}}}};

    const auto add = [&](const QString &id, const QString &name, const QString &symbol,
                         NutrientGroup group, const QStringList &synonyms) {
        Nutrient nutrient;
        nutrient.id = id;
        nutrient.name = name;
        nutrient.symbol = symbol;
        nutrient.group = group;
        nutrient.synonyms = synonyms;
        nutrient.lead = u"Its lead sentence names nothing."_s;
        data.nutrients.push_back(nutrient);
        data.table.push_back({id, u"Its role"_s, {}});
    };
    const auto vitamin = NutrientGroup::Vitamin;
    const auto mineral = NutrientGroup::Mineral;
    add(u"vitamin-b"_s, u"Vitamin B"_s, u"B"_s, vitamin,
        {u"vit b"_s, u"B12"_s, u"thiamin"_s, u"thiamin deficiency"_s});
    add(u"vitamin-d"_s, u"Vitamin D"_s, u"D"_s, vitamin, {u"vit d"_s, u"calciferol"_s});
    add(u"calcium"_s, u"Calcium"_s, u"Ca"_s, mineral, {u"Ca2+"_s, u"low calcium"_s});
    add(u"magnesium"_s, u"Magnesium"_s, u"Mg"_s, mineral, {u"Mg2+"_s});
    add(u"potassium"_s, u"Potassium"_s, u"K+"_s, mineral, {u"kalium"_s});
    add(u"phosphorus"_s, u"Phosphorus"_s, u"P"_s, mineral, {u"phosphorous"_s, u"phosphate"_s});
    add(u"vitamin-k"_s, u"Vitamin K"_s, u"Vit K"_s, NutrientGroup::EmergingResearch,
        {u"K2"_s, u"MK-7"_s});

    Nutrient &magnesium = data.nutrients[3];
    magnesium.lead = u"Magnesium keeps nerves calm."_s;
    magnesium.points = {u"Nuts and beans are rich in it."_s};
    magnesium.does.plain = {u"It calms the gate of a nerve."_s, u"Muscles relax with its help."_s};
    magnesium.toKnow.plain = {u"A naïve reading of one blood test misleads."_s};
    magnesium.toDo = {u"Eat pumpkin seeds."_s};
    magnesium.caution = u"Kidney disease makes extra magnesium dangerous."_s;
    magnesium.claims = {u"C1"_s};
    data.table[3].role = u"Steadies the membrane"_s;

    Mechanism nerve;
    nerve.id = u"nerve-function"_s;
    nerve.name = u"Nerve function"_s;
    nerve.synonyms = QStringList{u"pins and needles"_s};
    nerve.lead = u"A signal runs down a fibre."_s;
    nerve.steps.plain = {u"Sodium rushes inwards."_s};
    nerve.goesWrong.plain = u"The threshold sinks too low."_s;
    nerve.claims = {u"C1"_s};
    data.mechanisms = {nerve};
    data.links = {{u"magnesium"_s,
                   u"nerve-function"_s,
                   {u"It blocks the channel."_s, {}},
                   {u"The channel leaks."_s, {}},
                   {u"Bursts follow."_s, {}},
                   u"Magnesium guards the doorway."_s,
                   {}}};

    data.advicePage = {u"What may help you"_s, u"Five steps are worth your time."_s, {u"remedy"_s}};
    data.advice = {{u"hydration"_s,
                    u"Drink when you are thirsty"_s,
                    u"Plain water suits most people."_s,
                    {},
                    {u"Carry a bottle with you."_s},
                    {u"electrolytes"_s},
                    {},
                    {},
                    {}}};
    data.doctorPage
        = {u"When to see a doctor"_s, u"Some signs need help at once."_s, {u"red flags"_s}};
    const auto urgency = [&](SignUrgency value, const QString &label) {
        data.signs.urgencies.push_back({value, {label, {}}, u"At once."_s});
    };
    urgency(SignUrgency::Ambulance, u"Telephone for rescuers"_s);
    urgency(SignUrgency::SameDay, u"Telephone before night"_s);
    urgency(SignUrgency::NextVisit, u"Mention it"_s);
    data.signs.groups = {{SignGroup::Other, u"Assorted"_s}};
    data.signs.places = {{SignPlace::WholeBody, u"Everywhere"_s}};
    const auto sign
        = [&](const QString &id, const QString &text, const QString &meaning, SignUrgency value) {
              Sign made;
              made.id = id;
              made.sign.plain = text;
              made.brief = text.toLower();
              made.meaning.plain = meaning;
              made.urgency = value;
              data.signs.signs.push_back(made);
          };
    sign(u"urine"_s, u"Your urine is brown."_s, u"Muscle breakdown."_s, SignUrgency::Ambulance);
    sign(u"clot"_s, u"One calf is swollen."_s, u"A thrombosis."_s, SignUrgency::SameDay);
    sign(u"often"_s, u"Cramps come every week."_s, u"A medicine."_s, SignUrgency::NextVisit);
    data.signs.handout.onEvery = {u"urine"_s, u"clot"_s};
    data.about.authors = u"Volunteers wrote it."_s;
    data.about.disclaimer = u"It replaces no clinician."_s;
    Source source;
    source.id = u"s1"_s;
    source.label = u"Garrison 2020"_s;
    source.title = u"Quinine revisited"_s;
    source.authors = {{u"Garrison"_s, {}, {}}};
    source.year = 2020;
    source.checked = u"Read in full."_s;
    data.sources = {source};
    return data;
}

} // namespace crampwise
