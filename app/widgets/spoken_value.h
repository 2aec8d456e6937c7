// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/spoken_text.h"

class QWidget;

namespace crampwise {

/// What a control stands at, in words, as the text that a screen reader tells of it: it reads the
/// text when the control gets the keys, and again at each move of a caret in it. Of the values that
/// Qt tells by itself it is silent (combo boxes), or says a bare number (sliders). A base of the
/// interface of such a control, beside QAccessibleWidget.
class SpokenValue : public SpokenText {
public:
    /// To be called when the value has changed; told where the control has the keys.
    void tellChange(QWidget &control);

    int cursorPosition() const override { return m_changes; }

private:
    int m_changes = 0; ///< A caret that stays where it is would count as no event.
};

} // namespace crampwise
