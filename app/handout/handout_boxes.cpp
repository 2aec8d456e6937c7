// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout/handout_boxes.h"

#include "app/charts/wrapped_text.h"
#include "app/handout/paper_figures.h"
#include "app/theme/drawings.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const QColor lineColor(0x59, 0x59, 0x59);  // to be seen in any print
const QColor mainGround(0xEC, 0xEC, 0xEC); // light enough for text in any print

// In points, where not said otherwise.
constexpr qreal columnGap = 16;
constexpr qreal partGap = 4; // between parts below each other beside another
constexpr qreal boxPadding = 6;
constexpr qreal cellPadding = 4;
constexpr qreal lineSpace = 18; // between lines to write on
constexpr qreal millimetre = 72 / 25.4;
constexpr qreal leastPicture = 32; // width in millimetres
constexpr qreal diaryRow = 6.5 * millimetre;

// In sizes of the running text.
constexpr qreal bulletIndent = 0.9;
constexpr qreal boxIndent = 1.3;

/// Of one of its drawings, in millimetres.
QSizeF sizeOf(const HandoutDrawing &drawing, const QString &name)
{
    const QSizeF natural = drawingSize(illustrationFolder, name);
    QSizeF room(natural.width() * drawing.height / natural.height(), drawing.height);
    if (drawing.width > 0)
        room.setWidth(std::min<qreal>(room.width(), drawing.width));
    return natural.scaled(room, Qt::KeepAspectRatio);
}

/// In points, with room for its caption.
qreal widthOf(const HandoutDrawing &picture)
{
    return std::max(sizeOf(picture, picture.names.front()).width(), leastPicture) * millimetre;
}

} // namespace

PaperChart handoutChart(const HandoutChart &chart, const Topic &topic, qreal bodyPoints,
                        Qt::LayoutDirection direction)
{
    return chart.bars ? PaperChart::bars(*chart.bars, bodyPoints, direction)
                      : PaperChart::links(topic, bodyPoints, direction);
}

class HandoutBoxes::Visitor {
public:
    Visitor(const HandoutBoxes &boxes, HandoutPart::Style style) : m_boxes(boxes), m_style(style) {}

    BoxPtr operator()(const HandoutText &block) const
    {
        switch (m_style) {
        case HandoutPart::Style::Main:
            return m_boxes.text(block.text, m_boxes.m_style.strong);
        case HandoutPart::Style::Note:
            return m_boxes.typed(block.text, m_boxes.m_style.text);
        default:
            return m_boxes.text(block.text, m_boxes.m_style.text);
        }
    }
    BoxPtr operator()(const HandoutList &block) const { return m_boxes.list(block); }
    BoxPtr operator()(const HandoutTable &block) const { return m_boxes.table(block); }
    BoxPtr operator()(const HandoutDiary &block) const { return m_boxes.diary(block); }
    BoxPtr operator()(const HandoutLines &block) const { return m_boxes.lines(block.count); }
    BoxPtr operator()(const HandoutSigns &block) const { return m_boxes.signs(block); }
    BoxPtr operator()(const HandoutChart &block) const { return m_boxes.chart(block); }
    BoxPtr operator()(const HandoutDrawing &block) const { return m_boxes.drawing(block); }

private:
    const HandoutBoxes &m_boxes;
    HandoutPart::Style m_style;
};

std::unique_ptr<TextBox> HandoutBoxes::text(const QString &text, const QFont &font) const
{
    return std::make_unique<TextBox>(text, font, ink(), m_style);
}

std::unique_ptr<TextBox> HandoutBoxes::typed(const QString &text, const QFont &font) const
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    auto box = this->text(lines, font);
    box->towards(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    return box;
}

QColor HandoutBoxes::ink() const
{
    return m_style.theme.color(ColorRole::Text);
}

BoxPtr HandoutBoxes::rule(qreal lineWidth, qreal space) const
{
    return std::make_unique<RuleBox>(lineColor, points(lineWidth), points(space));
}

BoxPtr HandoutBoxes::framed(BoxPtr content, qreal lineWidth, const QColor &ground) const
{
    CardBox::Frame frame;
    frame.padding = points(boxPadding);
    frame.ground = ground;
    frame.line = ink();
    frame.lineWidth = points(lineWidth);
    frame.radius = frame.padding / 2;
    return std::make_unique<CardBox>(std::move(content), frame);
}

BoxPtr HandoutBoxes::heading(const Handout &handout) const
{
    auto block = std::make_unique<ColumnBox>();
    if (!handout.practice.isEmpty())
        block->add(typed(handout.practice, m_style.strong));
    block->add(text(handout.title, m_style.title), points(4));
    block->add(rule(0.75), points(3));
    return block;
}

