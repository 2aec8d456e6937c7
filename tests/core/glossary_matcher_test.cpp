// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/built_in_topic.h"
#include "core/page/glossary_matcher.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const std::vector<GlossaryTerm> terms{
    {u"cramp"_s, u"cramp"_s, {u"cramps"_s, u"muscle cramp"_s}, {}},
    {u"tetany"_s, u"tetany"_s, {}, {}},
    {u"25-oh-d"_s, u"25-hydroxyvitamin D"_s, {u"25(OH)D"_s}, {}},
    {u"ul"_s, u"upper limit"_s, {u"UL"_s}, {}},
    {u"plus"_s, u"(K)+"_s, {}, {}},
};

/// "muscle cramp=cramp", one after the other: what stands there, and the term.
QStringList found(const QString &text)
{
    QStringList list;
    for (const WordMatch &match : GlossaryMatcher(terms).find(text))
        list << text.mid(match.start, match.length) + u'=' + match.term->id;
    return list;
}

/// As slow as can be, and plain: is the form there as whole words?
bool stands(const QString &form, const QString &text)
{
    for (qsizetype at = text.indexOf(form, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(form, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + form.size();
        if ((at == 0 || !text[at - 1].isLetterOrNumber())
            && (end == text.size() || !text[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

} // namespace

TEST(GlossaryMatcher, FindsWholeWordsInTheirOrderWhateverTheirCase)
{
    EXPECT_EQ(
        found(u"Tetany is not a CRAMP; cramps are not tetany."_s),
        (QStringList{u"Tetany=tetany"_s, u"CRAMP=cramp"_s, u"cramps=cramp"_s, u"tetany=tetany"_s}));
    EXPECT_EQ(found(u"Cramped, encramp, cramp2."_s), QStringList());
    EXPECT_EQ(found({}), QStringList());
    EXPECT_EQ(found(u"… — !"_s), QStringList());
}

TEST(GlossaryMatcher, TakesTheLongerOfTwoAndNoneWithinAnother)
{
    EXPECT_EQ(found(u"A muscle cramp hurts."_s), QStringList{u"muscle cramp=cramp"_s});
    EXPECT_EQ(found(u"A muscle, cramp."_s), QStringList{u"cramp=cramp"_s});
    EXPECT_EQ(found(u"muscle"_s), QStringList());
}

TEST(GlossaryMatcher, KnowsFormsWithSignsWithin)
{
    EXPECT_EQ(found(u"Low 25(oh)d (25-hydroxyvitamin D)."_s),
              (QStringList{u"25(oh)d=25-oh-d"_s, u"25-hydroxyvitamin D=25-oh-d"_s}));
    EXPECT_EQ(found(u"25(OH)Dx, 125(OH)D"_s), QStringList());
    EXPECT_EQ(found(u"upper limit (UL)"_s), (QStringList{u"upper limit=ul"_s, u"UL=ul"_s}));
    EXPECT_EQ(found(u"An ion, (K)+."_s), QStringList{u"(K)+=plus"_s});
}

TEST(GlossaryMatcher, FindsEveryFormOfTheContentsGlossaryThatStandsInATextByItself)
{
    const LoadResult content = loadBuiltInTopic();
    const std::vector<GlossaryTerm> &glossary = content.topic->glossary();
    const GlossaryMatcher matcher(glossary);
    for (const GlossaryTerm &term : glossary) {
        for (const QString &form : QStringList(term.term) + term.forms) {
            const QString text = u"Here, "_s + form.toUpper() + u" stands."_s;
            const std::vector<WordMatch> matches = matcher.find(text);
            ASSERT_EQ(matches.size(), 1u) << qPrintable(form);
            EXPECT_EQ(matches[0], (WordMatch{6, form.size(), &term})) << qPrintable(form);
        }
    }
}

TEST(GlossaryMatcher, FindsNothingThatDoesNotStandThere)
{
    const LoadResult content = loadBuiltInTopic();
    const std::vector<GlossaryTerm> &glossary = content.topic->glossary();
    const GlossaryMatcher matcher(glossary);
    for (const Claim &claim : content.topic->claims()) {
        QString rest = claim.says;
        const std::vector<WordMatch> matches = matcher.find(claim.says);
        for (auto match = matches.rbegin(); match != matches.rend(); ++match)
            rest.replace(match->start, match->length, u"|"_s);
        for (const GlossaryTerm &term : glossary) {
            for (const QString &form : QStringList(term.term) + term.forms)
                EXPECT_FALSE(stands(form, rest)) << qPrintable(form + u" in "_s + claim.says);
        }
    }
}
