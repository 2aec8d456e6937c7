// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/words.h"

#include <QLocale>
#include <QMap>
#include <QSet>

namespace crampwise {

/// What a reader can choose on the pages, apart from where to go.
enum class Choice {
    Level,
    Age,
    Sex,
    Region,
    Diet,
    FoodSubstance,
    FoodOrder,
    FoodScale,
    SourceNutrient,
    SourceKind,
    Stretch,
    Situation,
    SituationAge,
    SituationSex,
    KeepSituation
};

/// An age or a sex of My situation that somebody does not want to tell, whatever they chose for
/// their needs elsewhere.
inline constexpr QLatin1StringView notTold("not-told");

/// What Choice::Sex offers besides "not chosen".
enum class Person { Female, Male, Pregnant, Breastfeeding };

/// How the foods of a list follow each other.
enum class FoodOrder { MostFirst, ByName };

/// What the bars of a chart of foods show.
enum class FoodScale { Amount, ShareOfNeed };

inline constexpr WordTable<Person, 4> personWords{{
    {"female", Person::Female},
    {"male", Person::Male},
    {"pregnant", Person::Pregnant},
    {"breastfeeding", Person::Breastfeeding},
}};

/// What somebody is, as Choice::Sex holds it; nothing for a reader who told none of it.
std::optional<Person> personOf(const Reader &reader);

/// An age as Choice::Age holds it: "35" for years, "6m" for months.
QString ageWord(int months);
/// Its months; nothing for what is no such word, or above 120 years.
std::optional<int> monthsOfAge(const QString &word);

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
    /// For whom needs are shown; open where nothing was chosen.
    Reader reader() const;
    void setReader(const Reader &reader);
    std::optional<Region> chosenRegion() const;
    /// The region whose needs are shown; the usual one of the locale when none is chosen.
    Region region() const;
    /// The diet whose foods are shown; Omnivore shows all.
    Diet diet() const;
    void setDiet(Diet diet);
    FoodOrder foodOrder() const;
    void setFoodOrder(FoodOrder order);
    FoodScale foodScale() const;
    void setFoodScale(FoodScale scale);
    /// Nothing for sources of any kind.
    std::optional<Source::Kind> sourceKind() const;
    void setSourceKind(std::optional<Source::Kind> kind);

    /// Ids of what is ticked on My situation: Choice::Situation holds them parted by spaces.
    QSet<QString> situation() const;
    void setSituation(const QSet<QString> &tags);
    /// Adds ids to them, or takes them away.
    void tick(const QStringList &tags, bool ticked);
    /// As chosen on My situation; what was not chosen there is as in reader().
    Reader situationReader() const;
    /// Whether what is chosen of My situation shall outlive the program.
    bool keepsSituation() const { return !value(Choice::KeepSituation).isEmpty(); }
    void setKeepsSituation(bool keeps);
    /// As if nothing had been chosen there.
    void forgetSituation();
    static const QList<Choice> &ofSituation();

    /// The name under which settings and the command line know a choice.
    static QString key(Choice choice);
    /// Those that settings store: all but those of My situation.
    static const QList<Choice> &stored();

private:
    QMap<Choice, QString> m_values; ///< Holds no defaults.
};

/// The region whose authority speaks for the country of a locale; United States and Canada for
/// countries of none.
Region usualRegion(const QLocale &locale);

} // namespace crampwise
