#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# heard.sh PYTHON PROGRAM SCRIPT [--record]: a display, a window manager, a D-Bus session and the
# accessibility bus of their own; in these heard.py lets Orca read the program aloud.
set -euo pipefail
python=$1 program=$2 script=$3
shift 3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/end-to-end/bus_session.sh
. "$here/bus_session.sh"
# shellcheck disable=SC2016 # the inner shell fills these in
in_bus_session '
    openbox >/dev/null 2>&1 &
    "$@"
' "$python" "$here/heard.py" "$program" "$home" "$script" "$@"
