// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/medicine_parts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString knotWord(LookAlike::Knot knot)
{
    switch (knot) {
    case LookAlike::Knot::Yes:
        return PageParts::tr("Yes", "whether there is a hard knot");
    case LookAlike::Knot::Sometimes:
        return PageParts::tr("Sometimes", "whether there is a hard knot");
    case LookAlike::Knot::No:
        return PageParts::tr("No", "whether there is a hard knot");
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

Section besideSection(const PageParts &parts)
{
    TextTable table{{PageParts::tr("What"), PageParts::tr("A hard knot?"), PageParts::tr("When"),
                     PageParts::tr("What eases it")},
                    {}};
    for (const LookAlike &one : parts.topic.whatElse().conditions) {
        table.rows.push_back({one.name, knotWord(one.hardKnot), one.when, one.eases});
        table.targets.push_back(Location{Location::Kind::WhatElse, {}, one.id});
    }
    return {u"beside"_s, PageParts::tr("Side by side"), SectionStyle::Card, {}, {table}};
}

TextTable featuresOf(const LookAlike &one)
{
    TextTable table{{PageParts::tr("Question"), PageParts::tr("Answer")}, {}};
    const auto add = [&](const QString &question, const QString &answer) {
        if (!answer.isEmpty())
            table.rows.push_back({question, answer});
    };
    add(PageParts::tr("How it feels"), one.feel);
    add(PageParts::tr("Where"), one.where);
    add(PageParts::tr("When"), one.when);
    add(PageParts::tr("What eases it"), one.eases);
    add(PageParts::tr("How long"), one.howLong);
    add(PageParts::tr("A hard knot?"), knotWord(one.hardKnot));
    add(PageParts::tr("About the knot"), one.knotNote);
    add(PageParts::tr("Who gets it"), one.who);
    table.title = one.name;
    return table;
}

TextTable figuresOf(const IronText &iron)
{
    TextTable table{{PageParts::tr("What is measured"), PageParts::tr("Value"),
                     PageParts::tr("Note")},
                    {}};
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
    std::vector<Block> blocks;
    if (!one.picture.isEmpty())
        blocks.push_back(Picture{one.picture, one.pictureText, true});
    blocks.push_back(featuresOf(one));
    Bullets toDo;
    const QString label
        = one.urgency ? parts.told(parts.topic.signs().words(*one.urgency).label) : QString();
    if (!label.isEmpty() && !one.whatToDo.startsWith(label))
        toDo.items << label;
    if (!one.whatToDo.isEmpty())
        toDo.items << one.whatToDo;
    if (!toDo.items.isEmpty())
        blocks.push_back(toDo);
    append(blocks, parts.policy(one.policy));
    if (one.iron)
        addIron(blocks, parts, *one.iron);
    if (!one.signs.isEmpty())
        blocks.push_back(parts.signLinks(one.signs));
    if (parts.choices.level() == Level::Student && !one.student.isEmpty())
        blocks.push_back(Paragraph{one.student});
    return {one.id, one.name, SectionStyle::Card, {}, std::move(blocks)};
}

Section causesSection(const PageParts &parts)
{
    return {u"causes"_s, PageParts::tr("What cramps can come with"), SectionStyle::Plain, {},
            {otherCauses(parts)}};
}

Section testsSection(const PageParts &parts)
{
    FactList list;
    for (const OrderedTest &test : parts.topic.whatElse().tests) {
        list.items.push_back({PageParts::tr("%1: %2 %3", "a test, what it is for, in whom")
                                  .arg(test.name, parts.told(test.text), test.when),
                              parts.sourceLinks(test.sources)});
    }
    return {u"tests"_s, PageParts::tr("Tests that a doctor may order"), SectionStyle::Plain, {},
            {list}};
}

} // namespace

void fillWhatElsePage(Page &page, const PageParts &parts)
{
    const WhatElseContent &content = parts.topic.whatElse();
    page.lead = PageParts::tr("What parts a cramp from what is mistaken for it.");
    page.sections = {questionsSection(parts), besideSection(parts)};
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
