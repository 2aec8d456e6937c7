// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/inline_svg.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace crampwise {

void writeInlineSvg(QXmlStreamWriter &out, const QByteArray &svg, const QString &description)
{
    QXmlStreamReader drawing(svg);
    drawing.setNamespaceProcessing(false);
    bool root = true;
    while (!drawing.atEnd()) {
        switch (drawing.readNext()) {
        case QXmlStreamReader::StartElement:
            out.writeCurrentToken(drawing);
            if (root) {
                out.writeAttribute(u"role"_s, u"img"_s);
                out.writeAttribute(u"aria-label"_s, description);
            }
            root = false;
            break;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::Characters:
            out.writeCurrentToken(drawing);
            break;
        default:
            break;
        }
    }
}

} // namespace crampwise
