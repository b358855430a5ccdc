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
static const zh_phrase peoples_rows[] = {
    /* Tibetan */
    u"扎西", u"次仁", u"达娃", u"多吉", u"索朗", u"罗布", u"旺堆", u"格桑", u"卓玛",
    u"巴桑", u"边巴", u"普布", u"拉巴", u"米玛", u"平措", u"旦增", u"丹增", u"洛桑",
    u"曲珍", u"央金", u"德吉", u"白玛", u"益西", u"强巴", u"顿珠", u"加措", u"群培",
    u"贡嘎", u"嘎玛", u"尕玛", u"久美", u"晋美", u"坚赞", u"朗杰", u"旺姆", u"仁青",
    u"才让", u"卓嘎", u"土登", u"阿旺", u"尼玛", u"班玛", u"元旦", u"赤列", u"次旺",
    u"次旦", u"格勒", u"桑吉", u"仁增", u"更堆", u"斯朗", u"泽仁", u"降央", u"觉果",
    u"拉毛", u"完玛", u"娘毛", u"索南", u"旦正", u"公保", u"周加",
    /* Mongol */
    u"巴特", u"其其", u"格日", u"图雅", u"乌兰", u"那仁", u"斯琴", u"宝音", u"苏德",
    u"阿拉", u"毕力", u"敖其", u"哈斯", u"呼日", u"萨仁", u"特木", u"朝鲁", u"娜仁",
    u"额尔", u"布和", u"孟克", u"勿日", u"恩和", u"达日", u"那日", u"吉日", u"乌云",
    u"乌日", u"包日", u"吴日", u"塔娜", u"通拉", u"银花", u"傲日", u"道尔",
    /* Uyghur, Kazakh, Kirghiz and others */
    u"买买", u"阿不", u"阿卜", u"吐尔", u"艾力", u"热依", u"古丽", u"木拉", u"努尔",
    u"艾尼", u"阿布", u"阿依", u"买合", u"玉素", u"依明", u"亚森", u"库尔", u"赛买",
    u"迪丽", u"帕尔", u"艾合", u"麦麦", u"伊力", u"哈力", u"叶尔", u"巴合", u"米尔",
    u"艾山", u"乌斯", u"哈布", u"塔依", u"再努", u"沙依", u"胡玛", u"别克", u"帕提",
    u"穆罕", u"司马义", u"铁木尔", u"赛福", u"祖农", u"热合", u"吾买", u"海丽",
};

static const char16_t peoples_edge[] =
    u"丹久乌买亚仁伊依傲元公其再别加努勿包卓古叶司吉吐吴吾周呼哈嘎图土"
    u"坚塔多央娘娜孟完宝尕尼巴布帕平库强德恩才扎拉敖斯旦旺晋普曲更朗朝"
    u"木格桑次毕沙泽洛海热特玉班白益祖穆米索罗群胡艾苏萨觉贡赛赤边达迪"
    u"通道那铁银阿降顿额麦";

const zh_phrases zh_people_openings = ZH_PHRASES(peoples_edge, peoples_rows);

