// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of pages, each in its frame.
#include "app/window_fixture.h"

#include "app/charts/evidence_chart.h"

using namespace Qt::StringLiterals;

namespace crampwise {

TEST_F(WindowTest, TheEvidenceChartKeepsAllItsRowsHoweverNarrowAndLarge)
{
    goTo(u"evidence"_s);
    for (int step = 0; step < 9; ++step) {
        for (const int width : {1000, 640, 400, 320}) {
            window->resize(width, 700);
            QCoreApplication::processEvents();
            auto *chart = onPage<EvidenceChart>().constFirst();
            EXPECT_GE(chart->height(), chart->heightForWidth(chart->width()))
                << width << " pixels, zoom " << window->appearance().zoom();
            EXPECT_TRUE(chart->rect().contains(chart->markRect(chart->markCount() - 1)))
                << width << " pixels, zoom " << window->appearance().zoom();
            EXPECT_TRUE(chart->parentWidget()->rect().contains(chart->geometry()))
                << width << " pixels, zoom " << window->appearance().zoom();
        }
        trigger(Actions::LargerText);
    }
}

} // namespace crampwise
