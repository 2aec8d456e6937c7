// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/situation_page.h"

#include "core/page/need_summary.h"
#include "core/page/pages.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString countsOf(const SituationResult &told)
{
    if (told.isEmpty())
        return PageParts::tr("Nothing is chosen.");
    int toRead = 0;
    for (const SituationReading &group : told.reading)
        toRead += int(group.items.size());
    QStringList counts;
    const auto tell = [&](const char *what, size_t count) {
        if (count > 0)
            counts << PageParts::tr(what, nullptr, int(count));
    };
    tell(QT_TRANSLATE_NOOP("crampwise::PageParts", "%n warning sign(s)"), told.signs.size());
    tell(QT_TRANSLATE_NOOP("crampwise::PageParts", "%n thing(s) to read"), size_t(toRead));
    tell(QT_TRANSLATE_NOOP("crampwise::PageParts", "%n to take care with"), told.takeCare.size());
    tell(QT_TRANSLATE_NOOP("crampwise::PageParts", "%n question(s) to ask"), told.questions.size());
    return PageParts::tr("For your choices: %1", "counts")
        .arg(counts.isEmpty() ? PageParts::tr("your needs")
                              : QLocale().createSeparatedList(counts));
}

QString headingOf(const SituationItem &item)
{
    return item.with.isEmpty()
        ? item.title
        : PageParts::tr("%1 and %2", "a substance, a class of medicine").arg(item.title, item.with);
}

QString nameOf(const SituationItem &item, const Topic &topic)
{
    return item.title.isEmpty() ? locationTitle(item.leadsTo, topic) : headingOf(item);
}

QStringList cautionNames(const SituationResult &told, const Topic &topic)
{
    QStringList names;
    for (const SituationItem &item : told.takeCare)
        names << nameOf(item, topic);
    names.removeDuplicates();
    return names;
}

/// As for a reader who chose on this page whose needs are told.
Choices withItsReader(Choices choices)
{
    choices.setReader(choices.situationReader());
    return choices;
}

class SituationPage {
public:
    SituationPage(Page &page, const PageParts &parts)
        : m_page(page), m_choices(withItsReader(parts.choices)), m_parts(parts.topic, m_choices),
          m_content(parts.topic.situations()),
          m_told(tellSituation(parts.topic, situationOf(parts.choices)))
    {
    }

    void fill()
    {
        m_page.lead = m_content.lead;
        m_page.firstBeside = true;
        addChoices();
        if (m_told.isEmpty()) {
            addWhatItDoes();
            return;
        }
        m_page.buttons = {{PageParts::tr("Make my appointment sheet…"),
                           {},
                           u"print"_s,
                           PageButton::Rank::First,
                           PageButton::Deed::MakeHandout},
                          {PageParts::tr("Copy as text"),
                           {},
                           u"copy"_s,
                           PageButton::Rank::Plain,
                           PageButton::Deed::CopyPage}};
        m_page.foot = PageFoot{{{{}, countsOf(m_told)}},
                               {PageParts::tr("Go to the signs"), anchor(u"signs"_s)},
                               {PageParts::tr("Get help now"), {Location::Kind::Doctor, {}, {}}}};
        addSigns();
        addTakeCare();
        addQuestions();
        addReading();
        addNeeds();
    }

private:
    static constexpr qsizetype mostSources = 3; ///< Of a sign in brief.

    void add(const QString &anchor, const QString &heading, SectionStyle style,
             std::vector<Block> blocks)
    {
        m_page.sections.push_back({anchor, heading, style, {}, std::move(blocks)});
    }

    static Location anchor(const QString &section)
    {
        return {Location::Kind::MySituation, {}, section};
    }

    // What can be chosen

    void addChoices()
    {
        std::vector<Block> blocks = m_parts.situationReaderChoices();
        for (const SituationGroupWords &group : m_content.groups) {
            if (group.group != SituationGroup::StageOfLife)
                blocks.push_back(ticksOf(group));
        }
        blocks.push_back(ticksToKeep());
        const bool kept = m_choices.keepsSituation();
        blocks.push_back(Paragraph{whatIsKept(), true});
        PageButton clear;
        clear.text = kept ? PageParts::tr("Forget all") : PageParts::tr("Clear all");
        clear.icon = u"close"_s;
        clear.deed = PageButton::Deed::ForgetSituation;
        blocks.push_back(ButtonBlock{{clear}});
        add(u"choices"_s, PageParts::tr("Your choices"), SectionStyle::Card, std::move(blocks));
    }

