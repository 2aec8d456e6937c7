// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

namespace crampwise {

/// Words that assistive tools read as a whole, and that nobody edits. A base of an interface,
/// beside that of the object.
class SpokenText : public QAccessibleTextInterface {
public:
    virtual QString words() const = 0;

    int selectionCount() const override { return 0; }
    void selection(int, int *from, int *to) const override { *from = *to = 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int from, int to) const override { return words().mid(from, to - from); }
    QString textAtOffset(int, QAccessible::TextBoundaryType, int *from, int *to) const override;
    int characterCount() const override { return int(words().size()); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *from, int *to) const override;
};

} // namespace crampwise
