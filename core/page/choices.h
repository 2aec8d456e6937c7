// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

#include <QMap>

namespace crampwise {

/// What a reader can choose on the pages, apart from where to go.
enum class Choice {
    Level, LifeStage, Diet, FoodSubstance, FoodOrder, FoodScale, SourceNutrient, SourceKind
};

/// The reader's choices: one value for each, empty for the default. A value that a topic does not
/// know counts as the default, so stored choices outlive a change of the content.
class Choices {
public:
    QString value(Choice choice) const { return m_values.value(choice); }
    void set(Choice choice, const QString &value) { m_values.insert(choice, value); }

    bool operator==(const Choices &) const = default;

    Level level() const;
    /// A woman or man of 51 to 70 has cramps most often; the content's order decides which.
    const LifeStage &lifeStage(const Topic &topic) const;
    /// The diet whose foods are shown; Omnivore shows all.
    Food::Diet diet() const;

    /// The name under which settings and the command line know a choice.
    static QString key(Choice choice);
    static const QList<Choice> &all();

private:
    QMap<Choice, QString> m_values;
};

} // namespace crampwise
