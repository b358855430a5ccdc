-- coverage.sql: From which places did the papers report, month by month?
-- Parameter :least (default 5): places with fewer datelines in all are left out.
.headers on
SELECT d.place, coalesce(substr(coalesce(d.date, d.published), 1, 7), '-') AS month,
       count(*) AS datelines, count(DISTINCT d.agency) AS agencies
  FROM dateline AS d
 WHERE d.place IN (SELECT place FROM dateline WHERE place IS NOT NULL
                    GROUP BY place HAVING count(*) >= coalesce(:least, 5))
 GROUP BY 1, 2 ORDER BY 1, 2;
