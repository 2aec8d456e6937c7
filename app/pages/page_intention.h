// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/location.h"
#include "core/page/choices.h"
#include "core/page/page_text.h"

#include <variant>

namespace crampwise {

// What a page asks of the window, in one signal.

struct GoTo {
    Location location;
    std::optional<Place> place = {}; ///< The very word, where one was found.
    qsizetype length = 0;            ///< Of that word.
};
struct Choose {
    Choice choice = Choice::Level;
    QString value;
};
struct Tick {
    QStringList tags; ///< Of My situation.
    bool ticked = false;
};
struct Tell {
    QString sentence; ///< Something was done.
};
struct Complain {
    QString problem; ///< One sentence: what happened, what would be right.
};

struct Present {}; ///< On the whole screen, or back from there.

struct MakeHandout {}; ///< Of what the page is about.

struct CopyPage {}; ///< As text.

struct ForgetSituation {}; ///< All that is chosen on My situation, and what was kept of it.

using PageIntention = std::variant<GoTo, Choose, Tick, Tell, Complain, Present, MakeHandout,
                                   CopyPage, ForgetSituation>;

} // namespace crampwise
