-- agencies.sql: What share of the datelines does each agency have, year by year?
-- Parameter :top (default 8): so many agencies, the others together.
.headers on
WITH counted AS (
  SELECT coalesce(substr(coalesce(date, published), 1, 4), '-') AS year, agency
    FROM dateline WHERE agency IS NOT NULL),
large AS (
  SELECT agency FROM counted GROUP BY agency
   ORDER BY count(*) DESC, agency LIMIT coalesce(:top, 8))
SELECT year, iif(agency IN large, agency, '(others)') AS agency, count(*) AS datelines,
       round(100.0 * count(*) / sum(count(*)) OVER (PARTITION BY year), 1) AS share
  FROM counted GROUP BY 1, 2 ORDER BY 1, 3 DESC, 2;
