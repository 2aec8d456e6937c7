#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh FOLDER ARGUMENT...: runs every fuzzer that was built in FOLDER, one after the other, a
# million times each or for two hours; arguments are libFuzzer's. What a fuzzer learns stays in
# FOLDER for the next time. What does harm is written beside it, and belongs into corpus/.
set -euo pipefail
here=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd -P)
folder=$(readlink -f "$1")
shift
export QT_QPA_PLATFORM=offscreen
python3 "$here/seeds.py" "$(dirname "$(dirname "$here")")" "$folder/seeds"
wrong=0
for name in lab loader settings typed search location command; do
    program=$folder/tests/fuzz/fuzz_$name
    mkdir -p "$folder/learned/$name" "$folder/harmful"
    echo "== $name"
    "$program" -runs=1000000 -max_total_time=7200 -timeout=10 -print_final_stats=1 -verbosity=0 \
        -dict="$folder/seeds/$name.dict" -artifact_prefix="$folder/harmful/$name-" "$@" \
        "$folder/learned/$name" "$folder/seeds/$name" "$here/corpus/$name" || wrong=1
done
exit $wrong
