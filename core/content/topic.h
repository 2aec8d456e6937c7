// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"
#include "core/content/figures.h"
#include "core/content/handout_words.h"
#include "core/content/lab_words.h"
#include "core/content/medicines.h"
#include "core/content/nutrition.h"
#include "core/content/page_texts.h"
#include "core/content/policies.h"
#include "core/content/relief.h"
#include "core/content/research.h"
#include "core/content/search_words.h"
#include "core/content/signs.h"
#include "core/content/situations.h"
#include "core/content/source.h"
#include "core/content/what_else.h"

#include <QByteArrayView>
#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace crampwise {

/// Identifies one claim of the founding article, for example "V1" or "M3".
using ClaimId = QString;

/// The part of the article that makes a claim. The deficiency chart draws a link full when
/// Mechanisms is among the parts that state it, and hollow otherwise.
enum class ArticlePart { Introduction, List, Mechanisms, Table, Advice, Closing };

enum class NutrientGroup { Vitamin, Mineral, EmergingResearch };

/// What research adds to, or corrects in, a claim of the article.
struct Correction {
    QString text;
    QStringList sources; ///< Source ids; at least one.
};

/// One statement of the article in our own words, with the correction it needs, if any.
struct Claim {
    ClaimId id;
    ArticlePart part = ArticlePart::Introduction;
    QString says;
    std::optional<Correction> know;
};

/// What the article says, on the first page; what the program says is the MainMessage.
struct Overview {
    QString chartTitle;
    QString chartHowToRead;
    QString tableTitle;
    std::vector<ClaimId> claims;
};

struct Nutrient {
    QString id;
    QString name;
    QString symbol; ///< Short badge: "Ca", "K+" for potassium, "Vit K" for vitamin K.
    NutrientGroup group = NutrientGroup::Vitamin;
    QStringList synonyms; ///< Other names and usual misspellings, for search only.
    QString lead;         ///< One sentence that says it all.
    QStringList points;   ///< In short: at most three.
    LeveledList does;     ///< What it does in the body.
    LeveledList toKnow;   ///< What to know about a lack of it.
    QStringList toDo;     ///< What the reader can do; last, to ask before taking more of it.
    QString caution;      ///< A danger of taking more; stands beside toDo.
    QStringList sources;  ///< Source ids behind does, toKnow, toDo and caution.
    std::vector<ClaimId> claims;
};

struct Mechanism {
    QString id;
    QString name;
    QStringList synonyms;
    QString lead;
    LeveledList steps;     ///< Numbered like the marks in the picture.
    LeveledText goesWrong; ///< How a fault here can end in a spasm.
    LeveledText brief;     ///< One or two sentences for handouts.
    QString happens;       ///< What goes wrong, as a verb: heads a column on paper.
    QString picture;       ///< File name in resources/illustrations, without ".svg".
    QString pictureText;   ///< What the picture shows, for those who do not see it.
    QString lab;           ///< What the laboratory shows of it; empty where it shows nothing.
    QStringList sources;
    std::vector<ClaimId> claims;
};

/// How one nutrient works through one mechanism.
struct Link {
    QString nutrient;
    QString mechanism;
    LeveledText does;      ///< What the nutrient does there.
    LeveledText goesWrong; ///< What goes wrong when it is low.
    LeveledText spasm;     ///< Why that can end in a spasm.
    QString sentence;      ///< The whole in one sentence: chart, mechanism page.
    std::vector<ClaimId> claims;
};

struct TableRow {
    QString nutrient;
    QString role; ///< "Role in muscle or nerve" in a few words.
    std::vector<ClaimId> claims;
};

struct Advice {
    QString id;
    QString title;
    QString text;
    QString brief; ///< One or two sentences for handouts.
    QStringList steps;
    QStringList synonyms;
    Who who;             ///< Whom it is worth reading for in particular.
    QStringList asksFor; ///< Ids of tried remedies that it asks for; may be empty.
    std::vector<ClaimId> claims;
};

struct DoctorPage {
    QString title;
    QString lead;
    QStringList synonyms;
};

struct AdvicePage {
    QString title;
    QString lead;
    QStringList synonyms;
};

struct AboutText {
    QString authors;    ///< Who wrote it.
    QString disclaimer; ///< "does not replace your clinician".
    QString privacy;
    QString funding;
    QDate reviewed;
    QDate nextReview;
};

/// Everything the content files say, as plain data: what the loader fills.
struct TopicData {
    Overview overview;
    std::vector<Claim> claims;
    std::vector<Nutrient> nutrients;
    std::vector<Mechanism> mechanisms;
    std::vector<Link> links;
    std::vector<TableRow> table;
    AdvicePage advicePage;
    std::vector<Advice> advice;
    DoctorPage doctorPage;
    AboutText about;
    std::vector<Source> sources;
    /// What the pages of this topic say of its sources, found when it was compiled; empty in one
    /// that was not: see usesOfSources().
    std::vector<SourceUse> sourceUses;
    QByteArrayView searchRecord;
    std::vector<Substance> substances;
    std::vector<NutrientCautions> cautions;
    std::vector<BodyState> states;
    std::vector<Influence> influences;
    std::vector<LeveledText> limits; ///< What the program does not know.
    std::vector<PrevalenceFigure> prevalence;
    std::vector<Fact> prevalenceNotes;
    std::vector<GlossaryTerm> glossary;
    Figures figures;
    LabWords lab;
    HandoutWords handout;
    SignContent signs;
    std::vector<Policy> policies;
    MedicineContent medicines;
    ReliefContent relief;
    WhatElseContent whatElse;
    PageTexts pageTexts;
    SearchWords searchWords;
    SituationContent situations;
};

