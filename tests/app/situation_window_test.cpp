// SPDX-License-Identifier: GPL-3.0-or-later
// My situation in the window: choices by mouse, keyboard and typed words, and where they stay.
#include "app/window_fixture.h"

#include "app/handout/handout_dialog.h"
#include "app/settings/situation_file.h"
#include "app/widgets/announcer.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace crampwise {

class SituationWindowTest : public WindowTest {
protected:
    SituationWindowTest() { open(u"my-situation"_s); }
    ~SituationWindowTest() override { QFile::remove(SituationFile().path()); }

    void open(const QString &location)
    {
        WindowTest::open();
        goTo(location);
        window->resize(1200, 860);
        page().finish();
    }

    QAbstractButton *box(const QString &value) const
    {
        return page().findChild<QAbstractButton *>(u"tick-"_s + value);
    }
    void click(QAbstractButton *button) const
    {
        ASSERT_TRUE(button);
        button->click();
        page().finish();
    }
    void tick(const QString &value) const { click(box(value)); }
    bool isTicked(const QString &value) const { return box(value) && box(value)->isChecked(); }
    QLineEdit *field() const { return page().findChild<QLineEdit *>(u"find-situation"_s); }
    QString meaning() const { return field()->accessibleDescription(); }
    void choose(const QString &list, const QString &value) const
    {
        auto *combo = page().findChild<QComboBox *>(list);
        ASSERT_TRUE(combo);
        combo->setCurrentIndex(combo->findData(value));
        emit combo->activated(combo->currentIndex());
        page().finish();
    }
    bool says(const QString &words) const { return page().text().text().contains(words); }
    QRectF headingAt(const QString &anchor) const
    {
        const PageText &text = page().text();
        const auto &sections = page().page().sections;
        for (size_t i = 0; i < sections.size(); ++i) {
            if (sections[i].anchor == anchor) {
                return page().typeset().caretRect(text.pieces()[text.firstPiece(int(i))].start);
            }
        }
        return {};
    }
    static QByteArray settingsFile()
    {
        const QSettings file(QSettings::IniFormat, QSettings::UserScope, u"crampwise"_s,
                             u"crampwise"_s);
        QFile stored(file.fileName());
        return stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    }
};

TEST_F(SituationWindowTest, ABoxChangesThePageAtOnceAndKeepsTheKeys)
{
    EXPECT_TRUE(says(builtInTopic().situations().nothingChosen));
    QAbstractButton *warfarin = box(u"warfarin"_s);
    ASSERT_TRUE(warfarin);
    warfarin->setFocus();
    QTest::keyClick(warfarin, Qt::Key_Space);
    EXPECT_TRUE(says(u"Foods rich in vitamin K"_s));
    EXPECT_FALSE(says(builtInTopic().situations().nothingChosen));
    EXPECT_TRUE(isTicked(u"warfarin"_s));
    EXPECT_TRUE(box(u"warfarin"_s)->hasFocus());
    tick(u"warfarin"_s);
    EXPECT_TRUE(says(builtInTopic().situations().nothingChosen));
}

TEST_F(SituationWindowTest, WhatConcernsTheReaderIsReadOutOnceTheSignsFirst)
{
    tick(u"little-sun"_s);
    tick(u"warfarin"_s);
    EXPECT_FALSE(lastAnnouncement(*window).contains(u"For your choices"_s));
    const auto heard
        = [this](const QString &words) { return lastAnnouncement(*window).contains(words); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard(u"Warfarin and vitamin K"_s); }));
    EXPECT_TRUE(heard(u" more"_s)); // three names, and how many more
    EXPECT_EQ(lastAnnouncement(*window), window->statusBar()->currentMessage());
    EXPECT_LT(lastAnnouncement(*window).indexOf(u"question"_s),
              lastAnnouncement(*window).indexOf(u"Warfarin and vitamin K"_s));
    tick(u"kidney-disease"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard(u"Kidney disease and minerals"_s); }));
    EXPECT_FALSE(heard(u"Warfarin and vitamin K"_s)); // told before
    EXPECT_LT(lastAnnouncement(*window).indexOf(u"warning sign"_s),
              lastAnnouncement(*window).indexOf(u"Kidney disease and minerals"_s));
}

