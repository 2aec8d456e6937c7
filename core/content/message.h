// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"

#include <vector>

namespace crampwise {

// The main message, and the chart of links: what the article says beside what research says.

/// Where the article states a link.
enum class ArticleSays { Section, Elsewhere, None };
/// What research says of that very link.
enum class ResearchSays { Supported, Partly, NotSupported, Unknown };

template<typename Word>
struct ChartSign {
    Word id{};
    QString name;
    LeveledText text;
};

struct LinkChartWords {
    QString title;
    QString howToRead;
    QString summary;
    std::vector<ChartSign<ArticleSays>> articleLegend;
    std::vector<ChartSign<ResearchSays>> researchLegend;
};

struct MainMessage {
    QString title;
    QString evidenceTitle;
    Fact lead;
    Fact main;
    /// The main message for handouts: the title as a sentence, and what follows.
    QStringList brief;
    std::vector<Fact> points; ///< At most three.
    LinkChartWords chart;
};

/// One nutrient with one mechanism. The two answers are kept apart.
struct LinkCell {
    QString nutrient;
    QString mechanism;
    ArticleSays article = ArticleSays::None;
    QStringList claims; ///< Of the article.
    ResearchSays research = ResearchSays::Unknown;
    QString lackDoes; ///< In a few words.
    Fact fact;
};

struct MessageTables {
    MainMessage message;
    std::vector<LinkCell> cells; ///< Every nutrient with every mechanism.

    const LinkCell *cell(const QString &nutrient, const QString &mechanism) const;
    /// Unknown where there is no cell.
    ResearchSays research(const QString &nutrient, const QString &mechanism) const;
};

} // namespace crampwise
