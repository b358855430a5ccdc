-- cobylines.sql: Who signs together, and how often?
-- Parameter :least (default 1): pairs with fewer articles are left out.
.headers on
WITH person AS (
  SELECT DISTINCT article_id, name FROM byline WHERE name IS NOT NULL)
SELECT a.name AS one, b.name AS other, count(*) AS articles
  FROM person AS a JOIN person AS b
    ON b.article_id = a.article_id AND b.name > a.name
 GROUP BY 1, 2 HAVING count(*) >= coalesce(:least, 1)
 ORDER BY articles DESC, one, other;
