// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/large_topic.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <random>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// A word of syllables that is different for every number.
QString wordFor(int number)
{
    static const QString consonants = u"bdfgklmnprstvz"_s;
    static const QString vowels = u"aeiou"_s;
    QString word;
    for (int rest = number + 5000; rest > 0; rest /= 70)
        word += QString(consonants[rest % 14]) + vowels[(rest / 14) % 5];
    return word;
}

class Writer {
public:
    explicit Writer(int vocabulary) : m_vocabulary(vocabulary) {}

    QString sentence()
    {
        QString text;
        for (int i = 0; i < 10; ++i)
            text += wordFor(int(m_random() % unsigned(m_vocabulary))) + u' ';
        return text + u"muscle."_s;
    }

    QJsonArray sentences(int count)
    {
        QJsonArray list;
        for (int i = 0; i < count; ++i)
            list << sentence();
        return list;
    }

private:
    int m_vocabulary;
    std::mt19937 m_random{20261123};
};

/// The nutrients of topic.json with all that the file says of each.
QByteArray manyNutrients(const QByteArray &realContent, const QByteArray &realSources, int count)
{
    QJsonObject root = QJsonDocument::fromJson(realContent).object();
    const QJsonArray realNutrients = root[u"nutrients"_s].toArray();
    const QJsonArray realLinks = root[u"links"_s].toArray();
    const QJsonArray realRows = root[u"table"_s].toArray();
    Writer writer(std::min(20000, 50 + 2 * count));
    QJsonArray nutrients;
    QJsonArray links;
    QJsonArray rows;
    for (int i = 0; i < count; ++i) {
        QJsonObject nutrient = realNutrients[i % realNutrients.size()].toObject();
        const QString id = u"nutrient-%1"_s.arg(i);
        nutrient[u"id"_s] = id;
        nutrient[u"name"_s] = u"N"_s + wordFor(30000 + i);
        nutrient[u"symbol"_s] = u"N%1"_s.arg(i);
        nutrient[u"synonyms"_s] = QJsonArray{wordFor(60000 + i)};
        nutrient[u"does"_s] = writer.sentences(2);
        nutrient[u"toKnow"_s] = writer.sentences(3);
        nutrient.remove(u"student"_s);
        nutrients << nutrient;
        for (const auto *mechanism : {"nerve-function", "muscle-health"}) {
            QJsonObject link = realLinks[i % realLinks.size()].toObject();
            link[u"nutrient"_s] = id;
            link[u"mechanism"_s] = QString::fromLatin1(mechanism);
            for (const auto *key : {"does", "goesWrong", "spasm", "sentence"})
                link[QString::fromLatin1(key)] = writer.sentence();
            link.remove(u"student"_s);
            links << link;
        }
        QJsonObject row = realRows[i % realRows.size()].toObject();
        row[u"nutrient"_s] = id;
        rows << row;
    }
    // Small topics use only some of the real nutrients: the first then names what they all named.
    QJsonObject first = nutrients[0].toObject();
    QJsonArray claims = first[u"claims"_s].toArray();
    QJsonArray sources = first[u"sources"_s].toArray();
    for (const auto &claim : root[u"claims"_s].toArray())
        claims << claim.toObject()[u"id"_s];
    const QJsonObject known = QJsonDocument::fromJson(realSources).object();
    for (const auto &source : known[u"sources"_s].toArray())
        sources << source.toObject()[u"id"_s];
    first[u"claims"_s] = claims;
    first[u"sources"_s] = sources;
    nutrients[0] = first;
    root[u"nutrients"_s] = nutrients;
    root[u"links"_s] = links;
    root[u"table"_s] = rows;
    return QJsonDocument(root).toJson();
}

