#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# accessibility_bus.sh PYTHON PROGRAM: starts a display, a window manager and a D-Bus session of
# its own, then the accessibility bus, and lets accessibility_bus.py drive the real program there.
# -noreset: a display that resets when the bus launcher leaves it refuses the program meanwhile.
set -euo pipefail
python=$1 program=$2
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_RUNTIME_DIR=$home/run XDG_CACHE_HOME=$home/cache
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY QT_ACCESSIBILITY NO_AT_BRIDGE AT_SPI_BUS_ADDRESS
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
export GSETTINGS_BACKEND=memory
xvfb-run -a -s "-screen 0 1280x900x24 -nolisten tcp -noreset" dbus-run-session -- bash -c '
    set -eu
    launcher=
    for folder in /usr/libexec /usr/lib/at-spi2-core; do
        [ -x "$folder/at-spi-bus-launcher" ] && launcher=$folder/at-spi-bus-launcher
    done
    [ -n "$launcher" ] || { echo "at-spi-bus-launcher is missing"; exit 1; }
    "$launcher" --launch-immediately &
    launched=$!
    trap "kill $launched 2>/dev/null || true" EXIT
    "$0" "$1" "$2" "$3"
' "$python" "$here/accessibility_bus.py" "$program" "$home"
