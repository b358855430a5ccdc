-- zh_words and zh_segment.
SELECT word, kind, start, length FROM zh_words('新华社北京4月26日电，GDP增长16.3%。');
SELECT zh_segment('我们在临江市博物馆参观。');
SELECT zh_segment('我们在临江市博物馆参观。', '|');
SELECT zh_segment('國家標準發布', '/');
SELECT zh_segment(''), zh_segment(NULL) IS NULL, zh_segment('中国', NULL) IS NULL;
SELECT count(*) FROM zh_words(NULL);
SELECT count(*) FROM zh_words('');
SELECT count(*) FROM zh_words('，。 　');
-- Every word is a piece of the text as given.
SELECT count(*) > 15, sum(substr(t, start, length) <> word)
  FROM (SELECT '记者　李　明从临江市统计局获悉，２０２５年一季度全市地区生产总值同比增长５．８％，高于全国平均水平。' AS t),
       zh_words(t);
-- Words of one's own.
SELECT group_concat(word, '/') FROM zh_words('临江造无人机首飞', '临江造 首飞');
