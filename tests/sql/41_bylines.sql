-- zh_bylines and zh_byline.
.mode list
.nullvalue NULL
SELECT * FROM zh_bylines('本报讯（临江日报记者 王晓岚 见习记者 沈月）昨日，全市春耕现场会召开。');
SELECT name, role, outlet, task FROM zh_bylines('游客在古城墙下拍照。' || char(10, 10) || '记者 陈一鸣 摄/视觉临江');
SELECT zh_byline('本报讯（记者 王　翔）昨日，全市春耕现场会召开。');
SELECT count(*) FROM zh_bylines('日前，记者从市统计局获悉，4月份用电量增长。');
SELECT zh_byline('记者从市统计局获悉') IS NULL, zh_byline(NULL) IS NULL;
SELECT json_type(zh_byline('本报讯（记者 王晓岚）昨日')), json_extract(zh_byline('本报讯（记者 王晓岚）昨日'), '$[0].name');
