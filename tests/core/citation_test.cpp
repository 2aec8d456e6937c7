// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/citation.h"

#include <gtest/gtest.h>

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

TEST(Citation, BibtexPartsPersonsAndKeepsOrganisationsWhole)
{
    Source source = article();
    source.authors.resize(1);
    source.authors.push_back({{}, {}, u"Bone and Joint Group"_s});
    source.moreAuthors = true;
    const QString entry = bibtex({source});
    EXPECT_TRUE(entry.startsWith(u"@article{hallegraeff-2012,\n"_s));
    EXPECT_TRUE(
        entry.contains(u"author = {Hallegraeff, J M and {Bone and Joint Group} and others}"_s));
    EXPECT_TRUE(entry.contains(u"journal = {Journal of Physiotherapy}"_s));
    EXPECT_TRUE(entry.contains(u"number = {1}"_s));
    EXPECT_TRUE(entry.contains(u"title = {{Stretching before sleep \\& night cramps}}"_s));
}
