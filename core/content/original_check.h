// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/id_book.h"

namespace crampwise {

/// A danger must not rest in silence on what was read in somebody else's copy: an element whose
/// sources were all read so says it, and no other does.
void checkOriginals(const TopicData &data, const QStringList &sources, bool onlyCopiesRead,
                    const QString &place, IdBook &book);

} // namespace crampwise
