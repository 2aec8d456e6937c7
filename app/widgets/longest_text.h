// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

#include <functional>

namespace crampwise {

/// The width of the widest text on one line.
int widestOf(const QStringList &texts, const QFont &font);

struct SetText {
    int height = 0;
    int lines = 0;
};

/// The greatest height that one of the texts needs in this width. `set` is called for few of them:
/// it takes long, and of most the letters alone tell that they need no more lines than another.
int greatestHeight(const QStringList &texts, const QFont &font, int width,
                   const std::function<SetText(const QString &text)> &set);

} // namespace crampwise
