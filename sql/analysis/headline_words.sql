-- headline_words.sql: Which words are made for headlines rather than for texts?
-- Parameter :least (default 5): rarer words are left out.
-- Ratio of a word's share in headlines to its share in bodies, each count plus 1.
.headers on
WITH head AS (
  SELECT w.word, count(*) AS n FROM article AS a, zh_words(a.headline) AS w
   WHERE w.kind = 'word' AND length(w.word) >= 2 GROUP BY 1),
text AS (
  SELECT w.word, count(*) AS n FROM article AS a, zh_words(a.body) AS w
   WHERE w.kind = 'word' AND length(w.word) >= 2 GROUP BY 1)
SELECT h.word, h.n AS in_headlines, coalesce(t.n, 0) AS in_bodies,
       round((h.n + 1.0) / (coalesce(t.n, 0) + 1)
             * (SELECT sum(n) FROM text) / (SELECT sum(n) FROM head), 1) AS ratio
  FROM head AS h LEFT JOIN text AS t ON t.word = h.word
 WHERE h.n >= coalesce(:least, 5)
 ORDER BY ratio DESC, h.n DESC, h.word LIMIT 40;
