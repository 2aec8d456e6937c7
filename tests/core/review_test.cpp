// SPDX-License-Identifier: GPL-3.0-or-later
// A review that is overdue is said so; and everything that was read of trials has its place.
#include "built_in.h"
#include "core/content/review.h"
#include "core/export/tables.h"
#include "core/handout/handout.h"
#include "core/page/page.h"
#include "core/page/pages.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const Topic &topic()
{
    return builtInTopic();
}

QDate due()
{
    return topic().about().nextReview;
}

QString textOf(const QString &name, Level level = Level::Plain, const QDate &today = due())
{
    Choices choices;
    choices.setLevel(level);
    return pageAsText(buildPage(topic(), *parseLocation(name, topic()), choices, today))
        .simplified();
}

} // namespace

TEST(Review, IsOverdueFromTheDayAfterItWasDue)
{
    const QDate built = topic().about().reviewed;
    EXPECT_EQ(reviewWarning(topic(), due().addDays(-1), built), QString());
    EXPECT_EQ(reviewWarning(topic(), due(), built), QString());
    const QString warning = reviewWarning(topic(), due().addDays(1), built);
    EXPECT_TRUE(warning.contains(QLocale().toString(due(), QLocale::LongFormat)))
        << qPrintable(warning);
    EXPECT_FALSE(warning.contains(u'%'));
}

TEST(Review, AClockBehindTheBuildIsNotBelieved)
{
    const QDate wrong(1970, 1, 1);
    EXPECT_EQ(reviewWarning(topic(), wrong, due()), QString());
    EXPECT_NE(reviewWarning(topic(), wrong, due().addDays(1)), QString());
    EXPECT_TRUE(buildDay().isValid());
    EXPECT_GE(buildDay(), QDate(2026, 1, 1));
}

TEST(Review, EveryPageSaysThatItIsOverdue)
{
    const QDate late = due().addDays(1);
    const QString warning = reviewWarning(topic(), late);
    ASSERT_FALSE(warning.isEmpty());
    for (const QString &name : locationNames(topic())) {
        EXPECT_EQ(textOf(name, Level::Plain, late).count(warning.simplified()), 1)
            << qPrintable(name);
        if (buildDay() <= due()) {
            EXPECT_FALSE(textOf(name).contains(warning.simplified())) << qPrintable(name);
        }
    }
}

TEST(WhatWasTried, EveryTrialStandsOnThePageOfItsNutrientOrOfWhatElseWasTried)
{
    const QString situations = textOf(u"medicines-and-situations"_s, Level::Student);
    for (const TrialRow &row : topic().figures().trials.rows) {
        const QString page
            = topic().nutrient(row.about) ? textOf(row.about, Level::Student) : situations;
        for (const QString &text : {row.label, row.dose.text, row.dose.note, row.against, row.who,
                                    row.outcome, row.design, row.blinding, row.registered,
                                    row.funding, row.computed, row.text.at(Level::Student)}) {
            EXPECT_TRUE(page.contains(text.simplified()))
                << qPrintable(row.id) << ": " << qPrintable(text);
        }
        for (const OtherOutcome &other : row.others)
            EXPECT_TRUE(page.contains(other.outcome.simplified())) << qPrintable(row.id);
        for (const ElementDose &element : row.dose.elements)
            EXPECT_TRUE(page.contains(element.condition)) << qPrintable(row.id);
    }
}

TEST(WhatWasTried, EverySituationAndRemedyStandsOnItsPage)
{
    const QString page = textOf(u"medicines-and-situations"_s);
    for (const OtherCause &cause : topic().whatElse().otherCauses)
        EXPECT_TRUE(page.contains(cause.text.plain.simplified())) << qPrintable(cause.id);
    for (const CrampMedicine &medicine : topic().medicines().crampMedicines) {
        EXPECT_TRUE(page.contains(medicine.reported.simplified())) << qPrintable(medicine.id);
        for (const CrampFigure &figure : medicine.figures)
            EXPECT_TRUE(page.contains(figure.measure.simplified())) << qPrintable(medicine.id);
    }
    for (const TriedRemedy &remedy : topic().medicines().remedies) {
        EXPECT_TRUE(page.contains(remedy.answer.simplified())) << qPrintable(remedy.id);
        for (const QString &id : remedy.trials)
            EXPECT_TRUE(page.contains(topic().figures().trials.row(id)->text.plain.simplified()))
                << qPrintable(id);
    }
}

TEST(WhatWasTried, NoCellOfATrialIsGluedFromPieces)
{
    Choices choices;
    choices.setLevel(Level::Student);
    const Page page = buildPage(topic(), *parseLocation(u"magnesium"_s, topic()), choices, due());
    int effects = 0;
    for (const Section &section : page.sections) {
        for (const Block &block : section.blocks) {
            const auto *table = std::get_if<TextTable>(&block);
            if (!table || section.anchor != u"trials")
                continue;
            const qsizetype effect = table->header.indexOf(u"Effect"_s);
            for (const QStringList &cells : table->rows) {
                EXPECT_EQ(cells.size(), table->header.size());
                if (effect < 0 || cells[effect].isEmpty())
                    continue;
                ++effects;
                bool isNumber = false;
                QString(cells[effect]).replace(QChar(0x2212), u'-').toDouble(&isNumber);
                EXPECT_TRUE(isNumber) << qPrintable(cells[effect]);
            }
        }
    }
    EXPECT_GT(effects, 10);
}

TEST(WhatWasTried, EveryFigureOfATrialAndAMedicineIsExported)
{
    size_t figures = 0;
    for (const TrialRow &row : topic().figures().trials.rows) {
        figures += row.others.size();
        for (const TrialArm &arm : row.arms)
            figures += arm.measures.size();
    }
    EXPECT_GT(figures, 50u);
    EXPECT_EQ(exportTable(topic(), TableKind::TrialFigures).rows.size(), figures);
    const QByteArray medicines = asCsv(exportTable(topic(), TableKind::Medicines));
    for (const Interaction &interaction : topic().medicines().interactions) {
        if (!interaction.hoursApart)
            continue;
        for (const LabelSpacing &label : interaction.hoursApart->byLabel)
            EXPECT_TRUE(medicines.contains(label.medicine.toUtf8())) << qPrintable(label.medicine);
    }
    for (const CrampMedicine &medicine : topic().medicines().crampMedicines) {
        for (const CrampFigure &figure : medicine.figures)
            EXPECT_TRUE(medicines.contains(figure.measure.toUtf8().left(20)))
                << qPrintable(figure.measure);
    }
}

TEST(Review, IsSaidFirstOnHandouts)
{
    HandoutRequest appointment;
    appointment.kind = HandoutKind::Appointment;
    for (const HandoutRequest &request : {HandoutRequest(), appointment}) {
        const auto words = [&](const QDate &today) {
            return handoutAsText(buildHandout(topic(), request, QLocale::c(), today)).simplified();
        };
        const QString warning = reviewWarning(topic(), due().addDays(1)).simplified();
        EXPECT_FALSE(words(due()).contains(warning));
        const QString late = words(due().addDays(1));
        EXPECT_TRUE(late.contains(warning));
        EXPECT_LT(late.indexOf(warning), late.indexOf(topic().doctorPage().title));
    }
}
