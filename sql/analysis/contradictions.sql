-- contradictions.sql: Where do two articles give one figure two values?
-- Parameter :days (default 7): so far apart at most they were published.
-- Same name, direction, unit, basis and whole; both are shown, to be judged.
.headers on
WITH figure AS MATERIALIZED (
  SELECT * FROM percentage WHERE length(metric) >= 4 AND value IS NOT NULL)
SELECT a.metric, a.direction, a.basis, a.published, a.paper, a.percentage,
       b.published AS published_2, b.paper AS paper_2, b.percentage AS percentage_2,
       a.article_id, b.article_id AS article_id_2
  FROM figure AS a JOIN figure AS b
    ON b.metric = a.metric AND b.unit = a.unit AND b.direction IS a.direction
   AND b.basis IS a.basis AND b.whole IS a.whole AND b.phase IS a.phase
   AND b.article_id > a.article_id AND b.value <> a.value
   AND abs(julianday(b.published) - julianday(a.published)) <= coalesce(:days, 7)
 ORDER BY a.metric, a.published, a.article_id, b.article_id;