QByteArray evidenceForMany(const QByteArray &realEvidence, int count)
{
    QJsonObject root = QJsonDocument::fromJson(realEvidence).object();
    const QJsonArray real = root[u"cautions"_s].toArray();
    QJsonArray cautions;
    for (int i = 0; i < count; ++i) {
        QJsonObject one = real[i % real.size()].toObject();
        one[u"nutrient"_s] = u"nutrient-%1"_s.arg(i);
        cautions << one;
    }
    root[u"cautions"_s] = cautions;
    QJsonArray influences = root[u"influences"_s].toArray();
    for (qsizetype i = 0; i < influences.size(); ++i) {
        QJsonObject influence = influences[i].toObject();
        influence[u"from"_s] = u"nutrient-0"_s;
        influence[u"to"_s] = u"nutrient-1"_s;
        influences[i] = influence;
    }
    root[u"influences"_s] = influences;
    return QJsonDocument(root).toJson();
}

QByteArray handoutForMany(const QByteArray &realHandout, int count)
{
    QJsonObject root = QJsonDocument::fromJson(realHandout).object();
    QJsonObject handout = root[u"handout"_s].toObject();
    QJsonObject nutrients = handout[u"nutrients"_s].toObject();
    const QJsonArray real = nutrients[u"each"_s].toArray();
    QJsonArray each;
    for (int i = 0; i < count; ++i) {
        QJsonObject one = real[i % real.size()].toObject();
        one[u"nutrient"_s] = u"nutrient-%1"_s.arg(i);
        each << one;
    }
    nutrients[u"each"_s] = each;
    handout[u"nutrients"_s] = nutrients;
    root[u"handout"_s] = handout;
    return QJsonDocument(root).toJson();
}

QString nutrientId(qsizetype i)
{
    return u"nutrient-%1"_s.arg(i);
}

/// The substances as they are, shared out among the nutrients, and as many more as these need.
QByteArray substancesForMany(const QByteArray &real, int count)
{
    QJsonObject root = QJsonDocument::fromJson(real).object();
    QJsonArray substances = root[u"substances"_s].toArray();
    const QJsonObject first = substances[0].toObject();
    while (substances.size() < count) {
        QJsonObject one = first;
        one[u"id"_s] = u"substance-%1"_s.arg(substances.size());
        substances << one;
    }
    for (qsizetype i = 0; i < substances.size(); ++i) {
        QJsonObject one = substances[i].toObject();
        one[u"nutrient"_s] = nutrientId(i % count);
        substances[i] = one;
    }
    root[u"substances"_s] = substances;
    return QJsonDocument(root).toJson();
}

/// A list with one element for each substance, lengthened by copies of its first.
QByteArray listForMany(const QByteArray &real, const QString &list, int count)
{
    QJsonObject root = QJsonDocument::fromJson(real).object();
    QJsonArray elements = root[list].toArray();
    const QJsonObject first = elements[0].toObject();
    while (elements.size() < count) {
        QJsonObject one = first;
        one[u"substance"_s] = u"substance-%1"_s.arg(elements.size());
        elements << one;
    }
    root[list] = elements;
    return QJsonDocument(root).toJson();
}

/// No region says everything of so many substances.
QByteArray needsForMany(const QByteArray &real)
{
    QJsonObject root = QJsonDocument::fromJson(real).object();
    QJsonArray regions = root[u"regions"_s].toArray();
    for (qsizetype i = 0; i < regions.size(); ++i) {
        QJsonObject region = regions[i].toObject();
        region[u"complete"_s] = false;
        regions[i] = region;
    }
    root[u"regions"_s] = regions;
    return QJsonDocument(root).toJson();
}

/// What the policies name is the first nutrient.
QByteArray policiesForMany(const QByteArray &real)
{
    QJsonObject root = QJsonDocument::fromJson(real).object();
    QJsonArray policies = root[u"policies"_s].toArray();
    for (qsizetype i = 0; i < policies.size(); ++i) {
        QJsonObject one = policies[i].toObject();
        if (one.contains(u"nutrients"_s))
            one[u"nutrients"_s] = QJsonArray{nutrientId(0)};
        policies[i] = one;
    }
    root[u"policies"_s] = policies;
    return QJsonDocument(root).toJson();
}

