// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/typeset/page_boxes.h"

#include "app/theme/drawings.h"
#include "app/typeset/drawing_figure.h"
#include "app/typeset/need_bar_figure.h"
#include "app/typeset/page_frames.h"
#include "app/typeset/piece_boxes.h"
#include "app/typeset/range_figure.h"
#include "app/typeset/table_box.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace crampwise {

/// Walks the blocks of one section and the pieces of the text along with them.
class PageBoxes::Builder : public SectionBoxes, private PieceBoxes {
public:
    Builder(const PageBoxes &boxes, const Section *section, size_t firstPiece)
        : PieceBoxes(boxes.m_text, boxes.m_style, section, firstPiece), m_figures(boxes.m_figures)
    {
    }

    /// The badge beside kind and title; the buttons beside them too, or else beside the lead.
    BoxPtr head()
    {
        const Page &page = m_text.page();
        BoxPtr title = titleOfPage(page);
        BoxPtr lead = page.lead.isEmpty() ? nullptr : leadOfPage();
        if (!page.buttons.empty()) {
            BoxPtr &beside = page.badge.isEmpty() && lead ? lead : title;
            beside = withButtons(std::move(beside), page);
        }
        // Where a foot takes some of the page, each line of its head counts.
        add(std::move(title));
        if (lead)
            add(std::move(lead), page.foot ? m_style.unit / 2 : m_style.unit);
        if (!page.tabs.empty())
            addFigure(m_figures.tabs(page));
        return std::move(m_column);
    }

    bool addNext() override
    {
        if (!m_hasHeading) {
            if (!m_section->heading.isEmpty())
                add(withCommands(heading()));
            m_hasHeading = true;
            return true;
        }
        if (m_at >= m_section->blocks.size() || m_section->folded)
            return false;
        std::visit(*this, m_section->blocks[m_at]);
        ++m_at;
        return true;
    }

    BoxPtr finish() override { return inItsFrame(std::move(m_column), *m_section, m_style); }

    void operator()(const Paragraph &) { add(nextText(), gap()); }
    void operator()(const Subheading &) { add(nextText(), 2 * gap()); }
    void operator()(const Bullets &block)
    {
        if (block.columns > 1)
            addInColumns(size_t(block.items.size()));
        else
            addList(size_t(block.items.size()));
    }
    void operator()(const Steps &block) { add(list(size_t(block.items.size())), gap()); }
    void operator()(const FactList &block) { addList(block.items.size()); }
    void operator()(const SourceList &block) { addList(block.items.size()); }

    void operator()(const Beside &block)
    {
        const qreal least = block.untilNarrow ? m_style.column / 2 : m_style.column;
        auto row = std::make_unique<RowBox>(2 * gap(), m_style.direction, least);
        for (const Beside::Column &column : block.columns) {
            auto above = std::exchange(m_column, std::make_unique<ColumnBox>());
            const size_t last = m_at + column.blocks;
            while (m_at < last) // a figure may take several
                std::visit(*this, m_section->blocks[++m_at]);
            BoxPtr content = std::exchange(m_column, std::move(above));
            if (column.card)
                content = std::make_unique<CardBox>(std::move(content), cardFrame(m_style));
            row->add(std::move(content), column.share);
        }
        add(std::move(row), gap());
    }

    void operator()(const Notice &)
    {
        CardBox::Frame frame = cautionFrame(m_style);
        frame.padding = m_style.unit;
        add(std::make_unique<CardBox>(nextText(), frame), gap());
    }

    void operator()(const Chain &block)
    {
        const QColor color = m_style.theme.mechanismColor(m_section->mechanism);
        auto row = std::make_unique<RowBox>(3 * gap(), m_style.direction, m_style.column);
        row->between(arrowBetween(color, m_style));
        CardBox::Frame frame;
        frame.padding = m_style.unit * 1.5;
        frame.ground = m_style.theme.mechanismTint(m_section->mechanism);
        frame.radius = m_style.unit / 2;
        for (size_t i = 0; i < block.parts.size(); ++i) {
            BoxPtr part = labelled(color);
            row->add(m_style.onPaper ? std::move(part)
                                     : std::make_unique<CardBox>(std::move(part), frame));
        }
        add(std::move(row), gap());
    }

    void operator()(const Comparison &block)
    {
        for (size_t i = 0; i < block.rows.size(); ++i) {
            auto row = std::make_unique<RowBox>(2 * gap(), m_style.direction, m_style.column);
            row->add(labelled(color(ColorRole::MutedText)));
            row->add(labelled(color(ColorRole::Accent)));
            add(std::make_unique<CardBox>(std::move(row), cardFrame(m_style)), gap());
        }
    }

    void operator()(const LinkList &block)
    {
        if (ahead().role == TextRole::Links) {
            add(nextText(), gap());
            return;
        }
        for (const LinkList::Item &item : block.items) {
            add(nextText(), gap());
            if (!item.text.isEmpty())
                add(nextText(), 0);
        }
    }

