#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# formatted.sh CLANG_FORMAT FOLDER: fails when a source in FOLDER is not as the formatter writes it.
set -euo pipefail
cd "$2"
find app core tests \( -name '*.cpp' -o -name '*.h' \) -print0 \
    | xargs -0 -n 40 "$1" --dry-run --Werror --ferror-limit=1 \
    || { echo "Write them as they should be: $1 -i FILE..."; exit 1; }
