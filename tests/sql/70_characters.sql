-- zh_fold, zh_simplified, zh_traditional, zh_pinyin.
.nullvalue NULL
SELECT zh_fold('國家ＧＤＰ增長２７％，Résumé');
SELECT zh_simplified('這些產品和服務，頭髮與發展，皇后與後來');
SELECT zh_traditional('这些产品和服务，头发与发展，皇后与后来');
SELECT zh_simplified('著名'), zh_simplified('乾隆');
SELECT zh_pinyin('人民'), zh_pinyin('人民', 'numbers'), zh_pinyin('人民', 'plain'), zh_pinyin('人民', 'initials');
SELECT zh_pinyin('重庆的银行', 'plain');
SELECT zh_pinyin('人民', 'loud');
SELECT zh_fold(NULL), zh_simplified(NULL), zh_pinyin(NULL), zh_pinyin('人', NULL);
SELECT zh_fold('') = '', zh_traditional('') = '', zh_pinyin('') = '';
-- Bytes that are not UTF-8 pass through.
SELECT hex(zh_fold(CAST(x'e59c8bff' AS TEXT))), hex(zh_simplified(CAST(x'e59c8bff' AS TEXT)));