    void operator()(const TextTable &block)
    {
        addTitle();
        TableBox::Format format;
        format.padding = m_style.unit;
        format.rowGap = std::round(m_style.unit * (m_style.onPaper ? 0.4 : 0.75));
        format.rule = m_style.line;
        format.headRule = 2 * m_style.line;
        format.line = m_style.onPaper ? color(ColorRole::Line) : color(ColorRole::Hairline);
        if (!block.pictures.isEmpty())
            format.pictures = pictureInTable * m_style.unit;
        auto table = std::make_unique<TableBox>(m_style, format);
        table->setHead(texts(size_t(block.header.size())));
        for (const int column : block.numbers)
            table->setNumbers(size_t(column));
        for (size_t row = 0; row < block.rows.size(); ++row) {
            const QString picture = block.pictures.value(qsizetype(row));
            table->addRow(texts(size_t(block.rows[row].size())),
                          picture.isEmpty() ? nullptr : drawingFigure(picture, m_style.theme));
        }
        add(std::move(table), gap());
    }

    void operator()(const AnswerBlock &block)
    {
        if (!block.question.isEmpty())
            add(nextText(), gap());
        const qreal side = 3 * m_style.unit;
        auto sign = certaintyFigure(block.certainty, side, m_style);
        auto words = std::make_unique<ColumnBox>();
        words->add(nextText());
        words->add(nextText());
        auto row = std::make_unique<RowBox>(gap(), m_style.direction);
        row->addFixed(std::move(sign), side);
        row->add(std::move(words));
        add(std::move(row), gap());
        if (!block.text.text.isEmpty())
            add(nextText(), gap());
    }

    void operator()(const RangeBlock &block)
    {
        addFigure(rangeFigure(block, m_style));
        add(nextText(), gap() / 2);
    }

    void operator()(const NeedBarBlock &block) { addFigure(needBarFigure(block, m_style)); }

    void operator()(const HoldTimerBlock &)
    {
        addFigure(m_figures.figure(*m_section, m_at));
        add(nextText(), gap() / 2);
    }

    void operator()(const Picture &block)
    {
        constexpr qreal drawnUnit = 8; // of a style at the normal size, in the units of a drawing
        const qreal scale = m_style.unit / drawnUnit;
        const qreal most = block.tallest > 0 ? 0
            : block.asDrawn   ? drawingSize(illustrationFolder, block.name).width() * scale
            : m_style.onPaper ? m_style.reading // its words must be readable
                              : 0;
        auto figure = drawingFigure(block.name, m_style.theme, block.tallest * scale);
        figure->atMost(most);
        addFigure(std::move(figure));
    }

    void operator()(const ChoiceBlock &)
    {
        const size_t first = m_at;
        addFigure(m_figures.figure(*m_section, m_at));
        skipPieces(m_at - first); // the choices that share the figure
    }
    void operator()(const TickBlock &) { addFigure(m_figures.figure(*m_section, m_at)); }
    void operator()(const ButtonBlock &) { addFigure(m_figures.figure(*m_section, m_at)); }
    void operator()(const LabBlock &) { addFigure(m_figures.figure(*m_section, m_at)); }
    void operator()(const ChartBlock &) { addChart(); }
    void operator()(const BarChartBlock &) { addChart(); }
    void operator()(const ForestBlock &) { addChart(); }
    void operator()(const EvidenceChartBlock &) { addChart(); }
    void operator()(const InfluenceBlock &) { addChart(); }

    void operator()(const SourceEntry &block)
    {
        add(nextText(), gap() / 2);
        if (!block.locator.isEmpty())
            add(nextText(), 0);
        add(nextText(), 0);
        add(nextText(), 0);
    }

private:
    static constexpr int pictureInTable = 5; // in spacing units
    static constexpr int badgeWidth = 7;
    static constexpr int leastCommands = 24;

    BoxPtr titleOfPage(const Page &page)
    {
        auto title = std::make_unique<ColumnBox>();
        if (!page.kind.isEmpty())
            title->add(nextText());
        auto name = nextText();
        m_leastHead = name->widths().longestWord;
        title->add(std::move(name));
        if (page.badge.isEmpty())
            return title;
        auto row = std::make_unique<RowBox>(2 * gap(), m_style.direction, m_leastHead);
        row->addFixed(badgeFigure(page.badge, m_style), badgeWidth * m_style.unit);
        row->add(std::move(title));
        m_leastHead += badgeWidth * m_style.unit + 2 * gap();
        return row;
    }

    BoxPtr leadOfPage()
    {
        auto lead = nextText();
        if (!m_style.onPaper)
            lead->atMost(0); // a word alone on a second line costs the page a line
        return lead;
    }

