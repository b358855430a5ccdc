#!/bin/sh
# inventory.sh EXTENSION: the names that the extension registers are the names
# that docs/reference.md describes, and each is used in a test.
set -u
cd "$(dirname "$0")/.." || exit 1
extension=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
passed=0
failed=0

sqlite3 -batch :memory: -cmd ".load $extension" \
    "SELECT DISTINCT name FROM (SELECT name FROM pragma_function_list
       UNION SELECT name FROM pragma_module_list)
     WHERE name LIKE 'zh\_%' ESCAPE '\' ORDER BY name" >"$work/registered"
sed -nE 's/^### `(zh_[a-z0-9_]+)\(.*/\1/p' docs/reference.md | sort -u >"$work/documented"
grep -vE '^zh_decode$' "$work/documented" >"$work/here" # in zhnews_icu
if diff "$work/registered" "$work/here"; then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
    echo 'not ok: registered names (<) differ from docs/reference.md (>)'
fi
while read -r name; do
    if grep -qrE "\b$name\(" tests/sql/*.sql; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "not ok: $name() is in no test of tests/sql"
    fi
done <"$work/registered"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" -gt 1 ]
