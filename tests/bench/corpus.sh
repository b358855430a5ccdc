#!/bin/sh
# corpus.sh DATABASE SHARED SAMPLE: a table article(id, body) to measure on: the
# real news of SHARED/corpus where it is, else the sample pages again and again.
set -eu
database=$1
real=$2/corpus/news-2012-2026.jsonl.gz
sample=$3
rm -f "$database"
if [ -f "$real" ]; then
    echo "bench: text from the news corpus"
    gzip -dc "$real" | sqlite3 -batch "$database" \
        'CREATE TABLE line(json)' '.mode ascii' '.separator "\037" "\n"' \
        '.import /dev/stdin line' \
        "CREATE TABLE article(id INTEGER PRIMARY KEY, body TEXT);
         INSERT INTO article(body) SELECT json ->> 'body' FROM line;
         DROP TABLE line;"
else
    echo "bench: no news corpus in $2: the sample pages, repeated"
    sqlite3 -batch "$database" \
        "CREATE TABLE article(id INTEGER PRIMARY KEY, body TEXT);
         WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<100)
         INSERT INTO article(body) SELECT CAST(readfile(name) AS TEXT)
           FROM n, fsdir('$sample') WHERE name LIKE '%.txt';"
fi
