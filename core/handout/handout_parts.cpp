// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/handout_parts.h"

#include "core/content/figure_words.h"
#include "core/content/review.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

// In millimetres; what is wider than it is high is lower.
constexpr int stretchHeight = 20;
constexpr int stretchWidth = 36;
constexpr int askHeight = 10;
constexpr int askWidth = 18; // of its caption

/// The locale's long date without the day of the week, which says nothing here.
QString dayText(const QLocale &locale, const QDate &date)
{
    static const QRegularExpression weekday(u"[,،]?\\s*\\bdddd?\\b[,،]?\\s*"_s);
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

HandoutSigns signsBlock(const HandoutParts &parts, const std::vector<const Sign *> &all)
{
    HandoutSigns block;
    for (const SignsOfOneCall &group : groupedByCall(parts.topic.signs(), all)) {
        block.groups.push_back({parts.told(group.call), {}});
        for (const Sign *sign : group.signs)
            block.groups.back().signs << parts.explained(sign->toPrint());
    }
    return block;
}

/// The brief forms of those policies that satisfy a condition.
template<typename Condition>
QStringList briefsOf(const Topic &topic, Condition condition)
{
    QStringList texts;
    for (const Policy &policy : topic.policies()) {
        if (condition(policy))
            texts << policy.brief;
    }
    return texts;
}

QStringList briefsOf(const Topic &topic, PolicyPlace place)
{
    return briefsOf(topic, [place](const Policy &policy) {
        return std::find(policy.standsOn.begin(), policy.standsOn.end(), place)
            != policy.standsOn.end();
    });
}

} // namespace

Choices HandoutParts::choices() const
{
    Choices choices;
    choices.setReader(request.reader);
    choices.set(Choice::Region, wordFor(request.region.value_or(usualRegion(locale)), regionWords));
    return choices;
}

