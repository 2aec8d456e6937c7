// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include "app/theme/drawings.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

const char iconProperty[] = "crampwiseIcon";

QList<QKeySequence> usual(QKeySequence::StandardKey key)
{
    return QKeySequence::keyBindings(key);
}

QActionGroup *choices(QObject *parent, const QList<std::pair<QString, QVariant>> &texts)
{
    auto *group = new QActionGroup(parent);
    for (const auto &[text, value] : texts) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setData(value);
    }
    return group;
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    add(OpenHandout, tr("&Handout…"), usual(QKeySequence::Print) << QKeySequence(u"Ctrl+E"_s),
        u"print"_s);
    add(PrintPage, tr("&Print This Page…"), {QKeySequence(u"Ctrl+Shift+P"_s)});
    add(SavePage, tr("Sa&ve This Page…"), {QKeySequence(u"Ctrl+Shift+S"_s)}, u"save"_s);
    add(SaveChart, tr("Save &Chart…"), {QKeySequence(u"Ctrl+S"_s)}, u"chart"_s);
    add(SaveTable, tr("Save &Table…"), {}, u"table"_s);
    add(ExportSources, tr("Export S&ources…"), {});
    add(Quit, tr("&Quit"), {QKeySequence(u"Ctrl+Q"_s)}, u"close"_s);
    add(CopyPage, tr("Copy &Page as Text"), {QKeySequence(u"Ctrl+Shift+C"_s)}, u"copy"_s);
    add(CopyTableText, tr("Copy &Table"), {});
    add(CopyTableCsv, tr("Copy Table as C&SV"), {});
    add(Find, tr("&Find"), usual(QKeySequence::Find), u"search"_s);
    add(FindInPage, tr("Find in &Page"), {QKeySequence(u"Ctrl+Shift+F"_s)});
    add(FindNext, tr("Find Ne&xt"), {QKeySequence(u"F3"_s)});
    add(FindPrevious, tr("Find Pre&vious"), {QKeySequence(u"Shift+F3"_s)});
    add(LargerText, tr("&Larger Text"), {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)},
        u"zoom-in"_s);
    add(SmallerText, tr("&Smaller Text"), {QKeySequence(u"Ctrl+-"_s)}, u"zoom-out"_s);
    add(NormalText, tr("&Normal Text Size"), {QKeySequence(u"Ctrl+0"_s)}, u"text-size"_s);
    add(StudentLevel, tr("Terms for &Students"), {QKeySequence(u"Ctrl+L"_s)}, u"student"_s);
    add(ShowList, tr("Show &Contents List"), {QKeySequence(u"F9"_s)}, u"menu"_s);
    add(NextTab, tr("Next &Tab"), {QKeySequence(u"Ctrl+Tab"_s)});
    add(PreviousTab, tr("Pre&vious Tab"), {QKeySequence(u"Ctrl+Shift+Tab"_s)});
    add(OtherView, tr("Switch Between Chart and &Table"), {QKeySequence(u"Ctrl+T"_s)}, u"table"_s);
    add(Back, tr("&Back"), usual(QKeySequence::Back), u"back"_s);
    add(Forward, tr("&Forward"), usual(QKeySequence::Forward), u"forward"_s);
    add(GoOverview, tr("&Overview"), {QKeySequence(u"Alt+Home"_s)}, u"overview"_s);
    add(GoEvidence, tr("&Evidence at a Glance"), {}, u"evidence"_s);
    add(GoGlossary, tr("&Words Explained"), {QKeySequence(u"Ctrl+G"_s)}, u"glossary"_s);
    add(GoDoctor, tr("When to See a &Doctor"), {QKeySequence(u"Ctrl+D"_s)}, u"doctor"_s);
    add(GoRelief, tr("Cramp &Right Now"), {QKeySequence(u"Ctrl+R"_s)}, u"relief"_s);
    add(GoWhatElse, tr("&Is It a Cramp?"), {}, u"what-else"_s);
    add(GoSituation, tr("&My Situation"), {QKeySequence(u"Ctrl+M"_s)}, u"my-situation"_s);
    add(GoSources, tr("&Sources"), {}, u"sources"_s);
    add(FullScreen, tr("F&ull Screen"), {QKeySequence(u"F11"_s)});
    add(NextPane, tr("Next P&art of the Window"), {QKeySequence(u"F6"_s)});
    add(PreviousPane, tr("Pre&vious Part of the Window"), {QKeySequence(u"Shift+F6"_s)});
    add(OpenMenu, tr("Open the &Menu"), {QKeySequence(u"F10"_s)});
    m_actions[GoGlossary]->setIconText(tr("Words", "on a button"));
    m_actions[GoDoctor]->setIconText(tr("Doctor", "on a button"));
    m_actions[StudentLevel]->setIconText(tr("Student", "on a button"));
    m_actions[OpenHandout]->setIconText(tr("Handout", "on a button"));
    m_actions[FullScreen]->setCheckable(true);
    add(ShowHelp, tr("&Help"), usual(QKeySequence::HelpContents), u"help"_s);
    add(ShowAbout, tr("&About Crampwise"), {}, u"about"_s);
    m_actions[ShowList]->setCheckable(true);
    m_actions[StudentLevel]->setCheckable(true);
    m_actions[Quit]->setMenuRole(QAction::QuitRole);
    m_actions[ShowAbout]->setMenuRole(QAction::AboutRole);

    const auto theme = [](ThemeChoice choice) { return QVariant::fromValue(choice); };
    m_themes = choices(this,
                       {{tr("&System"), theme(ThemeChoice::System)},
                        {tr("&Light"), theme(ThemeChoice::Light)},
                        {tr("&Dark"), theme(ThemeChoice::Dark)},
                        {tr("&Platform Colors"), theme(ThemeChoice::Platform)}});
}

