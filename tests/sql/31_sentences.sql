-- zh_sentences: full stops end, brackets and decimals do not.
SELECT sentence, start, length FROM zh_sentences(
  '工业增加值增长16.3%。“水清了！”他说；（见图。表略）预计全年增长5%。' || char(10) || '没有句号的一行' || char(10, 10) || '真的吗？！');
SELECT count(*) FROM zh_sentences(NULL);
SELECT count(*) FROM zh_sentences('。。。');
SELECT sum(substr(t, start, length) <> sentence)
  FROM (SELECT CAST(readfile('tests/data/pages/jiangzhou-2025-03-12-02.txt') AS TEXT) AS t), zh_sentences(t);
