// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/page.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class TextWriter {
    Q_DECLARE_TR_FUNCTIONS(PageText)

public:
    TextWriter(const Topic &topic, int width) : m_topic(topic), m_width(width) {}

    QString write(const Page &page)
    {
        heading(page.title, u'=');
        if (!page.kind.isEmpty())
            paragraph(page.kind);
        paragraph(page.lead);
        for (const Section &section : page.sections) {
            heading(section.heading, u'-');
            for (const Block &block : section.blocks)
                std::visit(*this, block);
        }
        m_text.chop(1); // the blank line after the last block
        return m_text;
    }

    void operator()(const Paragraph &block) { paragraph(block.text); }

    void operator()(const Bullets &block)
    {
        for (const QString &item : block.items)
            wrapped(item, u"  - "_s);
        blankLine();
    }

    void operator()(const Steps &block)
    {
        int number = 1;
        for (const QString &item : block.items)
            wrapped(item, u"  %1. "_s.arg(number++));
        blankLine();
    }

    void operator()(const Chain &block)
    {
        for (const Chain::Part &part : block.parts)
            wrapped(tr("%1: %2").arg(part.label, part.text), u"  > "_s);
        blankLine();
    }

    void operator()(const Comparison &block)
    {
        for (const Comparison::Row &row : block.rows) {
            wrapped(tr("The article says: %1").arg(row.says), u"  - "_s);
            wrapped(tr("What to know: %1").arg(row.know), u"    "_s);
            if (!row.sources.isEmpty())
                wrapped(tr("Sources: %1").arg(row.sources.join(u"; "_s)), u"    "_s);
            blankLine();
        }
    }

    void operator()(const LinkList &block)
    {
        for (const LinkList::Item &item : block.items) {
            const QString text = item.text.isEmpty() ? item.title
                                                     : tr("%1: %2").arg(item.title, item.text);
            wrapped(u"%1 [%2]"_s.arg(text, item.target.toString()), u"  - "_s);
        }
        blankLine();
    }

    void operator()(const Picture &block)
    {
        paragraph(tr("Picture: %1").arg(block.description));
    }

    void operator()(const ChartBlock &block) { paragraph(block.howToRead); }

    void operator()(const TableBlock &)
    {
        for (const TableRow &row : m_topic.table()) {
            wrapped(tr("%1: %2").arg(m_topic.nutrient(row.nutrient)->name, row.role), u"  - "_s);
            for (const Link *link : m_topic.linksOfNutrient(row.nutrient)) {
                const QString &mechanism = m_topic.mechanism(link->mechanism)->name;
                wrapped(m_topic.saidInMechanismSection(*link)
                            ? tr("%1 (the article’s section on mechanisms)").arg(mechanism)
                            : tr("%1 (the article’s list or table only)").arg(mechanism),
                        m_topic.saidInMechanismSection(*link) ? u"      * "_s : u"      o "_s);
            }
        }
        blankLine();
    }

    void operator()(const TextTable &block)
    {
        for (const QStringList &row : block.rows) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                wrapped(i == 0 ? row[i] : tr("%1: %2").arg(block.header[i], row[i]),
                        i == 0 ? u"  - "_s : u"    "_s);
            }
        }
        blankLine();
    }

private:
    void heading(const QString &text, QChar underline)
    {
        wrapped(text, {});
        m_text += QString(std::min<qsizetype>(text.size(), m_width), underline) + u'\n';
        blankLine();
    }

    void paragraph(const QString &text)
    {
        wrapped(text, {});
        blankLine();
    }

    void blankLine() { m_text += u'\n'; }

    /// Writes words in lines of at most m_width columns, the first after `mark`, the others
    /// indented as far.
    void wrapped(const QString &text, const QString &mark)
    {
        QString line = mark;
        const QString indent(mark.size(), u' ');
        bool empty = true;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (!empty && line.size() + 1 + word.size() > m_width) {
                m_text += line + u'\n';
                line = indent;
                empty = true;
            }
            line += empty ? word : u' ' + word;
            empty = false;
        }
        m_text += line + u'\n';
    }

    const Topic &m_topic;
    int m_width;
    QString m_text;
};

} // namespace

QString pageAsText(const Page &page, const Topic &topic, int width)
{
    return TextWriter(topic, width).write(page);
}

} // namespace crampwise
