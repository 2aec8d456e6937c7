// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_copy.h"

#include "core/page/page_html.h"

namespace crampwise {

std::unique_ptr<QMimeData> copyOf(const PageText &text, qsizetype from, qsizetype to)
{
    auto copy = std::make_unique<QMimeData>();
    copy->setText(text.plainText(from, to));
    copy->setHtml(QString::fromUtf8(partAsHtml(text, from, to)));
    return copy;
}

} // namespace crampwise
