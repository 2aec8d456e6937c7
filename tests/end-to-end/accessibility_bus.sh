#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# accessibility_bus.sh PYTHON PROGRAM: accessibility_bus.py drives the real program over the
# accessibility bus, on a display and in a session of their own.
set -euo pipefail
python=$1 program=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=tests/end-to-end/bus_session.sh
. "$here/bus_session.sh"
# shellcheck disable=SC2016 # the inner shell fills these in
in_bus_session '"$@"' "$python" "$here/accessibility_bus.py" "$program" "$home"
