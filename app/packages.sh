# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run and tests/run: what each system's packages are called, how the missing ones
# get there, and how a folder is configured and built. Everything it says goes to standard error,
# nothing it starts reads standard input: both ends belong to the program. Keep to bash 3.2 (macOS).

say() { printf 'crampwise: %s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

os_value() { # the value of a key in /etc/os-release, or nothing
    (
        unset "$1"
        # shellcheck source=/dev/null
        if [ -r /etc/os-release ]; then . /etc/os-release; fi
        printf '%s' "${!1:-}"
    )
}

system_name() {
    if [ "$(uname -s)" = Darwin ]; then printf macos; else os_value ID; fi
}

# debian_packages PURPOSE: on one line, for build, tests, tidy, fuzz, bench, package, lint or
# printing. The versions differ in a few names.
debian_packages() {
    local names="g++ cmake ninja-build qt6-base-dev libgl-dev qt6-charts-dev qt6-svg-dev"
    names+=" qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools nlohmann-json3-dev libvalijson-dev"
    names+=" qt6-translations-l10n fonts-dejavu-core fonts-liberation libboost-dev portaudio19-dev"
    names+=" libxlsxwriter-dev"
    case $(os_value ID)$(os_value VERSION_ID) in
        debian12) names+=" libqt6opengl6-dev" ;; # Qt Charts asks for it; later in qt6-base-dev
        debian*) names+=" qt6-svg-plugins" ;;    # draws the icons; in libqt6svg6 before
    esac
    case $1 in tests | tidy | bench | printing)
        names+=" libgtest-dev libgmock-dev xvfb xauth dbus at-spi2-core python3 python3-pyatspi"
        names+=" gir1.2-atspi-2.0 poppler-utils binutils chromium chromium-driver python3-selenium"
        names+=" appstream desktop-file-utils man-db zsh fish devscripts"
        names+=" orca openbox xdotool shellcheck"
        # Those that count; later systems have others, and their tests go without.
        [ "$(os_value VERSION_ID)" != 12 ] || names+=" clang-format-14 clang-tidy-14 git"
        ;;
    esac
    case $1 in
        bench) names+=" libsundials-dev valgrind" ;;
        tidy) names+=" clang-tidy" ;;
        fuzz) names+=" clang libgtest-dev libgmock-dev python3" ;;
        printing) names+=" cups" ;;
        package) names+=" dpkg-dev" ;;
        lint) names+=" dpkg-dev git lintian" ;;
    esac
    printf '%s\n' "$names"
}

# install_command SYSTEM build|tests|...: for systems on which a person installs the packages.
install_command() {
    local extra=
    case $1 in
        ubuntu) printf '  Ubuntu 24.04 or newer: sudo apt install %s\n' "$(debian_packages "$2")" ;;
        fedora)
            [ "$2" = build ] || extra=" gtest-devel gmock-devel xorg-x11-server-Xvfb xorg-x11-xauth\
 dbus-daemon at-spi2-core python3-pyatspi poppler-utils binutils chromium chromedriver\
 python3-selenium appstream desktop-file-utils man-db zsh fish"
            printf '  Fedora: sudo dnf install %s\n' "gcc-c++ cmake ninja-build qt6-qtbase-devel\
 qt6-qtcharts-devel qt6-qtsvg-devel qt6-qttools-devel qt6-qttranslations json-devel\
 valijson-devel boost-devel portaudio-devel libxlsxwriter-devel$extra"
            ;;
        arch)
            [ "$2" = build ] || extra=" gtest xorg-server-xvfb xorg-xauth dbus at-spi2-core\
 python-atspi poppler binutils chromium python-selenium appstream desktop-file-utils man-db zsh\
 fish"
            printf '  Arch: sudo pacman -S --needed %s\n' "gcc cmake ninja qt6-base qt6-charts\
 qt6-svg qt6-tools qt6-translations nlohmann-json valijson boost portaudio\
 libxlsxwriter$extra"
            ;;
        macos)
            [ "$2" = build ] || extra=" googletest poppler"
            printf '  macOS with Homebrew: brew install %s\n' \
                "cmake ninja qt nlohmann-json valijson boost portaudio libxlsxwriter$extra"
            ;;
    esac
}

