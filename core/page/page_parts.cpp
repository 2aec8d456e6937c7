// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

#include "core/page/article_mark.h"
#include "core/page/page_text.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

QString PageParts::sourceName(const Source &source)
{
    return source.year ? tr("%1 %2", "publisher and year of a source")
                             .arg(source.shortPublisher(), QString::number(*source.year))
                       : source.shortPublisher();
}

std::vector<TextLink> PageParts::sourceLinks(const QStringList &ids) const
{
    std::vector<TextLink> links;
    for (const QString &id : ids)
        links.push_back({sourceName(*topic.source(id)), sourceLocation(id)});
    return links;
}

FactList::Item PageParts::fact(const Fact &fact) const
{
    return {told(fact.text), sourceLinks(fact.sources)};
}

FactList PageParts::facts(const std::vector<Fact> &facts) const
{
    FactList list;
    for (const Fact &one : facts)
        list.items.push_back(fact(one));
    return list;
}

AnswerBlock PageParts::answer(const QString &question, const Answer &answer) const
{
    return {question, verdictWord(answer.verdict), answer.certainty,
            certaintyWord(answer.certainty), certaintyMeaning(answer.certainty),
            fact(answer.fact)};
}

Section PageParts::articleSection(const std::vector<ClaimId> &claims) const
{
    return {u"article"_s, tr("What the article says, and what research shows"),
            SectionStyle::Plain, {}, {comparison(claims)}};
}

TextTable PageParts::trials(const std::vector<Trial> &trials, const QString &title) const
{
    TextTable table;
    table.title = title;
    table.header = {tr("Study"), tr("Year"), tr("Who"), tr("How many"), tr("What"), tr("Result")};
    const QLocale locale;
    for (const Trial &trial : trials) {
        const QString people = trial.people ? locale.toString(*trial.people) : tr("not stated");
        QString result = trial.result;
        if (choices.level() == Level::Student && !trial.figures.isEmpty())
            result = tr("%1 %2", "result of a trial in words, then its figures")
                         .arg(result, trial.figures);
        table.rows.push_back({tr("%1, a %2", "name of a study, its design")
                                  .arg(trial.name, trial.design),
                              QString::number(trial.year), trial.who, people, trial.what, result});
        table.targets.push_back(sourceLocation(trial.sources.front()));
    }
    return table;
}

Comparison PageParts::comparison(const std::vector<ClaimId> &claims) const
{
    Comparison comparison;
    for (const ClaimId &id : claims) {
        const Claim &claim = *topic.claim(id);
        Comparison::Row row{claim.says, tr("We found nothing to correct here."), {}};
        if (claim.know) {
            row.know = claim.know->text;
            row.sources = sourceLinks(claim.know->sources);
        }
        comparison.rows.push_back(row);
    }
    return comparison;
}

Section PageParts::doctorSection() const
{
    QStringList signs;
    for (const RedFlag &flag : topic.redFlags()) {
        if (!flag.brief.isEmpty())
            signs << flag.sign;
    }
    const Location doctor{Location::Kind::Doctor, {}, {}};
    return {u"see-a-doctor"_s, tr("See a doctor now if you notice"), SectionStyle::Warning, {},
            {Bullets{signs},
             LinkList{{{doctor, tr("All warning signs, and how urgent each is"), {}}}}}};
}

Section PageParts::sourcesSection(const QStringList &ids) const
{
    SourceList list;
    for (const QString &id : ids) {
        const Source &source = *topic.source(id);
        list.items.push_back({sourceLocation(id), sourceName(source), source.title});
    }
    return {u"sources"_s, tr("Sources"), SectionStyle::Plain, {}, {list}};
}

void PageParts::completeSources(Page &page) const
{
    if (page.location.kind == Location::Kind::Sources)
        return;
    QStringList ids = citedSources(page);
    const auto section
        = std::find_if(page.sections.begin(), page.sections.end(), [](const Section &one) {
              return !one.blocks.empty() && std::holds_alternative<SourceList>(one.blocks.front());
          });
    if (section != page.sections.end()) {
        for (const SourceList::Item &item : std::get<SourceList>(section->blocks.front()).items)
            ids << item.target.section;
        ids.removeDuplicates();
        *section = sourcesSection(ids);
    } else if (!ids.isEmpty()) {
        page.sections.push_back(sourcesSection(ids));
    }
}

TextTable PageParts::deficiencyTable() const
{
    TextTable table;
    table.title = topic.overview().tableTitle;
    table.header = {tr("Nutrient"), tr("Role in muscle or nerve")};
    for (const Mechanism &mechanism : topic.mechanisms())
        table.header << mechanism.name;
    for (const TableRow &row : topic.table()) {
        QStringList cells{topic.nutrient(row.nutrient)->name, row.role};
        for (const Mechanism &mechanism : topic.mechanisms()) {
            const Link *link = topic.link(row.nutrient, mechanism.id);
            cells << articleMarkText(articleMark(topic, link));
        }
        table.rows.push_back(cells);
        table.targets.push_back(Location{Location::Kind::Nutrient, row.nutrient, {}});
    }
    return table;
}

ChoiceBlock PageParts::lifeStageChoice() const
{
    ChoiceBlock block{Choice::LifeStage, tr("Stage of life:"), {}, choices.lifeStage(topic).id};
    for (const LifeStage &stage : topic.lifeStages())
        block.options.push_back({stage.id, stage.name});
    return block;
}

QString PageParts::verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Yes:
        return tr("Yes");
    case Verdict::Sometimes:
        return tr("Sometimes");
    case Verdict::ProbablyNot:
        return tr("Probably not");
    case Verdict::No:
        return tr("No");
    case Verdict::Unclear:
        return tr("Unclear");
    case Verdict::NotTested:
        return tr("Not tested");
    }
    Q_UNREACHABLE();
}

QString PageParts::certaintyWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::High:
        return tr("High certainty");
    case Certainty::Moderate:
        return tr("Moderate certainty");
    case Certainty::Low:
        return tr("Low certainty");
    case Certainty::VeryLow:
        return tr("Very low certainty");
    case Certainty::None:
        return tr("Not tested");
    }
    Q_UNREACHABLE();
}

QString PageParts::certaintyMeaning(Certainty certainty)
{
    switch (certainty) {
    case Certainty::High:
        return tr("New studies will hardly change this answer.");
    case Certainty::Moderate:
        return tr("New studies may change this answer.");
    case Certainty::Low:
        return tr("New studies will quite likely change this answer.");
    case Certainty::VeryLow:
        return tr("We know very little. This answer is hardly more than a guess.");
    case Certainty::None:
        return tr("We found no study that asked. That is not the same as “no”.");
    }
    Q_UNREACHABLE();
}

} // namespace crampwise
