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

    std::vector<TextLink> sourceLinks(QStringList ids) const;
    FactList::Item fact(const Fact &fact) const;
    FactList facts(const std::vector<Fact> &facts) const;
    AnswerBlock answer(const GradedAnswer &answer) const;
    /// In two words, below its question.
    AnswerBlock answerInShort(const QString &question, const GradedAnswer &answer) const;
    /// What the article says beside what research shows.
    Section articleSection(const std::vector<ClaimId> &claims) const;
    Comparison comparison(const std::vector<ClaimId> &claims) const;
    /// The signs of every handout and those of a set of the content, by what to do about them;
    /// its heading is that of the most urgent.
    Section doctorSection(const QString &set = {}) const;
    /// Adds a section of the policies that must stand on the page and do not stand there yet.
    void completePolicies(Page &page) const;
    /// Where a sign stands on the page about signs, each with what to do about it.
    LinkList signLinks(const QStringList &ids) const;
    /// A policy in its one wording, with its sources; nothing for an empty id.
    std::vector<Block> policy(const QString &id) const;
    /// A section that begins folded in the window: for whoever wants to know.
    static Section onDemand(const QString &anchor, const QString &heading,
                            std::vector<Block> blocks);
    /// Its list grows when the page is complete: see completeSources().
    Section sourcesSection(const QStringList &ids) const;
    /// Lists the sources that the page cites, in the order in which it does, and after them those
    /// that its own section of sources names (in one tab, those it cites alone);
    /// adds that section to a page that has none.
    void completeSources(Page &page) const;
    /// The article's table of deficiencies, with what it says of each mechanism.
    TextTable deficiencyTable() const;
    /// What the article says of each link and, apart from it, what research says of that link.
    TextTable linkTable() const;
    /// Age, sex and region as they are chosen.
    std::vector<Block> readerChoices() const;
    /// The same for My situation, which keeps age and sex to itself.
    std::vector<Block> situationReaderChoices() const;
    /// What is shown where they are not chosen; nothing where they are.
    std::vector<Block> readerNote() const;
    /// For whom needs are shown: "Female, 35 years"; "adults" where nothing was chosen.
    QString readerName() const;

    QString answerWord(GradeAnswer answer) const;
    const QString &certaintyWord(Certainty certainty) const;
    const QString &certaintyMeaning(Certainty certainty) const;
    /// A short name: first author or organisation, and the year.
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
void fillFoodAndNeedsPage(Page &page, const PageParts &parts);
void fillNeedsPage(Page &page, const PageParts &parts);
void fillFoodsPage(Page &page, const PageParts &parts);
void fillAdvicePage(Page &page, const PageParts &parts);
void fillDoctorPage(Page &page, const PageParts &parts);
void fillReliefPage(Page &page, const PageParts &parts);
void fillWhatElsePage(Page &page, const PageParts &parts);
void fillGlossaryPage(Page &page, const PageParts &parts);
void fillSourcesPage(Page &page, const PageParts &parts);
void fillLimitsPage(Page &page, const PageParts &parts);
void fillHelpPage(Page &page, const PageParts &parts);
void fillAboutPage(Page &page, const PageParts &parts);
void fillFoodPage(Page &page, const PageParts &parts);
void fillMySituationPage(Page &page, const PageParts &parts);

/// Puts blocks behind others.
void append(std::vector<Block> &blocks, std::vector<Block> more);

/// Adds a last section that explains the glossary's terms that the page uses; none, no section.
void addWordsExplained(Page &page, const PageParts &parts);

} // namespace crampwise
