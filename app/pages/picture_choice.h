// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "app/widgets/arranged_widget.h"
#include "core/page/page.h"

#include <QRadioButton>

class QPushButton;

namespace crampwise {

class PictureCard;

/// A choice among cards, each with a small drawing, its words, and a line below them. The first
/// few are in sight, with the chosen one; a button shows the others.
class PictureChoice : public ArrangedWidget {
    Q_OBJECT

public:
    PictureChoice(const ChoiceBlock &block, const Look &look);

    /// Shows what another version of its page has chosen; false where that asks something else.
    bool showAgain(const ChoiceBlock &block);

signals:
    void chosen(const QString &value);

protected:
    int usualWidth() const override;
    int arrange(int width, bool place) const override;

private:
    void addCard(const ChoiceBlock::Option &option);
    void showMore(bool all);
    int columnsFor(int width) const;
    QList<PictureCard *> shownCards() const;

    Look m_look;
    ChoiceBlock m_block;
    QList<PictureCard *> m_cards;
    QPushButton *m_more = nullptr; ///< Null where all are in sight.
};

} // namespace crampwise
