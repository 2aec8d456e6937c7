// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/deficiency_layout.h"

#include "app/charts/wrapped_text.h"
#include "app/theme/drawings.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace crampwise {

namespace {

constexpr qreal leastTarget = 24; ///< What can be pointed at, in pixels.
constexpr qreal wideFrom = 100;   ///< In units: rows get more air.
constexpr qreal widestCell = 11;  ///< In units.
constexpr qreal markShare = 2.25; ///< Of a unit.
constexpr qreal signShare = 2;    ///< Of a unit.

QString headOf(const DeficiencyModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString();
}

} // namespace

std::vector<LegendEntry> mechanismEntries(const DeficiencyModel &model, const Look &look)
{
    std::vector<LegendEntry> entries;
    for (int column = DeficiencyModel::FirstMechanismColumn; column < model.mechanismEnd();
         ++column) {
        const QString id
            = model.headerData(column, Qt::Horizontal, DeficiencyModel::IdRole).toString();
        entries.push_back({headOf(model, column),
                           [id, theme = look.theme](QPainter &painter, const QRectF &place) {
                               themedIcon(id, theme).paint(&painter, place.toAlignedRect());
                           }});
    }
    return entries;
}

/// How wide the parts want to be, and must be.
class DeficiencyLayout::Measures {
public:
    Measures(const DeficiencyModel &model, const Look &look)
        : unit(look.unit), badge(4.5 * unit), sign(signShare * unit),
          mechanisms(model.mechanismEnd() - DeficiencyModel::FirstMechanismColumn),
          answers(model.columnCount() - model.mechanismEnd())
    {
        for (int row = 0; row < model.rowCount(); ++row)
            measureRow(model, row, look);
        for (int column = DeficiencyModel::FirstMechanismColumn; column < model.mechanismEnd();
             ++column)
            headWord = std::max(headWord, widestWord(headOf(model, column), look.strong));
        for (int column = model.mechanismEnd(); column < model.columnCount(); ++column)
            questionWord = std::max(questionWord, widestWord(headOf(model, column), look.strong));
    }

    qreal nameWidth(bool withBadge) const
    {
        return unit + (withBadge ? badge + unit : 0) + name + unit;
    }
    qreal cellWidth(bool withSign) const
    {
        return std::ceil(withSign ? std::max(leastTarget, 3.5 * unit)
                                  : std::max(headWord + unit / 2, 5 * unit));
    }
    qreal answerWidth(Certainties how) const
    {
        const qreal around = sign + 1.5 * unit;
        switch (how) {
        case Certainties::Beside:
            return around + std::max(both, questionWord - around + unit);
        case Certainties::Below:
            return std::max(around + std::max(word, certainty), questionWord + unit);
        case Certainties::None:
            return std::max(around + smallWord, questionWord + unit / 2);
        }
        Q_UNREACHABLE();
    }

    qreal unit;
    qreal badge;
    qreal sign;
    int mechanisms;
    int answers;

private:
    void measureRow(const DeficiencyModel &model, int row, const Look &look)
    {
        name = std::max(name, textWidth(model.index(row, 0).data().toString(), look.text));
        for (int column = model.mechanismEnd(); column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const QString answer = cell.data(DeficiencyModel::AnswerRole).toString();
            const QString sure = cell.data(DeficiencyModel::CertaintyTextRole).toString();
            const qreal certaintyHere = textWidth(sure, look.small);
            certainty = std::max(certainty, certaintyHere);
            both = std::max(both, textWidth(answer, look.strong) + unit + certaintyHere);
            word = std::max(word, widestWord(answer, look.strong));
            smallWord = std::max(smallWord, widestWord(answer, look.small));
        }
    }

    qreal name = 0;
    qreal headWord = 0;
    qreal questionWord = 0;
    qreal both = 0;
    qreal word = 0;
    qreal smallWord = 0;
    qreal certainty = 0;
};

