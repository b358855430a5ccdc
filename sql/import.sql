-- import.sql: take a folder of .txt pages (or one file) into the corpus.
--
--   sqlite3 corpus.db -cmd ".load ./zhnews" -cmd ".parameter init" \
--     -cmd ".parameter set :folder \"'pages'\"" \
--     ".read sql/schema.sql" ".read sql/import.sql"
--
-- Files are UTF-8. One that cannot be read, is empty, is binary or is not UTF-8
-- is named, here and in import_log, and the others are taken. What is there
-- already, with the same text, is left alone, so an import that was cut short is
-- simply run again; a page whose text changed is taken anew.

-- The shell's fsdir() lists files, its readfile() reads one.
CREATE TEMP TABLE IF NOT EXISTS file(
  path TEXT PRIMARY KEY, bytes INTEGER, problem TEXT);
DELETE FROM temp.file;
INSERT INTO temp.file(path, bytes)
SELECT name, length(readfile(name)) FROM fsdir(:folder)
 WHERE mode & 0xF000 IN (0x8000, 0xA000) -- files, and links to them
   AND name LIKE '%.txt';

UPDATE temp.file SET problem = CASE
  WHEN bytes IS NULL THEN 'cannot be read'
  WHEN bytes = 0 THEN 'is empty'
  WHEN instr(readfile(path), x'00') > 0 THEN 'is binary'
  WHEN NOT zh_is_utf8(readfile(path)) THEN 'is not UTF-8'
END;

BEGIN;
DELETE FROM import_log WHERE path IN (SELECT path FROM temp.file);
INSERT INTO import_log(path, problem)
SELECT path, problem FROM temp.file WHERE problem IS NOT NULL;

-- pages/linjiang-2025-03-12-01.txt: paper, day and page are in the name.
WITH named(path, stem) AS (
  SELECT path, replace(substr(path, 1, length(path) - 4),
                       rtrim(substr(path, 1, length(path) - 4),
                             replace(substr(path, 1, length(path) - 4), '/', '')),
                       '')
    FROM temp.file WHERE problem IS NULL),
dated(path, stem, is_dated) AS (
  SELECT path, stem,
         stem GLOB '?*-[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]-[0-9][0-9]'
    FROM named)
INSERT INTO page(path, paper, published, number, text)
SELECT path,
       iif(is_dated, substr(stem, 1, length(stem) - 14), NULL),
       iif(is_dated, date(substr(stem, -13, 10)), NULL),
       iif(is_dated, CAST(substr(stem, -2) AS INTEGER), NULL),
       CAST(readfile(path) AS TEXT)
  FROM dated WHERE true ORDER BY path
    ON CONFLICT(path) DO UPDATE SET text = excluded.text
       WHERE text IS NOT excluded.text;

INSERT INTO article(page_id, n, kicker, headline, subhead, body, kind,
                    continued, start, length)
SELECT p.id, a.n, a.kicker, a.headline, a.subhead, a.body, a.kind, a.continued,
       a.start, a.length
  FROM page AS p, zh_articles(p.text) AS a
 WHERE NOT EXISTS (SELECT 1 FROM article WHERE page_id = p.id);
COMMIT;

SELECT 'import: ' || path || ' ' || problem
  FROM temp.file WHERE problem IS NOT NULL ORDER BY path;
SELECT printf('import: %d files, %d of them taken; the corpus has %d pages and %d articles',
              (SELECT count(*) FROM temp.file),
              (SELECT count(*) FROM temp.file WHERE problem IS NULL),
              (SELECT count(*) FROM page), (SELECT count(*) FROM article));
