#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# installed.sh CMAKE BUILD ID METAINFO: installs the build into a tree of its own and asks the tools
# of desktops, shells and man whether each file is right. METAINFO is what a published edition has.
set -euo pipefail
cmake=$1 build=$2 id=$3 published=$4
export LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
fail() { echo "FAILED: $*"; exit 1; }
silent() { # a validator that has nothing to say
    local said
    said=$("$@" 2>&1) || fail "$* says: $said"
    [ -z "$said" ] || fail "$* says: $said"
}

DESTDIR=$tree "$cmake" --install "$build" --prefix /usr >/dev/null
cd "$tree/usr/share"
program=$tree/usr/bin/crampwise

sizes="16 22 24 32 48 64 128 256 512"
expected="../bin/crampwise
applications/$id.desktop
bash-completion/completions/crampwise
doc/crampwise/handbook.html
fish/vendor_completions.d/crampwise.fish
$(for size in $sizes; do echo "icons/hicolor/${size}x$size/apps/$id.png"; done)
icons/hicolor/scalable/apps/$id.svg
icons/hicolor/symbolic/apps/$id-symbolic.svg
man/man1/crampwise.1.gz
metainfo/$id.metainfo.xml
zsh/site-functions/_crampwise"
diff <(sort <<<"$expected") <(find .. -type f | sed 's,^\.\./share/,,' | sort) \
    || fail "other files are installed than are expected"
for size in $sizes; do
    icon=icons/hicolor/${size}x$size/apps/$id.png
    read -r width height < <(od -An -j16 -N8 -t u4 --endian=big "$icon")
    [ "$width $height" = "$size $size" ] || fail "the icon of $size pixels has $width x $height"
done

silent desktop-file-validate "applications/$id.desktop"
# AppStream 0.16 knows no "developer", which later versions ask for. An edition that is not
# published has no homepage.
known='unknown-tag developer|url-homepage-missing'
for metainfo in "metainfo/$id.metainfo.xml" "$published"; do
    said=$(appstreamcli validate --pedantic --no-net --no-color "$metainfo" 2>&1) || true
    grep -q 'Validat' <<<"$said" || fail "appstreamcli says nothing of $metainfo: $said"
    if grep -E '^[A-Z]:' <<<"$said" | grep -vE "$known"; then
        fail "appstreamcli minds $metainfo"
    fi
    known='unknown-tag developer'
done
grep -q '<screenshot type="default">' "$published" || fail "a published edition shows no pictures"

said=$(man --warnings -l -Tutf8 -Z man/man1/crampwise.1.gz 2>&1 >/dev/null) || true
[ -z "$said" ] || fail "man warns: $said"
lexgrog man/man1/crampwise.1.gz >/dev/null || fail "whatis cannot read the man page"
bash_words=bash-completion/completions/crampwise
zsh_words=zsh/site-functions/_crampwise
fish_words=fish/vendor_completions.d/crampwise.fish
silent bash -n "$bash_words"
silent zsh -n "$zsh_words"
silent fish -n "$fish_words"

# Whatever --help lists is explained by man and completed by every shell.
manual=$(man -l man/man1/crampwise.1.gz)
options=$("$program" --help | grep -oE '^ +--[a-z-]+' | tr -d ' ' | sort -u)
[ "$(wc -l <<<"$options")" -gt 30 ] || fail "--help lists few options: $options"
for option in $options; do
    grep -qe "$option" <<<"$manual" || fail "$option is not in the man page"
    grep -qe "$option" "$bash_words" || fail "bash does not know $option"
    grep -qe "$option" "$zsh_words" || fail "zsh does not know $option"
    grep -qe "-l ${option#--} " "$fish_words" || fail "fish does not know $option"
done

# completes SHELL WORD... : the last word is being typed
bash_completes() {
    bash -c 'source "$1"; shift; COMP_WORDS=(crampwise "$@"); COMP_CWORD=$#
        _crampwise; printf "%s\n" "${COMPREPLY[@]}"' bash "$bash_words" "$@"
}
fish_completes() {
    # shellcheck disable=SC2016 # fish fills the names in
    fish --no-config -c 'source $argv[1]; complete -C "$argv[2]"' "$fish_words" "crampwise $*" \
        | cut -f1
}
# What zsh is told of an option once the words before it are there.
zsh_completes() {
    zsh -f -c 'words=(crampwise "${@[2,-1]}"); _arguments() { print -rl -- "$@" }; . "$1"' \
        zsh "$PWD/$zsh_words" "$@"
}
offers() { # WORD SHELL_FUNCTION ARGUMENT...
    local word=$1 said
    shift
    said=$("$@")
    grep -qe "$word" <<<"$said" || fail "$* does not offer $word, but: ${said:0:300}"
}
offers_not() {
    local said
    said=$("${@:2}")
    if grep -qe "$1" <<<"$said"; then fail "${*:2} offers $1"; fi
}

for shell in bash fish; do
    offers '^magnesium$' ${shell}_completes magn
    offers '^magnesium/evidence$' ${shell}_completes magnesium/
    offers '^--show$' ${shell}_completes --s
    offers_not '^--level$' ${shell}_completes --
    offers '^--level$' ${shell}_completes --show calcium --
    offers_not '^--list$' ${shell}_completes --show calcium --
    offers '^student$' ${shell}_completes --show calcium --level ''
    offers '^trial-figures$' ${shell}_completes --export a.csv --what tr
done
offers '^student$' bash_completes --show calcium --level = st
mkdir "$tree/files" && touch "$tree/files/a page.pdf" "$tree/files/a page.png"
bash_words=$PWD/$bash_words
cd "$tree/files"
offers '^a page.pdf$' bash_completes --summary a
offers_not png bash_completes --summary a
cd "$tree/usr/share"
offers '[)]--show=' zsh_completes ''
offers_not '^--level=' zsh_completes ''
offers '^--level=.*:(plain student)$' zsh_completes --show calcium ''

# What the menu of a desktop starts, starts.
[ "$("$program" --version)" = "Crampwise $(sed -n 's/.*release version="\([^"]*\)".*/\1/p' \
    "metainfo/$id.metainfo.xml")" ] || fail "the metadata tell of another version"
locations=$(sed -n 's/^Exec=crampwise *//p' "applications/$id.desktop")
for location in $locations; do
    "$program" --show "$location" >/dev/null || fail "the menu leads to $location"
done
if readelf -d "$program" | grep -E 'R(UN)?PATH'; then
    fail "it looks for libraries where it was built"
fi
echo "ok: installed as desktops, shells and man expect it"
