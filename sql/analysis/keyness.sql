-- keyness.sql: Which words set one period apart from another?
-- Parameters :split (default the middle day): the second period begins there;
-- :least (default 10): rarer words, and those of one character, are
-- left out.
-- Log-likelihood G2 of Dunning, "Accurate Methods for the Statistics of Surprise
-- and Coincidence", Computational Linguistics 19(1), 1993, in the form that
-- Rayson and Garside, "Comparing Corpora using Frequency Profiling", 2000, give.
-- 10.83 is p < 0.001.
.headers on
WITH dated AS (
  SELECT a.body, p.published >= coalesce(:split,
           (SELECT published FROM page WHERE published IS NOT NULL
             ORDER BY published LIMIT 1 OFFSET
             (SELECT count(published) / 2 FROM page))) AS late
    FROM page AS p JOIN article AS a ON a.page_id = p.id
   WHERE p.published IS NOT NULL),
counted AS (
  SELECT w.word, 1.0 * sum(1 - late) AS a, 1.0 * sum(late) AS b
    FROM dated, zh_words(dated.body) AS w
   WHERE w.kind = 'word' AND length(w.word) >= 2 GROUP BY w.word),
total AS (SELECT sum(a) AS c, sum(b) AS d FROM counted),
expected AS (
  SELECT word, a, b, c, d, c * (a + b) / (c + d) AS e1, d * (a + b) / (c + d) AS e2
    FROM counted, total
   WHERE a + b >= coalesce(:least, 10))
SELECT word, iif(b / d > a / c, 'later', 'earlier') AS period,
       CAST(a AS INTEGER) AS earlier, CAST(b AS INTEGER) AS later,
       round(2 * (iif(a > 0, a * ln(a / e1), 0) + iif(b > 0, b * ln(b / e2), 0)), 1) AS g2
  FROM expected ORDER BY g2 DESC, word LIMIT 50;
