// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/location.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const std::array<std::pair<Location::Kind, QString>, 19> fixedPages{{
    {Location::Kind::Overview, u"overview"_s},
    {Location::Kind::Relief, u"cramp-right-now"_s},
    {Location::Kind::Lab, u"lab"_s},
    {Location::Kind::Evidence, u"evidence"_s},
    {Location::Kind::Situations, u"medicines-and-situations"_s},
    {Location::Kind::HowCommon, u"how-common"_s},
    {Location::Kind::Influences, u"how-nutrients-interact"_s},
    {Location::Kind::FoodAndNeeds, u"food-and-needs"_s},
    {Location::Kind::Needs, u"how-much-you-need"_s},
    {Location::Kind::Foods, u"foods"_s},
    {Location::Kind::Advice, u"what-you-can-do"_s},
    {Location::Kind::Doctor, u"when-to-see-a-doctor"_s},
    {Location::Kind::WhatElse, u"is-it-a-cramp"_s},
    {Location::Kind::MySituation, u"my-situation"_s},
    {Location::Kind::Glossary, u"glossary"_s},
    {Location::Kind::Sources, u"sources"_s},
    {Location::Kind::Limits, u"what-we-do-not-know"_s},
    {Location::Kind::Help, u"help"_s},
    {Location::Kind::About, u"about"_s},
}};

} // namespace

QString Location::toString() const
{
    QString page = id;
    for (const auto &[fixedKind, name] : fixedPages) {
        if (kind == fixedKind)
            page = name;
    }
    if (!tab.isEmpty())
        page += u'/' + tab;
    return section.isEmpty() ? page : page + u'#' + section;
}

LocationText splitLocation(const QString &text)
{
    const QString before = text.section(u'#', 0, 0).toLower();
    return {before.section(u'/', 0, 0), before.section(u'/', 1), text.section(u'#', 1)};
}

std::optional<Location::Kind> fixedPageKind(const QString &name)
{
    for (const auto &[kind, fixedName] : fixedPages) {
        if (name == fixedName)
            return kind;
    }
    return {};
}

QStringList fixedPageNames()
{
    QStringList names;
    for (const auto &[kind, name] : fixedPages)
        names << name;
    return names;
}

} // namespace crampwise
