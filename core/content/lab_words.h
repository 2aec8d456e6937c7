// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fact.h"

#include <vector>

namespace crampwise {

/// One of the answers to choose from before a preset runs.
struct LabAnswer {
    QString text;
    bool right = false;
};

/// The words of one guided preset of the laboratory.
struct LabPreset {
    QString key; ///< That of lab::presets() at the same place.
    QString title;
    QString task;                   ///< What will be done.
    QStringList steps;              ///< What each step of lab::presets() sets, one short line each.
    QString question;               ///< What to predict.
    std::vector<LabAnswer> answers; ///< Three, exactly one of them right.
    QString outcome;     ///< What happens, in words and figures; enough without the plots.
    QString why;         ///< One sentence.
    QStringList sources; ///< Source ids behind outcome and why; at least one.
};

/// The words beside one view.
struct LabView {
    QString key;   ///< "voltage", "force", "gates", "shock" or "picture".
    QString title; ///< Says what is found.
    QString howToRead;
};

/// All words of the Nerve and Muscle Lab that are content. They speak of a model, never of the
/// reader's blood.
struct LabWords {
    QString lead;   ///< One sentence that says it all.
    QString notice; ///< Visible at all times: what the laboratory shows is not the night cramp.
    std::vector<Fact> leavesOut;
    std::vector<Fact> howItIsComputed;
    QStringList howToUse;           ///< Names no keys: those are the window's.
    std::vector<LabView> views;     ///< One for each key, in the order named there.
    std::vector<LabPreset> presets; ///< As lab::presets().
};

} // namespace crampwise
