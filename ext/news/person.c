/* SPDX-License-Identifier: MIT */
/*
** person.c: see person.h.
*/
#include "person.h"

#include <uchar.h>

#include "../words/surname.h"

#define IMPOSSIBLE 1000000u
#define SURNAME_MAX 100 /* ranks up to which a surname is common */

/* Characters that given names are made of, the commoner first. */
static const char16_t given[] =
    u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红文建国志海"
    u"春晓小林峰辉鹏飞宇浩博轩子涵欣怡佳雪梅兰花云龙虎生成长东南北光亮"
    u"阳晨晶莹洁琳琪瑶婷雯雅慧颖倩玲燕莉珍珠凤美彩香月宏洪鸿俊斌彬兵炳"
    u"斯思诗世士仕仁义礼智信德善良正直忠孝安康宁泰和顺永恒昌盛荣贵富福"
    u"禄寿喜庆祥瑞吉利金银铜铁钢锋锐钧铭鑫木森松柏桐枫楠树根水江河湖波"
    u"清源泉润泽滨炎煌灿焕烨煜坤培增城坚山岩峻岭崇岳石磐立竹笑乐天宝保"
    u"家庭祖宗先进前启开发展奋腾跃达远运通连继承学习书凡风雨霖露霜冰可"
    u"克民主权胜武威震振兴旺旭昊昕昱晖景晴晗暄曦毅翔翼羽翠翰耀联聪肖若"
    u"茂茜茵茹莲菁菊菲萌萱蓉蓓蕾蕊薇苗苑芬芝芸芷苏茗范荷莎莺葆蔚贤质贞"
    u"赞越路迪逸遥邦郁采量鉴钰铮镇阔雄韬韵颂颐馨骏骥高鹤麟黎齐二三中丹"
    u"久之乔予争亚亦京人今仪任伊会传伦俐倚允元兆全公其冀冬冲凌凯分列则"
    u"创初力加励勤勋化卓占卫印卿双友君吟品哲唯喆嘉圆圣堂复多大夫奇奎奕"
    u"好如妍妙妮妹姗姝姣娅娇娣娥婉婕婧媛嫣嫦宜宣容宾寒寅尊尔尚尧岚峥嵘"
    u"巍川左希帆帅年幸广庄应延弘彤彦影征律微心必忆怀恩恬悦惠意慈懿才扬"
    u"抒拓捷斐新方施旋日昀昂昭映星显晋普朋朗朝本杏来杨枝柯柳栋柱格梁梓"
    u"梦棋棠楚榕槐歌殿沁沂沙沛沫沐泓津洲浓浦浪涓淇淑深淳渊渝湘湛溪满滔"
    u"漫潇潔澄澜瀚灵炜烈然照熙爱爽牧特献玄王玟玮珂珊珺琛琦琨琴琼璇璐甜"
    u"田申男留略登白百皓益真睿知砚硕碧祎祝禹科程穆空童笛筠筱籽素紫纪纯"
    u"纲纹绍绪维绮缘群翎老育胤能自致舒航舟艺节芊芮荔莫菡虹行衡裕西观训"
    u"诚诺谊谦谨豪赛赫轶辰边迅过逊道遇郎酉里野钦锦闻队际隆隽雁雷霄霏非"
    u"顶须频颜飒首魁鲁鸣麒默龄盈盟盼省眉相";

/* How the names of other peoples begin, as Chinese print writes them. */
static const char *const peoples[] = {
    /* Tibetan */
    "扎西", "次仁", "达娃", "多吉", "索朗", "罗布", "旺堆", "格桑", "卓玛",
    "巴桑", "边巴", "普布", "拉巴", "米玛", "平措", "旦增", "丹增", "洛桑",
    "曲珍", "央金", "德吉", "白玛", "益西", "强巴", "顿珠", "加措", "群培",
    "贡嘎", "嘎玛", "尕玛", "久美", "晋美", "坚赞", "朗杰", "旺姆", "仁青",
    "才让", "卓嘎", "土登", "阿旺", "尼玛", "班玛", "元旦", "赤列", "次旺",
    "次旦", "格勒", "桑吉", "仁增", "更堆", "斯朗", "泽仁", "降央", "觉果",
    "拉毛", "完玛", "娘毛", "索南", "旦正", "公保", "周加",
    /* Mongol */
    "巴特", "其其", "格日", "图雅", "乌兰", "那仁", "斯琴", "宝音", "苏德",
    "阿拉", "毕力", "敖其", "哈斯", "呼日", "萨仁", "特木", "朝鲁", "娜仁",
    "额尔", "布和", "孟克", "勿日", "恩和", "达日", "那日", "吉日", "乌云",
    "乌日", "包日", "吴日", "塔娜", "通拉", "银花", "傲日", "道尔",
    /* Uyghur, Kazakh, Kirghiz and others */
    "买买", "阿不", "阿卜", "吐尔", "艾力", "热依", "古丽", "木拉", "努尔",
    "艾尼", "阿布", "阿依", "买合", "玉素", "依明", "亚森", "库尔", "赛买",
    "迪丽", "帕尔", "艾合", "麦麦", "伊力", "哈力", "叶尔", "巴合", "米尔",
    "艾山", "乌斯", "哈布", "塔依", "再努", "沙依", "胡玛", "别克", "帕提",
    "穆罕", "司马义", "铁木尔", "赛福", "祖农", "热合", "吾买", "海丽",
};

