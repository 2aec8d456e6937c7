// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/deficiency_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

DeficiencyModel::DeficiencyModel(const Topic &topic, QObject *parent)
    : QAbstractTableModel(parent), m_topic(topic)
{
}

int DeficiencyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_topic.table().size());
}

int DeficiencyModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return FirstMechanismColumn + static_cast<int>(m_topic.mechanisms().size());
}

const Link *DeficiencyModel::linkAt(const QModelIndex &index) const
{
    if (index.column() < FirstMechanismColumn)
        return nullptr;
    const auto mechanism = static_cast<size_t>(index.column() - FirstMechanismColumn);
    return m_topic.link(m_topic.table()[static_cast<size_t>(index.row())].nutrient,
                        m_topic.mechanisms()[mechanism].id);
}

const LinkCell *DeficiencyModel::cellAt(const QModelIndex &index) const
{
    if (index.column() < FirstMechanismColumn)
        return nullptr;
    const auto mechanism = static_cast<size_t>(index.column() - FirstMechanismColumn);
    return m_topic.figures().message.cell(
        m_topic.table()[static_cast<size_t>(index.row())].nutrient,
        m_topic.mechanisms()[mechanism].id);
}

QString DeficiencyModel::sentenceOf(const QModelIndex &index) const
{
    const Link *link = linkAt(index);
    const LinkCell *cell = cellAt(index);
    if (!cell)
        return link ? link->sentence : QString();
    const QString research
        = tr("Research (%1): %2", "what it says in a word, in a sentence")
              .arg(index.data(ResearchTextRole).toString(), cell->fact.text.plain);
    return link ? link->sentence + u'\n' + research : research;
}

QStringList DeficiencyModel::researchNames() const
{
    const auto &legend = m_topic.figures().message.message.chart.researchLegend;
    QStringList names;
    for (const auto research : {ResearchSays::Supported, ResearchSays::Partly,
                                ResearchSays::NotSupported, ResearchSays::Unknown}) {
        const auto sign = std::find_if(legend.begin(), legend.end(),
                                       [&](const auto &one) { return one.id == research; });
        if (sign != legend.end())
            names << sign->name;
    }
    return names;
}

std::optional<Location> DeficiencyModel::targetOf(const QModelIndex &index) const
{
    const QString &nutrient = m_topic.table()[static_cast<size_t>(index.row())].nutrient;
    if (index.column() == NutrientColumn)
        return Location{Location::Kind::Nutrient, nutrient, {}};
    if (const Link *link = linkAt(index))
        return Location{Location::Kind::Nutrient, nutrient, link->mechanism};
    return {};
}

QVariant DeficiencyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableRow &row = m_topic.table()[static_cast<size_t>(index.row())];
    const Link *link = linkAt(index);
    const LinkCell *cell = cellAt(index);
    const bool isMark = index.column() >= FirstMechanismColumn;
    const Mark mark = articleMark(m_topic, link);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == NutrientColumn)
            return m_topic.nutrient(row.nutrient)->name;
        return isMark ? articleMarkText(mark) : row.role;
    case Qt::ToolTipRole:
    case SentenceRole:
        return sentenceOf(index);
    case ResearchRole:
        return cell ? QVariant(static_cast<int>(cell->research)) : QVariant();
    case ResearchTextRole:
        return cell ? researchNames().value(static_cast<int>(cell->research)) : QString();
    case MarkRole:
        return isMark ? QVariant(static_cast<int>(mark)) : QVariant();
    case LocationRole: {
        const std::optional<Location> target = targetOf(index);
        return target ? QVariant::fromValue(*target) : QVariant();
    }
    case IdRole:
        return row.nutrient;
    default:
        return {};
    }
}

QVariant DeficiencyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isMechanism = section >= FirstMechanismColumn;
    const auto mechanism = static_cast<size_t>(section - FirstMechanismColumn);
    if (role == IdRole)
        return isMechanism ? m_topic.mechanisms()[mechanism].id : QString();
    if (role != Qt::DisplayRole)
        return {};
    if (section == NutrientColumn)
        return tr("Nutrient");
    return isMechanism ? m_topic.mechanisms()[mechanism].name : tr("Role in muscle or nerve");
}

} // namespace crampwise
