// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/handout_parts.h"

#include "core/situation/situation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// What goes when the page is full; what is not named here stays.
enum DropOrder {
    DropMoreLines = 1,
    DropDangers,
    DropUnknown,
    DropTests,
    DropDrawing,
    DropPolicies,
    DropAsk,
    DropMedicines,
    DropMoreQuestions,
    DropSigns
};

using Marks = HandoutList::Marks;

constexpr int days = 14;
constexpr int medicineLines = 4;
constexpr int moreMedicineLines = 4;
constexpr int legHeight = 86; // in millimetres

HandoutPart toFillIn(const QString &heading, const QString &howTo, HandoutBlock form, int dropOrder)
{
    form.name = heading;
    form.dropOrder = dropOrder;
    return {heading,
            HandoutPart::Style::Plain,
            {{HandoutText{howTo}, heading, dropOrder}, std::move(form)}};
}

constexpr size_t onFirstPage = 3; ///< Of a list of the fullest sheet.

/// The items of a list from one to another, as a part of its own.
HandoutPart someOf(const QString &heading, const HandoutList &all, size_t from, size_t to,
                   int dropOrder, bool beside)
{
    const auto at = [&](size_t index) {
        return all.items.begin() + qsizetype(std::min(index, all.items.size()));
    };
    return HandoutParts::section(
        heading, {HandoutList{{at(from), at(to)}, all.marks}, heading, dropOrder}, beside);
}

/// What was chosen on My situation, and what follows from it.
class FilledIn {
public:
    explicit FilledIn(const HandoutParts &parts)
        : m_parts(parts), m_words(parts.topic.handout().appointment),
          m_content(parts.topic.situations()), m_choices(parts.request.situation),
          m_told(tellSituation(parts.topic, m_choices))
    {
    }

    HandoutPart signs() const { return m_parts.doctorFor(m_told.signs, DropSigns); }

    /// Without blocks where there is nothing to tell.
    HandoutPart aboutMe() const
    {
        HandoutList list;
        list.marks = Marks::None;
        for (const SituationGroupWords &group : m_content.groups) {
            const QStringList labels = labelsOf(group.group);
            if (!labels.isEmpty())
                list.items.push_back({group.title, labels.join(u"; "_s)});
        }
        if (list.items.empty())
            return {};
        return HandoutParts::section(m_words.aboutMe, {std::move(list), m_words.aboutMe, 0});
    }

    /// The gravest come first. None is ever dropped.
    HandoutPart care() const { return someOf(m_words.care, cautions(), 0, onFirstPage, 0, false); }
    HandoutPart moreCare() const
    {
        return someOf(m_words.care, cautions(), onFirstPage, careCount(), 0, false);
    }
    HandoutPart questions() const { return someOf(m_words.ask, asks(), 0, onFirstPage, 0, true); }
    HandoutPart moreQuestions() const
    {
        return someOf(m_words.ask, asks(), onFirstPage, questionCount(), DropMoreQuestions, false);
    }

    size_t careCount() const { return m_told.takeCare.size(); }
    size_t questionCount() const { return m_told.questions.size(); }

private:
    QStringList labelsOf(SituationGroup group) const
    {
        QStringList labels;
        bool lastIsAge = false;
        for (const SituationTag &tag : m_content.tags) {
            const bool holds
                = tag.stage ? tag.stage->holds(m_choices.reader) : m_choices.tags.contains(tag.id);
            if (tag.group != group || !holds)
                continue;
            const bool isAge = tag.stage && tag.stage->from;
            if (isAge && lastIsAge)
                labels.removeLast(); // "60 or over" says "50 or over" too
            lastIsAge = isAge;
            labels << tag.label;
        }
        return labels;
    }

    HandoutList cautions() const
    {
        HandoutList list;
        for (const SituationItem &item : m_told.takeCare)
            list.items.push_back({nameOf(item), briefOf(item)});
        return list;
    }

