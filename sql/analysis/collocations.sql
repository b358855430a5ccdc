-- collocations.sql: Which words stand near a term more often than by chance?
-- Parameters :term (default 经济), :span (default 4): words to either side,
-- :least (default 5): rarer pairs are left out.
-- PMI: Church and Hanks, "Word Association Norms, Mutual Information, and
-- Lexicography", Computational Linguistics 16(1), 1990. Log-Dice: Rychlý, "A
-- Lexicographer-Friendly Association Score", RASLAN 2008; at most 14.
.headers on
WITH seen AS MATERIALIZED (
  SELECT a.id, w.word, row_number() OVER (ORDER BY a.id, w.start) AS at
    FROM article_fts AS f JOIN article AS a ON a.id = f.rowid, zh_words(a.body) AS w
   WHERE f.article_fts MATCH zh_query(coalesce(:term, '经济'))),
node AS MATERIALIZED (SELECT id, at FROM seen WHERE word = coalesce(:term, '经济')),
span AS (
  SELECT DISTINCT s.at, s.word, n.at AS node_at
    FROM node AS n JOIN json_each('[-6,-5,-4,-3,-2,-1,1,2,3,4,5,6]') AS j
    JOIN seen AS s ON s.at = n.at + j.value AND s.id = n.id
   WHERE abs(j.value) <= coalesce(:span, 4)),
pair AS (SELECT word, count(*) AS together FROM span GROUP BY word
         HAVING count(*) >= coalesce(:least, 5)),
frequency AS (SELECT word, count(*) AS n FROM seen GROUP BY word),
size AS (SELECT count(*) AS words, (SELECT count(*) FROM node) AS nodes FROM seen)
SELECT p.word, p.together, f.n AS frequency,
       round(log2(1.0 * p.together * s.words / (1.0 * s.nodes * f.n
             * 2 * coalesce(:span, 4))), 2) AS pmi,
       round(14 + log2(2.0 * p.together / (s.nodes + f.n)), 2) AS log_dice
  FROM pair AS p JOIN frequency AS f ON f.word = p.word, size AS s
 WHERE length(p.word) >= 2
 ORDER BY log_dice DESC, p.word LIMIT 40;
