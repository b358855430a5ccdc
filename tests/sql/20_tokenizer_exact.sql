-- Mode exact: any string of Han characters, and only rows that hold it.
CREATE VIRTUAL TABLE t USING fts5(body, tokenize='zh');
INSERT INTO t(rowid, body) VALUES
  (1, '临江造无人机首飞成功，人工智能助力农业生产。'),
  (2, '本市发电量同比增长16.3%，电力供应充足'),
  (3, '中华人民共和国国歌；中国人民'),
  (4, '產品和服務質量提升，國家標準發布'),
  (5, 'ＧＤＰ增长，C919与6B05，Résumé，GB/T 19001'),
  (6, '经济学家谈经济'),
  (7, '深入推进人工
智能发展');
SELECT 'substring', rowid FROM t WHERE t MATCH '工智' ORDER BY rowid;
SELECT 'one character', rowid FROM t WHERE t MATCH '电' ORDER BY rowid;
SELECT 'over a line break', rowid FROM t WHERE t MATCH '人工智能' ORDER BY rowid;
SELECT 'inside a word', rowid FROM t WHERE t MATCH '和服' ORDER BY rowid;
SELECT 'not there', count(*) FROM t WHERE t MATCH '国中';
SELECT 'simplified finds traditional', rowid FROM t WHERE t MATCH '产品和服务';
SELECT 'traditional finds simplified', rowid FROM t WHERE t MATCH '無人機';
SELECT 'width and case', rowid FROM t WHERE t MATCH 'gdp';
SELECT 'diacritics', rowid FROM t WHERE t MATCH 'resume';
SELECT 'a number is whole', rowid FROM t WHERE t MATCH '"16.3%"';
SELECT 'and not its part', count(*) FROM t WHERE t MATCH '"6.3%"';
SELECT 'codes', rowid FROM t WHERE t MATCH 'C919 AND 6b05';
SELECT 'joined letters', rowid FROM t WHERE t MATCH '"GB/T"';
SELECT 'a prefix', rowid FROM t WHERE t MATCH '6B*';
SELECT highlight(t, 0, '【', '】') FROM t WHERE t MATCH '人工智能' ORDER BY rowid;
SELECT highlight(t, 0, '【', '】') FROM t WHERE t MATCH '经济' ORDER BY rowid;
SELECT highlight(t, 0, '【', '】') FROM t WHERE t MATCH '国';
SELECT highlight(t, 0, '【', '】') FROM t WHERE t MATCH '服务' ORDER BY rowid;
SELECT snippet(t, 0, '【', '】', '…', 8) FROM t WHERE t MATCH '人工智能' ORDER BY rank, rowid;
SELECT 'near', rowid FROM t WHERE t MATCH 'NEAR(发电 增长, 5)';
SELECT 'first', rowid FROM t WHERE t MATCH '^经济';
SELECT 'boolean', rowid FROM t WHERE t MATCH '(人民 OR 经济) NOT 国歌';
INSERT INTO t(t) VALUES('integrity-check');
DELETE FROM t WHERE rowid = 6;
UPDATE t SET body = '电车' WHERE rowid = 1;
SELECT 'after delete and update', group_concat(rowid) FROM (SELECT rowid FROM t WHERE t MATCH '经济 OR 电' ORDER BY 1);
INSERT INTO t(t) VALUES('rebuild');
INSERT INTO t(t) VALUES('integrity-check');
INSERT INTO t(t) VALUES('optimize');
SELECT 'after optimize', rowid FROM t WHERE t MATCH '国歌';
