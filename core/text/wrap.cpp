// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wrap.h"

#include <QStringList>

namespace crampwise {

QString wrappedLines(const QString &text, const QString &mark, qsizetype width)
{
    QString lines;
    QString line = mark;
    const QString indent(mark.size(), u' ');
    bool empty = true;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!empty && line.size() + 1 + word.size() > width) {
            lines += line + u'\n';
            line = indent;
            empty = true;
        }
        line += empty ? word : u' ' + word;
        empty = false;
    }
    return lines + line + u'\n';
}

} // namespace crampwise
