// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handout/handout_html.h"

#include "core/page/inline_svg.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

// All lengths in points, millimetres or the size of the text: the page is made for paper. The greys
// are those of the printed page. No quotation marks or angle brackets: the writer would escape
// them, and a browser does not read that back in a style sheet.
constexpr auto styleSheet = R"(
@page { size: %1; margin: 5mm 12mm; }
* { box-sizing: border-box; }
html { color-scheme: light; background: #fff; color: #000; 
       font: %2pt/1.1 Liberation Sans, Arial, Helvetica, sans-serif; }
body { margin: 0; }
h1 { font-size: 1.35em; line-height: 1.2; margin: 0 0 0.4em; padding-bottom: 0.2em;
     border-bottom: 0.75pt solid #595959; }
h2 { font-size: 1.08em; line-height: 1.2; margin: 0 0 0.15em; }
p, ul, table, figure { margin: 0 0 0.12em; }
ul { padding-inline-start: 1.2em; }
.boxes { list-style-type: '☐  '; }
li { margin-bottom: 0.03em; }
section { margin: 0 0 0.25em; break-inside: avoid; }
section :last-child { margin-bottom: 0; }
.own-page { break-before: page; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 5mm; align-items: start; }
.pair:has(.warning) { grid-template-columns: 1.2fr 1fr; }
.pair .pair { display: block; }
.main:has(.drawings) { display: grid; grid-template-columns: 1fr auto; column-gap: 3mm; }
.main h2, .main p { grid-column: 1; }
.main .drawings { grid-column: 2; grid-row: 1 / span 3; width: var(--width); margin: 0; }
.practice { font-weight: bold; }
.main { border: 0.5pt solid #000; border-radius: 3pt; padding: 0.3em 0.6em; font-weight: bold;
        background: #ececec; margin-bottom: 0.35em; }
.warning { border: 1.5pt solid #000; border-radius: 3pt; padding: 0.28em 0.6em; }
.warning div p { font-weight: bold; margin: 0; }
.note p { white-space: pre-wrap; overflow-wrap: anywhere; }
.practice, h1 { overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: 0.05em 0.5em 0.05em 0;
         border-bottom: 0.35pt solid #595959; }
thead th { border-bottom: 1pt solid #595959; }
.diary th, .diary td { border: 0.5pt solid #595959; padding: 0.1em 0.3em; height: 6.5mm; }
.diary thead th { height: auto; }
.line { border-bottom: 0.5pt solid #595959; height: 6.5mm; }
.pictured { display: grid; grid-template-columns: 1fr auto; gap: 0 5mm; }
.pictured figure { max-width: 36mm; }
.drawings { display: flex; justify-content: space-around; }
.drawings figure { flex: 1; }
.drawings svg { height: auto; max-height: var(--height); width: min(100%, var(--width, 100%));
                margin: auto; }
.drawings figcaption { text-align: center; font-weight: bold; }
svg { display: block; width: 100%; height: auto; }
svg text { font-family: Liberation Sans, Arial, Helvetica, sans-serif; }
footer { font-size: %3pt; line-height: 1.2; border-top: 0.75pt solid #595959; padding-top: 0.3em; }
footer p { margin: 0; }
@media screen {
  body { max-width: 190mm; margin: 6mm auto; padding: 0 5mm; }
  footer { font-size: 1em; }
}
@media screen and (max-width: 40em) { .pair { display: block; } }
)";

constexpr qreal smallPrintShare = 0.75; // of the running text

class HtmlWriter {
public:
    HtmlWriter(const Handout &handout, const HtmlEdition &edition)
        : m_handout(handout), m_edition(edition), m_out(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_out.writeDTD(u"<!DOCTYPE html>\n"_s);
        open(u"html"_s,
             {{u"lang"_s, m_edition.locale.bcp47Name()},
              {u"dir"_s, rightToLeft() ? u"rtl"_s : u"ltr"_s}});
        writeHead();
        open(u"body"_s);
        open(u"main"_s);
        if (!m_handout.practice.isEmpty())
            typed(u"practice"_s, m_handout.practice);
        element(u"h1"_s, m_handout.title);
        writeParts();
        close();
        writeFooter();
        m_out.writeEndDocument();
        return m_out.hasError() ? QByteArray() : m_bytes;
    }

    void operator()(const HandoutText &block)
    {
        if (m_style == HandoutPart::Style::Note)
            typed({}, block.text);
        else
            element(u"p"_s, block.text);
    }

    void operator()(const HandoutList &block)
    {
        const bool marked = block.marks != HandoutList::Marks::None;
        if (marked)
            open(u"ul"_s);
        if (block.marks == HandoutList::Marks::Boxes)
            m_out.writeAttribute(u"class"_s, u"boxes"_s);
        for (const HandoutList::Item &item : block.items) {
            open(marked ? u"li"_s : u"p"_s);
            if (!item.name.isEmpty())
                element(u"strong"_s, item.name);
            if (!item.name.isEmpty() && !item.text.isEmpty())
                m_out.writeCharacters(u" "_s);
            m_out.writeCharacters(item.text);
            close();
        }
        if (marked)
            close();
    }

    void operator()(const HandoutTable &block)
    {
        open(u"table"_s);
        writeTableHead(block.header);
        open(u"tbody"_s);
        for (const QStringList &row : block.rows)
            writeRow(row);
        close();
        close();
    }

    void operator()(const HandoutDiary &block)
    {
        openPair();
        const int half = m_edition.format.large ? block.days : (block.days + 1) / 2;
        for (int first = 1; first <= block.days; first += half) {
            open(u"table"_s, {{u"class"_s, u"diary"_s}});
            writeTableHead(block.columns);
            open(u"tbody"_s);
            for (int day = first; day < first + half && day <= block.days; ++day) {
                QStringList row(block.columns.size());
                row.front() = m_edition.locale.toString(day);
                writeRow(row);
            }
            close();
            close();
        }
        close();
    }

    void operator()(const HandoutLines &block)
    {
        openPair();
        for (int i = 0; i < block.count; ++i)
            element(u"div"_s, {}, u"line"_s);
        close();
    }

    void operator()(const HandoutDrawing &block)
    {
        open(u"div"_s,
             {{u"class"_s, u"drawings"_s},
              {u"style"_s,
               block.width > 0
                   ? u"--height: %1mm; --width: %2mm"_s.arg(block.height).arg(block.width)
                   : u"--height: %1mm"_s.arg(block.height)}});
        for (qsizetype i = 0; i < block.names.size(); ++i) {
            open(u"figure"_s);
            writeInlineSvg(m_out, m_edition.drawings.value(block.names[i]), block.description);
            if (i < block.captions.size())
                element(u"figcaption"_s, block.captions[i]);
            close();
        }
        close();
    }

    void operator()(const HandoutSigns &block)
    {
        openPair();
        for (size_t i = 0; i < block.groups.size(); ++i) {
            // The most urgent beside all others.
            if (i < 2)
                open(u"div"_s);
            element(u"p"_s, block.groups[i].lead);
            open(u"ul"_s);
            for (const QString &sign : block.groups[i].signs)
                element(u"li"_s, sign);
            close();
            if (i == 0 || i + 1 == block.groups.size())
                close();
        }
        close();
    }

    void operator()(const HandoutChart &block)
    {
        open(u"figure"_s, {{u"class"_s, u"chart"_s}});
        if (!block.howToRead.isEmpty())
            element(u"figcaption"_s, block.howToRead);
        writeDrawing(block.description);
        close();
        if (!block.whatToDo.isEmpty())
            element(u"p"_s, block.whatToDo);
    }

private:
    using Attributes = std::initializer_list<std::pair<QString, QString>>;

    bool rightToLeft() const { return m_edition.locale.textDirection() == Qt::RightToLeft; }

    void open(const QString &name, Attributes attributes = {})
    {
        m_out.writeStartElement(name);
        for (const auto &[key, value] : attributes)
            m_out.writeAttribute(key, value);
    }
    /// What stands beside each other, unless the print is large.
    void openPair()
    {
        open(u"div"_s, {{u"class"_s, m_edition.format.large ? u"stack"_s : u"pair"_s}});
    }
    void close() { m_out.writeEndElement(); }

    void element(const QString &name, const QString &text, const QString &style = {})
    {
        open(name);
        if (!style.isEmpty())
            m_out.writeAttribute(u"class"_s, style);
        m_out.writeCharacters(text);
        close();
    }

    /// Text of whoever prints the page: of no known language or direction.
    void typed(const QString &style, const QString &text)
    {
        open(u"p"_s, {{u"lang"_s, {}}, {u"dir"_s, u"auto"_s}});
        if (!style.isEmpty())
            m_out.writeAttribute(u"class"_s, style);
        m_out.writeCharacters(text);
        close();
    }

    void writeHead()
    {
        open(u"head"_s);
        m_out.writeEmptyElement(u"meta"_s);
        m_out.writeAttribute(u"charset"_s, u"utf-8"_s);
        writeMeta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
        writeMeta(u"generator"_s,
                  QCoreApplication::applicationName() + u' '
                      + QCoreApplication::applicationVersion());
        element(u"title"_s, m_handout.title);
        const HandoutFormat &format = m_edition.format;
        element(u"style"_s,
                QString::fromUtf8(styleSheet)
                    .arg(format.paper == HandoutPaper::Letter ? u"letter" : u"A4")
                    .arg(format.points())
                    .arg(format.points() * smallPrintShare));
        close();
    }

    void writeMeta(const QString &name, const QString &content)
    {
        m_out.writeEmptyElement(u"meta"_s);
        m_out.writeAttribute(u"name"_s, name);
        m_out.writeAttribute(u"content"_s, content);
    }

    void writeParts()
    {
        const auto &parts = m_handout.parts;
        const auto isBeside = [&](size_t i) { return i < parts.size() && parts[i].beside; };
        for (size_t i = 0; i < parts.size(); ++i) {
            const bool pair = isBeside(i + 1);
            if (pair && parts[i + 1].picture())
                open(u"div"_s, {{u"class"_s, u"pictured"_s}});
            else if (pair)
                openPair();
            writePart(parts[i]);
            if (!pair)
                continue;
            open(u"div"_s);
            while (isBeside(i + 1))
                writePart(parts[++i]);
            close();
            close();
        }
    }

    void writePart(const HandoutPart &part)
    {
        m_style = part.style;
        open(u"section"_s);
        if (part.style == HandoutPart::Style::Main)
            m_out.writeAttribute(u"class"_s, u"main"_s);
        else if (part.style == HandoutPart::Style::Warning)
            m_out.writeAttribute(u"class"_s, u"warning"_s);
        else if (part.style == HandoutPart::Style::Note)
            m_out.writeAttribute(u"class"_s, u"note"_s);
        else if (part.ownPage)
            m_out.writeAttribute(u"class"_s, u"own-page"_s);
        if (!part.heading.isEmpty())
            element(u"h2"_s, part.heading);
        for (const HandoutBlock &block : part.blocks)
            std::visit(*this, block.content);
        close();
    }

    void writeTableHead(const QStringList &header)
    {
        open(u"thead"_s);
        open(u"tr"_s);
        for (const QString &cell : header)
            writeHeaderCell(cell, u"col"_s);
        close();
        close();
    }

    void writeHeaderCell(const QString &text, const QString &scope)
    {
        open(u"th"_s, {{u"scope"_s, scope}});
        m_out.writeCharacters(text);
        close();
    }

    void writeRow(const QStringList &row)
    {
        open(u"tr"_s);
        writeHeaderCell(row.front(), u"row"_s);
        for (const QString &cell : row.mid(1))
            element(u"td"_s, cell);
        close();
    }

    /// The elements of the SVG file as they are; its root says what it shows.
    void writeDrawing(const QString &description)
    {
        writeInlineSvg(m_out, m_edition.chart, description);
    }

    void writeFooter()
    {
        open(u"footer"_s);
        open(u"p"_s);
        element(u"strong"_s, m_handout.disclaimer);
        m_out.writeCharacters(u' ' + m_handout.smallPrint.join(u' '));
        close();
        close();
    }

    const Handout &m_handout;
    const HtmlEdition &m_edition;
    QByteArray m_bytes;
    QXmlStreamWriter m_out;
    HandoutPart::Style m_style = HandoutPart::Style::Plain;
};

} // namespace

QByteArray handoutAsHtml(const Handout &handout, const HtmlEdition &edition)
{
    return HtmlWriter(handout, edition).write();
}

} // namespace crampwise
