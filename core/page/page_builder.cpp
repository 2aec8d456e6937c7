// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class PageBuilder {
    Q_DECLARE_TR_FUNCTIONS(Page)

public:
    PageBuilder(const Topic &topic, const Choices &choices)
        : m_topic(topic), m_parts(topic, choices)
    {
    }

    Page build(const Location &location) const
    {
        Page page;
        page.location = location;
        page.title = locationTitle(location, m_topic);
        switch (location.kind) {
        case Location::Kind::Overview:
            fillOverview(page);
            break;
        case Location::Kind::Nutrient:
            fillNutrientPage(page, m_parts, *m_topic.nutrient(location.id));
            break;
        case Location::Kind::Mechanism:
            fillMechanism(page, *m_topic.mechanism(location.id));
            break;
        case Location::Kind::Lab:
            fillLabPage(page, m_parts);
            break;
        case Location::Kind::Evidence:
            fillEvidencePage(page, m_parts);
            break;
        case Location::Kind::Situations:
            fillSituationsPage(page, m_parts);
            break;
        case Location::Kind::HowCommon:
            fillHowCommonPage(page, m_parts);
            break;
        case Location::Kind::Influences:
            fillInfluencesPage(page, m_parts);
            break;
        case Location::Kind::Needs:
            fillNeedsPage(page, m_parts);
            break;
        case Location::Kind::Foods:
            fillFoodsPage(page, m_parts);
            break;
        case Location::Kind::Food:
            fillFoodPage(page, m_parts, *m_topic.food(location.id));
            break;
        case Location::Kind::Glossary:
            fillGlossaryPage(page, m_parts);
            break;
        case Location::Kind::Sources:
            fillSourcesPage(page, m_parts);
            break;
        case Location::Kind::Limits:
            fillLimitsPage(page, m_parts);
            break;
        case Location::Kind::Advice:
            fillAdvice(page);
            break;
        case Location::Kind::Doctor:
            fillDoctor(page);
            break;
        case Location::Kind::Help:
            fillHelp(page);
            break;
        case Location::Kind::About:
            fillAbout(page);
            break;
        }
        addWordsExplained(page, m_parts);
        return page;
    }

