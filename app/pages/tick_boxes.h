// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_intention.h"
#include "app/theme/look.h"
#include "app/widgets/arranged_widget.h"
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

signals:
    void intended(const crampwise::PageIntention &intention);

protected:
    int usualWidth() const override;
    int arrange(int width, bool place) const override;

private:
    QWidget *boxFor(const TickBlock::Box &box, Choice choice);
    void addMore(const TickBlock &block);
    void showMore(bool all);

    Look m_look;
    QWidget *m_name;
    SituationField *m_field = nullptr; ///< Null in groups without.
    QList<QWidget *> m_boxes;
    QList<QWidget *> m_rare;       ///< Those of them that are not in sight at first.
    QPushButton *m_more = nullptr; ///< Null where all are in sight.
};

} // namespace crampwise
