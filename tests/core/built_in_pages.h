// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "built_in.h"
#include "core/page/page.h"
#include "core/page/pages.h"

namespace crampwise {

// The pages of the built-in content by their names, in plain words and without choices.

inline Page builtInPage(const QString &name)
{
    return buildPage(builtInTopic(), *parseLocation(name, builtInTopic()));
}

inline QString textOfPage(const QString &name)
{
    return pageAsText(builtInPage(name));
}

/// The page's words in one line, so that a test need not know where lines break.
inline QString wordsOfPage(const QString &name)
{
    return textOfPage(name).simplified();
}

inline QStringList anchorsOfPage(const Page &page)
{
    QStringList anchors;
    for (const Section &section : page.sections)
        anchors << section.anchor;
    return anchors;
}

inline QStringList anchorsOfPage(const QString &name)
{
    return anchorsOfPage(builtInPage(name));
}

} // namespace crampwise
