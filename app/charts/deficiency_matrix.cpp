// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/deficiency_matrix.h"

#include "app/charts/bare_chart.h"
#include "app/charts/certainty_legend.h"
#include "app/charts/research_ground.h"
#include "app/charts/wrapped_text.h"
#include "app/theme/certainty_sign.h"
#include "app/theme/drawings.h"

#include <QCategoryAxis>
#include <QCoreApplication>
#include <QPainter>
#include <QScatterSeries>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr qreal belowMarks = -0.5; // Qt Charts gives its series 5 and its background -1

QString mechanismOf(const DeficiencyModel &model, int column)
{
    return model.headerData(column, Qt::Horizontal, DeficiencyModel::IdRole).toString();
}

QRectF groundIn(const QRectF &cell, qreal markSize)
{
    QRectF ground(QPointF(),
                  QSizeF(std::min(0.8 * cell.width(), 2.8 * markSize),
                         std::min(0.84 * cell.height(), 1.6 * markSize)));
    ground.moveCenter(cell.center());
    return ground;
}

} // namespace

/// All but the marks.
class DeficiencyMatrix::Layer : public QGraphicsItem {
public:
    Layer(const DeficiencyModel &model, const Look &look, QGraphicsItem *parent)
        : QGraphicsItem(parent), m_model(model), m_look(look)
    {
        setZValue(belowMarks);
    }

    void place(const DeficiencyLayout &layout)
    {
        prepareGeometryChange();
        m_layout = layout;
    }

    QRectF boundingRect() const override { return {QPointF(), m_layout.size}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        paintHeads(*painter);
        paintLines(*painter);
        for (int row = 0; row < m_model.rowCount(); ++row)
            paintRow(*painter, row);
        if (m_layout.headSigns)
            ChartLegend(mechanismEntries(m_model, m_look), m_look,
                        m_layout.mirrored ? Qt::RightToLeft : Qt::LeftToRight)
                .paint(*painter, m_layout.key);
    }

private:
    QColor color(ColorRole role) const { return m_look.theme.color(role); }
    Qt::Alignment start() const { return m_layout.mirrored ? Qt::AlignRight : Qt::AlignLeft; }

    void paintHeads(QPainter &painter) const
    {
        for (size_t i = 0; i < m_layout.mechanisms.size(); ++i) {
            const int column = DeficiencyModel::FirstMechanismColumn + static_cast<int>(i);
            const QRectF &place = m_layout.mechanisms[i].text;
            if (m_layout.headSigns) {
                QRect sign(0, 0, qRound(place.height()), qRound(place.height()));
                sign.moveCenter(place.center().toPoint());
                themedIcon(mechanismOf(m_model, column), m_look.theme).paint(&painter, sign);
                continue;
            }
            painter.setPen(m_look.theme.mechanismColor(mechanismOf(m_model, column)));
            paintWrapped(painter, place, m_model.headerData(column, Qt::Horizontal).toString(),
                         m_look.strong, Qt::AlignHCenter);
        }
        painter.setPen(color(ColorRole::Text));
        for (size_t i = 0; i < m_layout.questions.size(); ++i) {
            const int column = m_model.mechanismEnd() + static_cast<int>(i);
            paintWrapped(painter, m_layout.questions[i].text,
                         m_model.headerData(column, Qt::Horizontal).toString(), m_look.strong,
                         start());
        }
    }

