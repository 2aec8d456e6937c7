// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/spoken_text.h"

namespace crampwise {

QString SpokenText::textAtOffset(int, QAccessible::TextBoundaryType, int *from, int *to) const
{
    *from = 0;
    *to = characterCount();
    return words();
}

QString SpokenText::attributes(int, int *from, int *to) const
{
    *from = 0;
    *to = characterCount();
    return {};
}

} // namespace crampwise
