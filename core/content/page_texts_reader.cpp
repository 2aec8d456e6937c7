// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/id_book.h"
#include "core/content/topic_reader.h"
#include "core/json/json_fields.h"

using namespace Qt::StringLiterals;
namespace crampwise {

static void read(const RecordedValue &value, EvidenceTexts &out)
{
    Fields{value}("lead", out.lead)("howToRead", out.howToRead)(
        "howToReadForest", out.howToReadForest)("notDrawn", out.notDrawn);
}

static void read(const RecordedValue &value, SituationTexts &out)
{
    Fields{value}("lead", out.lead)("otherStudies", out.otherStudies);
}

static void read(const RecordedValue &value, FoodTexts &out)
{
    Fields{value}("lead", out.lead)("howToRead", out.howToRead)("howToReadOpen", out.howToReadOpen)(
        "howToReadShares", out.howToReadShares)("howToReadOne", out.howToReadOne)(
        "howToReadOneOpen", out.howToReadOneOpen);
}

static void read(const RecordedValue &value, HowCommonTexts &out)
{
    Fields{value}("lead", out.lead)("howToRead", out.howToRead)("cramps", out.cramps)(
        "lowIntake", out.lowIntake)("aboveAdequateIntake", out.aboveAdequateIntake)(
        "lowBlood", out.lowBlood)("restlessLegs", out.restlessLegs);
}

static void read(const RecordedValue &value, InfluenceTexts &out)
{
    Fields{value}("lead", out.lead)("title", out.title)("howToRead", out.howToRead)(
        "raises", out.raises)("tooMuchLowers", out.tooMuchLowers)("lackLowers", out.lackLowers)(
        "helps", out.helps)("hidesLack", out.hidesLack)("lostTogether", out.lostTogether);
}

static void read(const RecordedValue &value, PageTexts &out)
{
    Fields{value}("nothingToCorrect", out.nothingToCorrect)("onlyCopiesRead", out.onlyCopiesRead)(
        "urgencyIsOurs", out.urgencyIsOurs)("fitsEveryLeaflet", out.fitsEveryLeaflet)(
        "reportedWithCramps", out.reportedWithCramps)("noTrial", out.noTrial)("calf", out.calf)(
        "reviewPassed", out.reviewPassed)("evidence", out.evidence)("situations", out.situations)(
        "foods", out.foods)("howCommon", out.howCommon)("influences", out.influences);
}

void readPageTexts(const RecordedValue &root, TopicData &data)
{
    Fields{root}("pageTexts", data.pageTexts);
}

void checkPageTexts(const TopicData &data, IdBook &book)
{
    const auto use = [&](const Fact &fact, const QString &place) {
        book.useAll(IdBook::Kind::Source, fact.sources, place + u"/sources"_s);
    };
    const HowCommonTexts &howCommon = data.pageTexts.howCommon;
    use(howCommon.cramps, u"/pageTexts/howCommon/cramps"_s);
    use(howCommon.lowIntake, u"/pageTexts/howCommon/lowIntake"_s);
    use(howCommon.aboveAdequateIntake, u"/pageTexts/howCommon/aboveAdequateIntake"_s);
    use(howCommon.lowBlood, u"/pageTexts/howCommon/lowBlood"_s);
    use(howCommon.restlessLegs, u"/pageTexts/howCommon/restlessLegs"_s);
    use(data.pageTexts.influences.lead, u"/pageTexts/influences/lead"_s);
    use(data.pageTexts.influences.title, u"/pageTexts/influences/title"_s);
}

} // namespace crampwise
