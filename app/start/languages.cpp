// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QString firstSpoken(const QStringList &wanted)
{
    const QStringList spoken = availableLanguages();
    for (const QString &name : wanted) {
        QString code = name.section(u'-', 0, 0);
        if (spoken.contains(code))
            return code;
    }
    return spoken.constFirst();
}

} // namespace

QStringList availableLanguages()
{
    QStringList codes{u"en"_s};
    for (const QString &file : QDir(u":/i18n"_s).entryList({u"crampwise_*.qm"_s})) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (!codes.contains(code))
            codes << code;
    }
    return codes;
}

void useLanguage(const QString &code)
{
    const QString language = code.isEmpty() ? firstSpoken(QLocale().uiLanguages()) : code;
    // Keep the system's country where it speaks the language: dates and paper depend on it.
    if (QLocale(language).language() != QLocale().language())
        QLocale::setDefault(QLocale(language));
    auto *catalogue = new QTranslator(QCoreApplication::instance());
    if (catalogue->load(u":/i18n/crampwise_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(catalogue);
}

} // namespace crampwise
