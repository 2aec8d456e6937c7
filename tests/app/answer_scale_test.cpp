// SPDX-License-Identifier: GPL-3.0-or-later
// On paper, an answer is the dark one of those that there are.
#include "app/handout/answer_scale.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const HandoutAnswer probablyNot{
    u"Do they help?"_s, u"Probably not."_s, {u"No"_s, u"Probably not"_s, u"Yes"_s}, 1};

/// How much of a part of the strip is dark, from 0 to 1.
double darkness(const QImage &image, double from, double to)
{
    int dark = 0;
    int all = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = int(from * image.width()); x < int(to * image.width()); ++x, ++all)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return double(dark) / all;
}

QImage painted(qsizetype at, Qt::LayoutDirection direction)
{
    HandoutAnswer answer = probablyNot;
    answer.at = at;
    QImage image(600, 40, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    const TypeStyle style = TypeStyle::paper(12, image, direction);
    const AnswerScale scale(answer, style, 4 * style.point);
    EXPECT_LE(scale.height(image.width()), image.height());
    QPainter painter(&image);
    scale.paint(painter, QRectF(0, 0, image.width(), scale.height(image.width())));
    return image.copy(0, 0, image.width(), int(scale.height(image.width())));
}

} // namespace

TEST(AnswerScale, TheAnswerIsDarkAndNothingElse)
{
    const QImage first = painted(0, Qt::LeftToRight);
    EXPECT_GT(darkness(first, 0, 0.12), 0.5);
    EXPECT_LT(darkness(first, 0.4, 1), 0.3);
    const QImage last = painted(2, Qt::LeftToRight);
    EXPECT_LT(darkness(last, 0, 0.6), 0.3);
    EXPECT_GT(darkness(last, 0.88, 1), 0.5);
}

TEST(AnswerScale, BeginsAtTheRightForALanguageThatIsReadFromThere)
{
    const QImage first = painted(0, Qt::RightToLeft);
    EXPECT_GT(darkness(first, 0.88, 1), 0.5);
    EXPECT_LT(darkness(first, 0, 0.6), 0.3);
}

TEST(AnswerScale, GetsHigherWhereItsWordsHaveNoRoomBesideEachOther)
{
    const QImage device(10, 10, QImage::Format_Grayscale8);
    const TypeStyle style = TypeStyle::paper(12, device, Qt::LeftToRight);
    const AnswerScale scale(probablyNot, style, 4 * style.point);
    EXPECT_GT(scale.height(60 * style.point), scale.height(300 * style.point));
}
