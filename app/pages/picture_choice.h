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
    QString m_current;
    size_t m_first;
    QList<PictureCard *> m_cards;
    QPushButton *m_more = nullptr; ///< Null where all are in sight.
};

} // namespace crampwise
