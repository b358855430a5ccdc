-- demo.sql: what `make demo` prints of a corpus: pages, hits, places, people,
-- figures. :search holds words with spaces between them.
.mode list
.headers off
.separator " | "
.nullvalue -

.print
.print == pages ==
SELECT coalesce(p.paper, p.path) AS paper, coalesce(p.published, '-'),
       'page ' || coalesce(p.number, '-'), length(p.text) || ' characters',
       (SELECT count(*) FROM article WHERE page_id = p.id) || ' articles'
  FROM page AS p ORDER BY 2, 1, 3;

.print
.print == search: hits and where they are ==
WITH RECURSIVE term(word, rest) AS (
  SELECT NULL, trim(:search) || ' '
  UNION ALL
  SELECT substr(rest, 1, instr(rest, ' ') - 1), ltrim(substr(rest, instr(rest, ' ')))
    FROM term WHERE rest <> '')
SELECT word, (SELECT count(*) FROM article_fts WHERE article_fts MATCH zh_query(word))
             || ' articles' AS hits,
       replace((SELECT snippet(article_fts, -1, '【', '】', '…', 24) FROM article_fts
                 WHERE article_fts MATCH zh_query(word) ORDER BY rank LIMIT 1),
               char(10), ' ') AS best
  FROM term WHERE word <> '';

.print
.print == datelines by place ==
SELECT coalesce(place, '(no place)'), agency, kind, count(*) AS n,
       coalesce(min(date), min(month || '-' || day), '-') AS first_day
  FROM dateline GROUP BY 1, 2, 3 ORDER BY n DESC, 1, 2, 3;

.print
.print == bylines by reporter ==
SELECT name, group_concat(DISTINCT role) AS role,
       group_concat(DISTINCT outlet) AS outlet, group_concat(DISTINCT task) AS task,
       count(DISTINCT article_id) || ' articles' AS articles
  FROM byline WHERE name IS NOT NULL
 GROUP BY name ORDER BY count(DISTINCT article_id) DESC, name;

.print
.print == percentages with what they measure ==
SELECT percentage, coalesce(value, low || '–' || high) AS value, unit,
       direction, approx, metric, basis
  FROM percentage ORDER BY article_id, part = 'body', part, start;

.print
.print == every fact is the text at its place ==
SELECT count(*) || ' facts, ' ||
       sum(fact IS NOT substr(a.text, f.start, f.length)) || ' differ'
  FROM (SELECT article_id, part, dateline AS fact, start, length FROM dateline
        UNION ALL SELECT article_id, part, byline, start, length FROM byline
        UNION ALL SELECT article_id, part, percentage, start, length FROM percentage) AS f
  JOIN article_part AS a USING (article_id, part);