    HandoutList asks() const
    {
        HandoutList list;
        list.marks = Marks::Boxes;
        for (const SituationItem &item : m_told.questions)
            list.items.push_back({{}, item.text.plain.constFirst()});
        return list;
    }

    static QString nameOf(const SituationItem &item)
    {
        return item.with.isEmpty() ? item.title : u"%1 \u2013 %2"_s.arg(item.title, item.with);
    }

    QString briefOf(const SituationItem &item) const
    {
        for (const Policy &policy : m_parts.topic.policies()) {
            if (item.id == u"policy/"_s + policy.id)
                return policy.brief;
        }
        return item.action.isEmpty() ? m_parts.told(item.text).constFirst() : item.action;
    }

    const HandoutParts &m_parts;
    const HandoutWords::Appointment &m_words;
    const SituationContent &m_content;
    const SituationChoices &m_choices;
    const SituationResult m_told;
};

HandoutPart usualQuestions(const HandoutWords::Appointment &words)
{
    return HandoutParts::section(
        words.ask, HandoutParts::list(words.asks, Marks::Boxes, words.ask, DropAsk), true);
}

std::vector<HandoutPart> firstParts(const HandoutParts &parts, const FilledIn &mine)
{
    const HandoutWords::Appointment &words = parts.topic.handout().appointment;
    std::vector<HandoutPart> made{parts.mainMessage({words.message}, words.callToAction)};
    if (parts.request.situation.isEmpty()) {
        made.push_back(parts.withDangers(parts.doctor(u"appointment"_s, DropSigns), DropDangers));
    } else {
        made.push_back(parts.withDangers(mine.signs(), DropDangers));
        if (HandoutPart aboutMe = mine.aboutMe(); !aboutMe.blocks.empty())
            made.push_back(std::move(aboutMe));
    }
    if (mine.careCount() > 0)
        made.push_back(mine.care());
    made.push_back(HandoutParts::section(
        words.tell, HandoutParts::list(words.tells, Marks::Boxes, words.tell, 0)));
    made.push_back(mine.questionCount() > 0 ? mine.questions() : usualQuestions(words));
    return made;
}

} // namespace

Handout appointmentHandout(const HandoutParts &parts)
{
    const HandoutWords::Appointment &words = parts.topic.handout().appointment;
    QStringList tests;
    for (const Fact &fact : words.testFacts)
        tests << parts.told(fact.text);
    tests << parts.briefs(PolicyPlace::TestsOfAppointment);

    Handout handout;
    handout.title = words.title;
    const FilledIn mine(parts);
    handout.parts = firstParts(parts, mine);
    handout.parts.push_back(toFillIn(words.medicines, words.medicinesHowTo,
                                     {HandoutLines{medicineLines}}, DropMedicines));
    handout.parts.back().blocks.push_back({HandoutLines{moreMedicineLines}, {}, DropMoreLines});
    handout.parts.push_back(parts.policies(PolicyPlace::AppointmentHandout, DropPolicies));
    handout.parts.push_back(
        toFillIn(words.diary, words.diaryHowTo, {HandoutDiary{words.diaryColumns, days}}, 0));
    handout.parts.back().ownPage = true;
    handout.parts.push_back(
        HandoutParts::section(words.where,
                              {HandoutDrawing{{u"leg-outline-front"_s, u"leg-outline-back"_s},
                                              words.whereText,
                                              legHeight,
                                              {words.front, words.back}},
                               words.where, DropDrawing}));
    handout.parts.push_back(HandoutParts::section(
        words.tests, HandoutParts::list(tests, Marks::Bullets, words.tests, DropTests)));
    handout.parts.push_back(
        HandoutParts::section(words.unknown,
                              {HandoutText{parts.told(parts.topic.handout().overview.open.text)},
                               words.unknown, DropUnknown}));
    if (mine.careCount() > onFirstPage)
        handout.parts.push_back(mine.moreCare());
    if (mine.questionCount() > onFirstPage)
        handout.parts.push_back(mine.moreQuestions());
    parts.addSmallPrint(handout, words.sources);
    return handout;
}

} // namespace crampwise
