// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search_fields.h"

#include "core/page/block_text.h"
#include "core/page/pages.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class FieldCollector {
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)

public:
    explicit FieldCollector(const Topic &topic) : m_topic(topic) {}

    SearchFields collect()
    {
        addOverview();
        for (const Nutrient &nutrient : m_topic.nutrients())
            addNutrient(nutrient);
        for (const Mechanism &mechanism : m_topic.mechanisms())
            addMechanism(mechanism);
        addResearch();
        addAdvice();
        addDoctor();
        addAbout();
        return std::move(m_found);
    }

private:
    void addOverview()
    {
        const Overview &overview = m_topic.overview();
        startPage({Location::Kind::Overview, {}, {}}, {}, overview.lead);
        addText(overview.title);
        startSection(u"main-message"_s, tr("In short"));
        addTexts(overview.points);
        startSection(u"chart"_s, tr("Chart"));
        addTexts({overview.chartTitle, overview.chartHowToRead});
        startSection(u"table"_s, tr("Table"));
        addText(overview.tableTitle);
        addArticle(overview.claims);
    }

    void addNutrient(const Nutrient &nutrient)
    {
        startPage({Location::Kind::Nutrient, nutrient.id, {}}, nutrient.synonyms, nutrient.lead);
        add(nutrient.symbol, FieldKind::Alias);
        const TableRow *row = m_topic.tableRow(nutrient.id);
        startSection(u"in-short"_s, tr("In short"));
        addTexts(nutrient.points);
        if (row)
            addText(row->role);
        startSection(u"what-it-does"_s, tr("What it does"));
        addTexts(nutrient.does.plain);
        for (const Link *link : m_topic.linksOfNutrient(nutrient.id)) {
            startSection(link->mechanism, m_topic.mechanism(link->mechanism)->name);
            addTexts({link->does.plain, link->goesWrong.plain, link->spasm.plain});
        }
        startSection(u"what-to-know"_s, tr("What to know"));
        addTexts(nutrient.toKnow.plain);
        startSection(u"what-to-do"_s, tr("What you can do"));
        addTexts(nutrient.toDo);
        startSection(u"caution"_s, tr("Before you take more"));
        addText(nutrient.caution);
        addArticle(nutrient.claims);
        if (row)
            addClaims(row->claims);
        addSections({Location::Kind::Nutrient, nutrient.id, {}},
                    {u"signs"_s, u"can-a-lack-cause-cramps"_s, u"do-supplements-help"_s,
                     u"at-risk"_s, u"medicines"_s, u"tests"_s, u"needs"_s, u"foods"_s,
                     u"too-much"_s});
    }

    /// The laboratory and the pages about research, needs and foods, as the reader sees them.
    void addResearch()
    {
        using Kind = Location::Kind;
        const auto addPage = [this](Kind kind, const QStringList &synonyms) {
            const Location location{kind, {}, {}};
            startPage(location, synonyms, buildPage(m_topic, location).lead);
            addSections(location, {});
        };
        if (!m_topic.lab().presets.empty())
            addPage(Kind::Lab, tr("laboratory;simulator;simulation;model;tetany").split(u';'));
        if (!m_topic.evidence().empty())
            addPage(Kind::Evidence, tr("research;studies;trials;proof").split(u';'));
        if (!m_topic.situations().empty())
            addPage(Kind::Situations, tr("drugs;side effects;statin;stretching").split(u';'));
        if (!m_topic.prevalence().empty())
            addPage(Kind::HowCommon, tr("statistics;prevalence").split(u';'));
        if (!m_topic.influences().empty())
            addPage(Kind::Influences, tr("interactions").split(u';'));
        if (!m_topic.intakes().empty())
            addPage(Kind::Needs, tr("dose;RDA;upper limit;how much").split(u';'));
        for (const Food &food : m_topic.foods()) {
            startPage({Kind::Food, food.id, {}}, {}, food.serving);
            for (const Food::Amount &amount : food.amounts)
                addText(m_topic.substance(amount.substance)->name);
        }
        if (!m_topic.glossary().empty())
            addPage(Kind::Glossary, tr("glossary;terms").split(u';'));
        addPage(Kind::Sources, tr("references;literature").split(u';'));
        if (!m_topic.limits().empty())
            addPage(Kind::Limits, tr("limits").split(u';'));
    }

    /// The sections with these anchors; all but those that stand on every page when none is named.
    void addSections(const Location &location, const QStringList &anchors)
    {
        static const QStringList everywhere{u"see-a-doctor"_s, u"words"_s, u"filter"_s};
        for (const Section &section : buildPage(m_topic, location).sections) {
            if (anchors.isEmpty() ? everywhere.contains(section.anchor)
                                  : !anchors.contains(section.anchor))
                continue;
            startSection(section.anchor, section.heading);
            addText(section.heading);
            for (const Block &block : section.blocks)
                addTexts(textsOf(block));
        }
    }

    void addMechanism(const Mechanism &mechanism)
    {
        startPage({Location::Kind::Mechanism, mechanism.id, {}}, mechanism.synonyms,
                  mechanism.lead);
        startSection(u"steps"_s, tr("Step by step"));
        addTexts(mechanism.steps.plain);
        startSection(u"goes-wrong"_s, tr("How this can end in a spasm"));
        addText(mechanism.goesWrong.plain);
        startSection(u"nutrients"_s, tr("The nutrients involved"));
        for (const Link *link : m_topic.linksOfMechanism(mechanism.id))
            addText(link->sentence);
        addArticle(mechanism.claims);
    }

    void addAdvice()
    {
        const AdvicePage &page = m_topic.advicePage();
        startPage({Location::Kind::Advice, {}, {}}, page.synonyms, page.lead);
        for (const Advice &advice : m_topic.advice()) {
            startSection(advice.id, advice.title);
            add(advice.title, FieldKind::Name);
            for (const QString &synonym : advice.synonyms)
                add(synonym, FieldKind::Alias);
            addText(advice.text);
            addTexts(advice.steps);
            addClaims(advice.claims);
        }
    }

    void addDoctor()
    {
        const DoctorPage &page = m_topic.doctorPage();
        startPage({Location::Kind::Doctor, {}, {}}, page.synonyms, page.lead);
        addRedFlags(Urgency::Emergency, u"emergency"_s, tr("Call an ambulance now"));
        addRedFlags(Urgency::SameDay, u"same-day"_s, tr("Get help the same day"));
        addRedFlags(Urgency::Soon, u"soon"_s, tr("Book a visit soon"));
    }

    void addRedFlags(Urgency urgency, const QString &anchor, const QString &heading)
    {
        startSection(anchor, heading);
        for (const RedFlag &flag : m_topic.redFlags()) {
            if (flag.urgency == urgency)
                addTexts({flag.sign, flag.meaning});
        }
    }

    void addAbout()
    {
        const AboutText &about = m_topic.about();
        startPage({Location::Kind::About, {}, {}}, {}, about.disclaimer);
        startSection(u"program"_s, tr("Who made this"));
        addTexts({about.authors, about.funding, about.privacy});
    }

    void addArticle(const std::vector<ClaimId> &claims)
    {
        startSection(u"article"_s, tr("What the article says, and what to know"));
        addClaims(claims);
    }

    void addClaims(const std::vector<ClaimId> &claims)
    {
        for (const ClaimId &id : claims) {
            const Claim &claim = *m_topic.claim(id);
            addText(claim.says);
            if (claim.know)
                addText(claim.know->text);
        }
    }

    void startPage(const Location &location, const QStringList &synonyms, const QString &lead)
    {
        const QString title = locationTitle(location, m_topic);
        const size_t place = m_found.places.size();
        m_found.pages.push_back({title, place, place});
        startPlace(location, {});
        add(title, FieldKind::Name);
        for (const QString &synonym : synonyms)
            add(synonym, FieldKind::Alias);
        addText(lead);
    }

    void startSection(const QString &anchor, const QString &heading)
    {
        Location location = m_found.places[m_found.pages.back().firstPlace].location;
        location.section = anchor;
        startPlace(location, heading);
    }

    void startPlace(const Location &location, const QString &heading)
    {
        const size_t field = m_found.fields.size();
        m_found.places.push_back({location, heading, field, field});
        m_found.pages.back().endPlace = m_found.places.size();
    }

    void addTexts(const QStringList &texts)
    {
        for (const QString &text : texts)
            addText(text);
    }

    void addText(const QString &text) { add(text, FieldKind::Text); }

    void add(const QString &text, FieldKind kind)
    {
        if (text.isEmpty())
            return;
        m_found.fields.push_back({text, kind});
        m_found.places.back().endField = m_found.fields.size();
    }

    const Topic &m_topic;
    SearchFields m_found;
};

} // namespace

SearchFields searchFieldsOf(const Topic &topic)
{
    return FieldCollector(topic).collect();
}

} // namespace crampwise
