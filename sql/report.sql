-- report.sql: one page of HTML on the corpus, charts and all, made in SQL alone.
--
--   sqlite3 corpus.db -cmd ".load ./zhnews" <sql/report.sql >report.html
--
-- Run views.sql before, once. The page fetches nothing and holds no script; the
-- reader's light or dark is kept. Text is escaped by replace(), bars are SVG.
.mode list
.headers off
.nullvalue ""

-- Every chart is rows of (label, value); the widest bar is 100 units.
DROP TABLE IF EXISTS temp.chart;
CREATE TEMP TABLE chart(
  n INTEGER PRIMARY KEY, title TEXT, label TEXT, value REAL, note TEXT);

INSERT INTO temp.chart(title, label, value)
SELECT '历年文章 Articles over time', substr(p.published, 1, 4), count(*)
  FROM article AS a JOIN page AS p ON p.id = a.page_id
 WHERE p.published IS NOT NULL GROUP BY 2 ORDER BY 2;

INSERT INTO temp.chart(title, label, value, note)
SELECT '电头地点 Datelines by place', place, count(*), group_concat(DISTINCT agency)
  FROM dateline WHERE place IS NOT NULL
 GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT 15;

INSERT INTO temp.chart(title, label, value)
SELECT '署名 Reporters', name, count(DISTINCT article_id)
  FROM byline WHERE name IS NOT NULL GROUP BY 2 ORDER BY 3 DESC, 2 LIMIT 15;

INSERT INTO temp.chart(title, label, value)
SELECT '百分数的方向 Percentages by direction', coalesce(direction, '–'), count(*)
  FROM percentage GROUP BY 2 ORDER BY 3 DESC, 2;

-- Words of the later half of the days against the earlier: log-likelihood, as
-- in analysis/keyness.sql.
INSERT INTO temp.chart(title, label, value, note)
WITH middle(day) AS (
  SELECT published FROM page WHERE published IS NOT NULL ORDER BY published
   LIMIT 1 OFFSET (SELECT count(published) / 2 FROM page)),
counted AS (
  SELECT w.word, 1.0 * sum(p.published < day) AS a, 1.0 * sum(p.published >= day) AS b
    FROM middle, page AS p JOIN article AS x ON x.page_id = p.id,
         zh_words(x.headline) AS w
   WHERE w.kind = 'word' AND length(w.word) >= 2 AND p.published IS NOT NULL
   GROUP BY w.word),
total AS (SELECT sum(a) AS c, sum(b) AS d FROM counted)
SELECT '新近突出的标题词 Headline words of the later half', word,
       round(2 * (iif(a > 0, a * ln(a * (c + d) / (c * (a + b))), 0)
                  + b * ln(b * (c + d) / (d * (a + b)))), 1) AS g2,
       printf('%d → %d', a, b)
  FROM counted, total WHERE b > 0 AND c > 0 AND d > 0 AND b / d > a / c
 ORDER BY g2 DESC, word LIMIT 15;

SELECT '<!DOCTYPE html>
<html lang="zh"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>zhnews</title>
<style>
:root { color-scheme: light dark; --ink: #1c1c1a; --paper: #faf9f5; --bar: #a63d2f; --faint: #6b6a64 }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e6df; --paper: #1b1b19; --bar: #d9705f; --faint: #a3a198 } }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 16px/1.5 sans-serif }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
p { color: var(--faint) } svg { width: 100%; height: auto; display: block }
text { fill: var(--ink); font-size: 13px } rect { fill: var(--bar) } .n { fill: var(--faint) }
</style></head><body><h1>语料库一览 The corpus at a glance</h1>';

SELECT printf('<p>%,d pages, %,d articles, %,d characters, %s – %s</p>',
              (SELECT count(*) FROM page), (SELECT count(*) FROM article),
              (SELECT sum(length(text)) FROM page),
              (SELECT coalesce(min(published), '?') FROM page),
              (SELECT coalesce(max(published), '?') FROM page));

WITH bar AS (
  SELECT n, title, value, coalesce(note, '') AS note,
         iif(length(label) > 10, substr(label, 1, 9) || '…', label) AS label,
         row_number() OVER (PARTITION BY title ORDER BY n) - 1 AS row,
         max(value) OVER (PARTITION BY title) AS most
    FROM temp.chart),
drawn AS (
  SELECT n, title, row, printf(
    '<text x="132" y="%d" text-anchor="end">%s</text><rect x="140" y="%d" width="%.1f" height="14" rx="2"><title>%s</title></rect><text class="n" x="%.1f" y="%d">%g</text>',
    row * 22 + 15,
    replace(replace(replace(label, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),
    row * 22 + 4, max(1, 230 * value / most),
    replace(replace(replace(note, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),
    146 + max(1, 230 * value / most), row * 22 + 15, value) AS svg
    FROM bar ORDER BY n)
SELECT printf('<h2>%s</h2><svg viewBox="0 0 440 %d" role="img" aria-label="%s">%s</svg>',
              title, max(row) * 22 + 24, title, group_concat(svg, ''))
  FROM drawn GROUP BY title ORDER BY min(n);

SELECT '</body></html>';
DROP TABLE temp.chart;
