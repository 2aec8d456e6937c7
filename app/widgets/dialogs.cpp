// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/dialogs.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString askWhereToSave(QWidget *parent, const QString &title, const QString &name,
                       const QString &filter)
{
    QFileDialog dialog(parent, title, name, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // So that the dialog knows what it would overwrite, too.
    dialog.setDefaultSuffix(endingOf(dialog.selectedNameFilter()));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &kind) {
        dialog.setDefaultSuffix(endingOf(kind));
        dialog.selectFile(nameForKind(dialog.selectedFiles().value(0), filter, kind));
    });
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString savedTo(const QString &fileName)
{
    return QCoreApplication::translate("crampwise::Dialogs", "Saved to %1")
        .arg(QFileInfo(fileName).fileName());
}

QString endingOf(const QString &filter)
{
    static const QRegularExpression first(u"\\*\\.([^ )]+)"_s);
    return first.match(filter).captured(1);
}

QString nameForKind(const QString &name, const QString &filter, const QString &kind)
{
    static const QRegularExpression ending(u"\\*(\\.[^ )]+)"_s);
    qsizetype longest = 0;
    for (const QRegularExpressionMatch &match : ending.globalMatch(filter)) {
        if (name.endsWith(match.captured(1), Qt::CaseInsensitive))
            longest = std::max(longest, match.captured(1).size());
    }
    return longest > 0 ? name.chopped(longest) + u'.' + endingOf(kind) : name;
}

Dialogs Dialogs::real()
{
    return {&askWhereToSave,
            [](QWidget *parent, const QString &text) {
                QMessageBox::warning(parent, QCoreApplication::applicationName(), text);
            },
            [](const QString &fileName) {
                QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(fileName).absolutePath()));
            }};
}

} // namespace crampwise
