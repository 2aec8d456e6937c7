// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/tick_boxes.h"

#include "app/pages/situation_field.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr int leastColumn = 19; // in spacing units; narrower, fewer stand beside each other
constexpr int mostColumns = 3;
constexpr int leastHeight = 3; // of a box: a target for a finger

} // namespace

TickBoxes::TickBoxes(const TickBlock &block, const Topic &topic, const Look &look)
    : m_look(look), m_block(block)
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
        m_boxes << boxFor(box);
    addMore();
}

WrappedCheckBox *TickBoxes::boxFor(const TickBlock::Box &content)
{
    auto *box = new WrappedCheckBox(content.text, this);
    box->setObjectName(u"tick-"_s + content.value);
    box->setMinimumHeight(leastHeight * m_look.unit);
    showTicked(*box, content.ticked);
    // What assistive tools do toggles it, and is no click.
    connect(box, &QCheckBox::toggled, this, [this, value = content.value](bool ticked) {
        if (m_block.choice == Choice::Situation)
            emit intended(Tick{{value}, ticked});
        else
            emit intended(Choose{m_block.choice, ticked ? value : QString()});
    });
    return box;
}

void TickBoxes::showTicked(WrappedCheckBox &box, bool ticked)
{
    const QSignalBlocker quiet(&box);
    box.setChecked(ticked);
    box.setFont(ticked ? m_look.strong : m_look.text);
}

bool TickBoxes::showAgain(const TickBlock &block)
{
    const auto isSame = [](const TickBlock::Box &one, const TickBlock::Box &other) {
        return one.value == other.value && one.text == other.text && one.first == other.first;
    };
    if (m_block.choice != block.choice || m_block.label != block.label || m_block.find != block.find
        || !std::equal(m_block.boxes.begin(), m_block.boxes.end(), block.boxes.begin(),
                       block.boxes.end(), isSame))
        return false;
    m_block = block;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        showTicked(*m_boxes[i], block.boxes[size_t(i)].ticked);
    if (m_more)
        showMore(m_more->isChecked());
    return true;
}

void TickBoxes::addMore()
{
    if (std::all_of(m_block.boxes.begin(), m_block.boxes.end(),
                    [](const TickBlock::Box &box) { return box.first; }))
        return;
    m_more = new QPushButton(this);
    m_more->setObjectName(u"more-boxes"_s);
    m_more->setCheckable(true);
    m_more->setFont(m_look.text);
    m_more->setMinimumHeight(leastHeight * m_look.unit);
    connect(m_more, &QPushButton::toggled, this, &TickBoxes::showMore);
    showMore(false);
}

/// Those that few people need; ticked ones stay.
void TickBoxes::showMore(bool all)
{
    int rare = 0;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const TickBlock::Box &box = m_block.boxes[size_t(i)];
        const bool isRare = !box.first && !box.ticked;
        m_boxes[i]->setVisible(all || !isRare);
        rare += isRare;
    }
    m_more->setText(all ? tr("Show fewer") : tr("Show %n more", nullptr, rare));
    m_more->setVisible(rare > 0);
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
    if (!m_more || m_more->isHidden())
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
