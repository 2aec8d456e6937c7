// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_buttons.h"

#include "app/theme/drawings.h"
#include "app/widgets/flow_layout.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QPushButton *buttonFor(const PageButton &content, const Look &look)
{
    auto *button = new QPushButton(content.text);
    button->setObjectName(u"button-"_s + content.icon);
    button->setMinimumHeight(4 * look.unit);
    button->setFont(content.rank == PageButton::Rank::Plain ? look.text : look.strong);
    const int air = 3 * look.unit; // beside the words
    button->setMinimumWidth(button->sizeHint().width() + air);
    QPalette colors = button->palette();
    switch (content.rank) {
    case PageButton::Rank::Plain:
        break;
    case PageButton::Rank::First:
        colors.setColor(QPalette::Button, look.theme.color(ColorRole::Accent));
        colors.setColor(QPalette::ButtonText, look.theme.color(ColorRole::OnAccent));
        button->setPalette(colors);
        return button; // a sign in its own colours would not stand out from this ground
    case PageButton::Rank::Urgent:
        colors.setColor(QPalette::ButtonText, look.theme.color(ColorRole::Doctor));
        break;
    }
    button->setPalette(colors);
    if (!content.icon.isEmpty())
        button->setIcon(themedIcon(content.icon, look.theme));
    return button;
}

PageIntention intentionOf(const PageButton &button)
{
    switch (button.deed) {
    case PageButton::Deed::Go:
        return GoTo{button.target};
    case PageButton::Deed::MakeHandout:
        return MakeHandout{};
    case PageButton::Deed::CopyPage:
        return CopyPage{};
    case PageButton::Deed::ForgetSituation:
        return ForgetSituation{};
    }
    Q_UNREACHABLE();
}

} // namespace

PageButtons::PageButtons(const std::vector<PageButton> &buttons, const Look &look)
{
    setLayout(new FlowLayout(look.unit));
    layout()->setContentsMargins(0, 0, 0, 0);
    for (const PageButton &content : buttons) {
        QPushButton *button = buttonFor(content, look);
        connect(button, &QPushButton::clicked, this,
                [this, content] { emit intended(intentionOf(content)); });
        layout()->addWidget(button);
    }
}

} // namespace crampwise
