#!/bin/sh
# bad_pages.sh FOLDER: copy the sample pages there, and files no import can take.
set -eu
mkdir -p "$1"
cp tests/data/pages/*.txt "$1"
cd "$1"
: >empty.txt
printf 'a\000b' >binary.txt
printf '\265\347' >'not "utf 8".txt'
cp linjiang-1958-10-04-01.txt "it's a page.txt"
ln -s nowhere dangling.txt
echo 'not a page' >notes.md