missing_of() { # those of the packages given that are not installed, each followed by a space
    local name installed
    # shellcheck disable=SC2016 # dpkg-query fills the names in, not the shell
    installed=" $(dpkg-query -W -f '${Package}=${db:Status-Status} ' "$@" 2>/dev/null || true)"
    for name in "$@"; do
        case $installed in
            *" $name=installed "*) ;;
            *) printf '%s ' "$name" ;;
        esac
    done
}

# install_on_debian PACKAGE...: no network and no apt-get when all are there.
install_on_debian() {
    local missing as_root=env
    read -r -a missing <<<"$(missing_of "$@")"
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        local request="Ask an administrator for: apt-get install ${missing[*]}"
        command -v sudo >/dev/null \
            || stop "packages are missing, and there is no sudo to install them. $request"
        # Without a terminal there is nobody to ask for a password.
        [ -t 0 ] || sudo -n true 2>/dev/null \
            || stop "packages are missing, and sudo wants a password but has no terminal. $request"
        as_root="sudo env"
    fi
    say "installing with apt-get: ${missing[*]}"
    # shellcheck disable=SC2086 # as_root is one word or two
    {
        $as_root DEBIAN_FRONTEND=noninteractive apt-get update -q </dev/null >&2 \
            || say "the package lists could not be renewed; going on with those at hand."
        $as_root DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 \
            install -q -y --no-install-recommends "${missing[@]}" </dev/null >&2 \
            || stop "apt-get could not install: ${missing[*]}. Is there a network connection?"
    }
}

# missing_elsewhere build|tests: what is not there, a line each. Asks CMake, as the build will.
missing_elsewhere() {
    local tool major minor folder tools="ninja c++"
    [ "$1" = build ] || [ "$(uname -s)" = Darwin ] \
        || tools+=" xvfb-run dbus-run-session python3 pdftotext readelf chromedriver\
 appstreamcli desktop-file-validate lexgrog zsh fish"
    for tool in $tools; do
        command -v "$tool" >/dev/null || printf '%s\n' "$tool"
    done
    IFS=' .' read -r _ _ major minor _ <<<"$(cmake --version 2>/dev/null || true)"
    if [ "${major:-0}" -lt 3 ] || { [ "$major" -eq 3 ] && [ "${minor:-0}" -lt 25 ]; }; then
        printf '%s\n' "cmake 3.25 or newer"
        return
    fi
    command -v ninja >/dev/null && command -v c++ >/dev/null || return 0
    folder=$(mktemp -d)
    cat >"$folder/CMakeLists.txt" <<'END'
cmake_minimum_required(VERSION 3.25)
project(probe LANGUAGES CXX)
foreach(part Core Widgets Charts PrintSupport Svg LinguistTools Test)
    find_package(Qt6 6.4 QUIET COMPONENTS ${part})
    if(NOT Qt6${part}_FOUND)
        message("missing: Qt 6.4 or newer: ${part}")
    endif()
endforeach()
find_package(nlohmann_json 3.11 QUIET)
if(NOT nlohmann_json_FOUND)
    message("missing: nlohmann-json 3.11 or newer")
endif()
find_path(VALIJSON valijson/validator.hpp)
if(NOT VALIJSON)
    message("missing: valijson")
endif()
find_path(BOOST boost/numeric/odeint.hpp)
if(NOT BOOST)
    message("missing: Boost (its headers)")
endif()
find_path(PORTAUDIO portaudio.h)
if(NOT PORTAUDIO)
    message("missing: PortAudio (its header)")
endif()
find_path(XLSXWRITER xlsxwriter.h)
if(NOT XLSXWRITER)
    message("missing: libxlsxwriter")
endif()
if(WITH_TESTS)
    find_package(GTest 1.12 QUIET)
    if(NOT GTest_FOUND)
        message("missing: GoogleTest 1.12 or newer")
    endif()
endif()
message("asked: all")
END
    cmake -G Ninja -S "$folder" -B "$folder/build" "-DWITH_TESTS=$([ "$1" = tests ] && echo ON)" \
        >"$folder/log" 2>&1 </dev/null || true
    grep -q '^asked: all' "$folder/log" || echo "a C++ compiler and CMake that work together"
    sed -n 's/^missing: //p' "$folder/log"
    rm -rf "$folder"
}

