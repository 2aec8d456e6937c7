// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/location.h"

#include "core/content/topic.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const std::array<std::pair<Location::Kind, QString>, 15> fixedPages{{
    {Location::Kind::Overview, u"overview"_s},
    {Location::Kind::Lab, u"lab"_s},
    {Location::Kind::Evidence, u"evidence"_s},
    {Location::Kind::Situations, u"medicines-and-situations"_s},
    {Location::Kind::HowCommon, u"how-common"_s},
    {Location::Kind::Influences, u"how-nutrients-interact"_s},
    {Location::Kind::Needs, u"how-much-you-need"_s},
    {Location::Kind::Foods, u"foods"_s},
    {Location::Kind::Advice, u"what-you-can-do"_s},
    {Location::Kind::Doctor, u"when-to-see-a-doctor"_s},
    {Location::Kind::Glossary, u"glossary"_s},
    {Location::Kind::Sources, u"sources"_s},
    {Location::Kind::Limits, u"what-we-do-not-know"_s},
    {Location::Kind::Help, u"help"_s},
    {Location::Kind::About, u"about"_s},
}};

std::optional<Location> pageFor(const QString &name, const Topic &topic)
{
    for (const auto &[kind, fixedName] : fixedPages) {
        if (name == fixedName)
            return Location{kind, {}, {}};
    }
    if (topic.nutrient(name))
        return Location{Location::Kind::Nutrient, name, {}};
    if (topic.mechanism(name))
        return Location{Location::Kind::Mechanism, name, {}};
    if (topic.food(name))
        return Location{Location::Kind::Food, name, {}};
    return {};
}

} // namespace

QString Location::toString() const
{
    QString page = id;
    for (const auto &[fixedKind, name] : fixedPages) {
        if (kind == fixedKind)
            page = name;
    }
    return section.isEmpty() ? page : page + u'#' + section;
}

std::optional<Location> parseLocation(const QString &text, const Topic &topic)
{
    std::optional<Location> location = pageFor(text.section(u'#', 0, 0).toLower(), topic);
    if (location)
        location->section = text.section(u'#', 1);
    return location;
}

QStringList fixedLocationNames()
{
    QStringList names;
    for (const auto &[kind, name] : fixedPages)
        names << name;
    return names;
}

QStringList locationNames(const Topic &topic)
{
    QStringList names = fixedLocationNames();
    qsizetype place = 1; // after the overview
    for (const Nutrient &nutrient : topic.nutrients())
        names.insert(place++, nutrient.id);
    for (const Mechanism &mechanism : topic.mechanisms())
        names.insert(place++, mechanism.id);
    return names;
}

QString locationTitle(const Location &location, const Topic &topic)
{
    switch (location.kind) {
    case Location::Kind::Overview:
        return QCoreApplication::translate("Location", "Overview");
    case Location::Kind::Nutrient:
        return topic.nutrient(location.id)->name;
    case Location::Kind::Mechanism:
        return topic.mechanism(location.id)->name;
    case Location::Kind::Lab:
        return QCoreApplication::translate("Location", "Nerve and Muscle Lab");
    case Location::Kind::Evidence:
        return QCoreApplication::translate("Location", "Evidence at a glance");
    case Location::Kind::Situations:
        return QCoreApplication::translate("Location", "Medicines and situations");
    case Location::Kind::HowCommon:
        return QCoreApplication::translate("Location", "How common it is");
    case Location::Kind::Influences:
        return QCoreApplication::translate("Location", "How nutrients interact");
    case Location::Kind::Needs:
        return QCoreApplication::translate("Location", "How much you need");
    case Location::Kind::Foods:
        return QCoreApplication::translate("Location", "Foods");
    case Location::Kind::Food:
        return topic.food(location.id)->name;
    case Location::Kind::Glossary:
        return QCoreApplication::translate("Location", "Words explained");
    case Location::Kind::Sources:
        return QCoreApplication::translate("Location", "Sources");
    case Location::Kind::Limits:
        return QCoreApplication::translate("Location", "What we do not know");
    case Location::Kind::Advice:
        return topic.advicePage().title;
    case Location::Kind::Doctor:
        return topic.doctorPage().title;
    case Location::Kind::Help:
        return QCoreApplication::translate("Location", "Help");
    case Location::Kind::About:
        return QCoreApplication::translate("Location", "About Crampwise");
    }
    Q_UNREACHABLE();
}

} // namespace crampwise
