-- Whatever comes in: an answer or a clear error, and nothing lost behind it.
.nullvalue NULL
-- A malformed byte, a NUL, half a character at the end.
CREATE VIRTUAL TABLE t USING fts5(body, tokenize='zh');
INSERT INTO t(rowid, body) VALUES
  (1, CAST(x'e58c97e4baacffe4b88ae6b5b7' AS TEXT)),
  (2, CAST(x'e58c97e4baac00e4b88ae6b5b7' AS TEXT)),
  (3, CAST(x'e58c97e4baace4b88a' AS TEXT)),
  (4, CAST(x'e58c97e4baace4b8' AS TEXT));
SELECT 'before', group_concat(rowid) FROM (SELECT rowid FROM t WHERE t MATCH '北京' ORDER BY rowid);
SELECT 'behind', group_concat(rowid) FROM (SELECT rowid FROM t WHERE t MATCH '上海' ORDER BY rowid);
INSERT INTO t(t) VALUES('integrity-check');
-- Facts behind bad bytes, counted as substr() counts.
SELECT percentage, start, length, substr(x, start, length) = percentage
  FROM (SELECT CAST(x'ff80e4b88ae6b5b7efbc8c' AS TEXT) || '同比增长16.3%' AS x), zh_percentages(x);
-- Other types are read as text.
SELECT count(*) FROM zh_words(12.5);
SELECT count(*) FROM zh_words(x'e4b8ade59bbd');
SELECT count(*) FROM zh_words(x'');
SELECT zh_is_utf8(x'e4b8ad'), zh_is_utf8(x'e4b8'), zh_is_utf8(x'efbfbd'), zh_is_utf8('中'), zh_is_utf8(NULL);
SELECT zh_number(x''), zh_segment(x'');
SELECT zh_segment(42), zh_number(42), zh_percent(42);
-- Long and dull.
SELECT count(*) FROM zh_words(replace(hex(zeroblob(500000)), '0', '的'));
SELECT count(*) FROM zh_percentages(replace(hex(zeroblob(200000)), '0', '%'));
SELECT count(*) FROM zh_percentages(replace(hex(zeroblob(200000)), '0', '百分之'));
SELECT count(*) FROM zh_bylines(replace(hex(zeroblob(200000)), '0', '记者'));
SELECT count(*) FROM zh_datelines(replace(hex(zeroblob(200000)), '0', '（'));
SELECT count(*) FROM zh_words(replace(hex(zeroblob(200000)), '0', 'a'));
SELECT length(zh_query(replace(hex(zeroblob(200000)), '0', '"'))) ;
-- Wrong ways to call.
.bail off
SELECT zh_segment();
SELECT * FROM zh_words();
SELECT * FROM zh_words('a', 'b', 'c');
