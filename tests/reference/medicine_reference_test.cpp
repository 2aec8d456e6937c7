// SPDX-License-Identifier: GPL-3.0-or-later
// Medicines against the reference dossier.
#include "core/content/medicine_words.h"
#include "core/content/sign_words.h"
#include "reference/dossier.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const QString medicineFile = u"medicines.json"_s;

const MedicineContent &medicines()
{
    return builtInTopic().medicines();
}

QHash<QString, QJsonObject> dossierInteractions()
{
    QHash<QString, QJsonObject> records;
    for (const auto &record : dossierFile(medicineFile)[u"records"_s].toArray())
        records.insert(record[u"id"_s].toString(), record.toObject());
    return records;
}

double orNegative(const QJsonValue &value)
{
    return value.isDouble() ? value.toDouble() : -1;
}

SignUrgency urgencyOf(const QJsonObject &theirs, const Interaction &ours)
{
    const QString level = theirs[u"level"_s].toString();
    if (level == u"soon")
        return SignUrgency::WithinDays;
    if (level == u"same-day")
        return SignUrgency::SameDay;
    const Sign *sign = builtInTopic().signs().sign(theirs[u"red_flag"_s].toString());
    // Without a sign the action itself orders an ambulance.
    EXPECT_TRUE(sign || ours.action.contains(u"ambulance"_s)) << ours.id.toStdString();
    return sign ? sign->urgency : SignUrgency::Ambulance;
}

} // namespace

TEST(MedicineReference, HoursAreThoseOfTheDossier)
{
    NEEDS_DOSSIER();
    const QHash<QString, QJsonObject> theirs = dossierInteractions();
    int withHours = 0;
    for (const Interaction &ours : medicines().interactions) {
        const QJsonObject spacing = theirs[ours.id][u"spacing_hours"_s].toObject();
        ASSERT_EQ(ours.hoursApart.has_value(), !spacing.isEmpty()) << ours.id.toStdString();
        if (!ours.hoursApart)
            continue;
        ++withHours;
        EXPECT_EQ(ours.hoursApart->before.value_or(-1), orNegative(spacing[u"before"_s]));
        EXPECT_EQ(ours.hoursApart->after.value_or(-1), orNegative(spacing[u"after"_s]));
        const QJsonArray labels = spacing[u"by_label"_s].toArray();
        ASSERT_EQ(ours.hoursApart->byLabel.size(), size_t(labels.size()));
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const LabelSpacing &label = ours.hoursApart->byLabel[size_t(i)];
            EXPECT_EQ(label.medicine, labels[i][u"medicine"_s].toString());
            EXPECT_EQ(label.before.value_or(-1), orNegative(labels[i][u"before"_s]));
            EXPECT_EQ(label.after.value_or(-1), orNegative(labels[i][u"after"_s]));
            EXPECT_EQ(label.source, labels[i][u"source"_s].toString());
        }
    }
    EXPECT_GT(withHours, 10);
}

TEST(MedicineReference, UrgenciesNamesAndSourcesAreThoseOfTheDossier)
{
    NEEDS_DOSSIER();
    const QHash<QString, QJsonObject> records = dossierInteractions();
    for (const Interaction &ours : medicines().interactions) {
        const QJsonObject theirs = records[ours.id];
        const std::string id = ours.id.toStdString();
        EXPECT_TRUE(theirs[u"display"_s].toBool()) << id;
        EXPECT_NE(theirs[u"checked"_s].toString(), u"memory") << id;
        EXPECT_EQ(ours.substance, theirs[u"substance"_s].toString()) << id;
        EXPECT_EQ(ours.examples, strings(theirs[u"examples"_s])) << id;
        EXPECT_EQ(wordFor(ours.direction, interactionDirectionWords),
                  theirs[u"direction"_s].toString())
            << id;
        EXPECT_EQ(wordFor(ours.severity, interactionSeverityWords),
                  theirs[u"severity"_s].toString())
            << id;
        EXPECT_EQ(ours.sources, inTheirPlace(strings(theirs[u"sources"_s]))) << id;
        const QJsonObject urgency = theirs[u"urgency"_s].toObject();
        ASSERT_EQ(ours.whenToAct.has_value(), !urgency.isEmpty()) << id;
        if (ours.whenToAct) {
            EXPECT_EQ(ours.whenToAct->sign, urgency[u"red_flag"_s].toString()) << id;
            EXPECT_EQ(ours.whenToAct->urgency, urgencyOf(urgency, ours)) << id;
            EXPECT_EQ(wordFor(ours.whenToAct->basis, basisWords), urgency[u"basis"_s].toString());
        }
    }
}

TEST(MedicineReference, NoNameThatWasOnlyRecalledIsShown)
{
    NEEDS_DOSSIER();
    const QHash<QString, QJsonObject> records = dossierInteractions();
    for (const Interaction &ours : medicines().interactions) {
        const QString shown
            = ours.happens.plain + ours.happens.student + ours.action + ours.examples.join(u' ');
        for (const QString &name : strings(records[ours.id][u"examples_recalled"_s]))
            EXPECT_FALSE(shown.contains(name, Qt::CaseInsensitive))
                << ours.id.toStdString() << " " << name.toStdString();
    }
}

TEST(MedicineReference, LimitsAndFiguresAreThoseOfTheDossier)
{
    NEEDS_DOSSIER();
    const QJsonArray theirs = dossierFile(medicineFile)[u"too_much"_s].toArray();
    ASSERT_EQ(size_t(theirs.size()), medicines().tooMuch.size());
    for (qsizetype i = 0; i < theirs.size(); ++i) {
        const TooMuch &ours = medicines().tooMuch[size_t(i)];
        const QJsonArray limits = theirs[i][u"limits"_s].toArray();
        EXPECT_EQ(ours.substance, theirs[i][u"substance"_s].toString());
        ASSERT_EQ(size_t(limits.size()), ours.limits.size());
        for (qsizetype j = 0; j < limits.size(); ++j) {
            const ExcessLimit &limit = ours.limits[size_t(j)];
            EXPECT_EQ(limit.amount.value_or(-1), orNegative(limits[j][u"amount"_s]));
            for (const auto &[text, key] :
                 {std::pair(limit.unit, u"unit"_s), std::pair(limit.region, u"region"_s),
                  std::pair(limit.who, u"who"_s), std::pair(limit.scope, u"scope"_s),
                  std::pair(limit.source, u"source"_s)})
                EXPECT_EQ(text, limits[j][key].toString()) << ours.substance.toStdString();
        }
    }
}
