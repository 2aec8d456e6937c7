// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/paper_font.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace crampwise {

QFont paperFont()
{
    QFont font;
    font.setFamilies(QStringList{u"Liberation Sans"_s, u"Arial"_s, u"Helvetica"_s}
                     + QGuiApplication::font().families());
    // Hinting would round the width of every letter to the resolution of a screen.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace crampwise
