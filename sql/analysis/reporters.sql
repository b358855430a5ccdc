-- reporters.sql: Who writes, since when, for whom, and on what?
-- Parameter :least (default 2): people with fewer articles are left out.
-- `beat`: the headline words that a person uses most, by number of articles.
.headers on
WITH person AS (
  SELECT DISTINCT article_id, name, role, outlet, published FROM byline
   WHERE name IS NOT NULL),
busy AS (
  SELECT name, group_concat(DISTINCT role) AS roles,
         group_concat(DISTINCT outlet) AS outlets,
         count(DISTINCT article_id) AS articles,
         min(published) AS first, max(published) AS last
    FROM person GROUP BY name
  HAVING count(DISTINCT article_id) >= coalesce(:least, 2)),
used AS (
  SELECT b.name, w.word, count(DISTINCT a.id) AS n,
         row_number() OVER (PARTITION BY b.name
                            ORDER BY count(DISTINCT a.id) DESC, w.word) AS rank
    FROM busy AS b JOIN person AS p ON p.name = b.name
    JOIN article AS a ON a.id = p.article_id, zh_words(a.headline) AS w
   WHERE w.kind = 'word' AND length(w.word) >= 2
   GROUP BY 1, 2)
SELECT b.*, (SELECT group_concat(word, ' ') FROM used AS u
              WHERE u.name = b.name AND u.rank <= 5) AS beat
  FROM busy AS b ORDER BY b.articles DESC, b.name;
