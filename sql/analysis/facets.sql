-- facets.sql: Where, when and by whom is a search found?
-- Parameter :query (default 人工智能 发展): words, all of which must be there.
.headers on
WITH hit AS MATERIALIZED (
  SELECT a.id, p.paper, substr(p.published, 1, 4) AS year, a.kind
    FROM article_fts AS f JOIN article AS a ON a.id = f.rowid
    JOIN page AS p ON p.id = a.page_id
   WHERE f.article_fts MATCH zh_query(coalesce(:query, '人工智能 发展'))),
facet AS (
  SELECT 'paper' AS facet, paper AS value FROM hit
  UNION ALL SELECT 'year', year FROM hit
  UNION ALL SELECT 'kind', kind FROM hit
  UNION ALL SELECT 'place', d.place FROM hit JOIN article AS a USING(id),
                   zh_datelines(a.body) AS d
  UNION ALL SELECT 'reporter', b.name FROM hit JOIN article AS a USING(id),
                   zh_bylines(a.body) AS b)
SELECT facet, value, count(*) AS articles FROM facet WHERE value IS NOT NULL
 GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2;
