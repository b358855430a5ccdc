-- zh_percentages, zh_percent and zh_number.
.mode list
.nullvalue NULL
SELECT percentage, value, unit, direction, metric, basis FROM zh_percentages('一季度，全市规模以上工业增加值同比增长6.5%。');
SELECT metric FROM zh_percentages('新华社临江3月12日电（记者 周文远 沈月）全市用电量同比增长6%。');
SELECT metric FROM zh_percentages('本报讯　全市用电量同比增长6%。');
SELECT metric FROM zh_percentages('全省水电（含抽水蓄能）发电量增长6%。');
SELECT metric FROM zh_percentages('智慧临江“一张网” 核心业务上线率达100%');
SELECT metric FROM zh_percentages('居民消费价格指数 (CPI)上涨2%。');
SELECT percentage, value, metric FROM zh_percentages('高新技术产业、装备制造业投资分别增长２７％、１６．３％。');
SELECT percentage, low, high, value FROM zh_percentages('预计全年增长5%—6%。');
SELECT percentage, value, phase FROM zh_percentages('覆盖率由12%提高到15%。');
SELECT percentage, value, approx FROM zh_percentages('力争增长5%以上，约三成企业参加。');
SELECT percentage, value, unit FROM zh_percentages('回落1.2个百分点，千分之五，翻一番。');
SELECT count(*) FROM zh_percentages('公司成立于2003年，百分之，%，一成不变。');
SELECT zh_percent('百分之九十五点三'), zh_percent('１６．３％'), zh_percent('三成'), zh_percent('三成企业'), zh_percent(NULL);
SELECT zh_number('三千二百亿'), zh_number('3.2万亿'), zh_number('两万零五十'), zh_number('１２，３４５'), zh_number('九点五'), zh_number('苹果'), zh_number(NULL), zh_number(7);
SELECT typeof(zh_number('9223372036854775807')), typeof(zh_number('9223372036854775808'));
