// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/printed_page.h"
#include "core/text/wrap.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class TextWriter {
    Q_DECLARE_TR_FUNCTIONS(PageText)

public:
    explicit TextWriter(int width) : m_width(width) {}

    QString write(const Page &page)
    {
        heading(page.title, u'=');
        if (!page.kind.isEmpty())
            paragraph(page.kind);
        paragraph(page.lead);
        for (const PageButton &button : page.buttons) {
            if (button.deed == PageButton::Deed::Go)
                wrapped(u"%1 [%2]"_s.arg(button.text, button.target.toString()), u"  - "_s);
        }
        if (!page.buttons.empty())
            blankLine();
        if (page.foot) {
            for (const PageFoot::Line &line : page.foot->lines)
                wrappedBlock(textInstead(line), u"  ! "_s);
        }
        for (const Section &section : page.sections) {
            if (!section.heading.isEmpty())
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

    void operator()(const Beside &) {} // one below the other

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
            sources(row.sources, u"    "_s);
            blankLine();
        }
    }

    void operator()(const LinkList &block)
    {
        for (const LinkList::Item &item : block.items) {
            const QString text
                = item.text.isEmpty() ? item.title : tr("%1: %2").arg(item.title, item.text);
            wrapped(u"%1 [%2]"_s.arg(text, item.target.toString()), u"  - "_s);
        }
        blankLine();
    }

    void operator()(const Picture &block) { paragraph(tr("Picture: %1").arg(block.description)); }

    void operator()(const ChartBlock &block) { paragraph(block.howToRead); }

    void operator()(const TextTable &block)
    {
        if (!block.title.isEmpty())
            paragraph(block.title);
        for (const QStringList &row : block.rows) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (row[i].isEmpty())
                    continue;
                wrapped(i == 0 ? row[i] : tr("%1: %2").arg(block.header[i], row[i]),
                        i == 0 ? u"  - "_s : u"    "_s);
            }
        }
        blankLine();
    }

    void operator()(const SourceList &block)
    {
        int number = 1;
        for (const SourceList::Item &item : block.items)
            wrapped(tr("%1: %2").arg(item.name, item.title), u"  [%1] "_s.arg(number++));
        blankLine();
    }

    void operator()(const Subheading &block)
    {
        heading(block.target ? u"%1 [%2]"_s.arg(block.text, block.target->toString()) : block.text,
                u'.');
    }

    void operator()(const FactList &block)
    {
        for (const FactList::Item &item : block.items) {
            wrapped(item.text, u"  - "_s);
            sources(item.sources, u"    "_s);
        }
        blankLine();
    }

    void operator()(const Notice &block) { wrappedBlock(block.text, u"  ! "_s); }

    void operator()(const AnswerBlock &block)
    {
        const QString answer = block.meaning.isEmpty()
            ? tr("%1. %2.", "answer, its certainty").arg(block.answer, block.certaintyWord)
            : tr("%1. %2: %3", "answer, its certainty, what that means")
                  .arg(block.answer, block.certaintyWord, block.meaning);
        wrapped(block.question.isEmpty() ? answer : tr("%1 %2").arg(block.question, answer), {});
        if (!block.text.text.isEmpty())
            wrapped(block.text.text, {});
        sources(block.text.sources, {});
        blankLine();
    }

    void operator()(const RangeBlock &block) { paragraph(block.description); }

    void operator()(const NeedBarBlock &block) { paragraph(block.description); }

    void operator()(const HoldTimerBlock &block)
    {
        paragraph(tr("%1: %2").arg(block.title, block.hint));
    }

    // The charts: the table that follows each says the same.
    void operator()(const BarChartBlock &block) { paragraph(block.howToRead); }
    void operator()(const ForestBlock &block) { paragraph(block.howToRead); }
    void operator()(const EvidenceChartBlock &block) { paragraph(block.howToRead); }
    void operator()(const InfluenceBlock &) {}

    void operator()(const LabBlock &block)
    {
        paragraph(block.words.notice);
        paragraph(textInstead(block));
    }

    void operator()(const ChoiceBlock &block)
    {
        if (const QString text = textInstead(block); !text.isEmpty())
            paragraph(text);
    }

    void operator()(const TickBlock &block)
    {
        if (const QString text = textInstead(block); !text.isEmpty())
            paragraph(text);
    }

    void operator()(const ButtonBlock &) {} // for the window

    void operator()(const SourceEntry &block)
    {
        wrapped(block.citation, {});
        if (!block.locator.isEmpty())
            wrapped(block.locator, {});
        wrapped(block.remark, {});
        blankLine();
    }

private:
    void sources(const std::vector<TextLink> &links, const QString &mark)
    {
        QStringList names;
        for (const TextLink &link : links)
            names << link.text;
        if (!names.isEmpty())
            wrapped(tr("Sources: %1").arg(names.join(u"; "_s)), mark);
    }

    void wrappedBlock(const QString &text, const QString &mark)
    {
        wrapped(text, mark);
        blankLine();
    }

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

    void wrapped(const QString &text, const QString &mark)
    {
        m_text += wrappedLines(text, mark, m_width);
    }

    int m_width;
    QString m_text;
};

} // namespace

QString pageAsText(const Page &page, int width)
{
    return TextWriter(width).write(page);
}

} // namespace crampwise
