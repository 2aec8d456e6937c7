#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# broken_content.sh CHECKER FOLDER: the build's own check passes the content as it is and refuses
# it, naming file and place, once it is broken.
set -euo pipefail
checker=$1 folder=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$checker" "$folder/topic.json" "$folder/topic.schema.json"
sed 's/"mechanism": "nerve-function"/"mechanism": "nerve-functon"/' \
    "$folder/topic.json" > "$work/topic.json"
if message=$("$checker" "$work/topic.json" "$folder/topic.schema.json" 2>&1); then
    echo "Broken content was accepted."
    exit 1
fi
grep -q "$work/topic.json: /links/0/mechanism: .*did you mean “nerve-function”" <<<"$message" || {
    echo "The message does not name place and remedy: $message"
    exit 1
}
