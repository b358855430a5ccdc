-- movers.sql: Which figures are said to rise, which to fall, and by how much?
-- Parameter :least (default 2): figures named less often are left out.
.headers on
SELECT metric, sum(direction = 'up') AS rises, sum(direction = 'down') AS falls,
       round(avg(iif(direction = 'up', value, -value)), 1) AS mean_change,
       min(published) AS first, max(published) AS last
  FROM percentage
 WHERE metric IS NOT NULL AND direction IN ('up', 'down') AND unit = 'percent'
   AND value IS NOT NULL
 GROUP BY metric HAVING count(*) >= coalesce(:least, 2)
 ORDER BY count(*) DESC, metric;
