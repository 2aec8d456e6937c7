// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/vocabulary.h"

#include <optional>

namespace crampwise {

/// The word of the topic that somebody who typed `word` may have meant. None in three letters,
/// one error in 4 to 8 letters, two from 9. The first letter must be right but in a name of six
/// letters or more. Words of texts count from 7 letters only: among shorter ones, too many words
/// of everyday language lie near each other ("shoes" is not "shows").
std::optional<QString> correctionOf(const QString &word, const Vocabulary &vocabulary);

/// The same word in another number ("bananas"), when the topic has that; else nothing.
std::optional<QString> singularOf(const QString &word, const Vocabulary &vocabulary);

} // namespace crampwise
