/* SPDX-License-Identifier: MIT */
/*
** agency.c: see agency.h. Add a name by adding it to its row; order inside a
** table does not matter, the longest name that fits is taken. Write names in
** simplified characters and small letters: print is folded before comparing.
*/
#include "agency.h"

static const char *const agencies[] = {
    /* the paper, station or site itself */
    "本报", "本刊", "本台", "本网", "本社", "本站", "我报", "我台", "我刊",
    "本报社", "本网站", "本报网",

    /* news agencies of China, Taiwan, Hong Kong and Macau */
    "新华社", "新华通讯社", "中国新闻社", "中新社", "中央社", "中央通讯社",
    "中通社", "香港中通社", "中国通讯社", "中评社", "军闻社", "台湾中央社",
    "财联社", "国民社", "前线社", "联合社",

    /* of the rest of the world */
    "路透社", "法新社", "美联社", "合众国际社", "合众社", "国际文传电讯社",
    "塔斯社", "俄塔社", "俄通社", "俄通社-塔斯社", "俄通社—塔斯社", "俄新社",
    "国际新闻社", "国际社", "哈瓦斯社", "海通社", "同盟社", "电通社",
    "共同社", "时事社", "日本时事社", "朝中社", "朝鲜中央通讯社", "朝通社",
    "韩联社", "越通社", "德新社", "德意志通讯社", "埃菲社", "安莎社",
    "拉美社", "泛非社", "中东社", "阿通社", "土耳其阿纳多卢通讯社", "印新社",
    "印度报业托拉斯", "安塔拉社", "马新社", "彭博社", "道琼斯", "南通社",
    "塞通社", "波通社", "罗通社", "捷通社", "匈通社", "保通社", "民主德国通讯社",
    "蒙通社", "巴通社", "卡通社", "伊通社", "叙通社", "古巴通讯社",

    /* national papers, stations and sites */
    "人民日报", "人民日报海外版", "光明日报", "经济日报", "工人日报",
    "解放军报", "中国青年报", "农民日报", "法制日报", "法治日报", "科技日报",
    "环球时报", "参考消息", "参考消息网", "中国日报", "中国日报网", "大公报",
    "文汇报", "新民晚报", "北京青年报", "北京晚报", "新京报", "南方周末",
    "南方都市报", "羊城晚报", "广州日报", "解放日报", "澎湃新闻", "每日经济新闻",
    "21世纪经济报道", "第一财经", "第一财经日报", "界面新闻", "证券时报", "证券时报e公司",
    "中国证券报", "上海证券报", "证券日报", "经济参考报", "中国经营报",
    "经济观察报", "华夏时报", "时代周报", "贝壳财经", "封面新闻", "上游新闻",
    "红星新闻", "极目新闻", "大众日报", "新华日报", "潮新闻", "九派新闻",
    "人民网", "新华网", "央视网", "央视新闻", "央广网", "中新网", "中国新闻网",
    "中国网", "中青网", "中青在线", "光明网", "国际在线", "中国经济网",
    "环球网", "海外网", "东方网", "千龙网", "北方网", "南方网", "红网",
    "大河网", "齐鲁网", "华龙网", "荆楚网", "浙江在线", "四川在线", "华声在线",
    "中国网络电视台", "中国台湾网", "中国侨网", "中国西藏网", "观察者网",
    "中央电视台", "中央人民广播电台", "中国国际广播电台", "中央台",
    "中央广播电视总台", "央视", "总台", "新浪财经", "新浪科技", "新浪体育",
    "新浪娱乐", "搜狐财经", "搜狐娱乐", "搜狐体育", "腾讯科技", "腾讯体育",
    "腾讯娱乐", "腾讯财经", "网易科技", "网易财经", "网易体育", "网易娱乐",
    "凤凰网", "凤凰科技", "金融界", "和讯网", "格隆汇", "智通财经", "每经ai",
    "it之家", "36氪", "快科技", "e公司",

    /* papers, stations and sites of Taiwan, Hong Kong, Macau and abroad */
    "自由时报", "联合报", "中国时报", "中时", "时报", "工商时报", "经济日报",
    "联合晚报", "中时电子报", "联合新闻网", "苹果日报", "明报", "星岛日报",
    "东方日报", "太阳报", "信报", "成报", "新报", "香港文汇报", "香港商报",
    "香港经济日报", "澳门日报", "民视", "公视", "中广", "中广新闻网", "大纪元",
    "nownews", "ettoday", "tvbs", "新头壳", "风传媒", "中央广播电台",
    "联合早报", "联合早报网", "早报网", "新明日报", "联合晚报", "星洲日报",
    "南洋商报", "世界日报", "侨报", "美国之音", "德国之声", "自由亚洲电台",
    "台湾英文新闻", "东网", "东森新闻", "三立新闻", "钜亨网", "华视",
};

