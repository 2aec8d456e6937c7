// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/look.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr qreal leastPoints = 9;

/// `font` in `factor` times its size, but not under `least` points.
QFont scaled(const QFont &font, qreal factor, qreal least, QFont::Weight weight)
{
    const qreal points = font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
    QFont result = font;
    result.setPointSizeF(std::max(least, points * factor));
    result.setWeight(weight);
    return result;
}

/// In the order of ColorRole.
std::array<QColor, colorRoleCount> colors(const std::array<QRgb, colorRoleCount> &values)
{
    std::array<QColor, colorRoleCount> result;
    std::transform(values.begin(), values.end(), result.begin(),
                   [](QRgb value) { return QColor(value); });
    return result;
}

} // namespace

QColor mixed(const QColor &a, const QColor &b, qreal shareOfB)
{
    const auto mix = [shareOfB](int x, int y) { return qRound(x + (y - x) * shareOfB); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

Theme Theme::light()
{
    Theme theme;
    theme.m_colors
        = colors({0xF6F4EF, 0xFFFFFF, 0x1F2328, 0x57606A, 0x7A808A, 0x0B6170, 0xFFFFFF, 0x4353C4,
                  0xB4430B, 0x2F6F3E, 0xB42318, 0xFFE08A, 0xE3DFD6, 0xDDECEE, 0xEFEBE2, 0xE3DFD6,
                  0xD9D4C8, 0x8A5A00, 0xFFF4D6, 0xC9A24A, 0xE7E9F8, 0xF8E5DA, 0xE1EFE4});
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.m_colors
        = colors({0x16191D, 0x1F2429, 0xE8E6E1, 0xA7AEB8, 0x7D8590, 0x5CC4D4, 0x16191D, 0x9AA8FF,
                  0xFFA270, 0x7CCB8E, 0xFF8F86, 0x5A4A12, 0x363D45, 0x1D3C43, 0x2A3037, 0x363D45,
                  0x3D444D, 0xF2C464, 0x362C14, 0x8F7433, 0x2C3157, 0x4A2F1E, 0x22402B});
    return theme;
}

Theme Theme::print()
{
    Theme theme = light();
    const auto set = [&theme](ColorRole role, QRgb value) {
        theme.m_colors[static_cast<size_t>(role)] = QColor(value);
    };
    set(ColorRole::Window, 0xFFFFFF);
    set(ColorRole::Text, 0x000000);
    set(ColorRole::MutedText, 0x333333);
    set(ColorRole::Hairline, 0x8C8C8C);
    return theme;
}

Theme Theme::fromPlatform(const QPalette &platform)
{
    const bool dark = platform.color(QPalette::Window).lightness() < 128;
    Theme theme = dark ? Theme::dark() : light();
    const auto take = [&](ColorRole role, QPalette::ColorRole from) {
        theme.m_colors[static_cast<size_t>(role)] = platform.color(QPalette::Active, from);
    };
    take(ColorRole::Window, QPalette::Window);
    take(ColorRole::Surface, QPalette::Base);
    take(ColorRole::Text, QPalette::WindowText);
    take(ColorRole::MutedText, QPalette::WindowText);
    take(ColorRole::Accent, QPalette::Link);
    take(ColorRole::OnAccent, QPalette::Base);
    theme.m_colors[static_cast<size_t>(ColorRole::Line)]
        = mixed(theme.color(ColorRole::Text), theme.color(ColorRole::Window), 0.4);
    theme.m_colors[static_cast<size_t>(ColorRole::Hairline)]
        = mixed(theme.color(ColorRole::Text), theme.color(ColorRole::Window), 0.8);
    for (const auto &[role, share] : {std::pair(ColorRole::Selected, 0.85),
                                      {ColorRole::Hover, 0.92},
                                      {ColorRole::Cloth, 0.8},
                                      {ColorRole::Empty, 0.75}}) {
        theme.m_colors[static_cast<size_t>(role)]
            = mixed(theme.color(ColorRole::Text), theme.color(ColorRole::Window), share);
    }
    return theme;
}

QColor Theme::mechanismColor(const QString &mechanismId) const
{
    if (mechanismId == u"nerve-function")
        return color(ColorRole::NerveFunction);
    if (mechanismId == u"muscle-contraction")
        return color(ColorRole::MuscleContraction);
    if (mechanismId == u"muscle-health")
        return color(ColorRole::MuscleHealth);
    return color(ColorRole::Text);
}

QColor Theme::mechanismTint(const QString &mechanismId) const
{
    if (mechanismId == u"nerve-function")
        return color(ColorRole::NerveTint);
    if (mechanismId == u"muscle-contraction")
        return color(ColorRole::ContractionTint);
    if (mechanismId == u"muscle-health")
        return color(ColorRole::HealthTint);
    return color(ColorRole::Surface);
}

bool Theme::isDark() const
{
    return color(ColorRole::Window).lightness() < 128;
}

QPalette Theme::palette() const
{
    const QColor window = color(ColorRole::Window);
    const QColor surface = color(ColorRole::Surface);
    const QColor text = color(ColorRole::Text);
    const QColor muted = color(ColorRole::MutedText);
    const QColor accent = color(ColorRole::Accent);
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[]{
        {QPalette::Window, window},
        {QPalette::WindowText, text},
        {QPalette::Base, surface},
        {QPalette::AlternateBase, mixed(surface, window, 0.8)},
        {QPalette::Text, text},
        {QPalette::Button, mixed(window, surface, 0.5)},
        {QPalette::ButtonText, text},
        {QPalette::BrightText, color(ColorRole::Doctor)},
        {QPalette::Highlight, accent},
        {QPalette::HighlightedText, color(ColorRole::OnAccent)},
        {QPalette::Link, accent},
        {QPalette::LinkVisited, accent},
        {QPalette::PlaceholderText, muted},
        {QPalette::ToolTipBase, surface},
        {QPalette::ToolTipText, text},
        {QPalette::Light, mixed(surface, window, 0.2)},
        {QPalette::Midlight, mixed(window, surface, 0.3)},
        {QPalette::Mid, mixed(window, text, 0.25)},
        {QPalette::Dark, mixed(window, text, 0.45)},
        {QPalette::Shadow, mixed(window, text, 0.7)},
    };
    for (const auto &[role, value] : roles)
        palette.setColor(QPalette::All, role, value);
    const QColor faint = mixed(text, window, 0.5);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

Look::Look(const Theme &itsTheme, const QFont &platformFont, qreal itsZoom)
    : theme(itsTheme), zoom(itsZoom), text(scaled(platformFont, zoom, 1, QFont::Normal)),
      small(scaled(platformFont, 0.9 * zoom, leastPoints, QFont::Normal)),
      strong(scaled(platformFont, zoom, 1, QFont::Bold)),
      section(scaled(platformFont, 1.2 * zoom, 1, QFont::Bold)),
      title(scaled(platformFont, 1.7 * zoom, 1, QFont::Bold)), unit(qRound(8 * zoom))
{
}

} // namespace crampwise
