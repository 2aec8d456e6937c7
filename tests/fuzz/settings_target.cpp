// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "app/settings/situation_file.h"
#include "core/built_in.h"
#include "fuzz/targets.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace crampwise::fuzz {

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    promise(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "room to write");
}

/// A home of its own each time, as Qt remembers a file that it has read. Reading says no more of it
/// than that it is damaged.
void readSettings(const QTemporaryDir &home, const QByteArray &bytes)
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    QDir().mkpath(Settings::folder().path());
    write(Settings::folder().filePath(u"crampwise.ini"_s), bytes);
    const Settings settings;
    promise(Settings::zoomSteps().contains(settings.zoom()), "a step of text size");
    promise(isOneLine(settings.problem()), "one sentence");
    settings.lastLocation();
    settings.theme();
    settings.windowGeometry();
    settings.splitterState();
    const HandoutRequest request = settings.handout({}).request;
    if (refusal(request, builtInTopic()).isEmpty())
        promise(isWhole(handoutAsText(buildHandout(builtInTopic(), request, QLocale::c()))),
                "whole text");
    const Choices choices = settings.choices(builtInTopic().figures().needs);
    promise(choices.situation().isEmpty(), "nothing of My situation stands in the settings");
}

void readSituation(const QTemporaryDir &home, const QByteArray &bytes)
{
    const QString path = home.filePath(u"my-situation.json"_s);
    write(path, bytes);
    Choices choices;
    SituationFile(path).read(choices);
    promise(choices == Choices() || choices.keepsSituation(), "only what shall be kept is read");
    promise(SituationFile(path).keep(choices).isEmpty(), "it can be written");
    Choices again;
    SituationFile(path).read(again);
    promise(again == choices, "it reads back");
}

} // namespace

void settings(const QByteArray &bytes)
{
    const QTemporaryDir home;
    if (bytes.startsWith('{'))
        readSituation(home, bytes);
    else
        readSettings(home, bytes);
}

} // namespace crampwise::fuzz
