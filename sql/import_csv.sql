-- import_csv.sql: take a CSV file from standard input, one article a row.
--
--   sqlite3 corpus.db -cmd ".load ./zhnews" -cmd ".parameter init" \
--     -cmd ".parameter set :source \"'news'\"" \
--     ".read sql/schema.sql" ".read sql/import_csv.sql" <news.csv
--
-- The first row names the columns: id, paper, published (YYYY-MM-DD), page,
-- headline, body, in any order; all but body may be missing.

DROP TABLE IF EXISTS temp.csv;
.import --csv --schema temp /dev/stdin csv

DROP TABLE IF EXISTS temp.import_source;
CREATE TEMP TABLE import_source AS SELECT coalesce(:source, 'stdin') AS name;

-- A name that the CSV lacks is looked up further out, and found as NULL.
DROP VIEW IF EXISTS temp.item;
CREATE TEMP VIEW item AS
SELECT n, name || '#' || coalesce(row ->> 0, lower(hex(sha3(row, 224)))) AS path,
       nullif(row ->> 1, '') AS paper, nullif(row ->> 2, '') AS published,
       nullif(row ->> 3, '') AS number, nullif(row ->> 4, '') AS headline,
       row ->> 5 AS body
  FROM (SELECT n, (SELECT json_array(id, paper, published, page, headline, body)
                     FROM temp.csv WHERE csv.rowid = n) AS row
          FROM (SELECT rowid AS n, NULL AS id, NULL AS paper, NULL AS published,
                       NULL AS page, NULL AS headline, NULL AS body
                  FROM temp.csv)),
       temp.import_source;
.read sql/import_items.sql
DROP VIEW temp.item;
DROP TABLE temp.csv;
