// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/situation/situation_items.h"

namespace crampwise {

// What the two files that make items of statements share.

inline QString nutrientSubject(const QString &nutrient)
{
    return QStringLiteral("nutrient/") + nutrient;
}

inline QString remedySubject(const QString &remedy)
{
    return QStringLiteral("remedy/") + remedy;
}

/// A statement that is about one nutrient, or about none.
inline ContentStatement statementOf(const QString &kind, const QString &id,
                                    const QString &nutrient = {})
{
    ContentStatement statement;
    statement.item.id = kind + u'/' + id;
    statement.item.nutrient = nutrient;
    if (!nutrient.isEmpty())
        statement.subjects << nutrientSubject(nutrient);
    return statement;
}

inline LeveledList asList(const LeveledText &text)
{
    return {{text.plain}, text.student.isEmpty() ? QStringList() : QStringList(text.student)};
}

/// Adds those of the elements that concern the reader. `make` is given an element and its index.
template<typename T, typename Make>
void addConcerning(std::vector<ContentStatement> &out, const std::vector<T> &elements,
                   const Concerned &concerned, Make make, Who T::*who = &T::who)
{
    for (size_t i = 0; i < elements.size(); ++i) {
        const QStringList because = concerned(elements[i].*who);
        if (because.isEmpty())
            continue;
        std::optional<ContentStatement> made = make(elements[i], i);
        if (!made)
            continue;
        made->item.because = because;
        made->item.sources = elements[i].sources;
        out.push_back(std::move(*made));
    }
}

/// What a medicine does to a substance, or it to the medicine.
ContentStatement statementOf(const Topic &topic, const Interaction &interaction);
/// A fact of a substance, which stands in a section of the page of its nutrient.
ContentStatement statementOf(const Substance &substance, const Fact &fact, size_t index,
                             const QString &section);

} // namespace crampwise
