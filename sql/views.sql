-- views.sql: the facts of the whole corpus, each with the article it stands in.
--
-- The views read the text each time; `start` and `length` are places in the
-- column of article that `part` names, so that
-- substr(article.body, start, length) is the evidence. Runs again without harm.

CREATE VIEW IF NOT EXISTS dateline AS
SELECT p.paper, p.published, a.id AS article_id, 'body' AS part, d.*
  FROM page AS p JOIN article AS a ON a.page_id = p.id
  JOIN zh_datelines(a.body, p.published) AS d;

CREATE VIEW IF NOT EXISTS byline AS
SELECT p.paper, p.published, a.id AS article_id, 'body' AS part, b.*
  FROM page AS p JOIN article AS a ON a.page_id = p.id
  JOIN zh_bylines(a.body) AS b;

-- Headlines carry figures too.
CREATE VIEW IF NOT EXISTS article_part AS
SELECT id AS article_id, page_id, 'kicker' AS part, kicker AS text FROM article
UNION ALL SELECT id, page_id, 'headline', headline FROM article
UNION ALL SELECT id, page_id, 'subhead', subhead FROM article
UNION ALL SELECT id, page_id, 'body', body FROM article;

CREATE VIEW IF NOT EXISTS percentage AS
SELECT p.paper, p.published, a.article_id, a.part, f.*
  FROM page AS p JOIN article_part AS a ON a.page_id = p.id
  JOIN zh_percentages(a.text) AS f;
