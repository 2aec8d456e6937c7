// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/handout_blocks.h"

#include "app/handout/handout_chart.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

// In points, where not said otherwise.
constexpr qreal columnGap = 16;
constexpr qreal boxPadding = 7;
constexpr qreal lineSpace = 18; // between lines to write on
constexpr qreal millimetre = 72 / 25.4;
constexpr qreal diaryRow = 6.5 * millimetre;

// In sizes of the running text.
constexpr qreal bulletIndent = 0.9;
constexpr qreal boxIndent = 1.3;

bool isFixed(const HandoutPart &part)
{
    return std::any_of(part.blocks.begin(), part.blocks.end(), [](const HandoutBlock &block) {
        return std::holds_alternative<HandoutTable>(block.content)
            || std::holds_alternative<HandoutChart>(block.content);
    });
}

} // namespace

class HandoutBlocks::Visitor {
public:
    Visitor(const HandoutBlocks &blocks, HandoutPart::Style style)
        : m_blocks(blocks), m_style(style)
    {
    }

    PrintBlockPtr operator()(const HandoutText &block) const
    {
        switch (m_style) {
        case HandoutPart::Style::Main:
            return m_blocks.text(block.text, m_blocks.m_style.strong);
        case HandoutPart::Style::Note:
            return m_blocks.typed(block.text, m_blocks.m_style.body);
        default:
            return m_blocks.text(block.text, m_blocks.m_style.body);
        }
    }
    PrintBlockPtr operator()(const HandoutList &block) const { return m_blocks.list(block); }
    PrintBlockPtr operator()(const HandoutTable &block) const { return m_blocks.table(block); }
    PrintBlockPtr operator()(const HandoutDiary &block) const { return m_blocks.diary(block); }
    PrintBlockPtr operator()(const HandoutLines &block) const
    {
        auto column = std::make_unique<PrintColumn>();
        for (int i = 0; i < block.count; ++i) {
            column->add(std::make_unique<PrintRule>(m_blocks.points(0.5),
                                                    m_blocks.points(lineSpace)));
        }
        return column;
    }
    PrintBlockPtr operator()(const HandoutSigns &block) const { return m_blocks.signs(block); }
    PrintBlockPtr operator()(const HandoutChart &block) const { return m_blocks.chart(block); }

private:
    const HandoutBlocks &m_blocks;
    HandoutPart::Style m_style;
};

std::unique_ptr<PrintText> HandoutBlocks::text(const QString &text, const QFont &font) const
{
    return std::make_unique<PrintText>(text, font, m_style.direction);
}

std::unique_ptr<PrintText> HandoutBlocks::typed(const QString &text, const QFont &font) const
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    return std::make_unique<PrintText>(lines, font,
                                       text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

PrintBlockPtr HandoutBlocks::heading(const Handout &handout) const
{
    auto block = std::make_unique<PrintColumn>();
    if (!handout.practice.isEmpty())
        block->add(typed(handout.practice, m_style.strong));
    block->add(text(handout.title, m_style.title), points(4));
    block->add(std::make_unique<PrintRule>(points(0.75)), points(3));
    return block;
}

std::vector<PrintBlockPtr> HandoutBlocks::parts(const Handout &handout) const
{
    std::vector<PrintBlockPtr> blocks;
    const auto &parts = handout.parts;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (m_columns && i + 1 < parts.size() && parts[i + 1].beside) {
            blocks.push_back(pair(parts[i], parts[i + 1]));
            ++i;
        } else {
            blocks.push_back(part(parts[i]));
        }
    }
    return blocks;
}

PrintBlockPtr HandoutBlocks::pair(const HandoutPart &first, const HandoutPart &second) const
{
    auto row = std::make_unique<PrintRow>(points(columnGap), m_style.direction);
    // A chart is laid out anew for every width, which takes time.
    if (isFixed(first) || isFixed(second))
        row->add(part(first), 0.54).add(part(second), 0.46);
    else
        row->add(part(first)).add(part(second)).balance(0.42, 0.58);
    return row;
}

PrintBlockPtr HandoutBlocks::part(const HandoutPart &part) const
{
    auto column = std::make_unique<PrintColumn>();
    if (!part.heading.isEmpty())
        column->add(text(part.heading, m_style.section));
    for (const HandoutBlock &block : part.blocks)
        column->add(std::visit(Visitor(*this, part.style), block.content), points(3));
    switch (part.style) {
    case HandoutPart::Style::Main:
        return std::make_unique<PrintBox>(std::move(column), points(boxPadding), points(0.5));
    case HandoutPart::Style::Warning:
        return std::make_unique<PrintBox>(std::move(column), points(boxPadding), points(1.5));
    default:
        return column;
    }
}

