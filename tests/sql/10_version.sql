-- The build speaks for itself.
SELECT zh_version() GLOB '[0-9]*.[0-9]*.[0-9]*';
SELECT group_concat(substr(value, 1, instr(value, ':') - 1), ', ')
  FROM json_each('["' || replace(trim(zh_debug(), char(10)), char(10), '","') || '"]');
-- Loading twice on one connection does no harm.
SELECT count(*) FROM zh_datelines('新华社北京4月26日电');
-- Everything may be used where the schema is not trusted.
PRAGMA trusted_schema = OFF;
CREATE TABLE article(body TEXT,
  dateline TEXT AS (zh_dateline(body)) STORED,
  version TEXT AS (zh_version()));
CREATE VIEW place AS SELECT d.place FROM article, zh_datelines(article.body) AS d;
CREATE INDEX article_people ON article(zh_byline(body));
INSERT INTO article(body) VALUES('新华社临江3月5日电（记者 周文远）临江市今天举行春季招聘会。');
SELECT dateline FROM article;
SELECT place FROM place;
SELECT name, type, flags & 0x800 != 0 AS deterministic, flags & 0x200000 != 0 AS innocuous
  FROM pragma_function_list WHERE name GLOB 'zh_*'
 GROUP BY name HAVING NOT (deterministic AND innocuous);
