// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/sheet_parts.h"

#include "charts/deficiency_chart.h"
#include "theme/look.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

namespace crampwise {

namespace {

/// What goes when the page is full; what is not named here never goes.
enum DropOrder { DropChart = 1, DropMechanisms, DropTable, DropAdvice };

// The chart is laid out in units of 1/96 inch, like on a screen.
constexpr int chartUnits = 96;
constexpr int chartTextUnits = 13; // 9.75 pt
constexpr int chartSmallUnits = 12; // 9 pt

/// Points would be scaled twice: once by the resolution of the device, once by the painter.
/// So the fonts are given in the painter's units.
Look chartLook()
{
    QFont font;
    font.setFamilies(QGuiApplication::font().families());
    font.setPointSizeF(chartTextUnits * 72.0 / chartUnits);
    font.setHintingPreference(QFont::PreferNoHinting);
    Look look(Theme::print(), font, 1);
    look.small.setPixelSize(chartSmallUnits);
    for (QFont *each : {&look.text, &look.strong, &look.section, &look.title})
        each->setPixelSize(chartTextUnits);
    return look;
}

class TopicSheetMaker : private SheetParts {
    Q_DECLARE_TR_FUNCTIONS(Summary)

public:
    TopicSheetMaker(const Topic &topic, const DeficiencyModel &model, const PrintFonts &fonts)
        : SheetParts(topic, fonts), m_topic(topic), m_model(model), m_fonts(fonts)
    {
    }

    Sheet make() const
    {
        const Overview &overview = m_topic.overview();
        Sheet sheet;
        sheet.parts.push_back({{}, 0, heading(overview.title, tr("Crampwise")), {}});
        sheet.parts.push_back({{}, 0, mainBox(overview.mainMessage), {}});
        sheet.parts.push_back({overview.chartTitle, DropChart, tableAndChart(), table()});
        sheet.parts.push_back({tr("How a spasm can start"), DropMechanisms, mechanisms(), {}});
        auto last = std::make_unique<PrintRow>(points(16));
        last->add(section(m_topic.advicePage().title, advice())).add(doctorBox());
        last->balance(0.5, 0.7);
        sheet.parts.push_back({m_topic.advicePage().title, DropAdvice, std::move(last),
                               doctorBox()});
        sheet.footer = footer(qsizetype(m_topic.sources().size()));
        return sheet;
    }

private:
    PrintBlockPtr tableAndChart() const
    {
        auto pair = std::make_unique<PrintRow>(points(16));
        pair->add(table(), 55).add(chart(), 45);
        auto block = std::make_unique<PrintColumn>();
        block->add(std::move(pair));
        block->add(text(m_topic.overview().chartHowToRead), points(5));
        auto spaced = std::make_unique<PrintColumn>();
        spaced->add(std::make_unique<PrintText>(m_topic.overview().chartTitle, m_fonts.section));
        spaced->add(std::move(block), points(5));
        return spaced;
    }

    PrintBlockPtr table() const
    {
        qreal width = 0;
        for (int row = 0; row < m_model.rowCount(); ++row)
            width = qMax(width, PrintText(cell(row, 0), m_fonts.strong).naturalWidth());
        auto rows = std::make_unique<PrintColumn>();
        rows->add(tableRow(header(0), header(1), m_fonts.strong, width));
        rows->add(std::make_unique<PrintRule>(points(1)), points(2));
        for (int row = 0; row < m_model.rowCount(); ++row) {
            rows->add(tableRow(cell(row, 0), cell(row, 1), m_fonts.body, width), points(2));
            rows->add(std::make_unique<PrintRule>(points(0.35)), points(2));
        }
        return rows;
    }

    PrintBlockPtr tableRow(const QString &name, const QString &role, const QFont &roleFont,
                           qreal nameWidth) const
    {
        auto row = std::make_unique<PrintRow>(points(8));
        row->addFixed(std::make_unique<PrintText>(name, m_fonts.strong), nameWidth + points(1));
        row->add(std::make_unique<PrintText>(role, roleFont));
        return row;
    }

    QString cell(int row, int column) const
    {
        return m_model.index(row, column).data().toString();
    }

    QString header(int column) const
    {
        return m_model.headerData(column, Qt::Horizontal).toString();
    }

    PrintBlockPtr chart() const
    {
        const qreal point = m_fonts.point;
        auto paint = [&model = m_model, point](QPainter &painter, const QRectF &box) {
            const qreal scale = 72.0 / chartUnits * point;
            painter.translate(box.topLeft());
            painter.scale(scale, scale);
            painter.setLayoutDirection(QLocale().textDirection());
            paintDeficiencyChart(painter, {{0, 0}, box.size() / scale}, model, chartLook());
        };
        const qreal height = points(15) * (m_model.rowCount() + 2);
        return std::make_unique<PrintPicture>(paint, height);
    }

    PrintBlockPtr mechanisms() const
    {
        auto row = std::make_unique<PrintRow>(points(16));
        int number = 0;
        for (const Mechanism &mechanism : m_topic.mechanisms()) {
            auto name = std::make_unique<PrintText>(mechanism.name, m_fonts.strong);
            name->hang(QLocale().toString(++number), points(14));
            auto block = std::make_unique<PrintColumn>();
            block->add(std::make_unique<PrintRule>(points(1)));
            block->add(std::move(name), points(3));
            block->add(text(mechanism.brief), points(1));
            // More text, more room, but never so little that a name breaks.
            row->add(std::move(block), 80 + qreal(mechanism.brief.size()));
        }
        return section(tr("How a spasm can start"), std::move(row));
    }

    PrintBlockPtr advice() const
    {
        auto list = std::make_unique<PrintColumn>();
        for (const Advice &advice : m_topic.advice())
            list->add(namedText(advice.title, advice.brief), points(3));
        return list;
    }

    const Topic &m_topic;
    const DeficiencyModel &m_model;
    const PrintFonts &m_fonts;
};

} // namespace

Sheet topicSheet(const Topic &topic, const DeficiencyModel &model, const PrintFonts &fonts)
{
    return TopicSheetMaker(topic, model, fonts).make();
}

} // namespace crampwise
