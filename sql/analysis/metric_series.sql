-- metric_series.sql: How did one figure develop through time?
-- Parameter :metric (default GDP): a part of the figure's name.
.headers on
SELECT published, paper, metric, direction,
       coalesce(value, low || '–' || high) AS value, unit, basis,
       round(value - lag(value) OVER same, 2) AS since_last, article_id
  FROM percentage WHERE instr(metric, coalesce(:metric, 'GDP')) > 0
WINDOW same AS (PARTITION BY metric, direction, unit, basis
                ORDER BY published, article_id, start)
 ORDER BY metric, direction, unit, basis, published, article_id;
