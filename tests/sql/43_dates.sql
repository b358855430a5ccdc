-- zh_dates: what the day of publication settles is settled, the rest is NULL.
.nullvalue NULL
SELECT * FROM zh_dates('4月26日，去年和今年3月的数据，2019年我刚到。', '2025-04-27');
SELECT expression, date FROM zh_dates('4月26日，去年，2019年5月1日。');
SELECT expression, date FROM zh_dates('四月十六日，江轮到港。', '2025-04-27');
SELECT count(*) FROM zh_dates(NULL, '2025-04-27');
SELECT * FROM zh_dates('4月26日', 'soon');
