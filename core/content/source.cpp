// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/source.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr size_t shownAuthors = 3;

} // namespace

QString Author::name() const
{
    if (family.isEmpty())
        return organisation;
    return given.isEmpty() ? family : family + u' ' + given;
}

QString Source::locator() const
{
    if (!doi.isEmpty())
        return u"https://doi.org/"_s + doi;
    if (!pmid.isEmpty())
        return u"PubMed "_s + pmid;
    return url;
}

QString Source::authorText() const
{
    if (authors.empty()) {
        const QString place = publisher.isEmpty() ? container : publisher;
        return place.isEmpty() ? label : place;
    }
    QStringList names;
    for (size_t i = 0; i < authors.size() && i < shownAuthors; ++i)
        names << authors[i].name();
    const QString text = names.join(u", "_s);
    return moreAuthors || authors.size() > shownAuthors ? text + u", et al."_s : text;
}

} // namespace crampwise
