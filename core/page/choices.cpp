// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/choices.h"

#include "core/content/figure_words.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr QLatin1StringView kept("yes");

/// The word itself; empty when it stands for the default or for nothing.
template<typename Enum, size_t Count>
QString known(const QString &word, Enum otherwise, const WordTable<Enum, Count> &words)
{
    return valueFor(word, words).value_or(otherwise) == otherwise ? QString() : word;
}

QString knownValue(Choice choice, const QString &value)
{
    switch (choice) {
    case Choice::Level:
        return known(value, Level::Plain, levelWords);
    case Choice::Diet:
        return known(value, Diet::Omnivore, dietWords);
    case Choice::FoodOrder:
        return known(value, FoodOrder::MostFirst, foodOrderWords);
    case Choice::FoodScale:
        return known(value, FoodScale::Amount, foodScaleWords);
    case Choice::Region:
        return valueFor(value, regionWords) ? value : QString();
    case Choice::SourceKind:
        return valueFor(value, sourceKindWords) ? value : QString();
    case Choice::Age:
        return monthsOfAge(value) ? value : QString();
    case Choice::Sex:
        return valueFor(value, personWords) ? value : QString();
    case Choice::FoodSubstance:
    case Choice::SourceNutrient:
    case Choice::Stretch:
    case Choice::Situation:
        return value;
    case Choice::SituationAge:
        return value == notTold ? value : knownValue(Choice::Age, value);
    case Choice::SituationSex:
        return value == notTold ? value : knownValue(Choice::Sex, value);
    case Choice::KeepSituation:
        return value == kept ? value : QString();
    }
    Q_UNREACHABLE();
}

Reader readerOf(const QString &age, const QString &sex)
{
    Reader reader{monthsOfAge(age), Sex::Any, false, false};
    const std::optional<Person> person = valueFor(sex, personWords);
    if (!person)
        return reader;
    reader.sex = person == Person::Male ? Sex::Male : Sex::Female;
    reader.pregnant = person == Person::Pregnant;
    reader.breastfeeding = person == Person::Breastfeeding;
    return reader;
}

} // namespace

std::optional<Person> personOf(const Reader &reader)
{
    switch (reader.condition()) {
    case BodyCondition::Pregnancy:
        return Person::Pregnant;
    case BodyCondition::Breastfeeding:
        return Person::Breastfeeding;
    case BodyCondition::None:
        break;
    }
    if (reader.sex == Sex::Any)
        return {};
    return reader.sex == Sex::Male ? Person::Male : Person::Female;
}

QString ageWord(int months)
{
    const bool wholeYears = months >= 12 && months % 12 == 0;
    return wholeYears ? QString::number(months / 12) : u"%1m"_s.arg(months);
}

std::optional<int> monthsOfAge(const QString &word)
{
    constexpr int oldest = 120;
    static const QRegularExpression form(u"^([0-9]{1,4})(m?)$"_s);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return {};
    const int months = match.captured(1).toInt() * (match.captured(2).isEmpty() ? 12 : 1);
    return months <= 12 * oldest ? std::optional(months) : std::nullopt;
}

void Choices::set(Choice choice, const QString &value)
{
    const QString toKeep = knownValue(choice, value);
    if (toKeep.isEmpty())
        m_values.remove(choice);
    else
        m_values.insert(choice, toKeep);
}

Level Choices::level() const
{
    return valueFor(value(Choice::Level), levelWords).value_or(Level::Plain);
}

void Choices::setLevel(Level level)
{
    set(Choice::Level, wordFor(level, levelWords));
}

QSet<QString> Choices::situation() const
{
    const QStringList tags = value(Choice::Situation).split(u' ', Qt::SkipEmptyParts);
    return {tags.begin(), tags.end()};
}

void Choices::setSituation(const QSet<QString> &tags)
{
    QStringList sorted(tags.begin(), tags.end());
    sorted.sort(); // so that the same choices are equal
    set(Choice::Situation, sorted.join(u' '));
}

void Choices::tick(const QStringList &tags, bool ticked)
{
    const QSet<QString> changed(tags.begin(), tags.end());
    setSituation(ticked ? situation() | changed : situation() - changed);
}

void Choices::setKeepsSituation(bool keeps)
{
    set(Choice::KeepSituation, keeps ? kept : QString());
}

void Choices::forgetSituation()
{
    for (const Choice choice : ofSituation())
        set(choice, {});
    // Nor is what was chosen for needs elsewhere told here.
    set(Choice::SituationAge, notTold);
    set(Choice::SituationSex, notTold);
}

