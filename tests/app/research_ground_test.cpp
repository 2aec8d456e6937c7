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
    EXPECT_EQ(inked(grounds[ResearchSays::Unknown]), 0); // as empty as what is known
    EXPECT_GT(inked(grounds[ResearchSays::NotSupported]), 100);
    const auto strokesInTheMiddle = [](const QImage &image) {
        int strokes = 0;
        for (int x = 1; x < image.width(); ++x)
            strokes += qGray(image.pixel(x, 12)) < 250 && qGray(image.pixel(x - 1, 12)) >= 250;
        return strokes;
    };
    EXPECT_LE(strokesInTheMiddle(grounds[ResearchSays::NotSupported]), 3); // a frame, one stroke
    EXPECT_GT(strokesInTheMiddle(grounds[ResearchSays::Partly]), 4);       // hatched
    EXPECT_GT(inked(grounds[ResearchSays::Supported]), 950);               // filled
    EXPECT_LT(inked(grounds[ResearchSays::Partly]), 800);                  // not filled
}
