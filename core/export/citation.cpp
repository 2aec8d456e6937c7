// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/citation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crampwise {

QString partOfVolume(const Source &source)
{
    QString part = source.volume;
    if (!source.issue.isEmpty())
        part += u'(' + source.issue + u')';
    if (source.pages.isEmpty())
        return part;
    return part.isEmpty() ? source.pages : part + u':' + source.pages;
}

namespace {

/// "JAMA Internal Medicine. 2017; 177(5):617-623".
QString whereAndWhen(const Source &source)
{
    const QString written = source.authorText();
    const QString place = source.container.isEmpty() ? source.publisher : source.container;
    QStringList parts;
    if (!place.isEmpty() && place != written)
        parts << place;
    QStringList times;
    if (!source.dated.isEmpty())
        times << source.dated;
    else if (source.year)
        times << QString::number(*source.year);
    if (const QString part = partOfVolume(source); !part.isEmpty())
        times << part;
    if (!times.isEmpty())
        parts << times.join(u"; "_s);
    return parts.join(u". "_s);
}

} // namespace

QString citation(const Source &source)
{
    const QString text = QCoreApplication::translate("Citation", "%1: %2", "authors, title")
                             .arg(source.authorText(), source.title);
    const QString rest = whereAndWhen(source);
    return rest.isEmpty()
        ? text
        : QCoreApplication::translate("Citation", "%1. %2", "authors and title, where and when")
              .arg(text, rest);
}

} // namespace crampwise
