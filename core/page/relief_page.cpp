// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"
#include "core/text/readability.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int tallestPicture = 225; // in the units of a drawing: steps and timer are as high

QString basisWord(ReliefBasis basis)
{
    return basis == ReliefBasis::Tested ? PageParts::tr("tested")
                                        : PageParts::tr("custom, not tested");
}

/// The one that the reader chose, or else the first that is offered.
StretchAtSite chosenStretch(const ReliefContent &relief, const Choices &choices)
{
    const StretchAtSite chosen = relief.find(choices.value(Choice::Stretch));
    return chosen.stretch ? chosen : relief.find(relief.shownFirst.value(0));
}

/// Those that are offered first, then the others.
std::vector<StretchAtSite> inOrder(const ReliefContent &relief)
{
    std::vector<StretchAtSite> all;
    for (const QString &id : relief.shownFirst)
        all.push_back(relief.find(id));
    for (const CrampSite &site : relief.sites) {
        for (const Stretch &stretch : site.stretches) {
            if (!relief.shownFirst.contains(stretch.id))
                all.push_back({&site, &stretch});
        }
    }
    return all;
}

ChoiceBlock stretchChoice(const ReliefContent &relief, const Stretch &current)
{
    ChoiceBlock choice{Choice::Stretch,
                       PageParts::tr("Where, and how you are:"),
                       {},
                       current.id,
                       ChoiceBlock::Shape::Pictures,
                       size_t(relief.shownFirst.size())};
    for (const StretchAtSite &one : inOrder(relief)) {
        choice.options.push_back(
            {one.stretch->id, one.site->shortName, one.stretch->title, one.stretch->picture});
    }
    return choice;
}

/// How long to hold a stretch, as far as it is told.
QStringList holds(const Hold &hold)
{
    QStringList lines;
    if (hold.low) {
        lines << PageParts::tr("Hold, in seconds: %1 to %2")
                     .arg(QLocale().toString(*hold.low),
                          QLocale().toString(hold.high.value_or(*hold.low)));
    }
    if (!hold.until.isEmpty())
        lines << PageParts::tr("Hold until %1.", "the cramp eases").arg(hold.until);
    if (hold.until.isEmpty() ? !hold.note.isEmpty() : !hold.note.endsWith(hold.until))
        lines << hold.note;
    return lines;
}

/// When not to do a stretch, what it means for whom, and what goes wrong.
QStringList cautions(const Stretch &stretch)
{
    QStringList notes;
    const auto note = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            notes << label.arg(text);
    };
    note(PageParts::tr("Do not do it if: %1"), stretch.doNotDoIf);
    note(PageParts::tr("If you may fall: %1"), stretch.ifYouMayFall);
    note(PageParts::tr("In pregnancy: %1"), stretch.inPregnancy);
    note(PageParts::tr("A usual mistake: %1"), stretch.pose.commonMistake);
    return notes;
}

/// The signs that stay in sight, in one line for each call, and where to go from there.
PageFoot footOf(const PageParts &parts)
{
    const SignContent &signs = parts.topic.signs();
    std::vector<const Sign *> shown;
    for (const QString &id : parts.topic.relief().inSight)
        shown.push_back(signs.sign(id));
    PageFoot foot{{},
                  {PageParts::tr("Not a cramp?"), {Location::Kind::WhatElse, {}, {}}},
                  {PageParts::tr("Get help now"), {Location::Kind::Doctor, {}, {}}}};
    for (const SignsOfOneCall &group : groupedByCall(signs, shown)) {
        QStringList briefs;
        for (const Sign *sign : group.signs)
            briefs << sign->brief;
        foot.lines.push_back({parts.told(group.call), briefs.join(u"; "_s)});
    }
    return foot;
}

class ReliefPage {
public:
    ReliefPage(Page &page, const PageParts &parts)
        : m_page(page), m_parts(parts), m_relief(parts.topic.relief()),
          m_chosen(chosenStretch(m_relief, parts.choices))
    {
    }

