-- first_mention.sql: When was a term first printed, where, and how did it spread?
-- Parameter :term (default 人工智能).
.headers on
WITH hit AS (
  SELECT a.id, p.published, p.paper, a.headline,
         snippet(article_fts, -1, '【', '】', '…', 20) AS text
    FROM article_fts JOIN article AS a ON a.id = article_fts.rowid
    JOIN page AS p ON p.id = a.page_id
   WHERE article_fts MATCH zh_query(coalesce(:term, '人工智能')))
SELECT coalesce(paper, '-') AS paper, min(published) AS first, count(*) AS articles,
       max(published) AS last, replace(text, char(10), ' ') AS first_text
  FROM hit GROUP BY paper ORDER BY first;
