// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/answer_blocks.h"
#include "core/page/blood_test_blocks.h"
#include "core/page/forest_blocks.h"
#include "core/page/medicine_parts.h"
#include "core/page/need_summary.h"
#include "core/page/nutrition_parts.h"
#include "core/page/trial_table.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class NutrientPage {
public:
    NutrientPage(Page &page, const PageParts &parts, const Nutrient &nutrient)
        : m_page(page), m_parts(parts), m_nutrient(nutrient),
          m_substances(parts.topic.substancesOfNutrient(nutrient.id)),
          m_grade(parts.topic.grade(nutrient.id)), m_row(parts.topic.tableRow(nutrient.id))
    {
    }

    void fill()
    {
        m_page.kind = groupName(m_nutrient.group);
        m_page.badge = m_nutrient.symbol;
        m_page.lead = m_nutrient.lead;
        m_page.buttons = {{PageParts::tr("Handout…", "a button"),
                           {},
                           u"print"_s,
                           PageButton::Rank::Plain,
                           PageButton::Deed::MakeHandout}};
        m_tab = u"summary"_s;
        addInShort();
        addMechanisms();
        addNeedInShort();
        add(u"what-it-does"_s, PageParts::tr("What it does"), SectionStyle::Plain,
            {Bullets{m_parts.told(m_nutrient.does)}});
        m_tab = u"signs-and-risk"_s;
        addFacts(u"signs"_s, PageParts::tr("Signs of a lack"), &Substance::signs);
        addWhatToKnow();
        addFacts(u"at-risk"_s, PageParts::tr("Who is at risk of a lack"), &Substance::atRisk);
        addTooMuch();
        addSection(m_parts.doctorSection(m_nutrient.id));
        m_tab = u"evidence"_s;
        addEvidence();
        addArticle();
        m_tab = u"food-and-needs"_s;
        add(u"what-to-do"_s, PageParts::tr("What you can do"), SectionStyle::Card,
            {Bullets{m_nutrient.toDo}});
        addCaution();
        addFoods();
        addNeeds();
        m_tab = u"tests-and-medicines"_s;
        addTests();
        addMedicines();
        m_tab.clear();
        addSection(m_parts.sourcesSection(m_nutrient.sources));
    }

