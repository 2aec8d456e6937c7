// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive tools hear of the window, and where the keys are; Orca itself is heard by
// end-to-end.Heard.
#include "app/charts/detail_pane.h"
#include "app/handout/handout_dialog.h"
#include "app/handout/handout_form.h"
#include "app/laboratory/lab_slider.h"
#include "app/pages/search_results.h"
#include "app/widgets/announcer.h"
#include "app/widgets/choice_widgets.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRadioButton>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// The widgets that get the keys, one after the other.
class FocusTrail {
public:
    FocusTrail()
        : m_connection(
            QObject::connect(qApp, &QApplication::focusChanged, [this](QWidget *, QWidget *now) {
                if (now)
                    m_reached << now;
            }))
    {
    }
    ~FocusTrail() { QObject::disconnect(m_connection); }

    const QWidgetList &reached() const { return m_reached; }

private:
    QWidgetList m_reached;
    QMetaObject::Connection m_connection;
};

class HeardTest : public WindowTest {
protected:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
        QCoreApplication::processEvents();
    }
    bool isIn(const QWidget *pane) const
    {
        const QWidget *focus = QApplication::focusWidget();
        return pane && focus && (focus == pane || pane->isAncestorOf(focus));
    }
    QString told() const { return lastAnnouncement(*window); }
    template<typename Part>
    Part *part(const QString &name = {})
    {
        page().finish();
        return page().findChild<Part *>(name);
    }
};

QString textOf(QObject *object, QAccessible::Text kind)
{
    return QAccessible::queryAccessibleInterface(object)->text(kind);
}

} // namespace

TEST_F(HeardTest, F6GoesRoundThePartsOfTheWindow)
{
    page().setFocus();
    key(Qt::Key_F6);
    EXPECT_TRUE(isIn(part<DetailPane>())) << "the details of the chart";
    key(Qt::Key_F6);
    EXPECT_TRUE(isIn(window->findChild<QToolBar *>()));
    key(Qt::Key_F6);
    EXPECT_TRUE(isIn(&window->contents()));
    key(Qt::Key_F6);
    EXPECT_TRUE(page().hasFocus());
    key(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(isIn(&window->contents()));
    key(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(isIn(window->findChild<QToolBar *>()));
}

TEST_F(HeardTest, F6LeavesOutWhatIsNotThere)
{
    goTo(u"glossary"_s);
    trigger(Actions::ShowList);
    ASSERT_FALSE(window->contents().isVisible());
    page().setFocus();
    key(Qt::Key_F6);
    EXPECT_TRUE(isIn(window->findChild<QToolBar *>()));
    key(Qt::Key_F6);
    EXPECT_TRUE(page().hasFocus());
}

TEST_F(HeardTest, F10OpensTheFirstMenu)
{
    key(Qt::Key_F10);
    QMenu *first = window->menuBar()->actions().constFirst()->menu();
    EXPECT_TRUE(first->isVisible());
    first->close();
}

TEST_F(HeardTest, HGoesFromHeadingToHeading)
{
    goTo(u"magnesium"_s);
    page().setFocus();
    key(Qt::Key_Down, Qt::AltModifier);
    const qsizetype first = page().caret().offset();
    key(Qt::Key_H);
    EXPECT_GT(page().caret().offset(), first);
    key(Qt::Key_H, Qt::ShiftModifier);
    EXPECT_EQ(page().caret().offset(), first);
}

TEST_F(HeardTest, BackGivesTheKeysToThePartThatHadThem)
{
    goTo(u"magnesium"_s);
    auto *tabs = part<QWidget>(u"tabs"_s);
    ASSERT_TRUE(tabs);
    tabs->setFocus();
    goTo(u"nerve-function"_s);
    trigger(Actions::Back);
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"tabs");
}

TEST_F(HeardTest, AChoiceOnAPageLeavesTheKeysWhereTheyAre)
{
    goTo(u"food-and-needs"_s);
    const QPointer<ChoiceBox> sex = part<ChoiceBox>(u"sex"_s);
    ASSERT_TRUE(sex);
    sex->setFocus();
    const FocusTrail trail;
    key(Qt::Key_Down);
    EXPECT_EQ(trail.reached(), QWidgetList());
    ASSERT_TRUE(sex);
    EXPECT_TRUE(sex->hasFocus());
    EXPECT_EQ(sex->currentIndex(), 1);
    EXPECT_TRUE(page().text().text().contains(u"Female"_s));
}

TEST_F(HeardTest, BoxesToTickAreAGroupWithAName)
{
    goTo(u"my-situation"_s);
    QAccessibleInterface *box
        = QAccessible::queryAccessibleInterface(part<QCheckBox>(u"tick-vegan"_s));
    ASSERT_TRUE(box);
    EXPECT_EQ(box->parent()->role(), QAccessible::Grouping);
    EXPECT_EQ(box->parent()->text(QAccessible::Name), u"How you eat");
    EXPECT_EQ(box->parent()->parent()->role(), QAccessible::Document);
}

TEST_F(HeardTest, ABoxThatIsTickedKeepsTheKeys)
{
    goTo(u"my-situation"_s);
    const QPointer<QCheckBox> box = part<QCheckBox>(u"tick-vegan"_s);
    ASSERT_TRUE(box);
    box->setFocus();
    const FocusTrail trail;
    key(Qt::Key_Space);
    EXPECT_EQ(trail.reached(), QWidgetList());
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->isChecked());
    EXPECT_TRUE(box->isVisible());
    key(Qt::Key_Space);
    EXPECT_FALSE(box->isChecked());
}

