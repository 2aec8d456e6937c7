// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/deficiency_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

DeficiencyModel::DeficiencyModel(const Topic &topic, QObject *parent)
    : QAbstractTableModel(parent), m_topic(topic)
{
    for (const Grade &grade : topic.figures().grades.grades)
        m_grades.insert(grade.nutrient, &grade);
    for (const LinkCell &cell : topic.figures().message.cells)
        m_cells.insert({cell.nutrient, cell.mechanism}, &cell);
}

int DeficiencyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_topic.table().size());
}

int DeficiencyModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return mechanismEnd() + (m_topic.figures().grades.grades.empty() ? 0 : 2);
}

int DeficiencyModel::mechanismEnd() const
{
    return FirstMechanismColumn + static_cast<int>(m_topic.mechanisms().size());
}

const Grade *DeficiencyModel::gradeAt(int row) const
{
    return m_grades.value(m_topic.table()[static_cast<size_t>(row)].nutrient);
}

const GradedAnswer *DeficiencyModel::answerAt(const QModelIndex &index) const
{
    const Grade *grade = index.column() < mechanismEnd() ? nullptr : gradeAt(index.row());
    if (!grade)
        return nullptr;
    return index.column() == mechanismEnd() ? &grade->lack : &grade->supplement;
}

int DeficiencyModel::surestRow() const
{
    int surest = 0;
    Certainty most = Certainty::None;
    for (int row = 0; row < rowCount(); ++row) {
        const Grade *grade = gradeAt(row);
        if (grade && grade->lack.answer == GradeAnswer::Yes && grade->lack.certainty < most) {
            most = grade->lack.certainty;
            surest = row;
        }
    }
    return surest;
}

QString DeficiencyModel::rowInWords(int row) const
{
    QStringList parts{index(row, NutrientColumn).data().toString()};
    for (int column = FirstMechanismColumn; column < columnCount(); ++column) {
        const QString words = index(row, column).data(WordsRole).toString();
        if (!words.isEmpty())
            parts << tr("%1: %2", "name of a column, what stands there")
                         .arg(headerData(column, Qt::Horizontal).toString(), words);
    }
    return parts.join(u". "_s);
}

TextTable DeficiencyModel::asTable() const
{
    TextTable table;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            const bool isMechanism = column >= FirstMechanismColumn && column < mechanismEnd();
            if (column != RoleColumn)
                cells << (row < 0 ? headerData(column, Qt::Horizontal)
                                  : index(row, column)
                                        .data(isMechanism ? int(WordsRole) : int(Qt::DisplayRole)))
                             .toString();
        }
        if (row < 0) {
            table.header = cells;
            continue;
        }
        table.rows.push_back(cells);
        table.targets.push_back(targetOf(index(row, NutrientColumn)));
    }
    return table;
}

QStringList DeficiencyModel::markNames()
{
    return {articleMarkText(Mark::Full), articleMarkText(Mark::Hollow)};
}

const Link *DeficiencyModel::linkAt(const QModelIndex &index) const
{
    if (index.column() < FirstMechanismColumn || index.column() >= mechanismEnd())
        return nullptr;
    const auto mechanism = static_cast<size_t>(index.column() - FirstMechanismColumn);
    return m_topic.link(m_topic.table()[static_cast<size_t>(index.row())].nutrient,
                        m_topic.mechanisms()[mechanism].id);
}

const LinkCell *DeficiencyModel::cellAt(const QModelIndex &index) const
{
    if (index.column() < FirstMechanismColumn || index.column() >= mechanismEnd())
        return nullptr;
    const auto mechanism = static_cast<size_t>(index.column() - FirstMechanismColumn);
    return m_cells.value({m_topic.table()[static_cast<size_t>(index.row())].nutrient,
                          m_topic.mechanisms()[mechanism].id});
}

