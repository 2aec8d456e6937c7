// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/research_ground.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

#include <map>

using namespace Qt::StringLiterals;
using namespace crampwise;

TEST(ResearchGround, EachGroundOfResearchLooksUnlikeTheOthersEvenInGrey)
{
    std::map<ResearchSays, QImage> grounds;
    for (const auto research : {ResearchSays::Supported, ResearchSays::Partly,
                                ResearchSays::NotSupported, ResearchSays::Unknown}) {
        QImage image(60, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintResearchGround(painter, QRectF(5, 5, 50, 20), research,
                            Look(Theme::light(), QFont(u"DejaVu Sans"_s, 10), 1));
        painter.end();
        grounds[research] = image.convertToFormat(QImage::Format_Grayscale8);
    }
    const auto inked = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += qGray(image.pixel(x, y)) < 250 ? 1 : 0;
        }
        return count;
    };
    EXPECT_EQ(inked(grounds[ResearchSays::NotSupported]), 0);
    EXPECT_GT(inked(grounds[ResearchSays::Unknown]), 30);
    EXPECT_GT(inked(grounds[ResearchSays::Partly]),
              inked(grounds[ResearchSays::Unknown]) * 3 / 2);
    EXPECT_GT(inked(grounds[ResearchSays::Supported]), 950); // filled
    EXPECT_LT(inked(grounds[ResearchSays::Partly]), 800);    // not filled
}