TEST_F(SituationWindowTest, WhatTypedWordsMeanIsReadOutAndThenWhatIsTicked)
{
    field()->setFocus();
    QTest::keyClicks(field(), u"furosemid"_s);
    EXPECT_FALSE(lastAnnouncement(*window).contains(u"Strong water tablets"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { return lastAnnouncement(*window) == meaning(); }));
    EXPECT_TRUE(meaning().contains(u"Strong water tablets"_s));
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_TRUE(lastAnnouncement(*window).startsWith(u"Ticked: Strong water tablets"_s))
        << qPrintable(lastAnnouncement(*window));
    field()->setText(u"marmalade"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(lastAnnouncement(*window), meaning());
}

TEST_F(SituationWindowTest, OneKeyLeadsThereFromAnywhere)
{
    goTo(u"calcium"_s);
    QTest::keyClick(window.get(), Qt::Key_M, Qt::ControlModifier);
    EXPECT_EQ(shown(), u"my-situation"_s);
}

TEST_F(SituationWindowTest, TypedWordsSayWhatTheyMeanAndTickIt)
{
    field()->setFocus();
    QTest::keyClicks(field(), u"furosemid"_s);
    EXPECT_TRUE(meaning().contains(u"Strong water tablets"_s)) << qPrintable(meaning());
    EXPECT_FALSE(isTicked(u"loop-diuretics"_s));
    QTest::keyClick(field(), Qt::Key_Return);
    page().finish();
    EXPECT_TRUE(isTicked(u"loop-diuretics"_s));
    EXPECT_TRUE(field()->hasFocus());

    field()->setText(u"isoniazid"_s); // of those that few people need
    QTest::keyClick(field(), Qt::Key_Return);
    page().finish();
    EXPECT_TRUE(isTicked(u"tuberculosis-medicines"_s));
    EXPECT_TRUE(box(u"tuberculosis-medicines"_s)->isVisible());

    field()->setText(u"marmalade"_s);
    EXPECT_TRUE(meaning().contains(u"pharmacist"_s));
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(field()->text(), u"marmalade"_s);
}

TEST_F(SituationWindowTest, AWordForSeveralKindsTicksThemAllAndSaysSo)
{
    field()->setText(u"water tablets"_s);
    EXPECT_TRUE(meaning().contains(u"untick"_s)) << qPrintable(meaning());
    QTest::keyClick(field(), Qt::Key_Return);
    page().finish();
    for (const QString &kind : {u"loop-diuretics"_s, u"thiazides"_s, u"potassium-sparing"_s})
        EXPECT_TRUE(isTicked(kind)) << qPrintable(kind);
}

TEST_F(SituationWindowTest, WhatIsChosenReachesNoOtherSettingAndNoTitle)
{
    const QString title = window->windowTitle();
    tick(u"warfarin"_s);
    choose(u"situationAge"_s, u"30"_s);
    choose(u"situationSex"_s, u"pregnant"_s);
    EXPECT_TRUE(says(u"Pregnan"_s));
    EXPECT_EQ(window->windowTitle(), title);
    goTo(u"magnesium/summary"_s);
    const auto *sex = page().findChild<QComboBox *>(u"sex"_s);
    ASSERT_TRUE(sex);
    EXPECT_EQ(sex->currentData().toString(), QString());
    trigger(Actions::StudentLevel); // something to store
    window.reset();
    settings.save();
    const QByteArray stored = settingsFile();
    EXPECT_FALSE(stored.isEmpty());
    EXPECT_FALSE(stored.contains("warfarin"));
    EXPECT_FALSE(stored.contains("pregnant"));
    EXPECT_FALSE(QFile::exists(SituationFile().path()));
    open(u"my-situation"_s);
    EXPECT_FALSE(isTicked(u"warfarin"_s));
}

TEST_F(SituationWindowTest, WhatIsRememberedStaysUntilItIsForgotten)
{
    tick(u"dialysis"_s);
    choose(u"situationAge"_s, u"60"_s);
    tick(u"yes"_s); // remember
    ASSERT_TRUE(QFile::exists(SituationFile().path()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    EXPECT_FALSE(QFile(SituationFile().path()).permissions() & others);
    EXPECT_FALSE(settingsFile().contains("dialysis"));
    open(u"my-situation"_s);
    EXPECT_TRUE(isTicked(u"dialysis"_s));
    EXPECT_EQ(page().findChild<QComboBox *>(u"situationAge"_s)->currentData(), u"60"_s);
    click(page().findChild<QAbstractButton *>(u"button-close"_s));
    EXPECT_FALSE(QFile::exists(SituationFile().path()));
    EXPECT_FALSE(isTicked(u"dialysis"_s));
    EXPECT_FALSE(isTicked(u"yes"_s));
    EXPECT_TRUE(says(builtInTopic().situations().nothingChosen));
}

TEST_F(SituationWindowTest, ForgettingAllLeavesNothingEvenOfWhatWasChosenElsewhere)
{
    goTo(u"magnesium/summary"_s);
    choose(u"age"_s, u"60"_s);
    goTo(u"my-situation"_s);
    EXPECT_TRUE(says(u"Because of: 60 or over"_s));
    click(page().findChild<QAbstractButton *>(u"button-close"_s));
    EXPECT_TRUE(says(builtInTopic().situations().nothingChosen));
}

TEST_F(SituationWindowTest, AFileThatSaysNothingOfBeingKeptIsNotUsed)
{
    QDir().mkpath(QFileInfo(SituationFile().path()).path());
    QFile file(SituationFile().path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"situation": "warfarin"})");
    file.close();
    open(u"my-situation"_s);
    EXPECT_FALSE(isTicked(u"warfarin"_s));
    tick(u"vegan"_s);
    EXPECT_TRUE(QFile::exists(file.fileName())) << "it is not ours to remove";
}

TEST_F(SituationWindowTest, AFileThatCannotBeWrittenIsSaidOnceAndNothingIsLost)
{
    QDir().mkpath(SituationFile().path() + u"/a-folder-in-its-place"_s);
    tick(u"vegan"_s);
    EXPECT_TRUE(says(u"Because of: Vegan"_s));
    tick(u"yes"_s);
    ASSERT_EQ(errors.size(), 1);
    EXPECT_TRUE(errors.first().contains(u"my-situation.json"_s));
    EXPECT_TRUE(isTicked(u"vegan"_s));
    EXPECT_FALSE(isTicked(u"yes"_s));
    tick(u"little-sun"_s);
    EXPECT_EQ(errors.size(), 1);
    QDir(SituationFile().path()).removeRecursively();
}

TEST_F(SituationWindowTest, TheAppointmentSheetIsFilledInWithTheChoices)
{
    tick(u"warfarin"_s);
    click(page().findChild<QAbstractButton *>(u"button-print"_s));
    auto *dialog = window->findChild<HandoutDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->choices().request.kind, HandoutKind::Appointment);
    EXPECT_EQ(dialog->choices().request.situation.tags, QSet<QString>{u"warfarin"_s});
    dialog->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(settingsFile().contains("warfarin"));
}

TEST_F(SituationWindowTest, ResultsStandBesideTheChoicesOrBelowThemWhereItIsNarrow)
{
    tick(u"kidney-disease"_s);
    const QRectF beside = headingAt(u"signs"_s);
    EXPECT_GT(beside.left(), page().viewport()->width() / 3);
    EXPECT_LT(beside.top(), headingAt(u"choices"_s).bottom() + 20);
    window->resize(400, 760);
    page().finish();
    const QRectF below = headingAt(u"signs"_s);
    EXPECT_GT(below.top(), page().toPage(QPoint(0, 0)).y());
    EXPECT_GT(below.top(), headingAt(u"choices"_s).top() + 500);
    EXPECT_NEAR(below.left(), headingAt(u"choices"_s).left(), 40);
    EXPECT_TRUE(page().foot()) << "counts and signs are in sight";
}

} // namespace crampwise
