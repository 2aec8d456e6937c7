// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/choices.h"

using namespace Qt::StringLiterals;

namespace crampwise {

Level Choices::level() const
{
    return value(Choice::Level) == u"student" ? Level::Student : Level::Plain;
}

const LifeStage &Choices::lifeStage(const Topic &topic) const
{
    if (const LifeStage *chosen = topic.lifeStage(value(Choice::LifeStage)))
        return *chosen;
    for (const LifeStage &stage : topic.lifeStages()) {
        if (stage.from == 51)
            return stage;
    }
    static const LifeStage none;
    return topic.lifeStages().empty() ? none : topic.lifeStages().front();
}

Food::Diet Choices::diet() const
{
    const QString chosen = value(Choice::Diet);
    if (chosen == u"vegan")
        return Food::Diet::Vegan;
    if (chosen == u"vegetarian")
        return Food::Diet::Vegetarian;
    return Food::Diet::Omnivore;
}

QString Choices::key(Choice choice)
{
    switch (choice) {
    case Choice::Level:
        return u"level"_s;
    case Choice::LifeStage:
        return u"lifeStage"_s;
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
    }
    Q_UNREACHABLE();
}

const QList<Choice> &Choices::all()
{
    static const QList<Choice> choices{
        Choice::Level,     Choice::LifeStage,      Choice::Diet,
        Choice::FoodSubstance, Choice::FoodOrder,  Choice::FoodScale,
        Choice::SourceNutrient, Choice::SourceKind};
    return choices;
}

} // namespace crampwise
