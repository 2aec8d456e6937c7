// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/figures.h"

#include <algorithm>
#include <array>

namespace crampwise {

namespace {

template<typename T, typename Test>
const T *firstThat(const std::vector<T> &elements, Test test)
{
    const auto found = std::find_if(elements.begin(), elements.end(), test);
    return found == elements.end() ? nullptr : &*found;
}

template<typename T, typename Id>
const T *byId(const std::vector<T> &elements, const Id &id)
{
    return firstThat(elements, [&](const T &element) { return element.id == id; });
}

} // namespace

const FoodAmount *Food::amountOf(const QString &substance) const
{
    return firstThat(amounts,
                     [&](const FoodAmount &amount) { return amount.substance == substance; });
}

const Food *FoodTable::food(const QString &id) const
{
    return byId(foods, id);
}

const Uptake *FoodTable::uptake(const QString &id) const
{
    return byId(uptakes, id);
}

const FoodCaution *FoodTable::caution(const QString &id) const
{
    return byId(cautions, id);
}

const FoodKind *FoodTable::kind(const QString &id) const
{
    return byId(kinds, id);
}

const Illustration *FoodTable::picture(const QString &id) const
{
    return byId(pictures, id);
}

const FoodDataset *FoodTable::dataset(const QString &id) const
{
    return byId(datasets, id);
}

const BloodTest *BloodTests::test(const QString &id) const
{
    return byId(tests, id);
}

std::vector<const BloodRange *> rangesSideBySide(const BloodTest &test)
{
    const bool company = std::any_of(test.ranges.begin(), test.ranges.end(),
                                     [](const BloodRange &one) { return !one.onlyBesideOthers; });
    std::vector<const BloodRange *> shown;
    for (const BloodRange &range : test.ranges) {
        if (company || !range.onlyBesideOthers)
            shown.push_back(&range);
    }
    return shown;
}

const TrialRow *TrialTables::row(const QString &id) const
{
    return byId(rows, id);
}

const TrialAxisInfo *TrialTables::axis(TrialAxis id) const
{
    return byId(axes, id);
}

std::vector<const TrialRow *> TrialTables::rowsAbout(const QString &about) const
{
    std::vector<const TrialRow *> found;
    for (const TrialRow &candidate : rows) {
        if (candidate.about == about)
            found.push_back(&candidate);
    }
    return found;
}

std::vector<ForestPlot> forestPlots(const TrialTables &tables,
                                    const std::vector<const TrialRow *> &rows)
{
    using Group = ForestPlace::Group;
    std::vector<ForestPlot> plots;
    for (const TrialAxisInfo &axis : tables.axes) {
        for (const Group group : {Group::Main, Group::Pregnancy, Group::Stretching}) {
            ForestPlot plot{&axis, group, {}};
            std::copy_if(rows.begin(), rows.end(), std::back_inserter(plot.rows),
                         [&](const TrialRow *row) {
                             const ForestPlace &place = row->forest;
                             return place.show && place.axis == axis.id && place.group == group;
                         });
            std::stable_sort(plot.rows.begin(), plot.rows.end(),
                             [](const TrialRow *left, const TrialRow *right) {
                                 return left->forest.role < right->forest.role;
                             });
            if (!plot.rows.empty())
                plots.push_back(std::move(plot));
        }
    }
    return plots;
}

bool bearsCertainty(GradeAnswer answer)
{
    constexpr std::array notStudied{GradeAnswer::NotTested, GradeAnswer::NotAKnownCause,
                                    GradeAnswer::NoKnownLink};
    return std::find(notStudied.begin(), notStudied.end(), answer) == notStudied.end();
}

const CertaintyMeaning *GradeTables::meaning(Certainty certainty) const
{
    return byId(certainties, certainty);
}

QString GradeTables::answerName(GradeAnswer answer) const
{
    const AnswerWord *word = byId(answers, answer);
    return word ? word->name : QString();
}

const LinkCell *MessageTables::cell(const QString &nutrient, const QString &mechanism) const
{
    return firstThat(cells, [&](const LinkCell &cell) {
        return cell.nutrient == nutrient && cell.mechanism == mechanism;
    });
}

ResearchSays MessageTables::research(const QString &nutrient, const QString &mechanism) const
{
    const LinkCell *found = cell(nutrient, mechanism);
    return found ? found->research : ResearchSays::Unknown;
}

} // namespace crampwise
