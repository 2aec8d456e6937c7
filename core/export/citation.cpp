// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/citation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// Escapes what TeX would take for a command.
QString escaped(const QString &text)
{
    QString out;
    for (QChar c : text) {
        if (u"&%$#_{}"_s.contains(c))
            out += u'\\';
        if (c == u'\\')
            out += u"\\textbackslash{}"_s;
        else if (c == u'~')
            out += u"\\textasciitilde{}"_s;
        else if (c == u'^')
            out += u"\\textasciicircum{}"_s;
        else
            out += c;
    }
    return out;
}

void addField(QString &entry, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        entry += u",\n  %1 = {%2}"_s.arg(name, value);
}

QString entryType(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::Review:
    case Source::Kind::Trial:
    case Source::Kind::Observational:
    case Source::Kind::NarrativeReview:
        return u"article"_s;
    case Source::Kind::Textbook:
        return u"book"_s;
    default:
        return u"misc"_s;
    }
}

} // namespace

QString citation(const Source &source)
{
    const QString text = QCoreApplication::translate("Citation", "%1: %2", "publisher, title")
                             .arg(source.publisher, source.title);
    return source.year ? QCoreApplication::translate("Citation", "%1 (%2)", "citation, year")
                             .arg(text, QString::number(*source.year))
                       : text;
}

QString bibtex(const std::vector<Source> &sources)
{
    QString file;
    for (const Source &source : sources) {
        QString entry = u"@%1{%2"_s.arg(entryType(source.kind), source.id);
        // Braced twice: an organisation is one name, and BibTeX splits authors at "and" only.
        addField(entry, u"author"_s, u'{' + escaped(source.publisher) + u'}');
        addField(entry, u"title"_s, u'{' + escaped(source.title) + u'}');
        addField(entry, u"year"_s, source.year ? QString::number(*source.year) : QString());
        addField(entry, u"doi"_s, escaped(source.doi));
        addField(entry, u"pmid"_s, source.pmid);
        addField(entry, u"url"_s, source.url);
        addField(entry, u"note"_s, escaped(source.checked));
        file += entry + u"\n}\n\n"_s;
    }
    file.chop(1);
    return file;
}

} // namespace crampwise
