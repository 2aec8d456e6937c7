// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/choice_rows.h"

#include "app/widgets/choice_widgets.h"
#include "app/widgets/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace crampwise {

namespace {

bool offers(const QComboBox &box, const ChoiceBlock &block)
{
    if (size_t(box.count()) != block.options.size())
        return false;
    for (int i = 0; i < box.count(); ++i) {
        const ChoiceBlock::Option &option = block.options[size_t(i)];
        if (box.itemData(i) != option.value || box.itemText(i) != option.text)
            return false;
    }
    return true;
}

void fill(QComboBox &box, const ChoiceBlock &block)
{
    const QSignalBlocker quiet(&box);
    box.clear();
    for (const ChoiceBlock::Option &option : block.options)
        box.addItem(option.text, option.value);
}

} // namespace

bool asksTheSame(const ChoiceBlock &a, const ChoiceBlock &b)
{
    const auto isSame = [](const ChoiceBlock::Option &one, const ChoiceBlock::Option &other) {
        return one.value == other.value && one.text == other.text && one.detail == other.detail;
    };
    return a.choice == b.choice && a.label == b.label && a.shape == b.shape
        && std::equal(a.options.begin(), a.options.end(), b.options.begin(), b.options.end(),
                      isSame);
}

// Lists -------------------------------------------------------------------------------------

ListChoices::ListChoices(const std::vector<ChoiceBlock> &blocks, const Look &look)
{
    setLayout(new FlowLayout(look.unit));
    for (const ChoiceBlock &block : blocks)
        layout()->addWidget(pairOf(block, look));
}

/// The label goes above its box where there is no room beside it.
QWidget *ListChoices::pairOf(const ChoiceBlock &block, const Look &look)
{
    auto *pair = new QWidget;
    auto *layout = new FlowLayout(look.unit / 2);
    pair->setLayout(layout);
    layout->setContentsMargins(0, 0, look.unit, 0);
    auto *label = new QLabel(block.label);
    auto *box = new ChoiceBox;
    box->setFont(look.text);
    label->setFont(look.text);
    label->setBuddy(box);
    box->setAccessibleName(block.label);
    box->setObjectName(Choices::key(block.choice));
    box->setMinimumHeight(3 * look.unit);
    label->setMinimumHeight(box->sizeHint().height());
    fill(*box, block);
    box->setCurrentIndex(box->findData(block.current));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::activated, this, [this, box, choice = block.choice] {
        emit chosen(choice, box->currentData().toString());
    });
    layout->addWidget(label);
    layout->addWidget(box);
    m_asked.push_back({block.choice, block.label, box});
    return pair;
}

bool ListChoices::showAgain(const std::vector<ChoiceBlock> &blocks)
{
    const auto isSame = [](const Asked &asked, const ChoiceBlock &block) {
        return asked.choice == block.choice && asked.label == block.label;
    };
    if (!std::equal(m_asked.begin(), m_asked.end(), blocks.begin(), blocks.end(), isSame))
        return false;
    for (size_t i = 0; i < blocks.size(); ++i) {
        QComboBox &box = *m_asked[i].box;
        if (!offers(box, blocks[i])) // as what can be chosen may follow from another choice
            fill(box, blocks[i]);
        box.setCurrentIndex(box.findData(blocks[i].current));
    }
    return true;
}

// Buttons -----------------------------------------------------------------------------------

ButtonChoice::ButtonChoice(const ChoiceBlock &block, const Look &look) : m_block(block)
{
    setLayout(new FlowLayout(look.unit));
    setAccessibleName(block.label);
    auto *label = new QLabel(block.label);
    label->setFont(look.text);
    label->setMinimumHeight(3 * look.unit);
    layout()->addWidget(label);
    for (const ChoiceBlock::Option &option : block.options) {
        m_buttons.push_back(buttonOf(option, look));
        layout()->addWidget(m_buttons.back());
    }
}

QPushButton *ButtonChoice::buttonOf(const ChoiceBlock::Option &option, const Look &look)
{
    auto *button = new QPushButton(option.text);
    button->setObjectName(Choices::key(m_block.choice) + u'-' + option.value);
    button->setFont(look.text);
    button->setMinimumHeight(3 * look.unit);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setChecked(option.value == m_block.current);
    connect(button, &QPushButton::clicked, this,
            [this, value = option.value] { emit chosen(m_block.choice, value); });
    return button;
}

bool ButtonChoice::showAgain(const ChoiceBlock &block)
{
    if (!asksTheSame(m_block, block))
        return false;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(block.options[i].value == block.current);
    return true;
}

} // namespace crampwise
