// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"

#include <vector>

namespace crampwise {

struct EvidenceTexts {
    QString lead;
    QString howToRead;
    QString howToReadForest;
    QString notDrawn; ///< Why a study stands in a forest plot without a mark.
};

struct SituationTexts {
    QString lead;
    QString otherStudies; ///< Heading of the studies of what is no remedy.
};

struct FoodTexts {
    QString lead;
    QString howToRead;
    QString howToReadOpen;    ///< Where no age and no sex is chosen.
    QString howToReadShares;  ///< %1 a need, %2 whose.
    QString howToReadOne;     ///< %1 whose need.
    QString howToReadOneOpen; ///< The same where age or sex is open.
};

/// Titles that say what is found rest on sources.
struct HowCommonTexts {
    QString lead;
    QString howToRead;
    Fact cramps;
    Fact lowIntake;
    Fact aboveAdequateIntake;
    Fact lowBlood;
    Fact restlessLegs;
};

struct InfluenceTexts {
    Fact lead;
    Fact title;
    QString howToRead;
    // The words of an arrow.
    QString raises;
    QString tooMuchLowers;
    QString lackLowers;
    QString helps;
    QString hidesLack;
    QString lostTogether;
};

/// What pages say that belongs to no single nutrient, food or sign.
struct PageTexts {
    QString nothingToCorrect; ///< Beside a claim of the article.
    QString onlyCopiesRead;   ///< Where the original of no source was opened.
    QString urgencyIsOurs;    ///< Where no source sets how fast to act.
    QString fitsEveryLeaflet;
    QString reportedWithCramps;
    QString noTrial;
    std::vector<Illustration> calf; ///< At rest, and cramped.
    QString reviewPassed;           ///< %1 the date of the review that is overdue.
    EvidenceTexts evidence;
    SituationTexts situations;
    FoodTexts foods;
    HowCommonTexts howCommon;
    InfluenceTexts influences;
};

} // namespace crampwise
