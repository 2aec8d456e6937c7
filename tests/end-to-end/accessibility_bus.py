# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives Crampwise as a screen reader would: through AT-SPI and nothing else.

accessibility_bus.py PROGRAM FOLDER. Exits 0 when a nutrient can be picked by name, its page read
with headings and lists, a chart mark pressed, the table read, and a handout chosen and saved.
"""
import os
import subprocess
import sys
import time

import pyatspi

PATIENCE = 10  # seconds


def wait_for(what, probe):
    """Polls until probe() gives something; a failure names what was waited for."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
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


def press(node):
    action = node.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    for wanted in ("Press", "Toggle"):
        if wanted in names:
            action.doAction(names.index(wanted))
            return
    raise SystemExit(f"FAILED: {node.name!r} cannot be pressed, only {names}")


def check(condition, message):
    if not condition:
        raise SystemExit(f"FAILED: {message}")
    print("ok:", message)


def main(program, home):
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
        check(len(marks) == 12, f"the chart has its 12 marks as children ({len(marks)})")
        mark = next(m for m in marks if "Calcium" in m.name and "Nerve function" in m.name)
        press(mark)
        wait_for("the mark to lead to its page", lambda: "Calcium" in frame.name)
        check(True, "a mark of the chart can be pressed")

        index = names.index("Magnesium")
        press(contents[index])
        wait_for("the page picked by name", lambda: "Magnesium" in frame.name)
        check(True, "a nutrient can be picked by name")
        headings = [n.name for n in visible(frame, pyatspi.ROLE_HEADING)]
        check("Magnesium" in headings and "In short" in headings, "headings are headings")
        check(any("Nerve function" in h for h in headings), "each mechanism has its heading")
        items = [n.name for n in visible(frame, pyatspi.ROLE_LIST_ITEM)]
        check(any(len(i) > 20 for i in items), "lists are lists")
        trials = wait_for("the table of trials", lambda: next(
            (t for t in visible(frame, pyatspi.ROLE_TABLE) if "trials" in t.name), None))
        cells = trials.queryTable()
        rows = [cells.getAccessibleAt(row, 0).name for row in range(cells.nRows)]
        check(any("Garrison 2020" in row for row in rows), "the trials can be read row by row")
        check(cells.getColumnHeader(3).name == "How many", "the columns of the trials are named")
        links = visible(frame, pyatspi.ROLE_LINK)
        link = next(l for l in links if "Nerve function" in l.name)
        press(link)
        wait_for("the link to lead on", lambda: "Nerve function" in frame.name)
        check(True, "a link can be pressed")

        overview = next(i for i, n in enumerate(names) if n == "Overview")
        press(contents[overview])
        wait_for("the overview", lambda: "Overview" in frame.name)
        table = wait_for("the table", lambda: find(frame, pyatspi.ROLE_TABLE))
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
            (n for d in app if d for n in visible(d, pyatspi.ROLE_PUSH_BUTTON)
             if n.name == "Save"), None))
        press(save)
        wait_for("the file", lambda: os.path.exists(file))
        check(open(file, "rb").read(5) == b"%PDF-", "the handout can be saved")
        press(next(n for n in visible(dialog, pyatspi.ROLE_PUSH_BUTTON) if n.name == "Close"))

        unnamed = [n for n in walk(frame) if n.getState().contains(pyatspi.STATE_FOCUSABLE)
                   and n.getState().contains(pyatspi.STATE_SHOWING) and not n.name
                   and n.getRole() not in (pyatspi.ROLE_SCROLL_PANE, pyatspi.ROLE_FILLER)]
        check(not unnamed, f"every focusable part has a name {[str(n) for n in unnamed]}")
    finally:
        process.terminate()
        process.wait(10)


main(sys.argv[1], sys.argv[2])