const QList<Choice> &Choices::ofSituation()
{
    static const QList<Choice> choices{Choice::Situation, Choice::SituationAge,
                                       Choice::SituationSex, Choice::KeepSituation};
    return choices;
}

Reader Choices::reader() const
{
    return readerOf(value(Choice::Age), value(Choice::Sex));
}

Reader Choices::situationReader() const
{
    const QString age = value(Choice::SituationAge);
    const QString sex = value(Choice::SituationSex);
    return readerOf(age.isEmpty() ? value(Choice::Age) : age,
                    sex.isEmpty() ? value(Choice::Sex) : sex);
}

void Choices::setReader(const Reader &reader)
{
    set(Choice::Age, reader.ageMonths ? ageWord(*reader.ageMonths) : QString());
    const std::optional<Person> person = personOf(reader);
    set(Choice::Sex, person ? wordFor(*person, personWords) : QString());
}

std::optional<Region> Choices::chosenRegion() const
{
    return valueFor(value(Choice::Region), regionWords);
}

Region Choices::region() const
{
    return chosenRegion().value_or(usualRegion(QLocale()));
}

Region usualRegion(const QLocale &locale)
{
    static const QSet<QString> europeanUnion{
        u"AT"_s, u"BE"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s, u"EE"_s, u"ES"_s,
        u"FI"_s, u"FR"_s, u"GR"_s, u"HR"_s, u"HU"_s, u"IE"_s, u"IT"_s, u"LT"_s, u"LU"_s,
        u"LV"_s, u"MT"_s, u"NL"_s, u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s};
    const QString country = locale.name().section(u'_', 1, 1);
    if (country == u"GB")
        return Region::UnitedKingdom;
    if (country == u"AU" || country == u"NZ")
        return Region::AustraliaNewZealand;
    return europeanUnion.contains(country) ? Region::EuropeanUnion : Region::UnitedStatesCanada;
}

Diet Choices::diet() const
{
    return valueFor(value(Choice::Diet), dietWords).value_or(Diet::Omnivore);
}

void Choices::setDiet(Diet diet)
{
    set(Choice::Diet, wordFor(diet, dietWords));
}

FoodOrder Choices::foodOrder() const
{
    return valueFor(value(Choice::FoodOrder), foodOrderWords).value_or(FoodOrder::MostFirst);
}

void Choices::setFoodOrder(FoodOrder order)
{
    set(Choice::FoodOrder, wordFor(order, foodOrderWords));
}

FoodScale Choices::foodScale() const
{
    return valueFor(value(Choice::FoodScale), foodScaleWords).value_or(FoodScale::Amount);
}

void Choices::setFoodScale(FoodScale scale)
{
    set(Choice::FoodScale, wordFor(scale, foodScaleWords));
}

std::optional<Source::Kind> Choices::sourceKind() const
{
    return valueFor(value(Choice::SourceKind), sourceKindWords);
}

void Choices::setSourceKind(std::optional<Source::Kind> kind)
{
    set(Choice::SourceKind, kind ? wordFor(*kind, sourceKindWords) : QString());
}

QString Choices::key(Choice choice)
{
    switch (choice) {
    case Choice::Level:
        return u"level"_s;
    case Choice::Age:
        return u"age"_s;
    case Choice::Sex:
        return u"sex"_s;
    case Choice::Region:
        return u"region"_s;
    case Choice::Diet:
        return u"diet"_s;
    case Choice::FoodSubstance:
        return u"foodSubstance"_s;
    case Choice::FoodScale:
        return u"foodScale"_s;
    case Choice::FoodOrder:
        return u"foodOrder"_s;
    case Choice::SourceNutrient:
        return u"sourceNutrient"_s;
    case Choice::SourceKind:
        return u"sourceKind"_s;
    case Choice::Stretch:
        return u"stretch"_s;
    case Choice::Situation:
        return u"situation"_s;
    case Choice::SituationAge:
        return u"situationAge"_s;
    case Choice::SituationSex:
        return u"situationSex"_s;
    case Choice::KeepSituation:
        return u"keepSituation"_s;
    }
    Q_UNREACHABLE();
}

const QList<Choice> &Choices::stored()
{
    static const QList<Choice> choices{
        Choice::Level,          Choice::Age,           Choice::Sex,       Choice::Region,
        Choice::Diet,           Choice::FoodSubstance, Choice::FoodOrder, Choice::FoodScale,
        Choice::SourceNutrient, Choice::SourceKind,    Choice::Stretch};
    return choices;
}

} // namespace crampwise
