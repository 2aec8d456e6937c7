# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the tests that hear the program as assistive tools do: a home of its own in $home,
# and in_bus_session SCRIPT ARGUMENT..., which runs a shell script on a display and a D-Bus session
# of its own with the accessibility bus started.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_RUNTIME_DIR=$home/run XDG_CACHE_HOME=$home/cache
export XDG_DATA_HOME=$home/data
mkdir -p "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY QT_ACCESSIBILITY NO_AT_BRIDGE AT_SPI_BUS_ADDRESS
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
export GSETTINGS_BACKEND=memory

# -noreset: a display that resets when the bus launcher leaves it refuses the program meanwhile.
in_bus_session() {
    local script=$1
    shift
    # shellcheck disable=SC2016 # the inner shell fills these in
    xvfb-run -a -s "-screen 0 1280x900x24 -nolisten tcp -noreset" dbus-run-session -- bash -c '
        set -eu
        script=$1
        shift
        launcher=
        for folder in /usr/libexec /usr/lib/at-spi2-core; do
            [ -x "$folder/at-spi-bus-launcher" ] && launcher=$folder/at-spi-bus-launcher
        done
        [ -n "$launcher" ] || { echo "at-spi-bus-launcher is missing"; exit 1; }
        "$launcher" --launch-immediately &
        trap "kill $! $(jobs -p) 2>/dev/null || true" EXIT
        eval "$script"
    ' bash "$script" "$@"
}
