// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog in which a handout is chosen, seen, printed and saved.
#include "app/handout/handout_dialog.h"
#include "app/handout/handout_preview.h"
#include "app/widgets/text_label.h"
#include "handout_fixture.h"
#include "pseudo_topic.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::StringLiterals;
using namespace crampwise;

namespace {

const QLocale arabic(QLocale::Arabic, QLocale::Egypt);

class HandoutDialogTest : public HandoutFileTest {
protected:
    HandoutDialog &open(const HandoutChoices &choices = {})
    {
        Dialogs dialogs;
        dialogs.saveFileName
            = [this](QWidget *, const QString &, const QString &name, const QString &) {
                  suggestedName = name;
                  return saveAs;
              };
        dialogs.showError = [this](QWidget *, const QString &text) { errors << text; };
        PrintDialogs printDialogs{
            [this] { return hasPrinter; },
            [this](QPrinter &printer, QWidget *) {
                printer.setOutputFormat(QPrinter::PdfFormat);
                printer.setOutputFileName(path(u"printed.pdf"_s));
                if (otherPaper)
                    printer.setPageSize(QPageSize(*otherPaper));
                return true;
            },
            [](QWidget *) { return true; },
            [](const QPrinter &, const QPageSize &, QWidget *) { return false; }};
        dialog = std::make_unique<HandoutDialog>(
            std::vector<HandoutLanguage>{{handoutEnglish(), &handoutTopic()},
                                         {arabic, &pseudoTopic(Pseudo::RightToLeft)}},
            choices, Look(Theme::light(), QApplication::font(), 1), dialogs, printDialogs);
        dialog->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(dialog.get()));
        return *dialog;
    }

    template<typename T>
    T *find(const QString &name) const
    {
        T *widget = dialog->findChild<T *>(name);
        EXPECT_TRUE(widget) << qPrintable(name);
        return widget;
    }
    void click(const QString &name) const { find<QAbstractButton>(name)->click(); }

    /// What assistive tools read of the preview, once it has followed the choices.
    QString shown() const
    {
        QCoreApplication::processEvents();
        return dialog->findChild<HandoutPreview *>()->accessibleDescription();
    }
    QString message() const
    {
        QCoreApplication::processEvents();
        return find<TextLabel>(u"message"_s)->plainText();
    }

    std::unique_ptr<HandoutDialog> dialog;
    bool hasPrinter = false;
    std::optional<QPageSize::PageSizeId> otherPaper; ///< Chosen at the printer.
    QString saveAs;
    QString suggestedName;
    QStringList errors;
};

} // namespace

TEST_F(HandoutDialogTest, ThePreviewFollowsEveryChoice)
{
    open();
    EXPECT_TRUE(shown().startsWith(buildHandout(handoutTopic(), {}, handoutEnglish()).title));
    click(u"kind2"_s);
    EXPECT_TRUE(shown().startsWith(handoutTopic().handout().appointment.title));
    click(u"kind1"_s);
    click(u"magnesium"_s);
    click(u"vitamin-b"_s); // with which it began
    EXPECT_TRUE(shown().startsWith(u"Magnesium and leg cramps"_s));
    const QString plain = shown();
    find<QComboBox>(u"level"_s)->setCurrentIndex(1);
    EXPECT_NE(shown(), plain);
    find<QComboBox>(u"level"_s)->setCurrentIndex(0);
    EXPECT_EQ(shown(), plain);
    find<QLineEdit>(u"practice"_s)->setText(u"Dr Okafor, 555-0100"_s);
    EXPECT_TRUE(shown().startsWith(u"Dr Okafor, 555-0100"_s));
    find<QPlainTextEdit>(u"note"_s)->setPlainText(u"Come back in May."_s);
    EXPECT_TRUE(shown().contains(u"Come back in May."_s));
    find<QComboBox>(u"size"_s)->setCurrentIndex(1);
    shown();
    EXPECT_EQ(dialog->findChild<HandoutPreview *>()->pageCount(), 2);
}

TEST_F(HandoutDialogTest, TextsThatWrapHaveTheirHeight)
{
    open();
    const auto *keep = find<QCheckBox>(u"keep"_s);
    QCoreApplication::processEvents();
    EXPECT_GE(keep->height(), keep->heightForWidth(keep->width()));
}

