#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# all_built.sh FOLDER: fails when a test in a folder of FOLDER is named in no CMakeLists.txt there: it
# would never run, and nobody would notice.
set -euo pipefail
wrong=0
while read -r test; do
    if ! grep -qwF "$(basename "$test")" "$(dirname "$test")/CMakeLists.txt"; then
        echo "$test is not built."
        wrong=1
    fi
done < <(find "$1" -path '*/build*' -prune -o -name '*_test.cpp' -print)
exit $wrong