TEST_F(HeardTest, ALivePartThatIsMadeAnewTakesTheKeysAtOnce)
{
    goTo(u"food-and-needs"_s);
    const QPointer<ChoiceBox> sex = part<ChoiceBox>(u"sex"_s);
    ASSERT_TRUE(sex);
    sex->setFocus();
    const FocusTrail trail;
    trigger(Actions::LargerText);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(sex);
    ASSERT_EQ(trail.reached().size(), 1);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"sex");
    trigger(Actions::NormalText);
}

TEST_F(HeardTest, WhatTabReachesIsInSight)
{
    for (const QString &name : {u"magnesium/signs-and-risk"_s, u"cramp-right-now"_s, u"lab"_s}) {
        goTo(name);
        page().setFocus();
        int reached = 0;
        for (int i = 0; i < 40; ++i) {
            key(Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            const bool onPage = focus == &page();
            if (!onPage && !page().viewport()->isAncestorOf(focus))
                continue;
            ++reached;
            const QRect place = onPage
                ? page().toView(page().typeset().caretRect(page().caret().offset()))
                : QRect(focus->mapTo(page().viewport(), QPoint()), focus->size());
            EXPECT_TRUE(page().viewport()->rect().contains(place.topLeft()))
                << qPrintable(name) << " " << focus->metaObject()->className() << " "
                << qPrintable(focus->objectName());
        }
        EXPECT_GT(reached, 5) << qPrintable(name);
    }
}

TEST_F(HeardTest, AComboBoxTellsItsValueAndItsPlace)
{
    goTo(u"food-and-needs"_s);
    auto *sex = part<ChoiceBox>(u"sex"_s);
    ASSERT_TRUE(sex);
    EXPECT_EQ(textOf(sex, QAccessible::Value), u"Not chosen, 1 of 5");
    sex->setCurrentIndex(1);
    EXPECT_EQ(textOf(part<ChoiceBox>(u"sex"_s), QAccessible::Value), u"Female, 2 of 5");
}

TEST_F(HeardTest, ASliderTellsItsUnitAndWhatIsUsualInWords)
{
    const auto spoken = [](const lab::Control &control, double value) {
        LabSlider slider(control, Look(Theme::light(), QFont(), 1));
        slider.setControlValue(value);
        return textOf(&slider, QAccessible::Value);
    };
    EXPECT_EQ(spoken(lab::controls::calcium, 1.2), u"1.20 millimoles per litre, usual");
    EXPECT_EQ(spoken(lab::controls::calcium, 0.8), u"0.80 millimoles per litre, below usual");
    EXPECT_EQ(spoken(lab::controls::potassium, 6), u"6.0 millimoles per litre, above usual");
    EXPECT_EQ(spoken(lab::controls::pump, 50), u"50 percent, below usual");
    EXPECT_EQ(spoken(lab::controls::stimulator, 0), u"off");
    EXPECT_EQ(spoken(lab::controls::stimulator, 20), u"20 shocks a second");
}

TEST_F(HeardTest, WhatACommandDoesIsReadOut)
{
    trigger(Actions::LargerText);
    EXPECT_EQ(told(), u"Text size: 110%");
    trigger(Actions::NormalText);
    EXPECT_EQ(told(), u"Text size: 100%");
    trigger(Actions::StudentLevel);
    EXPECT_EQ(told(), u"Terms for students are shown.");
    trigger(Actions::StudentLevel);
    EXPECT_EQ(told(), u"Plain words are shown.");
    window->actions().themes()->actions().at(2)->trigger();
    EXPECT_EQ(told(), u"Theme: Dark");
    trigger(Actions::CopyPage);
    EXPECT_EQ(told(), u"The page is copied as text.");
}

TEST_F(HeardTest, OfTwoSentencesAtOnceNoneIsLost)
{
    announce(*window, u"One."_s);
    announce(*window, u"Two."_s);
    QObject *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(announcer);
    const auto heard = [&] { return textOf(announcer, QAccessible::Name); };
    EXPECT_EQ(heard(), u"One.");
    EXPECT_EQ(lastAnnouncement(*window), u"Two.");
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard() == u"Two."; }));
}

