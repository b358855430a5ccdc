-- Items are taken once, however often the import runs; bad ones are named.
.read sql/schema.sql
.read sql/views.sql
CREATE TEMP TABLE item(n INTEGER PRIMARY KEY, path, paper, published, number, headline, body);
INSERT INTO item(path, paper, published, headline, body) VALUES
  ('t#1', '临江日报', '2025-03-12', '产值增长', '新华社临江3月12日电 产值同比增长16.3%。'),
  ('t#2', NULL, 'yesterday', NULL, '占三成。'),
  ('t#3', NULL, NULL, '空', NULL);
.read sql/import_items.sql
.read sql/import_items.sql
SELECT path, paper, published, replace(text, char(10), '/') FROM page ORDER BY id;
SELECT * FROM import_log;
SELECT place, date, kind FROM dateline;
SELECT article_id, percentage, value, direction FROM percentage ORDER BY article_id;
-- A changed text is taken anew, index and all.
UPDATE item SET body = '下降2%。' WHERE n = 1;
.read sql/import_items.sql
SELECT rowid FROM article_fts WHERE article_fts MATCH '临江';
SELECT rowid, highlight(article_fts, 1, '[', ']') FROM article_fts WHERE article_fts MATCH '下降';
INSERT INTO article_fts(article_fts, rank) VALUES('integrity-check', 1);
-- Facts as ordinary tables.
.read sql/facts.sql
.read sql/facts.sql
SELECT article_id, percentage, value FROM fact_percentage ORDER BY article_id;
SELECT count(*) FROM fact_dateline;
