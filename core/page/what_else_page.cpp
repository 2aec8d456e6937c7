// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/medicine_parts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString knotWords(LookAlike::Knot knot)
{
    switch (knot) {
    case LookAlike::Knot::Yes:
        return PageParts::tr("A hard knot: yes");
    case LookAlike::Knot::Sometimes:
        return PageParts::tr("A hard knot: sometimes");
    case LookAlike::Knot::No:
        return PageParts::tr("A hard knot: no");
    }
    Q_UNREACHABLE();
}

Section questionsSection(const PageParts &parts)
{
    TextTable table{{PageParts::tr("Ask"), PageParts::tr("If yes"), PageParts::tr("If no")}, {}};
    for (const CrampQuestion &question : parts.topic.whatElse().questions)
        table.rows.push_back({question.ask, question.yes, question.no});
    return {u"questions"_s, PageParts::tr("Ask yourself"), SectionStyle::Card, {}, {table}};
}

/// What to do about it: its own words, or those of its urgency where a policy says the rest.
QString whatToDo(const PageParts &parts, const LookAlike &one)
{
    if (!one.whatToDo.isEmpty() || !one.urgency)
        return one.whatToDo;
    return parts.told(parts.topic.signs().words(*one.urgency).label);
}

/// All side by side, those with a picture or those without.
TextTable matrix(const PageParts &parts, bool pictured)
{
    TextTable table{{PageParts::tr("What"), PageParts::tr("How it feels, and where"),
                     PageParts::tr("When, and how long"), PageParts::tr("What eases it"),
                     PageParts::tr("What to do")},
                    {}};
    const auto both = [](const QString &first, const QString &second) {
        return PageParts::tr("%1 %2", "two sentences").arg(first, second);
    };
    for (const LookAlike &one : parts.topic.whatElse().conditions) {
        if (one.picture.isEmpty() == pictured)
            continue;
        table.rows.push_back({one.name, both(one.feel, one.where), both(one.when, one.howLong),
                              one.eases, whatToDo(parts, one)});
        table.targets.push_back(Location{Location::Kind::WhatElse, {}, one.id});
        table.pictures << one.picture;
    }
    return table;
}

void addMatrix(Page &page, Section section, TextTable table)
{
    if (table.rows.empty())
        return;
    section.blocks = {std::move(table)};
    page.sections.push_back(std::move(section));
}

/// What the matrix has no room for.
std::vector<Block> moreOf(const PageParts &parts, const LookAlike &one)
{
    std::vector<Block> blocks;
    if (!one.picture.isEmpty())
        blocks.push_back(Picture{one.picture, one.pictureText, true});
    QStringList facts{knotWords(one.hardKnot)};
    for (const QString &text : {one.knotNote, one.who}) {
        if (!text.isEmpty())
            facts << text;
    }
    blocks.push_back(Bullets{facts});
    const QString label
        = one.urgency ? parts.told(parts.topic.signs().words(*one.urgency).label) : QString();
    if (!label.isEmpty() && !whatToDo(parts, one).startsWith(label))
        blocks.push_back(Paragraph{label});
    return blocks;
}

TextTable figuresOf(const IronText &iron)
{
    TextTable table{
        {PageParts::tr("What is measured"), PageParts::tr("Value"), PageParts::tr("Note")}, {}};
    for (const NamedFigure &figure : iron.figures) {
        table.rows.push_back({figure.what,
                              PageParts::tr("%1\u00a0%2", "a number, its unit")
                                  .arg(QLocale().toString(figure.value), figure.unit),
                              figure.note});
        table.targets.push_back(PageParts::sourceLocation(figure.source));
    }
    table.title = PageParts::tr("What guidelines name");
    return table;
}

void addIron(std::vector<Block> &blocks, const PageParts &parts, const IronText &iron)
{
    blocks.push_back(Subheading{PageParts::tr("The question of iron")});
    blocks.push_back(Bullets{parts.told(iron.text)});
    blocks.push_back(Paragraph{PageParts::tr("Who should ask:")});
    blocks.push_back(Bullets{iron.whoShouldAsk});
    blocks.push_back(figuresOf(iron));
    append(blocks, parts.policy(iron.policy));
}

Section conditionSection(const PageParts &parts, const LookAlike &one)
{
    std::vector<Block> blocks = moreOf(parts, one);
    append(blocks, parts.policy(one.policy));
    if (one.iron)
        addIron(blocks, parts, *one.iron);
    if (!one.signs.isEmpty())
        blocks.push_back(parts.signLinks(one.signs));
    if (parts.choices.level() == Level::Student && !one.student.isEmpty())
        blocks.push_back(Paragraph{one.student});
    return {one.id, one.name, SectionStyle::Card, {}, std::move(blocks), {}, true};
}

Section causesSection(const PageParts &parts)
{
    return PageParts::onDemand(u"causes"_s, PageParts::tr("What cramps can come with"),
                               {otherCauses(parts)});
}

Section testsSection(const PageParts &parts)
{
    FactList list;
    for (const OrderedTest &test : parts.topic.whatElse().tests) {
        list.items.push_back({PageParts::tr("%1: %2 %3", "a test, what it is for, in whom")
                                  .arg(test.name, parts.told(test.text), test.when),
                              parts.sourceLinks(test.sources)});
    }
    return PageParts::onDemand(u"tests"_s, PageParts::tr("Tests that a doctor may order"), {list});
}

} // namespace

void fillWhatElsePage(Page &page, const PageParts &parts)
{
    const WhatElseContent &content = parts.topic.whatElse();
    page.lead = PageParts::tr("What parts a cramp from what is mistaken for it.");
    addMatrix(page, {u"beside"_s, PageParts::tr("Side by side"), SectionStyle::Plain, {}, {}},
              matrix(parts, true));
    page.sections.push_back(questionsSection(parts));
    addMatrix(page, PageParts::onDemand(u"beside-more"_s, PageParts::tr("More to compare"), {}),
              matrix(parts, false));
    QStringList sources;
    for (const LookAlike &one : content.conditions) {
        page.sections.push_back(conditionSection(parts, one));
        sources << one.sources;
        if (one.iron)
            sources << one.iron->sources;
    }
    page.sections.push_back(causesSection(parts));
    page.sections.push_back(testsSection(parts));
    page.sections.push_back(parts.doctorSection());
    page.sections.push_back(parts.sourcesSection(sources));
}

} // namespace crampwise
