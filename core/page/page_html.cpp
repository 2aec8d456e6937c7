// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_html.h"

#include "core/page/inline_svg.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

// Lengths in sizes of the text and millimetres: a page for a screen that also prints well. No
// quotation marks or angle brackets: the writer would escape them, and a browser does not read
// that back in a style sheet.
constexpr auto styleSheet = R"(
@page { margin: 15mm; }
html { color-scheme: light; background: #fff; color: #000; font: 12pt/1.4 sans-serif; }
body { margin: 0 auto; padding: 1em; max-width: 44em; }
h1 { font-size: 1.5em; line-height: 1.2; margin: 0 0 0.3em; }
h2 { font-size: 1.15em; line-height: 1.2; margin: 1.4em 0 0.3em; break-after: avoid; }
h3 { font-size: 1em; margin: 0.8em 0 0.2em; break-after: avoid; }
p, ul, ol, table { margin: 0 0 0.5em; }
.lead { font-size: 1.1em; }
.muted, footer { font-size: 0.85em; color: #444; }
.label { font-weight: bold; margin-bottom: 0; }
.notice { border-inline-start: 3pt solid #b42318; padding-inline-start: 0.6em; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.2em 0.5em 0.2em 0;
         border-bottom: 0.5pt solid #8c8c8c; }
tr { break-inside: avoid; }
svg { max-width: 100%; height: auto; }
footer { border-top: 0.5pt solid #8c8c8c; margin-top: 2em; padding-top: 0.5em; }
)";

class HtmlWriter {
public:
    HtmlWriter(const PageText &text, QByteArray &html)
        : m_text(text), m_numbers(sourceNumbers(text.page())), m_xml(&html)
    {
        m_xml.setAutoFormatting(false);
    }

    void writePage(const PageEdition &edition)
    {
        m_figure = edition.figure;
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        m_xml.writeStartElement(u"html"_s);
        m_xml.writeAttribute(u"lang"_s, edition.locale.bcp47Name());
        m_xml.writeAttribute(
            u"dir"_s, edition.locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
        m_xml.writeStartElement(u"head"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        m_xml.writeTextElement(u"title"_s, m_text.page().title);
        m_xml.writeTextElement(u"style"_s, QString::fromLatin1(styleSheet));
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"body"_s);
        writePart(0, m_text.text().size());
        m_xml.writeStartElement(u"footer"_s);
        m_xml.writeTextElement(u"p"_s, edition.footer);
        m_xml.writeEndDocument();
    }

    void writePart(qsizetype from, qsizetype to)
    {
        const std::vector<TextPiece> &pieces = m_text.pieces();
        for (size_t i = m_text.pieceAt(from); i < pieces.size() && pieces[i].start < to; ++i) {
            if (pieces[i].end() <= from && pieces[i].end() > pieces[i].start)
                continue;
            enter(pieces[i]);
            write(i, from, to);
        }
        leaveList();
        leaveTable();
    }

private:
    /// Opens and closes the lists, tables and rows between the piece before and this one.
    void enter(const TextPiece &piece)
    {
        const BlockText &content = piece.content;
        const bool sameBlock
            = m_before && m_before->section == piece.section && m_before->block == piece.block;
        const QString list = listOf(content.role);
        if (list != m_list || !sameBlock)
            leaveList();
        if (content.column < 0 || !sameBlock)
            leaveTable();
        if (!list.isEmpty() && m_list.isEmpty()) {
            m_xml.writeStartElement(list);
            m_list = list;
        }
        if (content.column >= 0)
            enterCell(content);
        m_before = &piece;
    }

    void enterCell(const BlockText &cell)
    {
        if (!m_inTable)
            m_xml.writeStartElement(u"table"_s);
        if (m_inTable && cell.row == m_row)
            return;
        if (m_inTable)
            m_xml.writeEndElement(); // the row before
        m_xml.writeStartElement(u"tr"_s);
        m_inTable = true;
        m_row = cell.row;
    }

    void leaveTable()
    {
        if (!m_inTable)
            return;
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_inTable = false;
    }

    void leaveList()
    {
        if (!m_list.isEmpty())
            m_xml.writeEndElement();
        m_list.clear();
    }

    static QString listOf(TextRole role)
    {
        switch (role) {
        case TextRole::Item:
            return u"ul"_s;
        case TextRole::Step:
        case TextRole::Source:
            return u"ol"_s;
        default:
            return {};
        }
    }

    struct Element {
        QString name;
        QString style = {};
    };
    static Element elementOf(const BlockText &content)
    {
        switch (content.role) {
        case TextRole::Title:
            return {u"h1"_s};
        case TextRole::Heading:
            return {u"h2"_s};
        case TextRole::Subheading:
            return {u"h3"_s};
        case TextRole::Item:
        case TextRole::Step:
        case TextRole::Source:
            return {u"li"_s};
        case TextRole::HeaderCell:
            return {u"th"_s};
        case TextRole::Cell:
            return {content.column == 0 ? u"th"_s : u"td"_s};
        case TextRole::Lead:
            return {u"p"_s, u"lead"_s};
        case TextRole::Kind:
        case TextRole::Muted:
            return {u"p"_s, u"muted"_s};
        case TextRole::Label:
        case TextRole::Answer:
            return {u"p"_s, u"label"_s};
        case TextRole::Notice:
            return {u"p"_s, u"notice"_s};
        case TextRole::Paragraph:
        case TextRole::Links:
        case TextRole::Figure:
            break;
        }
        return {u"p"_s};
    }

    void write(size_t index, qsizetype from, qsizetype to)
    {
        const TextPiece &piece = m_text.pieces()[index];
        if (piece.content.role == TextRole::Figure) {
            writeFigure(index);
            return;
        }
        const Element element = elementOf(piece.content);
        m_xml.writeStartElement(element.name);
        if (!element.style.isEmpty())
            m_xml.writeAttribute(u"class"_s, element.style);
        if (element.name == u"th")
            m_xml.writeAttribute(u"scope"_s, piece.content.row < 0 ? u"col"_s : u"row"_s);
        if (piece.content.role == TextRole::Heading)
            m_xml.writeAttribute(u"id"_s, m_text.page().sections[size_t(piece.section)].anchor);
        if (piece.content.role == TextRole::Source)
            m_xml.writeAttribute(u"id"_s, sourceId(piece.content.number));
        writeText(piece.content, std::max<qsizetype>(0, from - piece.start),
                  std::min(to, piece.end()) - piece.start);
        m_xml.writeEndElement();
    }

    static QString sourceId(int number) { return u"source-%1"_s.arg(number); }

    /// Citations lead to the list of sources at the end; other anchors lead out of the page.
    void writeText(const BlockText &content, qsizetype from, qsizetype to)
    {
        qsizetype at = from;
        for (const Anchor &anchor : content.anchors) {
            const qsizetype end = anchor.start + anchor.length;
            if (anchor.kind != Anchor::Kind::Citation || anchor.start < at || end > to)
                continue;
            const QString mark = content.text.sliced(anchor.start, anchor.length);
            m_xml.writeCharacters(content.text.sliced(at, anchor.start - at));
            m_xml.writeStartElement(u"a"_s);
            m_xml.writeAttribute(u"href"_s,
                                 u'#' + sourceId(m_numbers.value(anchor.target.section)));
            m_xml.writeCharacters(mark);
            m_xml.writeEndElement();
            at = end;
        }
        m_xml.writeCharacters(content.text.sliced(at, std::max<qsizetype>(0, to - at)));
    }

    void writeFigure(size_t index)
    {
        const QByteArray svg = m_figure ? m_figure(m_text.pieces()[index]) : QByteArray();
        if (svg.isEmpty()) {
            m_xml.writeStartElement(u"p"_s);
            m_xml.writeAttribute(u"class"_s, u"muted"_s);
            m_xml.writeCharacters(m_text.figureText(index));
            m_xml.writeEndElement();
            return;
        }
        writeInlineSvg(m_xml, svg, m_text.figureText(index));
    }

    const PageText &m_text;
    const QHash<QString, int> m_numbers;
    QXmlStreamWriter m_xml;
    std::function<QByteArray(const TextPiece &)> m_figure;
    const TextPiece *m_before = nullptr;
    QString m_list; ///< The element of the list that is open.
    bool m_inTable = false;
    int m_row = -1;
};

} // namespace

QByteArray pageAsHtml(const PageText &text, const PageEdition &edition)
{
    QByteArray html;
    HtmlWriter(text, html).writePage(edition);
    return html;
}

QByteArray partAsHtml(const PageText &text, qsizetype from, qsizetype to)
{
    QByteArray html;
    HtmlWriter(text, html).writePart(from, to);
    return html;
}

} // namespace crampwise