std::vector<BoxPtr> HandoutBoxes::parts(const Handout &handout) const
{
    std::vector<BoxPtr> boxes;
    const auto &parts = handout.parts;
    for (size_t i = 0; i < parts.size();) {
        size_t end = i + 1;
        while (m_columns && end < parts.size() && parts[end].beside)
            ++end;
        boxes.push_back(end == i + 1 ? part(parts[i]) : pair({&parts[i], end - i}));
        i = end;
    }
    return boxes;
}

BoxPtr HandoutBoxes::pair(std::span<const HandoutPart> parts) const
{
    auto row = std::make_unique<RowBox>(points(columnGap), m_style.direction);
    const HandoutBoxes half(m_topic, m_style, m_locale, m_bodyPoints, false);
    auto second = std::make_unique<ColumnBox>();
    for (const HandoutPart &part : parts.subspan(1))
        second->add(half.part(part), points(partGap));
    if (const HandoutDrawing *picture = parts[1].picture()) {
        row->add(half.part(parts.front()));
        row->addFixed(std::move(second), points(widthOf(*picture)));
        return row;
    }
    row->add(half.part(parts.front())).add(std::move(second)).balance(0.42, 0.62);
    return row;
}

BoxPtr HandoutBoxes::part(const HandoutPart &part) const
{
    auto column = std::make_unique<ColumnBox>();
    if (!part.heading.isEmpty())
        column->add(text(part.heading, m_style.section));
    const bool isMain = part.style == HandoutPart::Style::Main;
    const HandoutDrawing *drawn = nullptr;
    for (const HandoutBlock &block : part.blocks) {
        const auto *drawing = std::get_if<HandoutDrawing>(&block.content);
        if (isMain && drawing)
            drawn = drawing;
        else
            column->add(std::visit(Visitor(*this, part.style), block.content), points(1.5));
    }
    switch (part.style) {
    case HandoutPart::Style::Main:
        return framed(drawn ? beside(std::move(column), *drawn) : std::move(column), 0.5,
                      mainGround);
    case HandoutPart::Style::Warning:
        return framed(std::move(column), 1.5);
    default:
        return column;
    }
}

/// Words, and what they say as a small drawing.
BoxPtr HandoutBoxes::beside(BoxPtr words, const HandoutDrawing &drawn) const
{
    auto row = std::make_unique<RowBox>(points(boxPadding), m_style.direction);
    row->add(std::move(words));
    row->addFixed(drawing(drawn), points(drawn.width * millimetre));
    return row;
}

/// In two columns, where there are columns.
BoxPtr HandoutBoxes::lines(int count) const
{
    const int columns = m_columns ? 2 : 1;
    auto row = std::make_unique<RowBox>(points(columnGap), m_style.direction);
    for (int i = 0; i < columns; ++i) {
        auto column = std::make_unique<ColumnBox>();
        for (int line = i; line < count; line += columns)
            column->add(rule(0.5, lineSpace));
        row->add(std::move(column));
    }
    return row;
}

BoxPtr HandoutBoxes::list(const HandoutList &list) const
{
    auto column = std::make_unique<ColumnBox>();
    for (const HandoutList::Item &item : list.items) {
        auto line = text({}, m_style.text);
        if (!item.name.isEmpty())
            line->add(item.name, m_style.strong);
        if (!item.text.isEmpty())
            line->add(item.name.isEmpty() ? item.text : u"  "_s + item.text, m_style.text);
        if (list.marks == HandoutList::Marks::Bullets)
            line->hang(u"•"_s, points(bulletIndent * m_bodyPoints));
        else if (list.marks == HandoutList::Marks::Boxes)
            line->hang(u"☐"_s, points(boxIndent * m_bodyPoints));
        column->add(std::move(line), points(1));
    }
    return column;
}

TableBox::Format HandoutBoxes::tableFormat() const
{
    TableBox::Format format;
    format.padding = points(cellPadding);
    format.rowGap = points(1.25);
    format.rule = points(0.35);
    format.headRule = points(1);
    format.line = lineColor;
    return format;
}

TableBox::Texts HandoutBoxes::cells(const QStringList &texts, bool head) const
{
    TableBox::Texts boxes;
    for (const QString &cell : texts)
        boxes.push_back(text(cell, head || boxes.empty() ? m_style.strong : m_style.text));
    return boxes;
}

BoxPtr HandoutBoxes::table(const HandoutTable &table) const
{
    TableBox::Format format = tableFormat();
    format.flush = true;
    auto box = std::make_unique<TableBox>(m_style, format);
    box->setHead(cells(table.header, true));
    for (const QStringList &row : table.rows)
        box->addRow(cells(row, false));
    return box;
}

