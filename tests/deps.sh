#!/bin/sh
# deps.sh LEXICON PACKAGE...: install the Debian packages that are missing.
# Exits 0 when all that the build needs is there, else 1 with a message.
set -u
lexicon=$1
shift

missing() {
    for tool in sqlite3 pkg-config "${CC:-cc}"; do
        command -v "$tool" >/dev/null 2>&1 || { echo "$tool"; return; }
    done
    pkg-config --exists sqlite3 icu-uc icu-i18n cmocka || echo libraries
    [ -f "$lexicon" ] || echo "$lexicon"
}

[ -z "$(missing)" ] && exit 0
as_root=
if [ "$(id -u)" != 0 ]; then
    as_root=sudo
fi
if ! command -v apt-get >/dev/null 2>&1 ||
    { [ -n "$as_root" ] && ! command -v sudo >/dev/null 2>&1; }; then
    echo "zhnews: missing: $(missing | tr '\n' ' ')" >&2
    echo "zhnews: install these packages and run make again: $*" >&2
    exit 1
fi
echo "zhnews: installing $*"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq &&
    $as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null
if [ -n "$(missing)" ]; then
    echo "zhnews: still missing: $(missing | tr '\n' ' ')" >&2
    echo "zhnews: install these packages and run make again: $*" >&2
    exit 1
fi
