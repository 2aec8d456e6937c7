// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/clear_style.h"
#include "app/theme/drawings.h"
#include "app/theme/look.h"
#include "app/widgets/choice_widgets.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace crampwise {

TEST(Theme, EveryColourCanBeReadOnBothGrounds)
{
    for (const Theme &theme : {Theme::light(), Theme::dark(), Theme::print()}) {
        for (ColorRole ground : {ColorRole::Window, ColorRole::Surface}) {
            const QColor behind = theme.color(ground);
            for (ColorRole role : {ColorRole::Text, ColorRole::MutedText, ColorRole::Accent,
                                   ColorRole::NerveFunction, ColorRole::MuscleContraction,
                                   ColorRole::MuscleHealth, ColorRole::Doctor})
                EXPECT_GE(contrast(theme.color(role), behind), 4.5) << int(role);
            EXPECT_GE(contrast(theme.color(ColorRole::Line), behind), 3.0);
        }
        EXPECT_GE(contrast(theme.color(ColorRole::OnAccent), theme.color(ColorRole::Accent)), 4.5);
    }
}

TEST(Theme, ThePaletteSetsWhatFusionGetsWrong)
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        const QPalette palette = theme.palette();
        const auto ratio = [&](QPalette::ColorRole ink, QPalette::ColorRole ground) {
            return contrast(palette.color(ink), palette.color(ground));
        };
        EXPECT_GE(ratio(QPalette::HighlightedText, QPalette::Highlight), 4.5);
        EXPECT_GE(ratio(QPalette::PlaceholderText, QPalette::Base), 4.5);
        EXPECT_GE(ratio(QPalette::LinkVisited, QPalette::Base), 4.5);
        EXPECT_GE(ratio(QPalette::ButtonText, QPalette::Button), 4.5);
        EXPECT_GE(ratio(QPalette::ToolTipText, QPalette::ToolTipBase), 4.5);
        EXPECT_GE(ratio(QPalette::Text, QPalette::AlternateBase), 4.5);
    }
}

TEST(Look, FollowsThePlatformFontAndNeverGetsTooSmall)
{
    const Look normal(Theme::light(), QFont(u"DejaVu Sans"_s, 10), 1);
    EXPECT_DOUBLE_EQ(normal.text.pointSizeF(), 10);
    EXPECT_DOUBLE_EQ(normal.section.pointSizeF(), 12);
    EXPECT_DOUBLE_EQ(normal.title.pointSizeF(), 17);
    EXPECT_EQ(normal.unit, 8);
    const Look small(Theme::light(), QFont(u"DejaVu Sans"_s, 8), 0.8);
    EXPECT_GE(small.small.pointSizeF(), 9);
    QFont inPixels(u"DejaVu Sans"_s);
    inPixels.setPixelSize(20);
    EXPECT_GT(Look(Theme::light(), inPixels, 1).text.pointSizeF(), 10);
}

TEST(ClearStyleTest, PicturesThatAreReadLateAreThoseOfTheStyle)
{
    const ClearStyle style;
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QStyleOption option;
        option.direction = direction;
        for (const auto picture :
             {QStyle::SP_ToolBarHorizontalExtensionButton, QStyle::SP_LineEditClearButton}) {
            const QIcon late = style.standardIcon(picture, &option, nullptr);
            const QIcon plain = style.baseStyle()->standardIcon(picture, &option, nullptr);
            for (const auto mode : {QIcon::Normal, QIcon::Disabled}) {
                const QImage image = late.pixmap(16, 16, mode).toImage();
                EXPECT_FALSE(image.isNull());
                EXPECT_EQ(image, plain.pixmap(16, 16, mode).toImage()) << picture;
            }
        }
    }
}

TEST(ClearStyleTest, AButtonsTextStandsBesideItsSignFromEitherSide)
{
    ClearStyle style;
    QPixmap sign(16, 16);
    sign.fill(Qt::black);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        QPushButton button(sign, u"Doctor"_s);
        button.setStyle(&style);
        button.setFixedSize(200, 40);
        const QImage image = button.grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        std::vector<int> inked;
        for (int x = 8; x < 192; ++x) { // within the edges of the button
            for (int y = 12; y < 28; ++y) {
                if (image.pixelColor(x, y).lightness() < 140) {
                    inked.push_back(x);
                    break;
                }
            }
        }
        ASSERT_FALSE(inked.empty());
        EXPECT_NEAR(inked.front(), 200 - inked.back(), 12) << "not in the middle " << direction;
        for (size_t i = 1; i < inked.size(); ++i)
            EXPECT_LT(inked[i] - inked[i - 1], 10) << direction;
    }
}

TEST(Drawings, ASymbolReadsFromLeftToRightInEveryLanguage)
{
    const auto painted = [](Qt::LayoutDirection direction) {
        QImage image(60, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        paintSymbol(painter, image.rect(), u"K+"_s);
        EXPECT_EQ(painter.layoutDirection(), direction);
        return image;
    };
    EXPECT_EQ(painted(Qt::RightToLeft), painted(Qt::LeftToRight));
}

TEST(Drawings, UseOnlyTheColoursOfTheTheme)
{
    QStringList roles;
    for (int role = 0; role < colorRoleCount; ++role)
        roles << Theme::light().color(ColorRole(role)).name().toUpper();
    static const QRegularExpression color(u"#[0-9A-Fa-f]{3,8}"_s);
    int files = 0;
    for (const QString &folder : {iconFolder, illustrationFolder}) {
        const QDir drawings(QStringLiteral(RESOURCE_DIR "/") + folder);
        for (const QString &name : drawings.entryList({u"*.svg"_s})) {
            QFile file(drawings.filePath(name));
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString svg = QString::fromUtf8(file.readAll());
            auto found = color.globalMatch(svg);
            while (found.hasNext()) {
                const QString value = found.next().captured();
                EXPECT_TRUE(roles.contains(value)) << qPrintable(name + u' ' + value);
            }
            EXPECT_FALSE(svg.contains(u"opacity"_s)) << qPrintable(name);
            EXPECT_FALSE(themedIcon(name.chopped(4), Theme::dark()).isNull()
                         && folder == iconFolder)
                << qPrintable(name);
            ++files;
        }
    }
    EXPECT_GE(files, 20);
}

TEST(Drawings, FollowTheTheme)
{
    const auto brightest = [](const Theme &theme) {
        const QImage image = themedIcon(u"menu"_s, theme).pixmap(24, 24).toImage();
        int lightness = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixelColor(x, y).alpha() > 200)
                    lightness = std::max(lightness, image.pixelColor(x, y).lightness());
        return lightness;
    };
    EXPECT_LT(brightest(Theme::light()), 80);
    EXPECT_GT(brightest(Theme::dark()), 180);
}

TEST(WrappedCheckBox, ShowsItsKeyByALineBelowTheLetter)
{
    const auto endOfText = [](const QString &text) {
        WrappedCheckBox box(text);
        box.resize(200, 30);
        const QImage image = box.grab().toImage();
        int end = 0;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                end = image.pixelColor(x, y).lightness() < 128 ? x : end;
        return end;
    };
    EXPECT_GT(endOfText(u"Keep"_s), 30);
    EXPECT_NEAR(endOfText(u"&Keep"_s), endOfText(u"Keep"_s), 1);
    EXPECT_EQ(WrappedCheckBox(u"&Keep"_s).sizeHint(), WrappedCheckBox(u"Keep"_s).sizeHint());
}

} // namespace crampwise
