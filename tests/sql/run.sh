#!/bin/sh
# run.sh EXTENSION [CASE...]: run each tests/sql/*.sql through the sqlite3 shell
# on an empty database in an empty folder, and compare what it prints with its
# .out file. BLESS=1 writes the .out files anew (read the difference!). PRELOAD is
# a library that the shell is to load first: AddressSanitizer's.
set -u
extension=$1
shift
here=$(dirname "$0")
shell=${SQLITE3:-sqlite3}
[ $# -gt 0 ] || set -- "$here"/*.sql
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
passed=0
failed=0
for case in "$@"; do
    expected=${case%.sql}.out
    rm -rf "$work/scratch"
    mkdir "$work/scratch"
    # What the shell says of an error starts differently from version to
    # version: keep what SQLite and the extension say.
    SCRATCH="$work/scratch" LD_PRELOAD="${PRELOAD:-}" "$shell" -batch "$work/scratch/test.db" \
        -cmd ".load $extension" -cmd ".parameter init" \
        -cmd ".parameter set :scratch \"'$work/scratch'\"" \
        <"$case" 2>&1 |
        sed -E -e 's/^(Error|Runtime error|Parse error)( near line [0-9]+)?: (stepping, |in prepare, )?/ERROR: /' \
            -e 's/ \([0-9]+\)$//' -e "s|$work/scratch|SCRATCH|g" |
        awk '/error here/ { held = 0; next }
             { if (held) print last; last = $0; held = 1 }
             END { if (held) print last }' >"$work/got"
    if [ -n "${BLESS:-}" ]; then
        cp "$work/got" "$expected"
    fi
    if diff -u "$expected" "$work/got" >"$work/diff" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "not ok: $case"
        head -n 40 "$work/diff"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
