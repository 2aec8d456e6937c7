// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/source_links.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/text_labels.h"

#include <QKeyEvent>

namespace crampwise {

SourceLinks::SourceLinks(const std::vector<TextLink> &links, const Look &look)
{
    auto *flow = new FlowLayout(look.unit / 2);
    setLayout(flow);
    for (const TextLink &link : links) {
        auto *button = new LinkButton(link.text, look);
        button->setFont(look.small);
        button->setAccessibleDescription(tr("Source of this statement"));
        button->installEventFilter(this);
        if (!m_links.isEmpty())
            button->setFocusPolicy(Qt::ClickFocus);
        const Location target = link.target;
        connect(button, &LinkButton::clicked, this,
                [this, target] { emit locationRequested(target); });
        flow->addWidget(button);
        m_links << button;
    }
}

bool SourceLinks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const qsizetype here = m_links.indexOf(static_cast<LinkButton *>(watched));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == (mirrored ? Qt::Key_Left : Qt::Key_Right) && here + 1 < m_links.size())
        moveTo(here + 1);
    else if (key == (mirrored ? Qt::Key_Right : Qt::Key_Left) && here > 0)
        moveTo(here - 1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void SourceLinks::moveTo(qsizetype index)
{
    for (LinkButton *link : std::as_const(m_links))
        link->setFocusPolicy(Qt::ClickFocus);
    m_links[index]->setFocusPolicy(Qt::StrongFocus);
    m_links[index]->setFocus(Qt::TabFocusReason);
}

} // namespace crampwise
