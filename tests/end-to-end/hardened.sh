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

told=$(LC_ALL=C readelf --wide --file-header --program-headers --dynamic --dyn-syms --notes \
    "$program")
has 'Type: +DYN' "position-independent code"
has 'FLAGS_1.*PIE' "position-independent executable"
has 'GNU_RELRO' "read-only relocations"
has '\(FLAGS(_1)?\).*NOW' "immediate binding"
has '__stack_chk_fail' "guard of the stack"
has '_chk@' "fortified functions"
has 'GNU_STACK .* RW +0x' "stack that cannot be run"
case $(uname -m) in
    x86_64 | i?86) has 'x86 feature: IBT, SHSTK' "guard of jumps and returns" ;;
esac

# Debian's own check knows the same, and says so in its words.
if command -v hardening-check >/dev/null; then
    said=$(hardening-check "$program") || fail "hardening-check: $said"
fi
echo "ok: hardened"