DeficiencyLayout::DeficiencyLayout(const DeficiencyModel &model, const Look &look, qreal width,
                                   Qt::LayoutDirection direction)
    : size(width, 0), mirrored(direction == Qt::RightToLeft), markSize(markShare * look.unit)
{
    choose(Measures(model, look));
    placeHeads(model, look);
    const qreal top = size.height();
    for (int row = 0; row < model.rowCount(); ++row)
        placeRow(model, row, look);
    plot = QRectF(nameAbove ? 0 : m_nameWidth, top,
                  m_cellWidth * static_cast<qreal>(mechanisms.size()), size.height() - top);
    placeKey(model, look);
    if (mirrored)
        mirror();
}

void DeficiencyLayout::placeKey(const DeficiencyModel &model, const Look &look)
{
    if (!headSigns)
        return;
    const ChartLegend legend(mechanismEntries(model, look), look, Qt::LeftToRight);
    const qreal gap = look.unit / 2.0;
    key = QRectF(gap, size.height() + gap, size.width() - gap,
                 legend.heightFor(size.width() - gap));
    size.setHeight(std::ceil(key.bottom()));
}

/// The first that fits: each gives up a little more.
void DeficiencyLayout::choose(const Measures &measures)
{
    const bool has = measures.answers > 0;
    if (take(measures, true, false, has, Certainties::Beside)
        || take(measures, true, false, has, Certainties::Below)
        || take(measures, false, false, has, Certainties::Below)
        || take(measures, false, false, has, Certainties::None)
        || take(measures, false, true, has, Certainties::None)
        || take(measures, false, false, false, Certainties::None)
        || take(measures, false, true, false, Certainties::None))
        return;
    nameAbove = true;
    m_cellWidth = std::floor(size.width() / measures.mechanisms);
}

bool DeficiencyLayout::take(const Measures &measures, bool withBadges, bool withSigns,
                            bool withAnswers, Certainties how)
{
    badges = withBadges;
    headSigns = withSigns;
    answers = withAnswers;
    certainties = how;
    m_nameWidth = std::ceil(measures.nameWidth(withBadges));
    m_cellWidth = measures.cellWidth(withSigns);
    m_answerWidth = withAnswers ? std::ceil(measures.answerWidth(how)) : 0;
    const qreal room = size.width() - m_nameWidth - measures.mechanisms * m_cellWidth
        - measures.answers * m_answerWidth;
    if (room < 0)
        return false;
    const int shares = measures.mechanisms + (withAnswers ? measures.answers : 0);
    const qreal more = std::floor(room / std::max(1, shares));
    if (!withSigns || !withAnswers)
        m_cellWidth
            = std::min(m_cellWidth + more, std::max(m_cellWidth, widestCell * measures.unit));
    if (withAnswers)
        m_answerWidth = std::floor((size.width() - m_nameWidth - measures.mechanisms * m_cellWidth)
                                   / measures.answers);
    return true;
}

const QFont &DeficiencyLayout::answerFont(const Look &look) const
{
    return certainties == Certainties::None ? look.small : look.strong;
}

void DeficiencyLayout::placeHeads(const DeficiencyModel &model, const Look &look)
{
    const qreal gap = look.unit / 2.0;
    qreal height = 0;
    qreal left = nameAbove ? 0 : m_nameWidth;
    const auto add = [&](std::vector<Head> &heads, int column, qreal width, bool asSign) {
        const qreal room = std::max(1.0, width - gap);
        const qreal high = asSign ? signShare * look.unit
                                  : wrappedSize(headOf(model, column), look.strong, room).height();
        heads.push_back({{left, 0, width, 0}, {left + gap / 2, 0, room, high}});
        height = std::max(height, high);
        left += width;
    };
    for (int column = DeficiencyModel::FirstMechanismColumn; column < model.mechanismEnd();
         ++column)
        add(mechanisms, column, m_cellWidth, headSigns);
    for (int column = model.mechanismEnd(); answers && column < model.columnCount(); ++column)
        add(questions, column, m_answerWidth, false);
    height = std::max(height + gap, leastTarget);
    for (std::vector<Head> *heads : {&mechanisms, &questions}) {
        for (Head &head : *heads) { // all end on one line, above their columns
            head.cell.setHeight(height);
            head.text.moveBottom(height - gap);
        }
    }
    size.setHeight(std::ceil(height));
}