# On other systems: go on when what the build needs is there, else name the packages and stop.
check_elsewhere() {
    local line missing system=$1 purpose=$2
    missing=$(missing_elsewhere "$purpose")
    [ -n "$missing" ] || return 0
    say "something is missing:"
    while IFS= read -r line; do printf '  %s\n' "$line" >&2; done <<<"$missing"
    if [ "$system" = ubuntu ]; then
        local version
        version=$(os_value VERSION_ID)
        [ "${version%%.*}" -ge 24 ] 2>/dev/null \
            || say "this Ubuntu ($version) is too old: its Qt is older than 6.4."
    fi
    say "packages are installed without asking on Debian 12 and newer only. Please install:"
    case $system in
        ubuntu | fedora | arch | macos) install_command "$system" "$purpose" >&2 ;;
        *)
            for system in ubuntu fedora arch macos; do
                install_command "$system" "$purpose" >&2
            done
            ;;
    esac
    exit 1
}

# ensure_packages FOLDER build|tests|...: outside Debian a file in FOLDER remembers a successful
# check.
ensure_packages() {
    local folder=$1 purpose=$2 system packages
    system=$(system_name)
    if [ "$system" = debian ]; then
        case $(os_value VERSION_ID) in
            [1-9] | 10 | 11) stop "needs Debian 12 or newer: this release has no Qt 6.4." ;;
        esac
        read -r -a packages <<<"$(debian_packages "$purpose")"
        install_on_debian "${packages[@]}"
    elif [ ! -e "$folder/checked" ]; then
        check_elsewhere "$system" "$purpose"
        mkdir -p "$folder"
        : >"$folder/checked"
    fi
}

# preset_settings SOURCE PRESET: a line for each argument that CMake is given for a preset.
preset_settings() {
    cmake "-DPRESET=$2" -P "$1/app/preset_settings.cmake" 2>&1 </dev/null \
        || stop "app/CMakePresets.json could not be read."
}

# configure SOURCE FOLDER PRESET CMAKE_ARGUMENT...: only when FOLDER was not configured like this
# before, was moved, or was left half configured. --fresh forgets what it remembered till then.
configure() {
    local setting settings
    build_source=$1 build_folder=$2
    settings=$(preset_settings "$1" "$3") || exit 1
    shift 3
    build_settings=()
    while IFS= read -r setting; do build_settings+=("$setting"); done <<<"$settings"
    build_settings+=("$@")
    if [ ! -e "$build_folder/build.ninja" ] || [ ! -e "$build_folder/CMakeCache.txt" ] \
        || [ "$(cat "$build_folder/configured" 2>/dev/null)" != "$(configuration)" ]; then
        configure_afresh
    fi
}

configuration() { printf '%s\n' "$build_source" "$build_folder" "${build_settings[@]}"; }

configure_afresh() {
    say "configuring in $build_folder"
    rm -f "$build_folder/configured"
    cmake --fresh -G Ninja -S "$build_source" -B "$build_folder" "${build_settings[@]}" \
        </dev/null >&2 || stop "the build could not be configured; see the messages above."
    configuration >"$build_folder/configured"
}

# build TARGET: builds what configure() was told, all or a part of it. A folder that ninja cannot
# even read is configured once more.
build() {
    run_ninja "$@" && return
    if ! ninja -C "$build_folder" -n >/dev/null 2>&1; then
        say "the build folder is damaged or out of date; starting it anew."
        configure_afresh
        run_ninja "$@" && return
    fi
    stop "the build failed; see the messages above."
}

# Silent when there is nothing to do: "ninja -n" cannot tell, since looking for new files in the
# globbed folders always counts as work.
run_ninja() {
    local line
    ninja -C "$build_folder" "$@" </dev/null 2>&1 | while IFS= read -r line; do
        case $line in
            "ninja: Entering directory"* | "ninja: no work to do." | *"Re-checking globbed dir"*) ;;
            *) printf '%s\n' "$line" >&2 ;;
        esac
    done
}
