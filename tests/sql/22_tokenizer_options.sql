-- Options: known ones are taken, others are refused.
.bail off
CREATE VIRTUAL TABLE a USING fts5(x, tokenize='zh mode exact fold all');
CREATE VIRTUAL TABLE b USING fts5(x, tokenize='zh nonsense');
CREATE VIRTUAL TABLE c USING fts5(x, tokenize='zh mode');
CREATE VIRTUAL TABLE d USING fts5(x, tokenize='zh mode fast');
CREATE VIRTUAL TABLE e USING fts5(x, tokenize='zh colour red');
CREATE VIRTUAL TABLE f USING fts5(x, tokenize='zh lexicon no_such_table');
SELECT name FROM sqlite_schema WHERE name IN ('a', 'b', 'c', 'd', 'e', 'f');
-- fold: how much must be equal.
CREATE VIRTUAL TABLE w USING fts5(x, tokenize='zh fold width');
INSERT INTO w VALUES('國家ＧＤＰ');
SELECT 'width: script', count(*) FROM w WHERE w MATCH '国家';
SELECT 'width: width and case', count(*) FROM w WHERE w MATCH 'gdp';
CREATE VIRTUAL TABLE n USING fts5(x, tokenize='zh fold none');
INSERT INTO n VALUES('國家ＧＤＰ');
SELECT 'none: as typed', count(*) FROM n WHERE n MATCH '國家 ＧＤＰ';
SELECT 'none: case', count(*) FROM n WHERE n MATCH 'ｇｄｐ';
