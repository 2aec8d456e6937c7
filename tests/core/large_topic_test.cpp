// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmark measures is a topic that the loader accepts.
#include "bench/large_topic.h"
#include "loader_fixture.h"

using namespace crampwise;

TEST(LargeTopic, IsAcceptedByTheLoader)
{
    for (const int count : {7, 30}) {
        const LoadResult result = loadTopic(largeTopic(realFiles(), count));
        ASSERT_TRUE(result.topic) << qPrintable(result.errors.front().toString());
        EXPECT_EQ(result.topic->nutrients().size(), size_t(count));
    }
}
