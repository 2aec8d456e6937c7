// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/page/page_parts.h"
#include "core/page/pages.h"

using namespace Qt::StringLiterals;

namespace crampwise {

namespace {

class HelpPage {
    Q_DECLARE_TR_FUNCTIONS(crampwise::HelpPage)

public:
    explicit HelpPage(const Topic &topic) : m_topic(topic) {}

    void fill(Page &page) const
    {
        page.lead = tr("One list, one page: choose in the list, read on the page.");
        page.sections = {find(),        read(),  chart(), research(), lab(),        situation(),
                         keysAndEars(), level(), print(), handout(),  commandLine()};
    }

private:
    QString name(Location::Kind kind) const { return locationTitle({kind, {}, {}}, m_topic); }

    static Section card(const QString &anchor, const QString &heading, Block block)
    {
        return {anchor, heading, SectionStyle::Card, {}, {std::move(block)}};
    }

    Section find() const
    {
        return card(
            u"find"_s, tr("Find your way"),
            Steps{
                {tr("Choose a name in the list. There, arrow keys and first letters go from name "
                    "to name, and Enter opens one."),
                 tr("Press the Find key and type a word, as you would say it. Each result says "
                    "its kind. A word with a typing error is taken for the nearest, and the "
                    "page says so."),
                 tr("Go back and forward with “Back” and “Forward” in the tool bar."),
                 tr("Keys with Ctrl work on every keyboard, also without Latin letters. Alt with a "
                    "letter, for a menu, needs a keyboard layout that has them: add one in the "
                    "settings of your computer."),
                 tr("“%1” stands in the list under “%2”, on every page.")
                     .arg(name(Location::Kind::Doctor), pageGroupTitle(PageGroup::GetHelp))}});
    }

    Section read() const
    {
        return card(
            u"read"_s, tr("Read a page"),
            Steps{{tr("Move through the text with the arrow keys, as in a document. Alt and the "
                      "arrows up and down go from heading to heading, and so does H."),
                   tr("Drag to select, or hold Shift while you move. Copy takes text and tables "
                      "along."),
                   tr("Press the Find key twice to look for a word in the page. F3 goes to the "
                      "next one."),
                   tr("The glossary explains words that have dots below them: click one, or press "
                      "Enter on it. Esc closes the card."),
                   tr("Back leads to the very line that you left.")}});
    }

    Section keysAndEars() const
    {
        return card(
            u"keys-and-ears"_s, tr("Use it by keys and by ear"),
            Steps{
                {tr("F6 goes round the list, the page, the details of its chart and the tool bar. "
                    "F10 opens the menu."),
                 tr("A screen reader reads a page as a document: line by line, from heading to "
                    "heading, or all of it."),
                 tr("A choice says its value and its place in the list, a slider its unit and "
                    "whether it is usual."),
                 tr("What a command has done is read out, wherever you are: found, copied, saved, "
                    "text size, and what happens in the Lab."),
                 tr("Tell your screen reader to read messages of the window (notifications), if it "
                    "does not.")}});
    }

    Section chart() const
    {
        return card(u"chart"_s, tr("Use the chart"),
                    Steps{{tr("Move to the chart with the Tab key."),
                           tr("Go from mark to mark with the arrow keys. Each has a sentence."),
                           tr("Press Enter to read the part that the mark stands for."),
                           tr("Jump to the same data as a table, and back, with one key."),
                           tr("Copy a table and paste it into a spreadsheet: numbers stay numbers. "
                              "Or save it as .xlsx, .csv or .json. Tables in a text have both in "
                              "their context menu."),
                           tr("Where a command cannot be chosen, the menu says why: there is no "
                              "chart on this page, or there is no table on this page.")}});
    }

    Section research() const
    {
        return card(
            u"research"_s, tr("See what research shows"),
            Steps{{tr("“%1” answers two questions for each nutrient, and says how sure that "
                      "is.")
                       .arg(name(Location::Kind::Evidence)),
                   tr("A number like [1] is a source. Click it, or press Tab until it has a ring "
                      "and then Enter: a card tells what it is and leads there."),
                   tr("Click the head of a column to sort a table by it."),
                   tr("Tabs show one part of a page each; a heading with an arrow opens what waits "
                      "below it."),
                   tr("Choose your age, sex and region on “%1”. All pages follow.")
                       .arg(name(Location::Kind::Needs))}});
    }

    Section lab() const
    {
        return card(
            u"lab"_s, tr("Use the Lab"),
            Steps{{tr("Open “%1” in the list.").arg(name(Location::Kind::Lab)),
                   tr("Choose a preset, guess what will happen, then see. Or play freely."),
                   tr("Press Space to tap the nerve. Arrow keys move a slider by one step, "
                      "Page Up and Page Down by ten."),
                   tr("Present shows the Lab on the whole screen."),
                   tr("Save writes traces as CSV, views as PNG or SVG. Turn on the sound, or turn "
                      "off the movement.")}});
    }

    Section situation() const
    {
        return card(
            u"situation"_s, tr("See what concerns you"),
            Steps{{tr("Open “%1” and tick what fits you. Or type a name there: the page says "
                      "what it understands, and Enter ticks it.")
                       .arg(name(Location::Kind::MySituation)),
                   tr("The page follows at once, and says why it shows each thing."),
                   tr("Make a sheet to take along, or copy it all as text."),
                   tr("Nothing is kept unless you tick “Remember on this computer”. "
                      "“Forget all” removes what is kept.")}});
    }

    Section level() const
    {
        return card(u"level"_s, tr("Plain words or terms of the field"),
                    Paragraph{tr("The View menu switches between plain words and the terms that "
                                 "students learn. “%1” holds every medical word we use.")
                                  .arg(name(Location::Kind::Glossary))});
    }

    Section print() const
    {
        return card(
            u"print"_s, tr("Print or save a page"),
            Steps{{tr("Open the page, at the level, age and sex that you want."),
                   tr("Choose “Print This Page…” in the File menu. Its sources stand at the "
                      "end, in full."),
                   tr("Or choose “Save This Page…” and a name that ends in .pdf, .html (a "
                      "web page) or .txt (plain text). Screen readers read the web page best.")}});
    }

    Section handout() const
    {
        return card(
            u"handout"_s, tr("Make a handout"),
            Steps{{tr("Choose “Handout…” in the File menu or in the tool bar."),
                   tr("Choose what the page is about: the whole topic, one to three nutrients, "
                      "or your appointment. The preview follows."),
                   tr("Choose A4 or Letter, and large print if you like. What finds no room is "
                      "named below the preview."),
                   tr("Print it, or save it as a PDF or as a web page. Screen readers read the "
                      "web page best."),
                   tr("Your own line and note are printed as you type them. Crampwise forgets "
                      "them unless you ask it to keep them.")}});
    }

    Section commandLine() const
    {
        return {u"command-line"_s,
                tr("Without a window"),
                SectionStyle::Plain,
                {},
                {Paragraph{tr("In a terminal, “crampwise --help” lists what works without a "
                              "window: list, show, save, search, summary, chart, export and "
                              "lab.")}}};
    }

    const Topic &m_topic;
};

} // namespace

void fillHelpPage(Page &page, const PageParts &parts)
{
    HelpPage(parts.topic).fill(page);
}

} // namespace crampwise
