-- import_items.sql: take one-article texts, whose headline and body are known.
--
-- They stand in a temporary table or view
--     item(n, path, paper, published, number, headline, body)
-- numbered from 1 in `n`; `path` names the item once and for all. So a table of
-- another database comes in as
--
--   ATTACH 'old.db' AS old;
--   CREATE TEMP VIEW item AS
--   SELECT rowid AS n, 'old#' || id AS path, 'Old News' AS paper,
--          day AS published, NULL AS number, title AS headline, text AS body
--     FROM old.story;
--   .read sql/import_items.sql
--
-- What is there already with the same text is left alone, so an import that was
-- cut short is simply run again. An item without a text is named in import_log.

DROP TABLE IF EXISTS temp.import_step;
CREATE TEMP TABLE import_step(step INTEGER, steps INTEGER, items INTEGER);
INSERT INTO temp.import_step SELECT 0, 20, coalesce(max(n), 0) FROM temp.item;

CREATE TEMP TRIGGER import_items AFTER UPDATE ON import_step BEGIN
  INSERT OR REPLACE INTO import_log(path, problem)
  SELECT path, 'has no text' FROM item
   WHERE n > old.step * old.items / old.steps
     AND n <= new.step * new.items / new.steps
     AND coalesce(body, '') = '' AND path IS NOT NULL;
  INSERT INTO page(path, paper, published, number, text)
  SELECT path, paper, date(published), number,
         coalesce(headline || char(10), '') || body
    FROM item
   WHERE n > old.step * old.items / old.steps
     AND n <= new.step * new.items / new.steps AND coalesce(body, '') <> ''
   ORDER BY n
      ON CONFLICT(path) DO UPDATE SET text = excluded.text
         WHERE text IS NOT excluded.text;
  INSERT INTO article(page_id, n, headline, body, kind, start, length)
  SELECT p.id, 1, i.headline, i.body, 'story', 1, length(p.text)
    FROM item AS i JOIN page AS p ON p.path = i.path
   WHERE i.n > old.step * old.items / old.steps
     AND i.n <= new.step * new.items / new.steps AND coalesce(i.body, '') <> ''
     AND NOT EXISTS (SELECT 1 FROM article WHERE page_id = p.id)
   ORDER BY p.id;
END;
.read sql/steps.sql

SELECT printf('import: the corpus has %d pages and %d articles',
              (SELECT count(*) FROM page), (SELECT count(*) FROM article));
