-- zh_query: whatever a person types is a valid FTS5 expression.
SELECT zh_query('研发投入 5%以上');
SELECT zh_query('　重庆　 AND "hello OR'), zh_query('a*b^c -x (y)');
SELECT zh_query(''), zh_query('，。！'), zh_query('"'), zh_query(NULL) IS NULL;
SELECT zh_query('GDP-新华'), zh_query(CAST(x'e4b8ade5' AS TEXT)) IS NOT NULL;
CREATE VIRTUAL TABLE t USING fts5(body, tokenize='zh');
INSERT INTO t VALUES('研发投入增长5%以上'), ('NEAR AND OR NOT');
SELECT count(*) FROM t WHERE t MATCH zh_query('研发 投入');
SELECT count(*) FROM t WHERE t MATCH zh_query('NEAR(');
SELECT count(*) FROM t WHERE t MATCH zh_query('');
SELECT count(*) FROM t WHERE t MATCH zh_query('"""');
SELECT count(*) FROM t WHERE t MATCH zh_query('研发:投入');
