// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handout/page_file.h"
#include "app/handout/print_dialogs.h"
#include "app/widgets/dialogs.h"

#include <QCoreApplication>

namespace crampwise {

/// Takes the page that a window shows to a printer or into a file.
class PageOutlet {
    Q_DECLARE_TR_FUNCTIONS(crampwise::PageOutlet)

public:
    PageOutlet(Dialogs dialogs, PrintDialogs printDialogs)
        : m_dialogs(std::move(dialogs)), m_printDialogs(std::move(printDialogs))
    {
    }

    /// What came of it, each in a sentence; both are empty when the reader changed their mind.
    struct Outcome {
        QString told;
        QString problem;
    };
    /// Asks for the printer; where there is none, offers a PDF.
    Outcome print(const PageForPaper &page, QWidget *window) const;
    Outcome save(const PageForPaper &page, QWidget *window) const;

private:
    Dialogs m_dialogs;
    PrintDialogs m_printDialogs;
};

} // namespace crampwise
