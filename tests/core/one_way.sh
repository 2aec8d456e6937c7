#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# one_way.sh FOLDER: fails when a file of the core includes one that stands above it. Each line
# names folders that may include those of the lines before it and, on its own line, each other.
set -euo pipefail
floors='json text units location
lab
content
situation
export
page
search handout check_content'
declare -A floor
number=0
while read -r names; do
    for name in $names; do floor[$name]=$number; done
    number=$((number + 1))
done <<<"$floors"
wrong=0
while IFS=: read -r file include; do
    from=$(cut -d/ -f1 <<<"${file#"$1"/}") to=$(cut -d/ -f2 <<<"$include")
    from=${from%.*} to=${to%.*}
    if [ -z "${floor[$from]:-}" ] || [ -z "${floor[$to]:-}" ]; then
        echo "$file: core/$from or core/$to stands on no floor of this test."
        wrong=1
    elif [ "${floor[$from]}" -lt "${floor[$to]}" ]; then
        echo "$file includes $include, which stands above it."
        wrong=1
    fi
done < <(grep -rhoHE '^#include "core/[^"]+' "$1" --include='*.h' --include='*.cpp' \
    | sed 's/#include "//')
exit $wrong
