-- shares.sql: What is a share of what, largest shares first?
-- Parameter :whole (default all): a part of the name of the whole.
.headers on
SELECT whole, metric, percentage, value, published, article_id FROM percentage
 WHERE direction = 'share' AND whole IS NOT NULL
   AND (:whole IS NULL OR instr(whole, :whole) > 0)
 ORDER BY value DESC, published, article_id;
