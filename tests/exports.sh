#!/bin/sh
# exports.sh BUILD SO: what the loadables show to a process and need from it.
set -u
build=$1
so=$2
passed=0
failed=0

# same WHAT EXPECTED GOT
same() {
    if [ "$2" = "$3" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        printf 'not ok: %s\nexpected: %s\ngot:      %s\n' "$1" "$2" "$3"
    fi
}

exported() {
    nm -D --defined-only "$1" | awk '{print $3}' | sort | tr '\n' ' '
}

same 'zhnews exports its entry points alone' \
    'sqlite3_zhnews_all_init sqlite3_zhnews_init ' "$(exported "$build/zhnews.$so")"
same 'zhnews_icu exports its entry point alone' \
    'sqlite3_zhnewsicu_init ' "$(exported "$build/zhnews_icu.$so")"
same 'zhnews needs libc alone' 'libc.so.6 ' \
    "$(readelf -d "$build/zhnews.$so" | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' | tr '\n' ' ')"
same 'zhnews asks for no symbol that libc lacks' '' \
    "$(nm -D --undefined-only "$build/zhnews.$so" | awk '$1 == "U" {print $2}' | grep -v '@GLIBC' | tr '\n' ' ')"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
