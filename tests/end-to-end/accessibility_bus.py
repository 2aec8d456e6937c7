# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives Crampwise as a screen reader would: through AT-SPI and nothing else.

accessibility_bus.py PROGRAM FOLDER. Exits 0 when a nutrient can be picked by name, its page read
as a document with headings, lists and tables, line by line with a caret, a link, a source and a
chart mark pressed, a guided step of the Lab done, and a handout chosen and saved; and when what
happens meanwhile is told in events.
"""
import os
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 10  # seconds


class Ears:
    """What the program tells by itself: notifications that come, or announcements (newer Qt)."""

    def __init__(self):
        self.heard = []
        pyatspi.Registry.registerEventListener(
            self.take, "object:state-changed:showing", "object:announcement")

    def take(self, event):
        try:
            if event.type.startswith("object:announcement"):
                self.heard.append(str(event.any_data))
            elif event.detail1 and event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
                self.heard.append(event.source.name)
        except Exception:  # its source is gone
            pass

    def wait_for(self, words):
        """Waits until these words were told since the last that were waited for."""
        wait_for(f"“{words}” to be told", lambda: any(words in one for one in self.heard))
        self.heard.clear()
        check(True, f"“{words}” is told")


def listen():
    """Takes in the events that have come."""
    while GLib.MainContext.default().iteration(False):
        pass


def wait_for(what, probe):
    """Polls until probe() gives something; a failure names what was waited for."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        listen()
        try:
            found = probe()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.05)
    raise SystemExit(f"FAILED: waited {PATIENCE} s for {what}")


