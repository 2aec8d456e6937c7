// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/contents_model.h"
#include "app/models/deficiency_model.h"
#include "app/models/text_table_model.h"
#include "app/navigation/navigator.h"
#include "app/pages/search_results.h"
#include "app/settings/settings.h"
#include "core/content/built_in_topic.h"
#include "core/page/pages.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const Topic &topic()
{
    static const LoadResult loaded = loadBuiltInTopic();
    return *loaded.topic;
}

QString settingsFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"crampwise"_s, u"crampwise"_s)
        .fileName();
}

void writeSettings(const QByteArray &text)
{
    ASSERT_TRUE(QFileInfo(settingsFile()).dir().mkpath(u"."_s));
    QFile file(settingsFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

TEST(ContentsModel, KeepsTheRulesOfModels)
{
    ContentsModel model(topic());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 19 + 6); // pages and heads
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const auto location = model.locationAt(index);
        EXPECT_EQ(location.has_value(), bool(index.flags() & Qt::ItemIsSelectable));
        if (location) {
            EXPECT_EQ(model.indexOf(*location), index);
        }
    }
    EXPECT_FALSE(model.indexOf({Location::Kind::Help, {}, {}}).isValid());
}

TEST(ContentsModel, AFoodAndATabStandForThePageThatIsListed)
{
    const ContentsModel model(topic());
    const auto listed = [&](const QString &name) {
        const auto location = model.locationAt(model.indexOf(*parseLocation(name, topic())));
        return location ? location->toString() : QString();
    };
    for (const QString &name : {u"banana"_s, u"foods"_s, u"how-much-you-need"_s})
        EXPECT_EQ(listed(name), u"food-and-needs"_s) << qPrintable(name);
    EXPECT_EQ(listed(u"how-common"_s), u"evidence"_s);
    EXPECT_EQ(listed(u"magnesium/evidence"_s), u"magnesium"_s);
}

TEST(ContentsModel, RowsLeadToTheirPagesAndHeadsOfGroupsNowhere)
{
    const ContentsModel model(topic());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant target = model.index(row).data(LocationRole);
        const auto location = model.locationAt(model.index(row));
        EXPECT_EQ(target.isValid(), location.has_value()) << row;
        if (location) {
            EXPECT_EQ(target.value<Location>(), *location);
        }
    }
}

TEST(DeficiencyModel, LeadsOnlyFromNutrientsMarksAndAnswers)
{
    const DeficiencyModel model(topic());
    int leading = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const bool isMark = cell.data(DeficiencyModel::MarkRole).toInt() > 0;
            const QVariant target = cell.data(LocationRole);
            EXPECT_EQ(target.isValid(),
                      column == DeficiencyModel::NutrientColumn || isMark
                          || column >= model.mechanismEnd())
                << qPrintable(cell.data().toString());
            leading += target.isValid() ? 1 : 0;
            if (isMark) {
                EXPECT_EQ(target.value<Location>(),
                          (Location{Location::Kind::Nutrient, topic().table()[size_t(row)].nutrient,
                                    topic().mechanisms()[size_t(column) - 2].id}));
            }
        }
    }
    EXPECT_EQ(leading, 7 + int(topic().links().size()) + 7 * 2);
}

