// SPDX-License-Identifier: GPL-3.0-or-later
// Tips of buttons come and go as the platform likes. So none says what is told nowhere else (WCAG
// 2.2, 1.4.13).
#include "app/laboratory/live_text.h"
#include "app/widgets/text_label.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

/// The words alone: without the sign of a key, the key, and the end of a sentence.
QString plain(const QString &text)
{
    static const QRegularExpression key(u" \\([^)]*\\)$"_s);
    static const QRegularExpression signs(u"[&…]|\\.$"_s);
    QString words = text.simplified();
    return words.remove(key).remove(signs).toLower();
}

QString shownIn(const QWidget &part)
{
    QStringList texts;
    for (const QLabel *label : part.findChildren<QLabel *>())
        texts << label->text();
    for (const TextLabel *label : part.findChildren<TextLabel *>())
        texts << label->plainText();
    for (const LiveText *text : part.findChildren<LiveText *>()) {
        if (text->isVisible())
            texts << text->text();
    }
    return texts.join(u'\n');
}

class TipsTest : public WindowTest {
protected:
    TipsTest()
    {
        window->resize(1700, 1300);
        goTo(u"help"_s);
        m_help = page().text().text();
    }

    QString told() const
    {
        return plain(m_help + u'\n' + page().text().text() + u'\n' + shownIn(*window));
    }

private:
    QString m_help;
};

} // namespace

TEST_F(TipsTest, NoneSaysWhatIsToldNowhereElse)
{
    int seen = 0;
    for (const QString &name :
         {u"overview"_s, u"magnesium"_s, u"magnesium/evidence"_s, u"food-and-needs"_s, u"lab"_s,
          u"my-situation"_s, u"cramp-right-now"_s, u"when-to-see-a-doctor"_s}) {
        goTo(name);
        const QString told = this->told();
        for (QWidget *part : window->findChildren<QWidget *>()) {
            if (part->toolTip().isEmpty() || !part->isVisible())
                continue;
            ++seen;
            const QString own
                = QAccessible::queryAccessibleInterface(part)->text(QAccessible::Name);
            for (const QString &line : part->toolTip().split(u'\n'))
                EXPECT_TRUE(plain(own) == plain(line) || told.contains(plain(line)))
                    << qPrintable(name) << ": " << qPrintable(line);
        }
    }
    EXPECT_GT(seen, 50);
}

TEST_F(TipsTest, WhyACommandCannotBeHadIsInTheHelpToo)
{
    goTo(u"help"_s);
    int reasons = 0;
    for (const Actions::Id id : {Actions::SaveChart, Actions::SaveTable, Actions::CopyTableText}) {
        const QAction *action = window->actions()[id];
        if (action->isEnabled())
            continue;
        ++reasons;
        EXPECT_TRUE(told().contains(plain(action->toolTip()))) << qPrintable(action->toolTip());
    }
    EXPECT_GT(reasons, 0);
}

} // namespace crampwise
