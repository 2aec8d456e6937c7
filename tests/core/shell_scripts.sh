#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# shell_scripts.sh SHELLCHECK FOLDER: fails when shellcheck has a word to say about a script in
# FOLDER.
set -euo pipefail
cd "$2"
mapfile -t scripts < <(grep -rlIE '^(#!/.*sh$|# shellcheck shell=)' app tests .ci --exclude='*.in')
[ ${#scripts[@]} -gt 10 ] || { echo "Where are the scripts?"; exit 1; }
"$1" --external-sources "${scripts[@]}"