QString DeficiencyModel::sentenceOf(const QModelIndex &index) const
{
    const Link *link = linkAt(index);
    const LinkCell *cell = cellAt(index);
    if (const GradedAnswer *answer = answerAt(index))
        return answer->fact.text.plain;
    if (index.column() == NutrientColumn)
        return briefOf(index);
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

QString DeficiencyModel::wordsOf(const QModelIndex &index) const
{
    if (index.column() == NutrientColumn) {
        const Grade *grade = gradeAt(index.row());
        const GradeTables &grades = m_topic.figures().grades;
        return !grade ? QString()
                      : tr("Lack: %1 (%2). Supplement: %3 (%4)", "answers, certainties")
                            .arg(grades.answerName(grade->lack.answer),
                                 grades.meaning(grade->lack.certainty)->name,
                                 grades.answerName(grade->supplement.answer),
                                 grades.meaning(grade->supplement.certainty)->name);
    }
    if (answerAt(index))
        return index.data().toString();
    if (!cellAt(index))
        return linkAt(index) ? index.data().toString() : QString();
    return tr("The article: %1. Research: %2", "words")
        .arg(index.data().toString(), index.data(ResearchTextRole).toString());
}

QString DeficiencyModel::briefOf(const QModelIndex &index) const
{
    if (const LinkCell *cell = cellAt(index))
        return cell->fact.text.plain;
    if (const Link *link = linkAt(index))
        return link->sentence;
    const Grade *grade = gradeAt(index.row());
    return grade ? grade->verdict : m_topic.table()[static_cast<size_t>(index.row())].role;
}

QVariant DeficiencyModel::answerData(const GradedAnswer &answer, int role) const
{
    const GradeTables &grades = m_topic.figures().grades;
    const QString &certainty = grades.meaning(answer.certainty)->name;
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 (%2)", "an answer, its certainty")
            .arg(grades.answerName(answer.answer), certainty);
    case AnswerRole:
        return grades.answerName(answer.answer);
    case CertaintyRole:
        return static_cast<int>(answer.certainty);
    case CertaintyTextRole:
        return certainty;
    default:
        return {};
    }
}

std::optional<Location> DeficiencyModel::targetOf(const QModelIndex &index) const
{
    const QString &nutrient = m_topic.table()[static_cast<size_t>(index.row())].nutrient;
    if (index.column() == NutrientColumn)
        return Location{Location::Kind::Nutrient, nutrient, {}};
    if (const Link *link = linkAt(index))
        return Location{Location::Kind::Nutrient, nutrient, link->mechanism};
    if (answerAt(index)) {
        return Location{Location::Kind::Nutrient, nutrient,
                        index.column() == mechanismEnd() ? u"can-a-lack-cause-cramps"_s
                                                         : u"do-supplements-help"_s};
    }
    return {};
}

QVariant DeficiencyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableRow &row = m_topic.table()[static_cast<size_t>(index.row())];
    const Link *link = linkAt(index);
    const LinkCell *cell = cellAt(index);
    const bool isMark = index.column() >= FirstMechanismColumn && index.column() < mechanismEnd();
    const GradedAnswer *answer = answerAt(index);
    const Mark mark = articleMark(m_topic, link);
    if (QVariant own = answer ? answerData(*answer, role) : QVariant(); own.isValid())
        return own;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() >= mechanismEnd())
            return {};
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
    case WordsRole:
        return wordsOf(index);
    case BriefRole:
        return briefOf(index);
    case SymbolRole:
        return m_topic.nutrient(row.nutrient)->symbol;
    case GroupRole:
        return static_cast<int>(m_topic.nutrient(row.nutrient)->group);
    case IdRole:
        return row.nutrient;
    default:
        return {};
    }
}

QVariant DeficiencyModel::headOfMechanism(const Mechanism &mechanism, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return mechanism.name;
    case IdRole:
        return mechanism.id;
    case SentenceRole:
        return mechanism.lead;
    case LocationRole:
        return QVariant::fromValue(Location{Location::Kind::Mechanism, mechanism.id, {}});
    default:
        return {};
    }
}

QVariant DeficiencyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section >= FirstMechanismColumn && section < mechanismEnd()) {
        const auto mechanism = static_cast<size_t>(section - FirstMechanismColumn);
        return headOfMechanism(m_topic.mechanisms()[mechanism], role);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (section == NutrientColumn)
        return tr("Nutrient");
    if (section == RoleColumn)
        return tr("Role in muscle or nerve");
    const GradeTables &grades = m_topic.figures().grades;
    return section == mechanismEnd() ? grades.lackQuestion : grades.supplementQuestion;
}

} // namespace crampwise
