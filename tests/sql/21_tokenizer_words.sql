-- Mode words: tokens are words, and both texts are cut the same way.
CREATE VIRTUAL TABLE t USING fts5(body, tokenize='zh mode words');
INSERT INTO t(rowid, body) VALUES
  (1, '产品和服务质量提升'),
  (2, '和服展览在临江博物馆开幕'),
  (3, '中华人民共和国成立'),
  (4, '研发投入增长5%');
SELECT 'a word', rowid FROM t WHERE t MATCH '服务';
SELECT 'not across words', group_concat(rowid) FROM t WHERE t MATCH '和服';
SELECT 'inside a long word', rowid FROM t WHERE t MATCH '共和国';
SELECT 'the long word', rowid FROM t WHERE t MATCH '中华人民共和国';
SELECT highlight(t, 0, '【', '】') FROM t WHERE t MATCH '博物馆';
INSERT INTO t(t) VALUES('integrity-check');
CREATE VIRTUAL TABLE v USING fts5vocab(t, row);
SELECT count(*) > 0 FROM v WHERE term = '研发';
