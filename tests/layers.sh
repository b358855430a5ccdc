#!/bin/sh
# layers.sh: the arrows between the rooms run one way only:
# text <- words <- news <- sqlite <- zhnews.c. Exits 1 on an edge that does not.
set -u
cd "$(dirname "$0")/.." || exit 1
passed=0
failed=0

# none WHAT LINES: the lines that break a rule; there must be none.
none() {
    if [ -z "$2" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'not ok: %s\n%s\n' "$1" "$2"
    fi
}

none 'text includes no other room' \
    "$(grep -nE '#include "(.*/)?(words|news|sqlite)/' ext/text/*.[ch])"
none 'words includes text alone' \
    "$(grep -nE '#include "(.*/)?(news|sqlite)/' ext/words/*.[ch])"
none 'news includes words and text alone' \
    "$(grep -nE '#include "(.*/)?sqlite/' ext/news/*.[ch])"
none 'SQLite headers stay in ext/sqlite' \
    "$(grep -nE '#include <sqlite3' ext/text/*.[ch] ext/words/*.[ch] ext/news/*.[ch] ext/gen/*.c)"
none 'ICU headers stay in ext/gen and ext/sqlite/icu.c' \
    "$(grep -rnE '#include <unicode/' ext | grep -vE '^ext/(gen/|sqlite/icu\.c:)')"
none 'UTF-8 is decoded in ext/text/utf8.h alone' \
    "$(grep -rnE '& *0x[cC]0|& *0x3[fF]' ext --include='*.[ch]' | grep -v '^ext/text/utf8\.h:')"
none 'no promise is left in the code' \
    "$(grep -rnE 'TODO|FIXME|XXX' ext sql include)"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
