// SPDX-License-Identifier: GPL-3.0-or-later
// Medicines: each says what to do, and nothing makes light of a warning sign.
#include "built_in.h"
#include "loader_fixture.h"

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const QString medicineFile = u"medicines.json"_s;

const MedicineContent &medicines()
{
    return builtInTopic().medicines();
}

} // namespace

TEST(Medicines, ThereAreAsManyAsTheDossierLetsUsShow)
{
    EXPECT_EQ(medicines().interactions.size(), 85U);
    EXPECT_EQ(medicines().tooMuch.size(), 10U);
    EXPECT_EQ(medicines().crampMedicines.size(), 14U);
    EXPECT_EQ(medicines().remedies.size(), 17U);
    for (const Substance &substance : builtInTopic().substances()) {
        EXPECT_TRUE(std::any_of(
            medicines().interactions.begin(), medicines().interactions.end(),
            [&](const Interaction &interaction) { return interaction.substance == substance.id; }))
            << substance.id.toStdString();
        EXPECT_TRUE(
            std::any_of(medicines().tooMuch.begin(), medicines().tooMuch.end(),
                        [&](const TooMuch &excess) { return excess.substance == substance.id; }))
            << substance.id.toStdString();
    }
}

TEST(Medicines, AnAmbulanceInTheActionIsAnUrgencyToo)
{
    for (const Interaction &interaction : medicines().interactions) {
        if (interaction.action.contains(u"call an ambulance"_s)) {
            EXPECT_TRUE(interaction.whenToAct) << interaction.id.toStdString();
        }
        const QString all = interaction.action + interaction.happens.student;
        if (interaction.whenToAct && interaction.whenToAct->urgency == SignUrgency::Ambulance
            && interaction.id != u"ca-foscarnet") {
            EXPECT_TRUE(all.contains(u"ambulance"_s)) << interaction.id.toStdString();
        }
    }
}

TEST(MedicineChecks, RefuseALinkThatMakesLightOfASign)
{
    expectError(loadChanged(medicineFile,
                            [](QJsonObject &root) {
                                changeElement(root, u"interactions"_s, u"id"_s,
                                              u"thiamin-alcohol"_s, [](QJsonObject &interaction) {
                                                  changeMember(interaction, u"whenToAct"_s,
                                                               [](QJsonObject &act) {
                                                                   act[u"urgency"_s]
                                                                       = u"within-days"_s;
                                                               });
                                              });
                            }),
                medicineFile, u"/interactions/1/whenToAct/urgency"_s, u"thiamin-emergency"_s);
}

TEST(MedicineChecks, RefuseAMedicineWithNothingToDo)
{
    expectError(loadChanged(medicineFile,
                            [](QJsonObject &root) {
                                changeFirst(root, u"interactions"_s,
                                            [](QJsonObject &it) { it.remove(u"action"_s); });
                            }),
                medicineFile, u"/interactions/0"_s, u"what to do"_s);
}

TEST(MedicineChecks, RefuseAnAmountWithoutItsUnitAndASubstanceTwice)
{
    expectError(loadChanged(medicineFile,
                            [](QJsonObject &root) {
                                changeElement(root, u"tooMuch"_s, u"substance"_s, u"magnesium"_s,
                                              [](QJsonObject &excess) {
                                                  QJsonArray limits = excess[u"limits"_s].toArray();
                                                  QJsonObject limit = limits[0].toObject();
                                                  limit.remove(u"unit"_s);
                                                  limits[0] = limit;
                                                  excess[u"limits"_s] = limits;
                                              });
                            }),
                medicineFile, u"/tooMuch/6/limits/0"_s, u"unit"_s);
    expectError(loadChanged(medicineFile,
                            [](QJsonObject &root) {
                                changeFirst(root, u"tooMuch"_s, [](QJsonObject &excess) {
                                    excess[u"substance"_s] = u"potassium"_s;
                                });
                            }),
                medicineFile, u"/tooMuch/7"_s, u"potassium"_s);
}