    TickBlock ticksOf(const SituationGroupWords &group) const
    {
        TickBlock block{Choice::Situation, group.title, {}};
        if (group.group == SituationGroup::Medicines)
            block.find = PageParts::tr("Type a name or a kind");
        const QSet<QString> chosen = m_choices.situation();
        for (const SituationTag &tag : m_content.tags) {
            if (tag.group == group.group)
                block.boxes.push_back(
                    {tag.id, tag.label, chosen.contains(tag.id), tag.forMostPeople});
        }
        return block;
    }

    QString whatIsKept() const
    {
        return m_choices.keepsSituation()
            ? PageParts::tr("Your choices are in a file of their own on this computer. Nothing is "
                            "sent.")
            : PageParts::tr("Nothing is stored or sent.");
    }

    TickBlock ticksToKeep() const
    {
        return {
            Choice::KeepSituation,
            PageParts::tr("What is kept"),
            {{u"yes"_s, PageParts::tr("Remember on this computer"), m_choices.keepsSituation()}}};
    }

    // What it tells

    void addWhatItDoes()
    {
        const QStringList answers{
            PageParts::tr("Warning signs that concern you, the most urgent first"),
            PageParts::tr("What is worth reading, why, and its sources"),
            PageParts::tr("What to take care with"),
            PageParts::tr("What to ask at your appointment, on a sheet to take along"),
            PageParts::tr("How much you need, for your age and sex")};
        std::vector<Block> blocks{Paragraph{m_content.nothingChosen}, Bullets{answers},
                                  Paragraph{whatIsKept()}};
        addWhatHoldsForAnyone(blocks);
        add(u"nothing-chosen"_s, PageParts::tr("Nothing is chosen yet"), SectionStyle::Summary,
            std::move(blocks));
    }

    LinkList signsForAnyoneLink() const
    {
        return {{{signsForAnyone(), m_content.signsForAnyone, {}}}};
    }

    QString labelsOf(const QStringList &chosen) const
    {
        QStringList labels;
        for (const QString &id : chosen) {
            // "In dialysis" says "Dialysis" too.
            const bool said = std::any_of(chosen.begin(), chosen.end(), [&](const QString &other) {
                return m_content.tag(other)->implies.contains(id);
            });
            if (!said)
                labels << m_content.tag(id)->label;
        }
        return labels.join(u"; "_s);
    }

    /// "Because of: Vegan; Statin (cholesterol)"
    Paragraph because(const QStringList &chosen) const
    {
        return {PageParts::tr("Because of: %1", "what was chosen").arg(labelsOf(chosen)), true};
    }

    /// What it says, and what to do.
    FactList saidOf(const SituationItem &item) const
    {
        FactList facts;
        for (const QString &text : m_parts.told(item.text))
            facts.items.push_back({text, {}});
        if (!item.action.isEmpty())
            facts.items.push_back({item.action, {}});
        facts.items.back().sources = m_parts.sourceLinks(item.sources);
        return facts;
    }

    void append(std::vector<Block> &blocks, const SituationItem &item) const
    {
        blocks.push_back(Subheading{nameOf(item, m_parts.topic), item.leadsTo});
        blocks.push_back(because(item.because));
        blocks.push_back(saidOf(item));
    }

    /// A sign in brief, and by what of the choices it is there.
    FactList::Item signItem(const Sign &sign) const
    {
        const auto told = std::find_if(m_told.signs.begin(), m_told.signs.end(),
                                       [&](const SituationSign &one) { return one.sign == &sign; });
        return {PageParts::tr("%1 \u2013 because of: %2", "a sign, what was chosen")
                    .arg(sign.brief, labelsOf(told->because)),
                m_parts.sourceLinks(sign.sources.mid(0, mostSources))};
    }

