#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# full_disk.sh PROGRAM: on a disk of 512 KiB that is nearly full, a handout that finds no room is one
# sentence and status 1; an old file stays whole, and nothing half-written is left.
set -euo pipefail
program=$(readlink -f "$1")
if [ "${2:-}" != inside ]; then
    # A mount of its own: as root, or as root of a user namespace.
    as_root=(--map-root-user)
    [ "$(id -u)" -ne 0 ] || as_root=()
    exec unshare "${as_root[@]}" --mount --propagation unchanged bash "$0" "$program" inside
fi
unset DISPLAY WAYLAND_DISPLAY
disk=$(mktemp -d)
trap 'cd /; umount "$disk"; rmdir "$disk"' EXIT
mount -t tmpfs -o size=512k tmpfs "$disk"
cd "$disk"
fail() { echo "FAILED: $*"; exit 1; }

for name in page.pdf page.html; do
    printf 'the old page' >"$name"
    # All but two blocks of 4 KiB.
    dd if=/dev/zero of=ballast bs=4096 count=$(($(df --output=avail . | tail -n 1) / 4 - 2)) \
        status=none
    if said=$("$program" --summary "$name" 2>&1); then
        fail "$name was saved on a full disk"
    else
        status=$?
    fi
    [ "$status" -eq 1 ] || fail "status $status instead of 1: $said"
    [ "$(printf '%s\n' "$said" | wc -l)" -eq 1 ] || fail "more than one line: $said"
    case $said in *"could not be written"*) ;; *) fail "no reason given: $said" ;; esac
    [ "$(cat "$name")" = 'the old page' ] || fail "the old $name is gone"
    rm ballast
    [ "$(ls -A)" = "$name" ] || fail "left behind: $(ls -A)"
    "$program" --summary "$name" || fail "$name was not saved where there is room"
    rm "$name"
done
echo "ok: a full disk loses nothing"
