// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handout/handout.h"
#include "core/page/choices.h"

#include <QByteArray>
#include <QDir>
#include <QSettings>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace crampwise {

enum class ThemeChoice { System, Light, Dark, Platform };

inline constexpr WordTable<ThemeChoice, 4> themeWords{{
    {"system", ThemeChoice::System},
    {"light", ThemeChoice::Light},
    {"dark", ThemeChoice::Dark},
    {"platform", ThemeChoice::Platform},
}};

/// What Crampwise remembers between two starts, in one INI file of the user's. Every value that
/// is missing or makes no sense reads as its default; reading never fails.
class Settings {
public:
    Settings();

    /// Where settings are, whether or not there are any.
    static QDir folder();

    /// One sentence that says what could not be used; empty when all is well.
    QString problem() const;

    QString lastLocation() const;
    void setLastLocation(const QString &location);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// A factor on the platform's text size: one of zoomSteps().
    qreal zoom() const;
    void setZoom(qreal zoom);
    static const QList<qreal> &zoomSteps();

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    QByteArray splitterState() const;
    void setSplitterState(const QByteArray &state);

    /// What is missing is as in `otherwise`, but for what a reader types: line and note are stored
    /// only when the choices say so, and removed when they do not.
    HandoutChoices handout(const HandoutChoices &otherwise) const;
    void setHandout(const HandoutChoices &choices);

    /// An older file may hold the id of a stage of life; the tables tell the reader that it means.
    Choices choices(const NeedTables &needs) const;
    void setChoices(const Choices &choices);

    /// Writes now. False when the file cannot be written; nothing is lost but the change.
    bool save();

private:
    QString usableFile();

    QString m_problem;
    std::unique_ptr<QTemporaryDir> m_instead; ///< Holds what is forgotten, where there is need.
    QSettings m_store;
};

} // namespace crampwise
