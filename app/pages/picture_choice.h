// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/look.h"
#include "core/page/page.h"

#include <QRadioButton>

class QPushButton;

namespace crampwise {

class PictureCard;

/// A choice among cards, each with a small drawing, its words, and a line below them. The first
/// few are in sight, with the chosen one; a button shows the others.
class PictureChoice : public QWidget {
    Q_OBJECT

public:
    PictureChoice(const ChoiceBlock &block, const Look &look);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

signals:
    void chosen(const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCard(const ChoiceBlock::Option &option);
    void showMore(bool all);
    int columnsFor(int width) const;
    QList<PictureCard *> shownCards() const;
    /// Places the cards only when asked to; tells the height used.
    int arrange(int width, bool place) const;

    Look m_look;
    QString m_current;
    size_t m_first;
    QList<PictureCard *> m_cards;
    QPushButton *m_more = nullptr; ///< Null where all are in sight.
};

} // namespace crampwise
