-- Schema, import and views on the sample pages, twice, with files that cannot
-- be taken among them.
.bail on
.mode list
.shell env -u LD_PRELOAD sh tests/sql/bad_pages.sh "$SCRATCH/pages"
UPDATE temp.sqlite_parameters SET key = ':folder', value = value || '/pages' WHERE key = ':scratch';
.read sql/schema.sql
.read sql/import.sql
.read sql/views.sql
CREATE TABLE once AS SELECT 'page' AS t, count(*) AS n, sum(length(text)) AS s FROM page
UNION ALL SELECT 'article', count(*), sum(length(body)) FROM article;
.print == again ==
.read sql/schema.sql
.read sql/import.sql
.read sql/views.sql
CREATE TABLE twice AS SELECT 'page' AS t, count(*) AS n, sum(length(text)) AS s FROM page
UNION ALL SELECT 'article', count(*), sum(length(body)) FROM article;
SELECT count(*) AS different FROM (SELECT * FROM once EXCEPT SELECT * FROM twice);
SELECT replace(path, rtrim(path, replace(path, '/', '')), ''), problem FROM import_log ORDER BY 1;
SELECT paper, published, number FROM page WHERE paper IS NOT NULL ORDER BY 1, 2, 3;
-- The index follows its table.
SELECT count(*) FROM article_fts WHERE article_fts MATCH '数字化';
UPDATE article SET headline = '旧闻' WHERE headline LIKE '%数字化%';
SELECT count(*) FROM article_fts WHERE article_fts MATCH '{headline} : 数字化';
INSERT INTO article_fts(article_fts) VALUES('integrity-check');
-- A page that changes is taken anew.
.shell env -u LD_PRELOAD cp tests/data/one_sentence.txt "$SCRATCH/pages/linjiang-1958-10-04-01.txt"
.read sql/import.sql
SELECT body FROM article JOIN page ON page.id = page_id WHERE path LIKE '%/linjiang-1958-10-04-01.txt';
INSERT INTO article_fts(article_fts) VALUES('integrity-check');
-- Every fact of the views is the text at its place.
SELECT count(*) > 100, sum(fact IS NOT substr(a.text, f.start, f.length))
  FROM (SELECT article_id, part, dateline AS fact, start, length FROM dateline
        UNION ALL SELECT article_id, part, byline, start, length FROM byline
        UNION ALL SELECT article_id, part, percentage, start, length FROM percentage) AS f
  JOIN article_part AS a USING (article_id, part);
-- Deleting a page deletes what hangs on it.
DELETE FROM page WHERE paper = 'haitai';
SELECT count(*) FROM article_fts WHERE article_fts MATCH '梅雨';
INSERT INTO article_fts(article_fts) VALUES('integrity-check');
