// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMetaType>

#include <array>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr auto lastLocationKey = "window/location"_L1;
constexpr auto themeKey = "window/theme"_L1;
constexpr auto zoomKey = "window/zoomPercent"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto splitterKey = "window/splitter"_L1;
constexpr auto paperKey = "print/paper"_L1;
constexpr auto choicesGroup = "choices/"_L1;

const std::array<std::pair<ThemeChoice, QLatin1StringView>, 4> themeNames{{
    {ThemeChoice::System, "system"_L1},
    {ThemeChoice::Light, "light"_L1},
    {ThemeChoice::Dark, "dark"_L1},
    {ThemeChoice::Platform, "platform"_L1},
}};

} // namespace

Settings::Settings() : m_store(QSettings::IniFormat, QSettings::UserScope, u"crampwise"_s,
                               u"crampwise"_s)
{
    const QString file = QDir::toNativeSeparators(m_store.fileName());
    const bool unreadable = QFileInfo::exists(m_store.fileName())
        && !QFileInfo(m_store.fileName()).isReadable();
    if (m_store.status() == QSettings::FormatError) {
        m_problem = QCoreApplication::translate(
                        "Settings", "The settings in %1 are damaged, so Crampwise starts as if "
                                    "new. It replaces that file when you close the window.")
                        .arg(file);
        m_store.clear();
    } else if (m_store.status() == QSettings::AccessError || unreadable
               || !m_store.isWritable()) {
        m_problem = QCoreApplication::translate(
                        "Settings", "Crampwise cannot read or write %1, so it starts as if new "
                                    "and forgets your choices. Check who may use that file.")
                        .arg(file);
    }
}

QString Settings::problem() const
{
    return m_problem;
}

QString Settings::lastLocation() const
{
    return m_store.value(lastLocationKey).toString();
}

void Settings::setLastLocation(const QString &location)
{
    m_store.setValue(lastLocationKey, location);
}

ThemeChoice Settings::theme() const
{
    const QString stored = m_store.value(themeKey).toString();
    for (const auto &[choice, name] : themeNames) {
        if (stored == name)
            return choice;
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    for (const auto &[known, name] : themeNames) {
        if (known == choice)
            m_store.setValue(themeKey, QString(name));
    }
}

const QList<qreal> &Settings::zoomSteps()
{
    static const QList<qreal> steps{0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0};
    return steps;
}

qreal Settings::zoom() const
{
    const qreal stored = m_store.value(zoomKey, 100).toInt() / 100.0;
    for (qreal step : zoomSteps()) {
        if (qFuzzyCompare(step, stored))
            return step;
    }
    return 1.0;
}

void Settings::setZoom(qreal zoom)
{
    m_store.setValue(zoomKey, qRound(zoom * 100));
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QByteArray Settings::splitterState() const
{
    return m_store.value(splitterKey).toByteArray();
}

void Settings::setSplitterState(const QByteArray &state)
{
    m_store.setValue(splitterKey, state);
}

bool Settings::letterPaper(bool usual) const
{
    const QString stored = m_store.value(paperKey).toString();
    return stored == "letter"_L1 || (stored != "a4"_L1 && usual);
}

void Settings::setLetterPaper(bool letter)
{
    m_store.setValue(paperKey, letter ? u"letter"_s : u"a4"_s);
}

Choices Settings::choices() const
{
    Choices choices;
    for (Choice choice : Choices::all()) {
        const QString stored = m_store.value(choicesGroup + Choices::key(choice)).toString();
        if (!stored.isEmpty())
            choices.set(choice, stored);
    }
    return choices;
}

void Settings::setChoices(const Choices &choices)
{
    for (Choice choice : Choices::all())
        m_store.setValue(choicesGroup + Choices::key(choice), choices.value(choice));
}

bool Settings::save()
{
    m_store.sync();
    return m_store.status() == QSettings::NoError;
}

} // namespace crampwise