/* Words that open with a surname and are none of a person's. */
static const char *const words[] = {
    "单位", "白俄罗斯", "项目", "时间", "时候", "金额", "万元", "方面", "方法", "全文",
    "全体", "全国", "全省", "全市", "全程", "全部", "全球", "成都", "成员",
    "成果", "成立", "成为", "高速", "高级", "高度", "高中", "高考", "高温",
    "安全", "安徽", "安排", "江苏", "江西", "江南", "江北", "云南", "广东",
    "广西", "石油", "石家庄", "常务", "常委", "常见", "马上", "马来西亚",
    "左一", "左二", "左三", "左起", "左上", "左下", "左图", "右图", "水平",
    "经济", "支持", "支部", "支付", "保护", "保障", "利用", "公安", "公司",
    "公开", "和平", "和谐", "温度", "温州", "解放", "解决", "关于", "关注",
    "关键", "连续", "连载", "连云港", "时评", "时代", "时政", "时报", "方式",
    "方案", "向前", "向上", "向下", "满意", "明年", "明天", "明星", "明显",
    "应该", "应对", "应急", "管理", "管制", "万里", "万人", "万吨", "万千",
    "千里马", "千万", "千克", "千米", "双方", "双重", "包括", "包装", "查看",
    "计划", "计算", "施工", "施行", "许可证", "许多", "印度", "印尼", "古巴",
    "古代", "黄金", "黄河", "黄山", "白天", "白色", "牛市", "车站", "车辆",
    "车间", "汽车", "花园", "花卉", "路透社", "路线", "于是", "平台", "平方",
    "平均", "平壤", "平安", "平等", "祖国", "宣布", "宣传", "干部", "干警",
    "信息", "信用", "幸福", "能源", "能力", "农业", "农村", "农民", "司法",
    "司机", "司令", "党员", "党委", "党建", "党中央", "宫殿", "季度", "季节",
    "席位", "米饭", "国家", "国际", "国内", "国防", "国务院", "陈述", "陆军",
    "海军", "空军", "海关", "海外", "海南", "海口", "相关", "相信", "区域",
    "区委", "区长", "容易", "通讯", "通知", "通过", "都市", "都是", "强调",
    "强化", "权利", "权威", "帅气", "商务", "商业", "商场", "商品", "荣誉",
    "封面", "封锁", "储存", "储蓄", "练习", "习惯", "习近平", "胡锦涛", "盛会",
    "盛大", "尚未", "童年", "童话", "游客", "游戏", "游泳", "余额", "钟头",
    "史上", "史料", "历史", "龙头", "龙年", "雷达", "雷雨", "段落", "阶段",
    "程序", "程度", "范围", "金融", "金属", "金牌", "金价", "田径", "田间",
    "曾经", "曾任", "曾在", "元旦", "元首", "上海", "下午", "上午", "边境",
    "边防", "卫生", "卫星", "卫视", "欧洲", "欧盟", "欧美", "华东", "华北",
    "华南", "华盛顿", "华尔街", "华侨", "华人", "沙漠", "沙尘", "武汉",
    "武警", "武器", "武装", "毛利", "钱包", "严重", "严格", "严厉", "严肃",
    "谢谢", "谢幕", "梅花", "梅雨", "蓝天", "蓝色", "战士", "战略", "战争",
    "红色", "乐园", "乐队", "乐观", "初步", "初中", "凌晨", "宁夏", "宁波",
    "景区", "景点", "景观", "晋级", "晋升", "晋江", "巴西", "巴黎", "巴士",
    "门诊", "门票", "门户", "阴影", "阴天", "冷空气", "甘肃", "阳光", "阳台",
    "东京", "东方", "文化", "文明", "文学", "文件", "文艺", "文物", "文章",
    "文字", "文图", "毕业", "毕竟", "毕业生", "后来", "后天", "来自", "来源",
    "来电", "来信", "水利", "水果", "乌克兰", "乌鲁木齐", "荷兰", "德国",
    "麻烦", "麻将", "牧区", "牧民", "鱼类", "首先", "首都", "首次", "首页",
    "丛书", "原因", "原则", "原来", "原油", "原创", "原题", "原载", "从而",
    "燕京", "查处", "查明", "苗木", "师生", "师傅", "房价", "房地产", "房屋",
    "滑雪", "仲裁", "齐鲁", "齐心", "党报", "有关", "有限", "喜讯", "言论",
    "简讯", "简介", "简称", "简单", "易容", "别墅", "别人", "别的", "雪山",
    "雪花", "青年", "青岛", "青海", "青春", "山东", "山西", "山区", "山村",
    "千年", "双语", "展览", "展示", "展望", "展开", "官方", "官员", "官网",
    "年度", "任务", "任何", "任命", "任职", "任免", "代表", "贡献", "斯里兰卡",
    "项链", "焦点", "焦急", "景色", "黑龙江", "黑人", "黑夜", "那么", "那里",
    "况且", "束缚", "要求", "要闻", "要点", "要事", "谈判", "谈话", "谈到",
    "谭论", "丰收", "丰富", "香港", "香水", "闭幕", "开幕", "开始", "衣服",
    "步行", "步骤", "鲜花", "鲜明", "暴雨", "暴力", "老师", "老人", "勇士",
    "勇气", "勇敢", "尉官", "薄弱", "普通", "普及", "普遍", "敬礼", "敬请",
    "计量", "索引", "索赔", "晏子", "堵车", "符合", "符号", "包围", "左右",
    "石头", "石化", "孔雀", "常年", "常州", "顾问", "顾客", "侯任", "侯车",
};

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