TEST(SearchResultsModel, KeepsTheRulesOfModels)
{
    SearchResultsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHits(SearchIndex(topic()).find(u"calcium"_s));
    EXPECT_GT(model.rowCount(), 3);
    EXPECT_EQ(model.index(0).data(LocationRole).value<Location>().toString(), u"calcium"_s);
    EXPECT_TRUE(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Nutrient"_s));
    model.setHits({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(TextTableModel, KeepsTheRulesOfModelsAndFoldsIntoOneColumn)
{
    TextTable table{{u"Food"_s, u"Iron"_s}, {{u"Beans"_s, u"3 mg"_s}, {u"Rice"_s, u"1 mg"_s}}};
    table.targets = {Location{Location::Kind::Foods, {}, {}}, std::nullopt};
    TextTableModel model(table);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(model.index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    EXPECT_TRUE(model.index(0, 1).data(LocationRole).isValid());
    EXPECT_FALSE(model.index(1, 0).data(LocationRole).isValid());
    const TextTable narrow = folded(table);
    EXPECT_EQ(narrow.header, QStringList{u"Food"_s});
    EXPECT_EQ(narrow.rows[1], QStringList{u"Rice\nIron: 1 mg"_s});
}

TEST(Navigator, RemembersTheWayAndForgetsTheWayForwardAtABranch)
{
    const Location a{};
    const Location b{Location::Kind::Help, {}, {}};
    const Location c{Location::Kind::About, {}, {}};
    Navigator navigator(a);
    const QSignalSpy spy(&navigator, &Navigator::locationChanged);
    navigator.back();
    EXPECT_EQ(spy.count(), 0);
    navigator.go(b);
    navigator.back();
    EXPECT_EQ(navigator.current(), a);
    EXPECT_TRUE(navigator.canGoForward());
    navigator.go(c);
    EXPECT_FALSE(navigator.canGoForward());
    navigator.back();
    EXPECT_EQ(navigator.current(), a);
    EXPECT_EQ(spy.count(), 4);
}

TEST(Navigator, AnnouncesTheSamePlaceAgainWithoutANewStep)
{
    Navigator navigator({});
    const QSignalSpy spy(&navigator, &Navigator::locationChanged);
    navigator.go({});
    EXPECT_EQ(spy.count(), 1);
    EXPECT_FALSE(navigator.canGoBack());
}

TEST(Navigator, KeepsABoundedHistory)
{
    Navigator navigator({});
    for (int i = 0; i < 1000; ++i)
        navigator.go({i % 2 ? Location::Kind::Help : Location::Kind::About, {}, {}});
    int steps = 0;
    while (navigator.canGoBack()) {
        navigator.back();
        ++steps;
    }
    EXPECT_EQ(steps, 199);
}

TEST(Settings, KeepsEveryValue)
{
    QFile::remove(settingsFile());
    HandoutChoices handout;
    handout.request.kind = HandoutKind::Nutrients;
    handout.request.nutrients = {u"calcium"_s, u"vitamin-k"_s};
    handout.request.level = Level::Student;
    handout.request.chart = false;
    handout.request.practice = u"Dr “O”, 555"_s;
    handout.request.note = u"two\nlines"_s;
    handout.format = {HandoutPaper::Letter, true};
    handout.language = u"en"_s;
    handout.keepTyped = true;
    {
        Settings settings;
        EXPECT_EQ(settings.theme(), ThemeChoice::System);
        EXPECT_DOUBLE_EQ(settings.zoom(), 1.0);
        EXPECT_EQ(settings.handout({}), HandoutChoices());
        HandoutChoices usual;
        usual.format.paper = HandoutPaper::Letter;
        EXPECT_EQ(settings.handout(usual), usual);
        settings.setTheme(ThemeChoice::Platform);
        settings.setZoom(1.75);
        settings.setHandout(handout);
        settings.setLastLocation(u"calcium#sources"_s);
        EXPECT_TRUE(settings.save());
    }
    const Settings again;
    EXPECT_EQ(again.problem(), QString());
    EXPECT_EQ(again.theme(), ThemeChoice::Platform);
    EXPECT_DOUBLE_EQ(again.zoom(), 1.75);
    EXPECT_EQ(again.handout({}), handout);
    EXPECT_EQ(again.lastLocation(), u"calcium#sources"_s);
    QFile::remove(settingsFile());
}

TEST(Settings, NonsenseReadsAsDefaults)
{
    writeSettings("[window]\ntheme=purple\nzoomPercent=-7\nlocation=@Invalid()\n"
                  "[print]\npaper=parchment\n[handout]\nkind=poem\nlevel=9\n");
    const Settings settings;
    EXPECT_EQ(settings.theme(), ThemeChoice::System);
    EXPECT_DOUBLE_EQ(settings.zoom(), 1.0);
    EXPECT_EQ(settings.lastLocation(), QString());
    EXPECT_EQ(settings.handout({}), HandoutChoices());
    QFile::remove(settingsFile());
}

TEST(Settings, StoreWordsAndUnderstandTheNumbersOfOlderFiles)
{
    writeSettings("[window]\ntheme=2\n[choices]\nsourceKind=1\nlevel=1\ndiet=all\n"
                  "foodOrder=0\nfoodScale=share\n");
    {
        Settings settings;
        const Choices read = settings.choices({});
        EXPECT_EQ(settings.theme(), ThemeChoice::System);
        EXPECT_EQ(read.sourceKind(), Source::Kind::Trial);
        EXPECT_EQ(read.level(), Level::Plain);
        EXPECT_EQ(read.diet(), Diet::Omnivore);
        EXPECT_EQ(read.foodOrder(), FoodOrder::MostFirst);
        EXPECT_EQ(read.foodScale(), FoodScale::ShareOfNeed);
        settings.setChoices(read);
        settings.setTheme(ThemeChoice::Dark);
        EXPECT_TRUE(settings.save());
    }
    QFile file(settingsFile());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    EXPECT_TRUE(written.contains("sourceKind=trial")) << written.constData();
    EXPECT_TRUE(written.contains("theme=dark")) << written.constData();
    file.remove();
}

TEST(Settings, ReadAnOldStageOfLifeAsTheReaderThatItMeans)
{
    const Reader woman{12 * 60, Sex::Female, false, false};
    const NeedTables needs{{}, {}, {}, {}, {{u"female-51-70"_s, woman}}, {}, {}, {}, {}};
    writeSettings("[choices]\nlifeStage=female-51-70\n");
    {
        Settings settings;
        EXPECT_EQ(settings.choices({}).reader(), Reader());
        EXPECT_EQ(settings.choices(needs).reader(), woman);
        settings.setChoices(settings.choices(needs));
        EXPECT_TRUE(settings.save());
    }
    {
        Settings settings;
        EXPECT_EQ(settings.choices({}).reader(), woman);
        settings.setChoices({});
        EXPECT_EQ(settings.choices(needs).reader(), Reader()); // taken back, not found again
    }
    QFile::remove(settingsFile());
}

TEST(Settings, ADamagedFileIsSaidInOneSentence)
{
    writeSettings("\x01\x02 this is no settings file\n[[[[\n=\n");
    Settings settings;
    EXPECT_TRUE(settings.problem().contains(u"damaged"_s)) << qPrintable(settings.problem());
    EXPECT_FALSE(settings.problem().contains(u'\n'));
    EXPECT_DOUBLE_EQ(settings.zoom(), 1.0);
    QFile::remove(settingsFile());
}

} // namespace crampwise
