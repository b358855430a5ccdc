/* SPDX-License-Identifier: MIT */
/*
** surname.c: see surname.h.
*/
#include "surname.h"

#include <uchar.h>

/* Surnames of one character, the commonest first; beyond the second hundred
** the order is rough. */
static const char16_t surnames[] =
    /* the hundred that most people bear */
    u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
    u"郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡"
    u"余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金"
    u"石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯"
    u"龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
    /* the next two hundred */
    u"温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁"
    u"岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒"
    u"阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆"
    u"蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾"
    u"尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚"
    u"岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵"
    u"苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛"
    u"仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐"
    u"冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘"
    u"满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉"
    /* those after them */
    u"禹井祖漆巴丰支卿国狄平计索宣晋云敬扈晁芮"
    u"普阙浦戈伏鹿薄邸雍辜羊阿乌裘亓修邰赫杭况"
    u"那宿鲜印逯隆茹诺战慕危玉银亢嵇哈湛宾戎勾"
    u"茅呼居揭干但尉冶斯元束檀衣信展阴昝智幸"
    u"奉尧闭勇先种伦仉乜卯千占双咸雒嘉牧竺旷昌"
    u"雪别青逄岩贝笪芈莘锺过郗郄酆闾阎香鱼寿山"
    u"庚庹庾弓彦忻恽扬承斐暴桓汝汲沃泰洛洪淳濮"
    u"牙琚甫甯盈眭禤籍缑翦荀蒯蓟蔚蕲衷訾言谯贡"
    u"赖郇鄂钮钊铁随隗雁韶颉黑鄞仵傅兆励莽萧凃";

/* The same in code point order, so that most characters cost a short search. */
static const char16_t by_code[] =
    u"丁万丛严丰乌乐乔乜于云亓井亢仇仉付仝仲仵任伊伍伏伦但位何佘余佟侯"
    u"俞信修倪傅储元兆先党全兰关冀冉农冯况冶冷冼凃凌刁刘别励劳勇勾包匡"
    u"区千华卓单南卜卞占卢卫卯印危卿厉原双古史叶司吉向吕吴周呼和咸哈唐"
    u"商喻嘉国夏奉奚姚姜姬娄孔孙孟季宁安宋宗官宣宫宾宿寇寿封尉尚尤尧尹"
    u"居屈展屠山岑岩岳崔嵇左巩巫巴帅师席干平幸庄应庚庞康庹庾廉廖弓张强"
    u"彦彭徐忻恽惠慕戈戎成战戚戴房扈扬承揭支敖敬文斐斯方施时旷昌明易昝"
    u"晁晋晏普景智暴曲曹曾朱朴权李杜束杨杭林柏查柯柳柴栗栾桂桑桓梁梅楚"
    u"楼樊檀欧武段殷毕毛汝江池汤汪汲沃沈沙泰洛洪浦海涂淳温游湛滕满漆潘"
    u"濮焦熊燕牙牛牟牧狄玉王班琚甄甘甫甯田申白皮盈盖盘盛眭瞿石祁祖祝禤"
    u"禹种秦程穆窦章童竺符笪简管籍米粟索纪练缑缪罗羊翁翟翦耿聂肖胡胥臧"
    u"舒艾芈芦芮花苏苑苗苟范茅茹荀荆荣莘莫莽萧葛董蒋蒙蒯蒲蓝蓟蔚蔡蔺蕲"
    u"薄薛虞衣衷袁裘裴褚覃解言訾詹计许诺谈谌谢谭谯谷豆贝贡费贺贾赖赫赵"
    u"路车辛辜边过连迟逄逯邓邝邢那邬邰邱邵邸邹郁郄郇郎郑郗郜郝郭鄂鄞鄢"
    u"酆金钊钟钮钱铁银锺闫闭闵闻闾阎阙阚阮阳阴阿陆陈陶隆隋随隗雁雍雒雪"
    u"雷霍青靳鞠韦韩韶项顾颉颜饶香马骆高魏鱼鲁鲍鲜鹿麦麻黄黎黑齐龙龚";

/* Surnames of two characters, still met or made for the page. */
static const char16_t doubles[][2] = {
    {u'欧', u'阳'}, {u'司', u'马'}, {u'上', u'官'}, {u'诸', u'葛'},
    {u'司', u'徒'}, {u'东', u'方'}, {u'皇', u'甫'}, {u'尉', u'迟'},
    {u'夏', u'侯'}, {u'令', u'狐'}, {u'公', u'孙'}, {u'慕', u'容'},
    {u'轩', u'辕'}, {u'宇', u'文'}, {u'长', u'孙'}, {u'端', u'木'},
    {u'淳', u'于'}, {u'独', u'孤'}, {u'南', u'宫'}, {u'百', u'里'},
    {u'呼', u'延'}, {u'西', u'门'}, {u'申', u'屠'}, {u'闻', u'人'},
    {u'濮', u'阳'}, {u'太', u'史'}, {u'公', u'冶'}, {u'赫', u'连'},
    {u'澹', u'台'}, {u'宗', u'政'}, {u'钟', u'离'}, {u'鲜', u'于'},
    {u'闾', u'丘'}, {u'亓', u'官'}, {u'司', u'寇'}, {u'子', u'车'},
    {u'颛', u'孙'}, {u'乐', u'正'}, {u'拓', u'跋'}, {u'夹', u'谷'},
    {u'谷', u'梁'}, {u'段', u'干'}, {u'东', u'郭'}, {u'南', u'门'},
    {u'羊', u'舌'}, {u'微', u'生'}, {u'梁', u'丘'}, {u'左', u'丘'},
    {u'第', u'五'}, {u'万', u'俟'}, {u'完', u'颜'}, {u'纳', u'兰'},
    {u'那', u'拉'}, {u'叶', u'赫'}, {u'张', u'简'}, {u'范', u'姜'},
};

bool zh_is_surname(uint32_t cp)
{
    size_t low = 0, high = sizeof by_code / sizeof by_code[0] - 1;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (by_code[middle] == cp) {
            return true;
        }
        if (by_code[middle] < cp) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return false;
}

size_t zh_surname_rank(uint32_t cp)
{
    size_t rank = 0;

    if (!zh_is_surname(cp)) {
        return 0;
    }
    while (surnames[rank] != 0 && surnames[rank] != cp) {
        rank++;
    }
    return surnames[rank] != 0 ? rank + 1 : 0;
}

bool zh_is_double_surname(uint32_t first, uint32_t second)
{
    for (size_t i = 0; i < sizeof doubles / sizeof doubles[0]; i++) {
        if (doubles[i][0] == first && doubles[i][1] == second) {
            return true;
        }
    }
    return false;
}