std::unique_ptr<TableBox> HandoutBoxes::form(const QStringList &columns, int firstDay,
                                             int lastDay) const
{
    TableBox::Format format = tableFormat();
    format.rule = points(0.5);
    format.headRule = format.rule;
    // May be negative in large print: the lines of a font are higher than its figures.
    format.rowGap = (points(diaryRow) - format.rule - m_style.lineDistance(m_style.text)) / 2;
    format.columnRules = true;
    auto box = std::make_unique<TableBox>(m_style, format);
    box->setHead(cells(columns, true));
    for (int day = firstDay; day <= lastDay; ++day) {
        TableBox::Texts row;
        row.push_back(text(m_locale.toString(day), m_style.text));
        while (row.size() < size_t(columns.size()))
            row.push_back(text({}, m_style.text));
        box->addRow(std::move(row));
    }
    return box;
}

BoxPtr HandoutBoxes::diary(const HandoutDiary &diary) const
{
    if (!m_columns)
        return form(diary.columns, 1, diary.days);
    const int half = (diary.days + 1) / 2;
    auto first = form(diary.columns, 1, half);
    // Days to write in stay rows: where two tables would be too narrow for that, they stand below
    // each other.
    auto row = std::make_unique<RowBox>(points(columnGap), m_style.direction, first->leastWidth());
    row->add(std::move(first)).add(form(diary.columns, half + 1, diary.days));
    return row;
}

BoxPtr HandoutBoxes::signs(const HandoutSigns &signs) const
{
    const auto addTo = [&](ColumnBox &column, const HandoutSigns::Group &group) {
        column.add(text(group.lead, m_style.strong), points(2));
        HandoutList items;
        for (const QString &sign : group.signs)
            items.items.push_back({{}, sign});
        column.add(list(items), points(1));
    };
    auto first = std::make_unique<ColumnBox>();
    auto others = std::make_unique<ColumnBox>();
    for (const HandoutSigns::Group &group : signs.groups)
        addTo(!m_columns || &group == &signs.groups.front() ? *first : *others, group);
    if (!m_columns || signs.groups.size() < 2)
        return first;
    auto row = std::make_unique<RowBox>(points(columnGap), m_style.direction);
    row->add(std::move(first)).add(std::move(others)).balance(0.42, 0.58);
    return row;
}

BoxPtr HandoutBoxes::chart(const HandoutChart &chart) const
{
    auto block = std::make_unique<ColumnBox>();
    if (!chart.howToRead.isEmpty())
        block->add(text(chart.howToRead, m_style.text));
    block->add(
        figureOf(handoutChart(chart, m_topic, m_bodyPoints, m_style.direction), m_style.point),
        points(2));
    if (!chart.whatToDo.isEmpty())
        block->add(text(chart.whatToDo, m_style.text), points(3));
    return block;
}

/// In the middle below what it names.
BoxPtr HandoutBoxes::caption(const QString &text) const
{
    const QFont font = m_style.strong;
    return std::make_unique<FigureBox>(
        [text, font](qreal width) { return wrappedSize(text, font, width).height(); },
        [text, font, color = ink()](QPainter &painter, const QRectF &rect) {
            painter.setPen(color);
            paintWrapped(painter, rect, text, font, Qt::AlignHCenter | Qt::AlignTop);
        });
}

BoxPtr HandoutBoxes::drawing(const HandoutDrawing &drawing) const
{
    auto row = std::make_unique<RowBox>(points(columnGap), m_style.direction);
    for (qsizetype i = 0; i < drawing.names.size(); ++i) {
        const QString &name = drawing.names[i];
        const qreal height = points(sizeOf(drawing, name).height() * millimetre);
        const auto paint = [name, theme = m_style.theme](QPainter &painter, const QRectF &room) {
            const QSizeF natural = drawingSize(illustrationFolder, name);
            QRectF rect(QPointF(), natural.scaled(room.size(), Qt::KeepAspectRatio));
            rect.moveCenter(room.center());
            paintDrawing(painter, rect, illustrationFolder, name, theme);
        };
        auto column = std::make_unique<ColumnBox>();
        column->add(std::make_unique<FigureBox>([height](qreal) { return height; }, paint));
        if (i < drawing.captions.size())
            column->add(caption(drawing.captions[i]), points(2));
        row->add(std::move(column));
    }
    return row;
}

BoxPtr HandoutBoxes::smallPrint(const Handout &handout) const
{
    auto words = text({}, m_style.small);
    words->add(handout.disclaimer, m_style.smallStrong);
    words->add(u' ' + handout.smallPrint.join(u' '), m_style.small);
    auto block = std::make_unique<ColumnBox>();
    block->add(rule(0.75));
    block->add(std::move(words), points(4));
    return block;
}

BoxPtr HandoutBoxes::pageNumber(const Handout &handout, int page, int pages) const
{
    auto words = text({}, m_style.small);
    words->add(handout.pageNumber.arg(m_locale.toString(page), m_locale.toString(pages)),
               m_style.small);
    words->atEnd();
    return words;
}

} // namespace crampwise
