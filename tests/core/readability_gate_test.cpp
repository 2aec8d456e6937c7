// SPDX-License-Identifier: GPL-3.0-or-later
// The plain texts are easy to read: grade 8 at most, short sentences. English only.
#include "content_files.h"
#include "core/content/built_in_topic.h"
#include "core/page/page.h"
#include "core/page/pages.h"
#include "core/text/readability.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

constexpr double maxGrade = 8.0;
constexpr double maxMeanSentence = 15;
constexpr int maxSentence = 25;

/// Names, labels and cells of tables are no sentences.
bool isProse(const QString &text)
{
    static const QString ends = u".?!…”"_s;
    return text.contains(u' ') && ends.contains(text.back());
}

/// The plain texts in a content file, at any depth.
void collect(const QJsonValue &value, QStringList &texts)
{
    // For students and for search.
    static const QStringList left{u"student"_s, u"figures"_s, u"synonyms"_s, u"forms"_s};
    if (value.isString() && isProse(value.toString()))
        texts << value.toString();
    for (const auto &element : value.toArray())
        collect(element, texts);
    const QJsonObject object = value.toObject();
    if (object.contains(u"label"_s) && object.contains(u"checked"_s)) {
        // Of a source, only this is in our words.
        collect(object[u"checked"_s], texts);
        return;
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!left.contains(member.key()))
            collect(member.value(), texts);
    }
}

/// Collects the running text of a page: no headings, no tables, no labels.
struct ProseOfPage {
    QStringList texts;

    void add(const QString &text)
    {
        if (!text.isEmpty() && isProse(text))
            texts << text;
    }
    void operator()(const Paragraph &block) { add(block.text); }
    void operator()(const Notice &block) { add(block.text); }
    void operator()(const Bullets &block) { addAll(block.items); }
    void operator()(const Steps &block) { addAll(block.items); }
    void operator()(const Chain &block)
    {
        for (const Chain::Part &part : block.parts)
            add(part.text);
    }
    void operator()(const Comparison &block)
    {
        for (const Comparison::Row &row : block.rows)
            addAll({row.says, row.know});
    }
    void operator()(const LinkList &block)
    {
        for (const LinkList::Item &item : block.items)
            add(item.text);
    }
    void operator()(const FactList &block)
    {
        for (const FactList::Item &item : block.items)
            add(item.text);
    }
    void operator()(const AnswerBlock &block) { addAll({block.meaning, block.text.text}); }
    void operator()(const RangeBlock &block) { add(block.description); }
    void operator()(const BarChartBlock &block) { add(block.howToRead); }
    template<typename Other>
    void operator()(const Other &) // tables and choices hold no sentences
    {
    }

    void addAll(const QStringList &list)
    {
        for (const QString &text : list)
            add(text);
    }
};

void expectPlain(const QStringList &texts, const QString &where)
{
    const Readability counts = readability(texts);
    ASSERT_GT(counts.words, 100) << where.toStdString();
    EXPECT_LE(counts.fleschKincaid(), maxGrade) << where.toStdString();
    EXPECT_LE(counts.meanSentence(), maxMeanSentence) << where.toStdString();
    for (const QString &text : texts) {
        for (const QString &sentence : sentencesOf(text)) {
            const qsizetype words = wordsInSentence(sentence).size();
            EXPECT_LE(words, maxSentence) << where.toStdString() << ": " << sentence.toStdString();
        }
    }
}

} // namespace

TEST(ReadabilityGate, EveryContentFileIsPlain)
{
    for (const ContentFile &file : contentFiles(QStringLiteral(CONTENT_DIR))) {
        if (file.name == u"search_words.json")
            continue; // words that people type, no sentence
        QStringList texts;
        collect(QJsonDocument::fromJson(file.json).object(), texts);
        expectPlain(texts, file.name);
    }
}

TEST(ReadabilityGate, NoParagraphOfAPlainPageIsLongerThan60Words)
{
    const LoadResult content = loadBuiltInTopic();
    ASSERT_TRUE(content.topic);
    QStringList whole; // policies and signs read the same everywhere
    for (const Policy &policy : content.topic->policies())
        whole << policy.text.plain;
    for (const Sign &sign : content.topic->signs().signs)
        whole << sign.sign.plain;
    whole << content.topic->relief().beforeYouStretch.plain;
    for (const QString &name : locationNames(*content.topic)) {
        ProseOfPage prose;
        for (const Section &section :
             buildPage(*content.topic, *parseLocation(name, *content.topic)).sections) {
            for (const Block &block : section.blocks)
                std::visit(prose, block);
        }
        for (const QString &text : prose.texts) {
            if (!whole.contains(text)) {
                EXPECT_LE(text.count(u' ') + 1, 60) << qPrintable(name) << ": " << qPrintable(text);
            }
        }
    }
}

TEST(ReadabilityGate, EveryNutrientPageAndTheLaboratoryArePlain)
{
    const LoadResult content = loadBuiltInTopic();
    ASSERT_TRUE(content.topic);
    std::vector<Location> locations{{Location::Kind::Lab, {}, {}}};
    for (const Nutrient &nutrient : content.topic->nutrients())
        locations.push_back({Location::Kind::Nutrient, nutrient.id, {}});
    for (const Location &location : locations) {
        const Page page = buildPage(*content.topic, location);
        ProseOfPage prose;
        prose.add(page.lead);
        for (const Section &section : page.sections) {
            // The list of sources bears titles, which are quotations.
            if (section.anchor == u"sources")
                continue;
            for (const Block &block : section.blocks)
                std::visit(prose, block);
        }
        expectPlain(prose.texts, u"the page of "_s + page.title);
    }
}
