#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# web_page.sh PYTHON PROGRAM: runs web_page.py with a home of its own.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_CACHE_HOME=$home/cache SE_OFFLINE=true
unset DISPLAY WAYLAND_DISPLAY
"$1" "$here/web_page.py" "$2" "$home"
