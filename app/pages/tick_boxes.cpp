// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/tick_boxes.h"

#include "app/pages/situation_field.h"
#include "app/widgets/choice_widgets.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int leastColumn = 19; // in spacing units; narrower, fewer stand beside each other
constexpr int mostColumns = 3;
constexpr int leastHeight = 3; // of a box: a target for a finger

} // namespace

TickBoxes::TickBoxes(const TickBlock &block, const Topic &topic, const Look &look) : m_look(look)
{
    setAccessibleName(block.label);
    auto *name = new QLabel(block.label, this);
    name->setFont(look.strong);
    name->setWordWrap(true);
    m_name = name;
    if (!block.find.isEmpty()) {
        m_field = new SituationField(block.find, topic, look, this);
        connect(m_field, &SituationField::intended, this, &TickBoxes::intended);
        connect(m_field, &SituationField::heightChanged, this, &TickBoxes::arrangeAnew);
    }
    for (const TickBlock::Box &box : block.boxes)
        m_boxes << boxFor(box, block.choice);
    addMore(block);
}

QWidget *TickBoxes::boxFor(const TickBlock::Box &content, Choice choice)
{
    auto *box = new WrappedCheckBox(content.text, this);
    box->setObjectName(u"tick-"_s + content.value);
    box->setFont(content.ticked ? m_look.strong : m_look.text);
    box->setMinimumHeight(leastHeight * m_look.unit);
    box->setChecked(content.ticked);
    // What assistive tools do toggles it, and is no click.
    connect(box, &QCheckBox::toggled, this, [this, choice, value = content.value](bool ticked) {
        if (choice == Choice::Situation)
            emit intended(Tick{{value}, ticked});
        else
            emit intended(Choose{choice, ticked ? value : QString()});
    });
    return box;
}

void TickBoxes::addMore(const TickBlock &block)
{
    for (size_t i = 0; i < block.boxes.size(); ++i) {
        if (!block.boxes[i].first && !block.boxes[i].ticked)
            m_rare << m_boxes[qsizetype(i)];
    }
    if (m_rare.isEmpty())
        return;
    m_more = new QPushButton(this);
    m_more->setObjectName(u"more-boxes"_s);
    m_more->setCheckable(true);
    m_more->setFont(m_look.text);
    m_more->setMinimumHeight(leastHeight * m_look.unit);
    connect(m_more, &QPushButton::toggled, this, &TickBoxes::showMore);
    showMore(false);
}

void TickBoxes::showMore(bool all)
{
    for (QWidget *box : std::as_const(m_rare))
        box->setVisible(all);
    m_more->setText(all ? tr("Show fewer") : tr("Show %n more", nullptr, int(m_rare.size())));
    arrangeAnew();
}

int TickBoxes::arrange(int width, bool place) const
{
    const int gap = m_look.unit / 2;
    const auto put = [&](QWidget *widget, const QRect &at) {
        if (place)
            widget->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 1), at));
    };
    const auto heightOf = [](const QWidget *widget, int given) {
        return widget->hasHeightForWidth() ? widget->heightForWidth(given)
                                           : widget->sizeHint().height();
    };
    int y = 0;
    const auto below = [&](QWidget *widget) {
        const int height = heightOf(widget, width);
        put(widget, {0, y, width, height});
        y += height + gap;
    };
    below(m_name);
    if (m_field)
        below(m_field);
    const int columns = std::clamp(width / (leastColumn * m_look.unit), 1, mostColumns);
    const int each = (width - (columns - 1) * gap) / columns;
    QList<QWidget *> shown;
    for (QWidget *box : m_boxes) {
        if (!box->isHidden())
            shown << box;
    }
    for (qsizetype first = 0; first < shown.size(); first += columns) {
        const QList<QWidget *> row = shown.mid(first, columns);
        int height = 0;
        for (const QWidget *box : row)
            height = std::max(height, heightOf(box, each));
        for (qsizetype column = 0; column < row.size(); ++column)
            put(row[column], {int(column) * (each + gap), y, each, height});
        y += height;
    }
    if (!m_more)
        return y;
    y += gap;
    const QSize wanted = m_more->sizeHint().expandedTo(m_more->minimumSize());
    put(m_more, {0, y, std::min(width, wanted.width()), wanted.height()});
    return y + wanted.height();
}

int TickBoxes::usualWidth() const
{
    return 2 * leastColumn * m_look.unit;
}

} // namespace crampwise
