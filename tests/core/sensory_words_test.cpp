// SPDX-License-Identifier: GPL-3.0-or-later
// No sentence leads by colour, shape or place alone (WCAG 2.2, 1.3.3): it names what it means.
#include "interface_texts.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

/// A sentence that speaks of how something looks or where it stands, and what else tells it.
struct Exception {
    const char *begins;
    const char *reason;
};

constexpr Exception exceptions[] = {
    {"Read across from a nutrient.",
     "the key of a chart: each mark tells the same in words, and so does its table"},
    {"You have not chosen a", "names what to choose as the lists are named: age, sex"},
    {"The dot is the present setting", "of a picture that tells what is set in words"},
    {"The line is the charge across the wall", "of a picture whose values are read in words"},
};

const Exception *exceptionFor(const QString &text)
{
    for (const Exception &one : exceptions) {
        if (text.startsWith(QString::fromUtf8(one.begins)))
            return &one;
    }
    return nullptr;
}

bool leadsBySense(const QString &text)
{
    static const QRegularExpression places(
        u"\\b((on|at) the (left|right|top|bottom)\\b|from left to right|"
        u"(left|right|upper|lower) (sign|button|arrow|column|corner|half)|"
        u"(see|press|click|choose|use|read)( it| them| one)? (above|below|beside)\\b|"
        u"click here)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression looks(
        u"\\b(the (dot|circle|square|triangle|diamond)\\b|"
        u"(red|green|blue|orange|yellow|gr[ae]y|colou?red|shaded|round|square|hollow|dotted) "
        u"(signs?|buttons?|dots?|marks?|lines?|bars?|part|areas?|fields?|boxes|text|ones?)\\b|"
        u"(marked|shown|drawn|written|printed) in (red|green|blue|orange|yellow|gr[ae]y|colou?r)|"
        u"(signs?|words?|buttons?|links?|lines?) (with|in) (dots|colou?r|red|green|blue))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return places.match(text).hasMatch() || looks.match(text).hasMatch();
}

void addTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts << value.toString();
    for (const auto &one : value.toArray())
        addTexts(one, texts);
    const QJsonObject object = value.toObject();
    for (const auto &one : object)
        addTexts(one, texts);
}

QStringList contentTexts()
{
    QStringList texts;
    QDirIterator walk(QStringLiteral(SOURCE_DIR) + u"/resources/content"_s, {u"*.json"_s});
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.fileName().endsWith(u".schema.json"_s) || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        addTexts(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                 texts);
    }
    return texts;
}

QStringList allTexts()
{
    QStringList texts = contentTexts();
    for (const QString &name : sourceFiles()) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            texts << interfaceTexts(QString::fromUtf8(file.readAll()));
    }
    return texts;
}

} // namespace

TEST(SensoryWords, NoSentenceLeadsByColourShapeOrPlaceAlone)
{
    const QStringList texts = allTexts();
    EXPECT_GT(texts.size(), 5000);
    QSet<const Exception *> used;
    for (const QString &text : texts) {
        if (!leadsBySense(text))
            continue;
        const Exception *exception = exceptionFor(text);
        EXPECT_TRUE(exception) << qPrintable(text);
        used << exception;
    }
    for (const Exception &one : exceptions)
        EXPECT_TRUE(used.contains(&one)) << one.begins << " needs no exception any more";
}

TEST(SensoryWords, TheWalkKnowsWhatLeadsBySense)
{
    for (const QString &leading :
         {u"Choose on the left, read on the right."_s, u"Press the green button."_s,
          u"The arrows at the top."_s, u"Words in red are urgent."_s, u"Click here."_s,
          u"Choose them above."_s})
        EXPECT_TRUE(leadsBySense(leading)) << qPrintable(leading);
    for (const QString &naming :
         {u"Low magnesium must be put right."_s, u"Eat green vegetables."_s,
          u"Press “Back” in the tool bar."_s, u"One leg that is swollen, red or hot."_s,
          u"It is below the limit, and above all rare."_s})
        EXPECT_FALSE(leadsBySense(naming)) << qPrintable(naming);
}
