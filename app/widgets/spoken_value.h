// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace crampwise {

/// What a control stands at, in words, as the text that a screen reader tells of it: it reads the
/// text when the control gets the keys, and again at each move of a caret in it. Of the values that
/// Qt tells by itself it is silent (combo boxes), or says a bare number (sliders). A base of the
/// interface of such a control, beside QAccessibleWidget.
class SpokenValue : public QAccessibleTextInterface {
public:
    /// In words, with its unit.
    virtual QString valueInWords() const = 0;
    /// To be called when the value has changed; told where the control has the keys.
    void tellChange(QWidget &control);

    int selectionCount() const override { return 0; }
    void selection(int, int *from, int *to) const override { *from = *to = 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return m_changes; }
    void setCursorPosition(int) override {}
    QString text(int from, int to) const override { return valueInWords().mid(from, to - from); }
    QString textAtOffset(int, QAccessible::TextBoundaryType, int *from, int *to) const override;
    int characterCount() const override { return int(valueInWords().size()); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *from, int *to) const override;

private:
    int m_changes = 0; ///< A caret that stays where it is would count as no event.
};

} // namespace crampwise
