// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/contents_model.h"

using namespace Qt::StringLiterals;

namespace crampwise {

ContentsModel::ContentsModel(const Topic &topic, QObject *parent) : QAbstractListModel(parent)
{
    const auto addPage = [&](Location::Kind kind, const QString &id, const QString &badge,
                             const QString &icon) {
        const Location location{kind, id, {}};
        m_rows.push_back({locationTitle(location, topic), location, badge, icon});
    };
    const auto addGroup = [&](NutrientGroup group, const QString &heading) {
        m_rows.push_back({heading, {}, {}, {}});
        for (const Nutrient &nutrient : topic.nutrients()) {
            if (nutrient.group == group)
                addPage(Location::Kind::Nutrient, nutrient.id, nutrient.symbol, {});
        }
    };

    addPage(Location::Kind::Overview, {}, {}, u"overview"_s);
    addGroup(NutrientGroup::Vitamin, tr("Vitamins"));
    addGroup(NutrientGroup::Mineral, tr("Minerals"));
    addGroup(NutrientGroup::EmergingResearch, tr("Emerging research"));
    m_rows.push_back({tr("How spasms start"), {}, {}, {}});
    for (const Mechanism &mechanism : topic.mechanisms())
        addPage(Location::Kind::Mechanism, mechanism.id, {}, mechanism.id);
    addPage(Location::Kind::Lab, {}, {}, u"lab"_s);
    m_rows.push_back({tr("What research shows"), {}, {}, {}});
    addPage(Location::Kind::Evidence, {}, {}, u"evidence"_s);
    addPage(Location::Kind::Situations, {}, {}, u"situations"_s);
    addPage(Location::Kind::HowCommon, {}, {}, u"how-common"_s);
    addPage(Location::Kind::Influences, {}, {}, u"influences"_s);
    m_rows.push_back({tr("Needs and foods"), {}, {}, {}});
    addPage(Location::Kind::Needs, {}, {}, u"needs"_s);
    addPage(Location::Kind::Foods, {}, {}, u"foods"_s);
    m_rows.push_back({tr("Next steps"), {}, {}, {}});
    addPage(Location::Kind::Advice, {}, {}, u"advice"_s);
    addPage(Location::Kind::Doctor, {}, {}, u"doctor"_s);
    m_rows.push_back({tr("Look up"), {}, {}, {}});
    addPage(Location::Kind::Glossary, {}, {}, u"glossary"_s);
    addPage(Location::Kind::Sources, {}, {}, u"sources"_s);
    addPage(Location::Kind::Limits, {}, {}, u"limits"_s);
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case LocationRole:
        return row.location ? row.location->toString() : QString();
    case BadgeRole:
        return row.badge;
    case IconRole:
        return row.icon;
    default:
        return {};
    }
}

Qt::ItemFlags ContentsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!locationAt(index))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QModelIndex ContentsModel::indexOf(const Location &location) const
{
    for (int i = 0; i < rowCount(); ++i) {
        const auto &candidate = m_rows[static_cast<size_t>(i)].location;
        if (candidate && candidate->samePage(location))
            return index(i);
    }
    return {};
}

std::optional<Location> ContentsModel::locationAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].location : std::nullopt;
}

} // namespace crampwise
