-- zh_datelines and zh_dateline.
.mode list
.nullvalue NULL
SELECT * FROM zh_datelines('新华社临江3月5日电（记者 周文远）临江市今天举行春季招聘会。');
SELECT * FROM zh_datelines('新华社临江12月30日电 新年将至。', '2025-01-02');
SELECT agency, place, date FROM zh_datelines('新华社临江12月30日电 新年将至。', NULL);
SELECT agency, place, kind FROM zh_datelines('本报讯（记者 王晓岚）昨日，全市春耕现场会召开。');
SELECT count(*) FROM zh_datelines('记者从市统计局获悉，4月份用电量增长。');
SELECT zh_dateline('新华社临江3月5日电 全文如下。') ->> 'place';
SELECT zh_dateline('没有电头的一段话。') IS NULL, zh_dateline(NULL) IS NULL;
SELECT substr(t, start, length) = dateline FROM
  (SELECT '标题一行' || char(10, 10) || '本报北川4月26日电　记者报道。' AS t), zh_datelines(t);
SELECT * FROM zh_datelines('新华社临江3月5日电', 'yesterday');
SELECT zh_dateline('新华社临江3月5日电', '2025-13-01');
SELECT * FROM zh_datelines();
