#!/bin/sh
# docs.sh EXTENSION: the shell session of the README gives what the README shows.
set -u
cd "$(dirname "$0")/.." || exit 1
extension=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM

sed -n '/^\$ sqlite3/,/^```/p' README.md | sed '1d;$d' >"$work/session"
sed -n 's/^sqlite> //p' "$work/session" | sed "s|^\.load .*|.load $extension|" >"$work/input"
grep -v '^sqlite> ' "$work/session" >"$work/expected"
sqlite3 -batch :memory: <"$work/input" >"$work/got" 2>&1
if [ -s "$work/expected" ] && diff -u "$work/expected" "$work/got"; then
    echo "1 passed, 0 failed"
else
    echo "not ok: the session of README.md"
    echo "0 passed, 1 failed"
    exit 1
fi