TEST_F(HandoutDialogTest, ThePagesLanguageIsApartFromTheWindows)
{
    open();
    const QString title = dialog->windowTitle();
    find<QComboBox>(u"language"_s)->setCurrentIndex(1);
    const Topic &mirrored = pseudoTopic(Pseudo::RightToLeft);
    EXPECT_TRUE(shown().startsWith(buildHandout(mirrored, {}, QLocale(QLocale::Arabic)).title));
    EXPECT_EQ(dialog->windowTitle(), title);
    EXPECT_EQ(dialog->layoutDirection(), Qt::LeftToRight);
    saveAs = path(u"page.html"_s);
    dialog->saveWebPage();
    QFile page(saveAs);
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_TRUE(page.readAll().contains("dir=\"rtl\""));
}

TEST_F(HandoutDialogTest, ThereAreThreeNutrientsAtMost)
{
    HandoutChoices choices;
    choices.request = nutrientRequest({u"magnesium"_s, u"calcium"_s});
    open(choices);
    EXPECT_TRUE(find<QCheckBox>(u"potassium"_s)->isEnabled());
    click(u"potassium"_s);
    EXPECT_FALSE(find<QCheckBox>(u"vitamin-b"_s)->isEnabled());
    EXPECT_TRUE(find<QCheckBox>(u"calcium"_s)->isEnabled());
    EXPECT_FALSE(find<QCheckBox>(u"chart"_s)->isEnabled()); // three have none
    click(u"calcium"_s);
    EXPECT_TRUE(find<QCheckBox>(u"vitamin-b"_s)->isEnabled());
}

TEST_F(HandoutDialogTest, KeepsForWhomItIsThoughNothingAsksHere)
{
    HandoutChoices choices;
    choices.request = nutrientRequest({u"magnesium"_s});
    choices.request.reader = {35 * 12, Sex::Female, true, false};
    choices.request.region = Region::EuropeanUnion;
    open(choices);
    EXPECT_EQ(dialog->choices().request.reader, choices.request.reader);
    EXPECT_EQ(dialog->choices().request.region, choices.request.region);
    EXPECT_TRUE(shown().contains(u"European Union"_s));
}

TEST_F(HandoutDialogTest, SaysWhatIsWrongAndKeepsWhatWasTyped)
{
    open();
    const QString before = shown();
    const QString tooLong(310, u'x');
    find<QPlainTextEdit>(u"note"_s)->setPlainText(tooLong);
    EXPECT_TRUE(message().contains(u"310 characters"_s)) << qPrintable(message());
    EXPECT_TRUE(find<QLabel>(u"count"_s)->text().contains(u"310"_s));
    EXPECT_EQ(shown(), before);
    for (const QString &name : {u"print"_s, u"savePdf"_s, u"saveWebPage"_s})
        EXPECT_FALSE(find<QPushButton>(name)->isEnabled());
    EXPECT_EQ(dialog->choices().request.note, tooLong);
    find<QPlainTextEdit>(u"note"_s)->clear();
    EXPECT_FALSE(message().contains(u"310 characters"_s));
    EXPECT_TRUE(find<QPushButton>(u"print"_s)->isEnabled());
    find<QLineEdit>(u"practice"_s)->setText(QString(10000, u'x'));
    EXPECT_TRUE(message().contains(u"10000 characters"_s));
    click(u"kind1"_s);
    click(u"vitamin-b"_s); // with which it began
    find<QLineEdit>(u"practice"_s)->clear();
    EXPECT_TRUE(message().contains(u"at least one"_s));
}

TEST_F(HandoutDialogTest, NamesWhatWasLeftOut)
{
    open();
    EXPECT_FALSE(message().contains(handoutTopic().handout().overview.adviceInFull));
    find<QPlainTextEdit>(u"note"_s)->setPlainText(u"n\n"_s.repeated(5));
    EXPECT_TRUE(message().contains(handoutTopic().handout().overview.adviceInFull));
    find<QPlainTextEdit>(u"note"_s)->clear();
    EXPECT_FALSE(message().contains(handoutTopic().handout().overview.adviceInFull));
}

