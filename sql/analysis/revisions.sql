-- revisions.sql: Which percentages does a later article revise?
-- Parameter :days (default 120): so much later at most.
-- A revision names the same figure, moving the same way, with another value; the
-- later text is shown, to be judged.
.headers on
WITH figure AS MATERIALIZED (
  SELECT * FROM percentage WHERE length(metric) >= 4 AND value IS NOT NULL)
SELECT a.metric, a.direction, a.published AS said, a.percentage AS value,
       b.published AS said_later, b.percentage AS later_value,
       round(b.value - a.value, 2) AS revised_by,
       substr(body_b.body, max(1, b.start - 20), b.length + 30) AS later_text
  FROM figure AS a JOIN figure AS b
    ON b.metric = a.metric AND b.unit = a.unit AND b.direction IS a.direction
   AND b.basis IS a.basis AND b.phase IS a.phase AND b.value <> a.value
   AND b.published > a.published
   AND julianday(b.published) - julianday(a.published) <= coalesce(:days, 120)
  JOIN article AS body_b ON body_b.id = b.article_id
 WHERE b.part = 'body'
 ORDER BY a.metric, a.published, b.published;
