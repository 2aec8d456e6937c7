// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_intention.h"
#include "app/theme/look.h"
#include "app/widgets/arranged_widget.h"
#include "app/widgets/choice_widgets.h"
#include "core/page/page.h"

class QPushButton;

namespace crampwise {

class SituationField;

/// A group of boxes to tick in columns, below its name; for some groups with a field that ticks
/// what typed words mean. Boxes that few people need come when they are asked for.
class TickBoxes : public ArrangedWidget {
    Q_OBJECT

public:
    /// The topic must outlive it.
    TickBoxes(const TickBlock &block, const Topic &topic, const Look &look);

    /// Shows what another version of its page has ticked; false where that asks something else.
    bool showAgain(const TickBlock &block);

signals:
    void intended(const crampwise::PageIntention &intention);

protected:
    int usualWidth() const override;
    int arrange(int width, bool place) const override;

private:
    WrappedCheckBox *boxFor(const TickBlock::Box &box);
    void showTicked(WrappedCheckBox &box, bool ticked);
    void addMore();
    void showMore(bool all);

    Look m_look;
    TickBlock m_block;
    QWidget *m_name;
    SituationField *m_field = nullptr; ///< Null in groups without.
    QList<WrappedCheckBox *> m_boxes;  ///< One for each of the block.
    QPushButton *m_more = nullptr;     ///< Null where all are in sight.
};

} // namespace crampwise
