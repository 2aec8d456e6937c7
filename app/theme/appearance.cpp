// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/appearance.h"

#include "app/theme/clear_style.h"

#include <QApplication>
#include <QPixmapCache>
#include <QScopedValueRollback>
#include <QStyleHints>

#include <algorithm>

namespace crampwise {

namespace {

/// What is kept of the controls and drawings that were painted, in KiB: a few pages of them. Qt
/// would keep those of every page.
constexpr int painted_KiB = 2048;

bool systemIsDark(const QPalette &platform)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return platform.color(QPalette::Window).lightness() < 128;
}

} // namespace

Appearance::Appearance(ThemeChoice choice, qreal zoom, QObject *parent)
    : QObject(parent), m_platformFont(QApplication::font()), m_choice(choice),
      m_look(Theme::light(), m_platformFont, zoom)
{
    ClearStyle::install();
    QPixmapCache::setCacheLimit(painted_KiB);
    apply(zoom);
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (!m_applying)
            apply(m_look.zoom);
    });
#endif
}

Appearance::~Appearance()
{
    qApp->removeEventFilter(this);
    QApplication::setFont(m_platformFont);
    QApplication::setPalette(QPalette());
}

Theme Appearance::themeFor(ThemeChoice choice)
{
    // With nothing of ours set, the application shows the platform's palette.
    QApplication::setPalette(QPalette());
    const QPalette platform = QApplication::palette();
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::light();
    case ThemeChoice::Dark:
        return Theme::dark();
    case ThemeChoice::Platform:
        return Theme::fromPlatform(platform);
    case ThemeChoice::System:
        return systemIsDark(platform) ? Theme::dark() : Theme::light();
    }
    Q_UNREACHABLE();
}

void Appearance::apply(qreal zoom)
{
    const QScopedValueRollback guard(m_applying, true);
    m_look = Look(themeFor(m_choice), m_platformFont, zoom);
    if (m_choice != ThemeChoice::Platform)
        QApplication::setPalette(m_look.theme.palette());
    QApplication::setFont(m_look.text);
    emit lookChanged(m_look);
}

void Appearance::setThemeChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply(zoom());
}

void Appearance::setZoom(qreal zoom)
{
    if (!qFuzzyCompare(zoom, this->zoom()))
        apply(zoom);
}

void Appearance::zoomIn()
{
    const QList<qreal> &steps = Settings::zoomSteps();
    const auto larger = std::upper_bound(steps.begin(), steps.end(), zoom() + 0.001);
    if (larger != steps.end())
        setZoom(*larger);
}

void Appearance::zoomOut()
{
    const QList<qreal> &steps = Settings::zoomSteps();
    const auto here = std::lower_bound(steps.begin(), steps.end(), zoom() - 0.001);
    if (here != steps.begin())
        setZoom(*std::prev(here));
}

void Appearance::resetZoom()
{
    setZoom(1.0);
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ThemeChange && !m_applying)
        apply(zoom());
    return QObject::eventFilter(watched, event);
}

} // namespace crampwise
