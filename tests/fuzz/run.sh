#!/bin/sh
# Runs each fuzzer, for so many seconds or with -runs=N as many times, and says what it did:
#     tests/fuzz/run.sh 60
#     tests/fuzz/run.sh -runs=1000000 document_bytes_fuzz
# What is found is left in .build/fuzz/findings, what leads further in .build/fuzz/corpus. CJM_FUZZ_BUILD
# names another folder of a build that is there already.
set -eu

usage="usage: tests/fuzz/run.sh SECONDS|-runs=N [FUZZER...]"
amount="${1:?$usage}"
shift
case "$amount" in
-runs=*) limit="$amount" ;;
*) limit="-max_total_time=$amount" ;;
esac

here="$(cd "$(dirname "$0")" && pwd)"
cd "$here/../.."
build="${CJM_FUZZ_BUILD:-}"
if [ -z "$build" ]; then
    build=.build/fuzz
    cmake --preset fuzz >/dev/null
    cmake --build --preset fuzz --target fuzzers
fi

corpus="$build/corpus"
findings="$build/findings"
mkdir -p "$corpus" "$findings"
"$build/tests/fuzz/make_seeds" "$build/seeds"
cp tests/exchange/clipboard/*.html "$build/seeds/table/"

# The seeds that a fuzzer starts from.
seeds_of() {
    case "$1" in
    document_bytes_fuzz) echo map ;;
    salvage_fuzz) echo map-4096 ;; # that every table begins on a known page is true of these only
    journal_fuzz) echo journal ;;
    document_json_fuzz) echo json ;;
    text_table_fuzz) echo table ;;
    clean_text_fuzz) echo text ;;
    *) echo "unknown fuzzer: $1" >&2 && exit 2 ;;
    esac
}

failed=0
all="document_bytes_fuzz salvage_fuzz journal_fuzz document_json_fuzz text_table_fuzz clean_text_fuzz"
for fuzzer in ${*:-$all}; do
    seeds="$build/seeds/$(seeds_of "$fuzzer")"
    mkdir -p "$corpus/$fuzzer"
    dictionary=""
    [ "$fuzzer" != document_json_fuzz ] || dictionary="-dict=tests/fuzz/json.dict"
    [ "$fuzzer" != text_table_fuzz ] || dictionary="-dict=tests/fuzz/html.dict"
    log="$build/$fuzzer.log"
    # Not entropic: to weigh what is rare among all that was found takes longer than a run.
    status=0
    "$build/tests/fuzz/$fuzzer" "$limit" -timeout=20 -rss_limit_mb=3000 -entropic=0 -print_final_stats=1 \
        -artifact_prefix="$findings/$fuzzer-" $dictionary "$corpus/$fuzzer" "$seeds" \
        >"$log" 2>&1 || status=$?
    if [ "$status" -eq 0 ]; then
        echo "$fuzzer: $(grep '^summary:' "$log" | cut -d' ' -f2-), findings 0"
    else
        failed=1
        echo "$fuzzer: A FINDING, see $log and $findings"
    fi
done
exit "$failed"
