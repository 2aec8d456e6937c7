// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "core/page/page.h"

#include <QWidget>

class QPushButton;

namespace crampwise {

class ChoiceBox;

// Choices of a page. Another version of the page may go on with them: showAgain() shows what holds
// now, or tells false and leaves all as it is where something else is asked.

/// Lists to choose from, each beside its label, one after the other.
class ListChoices : public QWidget {
    Q_OBJECT

public:
    ListChoices(const std::vector<ChoiceBlock> &blocks, const Look &look);

    bool showAgain(const std::vector<ChoiceBlock> &blocks);

signals:
    void chosen(crampwise::Choice choice, const QString &value);

private:
    struct Asked {
        Choice choice;
        QString label;
        ChoiceBox *box;
    };

    QWidget *pairOf(const ChoiceBlock &block, const Look &look);

    std::vector<Asked> m_asked;
};

/// A label, and a button for each option; the chosen one is pressed in.
class ButtonChoice : public QWidget {
    Q_OBJECT

public:
    ButtonChoice(const ChoiceBlock &block, const Look &look);

    bool showAgain(const ChoiceBlock &block);

signals:
    void chosen(crampwise::Choice choice, const QString &value);

private:
    QPushButton *buttonOf(const ChoiceBlock::Option &option, const Look &look);

    ChoiceBlock m_block;
    std::vector<QPushButton *> m_buttons;
};

/// Whether two blocks ask the same with the same options, whatever is chosen.
bool asksTheSame(const ChoiceBlock &a, const ChoiceBlock &b);

} // namespace crampwise
