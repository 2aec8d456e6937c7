// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

namespace crampwise {

/// What was made of words that somebody typed.
struct UnderstoodChoice {
    QStringList as;   ///< The names that were recognized, as the content writes them.
    QStringList tags; ///< Ids, each once, in the order of the content; several where a word, such
                      ///< as "water tablets", may mean any of them.
    bool corrected = false;  ///< A typing error was mended, or an end added: ask if it is meant.
    bool unfinished = false; ///< Names of different choices begin like that: more is to be typed.
};

/// Understands generic names of medicines, names of classes, everyday words and the labels of what
/// can be ticked; also with a dose beside them. Nothing where no word is known or near enough.
std::optional<UnderstoodChoice> understoodChoice(const Topic &topic, const QString &typed);

} // namespace crampwise
