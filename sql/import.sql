-- import.sql: take a folder of .txt pages (or one file) into the corpus.
--
--   sqlite3 corpus.db -cmd ".load ./zhnews" -cmd ".parameter init" \
--     -cmd ".parameter set :folder \"'pages'\"" \
--     ".read sql/schema.sql" ".read sql/import.sql"
--
-- Files are UTF-8. One that cannot be read, is empty, is too large for a page,
-- is binary or is not UTF-8 is named, here and in import_log, and the others are
-- taken. What is there already, with the same text, is left alone; a page whose
-- text changed is taken anew. The work is committed in twenty steps: an import
-- that was cut short is simply run again, and ends with the same rows.

-- The shell's fsdir() lists files, its readfile() reads one.
DROP TABLE IF EXISTS temp.file;
CREATE TEMP TABLE file(
  n INTEGER PRIMARY KEY, path TEXT UNIQUE, bytes INTEGER, problem TEXT);
INSERT INTO temp.file(path, bytes)
SELECT name, length(readfile(name)) FROM fsdir(:folder)
 WHERE mode & 0xF000 IN (0x8000, 0xA000) -- files, and links to them
   AND name LIKE '%.txt' ORDER BY name;

UPDATE temp.file SET problem = CASE
  WHEN bytes IS NULL THEN 'cannot be read'
  WHEN bytes = 0 THEN 'is empty'
  WHEN bytes > 50000000 THEN 'is too large for a page (over 50 MB)'
  WHEN instr(readfile(path), x'00') > 0 THEN 'is binary'
  WHEN NOT zh_is_utf8(readfile(path)) THEN 'is not UTF-8'
END;

BEGIN;
DELETE FROM import_log WHERE path IN (SELECT path FROM temp.file);
INSERT INTO import_log(path, problem)
SELECT path, problem FROM temp.file WHERE problem IS NOT NULL;
COMMIT;
SELECT 'import: ' || path || ' ' || problem
  FROM temp.file WHERE problem IS NOT NULL ORDER BY path;

-- pages/linjiang-2025-03-12-01.txt: paper, day and page are in the name.
DROP VIEW IF EXISTS temp.dated_file;
CREATE TEMP VIEW dated_file AS
WITH named(n, path, stem) AS (
  SELECT n, path, replace(substr(path, 1, length(path) - 4),
                          rtrim(substr(path, 1, length(path) - 4),
                                replace(substr(path, 1, length(path) - 4), '/', '')),
                          '')
    FROM temp.file WHERE problem IS NULL)
SELECT n, path, stem,
       stem GLOB '?*-[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]-[0-9][0-9]'
       AND date(substr(stem, -13, 10)) IS substr(stem, -13, 10) AS is_dated
  FROM named;

-- Each step is one UPDATE, and so one transaction: the trigger does the work.
DROP TABLE IF EXISTS temp.import_step;
CREATE TEMP TABLE import_step(step INTEGER, steps INTEGER, items INTEGER);
INSERT INTO temp.import_step SELECT 0, 20, count(*) FROM temp.file;

CREATE TEMP TRIGGER import_pages AFTER UPDATE ON import_step BEGIN
  INSERT INTO page(path, paper, published, number, text)
  SELECT path,
         iif(is_dated, substr(stem, 1, length(stem) - 14), NULL),
         iif(is_dated, substr(stem, -13, 10), NULL),
         iif(is_dated, CAST(substr(stem, -2) AS INTEGER), NULL),
         ltrim(CAST(readfile(path) AS TEXT), char(0xFEFF))
    FROM dated_file
   WHERE n > old.step * old.items / old.steps
     AND n <= new.step * new.items / new.steps ORDER BY n
      ON CONFLICT(path) DO UPDATE SET text = excluded.text
         WHERE text IS NOT excluded.text;
  INSERT INTO article(page_id, n, kicker, headline, subhead, body, kind,
                      continued, start, length)
  SELECT p.id, a.n, a.kicker, a.headline, a.subhead, a.body, a.kind,
         a.continued, a.start, a.length
    FROM dated_file AS f JOIN page AS p ON p.path = f.path, zh_articles(p.text) AS a
   WHERE f.n > old.step * old.items / old.steps
     AND f.n <= new.step * new.items / new.steps
     AND NOT EXISTS (SELECT 1 FROM article WHERE page_id = p.id)
   ORDER BY p.id, a.n;
END;
.read sql/steps.sql

SELECT printf('import: %d files, %d of them taken; the corpus has %d pages and %d articles',
              (SELECT count(*) FROM temp.file),
              (SELECT count(*) FROM temp.file WHERE problem IS NULL),
              (SELECT count(*) FROM page), (SELECT count(*) FROM article));
