#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# package.sh TOP: the package for Debian, built from two copies of the sources in two folders, is
# the same byte for byte; lintian has nothing to say, apt can install it here, and in a bare tree it
# comes and goes without a trace. Takes two builds: "tests/run --package".
set -euo pipefail
top=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $*"; exit 1; }
tell() { echo "-- $*"; }

# What git knows, and what is not committed yet; no build folders.
build_in() {
    mkdir -p "$1"
    git -C "$top" ls-files -z --cached --others --exclude-standard \
        | tar -C "$top" --null --files-from=- --create | tar -C "$1" --extract
    "$1/app/package"
}
tell "building in the first folder"
first=$(build_in "$work/first")
tell "building in the second folder"
second=$(build_in "$work/the second folder")
cmp "$first" "$second" || fail "two builds of the same sources differ"
tell "the same bytes twice: $(sha256sum <"$first" | cut -d' ' -f1)"

# From AppStream 1.0 on a missing homepage is a warning, of which lintian tells only that there is
# one. An edition that is not published has none; what else might be minded, installed.sh reads.
explained=()
dpkg-deb --fsys-tarfile "$first" | tar --extract --to-stdout --wildcards '*.metainfo.xml' \
    | grep 'type="homepage"' >/dev/null \
    || explained+=(--suppress-tags appstream-metadata-validation-failed)
said=$(lintian --info --display-info --pedantic --fail-on error,warning,info \
    ${explained[@]+"${explained[@]}"} "$first" 2>&1) \
    || fail "lintian says: $said"
tell "lintian: ${said:-nothing}"

for recommended in fonts-noto-core qt6-translations-l10n; do
    dpkg-deb --field "$first" Recommends | grep -qw "$recommended" \
        || fail "does not recommend $recommended"
done
dpkg-deb --field "$first" Depends | grep -q libxlsxwriter \
    || fail "does not depend on the library that writes workbooks"
apt-get install --simulate --no-install-recommends "$first" >/dev/null \
    || fail "apt cannot install what it depends on"

tree=$work/tree
mkdir -p "$tree/var/lib/dpkg/updates" "$tree/var/lib/dpkg/info"
touch "$tree/var/lib/dpkg/status" "$tree/var/lib/dpkg/available"
in_tree() { dpkg --root="$tree" --force-not-root --force-depends --log=/dev/null "$@" >/dev/null; }
in_tree --install "$first" 2>/dev/null || fail "dpkg could not install it"
shown=$("$tree/usr/bin/crampwise" --show magnesium) || fail "it does not run"
[ "${shown%%$'\n'*}" = Magnesium ] || fail "it does not show its pages"
bash "$top/tests/end-to-end/hardened.sh" "$tree/usr/bin/crampwise"
in_tree --purge crampwise || fail "dpkg could not remove it"
left=$(find "$tree" -path "$tree/var/lib/dpkg" -prune -o ! -type d -print)
[ -z "$left" ] || fail "left behind: $left"
echo "ok: the package can be made again, has nothing for lintian, comes and goes"
