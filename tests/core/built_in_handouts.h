// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "built_in.h"
#include "core/handout/handout.h"
#include "handout_requests.h"

#include <QLocale>

// Handouts of the topic of the program.

namespace crampwise {

inline const Topic &topic()
{
    return builtInTopic();
}

inline const HandoutWords::Nutrients &words()
{
    return topic().handout().nutrients;
}

inline Handout build(const HandoutRequest &request)
{
    return buildHandout(topic(), request, QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace crampwise
