# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets Orca read Crampwise aloud, and compares what it says with a file that a person can read.

heard.py PROGRAM FOLDER SCRIPT            compares; exits 0 when all of it is said, and no more
heard.py PROGRAM FOLDER SCRIPT --record   writes what is said into the script

A script goes through the program by keys alone. Its lines are one of these:

    # a remark
    open magnesium/evidence        starts the program, with these arguments
    > alt+Down Tab                 keys as xdotool names them, one after the other
    > "leg cramp"                  words to type
    > wait                         no key: what comes by itself
        heading level 2 Need       indented: what Orca says after it, one line each
        ...                        any lines, where they prove nothing more
    fewer than 500 events          what came over the bus since the last such line, or `count`
"""
import difflib
import json
import os
import re
import shlex
import subprocess
import sys
import time

PATIENCE = 20.0  # seconds until words that are expected count as missing
QUIET = 0.5  # seconds without a word after the last that is expected
LONG_QUIET = 2.0  # seconds without a word where nothing is known of what comes
EVENT = re.compile(r"EVENT MANAGER: (?:Queueing )?object:\S+ for ")
SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*?)' ?(?:voice=[^\n]*|\{'[^\n]*)?\n", re.S)
ANY = "..."
STARTED = ("Startup complete", "Starting Atspi main event loop")  # Orca 43, Orca 48


class Orca:
    """The screen reader. Its log tells all that it says, on a machine without sound as well."""

    def __init__(self, folder):
        settings = os.path.join(os.environ["XDG_DATA_HOME"], "orca")
        os.makedirs(settings, exist_ok=True)
        profile = {"profile": ["Default", "default"], "enableKeyEcho": False,
                   "enableEchoByCharacter": False}
        with open(os.path.join(settings, "user-settings.conf"), "w") as file:
            json.dump({"general": profile, "profiles": {"default": profile},
                       "pronunciations": {}, "keybindings": {}}, file)
        with open(os.path.join(settings, "orca-customizations.py"), "w") as file:
            file.write("from orca import debug\n"
                       "debug.debugFile.reconfigure(line_buffering=True)\n")
        self.name = os.path.join(folder, "orca.log")
        if os.path.exists(self.name):
            os.remove(self.name)
        self.errors = open(os.path.join(folder, "orca.errors"), "wb")
        self.process = subprocess.Popen(
            ["orca", "--debug-file", self.name, "--disable", "braille"],
            stdout=self.errors, stderr=self.errors)
        self.text = ""
        self.log = None
        wait_for("Orca to start", lambda: self.process.poll() is None and self.read()
                 and any(mark in self.text for mark in STARTED), 60)

    def read(self):
        """Takes in what is new in the log; true where something is."""
        if self.log is None:
            if not os.path.exists(self.name):
                return False
            self.log = open(self.name, errors="replace")
        new = self.log.read()
        self.text += new
        return bool(self.text)

    def said(self, start):
        """What was said since a place in the log; a line that is half written counts not yet."""
        self.read()
        return [" / ".join(part.strip() for part in words.splitlines() if part.strip())
                for words in SPOKEN.findall(self.text, start) if words.strip()]

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def wait_for(what, probe, patience=PATIENCE):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if probe():
            return
        time.sleep(0.05)
    raise SystemExit(f"FAILED: waited {patience:.0f} s for {what}")


def matches(expected, said):
    """Whether all of what was said is what was expected, with any lines where ANY stands."""
    if not expected:
        return not said
    if expected[0] == ANY:
        return any(matches(expected[1:], said[at:]) for at in range(len(said) + 1))
    return bool(said) and said[0] == expected[0] and matches(expected[1:], said[1:])


def hear(orca, start, expected):
    """What is said since a place in the log, heard out to its end."""
    begun = changed = time.monotonic()
    said = orca.said(start)
    while True:
        time.sleep(0.05)
        now = orca.said(start)
        if now != said:
            said, changed = now, time.monotonic()
        quiet = time.monotonic() - changed
        if expected is None:
            if quiet > LONG_QUIET:
                return said
        elif quiet > QUIET and matches(expected, said):
            return said
        elif quiet > LONG_QUIET and time.monotonic() - begun > PATIENCE:
            return said


class Program:
    def __init__(self, path, arguments, folder):
        self.process = subprocess.Popen([path] + arguments, cwd=folder)

    def end(self):
        self.process.terminate()
        self.process.wait(10)


def send(keys):
    for key in shlex.split(keys, posix=False):
        if key.startswith('"'):
            subprocess.run(["xdotool", "type", "--delay", "40", key.strip('"')], check=True)
        elif key != "wait":
            subprocess.run(["xdotool", "key", "--delay", "80", key], check=True)


def steps(lines):
    """Each line that does something, with what is expected after it."""
    taken = []
    for line in lines:
        if line.startswith((" ", "\t")):
            taken[-1][1].append(line.strip())
        elif line.strip():
            taken.append((line, []))
    return taken


def limit(line, events):
    """The line as it is where it holds; else with the number of events."""
    if not line.startswith("fewer than"):
        return line
    print(f"{events} events")
    return line if 0 < events < int(line.split()[2]) else f"{line}: {events}"


def run(path, folder, script, record):
    """Goes through a script. Returns it with what was said in place of what was expected. Each
    program that is started has an Orca of its own, which keeps labels of what is gone."""
    program = orca = None
    heard = []
    counted = 0
    try:
        for line, expected in steps(script):
            heard.append(line)
            if line.startswith("#"):
                continue
            if line.startswith("open"):
                for last in (program, orca):
                    if last:
                        last.end()
                orca, counted = Orca(folder), 0
            orca.read()
            start = len(orca.text)
            if line.startswith(("count", "fewer than")):
                heard[-1] = limit(line, len(EVENT.findall(orca.text, counted)))
                counted = start
                continue
            if line.startswith("open"):
                program = Program(path, shlex.split(line)[1:], folder)
            else:
                send(line[1:].strip())
            said = hear(orca, start, None if record and ANY not in expected else expected)
            keep = matches(expected, said)
            heard += ["    " + words for words in (expected if keep else said)]
            if program.process.poll() is not None:
                raise SystemExit(f"FAILED: the program ended after {line!r}")
    finally:
        for last in (program, orca):
            if last:
                last.end()
    return heard


def main(path, folder, name, record):
    with open(name, encoding="utf-8") as file:
        script = file.read().splitlines()
    heard = run(path, folder, script, record)
    if record:
        with open(name, "w", encoding="utf-8") as file:
            file.write("\n".join(heard) + "\n")
        return 0
    wanted = []
    for step, lines in steps(script):
        wanted += [step] + ["    " + words for words in lines]
    different = list(difflib.unified_diff(wanted, heard, "expected", "said", lineterm="", n=2))
    print("\n".join(different) if different else f"ok: {len(wanted)} lines as expected")
    return 1 if different else 0


sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3], "--record" in sys.argv[4:]))
