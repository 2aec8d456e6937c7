#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# hardened.sh PROGRAM: fails when the program was built without what keeps a fault in it from being
# used against its reader.
set -euo pipefail
program=$1
fail() { echo "FAILED: $*"; exit 1; }
has() { # PATTERN WHAT: in what readelf tells
    grep -qE "$1" <<<"$told" || fail "no $2"
}

told=$(LC_ALL=C readelf --wide --file-header --program-headers --dynamic --dyn-syms \
    "$program")
has 'Type: +DYN' "position-independent code"
has 'FLAGS_1.*PIE' "position-independent executable"
has 'GNU_RELRO' "read-only relocations"
has '\(FLAGS(_1)?\).*NOW' "immediate binding"
has '__stack_chk_fail' "guard of the stack"
has '_chk@' "fortified functions"
has 'GNU_STACK .* RW +0x' "stack that cannot be run"
# The mark of the whole program (IBT, SHSTK) needs a C library that was built for it, which Debian's
# was not; our own functions begin as it asks.
if [ "$(uname -m)" = x86_64 ]; then
    guarded=$(objdump --disassemble --section=.text "$program" | grep -c endbr64 || true)
    [ "$guarded" -gt 1000 ] || fail "no guard of jumps: $guarded places to land"
fi

# Qt's own code would go on with the original.
if readelf --wide --relocs "$program" | grep -E '_COPY .*@Qt_6'; then
    fail "data of Qt are copied into the program"
fi

if command -v hardening-check >/dev/null; then
    skipped=(--nocfprotection)
    # Debian 13's asks every program for what only ARM has.
    known=$(hardening-check --help || true)
    if [ "$(uname -m)" != aarch64 ] && grep -q nobranchprotection <<<"$known"; then
        skipped+=(--nobranchprotection)
    fi
    said=$(hardening-check "${skipped[@]}" "$program") || fail "hardening-check: $said"
fi
echo "ok: hardened"
