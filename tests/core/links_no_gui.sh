#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# links_no_gui.sh PROGRAM FOLDER: fails when a program made of the core alone needs a Qt library
# besides QtCore, or when a file in FOLDER includes a header of one.
set -euo pipefail
needed=$(readelf -d "$1" | grep NEEDED)
grep -q 'libQt6Core' <<<"$needed" || { echo "$1 does not even need QtCore: wrong program?"; exit 1; }
if grep -E 'libQt6(Gui|Widgets|Charts|PrintSupport|Svg|OpenGL)' <<<"$needed"; then
    echo "The core links a screen."
    exit 1
fi
screen='#include <(Qt(Gui|Widgets|Charts|PrintSupport|Svg)/|Q(Widget|Application|GuiApplication|Painter|Font|Color|Pixmap|Image|TextDocument|Printer|Chart|Icon|KeySequence))'
if grep -rnE "$screen" "$2"; then
    echo "The core includes a screen."
    exit 1
fi
