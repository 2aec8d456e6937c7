// SPDX-License-Identifier: GPL-3.0-or-later
// A reader who does anything, for long: nothing loses its name or its place, and memory stays
// flat.
#include "app/window_fixture.h"

#include <QClipboard>
#include <QPixmapCache>
#include <QRandomGenerator>

#include <malloc.h>

/// What the sanitizer's allocator has given out, in bytes; only where there is one.
// Its name is the sanitizer's. NOLINTNEXTLINE(bugprone-reserved-identifier)
extern "C" size_t __sanitizer_get_current_allocated_bytes() __attribute__((weak));

namespace crampwise {

namespace {

/// What is allocated now, in bytes.
size_t allocated()
{
    if (__sanitizer_get_current_allocated_bytes)
        return __sanitizer_get_current_allocated_bytes();
    const struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

} // namespace

/// Somebody who does anything: the same at every run. Qt's cache of small pictures is off, for
/// Qt 6.4 remembers the name of each that it ever kept (those of scroll bars hold their size).
class LongWalk : public WindowTest {
protected:
    LongWalk()
    {
        QPixmapCache::clear();
        QPixmapCache::setCacheLimit(0);
    }
    ~LongWalk() override { QPixmapCache::setCacheLimit(m_cacheLimit); }

    void step()
    {
        switch (m_random.bounded(7)) {
        case 0:
            window->navigator().go(
                *parseLocation(m_names[m_random.bounded(m_names.size())], builtInTopic()));
            break;
        case 1:
            QTest::keyClick(&window->contents(), m_random.bounded(2) ? Qt::Key_Down : Qt::Key_Up);
            break;
        case 2:
            trigger(m_random.bounded(2) ? Actions::Back : Actions::Forward);
            break;
        case 3:
            trigger(m_random.bounded(2) ? Actions::LargerText : Actions::SmallerText);
            break;
        case 4:
            window->resize(320 + m_random.bounded(1200), 256 + m_random.bounded(700));
            break;
        case 5:
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget()
                                                        : window.get(),
                            m_random.bounded(2) ? Qt::Key_Tab : Qt::Key_Return);
            break;
        case 6:
            QTest::keyClicks(&window->searchField(), QString(QChar(u'a' + m_random.bounded(26))));
            QTest::keyClick(&window->searchField(), Qt::Key_Escape);
            break;
        }
        finish();
    }

    /// What is allocated where every walk can come to, so that two times can be compared; without
    /// the last copied picture.
    size_t allocatedAtRest()
    {
        QApplication::clipboard()->clear();
        trigger(Actions::NormalText);
        window->resize(1000, 700);
        window->navigator().go({});
        page().finish();
        finish();
        return allocated();
    }

private:
    void finish()
    {
        QCoreApplication::processEvents();
        // As the program's own loop of events does; a test is called from none.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    const int m_cacheLimit = QPixmapCache::cacheLimit();
    QRandomGenerator m_random{20261124};
    const QStringList m_names = locationNames(builtInTopic());
};

TEST_F(LongWalk, KeepsEveryStepNamedAndSelectedAndLeaksNothing)
{
    constexpr int untilCachesAreFull = 5000;
    // Bytes in all: Qt keeps a picture of each letter in each size that it was shown in, and some
    // are shown late. 100,000 steps took three fifths of it, most of that for letters.
    constexpr size_t allowed = 5'000'000;
    const int steps = qMax(200, qEnvironmentVariableIntValue("CRAMPWISE_WALK_STEPS"));
    size_t before = 0;
    for (int taken = 1; taken <= steps; ++taken) {
        step();
        ASSERT_TRUE(parseLocation(shown(), builtInTopic())) << "step " << taken;
        ASSERT_TRUE(window->contents().currentIndex().data(LocationRole).isValid())
            << "step " << taken;
        if (taken == untilCachesAreFull)
            before = allocatedAtRest();
    }
    if (steps > untilCachesAreFull) {
        EXPECT_LT(allocatedAtRest(), before + allowed);
    }
}

} // namespace crampwise
