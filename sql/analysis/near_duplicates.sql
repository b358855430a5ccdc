-- near_duplicates.sql: Which articles are nearly the same text?
-- Parameter :same (default 60): percent of their rare words that they share.
-- Words of three characters and more that at most eight articles hold are an
-- article's fingerprint; two articles with five of them in common are compared.
.headers on
WITH word AS MATERIALIZED (
  SELECT DISTINCT a.id, w.word FROM article AS a, zh_words(a.body) AS w
   WHERE length(w.word) >= 3),
rare AS MATERIALIZED (
  SELECT word FROM word GROUP BY word HAVING count(*) BETWEEN 2 AND 8),
print AS MATERIALIZED (
  SELECT word.word, word.id FROM word JOIN rare ON rare.word = word.word),
size AS MATERIALIZED (SELECT id, count(*) AS n FROM print GROUP BY id),
pair AS (
  SELECT a.id AS one, b.id AS other, count(*) AS shared
    FROM print AS a JOIN print AS b ON b.word = a.word AND b.id > a.id
   GROUP BY 1, 2 HAVING count(*) >= 5)
SELECT p.one, p.other, p.shared, 100 * p.shared / min(s.n, t.n) AS percent,
       x.headline AS headline, y.headline AS headline_2
  FROM pair AS p JOIN size AS s ON s.id = p.one JOIN size AS t ON t.id = p.other
  JOIN article AS x ON x.id = p.one JOIN article AS y ON y.id = p.other
 WHERE 100 * p.shared / min(s.n, t.n) >= coalesce(:same, 60)
 ORDER BY percent DESC, shared DESC, one LIMIT 100;