def walk(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    for i in range(node.childCount):
        yield from walk(node.getChildAtIndex(i), depth + 1)


def find(root, role, name=None, contains=None):
    for node in walk(root):
        if node.getRole() != role:
            continue
        if name is not None and node.name != name:
            continue
        if contains is not None and contains not in node.name:
            continue
        return node
    return None


def visible(root, role):
    return [n for n in walk(root) if n.getRole() == role
            and n.getState().contains(pyatspi.STATE_SHOWING)]


def press(node, *others):
    action = node.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    for wanted in others or ("Press", "Toggle"):
        if wanted in names:
            action.doAction(names.index(wanted))
            return
    raise SystemExit(f"FAILED: {node.name!r} cannot be pressed, only {names}")


def document(frame, name):
    """The page that is open, when the title of the window bears this name."""
    return name in frame.name and next(iter(visible(frame, pyatspi.ROLE_DOCUMENT_FRAME)), None)


def named(page, role):
    """The names of all elements of a kind in a page, in reading order."""
    return [n.name for n in walk(page) if n.getRole() == role]


def check(condition, message):
    if not condition:
        raise SystemExit(f"FAILED: {message}")
    print("ok:", message)


def read_structure(page):
    headings = named(page, pyatspi.ROLE_HEADING)
    check("Magnesium" in headings and "What it does" in headings, "headings are headings")
    check(any("Nerve function" in h for h in headings), "each mechanism has its heading")
    lists = [n for n in page if n.getRole() == pyatspi.ROLE_LIST]
    check(lists and all(one.name and one.childCount for one in lists), "lists have names and items")
    check(all(item.getRole() == pyatspi.ROLE_LIST_ITEM for item in lists[0]), "items are items")


def open_tab(frame, page, name, heading):
    """Presses a tab, and waits for the page on which this heading stands."""
    press(wait_for(f"the tab {name}", lambda: find(page, pyatspi.ROLE_PAGE_TAB, name)))

    def opened():
        shown = document(frame, "Magnesium")
        return shown if shown and heading in named(shown, pyatspi.ROLE_HEADING) else None
    page = wait_for(f"the tab {name} to open", opened)
    check(True, f"the tab {name} can be pressed")
    return page


def open_trials(frame, page):
    """Opens what stands there on demand."""
    press(find(page, pyatspi.ROLE_PUSH_BUTTON, "The trials of Magnesium"))
    return wait_for("the trials to open", lambda: next(
        (d for d in [document(frame, "Magnesium")]
         if d and find(d, pyatspi.ROLE_TABLE, contains="trials")), None))


def read_table(page):
    trials = wait_for("the table of trials",
                      lambda: find(page, pyatspi.ROLE_TABLE, contains="trials"))
    cells = trials.queryTable()
    rows = [cells.getAccessibleAt(row, 0).name for row in range(cells.nRows)]
    check(any("Garrison 2020" in row for row in rows), "the trials can be read row by row")
    heads = [cells.getColumnHeader(column).name for column in range(cells.nColumns)]
    check(heads[0] == "Study" and all(heads), f"the columns of the trials are named {heads}")
    check(cells.getRowDescription(1) == rows[1], "the rows of the trials are named")


def read_text(page):
    text = page.queryText()
    whole = text.getText(0, -1)
    check(text.characterCount == len(whole), "the text of the page is read as a whole")
    check("Heading 2: What it does" in whole and "List of" in whole, "it tells headings and lists")
    check("\ufffc" not in whole, "it has a word for each figure")
    start = whole.index("Heading 2: What it does")
    text.setCaretOffset(start)
    wait_for("the caret", lambda: text.caretOffset == start + len("Heading 2: "))
    line, first, last = text.getTextAtOffset(text.caretOffset, pyatspi.TEXT_BOUNDARY_LINE_START)
    check((line, first) == ("Heading 2: What it does", start), "the line at the caret is read")
    after = text.getTextAtOffset(last + 1, pyatspi.TEXT_BOUNDARY_LINE_START)
    check(after[0] and after[1] == last + 1, "the next line follows it")
    word = text.getTextAtOffset(whole.index("does"), pyatspi.TEXT_BOUNDARY_WORD_START)
    check(word[0].strip() == "does", "a word is read")
    text.addSelection(start, last)
    wait_for("the selection", lambda: text.getNSelections() == 1)
    text.removeSelection(0)
    wait_for("no selection", lambda: text.getNSelections() == 0)
    check(True, "text can be selected")


def open_source(page):
    source = find(page, pyatspi.ROLE_LINK, "source 1")
    check(source and source.description, "a citation tells its source")
    press(source)
    title = source.description.split(": ", 1)[1]
    card = wait_for("the card of the source", lambda: find(page, pyatspi.ROLE_COMMENT, title))
    check(card.description, "a source opens in a card")
    close = next(n for n in walk(card)
                 if n.getRole() == pyatspi.ROLE_PUSH_BUTTON and n.name == "Close")
    press(close)
    wait_for("the card to close", lambda: not find(page, pyatspi.ROLE_COMMENT, title))
    check(True, "the card can be closed")


def tick(frame, name):
    """Ticks a box of My situation, and waits until it says that it is ticked."""
    def box():
        page = document(frame, "My situation")
        return page and find(page, pyatspi.ROLE_CHECK_BOX, contains=name)
    press(wait_for(f"the box {name}", box))
    wait_for(f"{name} to be ticked", lambda: box().getState().contains(pyatspi.STATE_CHECKED))


def tell_situation(ears, frame, item):
    press(item)
    wait_for("My situation", lambda: document(frame, "My situation"))
    for name in ("Warfarin", "Kidney disease", "At night"):
        tick(frame, name)
    def results():
        shown = document(frame, "My situation")
        heads = named(shown, pyatspi.ROLE_HEADING)
        return (shown, heads) if "Signs for you" in heads and "Take care with" in heads else None
    page, headings = wait_for("the results of three choices", results)
    check(True, "three choices have results with headings")
    check(headings.index("Signs for you") < headings.index("Take care with"), "signs come first")
    whole = page.queryText().getText(0, -1)
    check("Foods rich in vitamin K" in whole, "what to take care with can be read")
    ears.wait_for("Warfarin and vitamin K")


def search(ears, frame):
    field = find(frame, pyatspi.ROLE_TEXT, contains="Find a nutrient")
    field.queryEditableText().setTextContents("water pills")
    hit = wait_for("what is found", lambda: next(
        (n for n in visible(frame, pyatspi.ROLE_LIST_ITEM) if "Water tablets" in n.name), None))
    ears.wait_for("results for “water pills”")
    press(hit)
    wait_for("what was found", lambda: document(frame, "Medicines and situations"))
    check(True, "a result of the search can be pressed")


def choose_stage(frame, item):
    press(item)
    page = wait_for("Food and needs", lambda: document(frame, "Food and needs"))
    sex = find(page, pyatspi.ROLE_COMBO_BOX, contains="Sex")
    check(" of " in sex.queryText().getText(0, -1), "a combo box tells value and place")
    press(sex, "Increase")
    wait_for("the needs of women", lambda: "Female" in page.queryText().getText(0, -1))
    check(True, "a stage of life can be chosen")
    check(sex.queryText().getText(0, -1).startswith("Female"), "the same box tells it")
    check(page == document(frame, "Food and needs"), "the page is the same document")
    heading = wait_for("the needs of women to be named", lambda: next(
        (n for n in walk(page) if n.getRole() == pyatspi.ROLE_TABLE and "Female" in n.name), None))
    check(heading.parent == page, "what it shows now stands in it")


def use_lab(ears, frame, item):
    press(item)
    page = wait_for("the Lab", lambda: document(frame, "Nerve and Muscle Lab"))
    slider = wait_for("its sliders", lambda: find(
        page, pyatspi.ROLE_SLIDER, contains="calcium"))
    slider.queryValue().currentValue = 0.6
    wait_for("the value in words", lambda: "0.60 millimoles per litre, below usual"
             in slider.queryText().getText(0, -1))
    check(True, "a slider of the Lab can be set, and says its value in words")
    ears.wait_for("Nerve: fires by itself")
    slider.queryValue().currentValue = 1.2
    ears.wait_for("Nerve: silent again")
    do_guided_step(ears, page)


def do_guided_step(ears, page):
    """Chooses, guesses, sees, and asks why."""
    press(find(page, pyatspi.ROLE_COMBO_BOX, contains="Guided steps"), "Increase")
    ears.wait_for("You tap the nerve once")
    press(wait_for("the guesses", lambda: next(
        (n for n in visible(page, pyatspi.ROLE_RADIO_BUTTON) if "one twitch" in n.name), None)))
    ears.wait_for("Nerve: answers the tap")
    press(wait_for("what follows", lambda: next(
        (n for n in visible(page, pyatspi.ROLE_PUSH_BUTTON) if n.name == "Why?"), None)))
    ears.wait_for("Right: One impulse and one twitch")


def main(program, home):
    ears = Ears()
    process = subprocess.Popen([program, "overview"])
    try:
        desktop = pyatspi.Registry.getDesktop(0)
        app = wait_for("the program on the bus", lambda: next(
            (a for a in desktop if a and "rampwise" in a.name), None))
        frame = wait_for("its window", lambda: find(app, pyatspi.ROLE_FRAME))
        wait_for("the title to name the page", lambda: "Overview" in frame.name)

        contents = wait_for("the list", lambda: find(app, pyatspi.ROLE_LIST, "Contents"))
        names = [item.name for item in contents]
        check("Magnesium" in names and "When to see a doctor" in names,
              "the list names its pages")

        chart = wait_for("the chart", lambda: find(app, pyatspi.ROLE_CHART))
        check(chart.name, "the chart has a name")
        check(chart.description or chart.name, "the chart has a description")
        marks = [m for m in chart if m]
        check(len(marks) == 45,
              f"the chart has its heads, rows, cells and answers as children ({len(marks)})")
        mark = next(m for m in marks if m.name.startswith("Calcium, Nerve function"))
        press(mark)
        wait_for("the mark to lead to its page", lambda: "Calcium" in frame.name)
        check(True, "a mark of the chart can be pressed")

        index = names.index("Magnesium")
        press(contents[index])
        wait_for("the page picked by name", lambda: "Magnesium" in frame.name)
        check(True, "a nutrient can be picked by name")
        page = wait_for("its document", lambda: document(frame, "Magnesium"))
        check(page.name == "Magnesium, Summary", "the document bears the name of its page and tab")
        read_structure(page)
        read_text(page)
        page = open_tab(frame, page, "Evidence", "What follows from that")
        check(find(page, pyatspi.ROLE_CHART), "the chart of the page stands in it")
        page = open_trials(frame, page)
        read_table(page)
        open_source(page)
        page = open_tab(frame, page, "Summary", "What it does")
        press(next(n for n in walk(page) if n.getRole() == pyatspi.ROLE_LINK
                   and "Nerve function" in n.name))
        wait_for("the link to lead on", lambda: document(frame, "Nerve function"))
        check(True, "a link can be pressed")

        tell_situation(ears, frame, contents[names.index("My situation")])

        search(ears, frame)
        choose_stage(frame, contents[names.index("Food and needs")])
        use_lab(ears, frame, contents[names.index("Nerve and Muscle Lab")])

        overview = next(i for i, n in enumerate(names) if n == "Overview")
        press(contents[overview])
        page = wait_for("the overview", lambda: document(frame, "Overview"))
        table = wait_for("the table", lambda: find(page, pyatspi.ROLE_TABLE))
        cells = table.queryTable()
        check(cells.nRows == 7 and cells.nColumns == 5, "the table has 7 rows and 5 columns")
        check(cells.getAccessibleAt(2, 0).name == "Calcium", "a cell can be read")

        press(next(n for n in visible(frame, pyatspi.ROLE_PUSH_BUTTON) if "Handout" in n.name))
        dialog = wait_for("the handout", lambda: find(
            app, pyatspi.ROLE_DIALOG, contains="Handout"))
        choice = next(n for n in visible(dialog, pyatspi.ROLE_RADIO_BUTTON)
                      if "appointment" in n.name)
        press(choice)
        wait_for("the preview to follow", lambda: any(
            n.name.startswith("Preview") and "My leg cramps" in n.description
            for n in walk(dialog)))
        check(True, "a handout can be chosen and its preview read")
        press(next(n for n in visible(dialog, pyatspi.ROLE_PUSH_BUTTON) if "PDF" in n.name))
        field = wait_for("the name of the file", lambda: next(
            (n for d in app if d for n in visible(d, pyatspi.ROLE_TEXT)
             if "crampwise-appointment" in n.queryText().getText(0, -1)), None))
        file = os.path.join(home, "notes.pdf")
        field.queryEditableText().setTextContents(file)
        save = wait_for("its button", lambda: next(
            (n for d in app if d and d.getRole() != pyatspi.ROLE_FRAME
             for n in visible(d, pyatspi.ROLE_PUSH_BUTTON) if n.name == "Save"), None))
        press(save)
        wait_for("the file", lambda: os.path.exists(file))
        check(open(file, "rb").read(5) == b"%PDF-", "the handout can be saved")
        ears.wait_for("Saved to notes.pdf")
        press(next(n for n in visible(dialog, pyatspi.ROLE_PUSH_BUTTON) if n.name == "Close"))

        unnamed = [n for n in walk(frame) if n.getState().contains(pyatspi.STATE_FOCUSABLE)
                   and n.getState().contains(pyatspi.STATE_SHOWING) and not n.name
                   and n.getRole() not in (pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_FILLER)]
        check(not unnamed, f"every focusable part has a name {[str(n) for n in unnamed]}")
    finally:
        process.terminate()
        process.wait(10)


main(sys.argv[1], sys.argv[2])
