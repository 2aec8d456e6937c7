// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/head_buttons.h"

#include "app/theme/drawings.h"
#include "app/widgets/flow_layout.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QPushButton *buttonFor(const HeadButton &content, const Look &look)
{
    auto *button = new QPushButton(content.text);
    button->setObjectName(u"head-"_s + content.icon);
    button->setMinimumHeight(4 * look.unit);
    button->setFont(content.rank == HeadButton::Rank::Plain ? look.text : look.strong);
    const int air = 3 * look.unit; // beside the words
    button->setMinimumWidth(button->sizeHint().width() + air);
    QPalette colors = button->palette();
    switch (content.rank) {
    case HeadButton::Rank::Plain:
        break;
    case HeadButton::Rank::First:
        colors.setColor(QPalette::Button, look.theme.color(ColorRole::Accent));
        colors.setColor(QPalette::ButtonText, look.theme.color(ColorRole::OnAccent));
        button->setPalette(colors);
        return button; // a sign in its own colours would not stand out from this ground
    case HeadButton::Rank::Urgent:
        colors.setColor(QPalette::ButtonText, look.theme.color(ColorRole::Doctor));
        break;
    }
    button->setPalette(colors);
    button->setIcon(themedIcon(content.icon, look.theme));
    return button;
}

} // namespace

HeadButtons::HeadButtons(const Page &page, const Look &look)
{
    setLayout(new FlowLayout(look.unit));
    layout()->setContentsMargins(0, 0, 0, 0);
    for (const HeadButton &content : page.buttons) {
        QPushButton *button = buttonFor(content, look);
        connect(button, &QPushButton::clicked, this, [this, target = content.target] {
            if (target)
                emit intended(GoTo{*target});
            else
                emit intended(MakeHandout{});
        });
        layout()->addWidget(button);
    }
}

} // namespace crampwise