/* Words that open with a surname and are none of a person's. */
static const zh_phrase words_rows[] = {
    u"单位", u"白俄罗斯", u"项目", u"时间", u"时候", u"金额", u"万元", u"方面", u"方法", u"全文",
    u"全体", u"全国", u"全省", u"全市", u"全程", u"全部", u"全球", u"成都", u"成员",
    u"成果", u"成立", u"成为", u"高速", u"高级", u"高度", u"高中", u"高考", u"高温",
    u"安全", u"安徽", u"安排", u"江苏", u"江西", u"江南", u"江北", u"云南", u"广东",
    u"广西", u"石油", u"石家庄", u"常务", u"常委", u"常见", u"马上", u"马来西亚",
    u"左一", u"左二", u"左三", u"左起", u"左上", u"左下", u"左图", u"右图", u"水平",
    u"经济", u"支持", u"支部", u"支付", u"保护", u"保障", u"利用", u"公安", u"公司",
    u"公开", u"和平", u"和谐", u"温度", u"温州", u"解放", u"解决", u"关于", u"关注",
    u"关键", u"连续", u"连载", u"连云港", u"时评", u"时代", u"时政", u"时报", u"方式",
    u"方案", u"向前", u"向上", u"向下", u"满意", u"明年", u"明天", u"明星", u"明显",
    u"应该", u"应对", u"应急", u"管理", u"管制", u"万里", u"万人", u"万吨", u"万千",
    u"千里马", u"千万", u"千克", u"千米", u"双方", u"双重", u"包括", u"包装", u"查看",
    u"计划", u"计算", u"施工", u"施行", u"许可证", u"许多", u"印度", u"印尼", u"古巴",
    u"古代", u"黄金", u"黄河", u"黄山", u"白天", u"白色", u"牛市", u"车站", u"车辆",
    u"车间", u"汽车", u"花园", u"花卉", u"路透社", u"路线", u"于是", u"平台", u"平方",
    u"平均", u"平壤", u"平安", u"平等", u"祖国", u"宣布", u"宣传", u"干部", u"干警",
    u"信息", u"信用", u"幸福", u"能源", u"能力", u"农业", u"农村", u"农民", u"司法",
    u"司机", u"司令", u"党员", u"党委", u"党建", u"党中央", u"宫殿", u"季度", u"季节",
    u"席位", u"米饭", u"国家", u"国际", u"国内", u"国防", u"国务院", u"陈述", u"陆军",
    u"海军", u"空军", u"海关", u"海外", u"海南", u"海口", u"相关", u"相信", u"区域",
    u"区委", u"区长", u"容易", u"通讯", u"通知", u"通过", u"都市", u"都是", u"强调",
    u"强化", u"权利", u"权威", u"帅气", u"商务", u"商业", u"商场", u"商品", u"荣誉",
    u"封面", u"封锁", u"储存", u"储蓄", u"练习", u"习惯", u"习近平", u"胡锦涛", u"盛会",
    u"盛大", u"尚未", u"童年", u"童话", u"游客", u"游戏", u"游泳", u"余额", u"钟头",
    u"史上", u"史料", u"历史", u"龙头", u"龙年", u"雷达", u"雷雨", u"段落", u"阶段",
    u"程序", u"程度", u"范围", u"金融", u"金属", u"金牌", u"金价", u"田径", u"田间",
    u"曾经", u"曾任", u"曾在", u"元旦", u"元首", u"上海", u"下午", u"上午", u"边境",
    u"边防", u"卫生", u"卫星", u"卫视", u"欧洲", u"欧盟", u"欧美", u"华东", u"华北",
    u"华南", u"华盛顿", u"华尔街", u"华侨", u"华人", u"沙漠", u"沙尘", u"武汉",
    u"武警", u"武器", u"武装", u"毛利", u"钱包", u"严重", u"严格", u"严厉", u"严肃",
    u"谢谢", u"谢幕", u"梅花", u"梅雨", u"蓝天", u"蓝色", u"战士", u"战略", u"战争",
    u"红色", u"乐园", u"乐队", u"乐观", u"初步", u"初中", u"凌晨", u"宁夏", u"宁波",
    u"景区", u"景点", u"景观", u"晋级", u"晋升", u"晋江", u"巴西", u"巴黎", u"巴士",
    u"门诊", u"门票", u"门户", u"阴影", u"阴天", u"冷空气", u"甘肃", u"阳光", u"阳台",
    u"东京", u"东方", u"文化", u"文明", u"文学", u"文件", u"文艺", u"文物", u"文章",
    u"文字", u"文图", u"毕业", u"毕竟", u"毕业生", u"后来", u"后天", u"来自", u"来源",
    u"来电", u"来信", u"水利", u"水果", u"乌克兰", u"乌鲁木齐", u"荷兰", u"德国",
    u"麻烦", u"麻将", u"牧区", u"牧民", u"鱼类", u"首先", u"首都", u"首次", u"首页",
    u"丛书", u"原因", u"原则", u"原来", u"原油", u"原创", u"原题", u"原载", u"从而",
    u"燕京", u"查处", u"查明", u"苗木", u"师生", u"师傅", u"房价", u"房地产", u"房屋",
    u"滑雪", u"仲裁", u"齐鲁", u"齐心", u"党报", u"有关", u"有限", u"喜讯", u"言论",
    u"简讯", u"简介", u"简称", u"简单", u"易容", u"别墅", u"别人", u"别的", u"雪山",
    u"雪花", u"青年", u"青岛", u"青海", u"青春", u"山东", u"山西", u"山区", u"山村",
    u"千年", u"双语", u"展览", u"展示", u"展望", u"展开", u"官方", u"官员", u"官网",
    u"年度", u"任务", u"任何", u"任命", u"任职", u"任免", u"代表", u"贡献", u"斯里兰卡",
    u"项链", u"焦点", u"焦急", u"景色", u"黑龙江", u"黑人", u"黑夜", u"那么", u"那里",
    u"况且", u"束缚", u"要求", u"要闻", u"要点", u"要事", u"谈判", u"谈话", u"谈到",
    u"谭论", u"丰收", u"丰富", u"香港", u"香水", u"闭幕", u"开幕", u"开始", u"衣服",
    u"步行", u"步骤", u"鲜花", u"鲜明", u"暴雨", u"暴力", u"老师", u"老人", u"勇士",
    u"勇气", u"勇敢", u"尉官", u"薄弱", u"普通", u"普及", u"普遍", u"敬礼", u"敬请",
    u"计量", u"索引", u"索赔", u"晏子", u"堵车", u"符合", u"符号", u"包围", u"左右",
    u"石头", u"石化", u"孔雀", u"常年", u"常州", u"顾问", u"顾客", u"侯任", u"侯车",
};

static const char16_t words_edge[] =
    u"万上下丛东严丰乌乐习于云从代仲任余侯保信储元党全公关农况冷凌初利"
    u"别勇包区千华单卫印历原双古史右司后向和商喜国堵孔季宁安官宣宫容封"
    u"尉尚展山左巴帅师席常干平年幸广应开强德成战房支敬文斯方施时明易晋"
    u"晏普景暴曾有权束来查梅欧步武段毕毛水江汽沙海温游滑满焦燕牛牧甘田"
    u"白盛相石祖程空童符简管米索红练经老胡能花苗范荣荷蓝薄衣要解言计许"
    u"谈谢谭贡路车边连通那都金钟钱门闭阳阴阶陆陈雪雷青项顾首香马高鱼鲜"
    u"麻黄黑齐龙";

const zh_phrases zh_not_people = ZH_PHRASES(words_edge, words_rows);

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
                        const zh_phrases *table)
{
    size_t n = zh_phrase_at(table, s, from, NULL);
    return n > 0 && from + n <= to;
}

static bool is_of_other_people(const zh_stretch *s, size_t from, size_t to)
{
    return to > from + 2 && starts_with(s, from, to, &zh_people_openings);
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
    if (to < from + 2 || starts_with(s, from, to, &zh_not_people)) {
        return false;
    }
    return name_cost(s, from, to) < IMPOSSIBLE ||
           is_of_other_people(s, from, to);
}

bool zh_is_likely_person(const zh_stretch *s, size_t from, size_t to)
{
    return zh_is_person(s, from, to) && name_cost(s, from, to) <= 5;
}
