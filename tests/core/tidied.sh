#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tidied.sh CLANG_TIDY BUILD FOLDER [FILE...]: fails when clang-tidy has a word to say about a
# source in FOLDER, as BUILD compiles it: about those named; without a name about what changed:
# since the branch that this one follows, or else with the last commit, and what is not committed.
set -euo pipefail
tidy=$1
build=$2
cd "$3"
shift 3
known=$build/compile_commands.json
[ -r "$known" ] || { echo "Without $known nobody knows how sources are compiled."; exit 1; }

# Who runs the tests may not own the clone.
git() { command git -c safe.directory='*' "$@"; }

changed() { # what changed most comes first
    local base
    base=$(git merge-base HEAD '@{upstream}' 2>/dev/null) || base=HEAD
    if [ "$(git rev-parse "$base")" = "$(git rev-parse HEAD)" ]; then
        # A clone of one commit only has nothing before it.
        base=$(git rev-parse --verify --quiet HEAD~1) || base=HEAD
    fi
    git diff --numstat --no-renames --diff-filter=d "$base" | sort -rn | cut -f 3
    git ls-files --others --exclude-standard
}

compiled() { # those of the names on standard input that BUILD compiles; a header by its source
    local name
    while IFS= read -r name; do
        name=${name%.h}
        name=${name%.cpp}.cpp
        if grep -qF "/$name\"" "$known"; then printf '%s\n' "$name"; fi
    done | awk '!seen[$0]++'
}

if [ $# -eq 0 ]; then
    names=$(changed | compiled)
    mapfile -t files <<<"$names"
    # Hundreds of files would take hours: tests/run --tidy is for these.
    [ ${#files[@]} -le 24 ] || echo "Only the first 24 of ${#files[@]} are looked at."
    set -- "${files[@]:0:24}"
    [ -n "$names" ] || set --
fi
echo "Looked at: ${*:-nothing, for no source changed}"
[ $# -gt 0 ] || exit 0
# What compilers warn of, they say themselves.
printf '%s\0' "$@" | xargs -0 -n 1 -P 2 \
    "$tidy" -p "$build" --quiet --warnings-as-errors='*' --extra-arg=-Wno-everything
