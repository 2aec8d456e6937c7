// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/topic.h"

#include <QString>
#include <QStringList>

namespace crampwise {

struct PrintedSearch {
    QString lines; ///< One for each hit: location, title, kind and matched text, parted by tabs.
    QStringList remarks; ///< What the window says above its results, a sentence each.
};

/// What `crampwise --search` prints: what the window would show for the same words.
PrintedSearch printedSearch(const Topic &topic, const QString &words);

} // namespace crampwise