    void addSigns()
    {
        std::vector<const Sign *> signs;
        for (const SituationSign &one : m_told.signs)
            signs.push_back(one.sign);
        std::vector<Block> blocks;
        for (const SignsOfOneCall &group : groupedByCall(m_parts.topic.signs(), signs)) {
            blocks.push_back(Subheading{m_parts.told(group.call)});
            FactList briefs;
            for (const Sign *sign : group.signs)
                briefs.items.push_back(signItem(*sign));
            blocks.push_back(briefs);
        }
        addWhatHoldsForAnyone(blocks);
        add(u"signs"_s, PageParts::tr("Signs for you"), SectionStyle::Warning, std::move(blocks));
    }

    void addWhatHoldsForAnyone(std::vector<Block> &blocks) const
    {
        blocks.push_back(signsForAnyoneLink());
        const Policy &notComplete = *m_parts.topic.policy(u"not-complete"_s);
        blocks.push_back(Paragraph{m_parts.told(notComplete.text)});
        blocks.push_back(Paragraph{m_content.notForYouAlone, true});
    }

    /// The cautions that stand beside something, in brief: each is told in full above.
    void addCautionsBeside(std::vector<Block> &blocks, const QStringList &ids) const
    {
        QStringList titles;
        for (const QString &id : ids)
            titles << headingOf(*m_told.caution(id));
        if (titles.isEmpty())
            return;
        titles.removeDuplicates();
        const QString first
            = PageParts::tr("Take care first: %1", "titles of cautions").arg(titles.join(u"; "_s));
        blocks.push_back(LinkList{{{anchor(u"take-care"_s), first, {}}}});
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
                         : PageParts::tr("Worth reading: other than nutrients"),
                SectionStyle::Card, std::move(blocks));
        }
    }

    void addTakeCare()
    {
        std::vector<Block> blocks;
        for (const SituationItem &item : m_told.takeCare) {
            append(blocks, item);
            QStringList foods;
            for (const Food *food : item.foods)
                foods << food->name;
            if (!foods.isEmpty())
                blocks.push_back(Paragraph{QLocale().createSeparatedList(foods), true});
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
            questions.items.push_back(
                {item.text.plain.constFirst(), m_parts.sourceLinks(item.sources)});
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

    /// An amount for healthy people is none for somebody whom a caution of that nutrient concerns.
    TextTable ownNeeds() const
    {
        TextTable table = needMatrix(m_parts);
        for (size_t i = 0; i < m_told.needs.size(); ++i) {
            if (!m_told.needs[i].cautions.isEmpty()) {
                for (qsizetype column = 1; column < table.rows[i].size(); ++column)
                    table.rows[i][column] = PageParts::tr("Ask first", "in place of an amount");
            }
        }
        return table;
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
        blocks.push_back(ownNeeds());
        add(u"needs"_s, PageParts::tr("How much you need"), SectionStyle::Card, std::move(blocks));
    }

    Page &m_page;
    const Choices m_choices;
    const PageParts m_parts;
    const SituationContent &m_content;
    const SituationResult m_told;
};

} // namespace

SituationChoices situationOf(const Choices &choices)
{
    return {choices.situation(), choices.situationReader(), choices.region()};
}

QString situationNews(const Topic &topic, const Choices &choices, const Choices &before)
{
    const SituationResult told = tellSituation(topic, situationOf(choices));
    QStringList names = cautionNames(told, topic);
    for (const QString &known : cautionNames(tellSituation(topic, situationOf(before)), topic))
        names.removeAll(known);
    constexpr qsizetype most = 3;
    QString some = names.mid(0, most).join(u"; "_s);
    if (names.size() > most)
        some = PageParts::tr("%1; and %2 more", "some names, how many are left out")
                   .arg(some, QLocale().toString(names.size() - most));
    if (names.isEmpty())
        return countsOf(told);
    return PageParts::tr("%1. Take care with: %2", "counts, names").arg(countsOf(told), some);
}

void fillMySituationPage(Page &page, const PageParts &parts)
{
    SituationPage(page, parts).fill();
}

} // namespace crampwise