TEST_F(HandoutDialogTest, SavesWhatIsShown)
{
    HandoutChoices choices;
    choices.request = nutrientRequest({u"calcium"_s});
    open(choices);
    saveAs = path(u"saved"_s);
    click(u"savePdf"_s);
    EXPECT_EQ(suggestedName, u"crampwise-calcium.pdf"_s);
    EXPECT_TRUE(textOf(path(u"saved.pdf"_s)).contains(u"Calciumandlegcramps"_s));
    click(u"saveWebPage"_s);
    EXPECT_TRUE(QFile::exists(path(u"saved.html"_s)));
    EXPECT_TRUE(message().contains(u"Saved to saved.html"_s)) << qPrintable(message());
    saveAs = u"/nowhere/at/all.pdf"_s;
    click(u"savePdf"_s);
    ASSERT_EQ(errors.size(), 1);
    EXPECT_TRUE(errors.constFirst().contains(u"/nowhere/at/all.pdf"_s));
    saveAs.clear(); // thought better of it
    click(u"savePdf"_s);
    EXPECT_EQ(errors.size(), 1);
}

TEST_F(HandoutDialogTest, PrintsOnThePaperChosen)
{
    HandoutChoices choices;
    choices.request = appointmentRequest();
    choices.format.paper = HandoutPaper::Letter;
    open(choices);
    hasPrinter = true;
    click(u"print"_s);
    const QString info = runPoppler(u"pdfinfo"_s, {path(u"printed.pdf"_s)});
    EXPECT_TRUE(info.contains(QRegularExpression(u"Pages:\\s+2\\n"_s)));
    EXPECT_TRUE(info.contains(u"(letter)"_s));
    EXPECT_TRUE(textOf(path(u"printed.pdf"_s))
                    .contains(withoutSpaces(handoutTopic().handout().appointment.title)));
}

TEST_F(HandoutDialogTest, AnotherPaperAtThePrinterDoesNotReplaceTheOneThatIsShown)
{
    for (const HandoutPaper paper : {HandoutPaper::A4, HandoutPaper::Letter}) {
        HandoutChoices choices;
        choices.format.paper = paper;
        open(choices);
        hasPrinter = true;
        otherPaper = paper == HandoutPaper::A4 ? QPageSize::Letter : QPageSize::A4;
        click(u"print"_s);
        const QString printed = path(u"printed.pdf"_s);
        EXPECT_TRUE(runPoppler(u"pdfinfo"_s, {printed})
                        .contains(paper == HandoutPaper::A4 ? u"(A4)"_s : u"(letter)"_s));
        EXPECT_EQ(textOf(printed), textOf(saved(choices.request, choices.format)));
    }
}

TEST_F(HandoutDialogTest, AKeyThatComesBeforeThePreviewDoesNoHarm)
{
    HandoutChoices choices;
    choices.request = nutrientRequest({u"calcium"_s});
    open(choices);
    saveAs = path(u"none.pdf"_s);
    click(u"calcium"_s); // none is left, and the preview has not followed
    dialog->savePdf();
    EXPECT_FALSE(QFile::exists(saveAs));
    EXPECT_TRUE(message().contains(u"at least one"_s));
}

TEST_F(HandoutDialogTest, WithoutAPrinterOffersAPdf)
{
    open();
    saveAs = path(u"instead.pdf"_s);
    click(u"print"_s);
    EXPECT_TRUE(QFile::exists(saveAs));
}

TEST_F(HandoutDialogTest, EverythingHasANameAndTabReachesIt)
{
    open();
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || qobject_cast<QAbstractScrollArea *>(widget->parentWidget()))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(face);
        if (qobject_cast<QPlainTextEdit *>(widget)
            || !qobject_cast<QAbstractScrollArea *>(widget)) {
            EXPECT_NE(face->text(QAccessible::Name), QString())
                << widget->metaObject()->className();
        }
    }
    QSet<QString> reached;
    find<QRadioButton>(u"kind0"_s)->setFocus();
    for (int i = 0; i < 30; ++i) {
        reached << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name :
         {u"kind0"_s, u"paper"_s, u"size"_s, u"language"_s, u"level"_s, u"chart"_s, u"practice"_s,
          u"note"_s, u"keep"_s, u"print"_s, u"savePdf"_s, u"saveWebPage"_s, u"close"_s})
        EXPECT_TRUE(reached.contains(name)) << qPrintable(name);
}

