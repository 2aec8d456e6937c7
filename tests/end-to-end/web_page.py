# SPDX-License-Identifier: GPL-3.0-or-later
# web_page.py PROGRAM FOLDER: saves handouts as web pages and reads them with headless Chromium: what
# its accessibility tree holds, and on how many pages it prints them.
import base64
import os
import re
import shutil
import subprocess
import sys

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

OPTIONS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
           "--disable-background-networking", "--disable-component-update", "--disable-sync"]
OVERVIEW = "Most night leg cramps are not from a lack of vitamins or minerals"


def check(condition, message):
    if not condition:
        raise SystemExit(f"FAILED: {message}")
    print("ok:", message)


def tree(browser):
    """(role, name, properties) of every node that is not ignored."""
    nodes = []
    for node in browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]:
        if not node.get("ignored"):
            properties = {p["name"]: p["value"].get("value") for p in node.get("properties", [])}
            nodes.append((node["role"]["value"], node.get("name", {}).get("value", ""), properties))
    return nodes


def names(nodes, *roles):
    return [name for role, name, _ in nodes if role in roles]


def printed_pages(browser):
    pdf = base64.b64decode(browser.execute_cdp_cmd(
        "Page.printToPDF", {"preferCSSPageSize": True})["data"])
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


def open_handout(browser, program, folder, *options):
    file = os.path.join(folder, "page.html")
    subprocess.run([program, "--summary", file, *options], check=True)
    browser.get("file://" + file)
    return tree(browser)


def check_page(browser, nodes, title, most_pages):
    check(browser.execute_script("return document.documentElement.lang") == "en",
          f"{title}: the language is said")
    check(names(nodes, "RootWebArea") == [title], f"{title}: the page has its title")
    levels = [(p.get("level"), name) for role, name, p in nodes if role == "heading"]
    check(levels[0] == (1, title), f"{title}: the first heading is the title")
    check(len(levels) > 3 and all(level == 2 for level, _ in levels[1:]),
          f"{title}: the parts have headings of level 2")
    check("When to see a doctor" in [name for _, name in levels], f"{title}: warning signs")
    check(any(role == "list" for role, _, _ in nodes), f"{title}: lists are lists")
    check(len(names(nodes, "listitem")) >= 6, f"{title}: with their points")
    check("main" in [role for role, _, _ in nodes], f"{title}: has a main part")
    pictures = [(role, name) for role, name, _ in nodes if role in ("image", "img")]
    check(all(name for _, name in pictures), f"{title}: every picture has a text")
    check(not names(nodes, "link", "button", "textbox"), f"{title}: nothing that does not work")
    pages = printed_pages(browser)
    check(1 <= pages <= most_pages, f"{title}: prints on {pages} of at most {most_pages} pages")
    return pictures


def main(program, folder):
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or shutil.which("chromium-browser")
    for option in OPTIONS + [f"--user-data-dir={folder}/profile"]:
        options.add_argument(option)
    browser = webdriver.Chrome(service=Service(shutil.which("chromedriver")), options=options)
    try:
        for paper in ("a4", "letter"):
            nodes = open_handout(browser, program, folder, "--paper", paper)
            pictures = check_page(browser, nodes, OVERVIEW, 1)
            told = [text for _, text in pictures]
            check(sum("Calcium: Nerves send stray signals yes" in text for text in told) == 1,
                  "the chart is one picture and told in words")
            check(sum("leans with both palms on a wall" in text for text in told) == 1,
                  "so is the stretch")
            boxes = browser.execute_script(
                "return getComputedStyle(document.querySelector('.boxes')).listStyleType")
            check("☐" in boxes, "what can be done has boxes to tick")
            nodes = open_handout(browser, program, folder, "--paper", paper, "--nutrient",
                                 "magnesium")
            pictures = check_page(browser, nodes, "Magnesium and leg cramps", 1)
            check(any("Spinach" in text for _, text in pictures), "the foods are told in words")
            nodes = open_handout(browser, program, folder, "--paper", paper, "--nutrient",
                                 "vitamin-b")
            check_page(browser, nodes, "Vitamin B and leg cramps", 1)
            nodes = open_handout(browser, program, folder, "--paper", paper, "--nutrient",
                                 "magnesium", "--nutrient", "calcium", "--nutrient", "potassium")
            check_page(browser, nodes, "Calcium, Magnesium, Potassium and leg cramps", 1)
            nodes = open_handout(browser, program, folder, "--paper", paper, "--kind",
                                 "appointment")
            check_page(browser, nodes, "My leg cramps: notes for my appointment", 2)
            check(names(nodes, "rowheader") == [str(day) for day in range(1, 15)],
                  "the diary has its fourteen days")
            nodes = open_handout(browser, program, folder, "--paper", paper, "--large")
            check_page(browser, nodes, OVERVIEW, 2)

        nodes = open_handout(browser, program, folder, "--paper", "a4", "--no-chart")
        check_page(browser, nodes, OVERVIEW, 1)
        columns = names(nodes, "columnheader")
        check(columns == ["Nutrient", "Role"], "the columns of the table are named")
        check("Magnesium" in names(nodes, "rowheader"), "and so are its rows")

        nodes = open_handout(browser, program, folder, "--practice", "<script>x</script> & Co")
        check(any("<script>x</script> & Co" in name for name in names(nodes, "StaticText")),
              "what is typed is text")
        wide = browser.execute_script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
        check(wide == 0, "the page does not scroll sideways")
    finally:
        browser.quit()


main(sys.argv[1], sys.argv[2])
