// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/words.h"

#include <QLocale>
#include <QMap>

namespace crampwise {

/// What a reader can choose on the pages, apart from where to go.
enum class Choice {
    Level, LifeStage, Region, Diet, FoodSubstance, FoodOrder, FoodScale, SourceNutrient, SourceKind
};

/// How the foods of a list follow each other.
enum class FoodOrder { MostFirst, ByName };

/// What the bars of a chart of foods show.
enum class FoodScale { Amount, ShareOfNeed };

inline constexpr WordTable<FoodOrder, 2> foodOrderWords{{
    {"amount", FoodOrder::MostFirst},
    {"name", FoodOrder::ByName},
}};

inline constexpr WordTable<FoodScale, 2> foodScaleWords{{
    {"amount", FoodScale::Amount},
    {"share", FoodScale::ShareOfNeed},
}};

/// The reader's choices. Whoever stores them or asks for them goes by the words of the
/// enumerations and by ids; what is no such word counts as the default, and so does an id that a
/// topic does not know, so that stored choices outlive a change of the content.
class Choices {
public:
    /// A word or id; empty for the default.
    QString value(Choice choice) const { return m_values.value(choice); }
    void set(Choice choice, const QString &value);

    bool operator==(const Choices &) const = default;

    Level level() const;
    void setLevel(Level level);
    /// A woman or man of 51 to 70 has cramps most often; the content's order decides which.
    const LifeStage &lifeStage(const Topic &topic) const;
    /// Who that life stage stands for.
    Reader reader(const Topic &topic) const;
    /// The region whose needs are shown; the usual one of the locale when none is chosen.
    Region region() const;
    /// The diet whose foods are shown; Omnivore shows all.
    Food::Diet diet() const;
    void setDiet(Food::Diet diet);
    FoodOrder foodOrder() const;
    void setFoodOrder(FoodOrder order);
    FoodScale foodScale() const;
    void setFoodScale(FoodScale scale);
    /// Nothing for sources of any kind.
    std::optional<Source::Kind> sourceKind() const;
    void setSourceKind(std::optional<Source::Kind> kind);

    /// The name under which settings and the command line know a choice.
    static QString key(Choice choice);
    static const QList<Choice> &all();

private:
    QMap<Choice, QString> m_values; ///< Holds no defaults.
};

/// The region whose authority speaks for the country of a locale; United States and Canada for
/// countries of none.
Region usualRegion(const QLocale &locale);

} // namespace crampwise
