// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window_fixture.h"

#include "app/pages/page_speech.h"

#include <QAccessible>
#include <QPointer>

#include <functional>

namespace crampwise {

/// What a page tells assistive tools while this lives.
class Told {
public:
    explicit Told(const PageView &page) : m_speech(&PageSpeech::of(page))
    {
        m_speech->setListener([this](QAccessibleEvent &event) { take(event); });
    }
    ~Told()
    {
        if (m_speech)
            m_speech->setListener({});
    }

    int caretMoves = 0;
    int lastCaret = -1;
    int selections = 0;
    QStringList focused;

private:
    void take(QAccessibleEvent &event)
    {
        if (event.type() == QAccessible::TextCaretMoved) {
            ++caretMoves;
            lastCaret = static_cast<QAccessibleTextCursorEvent &>(event).cursorPosition();
        } else if (event.type() == QAccessible::TextSelectionChanged) {
            ++selections;
        } else if (event.type() == QAccessible::Focus) {
            focused << event.accessibleInterface()->text(QAccessible::Name);
        }
    }

    QPointer<PageSpeech> m_speech;
};

/// A page as a screen reader finds it, magnesium at first.
class AccessiblePageTest : public WindowTest {
protected:
    AccessiblePageTest() { open(QStringLiteral("magnesium/signs-and-risk")); }

    void open(const QString &name)
    {
        goTo(name);
        page().setFocus();
    }

    QAccessibleInterface *document() const
    {
        return QAccessible::queryAccessibleInterface(&page());
    }
    QAccessibleTextInterface &text() const { return *document()->textInterface(); }
    QString whole() const { return text().text(0, text().characterCount()); }
    int offsetOf(const QString &words) const { return int(whole().indexOf(words)); }

    QString at(int offset, QAccessible::TextBoundaryType unit) const
    {
        int from = 0;
        int to = 0;
        QString words = text().textAtOffset(offset, unit, &from, &to);
        EXPECT_EQ(words, text().text(from, to));
        return words;
    }

    using Wanted = std::function<bool(QAccessibleInterface &)>;
    static QAccessibleInterface *find(QAccessibleInterface *in, const Wanted &wanted)
    {
        for (int i = 0; in && i < in->childCount(); ++i) {
            QAccessibleInterface *child = in->child(i);
            if (wanted(*child))
                return child;
            if (QAccessibleInterface *inner = find(child, wanted))
                return inner;
        }
        return nullptr;
    }
    QAccessibleInterface *find(QAccessible::Role role, const QString &words = {}) const
    {
        return find(document(), [&](QAccessibleInterface &one) {
            return one.role() == role && one.text(QAccessible::Name).contains(words);
        });
    }
};

} // namespace crampwise
