// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QXmlStreamWriter;

namespace crampwise {

/// Writes an SVG drawing into a web page, with the description that assistive tools read.
void writeInlineSvg(QXmlStreamWriter &out, const QByteArray &svg, const QString &description);

} // namespace crampwise
