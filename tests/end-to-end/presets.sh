#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# presets.sh CMAKE APP: CMake takes every preset, and for the scripts each means what CMake makes of
# it: app/run, app/package and tests/run read them without CMake's help.
set -euo pipefail
cmake=$1 app=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
ln -s "$app/CMakePresets.json" CMakeUserPresets.json
echo 'project(probe NONE)' >CMakeLists.txt
names=$("$cmake" --list-presets | sed -n 's/^  "\([a-z]*\)".*/\1/p')
[ "$(wc -w <<<"$names")" -ge 7 ] || { echo "FAILED: few presets: $names"; exit 1; }
for name in $names; do
    # Of a name that is given twice the last one counts.
    diff <("$cmake" -N --preset "$name" 2>/dev/null \
            | sed -n 's/^  \(.*\)="\(.*\)"$/-D\1=\2/p' | sort) \
        <("$cmake" "-DPRESET=$name" -P "$app/preset_settings.cmake" 2>&1 \
            | tac | sort -u -s -t= -k1,1 | sort) || { echo "FAILED: preset $name"; exit 1; }
done
for name in app/run:release app/package:package tests/run:asan tests/run:tsan tests/run:fuzz \
    tests/run:bench; do
    grep -qE "(configure .*|preset=)\b${name#*:}\b" "$app/../${name%:*}" \
        || { echo "FAILED: ${name%:*} does not build the preset ${name#*:}"; exit 1; }
done
echo "ok: one table of presets"
