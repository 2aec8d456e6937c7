#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# broken_content.sh CHECKER FOLDER: the build's own check passes the content as it is and refuses
# it, naming file and place, once it is broken or a file of it is missing.
# shellcheck disable=SC1111 # curly quotes are what the checker prints
set -euo pipefail
checker=$1 folder=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$checker" "$folder" "$work/topic.record" "$work/search.record"
for compiled in topic search; do
    [ -s "$work/$compiled.record" ] || {
        echo "The content was not compiled."
        exit 1
    }
done

# refused WORDS: the copy of the content is refused with these words, and nothing is compiled.
refused() {
    local message
    if message=$("$checker" "$work/content" "$work/broken.cbor" "$work/broken.search" 2>&1); then
        echo "Broken content was accepted: $1"
        exit 1
    fi
    grep -q "$1" <<<"$message" || {
        echo "The message does not name place and remedy: $message"
        exit 1
    }
    if [ -e "$work/broken.cbor" ] || [ -e "$work/broken.search" ]; then
        echo "Broken content was compiled."
        exit 1
    fi
}

fresh() {
    rm -rf "$work/content"
    cp -r "$folder" "$work/content"
}

fresh
sed -i 's/"mechanism": "nerve-function"/"mechanism": "nerve-functon"/' "$work/content/topic.json"
refused "$work/content/topic.json: /links/0/mechanism: .*did you mean “nerve-function”"

fresh
sed -i '0,/"substance": "potassium"/s//"substance": "potasium"/' "$work/content/foods.json"
refused "$work/content/foods.json: /foods/0/amounts/3/substance: .*did you mean “potassium”"

fresh
rm "$work/content/sources.json"
refused "$work/content/sources.json: "
