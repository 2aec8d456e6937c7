// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/nutrition_parts.h"
#include "core/units/amount.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class NutrientPage {
public:
    NutrientPage(Page &page, const PageParts &parts, const Nutrient &nutrient)
        : m_page(page),
          m_parts(parts),
          m_nutrient(nutrient),
          m_substances(parts.topic.substancesOfNutrient(nutrient.id)),
          m_evidence(parts.topic.evidence(nutrient.id)),
          m_row(parts.topic.tableRow(nutrient.id))
    {
    }

    void fill()
    {
        m_page.kind = groupName(m_nutrient.group);
        m_page.lead = m_nutrient.lead;
        addInShort();
        add(u"what-it-does"_s, PageParts::tr("What it does"), SectionStyle::Plain,
            {Bullets{m_parts.told(m_nutrient.does)}});
        addFacts(u"signs"_s, PageParts::tr("Signs of a lack"), &Substance::signs);
        addWhatToKnow();
        addMechanisms();
        addEvidence();
        addArticle();
        addFacts(u"at-risk"_s, PageParts::tr("Who is at risk of a lack"), &Substance::atRisk);
        addMedicines();
        addTests();
        addNeeds();
        addFoods();
        addFacts(u"too-much"_s, PageParts::tr("When it is too much"), &Substance::tooMuch);
        add(u"what-to-do"_s, PageParts::tr("What you can do"), SectionStyle::Card,
            {Bullets{m_nutrient.toDo}});
        add(u"caution"_s, PageParts::tr("Before you take more"), SectionStyle::Warning,
            {Paragraph{m_nutrient.caution}});
        if (m_evidence)
            m_page.sections.back().blocks.push_back(m_parts.facts(m_evidence->caution));
        m_page.sections.push_back(m_parts.doctorSection());
        m_page.sections.push_back(m_parts.sourcesSection(m_nutrient.sources));
    }

