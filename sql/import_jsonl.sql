-- import_jsonl.sql: take JSON Lines from standard input, one article a line.
--
--   sqlite3 corpus.db -cmd ".load ./zhnews" -cmd ".parameter init" \
--     -cmd ".parameter set :source \"'news'\"" \
--     ".read sql/schema.sql" ".read sql/import_jsonl.sql" <news.jsonl
--
-- Keys: id, paper, published (YYYY-MM-DD), page, headline, body; all but body
-- may be missing. An item is known by :source and its id, or, without an id, by
-- a hash of its line. A line that is not a JSON object is named in import_log.

DROP TABLE IF EXISTS temp.line;
CREATE TEMP TABLE line(json TEXT);
-- A separator that no line holds: the shell splits at line ends alone.
.mode ascii
.separator "\037" "\n"
.import --schema temp /dev/stdin line
.mode list

DELETE FROM temp.line WHERE trim(coalesce(json, ''), ' ' || char(13)) = '';
UPDATE temp.line SET json = ltrim(json, char(0xFEFF)) WHERE rowid = 1;

DELETE FROM import_log WHERE path GLOB coalesce(:source, 'stdin') || '#line *';
INSERT INTO import_log(path, problem)
SELECT coalesce(:source, 'stdin') || '#line ' || rowid, 'is not a JSON object'
  FROM temp.line WHERE NOT coalesce(json_valid(json) AND json_type(json) = 'object', 0);
SELECT 'import: ' || path || ' ' || problem
  FROM import_log WHERE path GLOB coalesce(:source, 'stdin') || '#line *' LIMIT 10;
DELETE FROM temp.line
 WHERE NOT coalesce(json_valid(json) AND json_type(json) = 'object', 0);

DROP TABLE IF EXISTS temp.import_source;
CREATE TEMP TABLE import_source AS SELECT coalesce(:source, 'stdin') AS name;

DROP VIEW IF EXISTS temp.item;
CREATE TEMP VIEW item AS
SELECT line.rowid AS n,
       name || '#' || coalesce(json ->> 'id', lower(hex(sha3(json, 224)))) AS path,
       json ->> 'paper' AS paper, json ->> 'published' AS published,
       json ->> 'page' AS number, json ->> 'headline' AS headline,
       json ->> 'body' AS body
  FROM temp.line, temp.import_source;
.read sql/import_items.sql
DROP VIEW temp.item;
DROP TABLE temp.line;
