-- kwic.sql: How is a term used: every place, sorted by what follows it?
-- Parameters :term (default 人工智能), :width (default 18 characters).
.headers off
WITH RECURSIVE hit AS (
  SELECT a.id, a.body, instr(a.body, coalesce(:term, '人工智能')) AS at
    FROM article_fts AS f JOIN article AS a ON a.id = f.rowid
   WHERE f.article_fts MATCH zh_query(coalesce(:term, '人工智能'))),
place AS (
  SELECT id, at FROM hit WHERE at > 0
  UNION ALL
  SELECT p.id, p.at + length(coalesce(:term, '人工智能')) - 1
         + instr(substr(a.body, p.at + length(coalesce(:term, '人工智能'))),
                 coalesce(:term, '人工智能'))
    FROM place AS p JOIN article AS a ON a.id = p.id
   WHERE instr(substr(a.body, p.at + length(coalesce(:term, '人工智能'))),
               coalesce(:term, '人工智能')) > 0),
line AS (
  SELECT a.id,
         replace(substr(a.body, max(1, p.at - coalesce(:width, 18)),
                        min(p.at - 1, coalesce(:width, 18))), char(10), '　') AS before,
         replace(substr(a.body, p.at + length(coalesce(:term, '人工智能')),
                        coalesce(:width, 18)), char(10), '　') AS after
    FROM place AS p JOIN article AS a ON a.id = p.id)
-- Ideographic spaces are as wide as the characters that are missing.
SELECT substr('　　　　　　　　　　　　　　　　　　　　', 1, coalesce(:width, 18) - length(before))
       || before || '【' || coalesce(:term, '人工智能') || '】' || after || '  #' || id
  FROM line ORDER BY after, before, id LIMIT 200;
