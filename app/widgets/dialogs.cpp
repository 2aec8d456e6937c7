// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/dialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QUrl>

namespace crampwise {

Dialogs Dialogs::real()
{
    return {[](QWidget *parent, const QString &title, const QString &name, const QString &filter) {
                return QFileDialog::getSaveFileName(parent, title, name, filter);
            },
            [](QWidget *parent, const QString &text) {
                QMessageBox::warning(parent, QCoreApplication::applicationName(), text);
            },
            [](const QString &fileName) {
                QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(fileName).absolutePath()));
            }};
}

} // namespace crampwise
