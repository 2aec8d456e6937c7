// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of pages and charts, taken to other programs.
#include "app/window_fixture.h"

#include "app/charts/chart_frame.h"
#include "app/charts/marked_chart.h"
#include "app/models/table_file.h"
#include "app/models/workbook.h"
#include "content_files.h"
#include "core/page/table_values.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const Table small{{u"name"_s, u"amount"_s, u"known"_s},
                  {{u"a & b"_s, 1234.5, true}, {u"none"_s, QJsonValue(), QJsonValue()}}};

} // namespace

TEST(TableFile, EachEndingIsAFileOfItsKind)
{
    const QTemporaryDir folder;
    for (const QString &ending : tableFileEndings()) {
        const QString file = folder.filePath(u"t."_s + ending.toUpper());
        EXPECT_EQ(saveTable(file, small, u"Small"_s), QString());
        EXPECT_EQ(readWhole(file).isEmpty(), false) << qPrintable(ending);
    }
    EXPECT_EQ(readWhole(folder.filePath(u"t.CSV"_s)), asCsv(small));
    EXPECT_EQ(readWhole(folder.filePath(u"t.JSON"_s)), asJson(small));
    EXPECT_TRUE(readWhole(folder.filePath(u"t.XLSX"_s)).startsWith("PK\x03\x04"));
    EXPECT_TRUE(saveTable(folder.filePath(u"t.ods"_s), small, {}).contains(u".xlsx"_s));
    EXPECT_TRUE(saveTable(u"/nowhere/t.csv"_s, small, {}).contains(u"/nowhere"_s));
}

TEST(TableFile, AWorkbookIsMadeOfAnyTableAndTitle)
{
    for (const QString &title : {QString(), u"[a]:*?/\\'"_s, QString(50, u'x'), u"Maße µg"_s}) {
        EXPECT_TRUE(asWorkbook(small, title).startsWith("PK")) << qPrintable(title);
        EXPECT_TRUE(asWorkbook({}, title).startsWith("PK")) << qPrintable(title);
    }
}

TEST(TableFile, ItsNameIsThatOfItsTitleAsFarAsItFits)
{
    EXPECT_EQ(nameOfFile(u"What Guidelines (2) Name!"_s, u"csv"_s),
              u"crampwise-what-guidelines-2-name.csv"_s);
    EXPECT_EQ(nameOfFile(u"…"_s, u"csv"_s), u"crampwise-table.csv"_s);
    EXPECT_LE(nameOfFile(u"abcd "_s.repeated(99), u"csv"_s).size(), 75);
}

TEST(TableFile, AKindOfFileGivesANameItsFirstEnding)
{
    EXPECT_EQ(endingOf(u"Pictures (*.png *.svg)"_s), u"png"_s);
    EXPECT_EQ(endingOf(u"CSL (*.csl.json)"_s), u"csl.json"_s);
    const QString kinds = u"BibTeX (*.bib);;CSL (*.csl.json);;JSON (*.json)"_s;
    EXPECT_EQ(nameForKind(u"/a/b.bib"_s, kinds, u"CSL (*.csl.json)"_s), u"/a/b.csl.json"_s);
    EXPECT_EQ(nameForKind(u"/a/b.csl.json"_s, kinds, u"JSON (*.json)"_s), u"/a/b.json"_s);
    EXPECT_EQ(nameForKind(u"/a/b.c"_s, kinds, u"JSON (*.json)"_s), u"/a/b.c"_s);
    for (const QString &kind : tableFileFilters().split(u";;"_s))
        EXPECT_TRUE(tableFileEndings().contains(endingOf(kind))) << qPrintable(kind);
}

class PageTableTest : public WindowTest {
protected:
    qsizetype placeOf(const QString &text) { return page().text().text().indexOf(text); }

    void chooseInMenu(qsizetype offset, const QString &command)
    {
        const std::unique_ptr<QMenu> menu(page().menuAt(offset));
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == command)
                return action->trigger();
        }
        ADD_FAILURE() << "no " << qPrintable(command);
    }
};

TEST_F(PageTableTest, ItsContextMenuCopiesItAsCells)
{
    goTo(u"how-much-you-need#salts"_s);
    page().finish();
    chooseInMenu(placeOf(u"It holds"_s), u"Copy Table"_s);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    EXPECT_TRUE(copied->text().startsWith(u"Form\tFormula\tIt holds\tIt holds, unit\t"_s))
        << qPrintable(copied->text().left(80));
    EXPECT_TRUE(copied->html().contains(u"<th>Formula</th>"_s));
    EXPECT_TRUE(copied->html().contains(u"<td sdval=\"40"_s));
    EXPECT_TRUE(copied->data(u"text/csv"_s).startsWith("Form,Formula,"));
    EXPECT_EQ(window->statusBar()->currentMessage(), u"The table is copied."_s);
}

TEST_F(PageTableTest, ItsContextMenuSavesItUnderItsTitle)
{
    const QTemporaryDir folder;
    goTo(u"help"_s);
    page().finish();
    saveAs = folder.filePath(u"keys.json"_s);
    chooseInMenu(placeOf(u"Ctrl+Shift+P"_s), u"Save Table…"_s);
    EXPECT_EQ(suggestedName, u"crampwise-keyboard-shortcuts.xlsx"_s);
    const QJsonArray rows = QJsonDocument::fromJson(readWhole(saveAs)).array();
    EXPECT_EQ(rows[0].toObject()[u"Command"_s], u"Handout"_s);
    EXPECT_EQ(window->statusBar()->currentMessage(), u"Saved to keys.json"_s);
    saveAs = u"/nowhere/at/all.csv"_s;
    chooseInMenu(placeOf(u"Ctrl+Shift+P"_s), u"Save Table…"_s);
    EXPECT_EQ(errors.size(), 1);
}

TEST_F(PageTableTest, WhereNoTableIsTheContextMenuOffersNone)
{
    goTo(u"help"_s);
    const std::unique_ptr<QMenu> menu(page().menuAt(0));
    for (const QAction *action : menu->actions())
        EXPECT_FALSE(action->text().remove(u'&').contains(u"Table"_s));
}

TEST_F(PageTableTest, TheMenuOfTheWindowTakesTheTableOfTheCaretElseTheOneInSight)
{
    goTo(u"help"_s);
    page().finish();
    trigger(Actions::CopyTableText);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"Command\tKeys\n"_s));
    goTo(u"food-and-needs"_s);
    page().finish();
    page().setCaret(0);
    trigger(Actions::CopyTableCsv);
    const TextTable chart = onPage<ChartFrame>().constFirst()->chart()->table();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QString::fromUtf8(asCsv(valuesOf(chart))));
    page().setCaret(page().text().text().indexOf(u"Upper limit, and what it counts"_s));
    trigger(Actions::CopyTableCsv);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"Nutrient,Need,"_s));
    saveAs.clear();
    trigger(Actions::SaveTable);
    EXPECT_TRUE(suggestedName.endsWith(u".xlsx"_s));
}

} // namespace crampwise
