// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/who.h"

#include <QString>
#include <QStringList>

namespace crampwise {

/// How a reader wants to be told: everyday words, or the terms of the field.
enum class Level { Plain, Student };

/// A text at two levels. `student` is empty where the plain text says it all.
struct LeveledText {
    QString plain;
    QString student;

    const QString &at(Level level) const
    {
        return level == Level::Student && !student.isEmpty() ? student : plain;
    }
};

/// A list at two levels.
struct LeveledList {
    QStringList plain;
    QStringList student;

    const QStringList &at(Level level) const
    {
        return level == Level::Student && !student.isEmpty() ? student : plain;
    }
};

/// One statement and the publications that it rests on.
struct Fact {
    LeveledText text;
    QStringList sources;  ///< Source ids; at least one.
    Who who = {};         ///< Empty where it is for everybody, or for nobody in particular.
    bool caution = false; ///< For them what it speaks of is risky.
};

/// A drawing from resources/illustrations.
struct Illustration {
    QString id;   ///< Name of its file, without ".svg".
    QString text; ///< What it shows, for those who do not see it.
};

} // namespace crampwise
