#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""seeds.py SOURCES FOLDER: what each fuzzer starts from, made from the real content, a folder each,
and a dictionary of the words that it may try."""
import json
import pathlib
import re
import sys

sources, out = (pathlib.Path(argument) for argument in sys.argv[1:3])
content = sources / "resources/content"


def shortened(value):
    """The first element of each list: the whole would slow a fuzzer down."""
    if isinstance(value, dict):
        return {key: shortened(member) for key, member in value.items()}
    return [shortened(value[0])] if isinstance(value, list) and value else value


def keys_of(value):
    members = value.values() if isinstance(value, dict) else value
    own = set(value) if isinstance(value, dict) else set()
    nested = (keys_of(member) for member in members if isinstance(member, (dict, list)))
    return own.union(*nested)


def write(name, seeds, words=()):
    folder = out / name
    folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds):
        (folder / f"seed-{number}").write_text(seed, encoding="utf-8")
    entries = (re.sub(r'["\\]', "", word).encode("ascii", "ignore").decode() for word in words)
    (out / f"{name}.dict").write_text("".join(f'"{e}"\n' for e in entries if e), encoding="utf-8")


files = {path.name: json.loads(path.read_text(encoding="utf-8"))
         for path in content.glob("*.json") if not path.name.endswith(".schema.json")}
golden = json.loads((sources / "tests/data/lab-golden.json").read_text(encoding="utf-8"))
queries = [line.split("\t")[0] for line
           in (sources / "tests/data/search-queries.tsv").read_text(encoding="utf-8").splitlines()
           if line and not line.startswith("#")]
nutrients = [nutrient["id"] for nutrient in files["topic.json"]["nutrients"]]
options = re.findall(r'u"([a-z-]+)"_s',
                     (sources / "app/start/option_table.cpp").read_text(encoding="utf-8"))
pages = re.findall(r'u"([a-z-]+)"_s',
                   (sources / "core/location.cpp").read_text(encoding="utf-8"))

cases = [{key: member for key, member in case.items() if key not in ("expect", "result")}
         for case in golden["cases"]]
write("lab", [json.dumps({"cases": [case]}) for case in cases]
      + ["lab?calcium=0.9&magnesium=0.5&potassium=4.2&pump=60&stimulator=10"], keys_of(cases))
write("loader", [f"{name}\n{json.dumps(shortened(file))}" for name, file in files.items()],
      keys_of(list(files.values())))
write("settings",
      ["[window]\nlocation=magnesium/evidence\ntheme=dark\nzoomPercent=125\n"
       "geometry=@ByteArray(\\x1\\xd9)\n[handout]\nkind=nutrient\nnutrients=calcium, magnesium\n"
       "practice=\"Dr Okafor\"\nnote=Come back\\nin a week\n[choices]\nlevel=student\n"
       "region=europe\nlifeStage=pregnancy\nsourceKind=1\ndiet=vegan\n",
       '{"keepSituation":"yes","situation":"pregnancy diuretics"}'],
      ["location", "@ByteArray(", "@Variant(", "@Invalid()", "@Size(", "\\x", "practice", "note"])
write("typed", ["Dr Okafor, 555 0100\nCome back in a week.\nBring this page.",
                "\u00e4\u0635\u0001\n<&>\""], ["<b>", "&amp;", "%1", "]]>"])
write("search", queries, nutrients)
write("location", [*nutrients, *pages] + [f"{page}/evidence#{page}" for page in nutrients], pages)
write("command", [f"--{option}\n{value}" for option in options for value in ("", "magnesium", "1")]
      + ["--summary\n-\n--kind\nappointment\n--with\npregnancy\n--practice\nDr", "--lab-csv\na.csv"],
      [f"--{option}" for option in options] + nutrients)
