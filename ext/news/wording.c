/* SPDX-License-Identifier: MIT */
/*
** wording.c: see wording.h. The tables are the rules PA, PD and PB.
*/
#include "wording.h"

#define W(word, say) {U##word, sizeof(U##word) / sizeof(U##word[0]) - 1, say}

static const zh_word_said words_before[] = {
    /* PA: how exact the number is. */
    W("约", ZH_SAY_ABOUT), W("大约", ZH_SAY_ABOUT), W("大概", ZH_SAY_ABOUT),
    W("大致", ZH_SAY_ABOUT), W("左右", ZH_SAY_ABOUT),
    W("超过", ZH_SAY_OVER), W("超", ZH_SAY_OVER), W("逾", ZH_SAY_OVER),
    W("过", ZH_SAY_OVER), W("突破", ZH_SAY_OVER),
    W("超出", ZH_SAY_OVER),
    W("近", ZH_SAY_NEARLY), W("将近", ZH_SAY_NEARLY), W("接近", ZH_SAY_NEARLY),
    W("几近", ZH_SAY_NEARLY), W("逼近", ZH_SAY_NEARLY),
    W("至少", ZH_SAY_AT_LEAST), W("不低于", ZH_SAY_AT_LEAST),
    W("不少于", ZH_SAY_AT_LEAST), W("起码", ZH_SAY_AT_LEAST),
    W("最少", ZH_SAY_AT_LEAST), W("最低", ZH_SAY_AT_LEAST),
    W("不下", ZH_SAY_AT_LEAST), W("不小于", ZH_SAY_AT_LEAST),
    W("最多", ZH_SAY_AT_MOST), W("至多", ZH_SAY_AT_MOST),
    W("不超过", ZH_SAY_AT_MOST), W("不高于", ZH_SAY_AT_MOST),
    W("不超", ZH_SAY_AT_MOST), W("不得超过", ZH_SAY_AT_MOST),
    W("不得低于", ZH_SAY_AT_LEAST), W("不多于", ZH_SAY_AT_MOST),
    W("不大于", ZH_SAY_AT_MOST), W("未超过", ZH_SAY_AT_MOST),
    W("不到", ZH_SAY_UNDER), W("不足", ZH_SAY_UNDER), W("不及", ZH_SAY_UNDER),
    W("少于", ZH_SAY_UNDER), W("未到", ZH_SAY_UNDER), W("未达", ZH_SAY_UNDER),
    W("小于", ZH_SAY_UNDER), W("未满", ZH_SAY_UNDER), W("不满", ZH_SAY_UNDER),
    W("低于", ZH_SAY_UNDER), W("大于", ZH_SAY_OVER), W("多于", ZH_SAY_OVER),
    W("高于", ZH_SAY_OVER), W("通过", ZH_SAY_STOP), W("经过", ZH_SAY_STOP),
    W("最近", ZH_SAY_ADVERB), W("附近", ZH_SAY_STOP),
    W("不过", ZH_SAY_ADVERB), W("只不过", ZH_SAY_ADVERB),
    /* PD: what happened to the thing. */
    W("增长", ZH_SAY_UP), W("增加", ZH_SAY_UP), W("增", ZH_SAY_UP),
    W("上升", ZH_SAY_UP), W("上涨", ZH_SAY_UP), W("涨", ZH_SAY_UP),
    W("升", ZH_SAY_UP), W("提高", ZH_SAY_UP), W("提升", ZH_SAY_UP),
    W("成长", ZH_SAY_UP), W("加快", ZH_SAY_UP), W("加速", ZH_SAY_UP),
    W("扩大", ZH_SAY_UP), W("攀升", ZH_SAY_UP), W("飙升", ZH_SAY_UP),
    W("飙涨", ZH_SAY_UP), W("回升", ZH_SAY_UP), W("上浮", ZH_SAY_UP),
    W("上调", ZH_SAY_UP), W("调升", ZH_SAY_UP), W("调高", ZH_SAY_UP),
    W("递增", ZH_SAY_UP), W("增收", ZH_SAY_UP), W("增产", ZH_SAY_UP),
    W("拉升", ZH_SAY_UP), W("上扬", ZH_SAY_UP), W("激增", ZH_SAY_UP),
    W("猛增", ZH_SAY_UP), W("剧增", ZH_SAY_UP), W("骤增", ZH_SAY_UP),
    W("大增", ZH_SAY_UP), W("劲增", ZH_SAY_UP), W("净增", ZH_SAY_UP),
    W("净增长", ZH_SAY_UP), W("新增", ZH_SAY_UP),
   
    W("走高", ZH_SAY_UP), W("反弹", ZH_SAY_UP),
    W("扩张", ZH_SAY_UP), W("膨胀", ZH_SAY_UP), W("增强", ZH_SAY_UP),
    W("提速", ZH_SAY_UP), W("加征", ZH_SAY_UP), W("加收", ZH_SAY_UP),
    W("征收", ZH_SAY_LEVEL), W("增值", ZH_SAY_UP), W("升值", ZH_SAY_UP),
    W("调涨", ZH_SAY_UP), W("涨价", ZH_SAY_UP), W("大涨", ZH_SAY_UP),
    W("暴涨", ZH_SAY_UP), W("劲升", ZH_SAY_UP), W("收涨", ZH_SAY_UP),
    W("小涨", ZH_SAY_UP), W("劲扬", ZH_SAY_UP), W("增资", ZH_SAY_UP),
    W("改善", ZH_SAY_UP), W("增大", ZH_SAY_UP), W("拓宽", ZH_SAY_UP),
    W("延长", ZH_SAY_UP), W("增多", ZH_SAY_UP), W("加大", ZH_SAY_UP),
    W("放大", ZH_SAY_UP), W("跃升", ZH_SAY_UP),
    W("添", ZH_SAY_STOP),
    W("下降", ZH_SAY_DOWN), W("降低", ZH_SAY_DOWN), W("降", ZH_SAY_DOWN),
    W("减少", ZH_SAY_DOWN), W("减", ZH_SAY_DOWN), W("下跌", ZH_SAY_DOWN),
    W("跌", ZH_SAY_DOWN), W("回落", ZH_SAY_DOWN), W("下滑", ZH_SAY_DOWN),
    W("缩减", ZH_SAY_DOWN), W("萎缩", ZH_SAY_DOWN), W("缩小", ZH_SAY_DOWN),
    W("收窄", ZH_SAY_DOWN), W("下调", ZH_SAY_DOWN), W("下挫", ZH_SAY_DOWN),
    W("滑落", ZH_SAY_DOWN), W("下浮", ZH_SAY_DOWN), W("减产", ZH_SAY_DOWN),
    W("减收", ZH_SAY_DOWN), W("放缓", ZH_SAY_DOWN), W("压缩", ZH_SAY_DOWN),
    W("核减", ZH_SAY_DOWN), W("减掉", ZH_SAY_DOWN), W("砍掉", ZH_SAY_DOWN), W("削减", ZH_SAY_DOWN), W("裁减", ZH_SAY_DOWN),
    W("锐减", ZH_SAY_DOWN), W("骤降", ZH_SAY_DOWN), W("走低", ZH_SAY_DOWN),
    W("负增长", ZH_SAY_DOWN), W("衰退", ZH_SAY_DOWN), W("贬值", ZH_SAY_DOWN),
    W("缩水", ZH_SAY_DOWN), W("节约", ZH_SAY_DOWN), W("节省", ZH_SAY_DOWN),
    W("收缩", ZH_SAY_DOWN), W("回调", ZH_SAY_DOWN), W("调降", ZH_SAY_DOWN),
    W("降价", ZH_SAY_DOWN), W("大跌", ZH_SAY_DOWN), W("暴跌", ZH_SAY_DOWN),
    W("收跌", ZH_SAY_DOWN), W("小跌", ZH_SAY_DOWN), W("重挫", ZH_SAY_DOWN),
   
   
    W("减慢", ZH_SAY_DOWN), W("下探", ZH_SAY_DOWN), W("减弱", ZH_SAY_DOWN),
    W("走弱", ZH_SAY_DOWN), W("缩短", ZH_SAY_DOWN), W("损失", ZH_SAY_DOWN),
    W("流失", ZH_SAY_DOWN), W("挫", ZH_SAY_DOWN), W("裁员", ZH_SAY_DOWN),
    W("剧减", ZH_SAY_DOWN), W("骤减", ZH_SAY_DOWN), W("大减", ZH_SAY_DOWN),
    W("大降", ZH_SAY_DOWN), W("调低", ZH_SAY_DOWN),
    W("减缓", ZH_SAY_DOWN), W("放慢", ZH_SAY_DOWN), W("缩", ZH_SAY_DOWN),
    W("增幅", ZH_SAY_RISE), W("涨幅", ZH_SAY_RISE), W("升幅", ZH_SAY_RISE),
    W("增长幅度", ZH_SAY_RISE), W("上涨幅度", ZH_SAY_RISE),
    W("提高幅度", ZH_SAY_RISE), W("上升幅度", ZH_SAY_RISE),
    W("增加幅度", ZH_SAY_RISE), W("加幅", ZH_SAY_RISE),
    W("降幅", ZH_SAY_FALL), W("跌幅", ZH_SAY_FALL), W("减幅", ZH_SAY_FALL),
    W("下降幅度", ZH_SAY_FALL), W("下跌幅度", ZH_SAY_FALL),
    W("降低幅度", ZH_SAY_FALL), W("减少幅度", ZH_SAY_FALL),
    W("下滑幅度", ZH_SAY_FALL), W("缩幅", ZH_SAY_FALL),
    W("高", ZH_SAY_HIGHER), W("高出", ZH_SAY_HIGHER), W("快", ZH_SAY_UP),
    W("多", ZH_SAY_HIGHER), W("超标", ZH_SAY_HIGHER), W("贵", ZH_SAY_HIGHER),
    W("领先", ZH_SAY_HIGHER), W("多出", ZH_SAY_HIGHER), W("快于", ZH_SAY_STOP),
    W("最高", ZH_SAY_LEVEL), W("高达", ZH_SAY_LEVEL), W("新高", ZH_SAY_STOP),
    W("低", ZH_SAY_LOWER), W("少", ZH_SAY_LOWER), W("落后", ZH_SAY_LOWER),
    W("便宜", ZH_SAY_LOWER), W("慢", ZH_SAY_DOWN), W("低出", ZH_SAY_LOWER),
    W("低达", ZH_SAY_LEVEL), W("很多", ZH_SAY_STOP), W("许多", ZH_SAY_STOP),
    W("占", ZH_SAY_SHARE), W("占到", ZH_SAY_SHARE),
    W("占据", ZH_SAY_SHARE), W("占去", ZH_SAY_SHARE), W("仅占", ZH_SAY_SHARE),
    W("各占", ZH_SAY_SHARE), W("占有", ZH_SAY_SHARE),
    W("共占", ZH_SAY_SHARE), W("完成", ZH_SAY_SHARE), W("整改", ZH_SAY_SHARE),
    W("覆盖", ZH_SAY_SHARE), W("收获", ZH_SAY_SHARE),
    /* Levels. */
    W("为", ZH_SAY_LEVEL), W("是", ZH_SAY_LEVEL), W("达", ZH_SAY_LEVEL),
    W("达到", ZH_SAY_LEVEL), W("在", ZH_SAY_LEVEL), W("到", ZH_SAY_LEVEL),
    W("至", ZH_SAY_LEVEL), W("保持在", ZH_SAY_LEVEL), W("维持在", ZH_SAY_LEVEL),
    W("稳定在", ZH_SAY_LEVEL), W("控制在", ZH_SAY_LEVEL), W("报", ZH_SAY_LEVEL),
    W("达至", ZH_SAY_LEVEL), W("介乎", ZH_SAY_LEVEL), W("介于", ZH_SAY_LEVEL),
    W("录得", ZH_SAY_LEVEL), W("处于", ZH_SAY_LEVEL), W("等于", ZH_SAY_LEVEL),
    W("定为", ZH_SAY_LEVEL), W("保持", ZH_SAY_LEVEL), W("维持", ZH_SAY_LEVEL),
    W("有", ZH_SAY_HAVE), W("仅有", ZH_SAY_HAVE),
    W("只有", ZH_SAY_HAVE), W("共有", ZH_SAY_HAVE), W("拥有", ZH_SAY_HAVE),
    W("则有", ZH_SAY_HAVE), W("还有", ZH_SAY_HAVE), W("也有", ZH_SAY_HAVE),
    W("另有", ZH_SAY_HAVE), W("仍有", ZH_SAY_HAVE), W("就有", ZH_SAY_HAVE),
    W("行为", ZH_SAY_STOP), W("所在", ZH_SAY_STOP),
    W("存在", ZH_SAY_STOP), W("所有", ZH_SAY_STOP), W("作为", ZH_SAY_STOP),
    W("直至", ZH_SAY_STOP), W("回报", ZH_SAY_STOP), W("日报", ZH_SAY_STOP),
    W("目标", ZH_SAY_STOP), W("年减", ZH_SAY_ANNUAL_DOWN),
    W("年增", ZH_SAY_ANNUAL), W("年增长", ZH_SAY_ANNUAL),
    W("年涨", ZH_SAY_ANNUAL), W("年升", ZH_SAY_ANNUAL),
    W("年跌", ZH_SAY_ANNUAL_DOWN), W("年降", ZH_SAY_ANNUAL_DOWN),
    W("年衰退", ZH_SAY_ANNUAL_DOWN), W("年成长", ZH_SAY_ANNUAL),
    W("月增", ZH_SAY_MONTHLY), W("月涨", ZH_SAY_MONTHLY),
    W("月减", ZH_SAY_MONTHLY_DOWN), W("月跌", ZH_SAY_MONTHLY_DOWN),
    W("月降", ZH_SAY_MONTHLY_DOWN), W("季增", ZH_SAY_MONTHLY),
    W("季减", ZH_SAY_MONTHLY_DOWN), W("周涨", ZH_SAY_UP),
    W("日涨", ZH_SAY_UP), W("周跌", ZH_SAY_DOWN),
    W("同比", ZH_SAY_SAME), W("环比", ZH_SAY_CHAIN),
    W("年均", ZH_SAY_YEARLY), W("平均每年", ZH_SAY_YEARLY),
    W("每年平均", ZH_SAY_YEARLY), W("年平均", ZH_SAY_YEARLY),
    /* Adverbs and particles. */
    W("了", ZH_SAY_ADVERB), W("已", ZH_SAY_ADVERB), W("已经", ZH_SAY_ADVERB),
    W("将", ZH_SAY_ADVERB), W("大幅", ZH_SAY_ADVERB), W("小幅", ZH_SAY_ADVERB),
    W("大幅度", ZH_SAY_ADVERB), W("分别", ZH_SAY_ADVERB),
    W("累计", ZH_SAY_ADVERB), W("累积", ZH_SAY_ADVERB), W("均", ZH_SAY_ADVERB),
    W("平均", ZH_SAY_ADVERB), W("都", ZH_SAY_ADVERB), W("也", ZH_SAY_ADVERB),
    W("又", ZH_SAY_ADVERB), W("再", ZH_SAY_ADVERB), W("仅", ZH_SAY_ADVERB),
    W("只", ZH_SAY_ADVERB), W("则", ZH_SAY_ADVERB), W("仍", ZH_SAY_ADVERB),
    W("还", ZH_SAY_ADVERB), W("就", ZH_SAY_ADVERB), W("更", ZH_SAY_ADVERB),
    W("却", ZH_SAY_ADVERB), W("可", ZH_SAY_ADVERB), W("预计", ZH_SAY_ADVERB),
    W("共", ZH_SAY_ADVERB), W("合计", ZH_SAY_ADVERB), W("总计", ZH_SAY_ADVERB),
    W("首次", ZH_SAY_ADVERB), W("逐步", ZH_SAY_ADVERB), W("明显", ZH_SAY_ADVERB),
    W("进一步", ZH_SAY_ADVERB), W("快速", ZH_SAY_ADVERB),
    W("迅速", ZH_SAY_ADVERB), W("显著", ZH_SAY_ADVERB), W("同时", ZH_SAY_ADVERB),
    W("或", ZH_SAY_ADVERB), W("或将", ZH_SAY_ADVERB), W("可能", ZH_SAY_ADVERB),
    W("有望", ZH_SAY_ADVERB), W("每年", ZH_SAY_ADVERB),
    W("应", ZH_SAY_ADVERB), W("应当", ZH_SAY_ADVERB), W("必须", ZH_SAY_ADVERB),
    W("要", ZH_SAY_ADVERB), W("需", ZH_SAY_ADVERB), W("会", ZH_SAY_ADVERB),
    W("能", ZH_SAY_ADVERB), W("仅为", ZH_SAY_LEVEL), W("只能", ZH_SAY_ADVERB),
    W("一般", ZH_SAY_ADVERB), W("略", ZH_SAY_ADVERB),
    W("略微", ZH_SAY_ADVERB), W("稍", ZH_SAY_ADVERB), W("微", ZH_SAY_ADVERB),
    W("实际", ZH_SAY_ADVERB), W("名义", ZH_SAY_ADVERB), W("净", ZH_SAY_ADVERB),
    W("竟", ZH_SAY_ADVERB),
    W("继续", ZH_SAY_ADVERB), W("连续", ZH_SAY_ADVERB), W("各", ZH_SAY_ADVERB),
    W("较快", ZH_SAY_ADVERB), W("稳步", ZH_SAY_ADVERB), W("持续", ZH_SAY_ADVERB),
    W("小", ZH_SAY_ADVERB), W("大", ZH_SAY_ADVERB), W("狂", ZH_SAY_ADVERB),
    W("下", ZH_SAY_STOP), W("以", ZH_SAY_ADVERB), W("按", ZH_SAY_ADVERB),
    W("以年均", ZH_SAY_YEARLY), W("盘中", ZH_SAY_ADVERB),
    W("由", ZH_SAY_STOP), W("从", ZH_SAY_STOP),
    W("公共", ZH_SAY_STOP), W("中共", ZH_SAY_STOP), W("社会", ZH_SAY_STOP),
    W("性能", ZH_SAY_STOP), W("功能", ZH_SAY_STOP), W("节能", ZH_SAY_STOP),
    W("产能", ZH_SAY_STOP), W("大会", ZH_SAY_STOP), W("协会", ZH_SAY_STOP),
    W("委员会", ZH_SAY_STOP), W("需要", ZH_SAY_ADVERB), W("机会", ZH_SAY_STOP),
    W("主要", ZH_SAY_ADVERB), W("首都", ZH_SAY_STOP), W("成都", ZH_SAY_STOP),
    W("人均", ZH_SAY_STOP), W("合约", ZH_SAY_STOP),
    W("预约", ZH_SAY_STOP), W("条约", ZH_SAY_STOP), W("公约", ZH_SAY_STOP),
    W("签约", ZH_SAY_STOP), W("契约", ZH_SAY_STOP), W("纽约", ZH_SAY_STOP),
    W("制约", ZH_SAY_STOP), W("不再", ZH_SAY_STOP), W("规模", ZH_SAY_STOP),
    W("方向", ZH_SAY_STOP), W("最大", ZH_SAY_STOP), W("扩大到", ZH_SAY_UP), W("户均", ZH_SAY_STOP),
};

