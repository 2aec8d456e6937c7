// SPDX-License-Identifier: GPL-3.0-or-later
#include "content/built_in_topic.h"
#include "location.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

} // namespace

TEST(LocationText, EveryPageReadsWhatItWrites)
{
    EXPECT_EQ(locationNames(topic()).size(), 5 + 7 + 3);
    for (const QString &name : locationNames(topic())) {
        const auto location = parseLocation(name, topic());
        ASSERT_TRUE(location) << qPrintable(name);
        EXPECT_EQ(location->toString(), name);
        EXPECT_FALSE(locationTitle(*location, topic()).isEmpty());
    }
}

TEST(LocationText, KeepsTheSection)
{
    const auto location = parseLocation(u"magnesium#nerve-function"_s, topic());
    ASSERT_TRUE(location);
    EXPECT_EQ(location->kind, Location::Kind::Nutrient);
    EXPECT_EQ(location->section, u"nerve-function"_s);
    EXPECT_EQ(location->toString(), u"magnesium#nerve-function"_s);
}

TEST(LocationText, IgnoresCaseAndRefusesTheUnknown)
{
    EXPECT_TRUE(parseLocation(u"Magnesium"_s, topic()));
    EXPECT_FALSE(parseLocation(u"zinc"_s, topic()));
    EXPECT_FALSE(parseLocation({}, topic()));
}