    /// Beside the box where it keeps room, else below it.
    BoxPtr withButtons(BoxPtr box, const Page &page)
    {
        const int piece = takePiece();
        FigureMaker::Buttons buttons = m_figures.buttons(page);
        if (!buttons.figure)
            return box;
        buttons.figure->isPiece(piece);
        const qreal least = std::max(m_style.column, m_leastHead);
        auto row = std::make_unique<RowBox>(2 * gap(), m_style.direction, least);
        row->add(std::move(box));
        row->addFixed(std::move(buttons.figure), buttons.width);
        return row;
    }

    void add(BoxPtr box, qreal gapBefore = 0)
    {
        m_column->add(std::move(box), m_column->isEmpty() ? 0 : gapBefore);
    }

    BoxPtr heading()
    {
        const qreal side = m_style.lineDistance(m_style.section);
        auto text = nextText();
        auto row = std::make_unique<RowBox>(gap(), m_style.direction);
        if (m_section->onDemand && !m_style.onPaper)
            row->addFixed(foldSign(m_section->folded, m_style), 2 * m_style.unit);
        const QString sign = isWarning() ? u"doctor"_s : m_section->mechanism;
        if (!sign.isEmpty()) {
            const QIcon icon = themedIcon(sign, m_style.theme);
            auto picture = std::make_unique<FigureBox>(
                [side](qreal) { return side; },
                [icon, side](QPainter &painter, const QRectF &rect) {
                    const QRectF square(rect.topLeft(), QSizeF(side, side));
                    icon.paint(&painter, square.toAlignedRect());
                });
            row->addFixed(std::move(picture), side);
        }
        row->add(std::move(text));
        return row;
    }

    /// A chart that bears the name of its section has its commands beside that.
    BoxPtr withCommands(BoxPtr heading)
    {
        if (m_section->folded || m_section->blocks.empty() || !isChart(m_section->blocks.front())
            || ahead().role != TextRole::Figure)
            return heading;
        size_t first = 0;
        m_chart = m_figures.figure(*m_section, first);
        std::unique_ptr<FigureBox> commands = m_chart ? m_figures.commandsOf(*m_chart) : nullptr;
        if (!commands)
            return heading;
        commands->isPiece(nextPiece());
        auto row = std::make_unique<RowBox>(gap(), m_style.direction, leastCommands * gap());
        row->add(std::move(heading));
        row->add(std::move(commands));
        row->balance(0.4, 0.8);
        return row;
    }

    static bool isChart(const Block &block)
    {
        return std::holds_alternative<ChartBlock>(block)
            || std::holds_alternative<BarChartBlock>(block)
            || std::holds_alternative<ForestBlock>(block)
            || std::holds_alternative<EvidenceChartBlock>(block)
            || std::holds_alternative<InfluenceBlock>(block);
    }

    void addInColumns(size_t count)
    {
        auto row = std::make_unique<RowBox>(2 * gap(), m_style.direction, m_style.column * 0.75);
        for (size_t i = 0; i < count; ++i)
            row->add(list(1));
        add(std::move(row), gap());
    }

    /// Down one column, or where the page has room for lines of full length twice, down two.
    void addList(size_t count)
    {
        constexpr size_t shortest = 4; // that is worth parting
        if (m_style.onPaper || count < shortest) {
            add(list(count), gap());
            return;
        }
        auto row = std::make_unique<RowBox>(4 * gap(), m_style.direction, 0.9 * m_style.reading);
        row->whenFolded(gap() / 2);
        row->add(list((count + 1) / 2));
        row->add(list(count / 2));
        add(std::move(row), gap());
    }

    void addFigure(std::unique_ptr<FigureBox> figure)
    {
        const int piece = takePiece();
        if (!figure)
            return;
        figure->isPiece(piece);
        add(std::move(figure), gap());
    }

    void addTitle()
    {
        if (ahead().role == TextRole::Subheading)
            add(nextText(), gap());
    }

    void addChart()
    {
        addTitle();
        addFigure(m_chart ? std::move(m_chart) : m_figures.figure(*m_section, m_at));
        add(nextText(), gap());
    }

    FigureMaker &m_figures;
    size_t m_at = 0; ///< Index of the block.
    bool m_hasHeading = false;
    qreal m_leastHead = 0;              ///< A narrower title, with its badge, would break a word.
    std::unique_ptr<FigureBox> m_chart; ///< Made with the heading; waits for its place.
    std::unique_ptr<ColumnBox> m_column = std::make_unique<ColumnBox>();
};

BoxPtr PageBoxes::head() const
{
    return Builder(*this, nullptr, 0).head();
}

std::unique_ptr<SectionBoxes> PageBoxes::section(int section) const
{
    return std::make_unique<Builder>(*this, &m_text.page().sections[size_t(section)],
                                     m_text.firstPiece(section));
}

} // namespace crampwise
