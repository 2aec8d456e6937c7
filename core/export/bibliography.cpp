// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/bibliography.h"

#include "core/export/citation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// What a source is for those who cite it.
enum class Publication { Article, Chapter, Book, WebPage, Report };

Publication publicationOf(const Source &source)
{
    const bool numbered
        = !(source.volume + source.issue + source.pages + source.doi + source.pmid).isEmpty();
    if (numbered && !source.container.isEmpty())
        return Publication::Article;
    if (source.kind == Source::Kind::Textbook && !source.publisher.isEmpty() && source.year)
        return source.container.isEmpty() ? Publication::Book : Publication::Chapter;
    return source.url.isEmpty() ? Publication::Report : Publication::WebPage;
}

/// "J M" as "J. M."; whole names stay.
QString givenName(const Author &author)
{
    static const QRegularExpression initial(u"\\b(\\p{Lu})(?![\\p{L}.])"_s);
    return QString(author.given).replace(initial, u"\\1."_s);
}

/// Year, month and day as far as they are known.
std::vector<int> dateOf(const Source &source)
{
    std::vector<int> parts;
    const QString text
        = source.dated.isEmpty() && source.year ? QString::number(*source.year) : source.dated;
    for (const QString &part : text.split(u'-', Qt::SkipEmptyParts))
        parts.push_back(part.toInt());
    return parts;
}

/// Who published it, where that is said nowhere else.
QString otherPublisher(const Source &source)
{
    const bool wroteIt
        = source.authors.size() == 1 && source.authors.front().organisation == source.publisher;
    return wroteIt || source.publisher == source.container ? QString() : source.publisher;
}

// BibTeX ------------------------------------------------------------------------------------

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

/// An organisation is braced: BibTeX would take its name apart.
QString bibtexAuthors(const Source &source)
{
    QStringList names;
    for (const Author &author : source.authors) {
        const QString &whole = author.family.isEmpty() ? author.organisation : author.family;
        names << (author.given.isEmpty()
                      ? u'{' + escaped(whole) + u'}'
                      : escaped(author.family) + u", "_s + escaped(givenName(author)));
    }
    if (source.moreAuthors)
        names << u"others"_s;
    return names.join(u" and "_s);
}

class BibtexEntry {
public:
    explicit BibtexEntry(const Source &source)
        : m_source(source), m_publication(publicationOf(source))
    {
        m_text = u"@%1{%2"_s.arg(type(), source.id);
        addField(u"author"_s, bibtexAuthors(source));
        addField(u"title"_s, u'{' + escaped(source.title) + u'}');
        addPlace();
        addDate();
        addParts();
        addField(u"doi"_s, source.doi);
        addField(u"eprint"_s, source.pmid);
        addField(u"eprinttype"_s, source.pmid.isEmpty() ? QString() : u"pubmed"_s);
        addField(u"url"_s, source.url);
        addField(u"annote"_s, escaped(source.checked));
        m_text += u"\n}\n"_s;
    }

    const QString &text() const { return m_text; }

private:
    QString type() const
    {
        switch (m_publication) {
        case Publication::Article:
            return u"article"_s;
        case Publication::Chapter:
            return u"incollection"_s;
        case Publication::Book:
            return u"book"_s;
        case Publication::WebPage:
        case Publication::Report:
            break;
        }
        return u"misc"_s; // that every style knows
    }

    void addField(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_text += u",\n  %1 = {%2}"_s.arg(name, value);
    }

    /// The journal, the book or the site; each type has its own word for it.
    void addPlace()
    {
        const QString container = escaped(m_source.container);
        switch (m_publication) {
        case Publication::Article:
            return addField(u"journal"_s, container);
        case Publication::Chapter:
            addField(u"booktitle"_s, container);
            [[fallthrough]];
        case Publication::Book:
            return addField(u"publisher"_s, escaped(m_source.publisher));
        case Publication::WebPage:
        case Publication::Report:
            addField(u"howpublished"_s, container);
            addField(u"organization"_s, escaped(otherPublisher(m_source)));
        }
    }

    /// Only what stands in something has volumes and pages, for BibTeX.
    void addParts()
    {
        if (type() == u"misc")
            return addField(u"note"_s, escaped(partOfVolume(m_source)));
        addField(u"volume"_s, escaped(m_source.volume));
        addField(u"number"_s, escaped(m_source.issue));
        addField(u"pages"_s, escaped(m_source.pages).replace(u'-', u"--"_s));
    }

    void addDate()
    {
        static const std::array months{"jan", "feb", "mar", "apr", "may", "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};
        const std::vector<int> date = dateOf(m_source);
        if (!date.empty())
            addField(u"year"_s, QString::number(date[0]));
        if (date.size() > 1) // a name that BibTeX knows, so without braces
            m_text += u",\n  month = "_s
                + QLatin1StringView(months[static_cast<size_t>(date[1] - 1) % months.size()]);
    }

    const Source &m_source;
    Publication m_publication;
    QString m_text;
};

// The Citation Style Language -----------------------------------------------------------------

QString cslType(Publication publication)
{
    switch (publication) {
    case Publication::Article:
        return u"article-journal"_s;
    case Publication::Chapter:
        return u"chapter"_s;
    case Publication::Book:
        return u"book"_s;
    case Publication::WebPage:
        return u"webpage"_s;
    case Publication::Report:
        return u"report"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray cslAuthors(const Source &source)
{
    QJsonArray names;
    for (const Author &author : source.authors) {
        if (author.family.isEmpty())
            names << QJsonObject{{u"literal"_s, author.organisation}};
        else if (author.given.isEmpty())
            names << QJsonObject{{u"family"_s, author.family}};
        else
            names << QJsonObject{{u"family"_s, author.family}, {u"given"_s, givenName(author)}};
    }
    if (source.moreAuthors)
        names << QJsonObject{{u"literal"_s, u"others"_s}};
    return names;
}

QJsonObject cslDate(const std::vector<int> &date)
{
    QJsonArray parts;
    for (const int part : date)
        parts << part;
    QJsonArray dates; // in braces, one array would be itself for Clang and an array in it for GCC
    dates.append(parts);
    return {{u"date-parts"_s, dates}};
}

QJsonObject cslItem(const Source &source)
{
    QJsonObject item{{u"id"_s, source.id},
                     {u"type"_s, cslType(publicationOf(source))},
                     {u"title"_s, source.title}};
    const auto add = [&item](const QString &name, const QString &value) {
        if (!value.isEmpty())
            item[name] = value;
    };
    if (const QJsonArray names = cslAuthors(source); !names.isEmpty())
        item[u"author"_s] = names;
    if (const std::vector<int> date = dateOf(source); !date.empty())
        item[u"issued"_s] = cslDate(date);
    add(u"container-title"_s, source.container);
    add(u"publisher"_s, otherPublisher(source));
    add(u"volume"_s, source.volume);
    add(u"issue"_s, source.issue);
    add(u"page"_s, source.pages);
    add(u"DOI"_s, source.doi);
    add(u"PMID"_s, source.pmid);
    add(u"URL"_s, source.url);
    add(u"annote"_s, source.checked);
    return item;
}

} // namespace

QByteArray bibtex(const std::vector<Source> &sources)
{
    QStringList entries;
    for (const Source &source : sources)
        entries << BibtexEntry(source).text();
    return entries.join(u'\n').toUtf8();
}

QByteArray cslJson(const std::vector<Source> &sources)
{
    QJsonArray items;
    for (const Source &source : sources)
        items << cslItem(source);
    return QJsonDocument(items).toJson();
}

} // namespace crampwise
