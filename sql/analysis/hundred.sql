-- hundred.sql: What is claimed to be complete: 100%, all, every one?
-- No parameters.
.headers on
SELECT p.published, p.paper, p.percentage, p.metric, p.whole,
       replace(substr(iif(p.part = 'body', a.body, a.headline),
                      max(1, p.start - 25), p.length + 35), char(10), ' ') AS context
  FROM percentage AS p JOIN article AS a ON a.id = p.article_id
 WHERE p.unit = 'percent' AND p.value = 100
   AND coalesce(p.direction, 'level') IN ('level', 'share')
 ORDER BY p.published, p.article_id, p.start;