void Actions::add(Id id, const QString &text, const QList<QKeySequence> &shortcuts,
                  const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(shortcuts);
    action->setProperty(iconProperty, icon);
    m_actions[id] = action;
}

void Actions::setLook(const Look &look)
{
    for (QAction *action : m_actions) {
        const QString icon = action->property(iconProperty).toString();
        if (!icon.isEmpty())
            action->setIcon(themedIcon(icon, look.theme));
    }
}

TextTable Actions::shortcutTable() const
{
    TextTable table{{tr("Command"), tr("Keys")}, {}};
    for (const QAction *action : m_actions) {
        if (action->shortcuts().isEmpty())
            continue;
        const QString keys
            = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
        QString name = action->text();
        name.remove(u'&');
        if (name.endsWith(u'…'))
            name.chop(1);
        table.rows.push_back({name, keys});
    }
    const auto both = [](QKeyCombination one, QKeyCombination other) {
        return QKeySequence::listToString({one, other}, QKeySequence::NativeText);
    };
    table.rows.push_back({tr("Next or previous heading of a page"),
                          tr("%1; also %2", "keys, and others for the same")
                              .arg(both(Qt::ALT | Qt::Key_Down, Qt::ALT | Qt::Key_Up),
                                   both(Qt::Key_H, Qt::SHIFT | Qt::Key_H))});
    table.rows.push_back({tr("Next or previous paragraph, or cell of a table"),
                          both(Qt::ALT | Qt::Key_PageDown, Qt::ALT | Qt::Key_PageUp)});
    table.rows.push_back({tr("Tap the nerve in the Lab"), tr("Space")});
    table.rows.push_back({tr("Back and forward with the mouse"), tr("Side buttons")});
    table.rows.push_back({tr("Leave the search"), tr("Esc")});
    return table;
}

Section Actions::shortcutSection() const
{
    return {u"shortcuts"_s, tr("Keyboard shortcuts"), SectionStyle::Card, {}, {shortcutTable()}};
}

} // namespace crampwise
