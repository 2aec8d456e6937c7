// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/evidence_chart.h"

#include "app/charts/certainty_legend.h"
#include "app/charts/evidence_layout.h"
#include "app/charts/wrapped_text.h"
#include "app/theme/certainty_sign.h"

#include <QPainter>

#include <map>

namespace crampwise {

namespace {

/// A block whose rows have a cell for each question at most.
EvidenceChartBlock trimmed(EvidenceChartBlock block)
{
    const auto most = static_cast<size_t>(block.questions.size());
    for (EvidenceChartBlock::Row &row : block.rows) {
        if (row.cells.size() > most)
            row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(most), row.cells.end());
    }
    return block;
}

void paintHeadings(QPainter &painter, const EvidenceLayout &layout, const EvidenceChartBlock &block,
                   const Look &look)
{
    painter.setPen(look.theme.color(ColorRole::Text));
    for (size_t i = 0; i < layout.questions.size(); ++i) {
        paintWrapped(painter, layout.questions[i], block.questions[static_cast<qsizetype>(i)],
                     look.strong, layout.mirrored ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void paintRow(QPainter &painter, const EvidenceLayout &layout, const EvidenceChartBlock &block,
              size_t row, const Look &look)
{
    const EvidenceLayout::Row &place = layout.rows[row];
    const EvidenceChartBlock::Row &content = block.rows[row];
    const Qt::Alignment start = layout.mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Theme &theme = look.theme;
    painter.setPen(QPen(theme.color(ColorRole::Line), 1, row ? Qt::DotLine : Qt::SolidLine));
    painter.drawLine(place.row.topLeft(), place.row.topRight());
    painter.setPen(theme.color(ColorRole::Text));
    paintWrapped(painter, place.name, content.name, look.text, start);
    for (size_t i = 0; i < place.cells.size(); ++i) {
        const EvidenceLayout::Cell &cell = place.cells[i];
        if (layout.stacked) {
            painter.setPen(theme.color(ColorRole::MutedText));
            paintWrapped(painter, cell.question, block.questions[static_cast<qsizetype>(i)],
                         look.small, start);
        }
        paintCertaintySign(painter, cell.sign, content.cells[i].certainty,
                           theme.color(ColorRole::MutedText));
        painter.setPen(theme.color(ColorRole::Text));
        paintWrapped(painter, cell.answer, content.cells[i].answer, look.strong, start);
        painter.setPen(theme.color(ColorRole::MutedText));
        paintWrapped(painter, cell.certainty, content.cells[i].certaintyWord, look.small, start);
    }
}

void paint(QPainter &painter, const EvidenceLayout &layout, const EvidenceChartBlock &block,
           const Look &look)
{
    paintHeadings(painter, layout, block, look);
    for (size_t row = 0; row < layout.rows.size(); ++row)
        paintRow(painter, layout, block, row, look);
}

std::map<Certainty, QString> wordsOfSigns(const EvidenceChartBlock &block)
{
    std::map<Certainty, QString> words;
    for (const EvidenceChartBlock::Row &row : block.rows) {
        for (const EvidenceChartBlock::Cell &cell : row.cells)
            words.emplace(cell.certainty, cell.certaintyWord);
    }
    return words;
}

} // namespace

class EvidenceChart::Private {
public:
    explicit Private(const EvidenceChartBlock &itsBlock) : block(trimmed(itsBlock))
    {
        for (size_t row = 0; row < block.rows.size(); ++row) {
            for (size_t column = 0; column < block.rows[row].cells.size(); ++column)
                marks.push_back({row, column});
        }
    }

    struct Mark {
        size_t row = 0;
        size_t column = 0;
    };

    const EvidenceChartBlock::Cell &cell(int mark) const
    {
        const Mark &place = marks[static_cast<size_t>(mark)];
        return block.rows[place.row].cells[place.column];
    }

    EvidenceChartBlock block;
    std::vector<Mark> marks;
    std::optional<EvidenceLayout> layout;
};

EvidenceChart::EvidenceChart(const EvidenceChartBlock &block, const Look &itsLook, QWidget *parent)
    : LaidOutChart(itsLook, parent), d(std::make_unique<Private>(block))
{
    describe(block.title,
             tr("A chart of %n answer(s). Use the arrow keys to go from answer to answer and Enter "
                "to read what is behind it.",
                nullptr, markCount()));
}

EvidenceChart::~EvidenceChart() = default;

int EvidenceChart::markCount() const
{
    return static_cast<int>(d->marks.size());
}

QRect EvidenceChart::markRect(int mark) const
{
    if (!isMark(mark))
        return {};
    const Private::Mark &place = d->marks[static_cast<size_t>(mark)];
    const QRectF cell = evidenceLayout().rows[place.row].cells[place.column].cell;
    return cell.toAlignedRect().translated(origin());
}

QString EvidenceChart::markName(int mark) const
{
    if (!isMark(mark))
        return {};
    const Private::Mark &place = d->marks[static_cast<size_t>(mark)];
    const EvidenceChartBlock::Cell &cell = d->cell(mark);
    return tr("%1, %2: %3, %4")
        .arg(d->block.rows[place.row].name,
             d->block.questions[static_cast<qsizetype>(place.column)], cell.answer,
             cell.certaintyWord);
}

QString EvidenceChart::markSentence(int mark) const
{
    return isMark(mark) ? d->cell(mark).sentence : QString();
}

std::optional<Location> EvidenceChart::markTarget(int mark) const
{
    return isMark(mark) ? std::optional(d->cell(mark).target) : std::nullopt;
}

TextTable EvidenceChart::table() const
{
    TextTable table;
    table.header = QStringList{tr("Nutrient")} + d->block.questions;
    for (const EvidenceChartBlock::Row &row : d->block.rows) {
        QStringList cells{row.name};
        for (const EvidenceChartBlock::Cell &cell : row.cells)
            cells << tr("%1 (%2)", "an answer, its certainty").arg(cell.answer, cell.certaintyWord);
        table.rows.push_back(cells);
        table.targets.push_back(row.cells.empty() ? std::nullopt
                                                  : std::optional(row.cells.front().target));
    }
    return table;
}

ChartDrawing EvidenceChart::drawing() const
{
    return {[this](qreal width) {
                return evidenceChartHeight(d->block, look(), width, layoutDirection());
            },
            [this](QPainter &painter, qreal width) {
                paintEvidenceChart(painter, width, d->block, look(), layoutDirection());
            },
            [this](qreal) {
                return certaintyLegend(wordsOfSigns(d->block),
                                       look().theme.color(ColorRole::MutedText));
            }};
}

const EvidenceLayout &EvidenceChart::evidenceLayout() const
{
    layOutNow();
    return *d->layout;
}

qreal EvidenceChart::layOut(qreal width) const
{
    d->layout.emplace(d->block, look(), width, layoutDirection());
    return d->layout->size.height();
}

void EvidenceChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.translate(origin());
    paint(painter, evidenceLayout(), d->block, look());
    painter.end();
    LaidOutChart::paintEvent(event);
}

void paintEvidenceChart(QPainter &painter, qreal width, const EvidenceChartBlock &block,
                        const Look &look, Qt::LayoutDirection direction)
{
    const EvidenceChartBlock shown = trimmed(block);
    paint(painter, EvidenceLayout(shown, look, width, direction), shown, look);
}

qreal evidenceChartHeight(const EvidenceChartBlock &block, const Look &look, qreal width,
                          Qt::LayoutDirection direction)
{
    return EvidenceLayout(trimmed(block), look, width, direction).size.height();
}

} // namespace crampwise
