// SPDX-License-Identifier: GPL-3.0-or-later
// Controls and the sign of the focus, measured in pixels: WCAG 2.2, 1.4.11 and 2.4.7.
#include "app/charts/frame_bar.h"
#include "app/laboratory/lab_slider.h"
#include "app/theme/clear_style.h"
#include "app/theme/look.h"
#include "app/widgets/choice_widgets.h"
#include "app/widgets/link_button.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

constexpr double leastContrast = 3;

struct Case {
    const char *name;
    Theme theme;
    QPalette palette;
};

std::vector<Case> cases()
{
    const QPalette platform = QApplication::style()->standardPalette();
    return {{"light", Theme::light(), Theme::light().palette()},
            {"dark", Theme::dark(), Theme::dark().palette()},
            {"platform", Theme::fromPlatform(platform), platform}};
}

class ContrastTest : public testing::TestWithParam<int> {
protected:
    ContrastTest() : look(chosen().theme, QFont(), 1)
    {
        ClearStyle::install();
        QApplication::setPalette(chosen().palette);
        window.resize(400, 600);
        note->setTabChangesFocus(true);
        choice->addItem(u"One"_s);
    }
    ~ContrastTest() override { QApplication::setPalette({}); }

    Case chosen() const { return cases()[size_t(GetParam())]; }

    template<typename Control>
    Control *add(Control *control)
    {
        layout->addWidget(control);
        return control;
    }
    void show()
    {
        layout->addStretch(1);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        QCoreApplication::processEvents();
    }
    QImage shot() { return window.grab().toImage(); }
    QRect placeOf(const QWidget *control) const
    {
        return {control->mapTo(&window, QPoint()), control->size()};
    }
    QColor ground() const { return chosen().palette.color(QPalette::Window); }

    /// The least, over its four sides, of the best contrast that a line across a side meets.
    double edge(const QRect &rect)
    {
        const QImage image = shot();
        const QPoint c = rect.center();
        double least = 21;
        for (const auto &[from, step] : std::initializer_list<std::pair<QPoint, QPoint>>{
                 {{rect.left() - 2, c.y()}, {1, 0}},
                 {{rect.right() + 2, c.y()}, {-1, 0}},
                 {{c.x(), rect.top() - 2}, {0, 1}},
                 {{c.x(), rect.bottom() + 2}, {0, -1}}}) {
            double best = 1;
            for (int i = 0; i < 6; ++i) {
                const QPoint at = from + i * step;
                if (image.rect().contains(at))
                    best = std::max(best, contrast(image.pixelColor(at), ground()));
            }
            least = std::min(least, best);
        }
        return least;
    }
    /// The pixels that the focus changes by so much that they are seen to.
    int seenChange(QWidget *control)
    {
        const QImage before = shot();
        for (int i = 0; i < 20 && !control->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_TRUE(control->hasFocus());
        QCoreApplication::processEvents();
        const QImage after = shot();
        const QRect place = placeOf(control).adjusted(-4, -4, 4, 4) & before.rect();
        int changed = 0;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x)
                changed
                    += contrast(before.pixelColor(x, y), after.pixelColor(x, y)) >= leastContrast;
        }
        other->setFocus();
        return changed;
    }

    Look look;
    QWidget window;
    QVBoxLayout *layout = new QVBoxLayout(&window);
    QPushButton *other = add(new QPushButton(u"Other"_s));
    QLineEdit *field = add(new QLineEdit);
    QPlainTextEdit *note = add(new QPlainTextEdit);
    ChoiceBox *choice = add(new ChoiceBox);
    QPushButton *button = add(new QPushButton(u"Press"_s));
    WrappedCheckBox *box = add(new WrappedCheckBox(u"Box"_s));
    WrappedRadioButton *option = add(new WrappedRadioButton(u"Option"_s));
    LabSlider *slider = add(new LabSlider(lab::controls::calcium, look));
};

QRect indicatorOf(const QAbstractButton *button, QStyle::SubElement element)
{
    QStyleOptionButton option;
    option.initFrom(button);
    return button->style()->subElementRect(element, &option, button);
}

} // namespace

TEST_P(ContrastTest, TheEdgesOfControlsAreSeen)
{
    auto *plainBox = add(new QCheckBox(u"Box"_s));
    auto *plainOption = add(new QRadioButton(u"Option"_s));
    show();
    for (const QWidget *control : std::initializer_list<QWidget *>{field, note, choice, button})
        EXPECT_GE(edge(placeOf(control)), leastContrast) << control->metaObject()->className();
    constexpr auto ofBox = QStyle::SE_CheckBoxIndicator;
    constexpr auto ofOption = QStyle::SE_RadioButtonIndicator;
    for (const auto &[holder, element] :
         std::initializer_list<std::pair<QAbstractButton *, QStyle::SubElement>>{
             {box, ofBox}, {plainBox, ofBox}, {option, ofOption}, {plainOption, ofOption}})
        EXPECT_GE(edge(indicatorOf(holder, element).translated(placeOf(holder).topLeft())),
                  leastContrast)
            << holder->metaObject()->className();
    const QImage image = shot();
    const QRect place = placeOf(slider);
    double groove = 1;
    double handle = 1;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        groove = std::max(groove, contrast(image.pixelColor(place.right() - 20, y), ground()));
        for (int x = place.left(); x <= place.right(); ++x)
            handle = std::max(handle, contrast(image.pixelColor(x, y), ground()));
    }
    EXPECT_GE(groove, leastContrast) << "groove";
    EXPECT_GE(handle, leastContrast) << "handle";
}

TEST_P(ContrastTest, WhereTheKeysAreIsSeen)
{
    auto *link = add(new LinkButton(u"Link"_s, look));
    auto *face = add(new FrameButton(u"chart"_s, u"Chart"_s, look));
    show();
    for (QWidget *control : std::initializer_list<QWidget *>{field, note, choice, button, box,
                                                             option, slider, link, face})
        EXPECT_GE(seenChange(control), 20) << control->metaObject()->className();
}

INSTANTIATE_TEST_SUITE_P(Palettes, ContrastTest, testing::Range(0, 3), [](const auto &one) {
    return std::string(cases()[size_t(one.param)].name);
});

} // namespace crampwise
