// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_intention.h"
#include "app/theme/look.h"
#include "core/page/page.h"

#include <QWidget>

namespace crampwise {

/// The buttons in the head of a page, beside each other.
class HeadButtons : public QWidget {
    Q_OBJECT

public:
    HeadButtons(const Page &page, const Look &look);

signals:
    void intended(const crampwise::PageIntention &intention);
};

} // namespace crampwise