/// As the text size tells them while its keys are held down.
TEST_F(HeardTest, OfManySentencesTheLatestAreHeardSoon)
{
    for (int i = 1; i <= 50; ++i)
        announce(*window, QString::number(i));
    QObject *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(announcer);
    QStringList heard;
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const QString now = textOf(announcer, QAccessible::Name);
        if (heard.isEmpty() || heard.last() != now)
            heard << now;
        return now == u"50";
    }));
    EXPECT_EQ(heard, (QStringList{u"1"_s, u"49"_s, u"50"_s}));
}

TEST_F(HeardTest, WhatIsFoundIsReadOutOnceSomebodyHasTyped)
{
    QLineEdit &field = window->searchField();
    field.setText(u"m"_s);
    field.setText(u"magnesium"_s);
    EXPECT_EQ(told(), QString()) << "not at each letter";
    EXPECT_TRUE(QTest::qWaitFor([this] { return told().contains(u"for “magnesium”"); }));
    field.setText(u"zzzzqq"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return told().startsWith(u"Nothing found"); }));
}

TEST_F(HeardTest, TheRowsOfTheListTellTheirGroup)
{
    const QAbstractItemModel &rows = *window->contents().model();
    int told = 0;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex index = rows.index(row, 0);
        if (index.data().toString() != u"Magnesium")
            continue;
        EXPECT_EQ(index.data(Qt::AccessibleDescriptionRole).toString(), u"Minerals");
        ++told;
    }
    EXPECT_EQ(told, 1);
}

TEST_F(HeardTest, TheHandoutOpensOnWhatIsChecked)
{
    goTo(u"magnesium"_s);
    trigger(Actions::OpenHandout);
    auto *dialog = window->findChild<HandoutDialog *>();
    ASSERT_TRUE(dialog);
    const auto *checked = qobject_cast<QRadioButton *>(dialog->focusWidget());
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked->isChecked());
    dialog->reject();
}

TEST_F(HeardTest, WhatIsChosenFromInTheHandoutIsAGroupWithAName)
{
    trigger(Actions::OpenHandout);
    auto *dialog = window->findChild<HandoutDialog *>();
    ASSERT_TRUE(dialog);
    for (QAbstractButton *button : dialog->findChildren<QRadioButton *>()) {
        const QAccessibleInterface *group = QAccessible::queryAccessibleInterface(button)->parent();
        EXPECT_EQ(group->role(), QAccessible::Grouping);
        EXPECT_EQ(group->text(QAccessible::Name), u"What the handout is about");
    }
    dialog->reject();
}

} // namespace crampwise