TEST_F(HandoutDialogTest, ANarrowWindowStillShowsEverythingByScrollingDown)
{
    open();
    dialog->resize(320, 500);
    QCoreApplication::processEvents();
    EXPECT_EQ(dialog->width(), 320);
    for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (!widget->isVisible() || qobject_cast<const QScrollBar *>(widget))
            continue;
        const QPoint end = widget->mapTo(dialog.get(), QPoint(widget->width(), 0));
        EXPECT_LE(end.x(), 321) << widget->metaObject()->className()
                                << qPrintable(widget->objectName());
    }
    // The preview stands below the choices.
    const auto *preview = dialog->findChild<HandoutPreview *>();
    EXPECT_GT(preview->mapTo(dialog.get(), QPoint()).y(),
              find<QCheckBox>(u"keep"_s)->mapTo(dialog.get(), QPoint()).y());
}

class HandoutWindowTest : public WindowTest {
protected:
    HandoutDialog *openHandout(Actions::Id id)
    {
        trigger(id);
        auto *dialog = window->findChild<HandoutDialog *>();
        EXPECT_TRUE(dialog);
        return dialog;
    }
    /// Closes it as a person does, and lets it go.
    void close(HandoutDialog *dialog)
    {
        dialog->findChild<QPushButton *>(u"close"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_FALSE(window->findChild<HandoutDialog *>());
    }
};

TEST_F(HandoutWindowTest, RemembersChoicesButNothingTypedUnlessAsked)
{
    HandoutDialog *dialog = openHandout(Actions::OpenHandout);
    dialog->findChild<QRadioButton *>(u"kind2"_s)->click();
    dialog->findChild<QComboBox *>(u"paper"_s)->setCurrentIndex(0);
    dialog->findChild<QComboBox *>(u"size"_s)->setCurrentIndex(1);
    dialog->findChild<QComboBox *>(u"level"_s)->setCurrentIndex(1);
    dialog->findChild<QLineEdit *>(u"practice"_s)->setText(u"Dr Okafor"_s);
    const HandoutChoices chosen = dialog->choices();
    close(dialog);
    dialog = openHandout(Actions::OpenHandout);
    HandoutChoices expected = chosen;
    expected.request.practice.clear();
    EXPECT_EQ(dialog->choices(), expected);

    dialog->findChild<QLineEdit *>(u"practice"_s)->setText(u"Dr Okafor"_s);
    dialog->findChild<QPlainTextEdit *>(u"note"_s)->setPlainText(u"two\nlines"_s);
    dialog->findChild<QCheckBox *>(u"keep"_s)->setChecked(true);
    close(dialog);
    ASSERT_TRUE(settings.save());
    EXPECT_EQ(Settings().handout({}).request.practice, u"Dr Okafor"_s);
    dialog = openHandout(Actions::OpenHandout);
    EXPECT_EQ(dialog->choices().request.note, u"two\nlines"_s);
    dialog->findChild<QCheckBox *>(u"keep"_s)->setChecked(false);
    close(dialog);
    ASSERT_TRUE(settings.save());
    EXPECT_EQ(Settings().handout({}).request.practice, QString());
    settings.setHandout({});
}

TEST_F(HandoutDialogTest, ChoosingNutrientsBeginsWithOne)
{
    open();
    click(u"kind%1"_s.arg(int(HandoutKind::Nutrients)));
    EXPECT_EQ(dialog->choices().request.nutrients,
              QStringList{handoutTopic().nutrients().front().id});
    EXPECT_TRUE(errors.isEmpty());
}

TEST_F(HandoutWindowTest, OpensOnTheNutrientThatIsShown)
{
    window->navigator().go({Location::Kind::Nutrient, u"calcium"_s, {}});
    HandoutDialog *dialog = openHandout(Actions::OpenHandout);
    EXPECT_EQ(dialog->choices().request.kind, HandoutKind::Nutrients);
    EXPECT_EQ(dialog->choices().request.nutrients, QStringList{u"calcium"_s});
    close(dialog);
    settings.setHandout({});
}