private:
    void add(const QString &anchor, const QString &heading, SectionStyle style,
             std::vector<Block> blocks)
    {
        m_page.sections.push_back({anchor, heading, style, {}, std::move(blocks)});
    }

    void addInShort()
    {
        add(u"in-short"_s, PageParts::tr("In short"), SectionStyle::Summary,
            {Bullets{m_nutrient.points}});
        std::vector<Block> &blocks = m_page.sections.back().blocks;
        if (m_row)
            blocks.insert(blocks.begin(),
                          Paragraph{PageParts::tr("In the table of deficiencies: %1")
                                        .arg(m_row->role)});
        if (m_evidence)
            blocks.push_back(Paragraph{m_evidence->summary});
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
            LinkList more{{{Location{Location::Kind::Mechanism, mechanism.id, {}},
                            PageParts::tr("How it works: %1").arg(mechanism.name), {}}}};
            m_page.sections.push_back(
                {mechanism.id, PageParts::tr("When there is too little: %1").arg(mechanism.name),
                 SectionStyle::Card, mechanism.id, {chain, more}});
        }
    }

    void addEvidence()
    {
        if (!m_evidence)
            return;
        add(u"can-a-lack-cause-cramps"_s, PageParts::tr("Can a lack cause cramps?"),
            SectionStyle::Card, {m_parts.answer({}, m_evidence->lack)});
        std::vector<Block> blocks{m_parts.answer({}, m_evidence->supplement)};
        if (m_evidence->trials.empty())
            blocks.push_back(Paragraph{
                PageParts::tr("There is no trial to show: nobody has published one that we know."),
                true});
        else
            blocks.push_back(m_parts.trials(
                m_evidence->trials, PageParts::tr("The trials of %1").arg(m_nutrient.name)));
        add(u"do-supplements-help"_s, PageParts::tr("Do supplements help ordinary cramps?"),
            SectionStyle::Card, std::move(blocks));
    }

    void addArticle()
    {
        std::vector<ClaimId> claims = m_nutrient.claims;
        if (m_row)
            claims.insert(claims.end(), m_row->claims.begin(), m_row->claims.end());
        m_page.sections.push_back(m_parts.articleSection(claims));
    }

    void addMedicines()
    {
        addForEach(
            u"medicines"_s, PageParts::tr("Medicines that matter"), SectionStyle::Plain,
            [&](const Substance &substance) { return medicineBlocks(substance); },
            {Notice{PageParts::tr("Do not stop or change a medicine on your own. Ask your doctor "
                                  "or pharmacist.")}});
    }

    std::vector<Block> medicineBlocks(const Substance &substance) const
    {
        FactList list;
        for (const Medicine &medicine : substance.medicines) {
            FactList::Item item = m_parts.fact(medicine.fact);
            item.text = effectText(medicine.effect).arg(item.text);
            list.items.push_back(item);
        }
        return {list};
    }

    static QString effectText(Medicine::Effect effect)
    {
        switch (effect) {
        case Medicine::Effect::Lowers:
            return PageParts::tr("Lowers it: %1", "what a medicine does to a substance");
        case Medicine::Effect::Raises:
            return PageParts::tr("Raises it: %1", "what a medicine does to a substance");
        case Medicine::Effect::Clashes:
            return PageParts::tr("Clashes: %1", "what a medicine does to a substance");
        }
        Q_UNREACHABLE();
    }

    void addTests()
    {
        addForEach(
            u"tests"_s, PageParts::tr("How it is tested"), SectionStyle::Plain,
            [&](const Substance &substance) { return testBlocks(substance); },
            {Paragraph{PageParts::tr("Ranges differ between laboratories. Crampwise does not take "
                                     "or judge your results; your clinician reads them together "
                                     "with the rest of you."),
                       true}});
    }

    std::vector<Block> testBlocks(const Substance &substance) const
    {
        std::vector<Block> blocks;
        for (const LabTest &test : substance.tests) {
            blocks.push_back(FactList{{{PageParts::tr("%1: %2", "a laboratory test, what it shows")
                                            .arg(test.name, test.plain),
                                        m_parts.sourceLinks(test.sources)}}});
            if (test.range)
                blocks.push_back(rangeBlock(test));
            blocks.push_back(Paragraph{PageParts::tr("What it does not show:")});
            blocks.push_back(Bullets{test.limits});
        }
        return blocks;
    }

    static RangeBlock rangeBlock(const LabTest &test)
    {
        const LabRange &range = *test.range;
        RangeBlock block;
        block.title = PageParts::tr("%1: a usual range", "a laboratory test").arg(test.name);
        block.scales.push_back({range.low, range.high, amountText(range.low, range.unit),
                                amountText(range.high, range.unit)});
        const QString other = otherUnit(range.quantity, range.unit);
        const auto low = converted(range.low, range.quantity, range.unit, other);
        const auto high = converted(range.high, range.quantity, range.unit, other);
        block.description = PageParts::tr("A usual range is %1 to %2.")
                                .arg(block.scales[0].lowText, block.scales[0].highText);
        if (low && high) {
            block.scales.push_back({*low, *high, amountText(roundedForReading(*low), other),
                                    amountText(roundedForReading(*high), other)});
            block.description = PageParts::tr("A usual range is %1 to %2, or %3 to %4.")
                                    .arg(block.scales[0].lowText, block.scales[0].highText,
                                         block.scales[1].lowText, block.scales[1].highText);
        }
        return block;
    }

    void addNeeds()
    {
        if (m_substances.empty())
            return;
        addForEach(
            u"needs"_s, PageParts::tr("How much you need"), SectionStyle::Card,
            [&](const Substance &substance) {
                return needBlocks(m_parts, *m_parts.topic.intake(substance.id));
            },
            {m_parts.lifeStageChoice()});
    }

    void addFoods()
    {
        addForEach(u"foods"_s, PageParts::tr("Foods that hold it"), SectionStyle::Card,
                   [&](const Substance &substance) { return foodBlocks(m_parts, substance); });
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
    const Evidence *m_evidence;
    const TableRow *m_row;
};

} // namespace

void fillNutrientPage(Page &page, const PageParts &parts)
{
    NutrientPage(page, parts, *parts.topic.nutrient(page.location.id)).fill();
}

} // namespace crampwise
