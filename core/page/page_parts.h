// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page.h"

#include <QCoreApplication>

namespace crampwise {

/// What the pages are put together from: the topic as this reader wants it told. The topic and
/// the choices must outlive it.
class PageParts {
    Q_DECLARE_TR_FUNCTIONS(crampwise::PageParts)

public:
    PageParts(const Topic &theTopic, const Choices &theChoices)
        : topic(theTopic), choices(theChoices)
    {
    }

    const QString &told(const LeveledText &text) const { return text.at(choices.level()); }
    const QStringList &told(const LeveledList &list) const { return list.at(choices.level()); }

    std::vector<TextLink> sourceLinks(const QStringList &ids) const;
    FactList::Item fact(const Fact &fact) const;
    FactList facts(const std::vector<Fact> &facts) const;
    AnswerBlock answer(const QString &question, const Answer &answer) const;
    /// What the article says beside what research shows.
    Section articleSection(const std::vector<ClaimId> &claims) const;
    /// Who, how many, what, result and year of each trial; a row leads to the source.
    TextTable trials(const std::vector<Trial> &trials, const QString &title) const;
    Comparison comparison(const std::vector<ClaimId> &claims) const;
    Section doctorSection() const;
    /// Its list grows when the page is complete: see completeSources().
    Section sourcesSection(const QStringList &ids) const;
    /// Lists the sources that the page cites, in the order in which it does, and after them those
    /// that its own section of sources names; adds that section to a page that has none.
    void completeSources(Page &page) const;
    /// The article's table of deficiencies, with what it says of each mechanism.
    TextTable deficiencyTable() const;
    ChoiceBlock lifeStageChoice() const;

    static QString verdictWord(Verdict verdict);
    static QString certaintyWord(Certainty certainty);
    static QString certaintyMeaning(Certainty certainty);
    /// A short name: first author or organisation, and the year.
    static QString sourceName(const Source &source);
    static Location sourceLocation(const QString &id) { return {Location::Kind::Sources, {}, id}; }

    const Topic &topic;
    const Choices &choices;
};

// What stands on the pages, a file for each. page.location is set; its id is one of the topic's.
void fillOverviewPage(Page &page, const PageParts &parts);
void fillNutrientPage(Page &page, const PageParts &parts);
void fillMechanismPage(Page &page, const PageParts &parts);
void fillLabPage(Page &page, const PageParts &parts);
void fillEvidencePage(Page &page, const PageParts &parts);
void fillSituationsPage(Page &page, const PageParts &parts);
void fillHowCommonPage(Page &page, const PageParts &parts);
void fillInfluencesPage(Page &page, const PageParts &parts);
void fillNeedsPage(Page &page, const PageParts &parts);
void fillFoodsPage(Page &page, const PageParts &parts);
void fillAdvicePage(Page &page, const PageParts &parts);
void fillDoctorPage(Page &page, const PageParts &parts);
void fillGlossaryPage(Page &page, const PageParts &parts);
void fillSourcesPage(Page &page, const PageParts &parts);
void fillLimitsPage(Page &page, const PageParts &parts);
void fillHelpPage(Page &page, const PageParts &parts);
void fillAboutPage(Page &page, const PageParts &parts);
void fillFoodPage(Page &page, const PageParts &parts);

/// Adds a last section that explains the glossary's terms that the page uses; none, no section.
void addWordsExplained(Page &page, const PageParts &parts);

} // namespace crampwise
