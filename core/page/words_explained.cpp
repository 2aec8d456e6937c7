// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/block_text.h"
#include "core/page/page_parts.h"


using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

bool stands(const QString &word, const QString &text)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        const bool ends = end == text.size() || !text[end].isLetterOrNumber();
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace

void addWordsExplained(Page &page, const PageParts &parts)
{
    if (page.location.kind == Location::Kind::Glossary
        || page.location.kind == Location::Kind::Sources)
        return;
    QString text;
    for (const Section &section : page.sections) {
        for (const Block &block : section.blocks)
            text += textsOf(block).join(u'\n') + u'\n';
    }
    LinkList words;
    for (const GlossaryTerm &term : parts.topic.glossary()) {
        bool used = stands(term.term, text);
        for (const QString &form : term.forms)
            used = used || stands(form, text);
        if (used)
            words.items.push_back({Location{Location::Kind::Glossary, {}, term.id}, term.term,
                                   parts.told(term.text)});
    }
    if (!words.items.empty())
        page.sections.push_back({u"words"_s, PageParts::tr("Words on this page"),
                                 SectionStyle::Plain, {}, {words}});
}

} // namespace crampwise
