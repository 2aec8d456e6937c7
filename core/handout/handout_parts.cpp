// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/handout_parts.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// The locale's long date without the day of the week, which says nothing here.
QString dayText(const QLocale &locale, const QDate &date)
{
    static const QRegularExpression weekday(u"[,،]?\\s*\\bdddd?\\b[,،]?\\s*"_s);
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

} // namespace

HandoutPart HandoutParts::mainMessage(const QString &text) const
{
    return {{}, HandoutPart::Style::Main, {{HandoutText{text}}}};
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

HandoutPart HandoutParts::doctor() const
{
    HandoutSigns signs{{{topic.handout().doctor.emergency, {}},
                        {topic.handout().doctor.sameDay, {}}}};
    for (const RedFlag &flag : topic.redFlags()) {
        if (!flag.brief.isEmpty())
            signs.groups[flag.urgency == Urgency::Emergency ? 0 : 1].signs << flag.brief;
    }
    return {topic.doctorPage().title, HandoutPart::Style::Warning, {{std::move(signs)}}};
}

void HandoutParts::addSmallPrint(Handout &handout, const QStringList &sources) const
{
    const HandoutWords &words = topic.handout();
    const AboutText &about = topic.about();
    QStringList names;
    for (const QString &id : sources) {
        const Source &source = *topic.source(id);
        names << (source.year ? words.source.arg(source.shortPublisher(),
                                                 QString::number(*source.year))
                              : source.shortPublisher());
    }
    names.removeDuplicates();
    handout.disclaimer = about.disclaimer;
    handout.smallPrint = {about.authors + u' ' + about.funding,
                          words.sources.arg(names.join(u"; "_s)),
                          words.edition.arg(QCoreApplication::applicationVersion(),
                                            dayText(locale, QDate::currentDate()),
                                            dayText(locale, about.reviewed),
                                            dayText(locale, about.nextReview),
                                            languageName(locale))};
    handout.pageNumber = words.page;
}

Handout buildHandout(const Topic &topic, const HandoutRequest &request, const QLocale &locale)
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
    handout.practice = request.practice.trimmed();
    if (!request.note.trimmed().isEmpty()) {
        handout.parts.push_back({topic.handout().note, HandoutPart::Style::Note,
                                 {{HandoutText{request.note.trimmed()}}}});
    }
    return handout;
}

} // namespace crampwise
