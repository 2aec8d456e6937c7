// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/situation_file.h"

#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr qint64 mostBytes = 1 << 16; ///< Ours have a few hundred.

} // namespace

SituationFile::SituationFile() : m_path(Settings::folder().filePath(u"my-situation.json"_s)) {}

void SituationFile::read(Choices &choices) const
{
    const QFileInfo info(m_path);
    QFile file(m_path);
    if (!info.isFile() || info.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    Choices found;
    for (const Choice choice : Choices::ofSituation())
        found.set(choice, kept[Choices::key(choice)].toString());
    if (!found.keepsSituation())
        return;
    for (const Choice choice : Choices::ofSituation())
        choices.set(choice, found.value(choice));
}

QString SituationFile::forget() const
{
    const bool gone = !QFileInfo(m_path).isFile() || QFile::remove(m_path);
    return gone ? QString()
                : QCoreApplication::translate(
                      "Settings",
                      "%1 could not be removed, so your choices are still kept there. "
                      "Remove that file yourself.")
                      .arg(QDir::toNativeSeparators(m_path));
}

QString SituationFile::keep(const Choices &choices) const
{
    QJsonObject kept;
    for (const Choice choice : Choices::ofSituation())
        kept[Choices::key(choice)] = choices.value(choice);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QJsonDocument(kept).toJson()) > 0 && file.commit();
    return written
        ? QString()
        : QCoreApplication::translate("Settings",
                                      "Your choices could not be written to %1, so they are "
                                      "forgotten at the end. Check who may use that folder.")
              .arg(QDir::toNativeSeparators(m_path));
}

} // namespace crampwise
