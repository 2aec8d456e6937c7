// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/need_summary.h"
#include "core/situation/situation.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

SituationChoices choicesOf(const PageParts &parts)
{
    return {parts.choices.situation(), parts.choices.reader(), parts.choices.region()};
}

class SituationPage {
public:
    SituationPage(Page &page, const PageParts &parts)
        : m_page(page), m_parts(parts), m_content(parts.topic.situations()),
          m_told(tellSituation(parts.topic, choicesOf(parts)))
    {
    }

    void fill()
    {
        m_page.lead = m_content.lead;
        if (m_told.isEmpty()) {
            add(u"nothing-chosen"_s, PageParts::tr("Nothing is chosen yet"), SectionStyle::Summary,
                {Paragraph{m_content.nothingChosen}, signsForAnyoneLink()});
            return;
        }
        addSigns();
        addReading();
        addTakeCare();
        addQuestions();
        addNeeds();
    }

private:
    void add(const QString &anchor, const QString &heading, SectionStyle style,
             std::vector<Block> blocks)
    {
        m_page.sections.push_back({anchor, heading, style, {}, std::move(blocks)});
    }

    LinkList signsForAnyoneLink() const
    {
        return {{{signsForAnyone(), m_content.signsForAnyone, {}}}};
    }

    /// "Because of: Vegan; Statin (cholesterol)."
    Paragraph because(const QStringList &chosen) const
    {
        QStringList labels;
        for (const QString &id : chosen)
            labels << m_content.tag(id)->label;
        return {PageParts::tr("Because of: %1", "what was chosen").arg(labels.join(u"; "_s)), true};
    }

    static QString headingOf(const SituationItem &item)
    {
        return item.with.isEmpty()
            ? item.title
            : PageParts::tr("%1 and %2", "a substance, a class of medicine")
                  .arg(item.title, item.with);
    }

    void append(std::vector<Block> &blocks, const SituationItem &item) const
    {
        if (!item.title.isEmpty())
            blocks.push_back(Subheading{headingOf(item)});
        FactList facts;
        for (const QString &text : m_parts.told(item.text))
            facts.items.push_back({text, {}});
        facts.items.back().sources = m_parts.sourceLinks(item.sources);
        blocks.push_back(facts);
        if (!item.action.isEmpty())
            blocks.push_back(Bullets{{item.action}});
        blocks.push_back(because(item.because));
        blocks.push_back(
            LinkList{{{item.leadsTo, PageParts::tr("Read more"), {}}}});
    }

    void addSigns()
    {
        std::vector<const Sign *> signs;
        for (const SituationSign &one : m_told.signs)
            signs.push_back(one.sign);
        std::vector<Block> blocks;
        for (const SignsOfOneCall &group : groupedByCall(m_parts.topic.signs(), signs)) {
            blocks.push_back(Subheading{m_parts.told(group.call)});
            Bullets briefs;
            for (const Sign *sign : group.signs)
                briefs.items << sign->brief;
            blocks.push_back(briefs);
        }
        crampwise::append(blocks, m_parts.policy(u"not-complete"_s));
        blocks.push_back(signsForAnyoneLink());
        blocks.push_back(Paragraph{m_content.notForYouAlone, true});
        add(u"signs"_s, PageParts::tr("Signs for you"), SectionStyle::Warning, std::move(blocks));
    }

    /// The cautions that stand beside something, in brief: each is told in full below.
    void addCautionsBeside(std::vector<Block> &blocks, const QStringList &ids) const
    {
        QStringList titles;
        for (const QString &id : ids)
            titles << headingOf(*m_told.caution(id));
        if (titles.isEmpty())
            return;
        titles.removeDuplicates();
        blocks.push_back(Notice{PageParts::tr("Take care first: %1", "titles of cautions")
                                    .arg(titles.join(u"; "_s))});
        blocks.push_back(LinkList{{{{Location::Kind::MySituation, {}, u"take-care"_s},
                                    PageParts::tr("Take care with"), {}}}});
    }

    void addReading()
    {
        for (const SituationReading &group : m_told.reading) {
            const Nutrient *nutrient = m_parts.topic.nutrient(group.nutrient);
            std::vector<Block> blocks;
            addCautionsBeside(blocks, group.cautions);
            for (const SituationItem &item : group.items)
                append(blocks, item);
            add(u"read-"_s + (nutrient ? nutrient->id : u"other"_s),
                nutrient ? PageParts::tr("Worth reading: %1", "a nutrient").arg(nutrient->name)
                         : PageParts::tr("Worth reading: not a nutrient"),
                SectionStyle::Card, std::move(blocks));
        }
    }

    void addTakeCare()
    {
        std::vector<Block> blocks;
        for (const SituationItem &item : m_told.takeCare) {
            append(blocks, item);
            Bullets foods;
            foods.columns = 2;
            for (const Food *food : item.foods)
                foods.items << food->name;
            if (!foods.items.isEmpty())
                blocks.push_back(foods);
        }
        if (!blocks.empty())
            add(u"take-care"_s, PageParts::tr("Take care with"), SectionStyle::Caution,
                std::move(blocks));
    }

    void addQuestions()
    {
        std::vector<Block> blocks;
        FactList questions;
        for (const SituationItem &item : m_told.questions)
            questions.items.push_back({item.text.plain.constFirst(),
                                       m_parts.sourceLinks(item.sources)});
        if (!questions.items.empty())
            blocks.push_back(questions);
        addTests(blocks);
        if (!blocks.empty())
            add(u"ask"_s, PageParts::tr("Ask at your appointment"), SectionStyle::Card,
                std::move(blocks));
    }

    void addTests(std::vector<Block> &blocks) const
    {
        FactList tests;
        for (const SituationItem &item : m_told.tests)
            tests.items.push_back({PageParts::tr("%1: %2", "a test, what it is for")
                                       .arg(item.title, m_parts.told(item.text).constFirst()),
                                   m_parts.sourceLinks(item.sources)});
        if (tests.items.empty())
            return;
        blocks.push_back(Subheading{PageParts::tr("Tests that a doctor may order")});
        blocks.push_back(tests);
        crampwise::append(blocks, m_parts.policy(u"results"_s));
    }

    void addNeeds()
    {
        if (m_told.needs.empty())
            return;
        QStringList cautions;
        for (const SituationNeed &need : m_told.needs)
            cautions << need.cautions;
        cautions.removeDuplicates();
        std::vector<Block> blocks{Paragraph{needScope(m_parts), true}};
        addCautionsBeside(blocks, cautions);
        blocks.push_back(needMatrix(m_parts));
        add(u"needs"_s, PageParts::tr("How much you need"), SectionStyle::Plain,
            std::move(blocks));
    }

    Page &m_page;
    const PageParts &m_parts;
    const SituationContent &m_content;
    const SituationResult m_told;
};

} // namespace

void fillMySituationPage(Page &page, const PageParts &parts)
{
    SituationPage(page, parts).fill();
}

} // namespace crampwise