DeficiencyLayout::Answer DeficiencyLayout::answerAt(const QModelIndex &cell, qreal left,
                                                    const Look &look) const
{
    const qreal gap = look.unit / 2.0;
    const QString word = cell.data(DeficiencyModel::AnswerRole).toString();
    const QString sure = cell.data(DeficiencyModel::CertaintyTextRole).toString();
    const qreal sign = signShare * look.unit;
    const qreal room = std::max(1.0, m_answerWidth - sign - 2 * gap);
    Answer answer;
    answer.sign = QRectF(left + gap / 2, 0, sign, sign);
    answer.word = QRectF({answer.sign.right() + gap, 0}, wrappedSize(word, answerFont(look), room));
    if (certainties == Certainties::Beside) {
        const QSizeF small = wrappedSize(sure, look.small, room);
        answer.certainty = QRectF(
            {answer.word.right() + look.unit, (answer.word.height() - small.height()) / 2}, small);
    } else if (certainties == Certainties::Below) {
        answer.certainty = QRectF(answer.word.bottomLeft(), wrappedSize(sure, look.small, room));
    }
    const qreal height = std::max(answer.word.bottom(), answer.certainty.bottom());
    answer.sign.moveTop((height - sign) / 2);
    answer.cell = QRectF(left, 0, m_answerWidth, height);
    return answer;
}

void DeficiencyLayout::placeRow(const DeficiencyModel &model, int index, const Look &look)
{
    const qreal gap = look.unit / 2.0;
    const QString name = model.index(index, DeficiencyModel::NutrientColumn).data().toString();
    const qreal nameLeft = badges && !nameAbove ? 6.5 * look.unit : gap;
    const qreal nameRoom = std::max(1.0, (nameAbove ? size.width() : m_nameWidth) - nameLeft);
    Row row;
    row.name = QRectF({nameLeft, 0}, wrappedSize(name, look.text, nameRoom));
    qreal left = m_nameWidth + m_cellWidth * static_cast<qreal>(mechanisms.size());
    qreal height = (size.width() >= wideFrom * look.unit ? 5 : 4) * look.unit;
    height = std::max(height, row.name.height() + gap);
    for (int column = model.mechanismEnd(); answers && column < model.columnCount(); ++column) {
        row.answers.push_back(answerAt(model.index(index, column), left, look));
        height = std::max(height, std::ceil(row.answers.back().cell.height() + gap));
        left += m_answerWidth;
    }
    const qreal top = size.height();
    const qreal above = nameAbove ? std::max(leastTarget, row.name.height() + gap) : 0;
    row.row = QRectF(0, top, size.width(), above + height);
    row.head
        = nameAbove ? QRectF(0, top, size.width(), above) : QRectF(0, top, m_nameWidth, height);
    row.name.moveTop(row.head.center().y() - row.name.height() / 2);
    if (badges && !nameAbove) {
        row.badge = QRectF(look.unit, 0, 4.5 * look.unit, 2.4 * look.unit);
        row.badge.moveTop(row.head.center().y() - row.badge.height() / 2);
    }
    for (size_t i = 0; i < mechanisms.size(); ++i)
        row.cells.emplace_back(mechanisms[i].cell.left(), top + above, m_cellWidth, height);
    for (Answer &answer : row.answers) {
        const qreal down = top + (height - answer.cell.height()) / 2;
        for (QRectF *rect : {&answer.sign, &answer.word, &answer.certainty})
            rect->translate(0, down);
        answer.cell = QRectF(answer.cell.left(), top, m_answerWidth, height);
    }
    size.setHeight(row.row.bottom());
    rows.push_back(std::move(row));
}

void DeficiencyLayout::mirror()
{
    const auto turn = [this](QRectF &rect) { rect.moveLeft(size.width() - rect.right()); };
    turn(plot);
    turn(key);
    for (std::vector<Head> *heads : {&mechanisms, &questions}) {
        for (Head &head : *heads) {
            turn(head.cell);
            turn(head.text);
        }
    }
    for (Row &row : rows) {
        for (QRectF *rect : {&row.head, &row.badge, &row.name})
            turn(*rect);
        for (QRectF &cell : row.cells)
            turn(cell);
        for (Answer &answer : row.answers) {
            for (QRectF *rect : {&answer.cell, &answer.sign, &answer.word, &answer.certainty})
                turn(*rect);
        }
    }
}

} // namespace crampwise
