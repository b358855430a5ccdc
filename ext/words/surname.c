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

size_t zh_surname_rank(uint32_t cp)
{
    size_t rank = 0;

    if (cp == 0) {
        return 0; /* the array ends in one */
    }
    for (size_t i = 0; i < sizeof surnames / sizeof surnames[0]; i++) {
        rank |= surnames[i] == cp ? i + 1 : 0; /* no exit: a vector's loop */
    }
    return rank;
}

bool zh_is_surname(uint32_t cp)
{
    return zh_surname_rank(cp) > 0;
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
