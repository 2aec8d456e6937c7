// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/built_in.h"
#include "core/export/bibliography.h"
#include "core/export/citation.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

Source article()
{
    Source source;
    source.id = u"hallegraeff-2012"_s;
    source.label = u"Hallegraeff 2012, stretching"_s;
    source.title = u"Stretching before sleep & night cramps"_s;
    source.authors = {{u"Hallegraeff"_s, u"J M"_s, {}},
                      {u"van der Schans"_s, u"C P"_s, {}},
                      {u"de Ruiter"_s, u"R"_s, {}},
                      {u"de Greef"_s, u"M H"_s, {}}};
    source.kind = Source::Kind::Trial;
    source.container = u"Journal of Physiotherapy"_s;
    source.year = 2012;
    source.volume = u"58"_s;
    source.issue = u"1"_s;
    source.pages = u"17-22"_s;
    source.doi = u"10.1016/S1836-9553(12)70068-1"_s;
    return source;
}

} // namespace

TEST(Citation, NamesThreeAuthorsTheTitleAndWhereItStands)
{
    EXPECT_EQ(citation(article()),
              u"Hallegraeff J M, van der Schans C P, de Ruiter R, et al.: Stretching before sleep "
              "& night cramps. Journal of Physiotherapy. 2012; 58(1):17-22"_s);
}

TEST(Citation, LeavesOutWhatIsNotKnown)
{
    Source source;
    source.title = u"Leg cramps"_s;
    source.label = u"A leaflet"_s;
    EXPECT_EQ(citation(source), u"A leaflet: Leg cramps"_s);
    source.publisher = u"National Health Service"_s;
    EXPECT_EQ(citation(source), u"National Health Service: Leg cramps"_s);
    source.dated = u"2022-08"_s;
    EXPECT_EQ(citation(source), u"National Health Service: Leg cramps. 2022-08"_s);
    source.authors = {{{}, {}, u"NHS Devon"_s}};
    source.moreAuthors = true;
    EXPECT_EQ(citation(source),
              u"NHS Devon, et al.: Leg cramps. National Health Service. 2022-08"_s);
}

TEST(Bibliography, BibtexPartsPersonsAndKeepsOrganisationsWhole)
{
    Source source = article();
    source.authors.resize(2);
    source.authors.push_back({{}, {}, u"Bone and Joint Group"_s});
    source.moreAuthors = true;
    source.dated = u"2012-03-02"_s;
    source.pmid = u"22341378"_s;
    source.checked = u"Read in full."_s;
    EXPECT_EQ(bibtex({source}).toStdString(),
              R"(@article{hallegraeff-2012,
  author = {Hallegraeff, J. M. and van der Schans, C. P. and {Bone and Joint Group} and others},
  title = {{Stretching before sleep \& night cramps}},
  journal = {Journal of Physiotherapy},
  year = {2012},
  month = mar,
  volume = {58},
  number = {1},
  pages = {17--22},
  doi = {10.1016/S1836-9553(12)70068-1},
  eprint = {22341378},
  eprinttype = {pubmed},
  annote = {Read in full.}
}
)");
}

TEST(Bibliography, CslPartsPersonsDatesAndPlaces)
{
    Source source = article();
    source.authors.resize(1);
    source.authors.push_back({{}, {}, u"Bone and Joint Group"_s});
    source.moreAuthors = true;
    source.dated = u"2012-03"_s;
    const QJsonArray items = QJsonDocument::fromJson(cslJson({source})).array();
    ASSERT_EQ(items.size(), 1);
    const QJsonObject wanted = QJsonDocument::fromJson(R"({
        "id": "hallegraeff-2012", "type": "article-journal",
        "title": "Stretching before sleep & night cramps",
        "author": [{"family": "Hallegraeff", "given": "J. M."},
                   {"literal": "Bone and Joint Group"}, {"literal": "others"}],
        "issued": {"date-parts": [[2012, 3]]},
        "container-title": "Journal of Physiotherapy",
        "volume": "58", "issue": "1", "page": "17-22", "DOI": "10.1016/S1836-9553(12)70068-1"
    })")
                                   .object();
    EXPECT_EQ(items[0].toObject(), wanted) << cslJson({source}).constData();
}

TEST(Bibliography, AWebPageNamesItsSiteAndWhoPublishedItOnce)
{
    Source page;
    page.id = u"nhs-cramp"_s;
    page.title = u"Leg cramps"_s;
    page.kind = Source::Kind::PatientPage;
    page.authors = {{{}, {}, u"NHS Devon"_s}};
    page.publisher = u"NHS Devon"_s;
    page.container = u"devon.nhs.uk"_s;
    page.url = u"https://devon.nhs.uk/cramp_1?a=b&c"_s;
    EXPECT_EQ(bibtex({page}).toStdString(), R"(@misc{nhs-cramp,
  author = {{NHS Devon}},
  title = {{Leg cramps}},
  howpublished = {devon.nhs.uk},
  url = {https://devon.nhs.uk/cramp_1?a=b&c}
}
)");
    const QJsonObject item = QJsonDocument::fromJson(cslJson({page}))[0].toObject();
    EXPECT_EQ(item[u"type"_s], u"webpage"_s);
    EXPECT_FALSE(item.contains(u"publisher"_s));
    EXPECT_FALSE(item.contains(u"issued"_s)); // nobody knows when
}

/// What biber and BibTeX ask of each type, wherever the record of the source holds it.
TEST(Bibliography, EverySourceBearsWhatItsTypeAsksForAndItsRecordHolds)
{
    const QStringList entries
        = QString::fromUtf8(bibtex(builtInTopic().sources())).split(u"\n}\n"_s, Qt::SkipEmptyParts);
    const std::vector<Source> &sources = builtInTopic().sources();
    ASSERT_EQ(size_t(entries.size()), sources.size());
    const QHash<QString, QStringList> asked{
        {u"article"_s, {u"title"_s, u"journal"_s}},
        {u"book"_s, {u"title"_s, u"publisher"_s, u"year"_s}},
        {u"incollection"_s, {u"title"_s, u"booktitle"_s, u"publisher"_s, u"year"_s}},
        {u"misc"_s, {u"title"_s}}};
    QSet<QString> types;
    for (size_t i = 0; i < sources.size(); ++i) {
        const QString &entry = entries[qsizetype(i)];
        const QString type = entry.trimmed().section(u'{', 0, 0).mid(1);
        types << type;
        QStringList fields = asked.value(type);
        EXPECT_FALSE(fields.isEmpty()) << qPrintable(type);
        if (!sources[i].authors.empty())
            fields << u"author"_s;
        if (sources[i].year)
            fields << u"year"_s;
        if (!sources[i].container.isEmpty() && type == u"misc")
            fields << u"howpublished"_s;
        for (const QString &field : fields)
            EXPECT_TRUE(entry.contains(u"\n  "_s + field + u" = {"_s))
                << qPrintable(field + u" in "_s + entry);
    }
    EXPECT_EQ(types.size(), asked.size());
}
