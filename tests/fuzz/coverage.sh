#!/bin/sh
# Which lines of the readers the fuzzers reach: runs each over the corpus that run.sh has found, and
# prints a table. --missing prints the lines that none of them reaches.
set -eu

cd "$(cd "$(dirname "$0")" && pwd)/../.."
corpus="${CJM_FUZZ_BUILD:-.build/fuzz}"
build="${CJM_COVERAGE_BUILD:-}"
if [ -z "$build" ]; then
    build=.build/fuzz-coverage
    cmake --preset fuzz -B "$build" -D CMAKE_BUILD_TYPE=Debug \
        -D CJM_SANITIZE=OFF -D CJM_COVERAGE=ON >/dev/null
    cmake --build "$build" --target fuzzers
fi

objects=""
for fuzzer in document_bytes_fuzz salvage_fuzz journal_fuzz document_json_fuzz text_table_fuzz \
    clean_text_fuzz; do
    case "$fuzzer" in
    document_bytes_fuzz) seeds=map ;;
    salvage_fuzz) seeds=map-4096 ;;
    journal_fuzz) seeds=journal ;;
    document_json_fuzz) seeds=json ;;
    text_table_fuzz) seeds=table ;;
    *) seeds=text ;;
    esac
    LLVM_PROFILE_FILE="$build/$fuzzer.profraw" "$build/tests/fuzz/$fuzzer" -runs=0 \
        "$corpus/corpus/$fuzzer" "$corpus/seeds/$seeds" >/dev/null 2>&1
    objects="$objects -object $build/tests/fuzz/$fuzzer"
done
llvm-profdata-14 merge -o "$build/fuzz.profdata" "$build"/*.profraw

readers="src/store/byte_stream.cpp src/store/file_header.cpp src/store/journal_entry.cpp
    src/store/locked_connection.cpp src/store/mend.cpp src/store/recover.cpp src/store/replay.cpp
    src/store/own_schema.cpp src/store/read_document.cpp src/store/readable_rows.cpp
    src/store/repaired_copy.cpp src/store/row_reader.cpp src/store/row_reader.h
    src/store/salvage.cpp src/store/scalar.cpp src/store/scalar.h src/model/validate.cpp
    src/model/validate_row.cpp src/model/validate_together.cpp src/model/value_check.h
    src/exchange/base64.cpp src/exchange/document_builder.cpp src/exchange/json_marker.cpp
    src/exchange/json_place.cpp src/exchange/json_reader.cpp src/exchange/json_value.cpp
    src/exchange/json_value.h src/exchange/read_document_json.cpp src/exchange/row_collector.cpp
    src/exchange/html_filter.cpp src/exchange/html_table.cpp src/exchange/html_tree.cpp
    src/exchange/list_marks.cpp src/exchange/tab_separated.cpp src/exchange/text_table.cpp
    src/base/text.cpp"
sources=""
for reader in $readers; do
    sources="$sources $(pwd)/$reader"
done
# shellcheck disable=SC2086
case "${1:-}" in
--missing)
    llvm-cov-14 show ${objects# -object } -instr-profile="$build/fuzz.profdata" $sources |
        grep -E '^/|^ +[0-9]+\| +0\|'
    ;;
*)
    llvm-cov-14 report ${objects# -object } -instr-profile="$build/fuzz.profdata" $sources |
        awk 'BEGIN { print "File", "Lines", "Missed", "Reached" }
            /[.](cpp|h) / || /^TOTAL/ { print $1, $8, $9, $10 }' |
        column -t
    ;;
esac
