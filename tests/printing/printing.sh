#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# printing.sh PRINTING_TESTS: starts a CUPS of its own, apart from that of the system, with queues
# that take PDF and have A4 or Letter as their usual paper, Letter alone, or any size, and runs the
# tests that print to them: "tests/run --printing".
set -euo pipefail
tests=$1
work=$(mktemp -d)
fail() { echo "FAILED: $*"; exit 1; }
cups=
cleanup() {
    if [ -n "$cups" ]; then
        kill "$cups" 2>/dev/null || true
        wait "$cups" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap cleanup EXIT
chmod 755 "$work"
mkdir -p "$work/root" "$work/state" "$work/cache" "$work/spool/tmp"

cat >"$work/cupsd.conf" <<END
Listen $work/socket
Browsing No
DirtyCleanInterval 0
DefaultAuthType None
PreserveJobFiles Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
END
cat >"$work/cups-files.conf" <<END
FileDevice Yes
SystemGroup root
ServerRoot $work/root
StateDir $work/state
CacheDir $work/cache
RequestRoot $work/spool
TempDir $work/spool/tmp
AccessLog $work/access
ErrorLog $work/error
PageLog $work/page
END

size() { case $1 in A4) echo "595 842" ;; Letter) echo "612 792" ;; esac; }

# choice KEYWORD USUAL PAPER...
choice() {
    local keyword=$1 usual=$2 paper
    printf '*OpenUI *%s: PickOne\n*Default%s: %s\n' "$keyword" "$keyword" "$usual"
    for paper in "${@:3}"; do printf '*%s %s: ""\n' "$keyword" "$paper"; done
    printf '*CloseUI: *%s\n' "$keyword"
}

# queue NAME USUAL PAPER...: a printer that takes PDF as it is. More lines come from $more.
queue() {
    local name=$1 usual=$2 paper
    {
        printf '*%s\n' 'PPD-Adobe: "4.3"' 'FormatVersion: "4.3"' 'FileVersion: "1.0"' \
            'LanguageVersion: English' 'LanguageEncoding: ISOLatin1' 'PCFileName: "TEST.PPD"' \
            'Manufacturer: "Test"' 'Product: "(Test)"' "ModelName: \"$name\"" \
            "ShortNickName: \"$name\"" "NickName: \"$name\"" 'PSVersion: "(3010.000) 0"' \
            'LanguageLevel: "3"' 'ColorDevice: True' 'FileSystem: False' \
            'cupsFilter2: "application/pdf application/pdf 0 -"'
        choice PageSize "$usual" "${@:3}"
        choice PageRegion "$usual" "${@:3}"
        printf '*DefaultImageableArea: %s\n*DefaultPaperDimension: %s\n' "$usual" "$usual"
        for paper in "${@:3}"; do
            printf '*ImageableArea %s: "0 0 %s"\n' "$paper" "$(size "$paper")"
            printf '*PaperDimension %s: "%s"\n' "$paper" "$(size "$paper")"
        done
        printf '%s' "${more:-}"
    } >"$work/$name.ppd"
    lpadmin -p "$name" -E -v file:///dev/null -P "$work/$name.ppd" 2>"$work/said" \
        || fail "the queue $name could not be made: $(cat "$work/said")"
}

export CUPS_SERVER=$work/socket PATH=$PATH:/usr/sbin
cupsd -f -c "$work/cupsd.conf" -s "$work/cups-files.conf" &
cups=$!
# lpstat ends with 0 whether the scheduler runs or not.
for _ in $(seq 300); do
    ! LC_ALL=C lpstat -r 2>/dev/null | grep -q 'is running' || break
    sleep 0.1
done
queue a4-first A4 A4 Letter
queue letter-first Letter A4 Letter
queue letter-only Letter Letter
more='*VariablePaperSize: True
*HWMargins: 0 0 0 0
*MaxMediaWidth: "900"
*MaxMediaHeight: "1300"
*NonUIOrderDependency: 20 AnySetup *CustomPageSize
*CustomPageSize True: ""
*ParamCustomPageSize Width: 1 points 36 900
*ParamCustomPageSize Height: 2 points 36 1300
*ParamCustomPageSize WidthOffset: 3 points 0 0
*ParamCustomPageSize HeightOffset: 4 points 0 0
*ParamCustomPageSize Orientation: 5 int 0 0
' queue any-size Letter Letter
CRAMPWISE_SPOOL=$work/spool "$tests"
