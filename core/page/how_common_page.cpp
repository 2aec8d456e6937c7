// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString percentText(const PrevalenceFigure &figure)
{
    const QLocale locale;
    const auto number
        = [&](double value) { return locale.toString(value, 'f', QLocale::FloatingPointShortest); };
    if (figure.high)
        return PageParts::tr("%1–%2\u00a0%", "a span in percent")
            .arg(number(figure.value), number(*figure.high));
    switch (figure.qualifier) {
    case PrevalenceFigure::Qualifier::Exact:
        return PageParts::tr("%1\u00a0%", "percent").arg(number(figure.value));
    case PrevalenceFigure::Qualifier::About:
        return PageParts::tr("about %1\u00a0%", "percent").arg(number(figure.value));
    case PrevalenceFigure::Qualifier::Below:
        return PageParts::tr("less than %1\u00a0%", "percent").arg(number(figure.value));
    case PrevalenceFigure::Qualifier::Above:
        return PageParts::tr("more than %1\u00a0%", "percent").arg(number(figure.value));
    case PrevalenceFigure::Qualifier::UpTo:
        return PageParts::tr("up to %1\u00a0%", "percent").arg(number(figure.value));
    }
    Q_UNREACHABLE();
}

BarChartBlock::Bar prevalenceBar(const PageParts &parts, const PrevalenceFigure &figure)
{
    BarChartBlock::Bar bar;
    const QString what = figure.substance.isEmpty() ? figure.measure
                                                    : parts.topic.substance(figure.substance)->name;
    const QString counted = figure.counted.isEmpty()
        ? what
        : PageParts::tr("%1, %2", "a nutrient, what of it was counted").arg(what, figure.counted);
    bar.label = PageParts::tr("%1: %2, %3", "what was counted, among whom, years")
                    .arg(counted, figure.group, figure.years);
    bar.value = figure.high ? (figure.value + *figure.high) / 2 : figure.value;
    bar.valueText = percentText(figure);
    bar.low = figure.high ? std::optional(figure.value) : figure.ciLow;
    bar.high = figure.high ? figure.high : figure.ciHigh;
    bar.uncertain = figure.qualifier != PrevalenceFigure::Qualifier::Exact;
    bar.sentence
        = PageParts::tr("%1. %2, %3, %4: %5.",
                        "what was counted, among whom, where, years, percent")
              .arg(figure.measure, figure.group, figure.place, figure.years, percentText(figure));
    bar.target = PageParts::sourceLocation(figure.sources.front());
    return bar;
}

TextTable prevalenceTable(const PageParts &parts, PrevalenceFigure::Chart chart,
                          const QString &title)
{
    TextTable table;
    table.title = title;
    table.header = {PageParts::tr("What was counted"), PageParts::tr("Among whom"),
                    PageParts::tr("Where and when"), PageParts::tr("Share of people"),
                    PageParts::tr("Mind")};
    for (const PrevalenceFigure &figure : parts.topic.prevalence()) {
        if (figure.chart != chart)
            continue;
        const QString what = figure.substance.isEmpty()
            ? figure.measure
            : PageParts::tr("%1: %2", "a substance, what was counted")
                  .arg(parts.topic.substance(figure.substance)->name, figure.measure);
        table.rows.push_back(
            {what, figure.group,
             PageParts::tr("%1, %2", "place, years").arg(figure.place, figure.years),
             percentText(figure), figure.note});
        table.targets.push_back(PageParts::sourceLocation(figure.sources.front()));
    }
    return table;
}

/// The chart, and what it leaves out of each figure.
void addPrevalence(Page &page, const PageParts &parts, PrevalenceFigure::Chart chart,
                   const QString &anchor, const Fact &finding)
{
    BarChartBlock bars;
    bars.title = parts.told(finding.text);
    bars.howToRead = parts.topic.pageTexts().howCommon.howToRead;
    bars.axisTitle = PageParts::tr("Percent of people");
    QStringList sources = finding.sources;
    for (const PrevalenceFigure &figure : parts.topic.prevalence()) {
        if (figure.chart != chart)
            continue;
        bars.bars.push_back(prevalenceBar(parts, figure));
        sources << figure.sources;
    }
    bars.sources = parts.sourceLinks(sources);
    const QString title = bars.title;
    page.sections.push_back({anchor, title, SectionStyle::Card, {}, {std::move(bars)}});
    const QString heading = PageParts::tr("Figure by figure: %1", "title of a chart").arg(title);
    page.sections.push_back(PageParts::onDemand(anchor + u"-figures"_s, heading,
                                                {prevalenceTable(parts, chart, heading)}));
}

QStringList sourcesOf(const HowCommonTexts &texts)
{
    return texts.cramps.sources + texts.lowIntake.sources + texts.aboveAdequateIntake.sources
        + texts.lowBlood.sources + texts.restlessLegs.sources;
}

} // namespace

void fillHowCommonPage(Page &page, const PageParts &parts)
{
    using Chart = PrevalenceFigure::Chart;
    const HowCommonTexts &texts = parts.topic.pageTexts().howCommon;
    page.lead = texts.lead;
    page.sections = {{u"how-to-read"_s,
                      PageParts::tr("What to know when you read the charts"),
                      SectionStyle::Summary,
                      {},
                      {parts.facts(parts.topic.prevalenceNotes())}}};
    addPrevalence(page, parts, Chart::Cramps, u"cramps"_s, texts.cramps);
    addPrevalence(page, parts, Chart::LowIntake, u"low-intake"_s, texts.lowIntake);
    addPrevalence(page, parts, Chart::AboveAdequateIntake, u"above-adequate-intake"_s,
                  texts.aboveAdequateIntake);
    addPrevalence(page, parts, Chart::LowBlood, u"low-blood"_s, texts.lowBlood);
    addPrevalence(page, parts, Chart::RestlessLegs, u"restless-legs"_s, texts.restlessLegs);
    page.sections.push_back(parts.doctorSection());
    page.sections.push_back(parts.sourcesSection(sourcesOf(texts)));
}

} // namespace crampwise
