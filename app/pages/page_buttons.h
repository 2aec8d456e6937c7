// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page_intention.h"
#include "app/theme/look.h"
#include "core/page/page.h"

#include <QWidget>

namespace crampwise {

/// Buttons of a page, beside each other.
class PageButtons : public QWidget {
    Q_OBJECT

public:
    PageButtons(const std::vector<PageButton> &buttons, const Look &look);

signals:
    void intended(const crampwise::PageIntention &intention);
};

} // namespace crampwise
