// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/situation_options.h"

#include "core/situation/medicine_names.h"
#include "core/text/nearest.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// All ids would be too long for one line.
QString unknownSituation(const QString &id, const QStringList &known, const Topic &topic)
{
    const SituationTag *tag = topic.situations().tag(id);
    if (tag && tag->stage) {
        return QCoreApplication::translate("CommandLine", "Instead of “%1” give one of: %2.")
            .arg(id, u"--age, --sex, --pregnant, --breastfeeding"_s);
    }
    const auto understood = understoodChoice(topic, id);
    const QString nearest = understood ? understood->tags.join(u"”, “"_s) : nearestMatch(id, known);
    const QString problem
        = QCoreApplication::translate("CommandLine", "There is no situation “%1”.").arg(id);
    const QString advice = nearest.isEmpty()
        ? QCoreApplication::translate("CommandLine", "“crampwise --list-situations” lists them.")
        : QCoreApplication::translate("CommandLine", "Did you mean “%1”?").arg(nearest);
    return problem + u' ' + advice;
}

} // namespace

SituationOptions situationOptions(const QStringList &given, const QStringList &known,
                                  const Topic &topic)
{
    SituationOptions options;
    for (const QString &value : given) {
        const QString id = value.toLower();
        options.tags.insert(id);
        if (!known.contains(id) && options.error.isEmpty())
            options.error = unknownSituation(id, known, topic);
    }
    return options;
}

QString listOfSituations(const Topic &topic)
{
    const SituationContent &situations = topic.situations();
    QString text;
    for (const SituationGroupWords &group : situations.groups) {
        for (const SituationTag &tag : situations.tags) {
            if (tag.group == group.group && !tag.stage)
                text += tag.id + u'\t' + tag.label + u'\t' + group.title + u'\n';
        }
    }
    return text;
}

} // namespace crampwise
