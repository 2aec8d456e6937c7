// SPDX-License-Identifier: GPL-3.0-or-later
// Sources against the reference dossier, particular by particular.
#include "reference/dossier.h"

#include "core/content/words.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

QHash<QString, QJsonObject> dossierSources()
{
    QHash<QString, QJsonObject> sources;
    for (const auto &value : dossierFile(u"sources.json"_s)[u"sources"_s].toArray())
        sources.insert(value.toObject()[u"id"_s].toString(), value.toObject());
    return sources;
}

/// A particular of the dossier; empty where it was only recalled, or not shown where it was read.
QString particular(const QJsonObject &source, const QString &key)
{
    const bool recalled = strings(source[u"recalled_fields"_s]).contains(key);
    const QString value = source[key].toVariant().toString();
    static const QRegularExpression unseen(u"\\bnot (shown|seen|read)\\b"_s);
    return recalled || (key != u"title" && unseen.match(value).hasMatch()) ? QString() : value;
}

/// An author as the dossier has it, without what it says about the copy that was read.
QString nameOf(const QJsonObject &author)
{
    static const QRegularExpression remark(u" \\((authors not|labeler not)[^)]*\\)"_s);
    const QString organisation = author[u"organisation"_s].toString();
    return organisation.isEmpty()
        ? Author{author[u"family"_s].toString(), author[u"given"_s].toString(), {}}.name()
        : QString(organisation).remove(remark);
}

void expectAuthors(const Source &ours, const QJsonObject &theirs)
{
    QStringList names;
    for (const auto &author : theirs[u"authors"_s].toArray())
        names << nameOf(author.toObject());
    EXPECT_LE(size_t(ours.authors.size()), size_t(names.size())) << ours.id.toStdString();
    for (size_t i = 0; i < ours.authors.size(); ++i)
        EXPECT_EQ(ours.authors[i].name(), names.value(qsizetype(i))) << ours.id.toStdString();
}

} // namespace

TEST(SourceReference, ParticularsAreThoseThatWereRead)
{
    NEEDS_DOSSIER();
    const QHash<QString, QJsonObject> sources = dossierSources();
    const QStringList ofTheLab = dossierLabSources();
    for (const Source &ours : builtInTopic().sources()) {
        const std::string id = ours.id.toStdString();
        ASSERT_TRUE(sources.contains(ours.id)) << id;
        const QJsonObject theirs = sources[ours.id];
        // The laboratory's specification says what was read of its own sources.
        EXPECT_TRUE(theirs[u"checked"_s] != u"memory"_s || ofTheLab.contains(ours.id)) << id;
        EXPECT_EQ(ours.title, theirs[u"title"_s].toString()) << id;
        EXPECT_EQ(ours.year.value_or(0), particular(theirs, u"year"_s).toInt()) << id;
        EXPECT_EQ(wordFor(ours.kind, sourceKindWords), theirs[u"kind"_s].toString()) << id;
        for (const auto &[key, value] :
             {std::pair(u"publisher"_s, ours.publisher), std::pair(u"dated"_s, ours.dated),
              std::pair(u"volume"_s, ours.volume), std::pair(u"issue"_s, ours.issue),
              std::pair(u"pages"_s, ours.pages), std::pair(u"country"_s, ours.country),
              std::pair(u"doi"_s, ours.doi), std::pair(u"pmid"_s, ours.pmid),
              std::pair(u"url"_s, ours.url)})
            EXPECT_EQ(value, particular(theirs, key)) << id << " " << key.toStdString();
        if (!ours.container.isEmpty()) {
            EXPECT_EQ(ours.container, particular(theirs, u"container"_s)) << id;
        }
        expectAuthors(ours, theirs);
    }
}

TEST(SourceReference, WhatWasNotOpenedSaysSo)
{
    NEEDS_DOSSIER();
    const QHash<QString, QJsonObject> sources = dossierSources();
    // Its medicines name more of them than its list of sources does.
    const QStringList copies = strings(
        dossierFile(u"medicines.json"_s)[u"about"_s][u"replace_before_release"_s][u"sources"_s]);
    EXPECT_GT(copies.size(), 10);
    for (const Source &ours : builtInTopic().sources()) {
        const QString status = sources[ours.id][u"status"_s].toString();
        EXPECT_EQ(ours.originalOpened,
                  status != u"original-not-opened" && !copies.contains(ours.id))
            << ours.id.toStdString();
        EXPECT_EQ(ours.checked.contains(u"The original was not opened"_s), !ours.originalOpened)
            << ours.id.toStdString();
        EXPECT_NE(status, u"unsuitable") << ours.id.toStdString();
    }
}
