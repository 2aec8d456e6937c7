// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start/command_line.h"

#include <QCoreApplication>

namespace crampwise {

QString commandHelp()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: crampwise [LOCATION]\n"
        "       crampwise --list | --show LOCATION | --summary FILE | --chart FILE\n"
        "       crampwise --export FILE --what TABLE\n"
        "       crampwise --lab FILE|-|LINE | --lab-csv FILE.csv\n"
        "\n"
        "Why legs cramp, and what vitamins and minerals have to do with it.\n"
        "\n"
        "  LOCATION              opens the window there, for example: magnesium,\n"
        "                        nerve-function, overview\n"
        "\n"
        "These need no window, no display and no printer:\n"
        "  --list                ids, names and groups of all pages\n"
        "  --show LOCATION       a page as text; a food has one too, for example: banana\n"
        "    --save FILE         writes it to a file that ends in .pdf, .html or .txt\n"
        "    --paper a4|letter   the paper of the PDF\n"
        "    --level LEVEL       plain words (plain) or the terms of the field (student)\n"
        "    --age AGE           whose needs the page tells: years, or months like 6m\n"
        "    --sex SEX           female or male\n"
        "    --pregnant, --breastfeeding  tell the sex too\n"
        "    --life-stage ID     age and sex in one word, as older editions had them,\n"
        "                        for example: female-51-70\n"
        "    --region REGION     whose needs come first: us-ca, eu, uk, au-nz or who-fao\n"
        "  --summary FILE.pdf    a handout of one page\n"
        "  --summary FILE.html   the same as an accessible web page\n"
        "    --kind KIND         overview (if not given), nutrient or appointment\n"
        "    --nutrient ID       for nutrient; may be given up to three times\n"
        "    --paper a4|letter   its paper; what your country uses, if not given\n"
        "    --large             large print, on two pages at most\n"
        "    --level LEVEL       plain or student\n"
        "    --no-chart          without the chart\n"
        "    --pregnant          with what holds in pregnancy\n"
        "    --practice LINE     your name and phone, on top of the page\n"
        "    --note TEXT         a note of up to 300 characters on the page\n"
        "  --chart FILE.png      the chart of deficiencies as a picture\n"
        "  --chart FILE.svg      the same as a drawing\n"
        "  --export FILE         a table for other programs; FILE ends in .csv or .json,\n"
        "                        or in .bib (BibTeX) for the sources\n"
        "    --what TABLE        which: intakes, foods, evidence, trials, trial-figures,\n"
        "                        signs, medicines, remedies, tests, salts or sources\n"
        "  --lab FILE            computes the cases of a JSON file with the nerve and\n"
        "                        muscle models and prints the results as JSON; - reads them\n"
        "                        from standard input; a line copied from the Lab, in quotes,\n"
        "                        is a case too\n"
        "  --lab-csv FILE.csv    writes one run of the Lab: time, voltage, gates, force\n"
        "    --calcium, --magnesium, --potassium  in mmol/L: ionized, total, plasma\n"
        "    --pump PERCENT      the calcium pump of the muscle, 20 to 100\n"
        "    --stimulator HZ     1 to 50; 0 is off\n"
        "    --tap-at MS         a tap then; may be given more than once\n"
        "    --duration MS       1 to 60000; 1000 if not given\n"
        "  --version, -v         the version\n"
        "  --help, -h            this text\n"
        "\n"
        "  --language CODE       goes with all of these\n"
        "\n"
        "Exit status: 0 done; 1 it could not be done; 2 the call was wrong.\n"
        "Crampwise supports your clinician and does not replace them.\n");
}

} // namespace crampwise