private:
    void fillOverview(Page &page) const
    {
        const Overview &overview = m_topic.overview();
        page.title = overview.title;
        page.lead = overview.lead;
        page.sections = {
            {u"main-message"_s, tr("In short"), SectionStyle::Summary, {},
             {Bullets{overview.points}}},
            m_parts.doctorSection(),
            {u"chart"_s, overview.chartTitle, SectionStyle::Card, {},
             {ChartBlock{overview.chartTitle, overview.chartHowToRead}}},
            {u"table"_s, overview.tableTitle, SectionStyle::Card, {},
             {TableBlock{overview.tableTitle}}},
            {u"mechanisms"_s, tr("How a spasm can start"), SectionStyle::Card, {},
             {linksToMechanisms()}},
            {u"research"_s, tr("How sure is that?"), SectionStyle::Card, {}, {linksToResearch()}},
            articleSection(overview.claims),
        };
    }

    void fillMechanism(Page &page, const Mechanism &mechanism) const
    {
        page.kind = tr("How spasms start");
        page.lead = mechanism.lead;
        LinkList nutrients;
        for (const Link *link : m_topic.linksOfMechanism(mechanism.id)) {
            nutrients.items.push_back(
                {Location{Location::Kind::Nutrient, link->nutrient, mechanism.id},
                 m_topic.nutrient(link->nutrient)->name, link->sentence});
        }
        page.sections = {
            {u"steps"_s, tr("Step by step"), SectionStyle::Card, mechanism.id,
             {Picture{mechanism.picture, mechanism.pictureText},
              Steps{m_parts.told(mechanism.steps)}}},
            {u"goes-wrong"_s, tr("How this can end in a spasm"), SectionStyle::Plain, {},
             {Paragraph{m_parts.told(mechanism.goesWrong)}}},
            {u"nutrients"_s, tr("The nutrients involved"), SectionStyle::Card, {}, {nutrients}},
            articleSection(mechanism.claims),
            m_parts.doctorSection(),
            m_parts.sourcesSection(mechanism.sources),
        };
        if (!mechanism.lab.isEmpty())
            page.sections.insert(page.sections.begin() + 2, labSection(mechanism));
    }

    Section labSection(const Mechanism &mechanism) const
    {
        const Location lab{Location::Kind::Lab, {}, {}};
        return {u"lab"_s, tr("See it move"), SectionStyle::Card, {},
                {LinkList{{{lab, locationTitle(lab, m_topic), mechanism.lab}}}}};
    }

    void fillAdvice(Page &page) const
    {
        page.lead = m_topic.advicePage().lead;
        for (const Advice &advice : m_topic.advice()) {
            page.sections.push_back({advice.id, advice.title, SectionStyle::Card, {},
                                     {Paragraph{advice.text}, Steps{advice.steps},
                                      m_parts.comparison(advice.claims)}});
        }
        page.sections.push_back(m_parts.doctorSection());
    }

    void fillDoctor(Page &page) const
    {
        page.lead = m_topic.doctorPage().lead;
        addUrgency(page, Urgency::Emergency, u"emergency"_s, tr("Call an ambulance now"));
        addUrgency(page, Urgency::SameDay, u"same-day"_s, tr("Get help the same day"));
        addUrgency(page, Urgency::Soon, u"soon"_s, tr("Book a visit soon"));
        page.sections.push_back({u"disclaimer"_s, tr("What this program is for"),
                                 SectionStyle::Plain, {},
                                 {Paragraph{m_topic.about().disclaimer}}});
        QStringList sources;
        for (const RedFlag &flag : m_topic.redFlags())
            sources << flag.sources;
        sources.removeDuplicates();
        page.sections.push_back(m_parts.sourcesSection(sources));
    }

    void addUrgency(Page &page, Urgency urgency, const QString &anchor,
                    const QString &heading) const
    {
        TextTable table{{tr("What you notice"), tr("What it might be")}, {}};
        for (const RedFlag &flag : m_topic.redFlags()) {
            if (flag.urgency == urgency)
                table.rows.push_back({flag.sign, flag.meaning});
        }
        const auto style = urgency == Urgency::Emergency ? SectionStyle::Warning
                                                         : SectionStyle::Card;
        page.sections.push_back({anchor, heading, style, {}, {table}});
    }

    void fillHelp(Page &page) const
    {
        page.lead = tr("One list, one page: choose on the left, read on the right.");
        page.sections = {
            {u"find"_s, tr("Find your way"), SectionStyle::Card, {},
             {Steps{{tr("Choose a name in the list, or type its first letters there."),
                     tr("Press the Find key and type a word. Small typing errors do not matter."),
                     tr("Go back and forward with the arrows at the top."),
                     tr("“When to see a doctor” stands at the end of the list, on every page.")}}}},
            {u"chart"_s, tr("Use the chart"), SectionStyle::Card, {},
             {Steps{{tr("Move to the chart with the Tab key."),
                     tr("Go from mark to mark with the arrow keys. Each has a sentence."),
                     tr("Press Enter to read the part that the mark stands for."),
                     tr("Jump to the same data as a table, and back, with one key.")}}}},
            {u"research"_s, tr("See what research shows"), SectionStyle::Card, {},
             {Steps{{tr("“Evidence at a glance” answers two questions for each nutrient, and says "
                        "how sure that is."),
                     tr("Below a statement stand its sources. Tab goes to the first, the arrow "
                        "keys to the others, Enter opens one. Back brings you back."),
                     tr("In a table, click an underlined name, or press Enter on its row."),
                     tr("Choose your stage of life on “How much you need”. All pages follow.")}}}},
            {u"lab"_s, tr("Use the Lab"), SectionStyle::Card, {},
             {Steps{{tr("Open “Nerve and Muscle Lab” in the list."),
                     tr("Choose a preset, guess what will happen, then see. Or play freely."),
                     tr("Press Space to tap the nerve. Arrow keys move a slider by one step, "
                        "Page Up and Page Down by five."),
                     tr("Save the traces as CSV or the views as a picture. Turn on the sound, or "
                        "turn off the movement.")}}}},
            {u"level"_s, tr("Plain words or terms of the field"), SectionStyle::Card, {},
             {Paragraph{tr("The View menu switches between plain words and the terms that students "
                           "learn. “Words explained” holds every medical word we use.")}}},
            {u"print"_s, tr("Make a handout"), SectionStyle::Card, {},
             {Steps{{tr("Choose “Handout…” in the File menu, or the printer at the top."),
                     tr("Choose what the page is about: the whole topic, one to three nutrients, "
                        "or your appointment. The preview follows."),
                     tr("Choose A4 or Letter, and large print if you like. What finds no room is "
                        "named below the preview."),
                     tr("Print it, or save it as a PDF or as a web page. Screen readers read the "
                        "web page best."),
                     tr("Your own line and note are printed as you type them. Crampwise forgets "
                        "them unless you ask it to keep them.")}}}},
            {u"command-line"_s, tr("Without a window"), SectionStyle::Plain, {},
             {Paragraph{tr("In a terminal, “crampwise --help” lists what works without a "
                           "window: list, show, summary, chart, export and lab.")}}},
        };
    }

    void fillAbout(Page &page) const
    {
        const AboutText &about = m_topic.about();
        const QLocale locale;
        page.lead = about.disclaimer;
        page.sections = {
            {u"program"_s, tr("Who made this"), SectionStyle::Card, {},
             {Paragraph{tr("Crampwise %1").arg(QCoreApplication::applicationVersion())},
              Paragraph{about.authors}, Paragraph{about.funding}, Paragraph{about.privacy}}},
            {u"review"_s, tr("When it was checked"), SectionStyle::Card, {},
             {Paragraph{tr("Last review: %1. Next review by %2.")
                            .arg(locale.toString(about.reviewed, QLocale::LongFormat),
                                 locale.toString(about.nextReview, QLocale::LongFormat))}}},
            {u"licence"_s, tr("Licence"), SectionStyle::Card, {},
             {Paragraph{tr("Crampwise is free software under the GNU General Public License, "
                           "version 3 or later. You may use, study, share and change it. It "
                           "comes without any warranty.")}}},
            {u"sources"_s, tr("Sources"), SectionStyle::Card, {},
             {LinkList{{{Location{Location::Kind::Sources, {}, {}}, tr("All sources"),
                         tr("With what was read of each, and the pages that rest on it.")},
                        {Location{Location::Kind::Limits, {}, {}},
                         tr("What this program does not know"), {}}}}}},
        };
    }

    LinkList linksToResearch() const
    {
        LinkList links;
        const auto add = [&](Location::Kind kind, const QString &text) {
            const Location location{kind, {}, {}};
            links.items.push_back({location, locationTitle(location, m_topic), text});
        };
        add(Location::Kind::Evidence, tr("What studies found for each nutrient, on one chart."));
        add(Location::Kind::Situations, tr("What else cramps come with, and what has been tried."));
        add(Location::Kind::Needs, tr("Daily needs and upper limits for your stage of life."));
        add(Location::Kind::Foods, tr("What a serving gives you."));
        return links;
    }

    Section articleSection(const std::vector<ClaimId> &claims) const
    {
        return {u"article"_s, tr("What the article says, and what research shows"),
                SectionStyle::Plain, {}, {m_parts.comparison(claims)}};
    }

    LinkList linksToMechanisms() const
    {
        LinkList links;
        for (const Mechanism &mechanism : m_topic.mechanisms()) {
            links.items.push_back({Location{Location::Kind::Mechanism, mechanism.id, {}},
                                   mechanism.name, mechanism.lead});
        }
        return links;
    }

    const Topic &m_topic;
    PageParts m_parts;
};

} // namespace

Page buildPage(const Topic &topic, const Location &location, const Choices &choices)
{
    return PageBuilder(topic, choices).build(location);
}

} // namespace crampwise