    /// Stronger where another group of nutrients begins, and around the whole.
    void paintLines(QPainter &painter) const
    {
        QVariant group;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QVariant own = m_model.index(row, 0).data(DeficiencyModel::GroupRole);
            painter.setPen(QPen(color(own == group ? ColorRole::Hairline : ColorRole::Line), 1));
            group = own;
            const QRectF &place = m_layout.rows[static_cast<size_t>(row)].row;
            painter.drawLine(place.topLeft(), place.topRight());
        }
        if (m_layout.rows.empty())
            return;
        const QRectF &last = m_layout.rows.back().row;
        painter.setPen(QPen(color(ColorRole::Line), 1));
        painter.drawLine(last.bottomLeft(), last.bottomRight());
        if (!m_layout.answers)
            return;
        const qreal x = m_layout.mirrored ? m_layout.plot.left() : m_layout.plot.right();
        painter.setPen(QPen(color(ColorRole::Hairline), 1));
        painter.drawLine(QPointF(x, m_layout.plot.top()), QPointF(x, m_layout.plot.bottom()));
    }

    void paintRow(QPainter &painter, int index) const
    {
        const DeficiencyLayout::Row &row = m_layout.rows[static_cast<size_t>(index)];
        const QModelIndex head = m_model.index(index, DeficiencyModel::NutrientColumn);
        painter.setPen(color(ColorRole::Text));
        paintWrapped(painter, row.name, head.data().toString(), m_look.text, start());
        if (!row.badge.isEmpty())
            paintBadge(painter, row.badge, head.data(DeficiencyModel::SymbolRole).toString());
        for (size_t i = 0; i < row.cells.size(); ++i)
            paintCell(
                painter, row.cells[i],
                head.siblingAtColumn(DeficiencyModel::FirstMechanismColumn + static_cast<int>(i)));
        for (size_t i = 0; i < row.answers.size(); ++i)
            paintAnswer(painter, row.answers[i],
                        head.siblingAtColumn(m_model.mechanismEnd() + static_cast<int>(i)));
    }

    void paintBadge(QPainter &painter, const QRectF &place, const QString &symbol) const
    {
        painter.setPen(QPen(color(ColorRole::Line), 1));
        painter.setBrush(color(ColorRole::Surface));
        painter.drawRoundedRect(place, m_look.unit / 2.0, m_look.unit / 2.0);
        painter.setPen(color(ColorRole::Text));
        QFont font = m_look.small;
        font.setBold(true);
        painter.setFont(font);
        paintSymbol(painter, place, symbol);
    }

    void paintCell(QPainter &painter, const QRectF &place, const QModelIndex &cell) const
    {
        const QColor ink = m_look.theme.mechanismColor(mechanismOf(m_model, cell.column()));
        const QVariant research = cell.data(DeficiencyModel::ResearchRole);
        if (research.isValid())
            paintResearchGround(painter, groundIn(place, m_layout.markSize),
                                static_cast<ResearchSays>(research.toInt()), m_look, ink);
        if (cell.data(DeficiencyModel::MarkRole).toInt() != int(DeficiencyModel::Mark::None))
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(ColorRole::MutedText));
        painter.drawEllipse(place.center(), 1, 1);
    }

    void paintAnswer(QPainter &painter, const DeficiencyLayout::Answer &place,
                     const QModelIndex &cell) const
    {
        paintCertaintySign(
            painter, place.sign,
            static_cast<Certainty>(cell.data(DeficiencyModel::CertaintyRole).toInt()),
            color(ColorRole::Text));
        painter.setPen(color(ColorRole::Text));
        paintWrapped(painter, place.word, cell.data(DeficiencyModel::AnswerRole).toString(),
                     m_layout.answerFont(m_look), start());
        if (place.certainty.isEmpty())
            return;
        painter.setPen(color(ColorRole::MutedText));
        paintWrapped(painter, place.certainty,
                     cell.data(DeficiencyModel::CertaintyTextRole).toString(), m_look.small,
                     start());
    }

    const DeficiencyModel &m_model;
    const Look &m_look;
    DeficiencyLayout m_layout;
};

DeficiencyMatrix::DeficiencyMatrix(const DeficiencyModel &model, const Look &look)
    : m_model(model), m_chart(bareChart()), m_across(new QCategoryAxis), m_down(new QCategoryAxis)
{
    makeBare(*m_across);
    makeBare(*m_down);
    m_down->setReverse(true);
    m_chart->addAxis(m_across, Qt::AlignBottom);
    m_chart->addAxis(m_down, Qt::AlignLeft);
    for (int column = DeficiencyModel::FirstMechanismColumn; column < model.mechanismEnd();
         ++column) {
        const QString mechanism = mechanismOf(model, column);
        const QColor ink = look.theme.mechanismColor(mechanism);
        m_series[{column, DeficiencyModel::Mark::Full}]
            = addSeries(mechanism + u" full"_s, ink, ink);
        m_series[{column, DeficiencyModel::Mark::Hollow}]
            = addSeries(mechanism + u" hollow"_s, look.theme.color(ColorRole::Surface), ink);
    }
    m_layer = new Layer(model, look, m_chart);
}

