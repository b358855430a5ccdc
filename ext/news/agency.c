/* SPDX-License-Identifier: MIT */
/*
** agency.c: see agency.h. Add a name by adding it to its row; order inside a
** table does not matter, the longest name that fits is taken. Write names in
** simplified characters and small letters: print is folded before comparing.
*/
#include "agency.h"

static const zh_phrase agencies_rows[] = {
    /* the paper, station or site itself */
    u"本报", u"本刊", u"本台", u"本网", u"本社", u"本站", u"我报", u"我台", u"我刊",
    u"本报社", u"本网站", u"本报网",

    /* news agencies of China, Taiwan, Hong Kong and Macau */
    u"新华社", u"新华通讯社", u"中国新闻社", u"中新社", u"中央社", u"中央通讯社",
    u"中通社", u"香港中通社", u"中国通讯社", u"中评社", u"军闻社", u"台湾中央社",
    u"财联社", u"国民社", u"前线社", u"联合社",

    /* of the rest of the world */
    u"路透社", u"法新社", u"美联社", u"合众国际社", u"合众社", u"国际文传电讯社",
    u"塔斯社", u"俄塔社", u"俄通社", u"俄通社-塔斯社", u"俄通社—塔斯社", u"俄新社",
    u"国际新闻社", u"国际社", u"哈瓦斯社", u"海通社", u"同盟社", u"电通社",
    u"共同社", u"时事社", u"日本时事社", u"朝中社", u"朝鲜中央通讯社", u"朝通社",
    u"韩联社", u"越通社", u"德新社", u"德意志通讯社", u"埃菲社", u"安莎社",
    u"拉美社", u"泛非社", u"中东社", u"阿通社", u"土耳其阿纳多卢通讯社", u"印新社",
    u"印度报业托拉斯", u"安塔拉社", u"马新社", u"彭博社", u"道琼斯", u"南通社",
    u"塞通社", u"波通社", u"罗通社", u"捷通社", u"匈通社", u"保通社", u"民主德国通讯社",
    u"蒙通社", u"巴通社", u"卡通社", u"伊通社", u"叙通社", u"古巴通讯社",

    /* national papers, stations and sites */
    u"人民日报", u"人民日报海外版", u"光明日报", u"经济日报", u"工人日报",
    u"解放军报", u"中国青年报", u"农民日报", u"法制日报", u"法治日报", u"科技日报",
    u"环球时报", u"参考消息", u"参考消息网", u"中国日报", u"中国日报网", u"大公报",
    u"文汇报", u"新民晚报", u"北京青年报", u"北京晚报", u"新京报", u"南方周末",
    u"南方都市报", u"羊城晚报", u"广州日报", u"解放日报", u"澎湃新闻", u"每日经济新闻",
    u"21世纪经济报道", u"第一财经", u"第一财经日报", u"界面新闻", u"证券时报", u"证券时报e公司",
    u"中国证券报", u"上海证券报", u"证券日报", u"经济参考报", u"中国经营报",
    u"经济观察报", u"华夏时报", u"时代周报", u"贝壳财经", u"封面新闻", u"上游新闻",
    u"红星新闻", u"极目新闻", u"大众日报", u"新华日报", u"潮新闻", u"九派新闻",
    u"人民网", u"新华网", u"央视网", u"央视新闻", u"央广网", u"中新网", u"中国新闻网",
    u"中国网", u"中青网", u"中青在线", u"光明网", u"国际在线", u"中国经济网",
    u"环球网", u"海外网", u"东方网", u"千龙网", u"北方网", u"南方网", u"红网",
    u"大河网", u"齐鲁网", u"华龙网", u"荆楚网", u"浙江在线", u"四川在线", u"华声在线",
    u"中国网络电视台", u"中国台湾网", u"中国侨网", u"中国西藏网", u"观察者网",
    u"中央电视台", u"中央人民广播电台", u"中国国际广播电台", u"中央台",
    u"中央广播电视总台", u"央视", u"总台", u"新浪财经", u"新浪科技", u"新浪体育",
    u"新浪娱乐", u"搜狐财经", u"搜狐娱乐", u"搜狐体育", u"腾讯科技", u"腾讯体育",
    u"腾讯娱乐", u"腾讯财经", u"网易科技", u"网易财经", u"网易体育", u"网易娱乐",
    u"凤凰网", u"凤凰科技", u"金融界", u"和讯网", u"格隆汇", u"智通财经", u"每经ai",
    u"it之家", u"36氪", u"快科技", u"e公司",

    /* papers, stations and sites of Taiwan, Hong Kong, Macau and abroad */
    u"自由时报", u"联合报", u"中国时报", u"中时", u"时报", u"工商时报",     u"联合晚报", u"中时电子报", u"联合新闻网", u"苹果日报", u"明报", u"星岛日报",
    u"东方日报", u"太阳报", u"信报", u"成报", u"新报", u"香港文汇报", u"香港商报",
    u"香港经济日报", u"澳门日报", u"民视", u"公视", u"中广", u"中广新闻网", u"大纪元",
    u"nownews", u"ettoday", u"tvbs", u"新头壳", u"风传媒", u"中央广播电台",
    u"联合早报", u"联合早报网", u"早报网", u"新明日报", u"星洲日报",
    u"南洋商报", u"世界日报", u"侨报", u"美国之音", u"德国之声", u"自由亚洲电台",
    u"台湾英文新闻", u"东网", u"东森新闻", u"三立新闻", u"钜亨网", u"华视",
};