static bool is_given(uint32_t cp)
{
    for (size_t i = 0; i + 1 < COUNT(given); i++) {
        if (given[i] == cp) {
            return true;
        }
    }
    return false;
}

static bool starts_with(const zh_stretch *s, size_t from, size_t to,
                        const char *const *table, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        size_t n = zh_stretch_is(s, from, table[k]);
        if (n > 0 && from + n <= to) {
            return true;
        }
    }
    return false;
}

static bool is_of_other_people(const zh_stretch *s, size_t from, size_t to)
{
    return to > from + 2 && starts_with(s, from, to, peoples, COUNT(peoples));
}

/* How little a character is at home in a given name. One that is a common
** surname and seldom given (祁, 郑) most likely opens the next name. */
static unsigned given_cost(uint32_t cp)
{
    if (is_given(cp)) {
        return 0;
    }
    return zh_is_surname(cp) ? 6 : 3;
}

/* How unlikely [from, to) is a Han name; IMPOSSIBLE when it is none. */
static unsigned name_cost(const zh_stretch *s, size_t from, size_t to)
{
    size_t rank = zh_surname_rank(s->cp[from]);
    size_t at = from + 1;
    unsigned cost = rank <= SURNAME_MAX ? 0 : rank <= 3 * SURNAME_MAX ? 2 : 4;

    if (to - from >= 3 &&
        zh_is_double_surname(s->cp[from], s->cp[from + 1])) {
        at = from + 2;
        cost = 1;
    } else if (rank == 0 || to - from > 3) {
        return IMPOSSIBLE;
    }
    cost += to - at == 1 ? 2 : 1; /* one name costs more than none */
    for (; at < to; at++) {
        cost += given_cost(s->cp[at]);
    }
    return cost;
}

/* The likeliest cut, by the cheapest path over the run. */
static size_t split_run(const zh_stretch *s, size_t from, size_t to,
                        uint16_t *ends)
{
    unsigned best[ZH_STRETCH_MAX + 1];
    uint16_t back[ZH_STRETCH_MAX + 1];
    size_t n = to - from, count = 0, at;

    best[0] = 0;
    for (size_t end = 1; end <= n; end++) {
        best[end] = IMPOSSIBLE;
        for (size_t length = 2; length <= 4 && length <= end; length++) {
            size_t start = end - length;
            unsigned cost;
            if (best[start] >= IMPOSSIBLE) {
                continue;
            }
            cost = best[start] +
                   name_cost(s, from + start, from + end);
            if (cost < best[end]) {
                best[end] = cost;
                back[end] = (uint16_t)start;
            }
        }
    }
    if (best[n] >= IMPOSSIBLE) {
        return 0;
    }
    for (at = n; at > 0; at = back[at]) {
        count++;
    }
    at = n;
    for (size_t k = count; k > 0; k--) {
        ends[k - 1] = (uint16_t)(from + at);
        at = back[at];
    }
    return count;
}

size_t zh_person_split(const zh_stretch *s, size_t from, size_t to,
                       uint16_t *ends)
{
    size_t n = to - from;

    if (n < 2) {
        return 0;
    }
    ends[0] = (uint16_t)to;
    if (n <= 3 || is_of_other_people(s, from, to)) {
        return n <= 8;
    }
    n = split_run(s, from, to, ends);
    if (n == 0 && to - from == 4) {
        ends[0] = (uint16_t)to; /* a name of four that no rule knows */
        return 1;
    }
    return n;
}

bool zh_is_person(const zh_stretch *s, size_t from, size_t to)
{
    if (to < from + 2 || starts_with(s, from, to, words, COUNT(words))) {
        return false;
    }
    return name_cost(s, from, to) < IMPOSSIBLE ||
           is_of_other_people(s, from, to);
}

bool zh_is_likely_person(const zh_stretch *s, size_t from, size_t to)
{
    return zh_is_person(s, from, to) && name_cost(s, from, to) <= 5;
}
