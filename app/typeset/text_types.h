// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/typeset/type_style.h"
#include "core/page/block_text.h"

#include <QTextCharFormat>

namespace crampwise {

/// How a text is set by what it is in its page.
struct TextType {
    QFont font;
    QColor ink;
};
TextType typeOf(TextRole role, const TypeStyle &style);

/// How the words of an anchor stand out; on paper, where nothing can be opened, only citations do.
QTextCharFormat anchorFormat(const Anchor &anchor, const TypeStyle &style);

} // namespace crampwise