static const char16_t agencies_edge[] =
    u"23eint三上世东中九人伊侨俄保信光公共军农凤前匈北千华南卡印"
    u"参叙古台合同和哈四国土埃塔塞大太央安封工巴广彭德快总成我拉捷搜文"
    u"新日早时明星智朝本极格每民法泛波浙海潮澎澳环电界科第红经网罗羊美"
    u"联腾自苹荆蒙观解证贝财越路道金钜阿韩风香马齐";

const zh_phrases zh_agencies = ZH_PHRASES(agencies_edge, agencies_rows);

static const zh_phrase short_names_rows[] = {
    u"路透", u"法新", u"美联", u"彭博", u"德新", u"共同", u"合众", u"塔斯", u"俄新",
    u"中央社", u"新华", u"中新", u"韩联", u"马新", u"安塔拉", u"埃菲", u"安莎",
};

static const char16_t short_names_edge[] =
    u"中俄共合埃塔安彭德新法美路韩马";

const zh_phrases zh_agency_short_names = ZH_PHRASES(short_names_edge, short_names_rows);

/* What names of media end in. 社 and 台 are also ends of other houses (旅行社,
** 气象台); rules that use this ask for more signs. */
static const zh_phrase endings_rows[] = {
    u"报",       u"社",     u"网",     u"刊",     u"在线",
    u"客户端",   u"新媒体", u"融媒",   u"融媒体", u"传媒",     u"app",
    u"新闻网",   u"新闻",   u"时刻",   u"网站",   u"周刊",     u"杂志",
    u"新闻社",   u"广播",   u"频道",   u"热线",   u"融媒体中心", u"电视台",
    u"视界",     u"云媒",   u"报道",   u"之声",   u"报业",     u"日报社",
    u"时报",     u"电台",   u"总台",   u"卫视",   u"云报",     u"号外",
    u"全媒体",   u"通讯社", u"专线",   u"周末",   u"财经",     u"视频",
};

static const char16_t endings_edge[] =
    u"p业体刊刻台声外媒心志报播末界社站端线经网视道闻频";

const zh_phrases zh_medium_endings = ZH_PHRASES(endings_edge, endings_rows);

static const zh_phrase more_rows[] = {
    u"网站", u"新闻网", u"客户端", u"新闻客户端", u"新媒体", u"融媒体", u"网", u"社",
    u"app", u"财经", u"时刻", u"新闻", u"电子报",
};

static const char16_t more_edge[] =
    u"a客新时电社网融财";

const zh_phrases zh_medium_mores = ZH_PHRASES(more_edge, more_rows);

static const zh_phrase libraries_rows[] = {
    u"视觉中国", u"人民视觉", u"视觉重庆", u"东方ic", u"ic photo", u"icphoto", u"cfp",
    u"中新社", u"新华社", u"法新社", u"路透社", u"美联社", u"人民图片", u"中国日报",
    u"图虫创意", u"影像中国", u"千图网", u"视觉江苏", u"视觉中国供图", u"vcg",
    u"getty images", u"达志影像", u"中央社", u"人民网", u"新华网", u"央视新闻",
    u"光明图片", u"海报新闻", u"中经视觉", u"视觉广东", u"视觉四川",
};

static const char16_t libraries_edge[] =
    u"cgiv东中人光千图央影新法海美视路达";

const zh_phrases zh_picture_libraries = ZH_PHRASES(libraries_edge, libraries_rows);

size_t zh_agency_at(const zh_stretch *s, size_t i)
{
    return zh_phrase_at(&zh_agencies, s, i, NULL);
}

size_t zh_agency_short_at(const zh_stretch *s, size_t i)
{
    return zh_phrase_at(&zh_agency_short_names, s, i, NULL);
}

size_t zh_agency_before(const zh_stretch *s, size_t end)
{
    size_t from = end > ZH_PHRASE_MAX ? end - ZH_PHRASE_MAX : 0;

    for (; from < end; from++) {
        if (from + zh_agency_at(s, from) == end) {
            return end - from;
        }
    }
    return 0;
}

size_t zh_medium_ending(const zh_stretch *s, size_t from, size_t end)
{
    size_t n = zh_phrase_before(&zh_medium_endings, s, end, NULL);
    return from + n < end ? n : 0;
}

size_t zh_medium_more(const zh_stretch *s, size_t i)
{
    return zh_phrase_at(&zh_medium_mores, s, i, NULL);
}

size_t zh_picture_library_at(const zh_stretch *s, size_t i)
{
    return zh_phrase_at(&zh_picture_libraries, s, i, NULL);
}
