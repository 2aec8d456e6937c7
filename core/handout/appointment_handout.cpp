// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/handout_parts.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// What goes when the page is full; what is not named here stays.
enum DropOrder { DropTests = 1, DropDrawing, DropPolicies, DropMedicines, DropAsk, DropSigns };

using Marks = HandoutList::Marks;

constexpr int days = 14;
constexpr int medicineLines = 2;
constexpr int legHeight = 66; // in millimetres

HandoutPart toFillIn(const QString &heading, const QString &howTo, HandoutBlock form,
                     int dropOrder)
{
    form.name = heading;
    form.dropOrder = dropOrder;
    return {heading, HandoutPart::Style::Plain,
            {{HandoutText{howTo}, heading, dropOrder}, std::move(form)}};
}

} // namespace

Handout appointmentHandout(const HandoutParts &parts)
{
    const HandoutWords::Appointment &words = parts.topic.handout().appointment;
    QStringList tests;
    for (const Fact &fact : words.testFacts)
        tests << parts.told(fact.text);

    Handout handout;
    handout.title = words.title;
    handout.parts = {
        HandoutParts::mainMessage({words.message}),
        parts.doctor(u"appointment"_s, DropSigns),
        HandoutParts::section(words.tell,
                              HandoutParts::list(words.tells, Marks::Boxes, words.tell, 0)),
        HandoutParts::section(
            words.ask, HandoutParts::list(words.asks, Marks::Boxes, words.ask, DropAsk), true),
        toFillIn(words.medicines, words.medicinesHowTo, {HandoutLines{medicineLines}},
                 DropMedicines),
        HandoutParts::section(
            words.tests, HandoutParts::list(tests, Marks::Bullets, words.tests, DropTests)),
        parts.policies(PolicyPlace::AppointmentHandout, DropPolicies),
        toFillIn(words.diary, words.diaryHowTo, {HandoutDiary{words.diaryColumns, days}}, 0),
    };
    handout.parts.back().ownPage = true;
    handout.parts.push_back(HandoutParts::section(
        words.where, {HandoutDrawing{{u"leg-outline-front"_s, u"leg-outline-back"_s},
                                     words.whereText, legHeight},
                      words.where, DropDrawing}));
    parts.addSmallPrint(handout, words.sources);
    return handout;
}

} // namespace crampwise