QString HandoutParts::explained(QString text) const
{
    for (const HandoutWords::Explained &each : topic.handout().explained) {
        const QRegularExpression word(u"\\b%1\\b"_s.arg(QRegularExpression::escape(each.word)),
                                      QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch first = word.match(text);
        if (request.level == Level::Plain && first.hasMatch())
            text.insert(first.capturedEnd(), u" (%1)"_s.arg(each.text));
    }
    return text;
}

HandoutPart HandoutParts::mainMessage(const QStringList &lines, const QString &callToAction) const
{
    HandoutPart part{topic.handout().inShort, HandoutPart::Style::Main, {}};
    part.headingDropOrder = dropGuide;
    for (const QString &line : lines)
        part.blocks.push_back({HandoutText{line}});
    part.blocks.push_back({HandoutText{callToAction}, {}, dropGuide});
    return part;
}

HandoutPart HandoutParts::messageToAsk(const QStringList &lines, const QString &callToAction) const
{
    HandoutPart part = mainMessage(lines, callToAction);
    const HandoutWords &words = topic.handout();
    part.blocks.insert(
        part.blocks.end() - 1,
        {HandoutDrawing{
             {u"ask-first"_s}, words.askDrawing, askHeight, {words.askCaption}, askWidth},
         {},
         dropAskDrawing});
    return part;
}

HandoutPart HandoutParts::section(const QString &heading, HandoutBlock block, bool beside)
{
    return {heading, HandoutPart::Style::Plain, {std::move(block)}, beside};
}

HandoutBlock HandoutParts::list(const QStringList &texts, HandoutList::Marks marks,
                                const QString &name, int dropOrder)
{
    HandoutList list;
    list.marks = marks;
    for (const QString &text : texts)
        list.items.push_back({{}, text});
    return {std::move(list), name, dropOrder};
}

HandoutPart HandoutParts::doctor(const QString &set, int dropOrderOfSet) const
{
    const auto ofEvery = topic.signs().signsOfSet({});
    const auto all = topic.signs().signsOfSet(set);
    return doctorOf(ofEvery, {all.begin() + qsizetype(ofEvery.size()), all.end()}, dropOrderOfSet);
}

HandoutPart HandoutParts::withDangers(HandoutPart signs, int dropOrder) const
{
    const Fact &dangers = topic.handout().appointment.dangers;
    signs.blocks.insert(signs.blocks.begin() + 1, {HandoutText{told(dangers.text)}, {}, dropOrder});
    return signs;
}

HandoutPart HandoutParts::doctorFor(const std::vector<SituationSign> &others,
                                    int dropOrderOfRest) const
{
    auto staying = topic.signs().signsOfSet({});
    std::vector<const Sign *> rest;
    for (const SituationSign &other : others) {
        if (std::find(staying.begin(), staying.end(), other.sign) != staying.end())
            continue;
        if (other.sign->urgency <= SignUrgency::SameDay)
            staying.push_back(other.sign);
        else
            rest.push_back(other.sign);
    }
    for (const Sign *sign : topic.signs().signsOfSet(u"appointment"_s)) {
        const auto isIn = [sign](const std::vector<const Sign *> &signs) {
            return std::find(signs.begin(), signs.end(), sign) != signs.end();
        };
        if (!isIn(staying) && !isIn(rest))
            rest.push_back(sign);
    }
    return doctorOf(staying, rest, dropOrderOfRest);
}

HandoutPart HandoutParts::doctorOf(const std::vector<const Sign *> &staying,
                                   const std::vector<const Sign *> &rest, int dropOrderOfRest) const
{
    std::vector<const Sign *> all = staying;
    all.insert(all.end(), rest.begin(), rest.end());
    HandoutBlock block{signsBlock(*this, all)};
    if (!rest.empty()) {
        QStringList extra;
        for (const Sign *sign : rest)
            extra << sign->toPrint();
        block.name = locale.createSeparatedList(extra);
        block.dropOrder = dropOrderOfRest;
        block.shorter = signsBlock(*this, staying);
    }
    HandoutPart part{topic.doctorPage().title, HandoutPart::Style::Warning, {}};
    for (const QString &text : briefsOf(topic, PolicyPlace::AboveSignsOfHandouts))
        part.blocks.push_back({HandoutText{text}, {}, dropGuide});
    part.blocks.push_back(std::move(block));
    for (const QString &text : briefsOf(topic, PolicyPlace::SignsOfHandouts))
        part.blocks.push_back({HandoutText{text}});
    return part;
}

QStringList HandoutParts::briefs(PolicyPlace place) const
{
    return briefsOf(topic, place);
}

HandoutPart HandoutParts::harms(const QStringList &texts, int dropOrder) const
{
    const QString &heading = topic.handout().policies;
    HandoutPart part{heading, HandoutPart::Style::Plain, {}};
    if (request.reader.pregnant) {
        part.blocks.push_back(list(briefsOf(topic, PolicyPlace::HandoutsInPregnancy),
                                   HandoutList::Marks::Bullets, heading, 0));
    }
    if (!texts.isEmpty())
        part.blocks.push_back(list(texts, HandoutList::Marks::Bullets, heading, dropOrder));
    return part;
}

HandoutPart HandoutParts::policies(PolicyPlace place, int dropOrder) const
{
    return harms(briefs(place), dropOrder);
}

HandoutPart HandoutParts::policies(const QStringList &nutrients, int dropOrder) const
{
    const QStringList texts = briefsOf(topic, [&](const Policy &policy) {
        const QStringList &own = policy.nutrientHandouts;
        return std::any_of(own.begin(), own.end(),
                           [&](const QString &nutrient) { return nutrients.contains(nutrient); });
    });
    return harms(texts, dropOrder);
}

const HandoutWords::Stretch::Use &HandoutParts::stretch() const
{
    const HandoutWords::Stretch &words = topic.handout().stretch;
    return request.reader.pregnant ? words.inPregnancy : words.usual;
}

HandoutPart HandoutParts::drawing(const HandoutWords::Stretch::Use &use, int dropOrder) const
{
    const Stretch &drawn = *topic.relief().find(use.stretch).stretch;
    return section(
        {},
        {HandoutDrawing{
             {drawn.picture}, drawn.pictureText, stretchHeight, {use.caption}, stretchWidth},
         {},
         dropOrder},
        true);
}

void HandoutParts::addSmallPrint(Handout &handout, const QStringList &sources) const
{
    const HandoutWords &words = topic.handout();
    const AboutText &about = topic.about();
    QStringList names;
    // Who and when are enough on paper: what a label adds to them costs a line.
    for (const QString &id : sources)
        names << topic.source(id)->label.section(u',', 0, 0);
    names.removeDuplicates();
    handout.disclaimer = about.disclaimer;
    handout.smallPrint
        = {about.authors + u' ' + about.funding, explained(words.sources.arg(names.join(u"; "_s))),
           words.edition.arg(QCoreApplication::applicationVersion(),
                             dayText(locale, QDate::currentDate()), dayText(locale, about.reviewed),
                             dayText(locale, about.nextReview), languageName(locale))};
    handout.pageNumber = words.page;
}

Handout buildHandout(const Topic &topic, const HandoutRequest &request, const QLocale &locale,
                     const QDate &today)
{
    const HandoutParts parts(topic, request, locale);
    Handout handout;
    switch (request.kind) {
    case HandoutKind::Overview:
        handout = overviewHandout(parts);
        break;
    case HandoutKind::Nutrients:
        handout = nutrientHandout(parts);
        break;
    case HandoutKind::Appointment:
        handout = appointmentHandout(parts);
        break;
    }
    const QString overdue = reviewWarning(topic, today);
    if (!overdue.isEmpty())
        handout.parts.insert(handout.parts.begin(),
                             {{}, HandoutPart::Style::Main, {{HandoutText{overdue}}}});
    handout.practice = request.practice.trimmed();
    if (!request.note.trimmed().isEmpty()) {
        handout.parts.push_back({topic.handout().note,
                                 HandoutPart::Style::Note,
                                 {{HandoutText{request.note.trimmed()}}}});
    }
    return handout;
}

} // namespace crampwise