/// The topic of Crampwise: immutable once made. Look-ups by id return nullptr for an unknown
/// id; the pointers live as long as the Topic does. Ids are unique within their kind, and every
/// id that one element names exists: the loader has seen to both.
class Topic {
public:
    explicit Topic(TopicData data);

    Topic(Topic &&) = default;
    Topic &operator=(Topic &&) = delete;
    Topic(const Topic &) = delete;
    Topic &operator=(const Topic &) = delete;

    const Overview &overview() const { return m_data.overview; }
    const std::vector<Claim> &claims() const { return m_data.claims; }
    const std::vector<Nutrient> &nutrients() const { return m_data.nutrients; }
    const std::vector<Mechanism> &mechanisms() const { return m_data.mechanisms; }
    const std::vector<Link> &links() const { return m_data.links; }
    const std::vector<TableRow> &table() const { return m_data.table; }
    const AdvicePage &advicePage() const { return m_data.advicePage; }
    const std::vector<Advice> &advice() const { return m_data.advice; }
    const DoctorPage &doctorPage() const { return m_data.doctorPage; }
    const AboutText &about() const { return m_data.about; }
    const std::vector<Source> &sources() const { return m_data.sources; }
    const std::vector<SourceUse> &sourceUses() const { return m_data.sourceUses; }
    /// What search knows of the topic since the program was built (core/search/index_record.h);
    /// empty where nobody has found it yet.
    QByteArrayView searchRecord() const { return m_data.searchRecord; }
    const std::vector<Substance> &substances() const { return m_data.substances; }
    const std::vector<NutrientCautions> &cautions() const { return m_data.cautions; }
    const std::vector<Influence> &influences() const { return m_data.influences; }
    const std::vector<LeveledText> &limits() const { return m_data.limits; }
    const std::vector<PrevalenceFigure> &prevalence() const { return m_data.prevalence; }
    const std::vector<Fact> &prevalenceNotes() const { return m_data.prevalenceNotes; }
    const std::vector<GlossaryTerm> &glossary() const { return m_data.glossary; }
    const Figures &figures() const { return m_data.figures; }
    const LabWords &lab() const { return m_data.lab; }
    const HandoutWords &handout() const { return m_data.handout; }
    const SignContent &signs() const { return m_data.signs; }
    const std::vector<Policy> &policies() const { return m_data.policies; }
    const MedicineContent &medicines() const { return m_data.medicines; }
    const ReliefContent &relief() const { return m_data.relief; }
    const WhatElseContent &whatElse() const { return m_data.whatElse; }
    const PageTexts &pageTexts() const { return m_data.pageTexts; }
    const SearchWords &searchWords() const { return m_data.searchWords; }
    const SituationContent &situations() const { return m_data.situations; }

    const Claim *claim(const ClaimId &id) const;
    const Nutrient *nutrient(const QString &id) const;
    const Mechanism *mechanism(const QString &id) const;
    const Advice *advice(const QString &id) const;
    const Source *source(const QString &id) const;
    const TableRow *tableRow(const QString &nutrientId) const;
    const Link *link(const QString &nutrientId, const QString &mechanismId) const;
    const Substance *substance(const QString &id) const;
    /// Nothing where there is nothing to mind.
    const NutrientCautions *cautions(const QString &nutrientId) const;
    const Policy *policy(const QString &id) const;
    const Grade *grade(const QString &nutrientId) const;
    /// What the two ends of an influence are called: nutrient, substance or state.
    QString influenceEndName(const QString &id) const;

    /// In the order of substances(); of a nutrient that has none, or is not, none.
    std::vector<const Substance *> substancesOfNutrient(const QString &nutrientId) const;

    /// In the order of mechanisms() and nutrients() respectively.
    std::vector<const Link *> linksOfNutrient(const QString &nutrientId) const;
    std::vector<const Link *> linksOfMechanism(const QString &mechanismId) const;

    /// True when the article's section on mechanisms states the link, false when only its list
    /// or its table does.
    bool saidInMechanismSection(const Link &link) const;

private:
    TopicData m_data;
    QHash<QString, qsizetype> m_claims;
    QHash<QString, qsizetype> m_nutrients;
    QHash<QString, qsizetype> m_mechanisms;
    QHash<QString, qsizetype> m_advice;
    QHash<QString, qsizetype> m_sources;
    QHash<QString, qsizetype> m_tableRows;
    QHash<std::pair<QString, QString>, qsizetype> m_links;
    QHash<QString, qsizetype> m_substances;
    QHash<QString, std::vector<const Substance *>> m_substancesOf; ///< By nutrient.
    QHash<QString, qsizetype> m_cautions;
    QHash<QString, qsizetype> m_policies;
    QHash<QString, qsizetype> m_grades;
};

} // namespace crampwise
