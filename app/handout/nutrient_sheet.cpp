// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/sheet_parts.h"

#include <QCoreApplication>

namespace crampwise {

namespace {

/// What goes when the page is full; what is not named here never goes.
enum DropOrder { DropLinkSteps = 1, DropArticle, DropInShort, DropToKnow };

class NutrientSheetMaker : private SheetParts {
    Q_DECLARE_TR_FUNCTIONS(Summary)

public:
    NutrientSheetMaker(const Topic &topic, const Nutrient &nutrient, const PrintFonts &fonts)
        : SheetParts(topic, fonts), m_topic(topic), m_nutrient(nutrient), m_fonts(fonts)
    {
    }

    Sheet make() const
    {
        const Nutrient &n = m_nutrient;
        Sheet sheet;
        sheet.parts.push_back({{}, 0, heading(tr("%1 and leg cramps").arg(n.name), groupName()),
                               {}});
        sheet.parts.push_back({{}, 0, mainBox(n.lead), {}});
        sheet.parts.push_back({tr("In short"), DropInShort,
                               section(tr("In short"), bullets(n.points)), {}});
        sheet.parts.push_back({tr("When there is too little"), DropLinkSteps, links(true),
                               links(false)});
        auto pair = std::make_unique<PrintRow>(points(16));
        pair->add(section(tr("What to know about a lack"), bullets(n.toKnow.plain)));
        pair->add(whatToDo()).balance(0.4, 0.6);
        sheet.parts.push_back({tr("What to know about a lack"), DropToKnow, std::move(pair),
                               whatToDo()});
        sheet.parts.push_back({tr("What the article says"), DropArticle,
                               section(tr("What the article says"), article()), {}});
        sheet.parts.push_back({{}, 0, doctorBox(), {}});
        sheet.footer = footer(n.sources.size());
        return sheet;
    }

private:
    PrintBlockPtr links(bool inSteps) const
    {
        auto row = std::make_unique<PrintRow>(points(16));
        for (const Link *link : m_topic.linksOfNutrient(m_nutrient.id)) {
            auto block = std::make_unique<PrintColumn>();
            const QString name = m_topic.mechanism(link->mechanism)->name;
            block->add(std::make_unique<PrintRule>(points(1)));
            block->add(std::make_unique<PrintText>(name, m_fonts.strong), points(4));
            if (inSteps)
                block->add(steps(*link), points(2));
            else
                block->add(text(link->sentence), points(2));
            row->add(std::move(block));
        }
        return section(tr("When there is too little"), std::move(row));
    }

    PrintBlockPtr steps(const Link &link) const
    {
        auto block = std::make_unique<PrintColumn>();
        for (const QString &step : {link.does.plain, link.goesWrong.plain, link.spasm.plain})
            block->add(text(step), points(3));
        return block;
    }

    /// A caution stands beside what to do, and never goes without it.
    PrintBlockPtr whatToDo() const
    {
        auto block = std::make_unique<PrintColumn>();
        block->add(section(tr("What you can do"), bullets(m_nutrient.toDo)));
        block->add(section(tr("Before you take more"), text(m_nutrient.caution)), points(8));
        return block;
    }

    PrintBlockPtr article() const
    {
        auto block = std::make_unique<PrintColumn>();
        for (const ClaimId &id : m_nutrient.claims) {
            const Claim &claim = *m_topic.claim(id);
            block->add(text(claim.says), points(3));
            if (claim.know)
                block->add(namedText(tr("What research shows:"), claim.know->text), points(2));
        }
        return block;
    }

    QString groupName() const
    {
        switch (m_nutrient.group) {
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
    const Nutrient &m_nutrient;
    const PrintFonts &m_fonts;
};

} // namespace

Sheet nutrientSheet(const Topic &topic, const Nutrient &nutrient, const PrintFonts &fonts)
{
    return NutrientSheetMaker(topic, nutrient, fonts).make();
}

} // namespace crampwise