/// What a list names is the first nutrient.
QByteArray listAboutFirst(const QByteArray &real, const QString &list)
{
    QJsonObject root = QJsonDocument::fromJson(real).object();
    QJsonArray elements = root[list].toArray();
    for (qsizetype i = 0; i < elements.size(); ++i) {
        QJsonObject one = elements[i].toObject();
        if (one.contains(u"nutrient"_s))
            one[u"nutrient"_s] = nutrientId(0);
        elements[i] = one;
    }
    root[list] = elements;
    return QJsonDocument(root).toJson();
}

QByteArray gradesForMany(const QByteArray &real, int count)
{
    QJsonObject root = QJsonDocument::fromJson(real).object();
    const QJsonArray known = root[u"grades"_s].toArray();
    QJsonArray grades;
    for (int i = 0; i < count; ++i) {
        QJsonObject one = known[i % known.size()].toObject();
        one[u"nutrient"_s] = nutrientId(i);
        grades << one;
    }
    root[u"grades"_s] = grades;
    return QJsonDocument(root).toJson();
}

QByteArray cellsForMany(const QByteArray &real, int count)
{
    QJsonObject root = QJsonDocument::fromJson(real).object();
    const QJsonArray known = root[u"linkCells"_s].toArray();
    constexpr int mechanisms = 3; // the cells stand nutrient by nutrient
    QJsonArray cells;
    for (int i = 0; i < count * mechanisms; ++i) {
        QJsonObject one = known[i % known.size()].toObject();
        one[u"nutrient"_s] = nutrientId(i / mechanisms);
        cells << one;
    }
    root[u"linkCells"_s] = cells;
    return QJsonDocument(root).toJson();
}

/// Everyday words lead to the real nutrients, which are not there.
QByteArray searchWordsForMany(const QByteArray &real)
{
    QJsonObject root = QJsonDocument::fromJson(real).object();
    QJsonObject words = root[u"searchWords"_s].toObject();
    for (const QString &list : {u"synonyms"_s, u"notCovered"_s}) {
        QJsonArray entries = words[list].toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            QJsonObject entry = entries[i].toObject();
            entry[u"places"_s] = QJsonArray{nutrientId(0)};
            entries[i] = entry;
        }
        words[list] = entries;
    }
    root[u"searchWords"_s] = words;
    return QJsonDocument(root).toJson();
}

/// A file as it is for so many nutrients; nothing for one that is left out.
std::optional<QByteArray> forMany(const ContentFile &file, const QByteArray &sources, int count)
{
    if (file.name == u"topic.json")
        return manyNutrients(file.json, sources, count);
    if (file.name == u"evidence.json")
        return evidenceForMany(file.json, count);
    if (file.name == u"search_words.json")
        return searchWordsForMany(file.json);
    if (file.name == u"handout.json")
        return handoutForMany(file.json, count);
    if (file.name == u"substances.json")
        return substancesForMany(file.json, count);
    if (file.name == u"salts.json")
        return listForMany(file.json, u"labelValues"_s, count);
    if (file.name == u"needs.json")
        return needsForMany(file.json);
    if (file.name == u"policies.json")
        return policiesForMany(file.json);
    if (file.name == u"foods.json")
        return listAboutFirst(file.json, u"foodCautions"_s);
    if (file.name == u"medicines.json")
        return listAboutFirst(file.json, u"triedRemedies"_s);
    if (file.name == u"grades.json")
        return gradesForMany(file.json, count);
    if (file.name == u"overview.json")
        return cellsForMany(file.json, count);
    return file.name == u"prevalence.json" ? std::nullopt : std::optional(file.json);
}

} // namespace

std::vector<ContentFile> largeTopic(const std::vector<ContentFile> &real, int count)
{
    QByteArray sources;
    for (const ContentFile &file : real) {
        if (file.name == u"sources.json")
            sources = file.json;
    }
    std::vector<ContentFile> files;
    for (ContentFile file : real) {
        const std::optional<QByteArray> json = forMany(file, sources, count);
        if (!json)
            continue;
        file.json = *json;
        files.push_back(file);
    }
    return files;
}

} // namespace crampwise
