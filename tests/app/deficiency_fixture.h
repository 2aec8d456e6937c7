// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/deficiency_chart.h"
#include "app/charts/deficiency_layout.h"
#include "core/content/built_in_topic.h"

#include <gtest/gtest.h>

#include <QChart>
#include <QChartView>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace crampwise {

inline const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

inline Look look(qreal zoom = 1)
{
    return Look(Theme::light(), QFont(u"DejaVu Sans"_s, 10), zoom);
}

/// The chart of the built-in topic in a window of its own.
class Chart : public testing::Test {
protected:
    Chart() { make(); }

    void make(qreal zoom = 1, Qt::LayoutDirection direction = Qt::LeftToRight, int width = 700)
    {
        holder = std::make_unique<QWidget>();
        holder->setLayoutDirection(direction);
        chart = new DeficiencyChart(model, look(zoom), holder.get());
        chart->resize(width, chart->heightForWidth(width));
        holder->resize(chart->size());
        holder->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(holder.get()));
        holder->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(holder.get()));
        chart->clearFocus(); // the only widget of a window gets it at once
    }

    QChart *plot() const { return chart->findChild<QChartView *>()->chart(); }

    int markOf(const QString &nutrient, const QString &mechanism) const
    {
        for (int mark = 0; mark < chart->markCount(); ++mark) {
            const QModelIndex cell = chart->cellOf(mark);
            if (cell.data(DeficiencyModel::IdRole).toString() == nutrient
                && model.headerData(cell.column(), Qt::Horizontal, DeficiencyModel::IdRole)
                    == mechanism)
                return mark;
        }
        return -1;
    }
    int nameOf(const QString &nutrient) const
    {
        return chart->markOf(chart->cellOf(markOf(nutrient, u"nerve-function"_s))
                                 .siblingAtColumn(DeficiencyModel::NutrientColumn));
    }
    QList<int> cells() const
    {
        QList<int> found;
        for (int mark = 0; mark < chart->markCount(); ++mark) {
            if (chart->cellOf(mark).data(DeficiencyModel::MarkRole).isValid())
                found << mark;
        }
        return found;
    }

    DeficiencyModel model{topic()};
    std::unique_ptr<QWidget> holder;
    DeficiencyChart *chart = nullptr;
};

} // namespace crampwise