private:
    void addSection(Section section)
    {
        section.tab = m_tab;
        m_page.sections.push_back(std::move(section));
    }

    void add(const QString &anchor, const QString &heading, SectionStyle style,
             std::vector<Block> blocks)
    {
        addSection({anchor, heading, style, {}, std::move(blocks)});
    }

    /// What begins folded: there for whoever wants to know.
    void addOnDemand(const QString &anchor, const QString &heading, std::vector<Block> blocks)
    {
        if (blocks.empty())
            return;
        addSection(PageParts::onDemand(anchor, heading, std::move(blocks)));
    }

    void addInShort()
    {
        std::vector<Block> blocks;
        if (m_grade) {
            const GradeTables &tables = m_parts.topic.figures().grades;
            blocks = {Beside{{{1, 1, true}, {1, 1, true}}},
                      m_parts.answerInShort(tables.lackQuestion, m_grade->lack),
                      m_parts.answerInShort(tables.supplementQuestion, m_grade->supplement)};
        }
        blocks.push_back(Bullets{m_nutrient.points, 3});
        add(u"in-short"_s, {}, SectionStyle::Plain, std::move(blocks));
    }

    void addNeedInShort()
    {
        if (m_substances.empty())
            return;
        std::vector<Block> blocks = m_parts.readerChoices();
        for (const Substance *substance : m_substances)
            blocks.push_back(needBar(m_parts, *substance));
        append(blocks, m_parts.readerNote());
        blocks.push_back(Paragraph{m_parts.topic.figures().needs.words.briefMeaning, true});
        add(u"need-and-limit"_s,
            PageParts::tr("Need and upper limit a day: %1", "for whom, a region")
                .arg(needScope(m_parts)),
            SectionStyle::Card, std::move(blocks));
    }

    void addCaution()
    {
        add(u"caution"_s, PageParts::tr("Before you take more"), SectionStyle::Caution,
            {Paragraph{m_nutrient.caution}});
        if (const NutrientCautions *cautions = m_parts.topic.cautions(m_nutrient.id))
            m_page.sections.back().blocks.push_back(m_parts.facts(cautions->facts));
    }

    /// One block of blocks for each substance, under its name when there are several.
    template<typename BlocksOf>
    void addForEach(const QString &anchor, const QString &heading, SectionStyle style,
                    BlocksOf blocksOf, std::vector<Block> first = {})
    {
        std::vector<Block> blocks = std::move(first);
        for (const Substance *substance : m_substances) {
            if (m_substances.size() > 1)
                blocks.push_back(Subheading{substance->name});
            for (Block &block : blocksOf(*substance))
                blocks.push_back(std::move(block));
        }
        if (!m_substances.empty())
            add(anchor, heading, style, std::move(blocks));
    }

    /// Of one substance, a section; of several, one that leads to those of each, on demand.
    template<typename BlocksOf>
    void addApart(const QString &anchor, const QString &heading, BlocksOf blocksOf,
                  std::vector<Block> first = {})
    {
        if (m_substances.size() < 2) {
            addForEach(anchor, heading, SectionStyle::Card, blocksOf, std::move(first));
            return;
        }
        LinkList members;
        const auto anchorOf = [&](const Substance *one) { return anchor + u'-' + one->id; };
        for (const Substance *substance : m_substances) {
            members.items.push_back({{Location::Kind::Nutrient, m_nutrient.id, anchorOf(substance)},
                                     substance->name,
                                     {}});
        }
        first.push_back(std::move(members));
        add(anchor, heading, SectionStyle::Plain, std::move(first));
        for (const Substance *substance : m_substances) {
            addOnDemand(
                anchorOf(substance),
                PageParts::tr("%1: %2", "what is told, a nutrient").arg(heading, substance->name),
                blocksOf(*substance));
        }
    }

    void addFacts(const QString &anchor, const QString &heading,
                  std::vector<Fact> Substance::*facts)
    {
        addForEach(anchor, heading, SectionStyle::Plain, [&](const Substance &substance) {
            return std::vector<Block>{m_parts.facts(substance.*facts)};
        });
    }

    void addWhatToKnow()
    {
        add(u"what-to-know"_s, PageParts::tr("What to know about a lack"), SectionStyle::Plain,
            {Bullets{m_parts.told(m_nutrient.toKnow)}});
    }

    void addMechanisms()
    {
        for (const Link *link : m_parts.topic.linksOfNutrient(m_nutrient.id)) {
            const Mechanism &mechanism = *m_parts.topic.mechanism(link->mechanism);
            Chain chain{{{PageParts::tr("What it does"), m_parts.told(link->does)},
                         {PageParts::tr("What goes wrong"), m_parts.told(link->goesWrong)},
                         {PageParts::tr("Why a spasm can follow"), m_parts.told(link->spasm)}}};
            addSection({mechanism.id,
                        PageParts::tr("When there is too little: %1").arg(mechanism.name),
                        SectionStyle::Plain,
                        mechanism.id,
                        {chain}});
            m_page.sections.back().headingTarget
                = Location{Location::Kind::Mechanism, mechanism.id, {}};
        }
    }

    void addEvidence()
    {
        if (!m_grade)
            return;
        const GradeTables &tables = m_parts.topic.figures().grades;
        const auto trials = m_parts.topic.figures().trials.rowsAbout(m_nutrient.id);
        const AnswerBlock found
            = m_parts.answerInShort(tables.supplementQuestion, m_grade->supplement);
        const QString finding
            = PageParts::tr("%1 %2", "a question, its answer").arg(found.question, found.answer);
        std::vector<Block> forest = forestBlocks(
            m_parts, trials, {finding, {Location::Kind::Nutrient, m_nutrient.id, u"trials"_s}});
        if (!forest.empty())
            add(u"forest"_s, finding, SectionStyle::Card, std::move(forest));
        add(u"verdict"_s, PageParts::tr("What follows from that"), SectionStyle::Plain,
            {Paragraph{m_grade->verdict}});
        std::vector<Block> blocks = answerBlocks(m_parts, m_grade->supplement);
        if (trials.empty())
            blocks.push_back(Paragraph{m_parts.topic.pageTexts().noTrial, true});
        add(u"do-supplements-help"_s, tables.supplementQuestion, SectionStyle::Card,
            std::move(blocks));
        add(u"can-a-lack-cause-cramps"_s, tables.lackQuestion, SectionStyle::Card,
            answerBlocks(m_parts, m_grade->lack));
        const QString title = PageParts::tr("The trials of %1").arg(m_nutrient.name);
        addOnDemand(u"trials"_s, title, trialBlocks(m_parts, trials, title));
    }

    void addArticle()
    {
        std::vector<ClaimId> claims = m_nutrient.claims;
        if (m_row)
            claims.insert(claims.end(), m_row->claims.begin(), m_row->claims.end());
        addSection(m_parts.articleSection(claims));
        if (m_row) {
            std::vector<Block> &blocks = m_page.sections.back().blocks;
            blocks.insert(
                blocks.begin(),
                Paragraph{PageParts::tr("In the table of deficiencies: %1").arg(m_row->role),
                          true});
        }
    }

    void addMedicines()
    {
        if (m_substances.empty())
            return;
        std::vector<Block> blocks = m_parts.policy(u"do-not-stop"_s);
        std::vector<const Interaction *> interactions;
        for (const Substance *substance : m_substances) {
            const auto its = interactionsOf(m_parts, substance->id);
            if (its.empty())
                continue;
            if (m_substances.size() > 1)
                blocks.push_back(Subheading{substance->name});
            blocks.push_back(interactionTable(its, m_page.location));
            interactions.insert(interactions.end(), its.begin(), its.end());
        }
        append(blocks, medicineRuleBlocks(m_parts));
        add(u"medicines"_s, PageParts::tr("Medicines that matter"), SectionStyle::Plain,
            std::move(blocks));
        for (const Interaction *interaction : interactions)
            addSection(interactionSection(m_parts, *interaction));
    }

    void addTooMuch()
    {
        addForEach(
            u"too-much"_s, PageParts::tr("When it is too much"), SectionStyle::Plain,
            [&](const Substance &substance) { return tooMuchBlocks(m_parts, substance.id); });
    }

    void addTests()
    {
        addApart(
            u"tests"_s, PageParts::tr("How it is tested"),
            [&](const Substance &substance) { return testBlocks(substance); },
            m_parts.policy(m_parts.topic.figures().bloodTests.policy));
    }

    std::vector<Block> testBlocks(const Substance &substance) const
    {
        std::vector<Block> blocks;
        for (const BloodTest &test : m_parts.topic.figures().bloodTests.tests) {
            if (test.substance != substance.id)
                continue;
            for (Block &block : bloodTestBlocks(m_parts, test))
                blocks.push_back(std::move(block));
        }
        return blocks;
    }

    void addNeeds()
    {
        std::vector<Block> blocks = m_parts.readerChoices();
        append(blocks, m_parts.readerNote());
        for (const Substance *substance : m_substances) {
            if (m_substances.size() > 1)
                blocks.push_back(Subheading{substance->name});
            append(blocks, needBlocks(m_parts, *substance));
        }
        if (!m_substances.empty())
            addOnDemand(u"needs"_s, PageParts::tr("How much you need, in every region"),
                        std::move(blocks));
    }

    void addFoods()
    {
        addApart(
            u"foods"_s, PageParts::tr("Foods that hold it"),
            [&](const Substance &substance) { return foodBlocks(m_parts, substance); },
            foodChoices(m_parts));
        std::vector<Block> tables;
        for (const Substance *substance : m_substances)
            append(tables, foodTableBlocks(m_parts, *substance));
        addOnDemand(u"foods-table"_s, PageParts::tr("These foods as a table"), std::move(tables));
    }

    static QString groupName(NutrientGroup group)
    {
        switch (group) {
        case NutrientGroup::Vitamin:
            return PageParts::tr("Vitamin");
        case NutrientGroup::Mineral:
            return PageParts::tr("Mineral");
        case NutrientGroup::EmergingResearch:
            return PageParts::tr("Emerging research");
        }
        Q_UNREACHABLE();
    }

    Page &m_page;
    const PageParts &m_parts;
    const Nutrient &m_nutrient;
    std::vector<const Substance *> m_substances;
    const Grade *m_grade;
    const TableRow *m_row;
    QString m_tab; ///< Of the sections that are added now.
};

} // namespace

void fillNutrientPage(Page &page, const PageParts &parts)
{
    NutrientPage(page, parts, *parts.topic.nutrient(page.location.id)).fill();
}

} // namespace crampwise
