// SPDX-License-Identifier: GPL-3.0-or-later
// The charts off the screen: on paper and in files.
#include "app/charts/bar_chart.h"
#include "app/charts/bar_plot.h"
#include "app/charts/deficiency_chart.h"
#include "app/charts/deficiency_plot.h"
#include "app/charts/research_ground.h"
#include "app/charts/saved_picture.h"

#include <QGraphicsScene>
#include <QLocale>
#include <QPainter>

namespace crampwise {

namespace {

/// The saved picture, from top to bottom: title, chart, how to read it.
class Poster {
public:
    Poster(const DeficiencyModel &model, const Look &look, const QString &title,
           const QString &howToRead)
        : m_model(model), m_look(look), m_title(title), m_howToRead(howToRead)
    {
        const int inner = width - 2 * margin;
        m_titleHeight = heightOf(m_look.section, m_title, inner);
        m_chartHeight = 5 * QFontMetrics(m_look.text).height() + 44 * m_model.rowCount();
        m_noteHeight = heightOf(m_look.small, m_howToRead, inner);
    }

    QSize size() const
    {
        return {width, 4 * margin + m_titleHeight + m_chartHeight + m_noteHeight};
    }

    void paint(QPainter &painter) const
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect(QPoint(), size()), m_look.theme.color(ColorRole::Surface));
        QRect room(margin, margin, width - 2 * margin, m_titleHeight);
        painter.setPen(m_look.theme.color(ColorRole::Text));
        painter.setFont(m_look.section);
        painter.drawText(room, Qt::TextWordWrap, m_title);
        room.setTop(room.bottom() + margin);
        room.setHeight(m_chartHeight);
        painter.save();
        paintDeficiencyChart(painter, room, m_model, m_look, QLocale().textDirection());
        painter.restore();
        room.setTop(room.bottom() + margin);
        room.setHeight(m_noteHeight);
        painter.setPen(m_look.theme.color(ColorRole::MutedText));
        painter.setFont(m_look.small);
        painter.drawText(room, Qt::TextWordWrap, m_howToRead);
    }

private:
    static constexpr int width = 800;
    static constexpr int margin = 32;

    static int heightOf(const QFont &font, const QString &text, int width)
    {
        return QFontMetrics(font)
            .boundingRect(QRect(0, 0, width, 1 << 20), Qt::TextWordWrap, text)
            .height();
    }

    const DeficiencyModel &m_model;
    const Look &m_look;
    QString m_title;
    QString m_howToRead;
    int m_titleHeight;
    int m_chartHeight;
    int m_noteHeight;
};

/// A chart lets itself be drawn only in a scene, which owns it.
void paintScene(QPainter &painter, const QRectF &target, QChart *chart)
{
    QGraphicsScene scene;
    scene.addItem(chart);
    scene.setSceneRect(QRectF(QPointF(), target.size()));
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, scene.sceneRect());
}

} // namespace

qreal deficiencyLegendHeight(const DeficiencyModel &model, const Look &look, qreal width)
{
    return ResearchLegend(model.researchNames(), look, Qt::LeftToRight).heightFor(width);
}

void paintDeficiencyChart(QPainter &painter, const QRectF &target, const DeficiencyModel &model,
                          const Look &look, Qt::LayoutDirection direction)
{
    const DeficiencyPlot plot(model, look, direction, 0);
    plot.chart()->resize(target.size());
    paintScene(painter, target, plot.chart());
}

void paintBarChart(QPainter &painter, qreal width, const BarChartBlock &block, const Look &look,
                   Qt::LayoutDirection direction)
{
    BarPlot plot(block, look);
    const BarLayout layout(block, look, width, direction);
    plot.place(layout);
    paintScene(painter, {QPointF(), layout.size}, plot.chart());
}

qreal barChartHeight(const BarChartBlock &block, const Look &look, qreal width,
                     Qt::LayoutDirection direction)
{
    return BarLayout(block, look, width, direction).size.height();
}

std::vector<qreal> barChartCuts(const BarChartBlock &block, const Look &look, qreal width,
                                Qt::LayoutDirection direction)
{
    const BarLayout layout(block, look, width, direction);
    std::vector<qreal> cuts;
    for (size_t i = 1; i < layout.rows.size(); ++i)
        cuts.push_back(layout.rows[i].row.top());
    return cuts;
}

QString saveDeficiencyChart(const QString &fileName, const DeficiencyModel &model,
                            const Look &look, const QString &title, const QString &howToRead)
{
    const Poster poster(model, look, title, howToRead);
    const SavedPicture picture{poster.size(), title, howToRead,
                               [&poster](QPainter &painter) { poster.paint(painter); }};
    return picture.save(fileName);
}

} // namespace crampwise
