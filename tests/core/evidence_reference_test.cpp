// SPDX-License-Identifier: GPL-3.0-or-later
// Certainties, trials, laboratory ranges and sources against the reference dossier.
#include "dossier.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

Certainty certaintyFrom(const QString &word)
{
    const QHash<QString, Certainty> words{{u"high"_s, Certainty::High},
                                          {u"moderate"_s, Certainty::Moderate},
                                          {u"low"_s, Certainty::Low},
                                          {u"very low"_s, Certainty::VeryLow},
                                          {u"none"_s, Certainty::None}};
    EXPECT_TRUE(words.contains(word)) << word.toStdString();
    return words.value(word);
}

QHash<QString, QJsonObject> dossierSources()
{
    QHash<QString, QJsonObject> sources;
    for (const QJsonValue &value : dossierFile(u"sources.json"_s)[u"sources"_s].toArray())
        sources.insert(value.toObject()[u"id"_s].toString(), value.toObject());
    return sources;
}

/// A minus is a hyphen here, and so is the dash of a range.
QString withHyphens(QString text)
{
    static const QRegularExpression range(u"(?<=\\d)–(?=\\d)"_s);
    return text.replace(u'−', u'-').replace(range, u"-"_s);
}

/// Every number of a text, with its sign: "-9.59", ".01", "1,300".
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression number(
        u"(?<![\\d.])-?\\d[\\d,]*(?:\\.\\d+)?|(?<!\\d)\\.\\d+"_s);
    QStringList numbers;
    auto matches = number.globalMatch(withHyphens(text));
    while (matches.hasNext()) {
        QString found = matches.next().captured();
        if (found.endsWith(u','))
            found.chop(1);
        numbers << found;
    }
    return numbers;
}

struct Numbers {
    QSet<QString> all;

    explicit Numbers(const QString &text)
    {
        for (const QString &number : numbersIn(text)) {
            all << plain(number);
            // The second number of "4-8" is 8, not -8.
            if (number.startsWith(u'-'))
                all << plain(number.mid(1));
        }
    }
    static QString plain(QString number) { return number.remove(u','); }
    bool contains(const QString &number) const
    {
        const QString wanted = plain(number);
        return all.contains(wanted)
            || (wanted.startsWith(u'-') && all.contains(wanted.mid(1)));
    }
};

const std::vector<Trial> allTrials()
{
    std::vector<Trial> trials;
    for (const Evidence &evidence : builtInTopic().evidence())
        trials.insert(trials.end(), evidence.trials.begin(), evidence.trials.end());
    for (const Remedy &remedy : builtInTopic().remedies())
        trials.insert(trials.end(), remedy.trials.begin(), remedy.trials.end());
    return trials;
}

} // namespace

TEST(Reference, CertaintiesOfBothQuestions)
{
    NEEDS_DOSSIER();
    const QJsonArray nutrients = dossierNutrients()[u"nutrients"_s].toArray();
    EXPECT_EQ(size_t(nutrients.size()), builtInTopic().evidence().size());
    const QHash<QString, QJsonObject> sources = dossierSources();
    for (const QJsonValue &value : nutrients) {
        const QJsonObject nutrient = value.toObject();
        const QString id = nutrient[u"id"_s].toString();
        const Evidence *ours = builtInTopic().evidence(id);
        ASSERT_NE(ours, nullptr) << id.toStdString();
        const QJsonObject theirs = nutrient[u"evidence"_s].toObject();
        for (const auto &[answer, key] :
             {std::pair(&ours->lack, u"does_true_deficiency_cause_cramps"_s),
              std::pair(&ours->supplement, u"do_supplements_help_ordinary_cramps"_s)}) {
            const QJsonObject question = theirs[key].toObject();
            EXPECT_EQ(answer->certainty, certaintyFrom(question[u"certainty"_s].toString()))
                << id.toStdString() << " " << key.toStdString();
            for (const QString &source : strings(question[u"sources"_s])) {
                // nutrients.json names this one for muscle breakdown, which we leave out as
                // recalled; evidence.md does not name it.
                if (source == u"kardalas-2018")
                    continue;
                const bool confirmed = sources[source][u"checked"_s].toString() != u"memory";
                EXPECT_EQ(answer->fact.sources.contains(source), confirmed)
                    << id.toStdString() << " " << source.toStdString();
            }
        }
    }
}

TEST(Reference, FiguresOfTrials)
{
    NEEDS_DOSSIER();
    const QString dossier = QString::fromUtf8(readWhole(dossierPath(u"evidence.md"_s)));
    const Numbers known(dossier);
    const std::vector<Trial> trials = allTrials();
    EXPECT_GT(trials.size(), 20U);
    for (const Trial &trial : trials) {
        const std::string name = trial.name.toStdString();
        if (trial.people) {
            EXPECT_TRUE(known.contains(QString::number(*trial.people))) << name << *trial.people;
        }
        for (const QString &number : numbersIn(trial.figures))
            EXPECT_TRUE(known.contains(number)) << name << ": " << number.toStdString();
        for (const QString &source : trial.sources) {
            EXPECT_TRUE(dossier.contains(u'[' + source) || dossier.contains(u", "_s + source))
                << name << ": " << source.toStdString();
        }
    }
}

TEST(Reference, SourcesAreWhatTheDossierSays)
{
    NEEDS_DOSSIER();
    const QHash<QString, QJsonObject> sources = dossierSources();
    const QStringList ofTheLab = dossierLabSources();
    EXPECT_GT(ofTheLab.size(), 20);
    for (const Source &ours : builtInTopic().sources()) {
        const std::string id = ours.id.toStdString();
        if (ofTheLab.contains(ours.id))
            continue; // the laboratory's specification lists them without their particulars
        ASSERT_TRUE(sources.contains(ours.id)) << id;
        const QJsonObject theirs = sources[ours.id];
        EXPECT_NE(theirs[u"checked"_s].toString(), u"memory"_s) << id;
        EXPECT_EQ(ours.year.value_or(0), theirs[u"year"_s].toInt(0)) << id;
        // The second edition knows more numbers, and other addresses, than our records yet state.
        if (!ours.doi.isEmpty()) {
            EXPECT_EQ(ours.doi, theirs[u"doi"_s].toString()) << id;
        }
        if (!ours.pmid.isEmpty()) {
            EXPECT_EQ(ours.pmid, theirs[u"pmid"_s].toVariant().toString()) << id;
        }
    }
}

TEST(Reference, LaboratoryRanges)
{
    NEEDS_DOSSIER();
    for (const QJsonObject &theirs : dossierSubstances()) {
        const QString id = theirs[u"id"_s].toString();
        QString text;
        for (const QJsonValue &value : theirs[u"tests"_s].toArray()) {
            const QJsonObject test = value.toObject();
            if (test[u"checked"_s].toString() != u"memory") {
                text += test[u"conventional"_s].toString() + u' ' + test[u"si"_s].toString()
                    + u'\n';
            }
        }
        static const QRegularExpression noDecimals(u"(?<=\\d)\\.0(?!\\d)"_s);
        text = withHyphens(text).remove(noDecimals);
        for (const LabTest &test : builtInTopic().substance(id)->tests) {
            if (!test.range)
                continue;
            const QString span = u"%1-%2 %3"_s.arg(QString::number(test.range->low),
                                                   QString::number(test.range->high),
                                                   test.range->unit);
            EXPECT_TRUE(text.contains(span)) << id.toStdString() << ": " << span.toStdString()
                                             << "\n" << text.toStdString();
        }
    }
}
