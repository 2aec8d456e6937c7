// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/program.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"crampwise"_s);
    QCoreApplication::setApplicationName(u"Crampwise"_s);
    QCoreApplication::setApplicationVersion(u"" CRAMPWISE_VERSION ""_s);
    QGuiApplication::setDesktopFileName(u"" CRAMPWISE_ID ""_s);
    return crampwise::runProgram(argc, argv);
}
