// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/page/page.h"
#include "app/theme/look.h"

#include <QWidget>

namespace crampwise {

class LinkButton;

/// The sources of one statement, side by side. Tab enters once; the arrow keys go from source to
/// source, so that a page full of statements can still be tabbed through.
class SourceLinks : public QWidget {
    Q_OBJECT

public:
    SourceLinks(const std::vector<TextLink> &links, const Look &look);

signals:
    void locationRequested(const crampwise::Location &location);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveTo(qsizetype index);

    QList<LinkButton *> m_links;
};

} // namespace crampwise
