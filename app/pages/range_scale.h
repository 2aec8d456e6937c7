// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page.h"
#include "app/theme/look.h"

#include <QWidget>

namespace crampwise {

/// The usual range of a laboratory test as a band on a scale, its ends written in one or two
/// units. It has no place for a reader's own value: Crampwise does not judge results.
class RangeScale : public QWidget {
    Q_OBJECT

public:
    RangeScale(const RangeBlock &range, const Look &look);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RangeBlock m_range;
    Look m_look;
};

} // namespace crampwise
