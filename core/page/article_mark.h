// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

namespace crampwise {

/// What the article says of a nutrient and a mechanism: nothing, in its list or table only, or in
/// its section on mechanisms.
enum class ArticleMark { None, Hollow, Full };

/// `link` may be null: the article names no such link.
ArticleMark articleMark(const Topic &topic, const Link *link);

/// In words.
QString articleMarkText(ArticleMark mark);

} // namespace crampwise