    void fill()
    {
        m_page.lead = m_parts.told(m_relief.firstMinute.steps).value(0);
        if (m_chosen.stretch)
            addNow();
        addBefore();
        addRules();
        addNotice(u"afterwards"_s, PageParts::tr("Afterwards"), m_relief.soreness);
        addMeasures(u"tonight"_s, PageParts::tr("Tonight"), m_relief.tonight);
        addEvening();
        for (const CrampSite &site : m_relief.sites)
            addSite(site);
        addMeasures(u"more"_s, PageParts::tr("What else you can try"), m_relief.measures);
        addNotAtOnce();
        for (const ReliefSteps &special : m_relief.special)
            addSpecial(special);
        addTested();
        m_page.sections.push_back(m_parts.doctorSection());
        m_page.sections.push_back(m_parts.sourcesSection(m_sources));
        m_page.foot = footOf(m_parts);
    }

private:
    void add(const QString &anchor, const QString &heading, SectionStyle style,
             std::vector<Block> blocks, const QStringList &sources = {})
    {
        m_page.sections.push_back({anchor, heading, style, {}, std::move(blocks)});
        m_sources << sources;
    }

    void addOnDemand(const QString &anchor, const QString &heading, std::vector<Block> blocks,
                     const QStringList &sources = {})
    {
        add(anchor, heading, SectionStyle::Card, std::move(blocks), sources);
        m_page.sections.back().onDemand = true;
    }

    /// What to do in this minute: what to choose from, the picture, the steps, the timer.
    void addNow()
    {
        const Stretch &stretch = *m_chosen.stretch;
        std::vector<Block> steps{Steps{stretch.steps}, timer(stretch)};
        if (m_chosen.site->warning)
            append(steps, warning(*m_chosen.site->warning));
        std::vector<Block> blocks{
            Beside{{{1, 1}, {1, 1.5, true}, {steps.size(), 2}}}, stretchChoice(m_relief, stretch),
            Picture{stretch.picture, stretch.pictureText, true, tallestPicture}};
        append(blocks, std::move(steps));
        append(blocks, about(stretch));
        add(u"first-minute"_s,
            PageParts::tr("%1: %2", "a part of the body, a way to stretch it")
                .arg(m_chosen.site->shortName, stretch.title),
            SectionStyle::Plain, std::move(blocks), m_relief.firstMinute.sources);
    }

    static HoldTimerBlock timer(const Stretch &stretch)
    {
        return {stretch.hold.low.value_or(0), stretch.hold.repeat.value_or(1),
                PageParts::tr("Hold this stretch"), stretch.hold.note};
    }

    std::vector<Block> warning(const ReliefNotice &notice)
    {
        m_sources << notice.sources;
        return {Notice{m_parts.told(notice.text)}, m_parts.signLinks(notice.signs)};
    }

    /// What to know of a stretch besides its steps.
    std::vector<Block> about(const Stretch &stretch)
    {
        std::vector<Block> blocks{Bullets{cautions(stretch)}};
        if (m_parts.choices.level() == Level::Student && !stretch.student.isEmpty())
            blocks.push_back(Paragraph{stretch.student});
        blocks.push_back(Paragraph{basisWord(stretch.basis), true});
        m_sources << stretch.sources << stretch.hold.sources;
        return blocks;
    }

    void addBefore()
    {
        add(u"before"_s, PageParts::tr("When not to stretch"), SectionStyle::Warning,
            {Bullets{sentencesOf(m_parts.told(m_relief.beforeYouStretch))},
             m_parts.signLinks(m_relief.beforeSigns), m_parts.facts(m_relief.beforeFacts)});
    }

    void addRules()
    {
        const QStringList &steps = m_parts.told(m_relief.firstMinute.steps);
        add(u"rules"_s, PageParts::tr("However you stretch"), SectionStyle::Card,
            {Bullets{steps.mid(1)}, m_parts.facts(m_relief.rules)});
    }

    /// The stretches that are not shown above.
    void addSite(const CrampSite &site)
    {
        std::vector<Block> blocks{Paragraph{site.whatYouSee}};
        if (site.warning && &site != m_chosen.site)
            append(blocks, warning(*site.warning));
        for (const Stretch &stretch : site.stretches) {
            if (&stretch != m_chosen.stretch)
                addStretch(blocks, stretch);
        }
        addOnDemand(site.id, site.name, std::move(blocks));
    }

