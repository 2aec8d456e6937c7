// SPDX-License-Identifier: GPL-3.0-or-later
// Whom signs and medicines concern, against the reference dossier: each choice that a statement
// names is stated there.
#include "core/content/sign_words.h"
#include "core/text/nearest.h"
#include "reference/dossier.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const SituationContent &situations()
{
    return builtInTopic().situations();
}

/// How the dossier writes what the content calls otherwise.
QStringList otherNames(const QString &tag)
{
    static const QHash<QString, QStringList> names{
        {u"loop-diuretics"_s, {u"water tablet"_s, u"loop"_s, u"diuretic"_s}},
        {u"thiazides"_s, {u"water tablet"_s, u"thiazide"_s, u"diuretic"_s}},
        {u"potassium-sparing"_s, {u"water tablet"_s, u"potassium-sparing"_s, u"diuretic"_s}},
        {u"ace-inhibitors-arbs"_s, {u"ace inhibitor"_s, u"blood-pressure"_s}},
        {u"painkillers"_s, {u"pain killer"_s, u"ibuprofen"_s}},
        {u"acid-medicines"_s, {u"acid"_s, u"ppi"_s}},
        {u"much-alcohol"_s, {u"alcohol"_s, u"drink"_s}},
        {u"heart-failure"_s, {u"heart"_s}},
        {u"kidney-disease"_s, {u"kidney"_s}},
        {u"gut-disease"_s, {u"bowel"_s, u"diarrhea"_s}},
        {u"when-walking"_s, {u"walk"_s}},
        {u"birth-control-pills"_s, {u"pill"_s, u"oral contraceptives"_s}},
        {u"estrogens"_s, {u"hormone"_s}},
        {u"neck-surgery"_s, {u"thyroid or parathyroid"_s, u"thyroid"_s}},
        {u"nerve-damage"_s, {u"numb"_s}},
        {u"pregnant"_s, {u"pregnan"_s}},
        {u"breastfeeding"_s, {u"after birth"_s, u"breast"_s}},
        {u"child"_s, {u"child"_s}},
        {u"eating-again"_s, {u"refeeding"_s, u"starv"_s}},
        {u"magnesium-products"_s, {u"magnesium"_s}},
        {u"potassium-products"_s, {u"potassium chloride"_s, u"salt substitute"_s}},
        {u"gut-slowing-medicines"_s, {u"anticholinergic"_s}},
        {u"stimulant-laxatives"_s, {u"laxative"_s}},
        {u"transplant-medicines"_s, {u"tacrolimus"_s, u"ciclosporin"_s}},
        {u"nerve-chemotherapy"_s, {u"chemotherapy"_s}},
        {u"digoxin"_s, {u"digoxin"_s}},
        {u"long-acting-inhalers"_s, {u"long-acting inhaler"_s}},
        {u"laughing-gas"_s, {u"nitrous oxide"_s}},
        {u"sarcoidosis"_s, {u"sarcoidosis"_s}},
        {u"gave-birth"_s, {u"after birth"_s, u"given birth"_s}},
        {u"over-50"_s, {u"over 50"_s, u"age 50"_s}},
        {u"over-60"_s, {u"older"_s, u"over 55"_s, u"over 65"_s, u" age "_s}},
        {u"hiv-medicines"_s, {u"hiv"_s}},
        {u"fluorouracil"_s, {u"chemotherapy"_s}},
        {u"pemetrexed"_s, {u"chemotherapy"_s}},
        {u"diabetes"_s, {u"diabetic"_s}},
        {u"phosphate-laxatives"_s, {u"bowel preparation"_s}},
        {u"tuberculosis-medicines"_s, {u"tuberculosis"_s}},
    };
    return names.value(tag);
}

bool states(const QString &text, const QString &tag)
{
    const SituationTag &choice = *situations().tag(tag);
    QStringList names = choice.words + otherNames(tag);
    for (const QString &name : choice.names)
        names << name << medicineNames(name);
    names << QString(tag).replace(u'-', u' ');
    return std::any_of(names.begin(), names.end(),
                       [&](const QString &name) { return text.contains(folded(name)); });
}

QString textOf(const QJsonObject &record, const QStringList &keys)
{
    QString text;
    for (const QString &key : keys) {
        const QJsonValue value = record[key];
        text += u' ' + value.toString() + u' ' + strings(value).join(u' ');
    }
    return folded(text);
}

/// What the records of medicines say that lead to a sign, by its id.
QHash<QString, QString> medicinesOfSigns()
{
    QHash<QString, QString> texts;
    const QJsonObject medicines = dossierFile(u"medicines.json"_s);
    // These tell a sign in the words of what to do.
    static const QHash<QString, QString> inWords{{u"raloxifene"_s, u"leg-clot"_s},
                                                 {u"hedgehog"_s, u"muscle-breakdown"_s},
                                                 {u"ca-cinacalcet"_s, u"tetany"_s}};
    for (const QString &list : {u"records"_s, u"medicines_with_cramps"_s}) {
        for (const auto &value : medicines[list].toArray()) {
            const QString text = textOf(value.toObject(), {u"medicine_class"_s, u"examples"_s});
            texts[value[u"urgency"_s][u"red_flag"_s].toString()] += text;
            texts[inWords.value(value[u"id"_s].toString())] += text;
        }
    }
    return texts;
}

template<typename Element>
void expectStated(const std::vector<Element> &ours, const QJsonArray &theirs,
                  const QStringList &keys, const QHash<QString, QString> &more = {})
{
    QHash<QString, QJsonObject> records;
    for (const auto &record : theirs)
        records.insert(record[u"id"_s].toString(), record.toObject());
    for (const Element &one : ours) {
        const QString text = textOf(records[one.id], keys) + more.value(one.id);
        for (const QStringList &tags : one.who.anyOf) {
            for (const QString &tag : tags)
                EXPECT_TRUE(states(text, tag)) << qPrintable(one.id + u' ' + tag);
        }
    }
}

} // namespace

TEST(SituationReference, EachChoiceOfASignIsStatedInTheDossier)
{
    NEEDS_DOSSIER();
    expectStated(builtInTopic().signs().signs,
                 dossierFile(u"red-flags.json"_s)[u"flags"_s].toArray(),
                 {u"who_is_at_risk"_s, u"sign_plain"_s, u"applies_when"_s}, medicinesOfSigns());
}

TEST(SituationReference, EachChoiceOfAMedicineIsStatedInTheDossier)
{
    NEEDS_DOSSIER();
    const QJsonArray records = dossierFile(u"medicines.json"_s)[u"records"_s].toArray();
    QStringList keys = records.first().toObject().keys();
    for (const QString &recalled : {u"recalled"_s, u"examples_recalled"_s, u"note"_s})
        keys.removeAll(recalled);
    expectStated(builtInTopic().medicines().interactions, records, keys);
}

TEST(SituationReference, NoCircumstanceIsNamedThatTheDossierDoesNotKnow)
{
    NEEDS_DOSSIER();
    QStringList known;
    for (const auto &flag : dossierFile(u"red-flags.json"_s)[u"flags"_s].toArray())
        known << strings(flag[u"applies_when"_s]);
    for (const SituationTag &tag : situations().tags) {
        for (Circumstance circumstance : tag.circumstances)
            EXPECT_TRUE(known.contains(wordFor(circumstance, circumstanceWords)))
                << qPrintable(tag.id);
    }
}
