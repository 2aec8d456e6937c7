// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/picture_checks.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace crampwise {

std::vector<JsonError> missingPictures(const Topic &topic, const QString &resources)
{
    std::vector<JsonError> errors;
    const QDir folder(resources);
    const auto need = [&](const QString &file, const QString &pointer,
                          const QString &content = u"topic.json"_s) {
        if (!QFile::exists(folder.filePath(file)))
            errors.push_back({content, pointer, u"there is no file “%1”"_s.arg(file),
                              u"draw it, or name one that is there"_s});
    };
    for (size_t i = 0; i < topic.mechanisms().size(); ++i) {
        const Mechanism &mechanism = topic.mechanisms()[i];
        const QString place = u"/mechanisms/"_s + QString::number(i);
        need(u"illustrations/"_s + mechanism.picture + u".svg"_s, place + u"/picture"_s);
        need(u"icons/"_s + mechanism.id + u".svg"_s, place + u"/id"_s);
    }
    for (const CrampSite &site : topic.relief().sites) {
        for (const Stretch &stretch : site.stretches)
            need(u"illustrations/"_s + stretch.picture + u".svg"_s, u"/relief/sites"_s,
                 u"relief.json"_s);
    }
    for (const LookAlike &one : topic.whatElse().conditions) {
        if (!one.picture.isEmpty())
            need(u"illustrations/"_s + one.picture + u".svg"_s, u"/whatElse/conditions"_s,
                 u"what_else.json"_s);
    }
    for (const Illustration &picture : topic.figures().foods.pictures)
        need(u"illustrations/"_s + picture.id + u".svg"_s, u"/foodPictures"_s, u"foods.json"_s);
    for (const Illustration &picture : topic.pageTexts().calf)
        need(u"illustrations/"_s + picture.id + u".svg"_s, u"/pageTexts/calf"_s,
             u"page_texts.json"_s);
    return errors;
}

} // namespace crampwise
