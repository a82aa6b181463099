#!/usr/bin/env bash
# Nothing that a text names is opened, and nothing asks the network.
#
#   canary.sh UI_TESTS SALONREIS
#
# Works a map whose texts all name a file in the window and on the command line, watched by strace,
# and fails where the file was looked for, a socket of the internet was made or a program was
# started. First it sees to it that this would be noticed. Exit status 77: strace cannot watch here.

set -euo pipefail
ui_tests=$1
salonreis=$2

if ! strace -o /dev/null true 2>/dev/null; then
    echo "Skipped: strace is not installed, or may not watch other programs here."
    exit 77
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder"/{cage,here,maps}
touch "$folder"/{cage,here}/canary.png
export CJM_CANARY_FOLDER=$folder/cage
# Where there is no printing service, Qt asks for it on the machine's own network address.
export CUPS_SERVER=$folder/no-printers
cd "$folder/here"

# watched COMMAND...: runs it; `$folder/trace` is what it asked the system for.
watched() {
    strace -f -qq -s 4096 -e trace=%file,%network -o "$folder/trace" "$@"
}

# The path of a call ends in the name of the file, or goes through its folder.
touched() {
    grep -Ev '(^| )execve\(' "$folder/trace" | grep -E 'canary\.png"|/cage[/"]' | head -n 5
}

asked_network() {
    grep -E '\bAF_INET6?\b' "$folder/trace" | head -n 5
}

# All but the program itself.
started() {
    grep -E '(^| )execve\(.* = 0$' "$folder/trace" | tail -n +2 | head -n 5
}

fail() {
    echo "FAILED: $*"
    exit 1
}

# quiet WHAT: fails where the last command did something that a text wanted.
quiet() {
    local found
    for look in touched asked_network started; do
        if found=$($look) && [ -n "$found" ]; then
            printf '%s\n' "$found"
            fail "$1: $look"
        fi
    done
    echo "quiet: $1"
}

watched "$ui_tests" '[.canary-label]' >/dev/null
[ -n "$(touched)" ] || fail "A label that opens the file was not noticed."
watched "$ui_tests" '[.canary-socket]' >/dev/null
[ -n "$(asked_network)" ] || fail "A socket was not noticed."
watched bash -c 'cat /dev/null; true'
[ -n "$(started)" ] || fail "A program that was started was not noticed."

watched "$ui_tests" '[canary]' || fail "The walk itself failed."
quiet "the window"

"$ui_tests" '[.canary-map]' >/dev/null
map=("$folder"/maps/*.cjm)
on_map() {
    local name="$*" status=0
    watched "$salonreis" "$@" >"$folder/said" 2>&1 || status=$?
    [ "$status" -le 1 ] || fail "$name: exit status $status"
    quiet "$name"
}
on_map check "${map[0]}"
on_map check --json "${map[0]}"
for kind in cjm json pdf png svg; do
    on_map convert "${map[0]}" "$folder/out.$kind"
done
on_map print "${map[0]}" "$folder/poster.pdf" --size A2
on_map convert "$folder/out.json" "$folder/again.cjm"
