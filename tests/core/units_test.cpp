// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/amount.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(Units, ConvertThereAndBack)
{
    struct Known {
        QString quantity;
        QString from;
        QString to;
        double factor;
    };
    const Known all[]{{u"vitamin-d"_s, u"µg"_s, u"IU"_s, 40},
                      {u"vitamin-b12"_s, u"pg/mL"_s, u"pmol/L"_s, 0.738},
                      {u"calcium"_s, u"mg/dL"_s, u"mmol/L"_s, 0.25},
                      {u"magnesium"_s, u"mg/dL"_s, u"mmol/L"_s, 0.411},
                      {u"phosphate"_s, u"mg/dL"_s, u"mmol/L"_s, 0.323},
                      {u"potassium"_s, u"mEq/L"_s, u"mmol/L"_s, 1},
                      {u"vitamin-d-25"_s, u"ng/mL"_s, u"nmol/L"_s, 2.5},
                      {u"folate-in-blood"_s, u"ng/mL"_s, u"nmol/L"_s, 2.27}};
    for (const Known &known : all) {
        const double value = 8.8;
        const auto there = converted(value, known.quantity, known.from, known.to);
        ASSERT_TRUE(there) << qPrintable(known.quantity);
        EXPECT_NEAR(*there, value * known.factor, 1e-9) << qPrintable(known.quantity);
        EXPECT_NEAR(converted(*there, known.quantity, known.to, known.from).value_or(0), value,
                    1e-9);
        EXPECT_EQ(otherUnit(known.quantity, known.from), known.to);
        EXPECT_EQ(otherUnit(known.quantity, known.to), known.from);
        EXPECT_FALSE(converted(1, known.quantity, known.from, u"stone"_s));
    }
    EXPECT_FALSE(converted(1, u"calcium"_s, u"ng/mL"_s, u"nmol/L"_s));
}