static const zh_word_said words_after[] = {
    W("左右", ZH_SAY_ABOUT),      W("上下", ZH_SAY_ABOUT),
    W("以上", ZH_SAY_AT_LEAST),   W("及以上", ZH_SAY_AT_LEAST),
    W("或以上", ZH_SAY_AT_LEAST), W("以内", ZH_SAY_AT_MOST),
    W("之内", ZH_SAY_AT_MOST),    W("以下", ZH_SAY_AT_MOST),
    W("及以下", ZH_SAY_AT_MOST),  W("多", ZH_SAY_OVER),
    W("余", ZH_SAY_OVER),         W("强", ZH_SAY_OVER),
    W("多一点", ZH_SAY_OVER),     W("出头", ZH_SAY_OVER),
    W("弱", ZH_SAY_UNDER),        W("不到", ZH_SAY_UNDER),
    W("开外", ZH_SAY_OVER),       W("多个", ZH_SAY_STOP),
    W("余个", ZH_SAY_STOP),       W("强制", ZH_SAY_STOP),
    W("强劲", ZH_SAY_STOP),       W("强于", ZH_SAY_STOP),
    W("多家", ZH_SAY_STOP),       W("多名", ZH_SAY_STOP),
    W("余额", ZH_SAY_STOP),       W("多数", ZH_SAY_STOP),
    W("强烈", ZH_SAY_STOP),       W("多年", ZH_SAY_STOP),
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

size_t zh_said_before(const zh_stretch *s, size_t floor, size_t i, zh_say *say)
{
    size_t best = 0;

    *say = ZH_SAY_NOTHING;
    for (size_t k = 0; i > floor && k < COUNT(words_before); k++) {
        const zh_word_said *w = &words_before[k];
        size_t n = w->length, j = n;
        if (n <= best || n > i - floor || w->word[n - 1] != s->cp[i - 1]) {
            continue;
        }
        while (j > 0 && w->word[j - 1] == s->cp[i - n + j - 1]) {
            j--;
        }
        if (j == 0) {
            best = n;
            *say = (zh_say)w->say;
        }
    }
    return best;
}

size_t zh_said_after(const zh_stretch *s, size_t i, zh_say *say)
{
    size_t best = 0;

    *say = ZH_SAY_NOTHING;
    for (size_t k = 0; k < COUNT(words_after); k++) {
        const zh_word_said *w = &words_after[k];
        size_t n = w->length, j = 0;
        if (n <= best || n > s->count - i || w->word[0] != s->cp[i]) {
            continue;
        }
        while (j < n && w->word[j] == s->cp[i + j]) {
            j++;
        }
        if (j == n) {
            best = n;
            *say = (zh_say)w->say;
        }
    }
    return best;
}
