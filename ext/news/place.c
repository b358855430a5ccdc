/* SPDX-License-Identifier: MIT */
/*
** place.c: see place.h. One string a region, names separated by spaces and
** written in simplified characters; order does not matter.
*/
#include "place.h"

#include <string.h>

#include "../text/phrase.h"
#include "../text/utf8.h"

static const char *const regions[] = {
    /* provinces and their like */
    " 北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 "
    "山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 "
    "广西 西藏 宁夏 新疆 香港 澳门 ",
    /* cities of the mainland */
    " 石家庄 太原 呼和浩特 沈阳 长春 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 "
    "武汉 长沙 广州 海口 成都 贵阳 昆明 西安 兰州 西宁 拉萨 银川 乌鲁木齐 南宁 "
    "深圳 厦门 青岛 大连 宁波 苏州 无锡 珠海 汕头 东莞 佛山 三亚 温州 绍兴 徐州 "
    "常州 扬州 唐山 保定 邯郸 洛阳 开封 宜昌 襄阳 桂林 柳州 遵义 延安 宝鸡 大庆 "
    "鞍山 包头 烟台 威海 潍坊 淄博 泉州 漳州 九江 赣州 株洲 湘潭 岳阳 常德 绵阳 "
    "宜宾 攀枝花 大理 丽江 日喀则 喀什 伊宁 石河子 酒泉 西昌 文昌 雄安 博鳌 "
    "嘉兴 金华 台州 南通 镇江 连云港 芜湖 黄山 景德镇 张家口 秦皇岛 大同 "
    "三峡 义乌 昆山 张家港 中山 惠州 湛江 浦东 ",
    /* Taiwan */
    " 台北 新北 桃园 台中 台南 高雄 基隆 新竹 苗栗 彰化 南投 云林 嘉义 屏东 宜兰 "
    "花莲 台东 澎湖 金门 连江 马祖 竹县 竹市 嘉县 嘉市 北市 中市 南市 高市 桃市 "
    "中县 南县 高县 投县 彰县 苗县 北县 台湾 头份 竹北 板桥 丰原 凤山 埔里 恒春 "
    "小港 桃机 立院 花东 北部 中部 南部 东部 桃竹苗 云嘉 云嘉南 高屏 左营 三重 "
    "桃园机场 ",
    /* abroad, mainland and Taiwan forms */
    " 东京 大阪 首尔 汉城 平壤 河内 金边 万象 曼谷 仰光 吉隆坡 新加坡 狮城 雅加达 "
    "马尼拉 新德里 孟买 伊斯兰堡 喀布尔 德黑兰 巴格达 大马士革 贝鲁特 耶路撒冷 "
    "特拉维夫 加沙 安卡拉 伊斯坦布尔 利雅得 利雅德 多哈 迪拜 杜拜 开罗 内罗毕 "
    "约翰内斯堡 开普敦 莫斯科 基辅 华沙 柏林 法兰克福 波恩 巴黎 伦敦 布鲁塞尔 "
    "日内瓦 维也纳 罗马 马德里 里斯本 雅典 斯德哥尔摩 奥斯陆 赫尔辛基 哥本哈根 "
    "海牙 华盛顿 华府 纽约 洛杉矶 旧金山 芝加哥 休斯敦 波士顿 渥太华 多伦多 "
    "温哥华 墨西哥城 哈瓦那 巴西利亚 里约热内卢 圣保罗 布宜诺斯艾利斯 圣地亚哥 "
    "利马 堪培拉 坎培拉 悉尼 雪梨 墨尔本 惠灵顿 奥克兰 联合国 日本 韩国 美国 "
    "英国 法国 德国 俄罗斯 加拿大 澳洲 澳大利亚 印度 泰国 越南 马来西亚 印尼 "
    "菲律宾 欧洲 达沃斯 乌兰巴托 阿拉木图 塔什干 明斯克 伊拉克 伊朗 叙利亚 "
    "阿富汗 巴基斯坦 巴勒斯坦 以色列 埃及 南非 肯尼亚 苏丹 利比亚 白俄罗斯 乌克兰 "
    "波兰 匈牙利 捷克 希腊 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 芬兰 "
    "丹麦 土耳其 墨西哥 巴西 阿根廷 智利 秘鲁 古巴 朝鲜 蒙古 缅甸 老挝 柬埔寨 "
    "尼泊尔 斯里兰卡 孟加拉国 哈萨克斯坦 沙特 卡塔尔 科威特 黎巴嫩 约旦 也门 "
    "尼日利亚 埃塞俄比亚 新西兰 ",
};

static const zh_phrase endings_rows[] = {
    u"市", u"县", u"省", u"镇", u"乡", u"州", u"盟", u"旗", u"机场", u"自治区", u"新区",
    u"地区", u"港", u"站", u"岛", u"湾", u"前线", u"工地", u"总部", u"区",
};

static const char16_t endings_edge[] =
    u"乡区县地场岛州市旗港湾盟省站线部镇";

static const zh_phrases endings = ZH_PHRASES(endings_edge, endings_rows);

#define COUNT(table) (sizeof(table) / sizeof(table)[0])
#define NAME_MAX 12 /* characters in a name of the table, at most */

bool zh_is_known_place(const zh_stretch *s, size_t from, size_t to)
{
    char name[NAME_MAX * ZH_UTF8_MAX + 3] = " ";
    size_t n = 1;

    if (to < from + 2 || to - from > NAME_MAX) {
        return false;
    }
    for (size_t i = from; i < to; i++) {
        n += zh_utf8_write(s->cp[i], name + n);
    }
    name[n++] = ' ';
    name[n] = '\0';
    for (size_t k = 0; k < COUNT(regions); k++) {
        if (strstr(regions[k], name) != NULL) {
            return true;
        }
    }
    return false;
}

bool zh_is_place(const zh_stretch *s, size_t from, size_t to)
{
    size_t ending = zh_phrase_before(&endings, s, to, NULL);

    if ((ending > 0 && from + ending + 1 < to) || zh_is_known_place(s, from, to)) {
        return true;
    }
    for (size_t i = from + 2; i + 2 <= to && to - from <= NAME_MAX; i++) {
        if (zh_is_known_place(s, from, i) && zh_is_known_place(s, i, to)) {
            return true; /* 台湾台北, 日本东京 */
        }
    }
    return false;
}