QScatterSeries *DeficiencyMatrix::addSeries(const QString &name, const QColor &fill,
                                            const QColor &outline)
{
    auto *series = new QScatterSeries;
    series->setName(name);
    series->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    m_chart->addSeries(series);
    series->setColor(fill);
    series->setBrush(fill);
    series->setPen(QPen(outline, 2));
    for (QAbstractAxis *axis : m_chart->axes())
        series->attachAxis(axis);
    return series;
}

/// In the coordinates of the layout, so that rows may be of different heights.
void DeficiencyMatrix::placeMarks(const DeficiencyLayout &layout)
{
    for (const auto &[key, series] : m_series) {
        const auto &[column, mark] = key;
        const auto at = static_cast<size_t>(column - DeficiencyModel::FirstMechanismColumn);
        QList<QPointF> points;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex cell = m_model.index(row, column);
            if (cell.data(DeficiencyModel::MarkRole).toInt() == static_cast<int>(mark))
                points << layout.rows[static_cast<size_t>(row)].cells[at].center();
        }
        series->setMarkerSize(layout.markSize);
        series->replace(points);
    }
}

void DeficiencyMatrix::place(const DeficiencyLayout &layout)
{
    if (layout.rows.empty())
        return;
    m_across->setRange(layout.plot.left(), layout.plot.right());
    m_down->setRange(layout.plot.top(), layout.plot.bottom());
    m_chart->resize(layout.size);
    m_chart->setPlotArea(layout.plot);
    placeMarks(layout);
    m_layer->place(layout);
}

namespace {

LegendEntry markEntry(const QString &text, bool full, const Look &look)
{
    const QColor ink = look.theme.color(ColorRole::MutedText);
    return {text, [ink, full](QPainter &painter, const QRectF &place) {
                painter.setPen(QPen(ink, 2));
                painter.setBrush(full ? QBrush(ink) : QBrush(Qt::NoBrush));
                painter.drawEllipse(place.adjusted(1, 1, -1, -1));
            }};
}

std::map<Certainty, QString> wordsOfSigns(const DeficiencyModel &model)
{
    std::map<Certainty, QString> words;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = model.mechanismEnd(); column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            words[static_cast<Certainty>(cell.data(DeficiencyModel::CertaintyRole).toInt())]
                = cell.data(DeficiencyModel::CertaintyTextRole).toString();
        }
    }
    return words;
}

} // namespace

std::vector<LegendEntry> deficiencyLegend(const DeficiencyModel &model, const Look &look,
                                          const DeficiencyLayout &layout)
{
    std::vector<LegendEntry> entries;
    const auto add = [&entries](const std::vector<LegendEntry> &more) {
        entries.insert(entries.end(), more.begin(), more.end());
    };
    const auto tr
        = [](const char *text) { return QCoreApplication::translate("DeficiencyLegend", text); };
    const QStringList marks = DeficiencyModel::markNames();
    entries.push_back({tr(QT_TRANSLATE_NOOP("DeficiencyLegend", "The article:"))});
    for (int i = 0; i < marks.size(); ++i)
        entries.push_back(markEntry(marks[i], i == 0, look));
    entries.push_back({tr(QT_TRANSLATE_NOOP("DeficiencyLegend", "Research:"))});
    add(researchLegend(model.researchNames(), look));
    if (layout.answers && layout.certainties == DeficiencyLayout::Certainties::None) {
        entries.push_back({tr(QT_TRANSLATE_NOOP("DeficiencyLegend", "How sure:"))});
        add(certaintyLegend(wordsOfSigns(model), look.theme.color(ColorRole::Text)));
    }
    return entries;
}

} // namespace crampwise
