// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/block_text.h"
#include "core/page/glossary_matcher.h"
#include "core/page/page_parts.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

QSet<const GlossaryTerm *> termsOn(const Page &page, const GlossaryMatcher &matcher)
{
    QSet<const GlossaryTerm *> terms;
    for (const Section &section : page.sections) {
        for (const Block &block : section.blocks) {
            for (const QString &text : textsOf(block)) {
                for (const WordMatch &match : matcher.find(text))
                    terms.insert(match.term);
            }
        }
    }
    return terms;
}

} // namespace

void addWordsExplained(Page &page, const PageParts &parts)
{
    if (page.location.kind == Location::Kind::Glossary
        || page.location.kind == Location::Kind::Sources)
        return;
    const QSet<const GlossaryTerm *> used = termsOn(page, GlossaryMatcher(parts.topic.glossary()));
    LinkList words;
    for (const GlossaryTerm &term : parts.topic.glossary()) {
        if (used.contains(&term))
            words.items.push_back({Location{Location::Kind::Glossary, {}, term.id}, term.term,
                                   parts.told(term.text)});
    }
    if (!words.items.empty())
        page.sections.push_back(
            PageParts::onDemand(u"words"_s, PageParts::tr("Words on this page"), {words}));
}

} // namespace crampwise