PrintBlockPtr HandoutBlocks::list(const HandoutList &list) const
{
    auto column = std::make_unique<PrintColumn>();
    for (const HandoutList::Item &item : list.items) {
        auto line = text({}, m_style.body);
        if (!item.name.isEmpty())
            line->add(item.name, m_style.strong);
        if (!item.text.isEmpty())
            line->add(item.name.isEmpty() ? item.text : u"  "_s + item.text, m_style.body);
        if (list.marks == HandoutList::Marks::Bullets)
            line->hang(u"•"_s, points(bulletIndent * m_bodyPoints));
        else if (list.marks == HandoutList::Marks::Boxes)
            line->hang(u"☐"_s, points(boxIndent * m_bodyPoints));
        column->add(std::move(line), points(2));
    }
    return column;
}

PrintBlockPtr HandoutBlocks::table(const HandoutTable &table) const
{
    const auto widest = [&](qsizetype column) {
        qreal width = text(table.header[column], m_style.strong)->naturalWidth();
        for (const QStringList &row : table.rows) {
            const QFont &font = column == 0 ? m_style.strong : m_style.body;
            width = qMax(width, text(row[column], font)->naturalWidth());
        }
        return width + points(1);
    };
    const qsizetype last = table.header.size() - 1;
    // The names and, of three columns, the amounts at the end get what they need.
    const qreal firstWidth = last == 1 ? widest(0) : 0;
    const qreal lastWidth = last > 1 ? widest(last) : 0;
    const auto line = [&](const QStringList &cells, bool head) {
        auto row = std::make_unique<PrintRow>(points(8), m_style.direction);
        for (qsizetype i = 0; i <= last; ++i) {
            auto cell = text(cells[i], head || i == 0 ? m_style.strong : m_style.body);
            if (i == 0 && firstWidth > 0)
                row->addFixed(std::move(cell), firstWidth);
            else if (i == last && lastWidth > 0)
                row->addFixed(std::move(cell), lastWidth);
            else
                row->add(std::move(cell));
        }
        return row;
    };
    auto rows = std::make_unique<PrintColumn>();
    rows->add(line(table.header, true));
    rows->add(std::make_unique<PrintRule>(points(1)), points(1));
    for (const QStringList &row : table.rows) {
        rows->add(line(row, false), points(1.5));
        rows->add(std::make_unique<PrintRule>(points(0.35)), points(1));
    }
    return rows;
}

PrintBlockPtr HandoutBlocks::diary(const HandoutDiary &diary) const
{
    auto row = std::make_unique<PrintRow>(points(columnGap), m_style.direction);
    const int half = m_columns ? (diary.days + 1) / 2 : diary.days;
    for (int first = 1; first <= diary.days; first += half) {
        QStringList numbers;
        for (int day = first; day < first + half && day <= diary.days; ++day)
            numbers << m_locale.toString(day);
        row->add(std::make_unique<PrintForm>(diary.columns, numbers, points(diaryRow), m_style));
    }
    return row;
}

PrintBlockPtr HandoutBlocks::signs(const HandoutSigns &signs) const
{
    const auto column = [&](const HandoutSigns::Group &group) {
        auto block = std::make_unique<PrintColumn>();
        block->add(text(group.lead, m_style.strong));
        HandoutList items;
        for (const QString &sign : group.signs)
            items.items.push_back({{}, sign});
        block->add(list(items), points(2));
        return block;
    };
    if (!m_columns) {
        auto block = std::make_unique<PrintColumn>();
        for (const HandoutSigns::Group &group : signs.groups)
            block->add(column(group), points(4));
        return block;
    }
    auto row = std::make_unique<PrintRow>(points(columnGap), m_style.direction);
    for (const HandoutSigns::Group &group : signs.groups)
        row->add(column(group));
    return row;
}

PrintBlockPtr HandoutBlocks::chart(const HandoutChart &chart) const
{
    const HandoutChartDrawing drawing(chart, m_topic, m_bodyPoints, m_style.direction);
    const qreal point = m_style.point;
    auto heightFor = [drawing, point](qreal width) {
        return drawing.heightFor(width / point) * point;
    };
    auto paint = [drawing, point](QPainter &painter, const QRectF &box) {
        painter.translate(box.topLeft());
        painter.scale(point, point);
        drawing.paint(painter, {QPointF(), box.size() / point});
    };
    auto block = std::make_unique<PrintColumn>();
    block->add(std::make_unique<PrintPicture>(heightFor, paint));
    block->add(text(chart.howToRead, m_style.body), points(3));
    return block;
}

PrintBlockPtr HandoutBlocks::smallPrint(const Handout &handout) const
{
    auto words = text({}, m_style.small);
    words->add(handout.disclaimer, m_style.smallStrong);
    words->add(u' ' + handout.smallPrint.join(u' '), m_style.small);
    auto block = std::make_unique<PrintColumn>();
    block->add(std::make_unique<PrintRule>(points(0.75)));
    block->add(std::move(words), points(4));
    return block;
}

PrintBlockPtr HandoutBlocks::pageNumber(const Handout &handout, int page, int pages) const
{
    auto words = text({}, m_style.small);
    words->add(handout.pageNumber.arg(m_locale.toString(page), m_locale.toString(pages)),
               m_style.small);
    words->atEnd();
    return words;
}

} // namespace crampwise
