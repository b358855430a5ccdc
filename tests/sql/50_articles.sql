-- zh_articles: the sample pages, split.
.nullvalue -
.mode list
CREATE TEMP TABLE p AS SELECT name, CAST(data AS TEXT) AS t FROM fsdir('tests/data/pages') WHERE name LIKE '%.txt' ORDER BY name;
SELECT substr(name, 18), n, kicker, replace(headline, char(10), '/'), kind, continued FROM p, zh_articles(t) ORDER BY name, n;
-- A paragraph that a column break cut is joined.
SELECT count(*) FROM p, zh_articles(t) WHERE body LIKE '%每亩地节水三十立方米%';
-- Articles come in order and do not overlap.
SELECT count(*) FROM (SELECT start, lag(start + length) OVER (PARTITION BY name ORDER BY n) AS before FROM p, zh_articles(t)) WHERE start < before;
SELECT count(*) FROM zh_articles(NULL);
SELECT count(*) FROM zh_articles('');