static const char *const short_names[] = {
    "路透", "法新", "美联", "彭博", "德新", "共同", "合众", "塔斯", "俄新",
    "中央社", "新华", "中新", "韩联", "马新", "安塔拉", "埃菲", "安莎",
};

/* What names of media end in. 社 and 台 are also ends of other houses (旅行社,
** 气象台); rules that use this ask for more signs. */
static const char *const endings[] = {
    "报",       "社",     "网",     "刊",     "在线",
    "客户端",   "新媒体", "融媒",   "融媒体", "传媒",     "app",
    "新闻网",   "新闻",   "时刻",   "网站",   "周刊",     "杂志",
    "新闻社",   "广播",   "频道",   "热线",   "融媒体中心", "电视台",
    "视界",     "云媒",   "报道",   "之声",   "报业",     "日报社",
    "时报",     "电台",   "总台",   "卫视",   "云报",     "号外",
    "全媒体",   "通讯社", "专线",   "周末",   "财经",     "视频",
};

static const char *const more[] = {
    "网站", "新闻网", "客户端", "新闻客户端", "新媒体", "融媒体", "网", "社",
    "app", "财经", "时刻", "新闻", "电子报",
};

static const char *const libraries[] = {
    "视觉中国", "人民视觉", "视觉重庆", "东方ic", "ic photo", "icphoto", "cfp",
    "中新社", "新华社", "法新社", "路透社", "美联社", "人民图片", "中国日报",
    "图虫创意", "影像中国", "千图网", "视觉江苏", "视觉中国供图", "vcg",
    "getty images", "达志影像", "中央社", "人民网", "新华网", "央视新闻",
    "光明图片", "海报新闻", "中经视觉", "视觉广东", "视觉四川",
};

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

typedef size_t (*fits)(const zh_stretch *s, size_t i, const char *pattern);

/* The longest row that fits at place `i`, which is before or behind it. */
static size_t longest(const zh_stretch *s, size_t i, fits how,
                      const char *const *table, size_t count)
{
    size_t best = 0;

    for (size_t k = 0; k < count; k++) {
        size_t n = how(s, i, table[k]);
        best = n > best ? n : best;
    }
    return best;
}

size_t zh_agency_at(const zh_stretch *s, size_t i)
{
    return longest(s, i, zh_stretch_is, agencies, COUNT(agencies));
}

size_t zh_agency_before(const zh_stretch *s, size_t end)
{
    return longest(s, end, zh_stretch_was, agencies, COUNT(agencies));
}

size_t zh_agency_short_at(const zh_stretch *s, size_t i)
{
    return longest(s, i, zh_stretch_is, short_names, COUNT(short_names));
}

size_t zh_medium_ending(const zh_stretch *s, size_t from, size_t end)
{
    size_t n = longest(s, end, zh_stretch_was, endings, COUNT(endings));
    return from + n < end ? n : 0;
}

size_t zh_medium_more(const zh_stretch *s, size_t i)
{
    return longest(s, i, zh_stretch_is, more, COUNT(more));
}

size_t zh_picture_library_at(const zh_stretch *s, size_t i)
{
    return longest(s, i, zh_stretch_is, libraries, COUNT(libraries));
}
