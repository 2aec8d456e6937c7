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

/// "12(3):45-50", as far as it is known.
QString partOfVolume(const Source &source)
{
    QString part = source.volume;
    if (!source.issue.isEmpty())
        part += u'(' + source.issue + u')';
    if (source.pages.isEmpty())
        return part;
    return part.isEmpty() ? source.pages : part + u':' + source.pages;
}

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

/// An organisation is braced: BibTeX would take its name apart.
QString bibtexAuthors(const Source &source)
{
    QStringList names;
    for (const Author &author : source.authors) {
        if (author.family.isEmpty())
            names << u'{' + escaped(author.organisation) + u'}';
        else
            names << escaped(author.given.isEmpty() ? u'{' + author.family + u'}'
                                                    : author.family + u", "_s + author.given);
    }
    if (source.moreAuthors)
        names << u"others"_s;
    return names.join(u" and "_s);
}

QString bibtexEntry(const Source &source)
{
    const QString type = entryType(source.kind);
    QString entry = u"@%1{%2"_s.arg(type, source.id);
    addField(entry, u"author"_s, bibtexAuthors(source));
    addField(entry, u"title"_s, u'{' + escaped(source.title) + u'}');
    const QString container = type == u"article"_s ? u"journal"_s : u"booktitle"_s;
    addField(entry, container, escaped(source.container));
    addField(entry, u"publisher"_s, escaped(source.publisher));
    addField(entry, u"year"_s, source.year ? QString::number(*source.year) : QString());
    addField(entry, u"date"_s, source.dated);
    addField(entry, u"volume"_s, escaped(source.volume));
    addField(entry, u"number"_s, escaped(source.issue));
    addField(entry, u"pages"_s, escaped(source.pages));
    addField(entry, u"doi"_s, escaped(source.doi));
    addField(entry, u"pmid"_s, source.pmid);
    addField(entry, u"url"_s, source.url);
    addField(entry, u"note"_s, escaped(source.checked));
    return entry + u"\n}\n"_s;
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

QString bibtex(const std::vector<Source> &sources)
{
    QStringList entries;
    for (const Source &source : sources)
        entries << bibtexEntry(source);
    return entries.join(u'\n');
}

} // namespace crampwise
