// SPDX-License-Identifier: GPL-3.0-or-later
// Shortcuts on a keyboard whose only layout has no Latin letters.
#include "app/window_fixture.h"

#include "app/window/latin_keys.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int cyrillicKa = 0x041a; // where a US keyboard has R
constexpr int cyrillicEf = 0x0424; // where it has A
constexpr quint32 placeOfR = 27;
constexpr quint32 placeOfA = 38;

} // namespace

class LatinKeysTest : public WindowTest {
protected:
    void press(int key, quint32 place, Qt::KeyboardModifiers modifiers)
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, place, 0, 0);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
        QCoreApplication::processEvents();
    }
};

TEST(LatinKeys, AreThoseOfAUsKeyboardAndOnlyForOtherScripts)
{
    EXPECT_EQ(latinKey(cyrillicKa, placeOfR), Qt::Key_R);
    EXPECT_EQ(latinKey(0x06f0, 19), Qt::Key_0); // a Persian zero
    EXPECT_EQ(latinKey(cyrillicKa, 65), std::nullopt);
    EXPECT_EQ(latinKey(Qt::Key_R, placeOfA), std::nullopt); // Dvorak means what it says
    EXPECT_EQ(latinKey(Qt::Key_Odiaeresis, 47), std::nullopt);
    EXPECT_EQ(latinKey(Qt::Key_F1, placeOfR), std::nullopt);
}

TEST_F(LatinKeysTest, ACommandIsCarriedOut)
{
    page().setFocus();
    press(cyrillicKa, placeOfR, Qt::NoModifier);
    EXPECT_EQ(shown(), u"overview"_s);
    press(cyrillicKa, placeOfR, Qt::ControlModifier);
    EXPECT_EQ(shown(), u"cramp-right-now"_s);
}

TEST_F(LatinKeysTest, WhatAPageDoesItselfIsDone)
{
    page().finish();
    QCoreApplication::processEvents(); // until it has its size
    page().setFocus();
    press(cyrillicEf, placeOfA, Qt::ControlModifier);
    EXPECT_EQ(page().caret().to() - page().caret().from(), page().text().text().size());
}

} // namespace crampwise
