#!/usr/bin/env bash
# Builds, runs and tests Salonreis on Debian or Ubuntu. A second call does only what changed.
#
#   ./build.sh run      install what is missing, build, start the program on a sample map
#   ./build.sh test     install what is missing, build, run all tests (needs no display)

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

build_packages=(
    cmake g++ ninja-build pkg-config
    libexpected-dev libgumbo-dev libhunspell-dev libsqlite3-dev libsqlitecpp-dev libutf8proc-dev
    libxxhash-dev
    nlohmann-json3-dev
    fonts-noto-core qt6-base-dev qt6-l10n-tools qt6-svg-dev qt6-tools-dev
)
# Qt's own words in Dutch and Russian, as on the buttons of its dialogs, and the dictionaries.
run_packages=(qt6-translations-l10n hunspell-en-us hunspell-nl hunspell-ru)
test_packages=(catch2 fonts-noto-color-emoji libvalijson-dev poppler-utils strace)

say() {
    printf '\n== %s\n' "$*"
}

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

missing_packages() {
    local package
    for package in "$@"; do
        if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            printf '%s\n' "$package"
        fi
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "Some packages are missing. Install sudo, or run as root: $*"
    fi
}

install_packages() {
    command -v dpkg-query >/dev/null ||
        fail "This script knows Debian and Ubuntu only. On another system, install what it lists and use the CMake presets."
    local missing
    mapfile -t missing < <(missing_packages "$@")
    if [ "${#missing[@]}" -eq 0 ]; then
        return
    fi
    say "Installing: ${missing[*]}"
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# build TESTS TARGET...: with TESTS OFF the test packages are not needed.
build() {
    local tests=$1
    shift
    say "Configuring"
    cmake --preset release -D BUILD_TESTING="$tests"
    say "Building"
    cmake --build --preset release --target "$@"
}

has_display() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]
}

# Starts the program on the sample map, or draws the map to files where there is no display.
run_program() {
    install_packages "${build_packages[@]}" "${run_packages[@]}"
    build OFF salonreis
    local folder=build/sample
    mkdir -p "$folder"
    if [ ! -e "$folder/salon.cjm" ]; then
        build/salonreis new --template hair-salon-7 "$folder/salon.cjm"
    fi
    if has_display; then
        say "Starting Salonreis with the sample map"
        exec build/salonreis "$folder/salon.cjm"
    fi
    build/salonreis print "$folder/salon.cjm" "$folder/poster.pdf" --size A3
    build/salonreis convert "$folder/salon.cjm" "$folder/poster.png"
    say "There is no display to open a window on; the sample map is in $folder"
    printf '%s\n' "$folder/salon.cjm" "$folder/poster.pdf" "$folder/poster.png"
}

run_tests() {
    install_packages "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
    build ON all cjm_headers
    say "Testing"
    ctest --preset release
}

case "${1:-}" in
run) run_program ;;
test) run_tests ;;
*)
    printf 'Usage: %s run | test\n' "$0" >&2
    exit 2
    ;;
esac