    void addStretch(std::vector<Block> &blocks, const Stretch &stretch)
    {
        append(blocks,
               {Subheading{stretch.title}, Picture{stretch.picture, stretch.pictureText, true},
                Steps{stretch.steps}, Bullets{holds(stretch.hold)}});
        append(blocks, about(stretch));
    }

    void addMeasures(const QString &anchor, const QString &heading,
                     const std::vector<ReliefMeasure> &measures)
    {
        FactList list;
        for (const ReliefMeasure &measure : measures) {
            list.items.push_back(
                {PageParts::tr("%1 (%2; %3)", "something to do, was it tested, how sure that is")
                     .arg(m_parts.told(measure.text), basisWord(measure.basis),
                          m_parts.certaintyWord(measure.certainty)),
                 m_parts.sourceLinks(measure.sources)});
        }
        addOnDemand(anchor, heading, {list});
    }

    void addNotAtOnce()
    {
        FactList list{{m_parts.fact(m_relief.painkillers)}};
        for (const ReliefRow &row : m_relief.notAtOnce)
            list.items.push_back({named(row), m_parts.sourceLinks(row.sources)});
        addOnDemand(u"not-at-once"_s, PageParts::tr("What does not stop it"), {list});
    }

    QString named(const ReliefRow &row) const
    {
        return PageParts::tr("%1: %2", "what was tried, what is known of it")
            .arg(row.what, m_parts.told(row.text));
    }

    void addNotice(const QString &anchor, const QString &heading, const ReliefNotice &notice)
    {
        add(anchor, heading, SectionStyle::Card,
            {FactList{{{m_parts.told(notice.text), m_parts.sourceLinks(notice.sources)}}},
             m_parts.signLinks(notice.signs)});
    }

    void addSpecial(const ReliefSteps &special)
    {
        addOnDemand(u"if-"_s + special.id, special.title,
                    {Bullets{m_parts.told(special.steps)}, m_parts.signLinks(special.signs)},
                    special.sources);
    }

    void addEvening()
    {
        const EveningRoutine &evening = m_relief.evening;
        TextTable numbers{{PageParts::tr("As tested"), PageParts::tr("How much")}, {}};
        const auto row = [&](const QString &label, const QString &value) {
            numbers.rows.push_back({label, value});
        };
        const QLocale locale;
        row(PageParts::tr("Hold, in seconds"), locale.toString(evening.hold));
        row(PageParts::tr("Times for each leg"), locale.toString(evening.repeatsEachLeg));
        row(PageParts::tr("Rest between, in seconds"), locale.toString(evening.restBetween));
        row(PageParts::tr("Minutes in all"), locale.toString(evening.minutes));
        row(PageParts::tr("Weeks"), locale.toString(evening.weeks));
        row(PageParts::tr("When"), evening.when);
        row(PageParts::tr("How hard"), evening.intensity);
        addOnDemand(u"evening"_s, evening.title,
                    {Steps{evening.steps}, numbers,
                     m_parts.facts({evening.testedIn, evening.result, evening.against}),
                     Paragraph{m_parts.certaintyWord(evening.certainty), true}},
                    evening.numbersFrom);
    }

    void addTested()
    {
        FactList list;
        for (const ReliefRow &row : m_relief.customOrTested) {
            QString text = named(row);
            if (row.certainty) {
                text = PageParts::tr("%1 (%2)", "how something was tested, how sure that is")
                           .arg(text, m_parts.certaintyWord(*row.certainty));
            }
            list.items.push_back({text, m_parts.sourceLinks(row.sources)});
        }
        addOnDemand(u"tested"_s, PageParts::tr("What is tested, and what is custom"), {list});
    }

    Page &m_page;
    const PageParts &m_parts;
    const ReliefContent &m_relief;
    StretchAtSite m_chosen;
    QStringList m_sources;
};

} // namespace

void fillReliefPage(Page &page, const PageParts &parts)
{
    ReliefPage(page, parts).fill();
}

} // namespace crampwise
