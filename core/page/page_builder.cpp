// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/page.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class PageBuilder {
    Q_DECLARE_TR_FUNCTIONS(Page)

public:
    explicit PageBuilder(const Topic &topic) : m_topic(topic) {}

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
            fillNutrient(page, *m_topic.nutrient(location.id));
            break;
        case Location::Kind::Mechanism:
            fillMechanism(page, *m_topic.mechanism(location.id));
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
            doctorSection(),
            {u"chart"_s, overview.chartTitle, SectionStyle::Card, {},
             {ChartBlock{overview.chartTitle, overview.chartHowToRead}}},
            {u"table"_s, overview.tableTitle, SectionStyle::Card, {},
             {TableBlock{overview.tableTitle}}},
            {u"mechanisms"_s, tr("How a spasm can start"), SectionStyle::Card, {},
             {linksToMechanisms()}},
            articleSection(overview.claims),
        };
    }

    void fillNutrient(Page &page, const Nutrient &nutrient) const
    {
        page.kind = groupName(nutrient.group);
        page.lead = nutrient.lead;
        const TableRow *row = m_topic.tableRow(nutrient.id);
        page.sections = {
            {u"in-short"_s, tr("In short"), SectionStyle::Summary, {},
             {Paragraph{tr("In the table of deficiencies: %1").arg(row->role)},
              Bullets{nutrient.points}}},
            {u"what-it-does"_s, tr("What it does"), SectionStyle::Plain, {},
             {Bullets{nutrient.does}}},
        };
        std::vector<ClaimId> claims = nutrient.claims;
        for (const Link *link : m_topic.linksOfNutrient(nutrient.id))
            page.sections.push_back(linkSection(*link));
        claims.insert(claims.end(), row->claims.begin(), row->claims.end());
        page.sections.push_back({u"what-to-know"_s, tr("What to know about a lack"),
                                 SectionStyle::Plain, {}, {Bullets{nutrient.toKnow}}});
        page.sections.push_back({u"what-to-do"_s, tr("What you can do"), SectionStyle::Card, {},
                                 {Bullets{nutrient.toDo}}});
        page.sections.push_back({u"caution"_s, tr("Before you take more"), SectionStyle::Warning,
                                 {}, {Paragraph{nutrient.caution}}});
        page.sections.push_back(articleSection(claims));
        page.sections.push_back(doctorSection());
        page.sections.push_back(sourcesSection(nutrient.sources));
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
             {Picture{mechanism.picture, mechanism.pictureText}, Steps{mechanism.steps}}},
            {u"goes-wrong"_s, tr("How this can end in a spasm"), SectionStyle::Plain, {},
             {Paragraph{mechanism.goesWrong}}},
            {u"nutrients"_s, tr("The nutrients involved"), SectionStyle::Card, {}, {nutrients}},
            articleSection(mechanism.claims),
            doctorSection(),
            sourcesSection(mechanism.sources),
        };
    }

    void fillAdvice(Page &page) const
    {
        page.lead = m_topic.advicePage().lead;
        for (const Advice &advice : m_topic.advice()) {
            page.sections.push_back({advice.id, advice.title, SectionStyle::Card, {},
                                     {Paragraph{advice.text}, Steps{advice.steps},
                                      comparison(advice.claims)}});
        }
        page.sections.push_back(doctorSection());
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
            {u"print"_s, tr("Print one page"), SectionStyle::Card, {},
             {Paragraph{tr("The File menu prints or saves a summary on one page: of the whole "
                           "topic, or of the nutrient you are reading. You choose A4 or "
                           "Letter.")}}},
            {u"command-line"_s, tr("Without a window"), SectionStyle::Plain, {},
             {Paragraph{tr("In a terminal, “crampwise --help” lists what works without a "
                           "window: list, show, summary and chart.")}}},
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
            {u"sources"_s, tr("Sources"), SectionStyle::Card, {}, {sourceTable()}},
        };
    }

    Section linkSection(const Link &link) const
    {
        const Mechanism &mechanism = *m_topic.mechanism(link.mechanism);
        Chain chain{{{tr("What it does"), link.does},
                     {tr("What goes wrong"), link.goesWrong},
                     {tr("Why a spasm can follow"), link.spasm}}};
        LinkList more{{{Location{Location::Kind::Mechanism, mechanism.id, {}},
                        tr("How it works: %1").arg(mechanism.name), {}}}};
        return {mechanism.id, tr("When there is too little: %1").arg(mechanism.name),
                SectionStyle::Card, mechanism.id, {chain, more}};
    }

    Section articleSection(const std::vector<ClaimId> &claims) const
    {
        return {u"article"_s, tr("What the article says, and what to know"), SectionStyle::Plain,
                {}, {comparison(claims)}};
    }

    Comparison comparison(const std::vector<ClaimId> &claims) const
    {
        Comparison comparison;
        for (const ClaimId &id : claims) {
            const Claim &claim = *m_topic.claim(id);
            Comparison::Row row{claim.says, tr("We found nothing to correct here."), {}};
            if (claim.know) {
                row.know = claim.know->text;
                for (const QString &source : claim.know->sources)
                    row.sources << sourceName(*m_topic.source(source));
            }
            comparison.rows.push_back(row);
        }
        return comparison;
    }

    Section doctorSection() const
    {
        QStringList signs;
        for (const RedFlag &flag : m_topic.redFlags()) {
            if (flag.inBrief)
                signs << flag.sign;
        }
        const Location doctor{Location::Kind::Doctor, {}, {}};
        return {u"see-a-doctor"_s, tr("See a doctor now if you notice"), SectionStyle::Warning, {},
                {Bullets{signs},
                 LinkList{{{doctor, tr("All warning signs, and how urgent each is"), {}}}}}};
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

    Section sourcesSection(const QStringList &ids) const
    {
        QStringList names;
        for (const QString &id : ids)
            names << sourceName(*m_topic.source(id));
        const Location all{Location::Kind::About, {}, u"sources"_s};
        return {u"sources"_s, tr("Sources"), SectionStyle::Plain, {},
                {Paragraph{names.join(u"; "_s), true},
                 LinkList{{{all, tr("All sources, with addresses"), {}}}}}};
    }

    TextTable sourceTable() const
    {
        TextTable table{{tr("Source"), tr("Year"), tr("Where to find it")}, {}};
        for (const Source &source : m_topic.sources()) {
            table.rows.push_back({tr("%1: %2").arg(source.publisher, source.title),
                                  source.year ? QString::number(*source.year) : tr("not given"),
                                  source.locator.isEmpty() ? tr("not known") : source.locator});
        }
        return table;
    }

    static QString sourceName(const Source &source)
    {
        return source.year ? tr("%1 (%2)", "publisher and year of a source")
                                 .arg(source.publisher, QString::number(*source.year))
                           : source.publisher;
    }

    static QString groupName(NutrientGroup group)
    {
        switch (group) {
        case NutrientGroup::Vitamin:
            return tr("Vitamin");
        case NutrientGroup::Mineral:
            return tr("Mineral");
        case NutrientGroup::EmergingResearch:
            return tr("Emerging research");
        }
        Q_UNREACHABLE();
    }

    const Topic &m_topic;
};

} // namespace

Page buildPage(const Topic &topic, const Location &location)
{
    return PageBuilder(topic).build(location);
}

} // namespace crampwise
