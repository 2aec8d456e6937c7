// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/roles.h"
#include "core/location.h"
#include "core/page/article_mark.h"
#include "core/page/page.h"

#include <QAbstractTableModel>

namespace crampwise {

/// The article's table of deficiencies: a row a nutrient; columns are the nutrient, its role in
/// muscle or nerve, then a column a mechanism, and, where the topic has them, one for each of the
/// two answers on a nutrient. The chart, its spoken description, the table view,
/// the printed page and the copies as text and CSV all read this one model. The topic must
/// outlive it.
class DeficiencyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NutrientColumn, RoleColumn, FirstMechanismColumn };
    using Mark = ArticleMark;
    enum Role {
        MarkRole = FirstOwnRole, ///< int(Mark); mechanism columns only.
        SentenceRole, ///< What stands behind a mark, the article's and research's; may be empty.
        ResearchRole, ///< int(ResearchSays) of the very link; invalid where nothing is told.
        ResearchTextRole,  ///< The same in a word.
        AnswerRole,        ///< Of an answer, its word;
        CertaintyRole,     ///< int(Certainty);
        CertaintyTextRole, ///< the same in a word.
        WordsRole,         ///< What a cell shows, in words; of a nutrient, its answers.
        BriefRole,         ///< In one sentence what is to know: of a nutrient, or of a cell.
        SymbolRole,        ///< The badge of the row's nutrient.
        GroupRole,         ///< int(NutrientGroup) of the row's nutrient.
        IdRole,            ///< Id of the row's nutrient; in header data, of the column's mechanism.
    };

    explicit DeficiencyModel(const Topic &topic, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    /// The first column behind those of mechanisms.
    int mechanismEnd() const;
    /// The first row of those of which research is surest that a lack can cause cramps.
    int surestRow() const;
    /// A row with all that stands in it, for those who cannot see it.
    QString rowInWords(int row) const;

    /// What its chart shows, in the same columns, in words.
    TextTable asTable() const;

    /// What the chart and its table show.
    const QString &title() const { return m_topic.overview().chartTitle; }
    /// What the grounds mean, in the order of ResearchSays; empty where the topic has no words.
    QStringList researchNames() const;
    /// What a full mark means, then a hollow one.
    static QStringList markNames();

private:
    const Link *linkAt(const QModelIndex &index) const;
    const LinkCell *cellAt(const QModelIndex &index) const;
    const Grade *gradeAt(int row) const;
    /// Null for what is no answer.
    const GradedAnswer *answerAt(const QModelIndex &index) const;
    QVariant answerData(const GradedAnswer &answer, int role) const;
    QString wordsOf(const QModelIndex &index) const;
    QString briefOf(const QModelIndex &index) const;
    QVariant headOfMechanism(const Mechanism &mechanism, int role) const;
    QString sentenceOf(const QModelIndex &index) const;
    /// A nutrient leads to its page, a mark to the section behind it, all else nowhere.
    std::optional<Location> targetOf(const QModelIndex &index) const;

    const Topic &m_topic;
    // The topic's own tables go through all of theirs for each, which is much for every cell.
    QHash<QString, const Grade *> m_grades;                       ///< By nutrient.
    QHash<std::pair<QString, QString>, const LinkCell *> m_cells; ///< By nutrient and mechanism.
};

} // namespace crampwise
