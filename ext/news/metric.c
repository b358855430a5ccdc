/* SPDX-License-Identifier: MIT */
/*
** metric.c: see metric.h. Rules PM, and PD where the noun decides.
*/
#include "metric.h"

#include "../text/chars.h"
#include "numeral.h"
#include "predicate.h"

enum {
    DE = 0x7684,    /* 的 */
    DUN = 0x3001,   /* 、 */
    OPEN = 0x201C,  /* “ */
    CLOSE = 0x201D, /* ” */
};

/* A subject longer than this is no noun phrase but a clause of its own. */
#define SUBJECT_MAX 32

/* One longer than this names its thing at the end, behind a 的. */
#define LONG 18

/* How many clauses back a subject is looked for. */
#define CLAUSES_BACK 3

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static size_t any_is(const zh_stretch *s, size_t i, const char *const *list,
                     size_t n)
{
    size_t best = 0;

    for (size_t k = 0; k < n; k++) {
        size_t m = zh_stretch_is(s, i, list[k]);
        best = m > best ? m : best;
    }
    return best;
}

static size_t any_was(const zh_stretch *s, size_t i, const char *const *list,
                      size_t n)
{
    size_t best = 0;

    for (size_t k = 0; k < n; k++) {
        size_t m = zh_stretch_was(s, i, list[k]);
        best = m > best ? m : best;
    }
    return best;
}

#define ANY_IS(s, i, list) any_is(s, i, list, COUNT(list))
#define ANY_WAS(s, i, list) any_was(s, i, list, COUNT(list))

static bool is_digit(const zh_stretch *s, size_t i)
{
    return i < s->count && s->cp[i] >= '0' && s->cp[i] <= '9';
}

static bool is_outer_mark(uint32_t cp)
{
    return cp == ' ' || cp == DUN || cp == '-' || cp == 0x2014 ||
           cp == 0x25A0 || cp == 0x25CF || cp == 0x25C6 || cp == 0x3000 ||
           cp == 0x300C || cp == 0x3010 || cp == 0x3011 || cp == 0xB7 ||
           cp == 0x25A1 || zh_char_class(cp) == ZH_SPACE;
}

/* --------------------------------------------------------------- the left end */

/* A date or part of one at `i`: its length, 0 for none. A bare month stays
** with its noun: 4月份工业企业利润 is the metric (PM4). */
static size_t date_length(const zh_stretch *s, size_t i, size_t end)
{
    static const char *const units[] = {"年", "月份", "月", "日", "季度",
                                        "个月", "周", "时"};
    static const char *const tails[] = {"以来", "末", "底", "初", "期间", "内"};
    static const char *const joints[] = {"至", "到", "-", "—", "~", "和", "、",
                                         "–"};
    size_t p = i, n, joined = 0;
    bool has_year = false, has_more = false;

    for (;;) {
        size_t q = p;
        while (q < end && (is_digit(s, q) || zh_numeral_digit(s->cp[q]) >= 0 ||
                           s->cp[q] == 0x5341)) {
            q++;
        }
        n = q > p ? ANY_IS(s, q, units) : 0;
        joined = q > p && n == 0 ? ANY_IS(s, q, joints) : 0;
        if (joined > 0 && p >= i && q + joined < end &&
            (is_digit(s, q + joined) ||
             zh_numeral_digit(s->cp[q + joined]) >= 0)) {
            p = q + joined;
            has_more = true;
            continue;
        }
        if (n == 0) {
            break;
        }
        has_year = has_year || zh_stretch_is(s, q, "年") ||
                   zh_stretch_is(s, q, "季") || zh_stretch_is(s, q, "日") ||
                   zh_stretch_is(s, q, "个");
        p = q + n;
        joined = ANY_IS(s, p, joints);
        if (joined > 0 && (is_digit(s, p + joined))) {
            p += joined;
            has_more = true;
        }
    }
    if (p == i) {
        return 0;
    }
    n = ANY_IS(s, p, tails);
    if (!has_year && !has_more && n == 0 && p < end) {
        return 0;
    }
    return p + n - i <= end - i ? p + n - i : 0;
}

/* PM4: openers of a clause that are no part of what is measured. */
static const char *const openers[] = {
    "其中", "其次为", "其次是", "其次", "而", "但是", "但", "且", "并且", "并", "同时", "此外", "另外",
    "因此", "所以", "目前", "现在", "今天", "昨天", "预计", "估计", "预期",
    "据统计", "据悉", "据了解", "截至", "截止", "特别是", "尤其是", "使得",
    "使", "让", "令", "将", "把", "由于", "如果", "如", "年内", "当日",
    "今年以来", "今年", "去年", "前年", "上年", "明年", "当年", "本年度",
    "上半年", "下半年", "全年共", "全年", "上月", "本月", "当月", "近年来",
    "近年", "其", "这", "至", "到", "近日", "日前", "随着", "致使", "导致",
    "推动", "带动", "拉动", "以及", "因为", "若", "第二天", "本周", "上周",
    "不过", "然而", "显示", "表示", "称", "认为", "指出", "其后", "结果",
    "比如", "例如", "力争", "争取", "确保", "要求", "计划", "提出", "前",
    "此前", "初步统计", "另据", "共", "约有", "约", "仅", "只有", "有", "也",
    "又", "还", "以", "已", "会上", "期间", "随后", "当前", "过去", "最近",
    "连续", "预测", "预料", "料", "虽然", "尽管", "即使", "即", "则", "故",
    "及", "和", "与", "或", "从", "在", "对", "被", "向", "她", "他", "我们",
    "他们", "它们", "它", "是", "为", "上个月", "上季", "本季", "今", "现时", "当时", "每年", "向来", "首年",
    "历史上", "从地区看", "合计", "预算", "年度", "终场", "盘中", "该", "此次",
    "这次", "本次", "同期", "另", "平均", "了", "期内", "当地", "这个", "那个", "这项", "组织",
    "低于", "高于", "超出", "超过", "要将", "要", "第一季", "首季", "主要是", "届时",
    "约为", "最高", "近两年", "近几年", "近三年", "近五年", "实现",
};

/* Openers after which a whole clause is still to come off: 当年, 前 */
static bool keeps_year(const zh_stretch *s, size_t i, size_t n, size_t end)
{
    static const char *const nouns[] = {"营收", "营业", "收入", "销售", "净利",
                                        "业绩", "利润", "产量"};
    /* 全年营收 names what is measured. */
    return zh_stretch_is(s, i, "全年") && n == 2 && i + n < end &&
           ANY_IS(s, i + n, nouns) > 0;
}

/* One-character openers only where the word does not go on: 其他, 和平. */
static bool is_word_start(const zh_stretch *s, size_t i)
{
    static const char *const words[] = {
        "其他", "其它", "其余", "这一", "这些", "这种", "组织化", "组织部",
        "不良", "不动产", "不锈", "未成年", "无线", "可再生", "可支配", "可可",
        "将来", "要素", "要闻", "要求", "在建", "在手", "为民", "以旧换新", "和平", "与会",
        "对外", "对华", "对美", "有色", "有机", "有限", "有效", "有线", "在校",
        "在建", "在线", "在职", "在岗", "向上", "从业", "公共", "共同", "共享",
        "共有", "至今", "到期", "到账", "前三", "前四", "前五", "并购", "并网",
        "使用", "以色列", "使馆", "如东", "如皋", "及时", "为主", "以上",
        "以下", "与东盟", "与共建", "对东盟", "对欧", "对日", "在京", "前十",
        "今后", "前海", "向日葵", "即食", "即期", "即时", "只读", "被告",
        "被保", "且末", "会员", "从化", "和田", "和县", "将军", "将士", "令人",
        "已故", "约旦", "约翰", "还款", "还本", "料理", "故宫", "故障", "有轨",
        "有关", "是否", "为民", "与“", "对“", "与非洲", "与拉美", "对俄", "对韩",
    };
    return ANY_IS(s, i, words) > 0;
}

static size_t trim_left(const zh_stretch *s, size_t i, size_t end)
{
    while (i < end) {
        size_t n;
        if (is_outer_mark(s->cp[i]) || s->cp[i] == ')' || s->cp[i] == CLOSE) {
            i++;
            continue;
        }
        n = date_length(s, i, end);
        if (n == 0 && !is_word_start(s, i)) {
            n = ANY_IS(s, i, openers);
            n = keeps_year(s, i, n, end) ? 0 : n;
        }
        if (n == 0 && s->cp[i] != DE) {
            break;
        }
        if (n > 0 && zh_stretch_was(s, i + n, "周") &&
            zh_numeral_digit(s->cp[i + n]) > 0) {
            n++; /* 上周五 */
        }
        i += n;
        if (i < end && s->cp[i] == DE) {
            i++;
        }
    }
    return i < end ? i : end;
}

/* -------------------------------------------------------------- the right end */

/* PM3: an amount at the end: 达到13.14万亿元, 1568万载重吨, 64件. Returns where
** it starts, or `end`. */
static size_t amount_start(const zh_stretch *s, size_t from, size_t end)
{
    static const char *const kilo[] = {"瓦", "米", "克", "卡", "伏", "帕", "赫"};
    size_t p = end, limit = end > from + 8 ? end - 8 : from;
    zh_numeral n;

    while (p > limit && !is_digit(s, p - 1) &&
           (zh_numeral_power(s->cp[p - 1]) <= 0 || ANY_IS(s, p, kilo) > 0)) {
        uint32_t cp = s->cp[p - 1];
        if (cp == DE || zh_is_clause_mark(cp) || cp == DUN) {
            return end;
        }
        p--;
    }
    if (p == limit || p == from || end - p > 6) {
        return end;
    }
    if (!zh_numeral_before(s, p, &n) || n.from < from || n.is_bare) {
        return end;
    }
    /* 2020年, GDP2 and 20个大城市 are no amounts. */
    if (zh_stretch_is(s, p, "年") || zh_stretch_is(s, p, "月") ||
        (n.from > from && ((s->cp[n.from - 1] >= 'a' &&
                            s->cp[n.from - 1] <= 'z') ||
                           zh_stretch_was(s, n.from, "第")))) {
        return end;
    }
    if (p == end && n.to - n.from < 2) {
        return end; /* no unit: a name such as 6B05 */
    }
    return n.from;
}

static size_t peel(const zh_stretch *s, size_t from, size_t end)
{
    for (;;) {
        zh_say say;
        size_t n;
        end = zh_skip_space_before(s, end);
        if (end <= from) {
            return from;
        }
        n = zh_said_before(s, from, end, &say);
        if (n == 0 || say == ZH_SAY_STOP || say == ZH_SAY_RISE ||
            say == ZH_SAY_FALL || say == ZH_SAY_HIGHER ||
            say == ZH_SAY_LOWER) {
            return end;
        }
        if (n == 1 && (say == ZH_SAY_SHARE ||
                       (say == ZH_SAY_UP && end - n > from))) {
            return end;
        }
        end -= n;
    }
}

/* 近两年来, 连续3年, 上周 at the end say when, not what. */
static size_t trim_time(const zh_stretch *s, size_t from, size_t end)
{
    static const char *const units[] = {"年", "月", "周", "日", "天", "来",
                                        "内", "个", "季", "度"};
    static const char *const starts[] = {"连续", "过去", "近", "最近", "上",
                                         "本", "今", "去", "每"};
    static const char *const compared[] = {"比", "较", "与", "和", "同", "于"};
    size_t p = end, n;

    while (p > from && (is_digit(s, p - 1) || ANY_IS(s, p - 1, units) > 0 ||
                        zh_numeral_digit(s->cp[p - 1]) >= 0)) {
        p--;
    }
    n = p > from ? ANY_WAS(s, p, starts) : 0;
    if (n > 0 && p - n >= from && (p < end || zh_stretch_was(s, p, "每")) &&
        ANY_WAS(s, p - n, compared) == 0) {
        return p - n;
    }
    return end;
}

/* 收246.5元, 卖10元: the verb of a price, once the price is off. */
static size_t trim_price(const zh_stretch *s, size_t from, size_t end)
{
    static const char *const sold[] = {"收", "报", "收报", "收于", "成交", "卖",
                                       "可以卖", "售", "可卖", "合共售"};
    static const char *const gained[] = {"营收", "税收", "征收", "增收", "财收",
                                         "创收", "吸收", "日报", "年报", "销售",
                                         "回收"};

    return end > from + 2 && ANY_WAS(s, end, gained) == 0
               ? end - ANY_WAS(s, end, sold)
               : end;
}

static size_t trim_right(const zh_stretch *s, size_t from, size_t end)
{
    size_t amount;

    while (end > from && (is_outer_mark(s->cp[end - 1]) ||
                          s->cp[end - 1] == OPEN || s->cp[end - 1] == '(' ||
                          s->cp[end - 1] == DE)) {
        end--;
    }
    amount = amount_start(s, from, end);
    if (amount < end) {
        end = trim_price(s, from, peel(s, from, amount));
        if (end > from && s->cp[end - 1] == DE) {
            end--;
        }
    }
    if (end > from + 2 && zh_stretch_was(s, end, "全年")) {
        end -= 2;
    }
    return trim_time(s, from, end);
}

/* ------------------------------------------------------------------ subjects */

/* PM5: words in the middle of a subject after which it really starts. */
static const char *const heads[] = {
    "公布的", "发布的", "显示", "约占", "共组织", "共发展", "共立案", "共查处",
    "共实现", "共完成", "共受理", "共接待", "共有", "受理的", "录得", "仍有",
    "已有", "使得", "推动", "带动", "拉动", "促进", "导致", "预计", "引起",
    "其中", "以及其", "意味着", "要求", "完成的", "估计", "指出", "认为", "预期",
    "预测", "表示", "获悉", "反映", "目标是", "累计有", "约有", "将有", "特别是",
    "推荐出", "立案侦查", "共计", "负责", "造成", "拥有", "具有", "担任", "保证", "安排", "录得", "上调", "下调",
};

static const char *const light[] = {"实现", "共完成", "累计完成"};

/* 有 in the middle, not in a word: 全国有女党员. */
static size_t have_at(const zh_stretch *s, size_t i)
{
    static const char *const lands[] = {"全国", "我国", "中国", "各国"};
    static const char *const left[] = {"所", "拥", "国", "没", "私", "共", "现",
                                       "原", "具", "含", "占", "享", "保", "公",
                                       "自", "稀", "特", "持", "固", "民"};
    static const char *const right[] = {"限", "关", "色", "机", "效", "线",
                                        "序", "利", "力", "望"};

    return zh_stretch_is(s, i, "有") && (ANY_WAS(s, i, left) == 0 || ANY_WAS(s, i, lands) > 0) &&
           ANY_IS(s, i + 1, right) == 0;
}

static const char *const shares[] = {"占比", "比重", "份额", "占有率",
                                     "市占率", "占比率", "市场份额"};
static const char *const rates[] = {
    "率", "指数", "概率", "水平", "目标", "奖励", "优惠", "补助", "利息", "税",
    "利", "关税", "息", "速度", "增速", "标准", "浓度", "纯度", "比例", "度",
    "运力", "收益", "补贴", "首付", "折扣", "幅度", "溢价", "回报", "系数",
};

/* Nouns that say how fast something changes. */
static const char *const speeds[] = {"速度", "速率", "提速", "步伐", "幅度"};

static const char *const grows[] = {"增长", "增幅", "增速", "涨幅", "升幅",
                                    "递增", "上升", "上涨", "提升", "成长",
                                    "提速", "关税"};
static const char *const shrinks[] = {"下降", "降幅", "跌幅", "减少", "下跌",
                                      "减产", "裁员", "衰退", "萎缩"};

/* 将 in the middle puts the object first: 决定将利率下调. */
static bool takes_object(const zh_stretch *s, size_t i)
{
    static const char *const left[] = {"名", "上", "大", "即", "必", "中", "少"};

    return (zh_stretch_is(s, i, "将") > 0 || zh_stretch_is(s, i, "把") > 0) &&
           !is_word_start(s, i) && ANY_WAS(s, i, left) == 0;
}

/* PM12: a space in Chinese is a line break of a printed headline, and the line
** that the figure stands in names the thing: 智慧国资 |核心业务数字化率达100%. A
** bracket behind a space belongs to what is before it. Returns the place behind
** the last space of [from, end), or `from` where too little follows. */
static size_t last_line(const zh_stretch *s, size_t from, size_t end)
{
    size_t i = end;

    while (i > from && (zh_char_class(s->cp[i - 1]) != ZH_SPACE ||
                        (i < end && s->cp[i] == '('))) {
        i--;
    }
    return end - i >= 4 ? i : from;
}

/* PM5: where the noun phrase of [from, end) starts and ends. */
static zh_places narrow(const zh_stretch *s, size_t from, size_t end)
{
    static const char *const relative[] = {"拥有", "担任", "负责", "具有"};
    bool is_relative = false;
    zh_places p;

    end = trim_right(s, from, end);
    if (end > from + 4 && zh_stretch_was(s, end, "份额占比")) {
        end -= 2; /* a share said twice */
    }
    from = trim_left(s, last_line(s, from, end), end);
    for (size_t i = from; i + 1 < end; i++) {
        size_t n = ANY_IS(s, i, heads);
        n = n == 0 && i > from && have_at(s, i) ? 1 : n;
        n = n == 0 && i > from && takes_object(s, i) ? 1 : n;
        if (n > 0 && i + n < end) {
            is_relative = is_relative || ANY_IS(s, i, relative) > 0;
            from = trim_left(s, i + n, end);
            i = from;
        }
    }
    for (size_t i = end; is_relative && i > from + 1; i--) {
        if (s->cp[i - 2] == DE) {
            from = i - 1; /* 拥有专利的企业 */
            break;
        }
    }
    p.from = from < end ? from : end;
    p.to = end;
    return p;
}

/* PM6: a long subject is named by its last noun (… 的订单国际市场份额), but a
** rate needs what it is the rate of. */
static zh_places shorten(const zh_stretch *s, zh_places p)
{
    bool is_rate = ANY_WAS(s, p.to, rates) > 0 || ANY_WAS(s, p.to, shares) > 0;

    if (p.to - p.from <= LONG && !(p.to - p.from > SUBJECT_MAX)) {
        return p;
    }
    for (size_t i = p.to - 1; i > p.from; i--) {
        if (s->cp[i - 1] == DE && p.to - i > 1 &&
            (!is_rate || p.to - p.from > SUBJECT_MAX)) {
            p.from = i;
            return p;
        }
    }
    if (p.to - p.from > SUBJECT_MAX) {
        p.from = p.to;
    }
    return p;
}

/* PM6: 采矿业实现利润总额 names 采矿业利润总额. */
static void add_subject(const zh_stretch *s, zh_places p, zh_pieces *out)
{
    size_t cut = 0;

    p = shorten(s, p);
    if (p.to > p.from + 2 && (zh_stretch_was(s, p.to, "中") ||
                              zh_stretch_was(s, p.to, "之中"))) {
        p.to--;
    }
    if (p.to - p.from > 3 && ANY_IS(s, p.from, light) > 0) {
        p.from += 2;
    }
    for (size_t i = p.from + 1; i + 3 < p.to && cut == 0; i++) {
        cut = ANY_IS(s, i, light) > 0 ? i : 0;
    }
    if (cut > 0) {
        size_t n = ANY_IS(s, cut, light);
        zh_pieces_add(out, zh_stretch_span(s, p.from, cut));
        p.from = cut + n;
    }
    zh_pieces_add(out, zh_stretch_span(s, p.from, p.to));
}

/* PM2: what a clause says of its subject in words, not in figures. */
static const char *const finite[] = {
    "继续", "保持", "呈", "创", "出现", "突破", "首次", "已经", "体现", "成为",
    "均为", "达到", "较快增长", "稳步", "持续", "仍然", "快速增长", "明显",
    "大幅", "再创", "步入", "进入", "位居", "居", "高达", "突飞", "表现", "超过",
    "实际完成", "延续", "回暖", "趋于", "将在", "降幅", "增幅", "涨幅", "跌幅", "稳定增长", "平稳", "为", "是",
};

/* The subject of a clause that is looked back at. */
static zh_places subject_of(const zh_stretch *s, size_t from, size_t end)
{
    zh_places p = narrow(s, from, trim_price(s, from, end));

    for (size_t i = p.from + 2; i < p.to; i++) {
        if (ANY_IS(s, i, finite) > 0 && !zh_stretch_was(s, i + 1, "成为") &&
            !zh_stretch_was(s, i + 1, "行为") && !zh_stretch_was(s, i, "作")) {
            p.to = trim_right(s, p.from, peel(s, p.from, i));
            break;
        }
    }
    return p;
}

/* Where the words behind a figure end: 以上, 左右. */
static size_t after_figure(const zh_sentence *t, const zh_figure *f,
                           zh_say *say)
{
    size_t n = zh_said_after(&t->s, f->to, say);

    return *say == ZH_SAY_STOP ? f->to : f->to + n;
}

/* The place below which figure `k` does not look: behind the one before. */
static size_t floor_of(const zh_sentence *t, size_t k)
{
    zh_say say;
    return k == 0 ? 0 : after_figure(t, &t->figure[k - 1], &say);
}

/* PM7: does figure `k` only continue the list of the one before: 5%、6%和7%? */
static bool is_listed(const zh_sentence *t, size_t k)
{
    static const char *const joints[] = {"、", "和", "及", "与", "以及", "或"};
    const zh_stretch *s = &t->s;
    size_t i, end, n;
    zh_say say;

    if (k == 0) {
        return false;
    }
    i = zh_skip_space(s, floor_of(t, k));
    end = t->figure[k].from;
    if (i == end) {
        return true;
    }
    n = ANY_IS(s, i, joints);
    if (n == 0) {
        return false;
    }
    i += n;
    while (end > i && (n = zh_said_before(s, i, end, &say)) > 0 &&
           say >= ZH_SAY_ADVERB && say <= ZH_SAY_UNDER) {
        end -= n;
    }
    return end == i;
}

/* ------------------------------------------------------------- distribution */

/* The conjuncts of a subject: [from[i], to[i]). */
typedef struct conjuncts {
    size_t count;
    zh_places part[8];
} conjuncts;

static void split(const zh_stretch *s, zh_places subject, bool at_and,
                  conjuncts *out)
{
    static const char *const ands[] = {"和", "及", "与", "以及", "同"};
    size_t from = subject.from;
    int depth = 0;

    out->count = 0;
    for (size_t i = subject.from; i < subject.to; i++) {
        size_t n = s->cp[i] == DUN ? 1 : 0;
        depth += s->cp[i] == OPEN || s->cp[i] == '(';
        depth -= s->cp[i] == CLOSE || s->cp[i] == ')';
        n = n == 0 && at_and ? ANY_IS(s, i, ands) : n;
        n = is_digit(s, i + n) && i > from && zh_stretch_was(s, i, "年") ? 0 : n;
        if (n > 0 && depth <= 0 && i > from && i + n < subject.to) {
            if (out->count == 7) {
                break;
            }
            out->part[out->count].from = from;
            out->part[out->count++].to = i;
            from = i + n;
            i += n - 1;
        }
    }
    out->part[out->count].from = from;
    out->part[out->count++].to = subject.to;
}

/* Behind a list: 的, 等, and how many it has (4家企业的). */
static size_t skip_count(const zh_stretch *s, size_t i, size_t end)
{
    size_t p = i;

    while (p < end && p - i < 12 && s->cp[p] != DE) {
        p++;
    }
    if (p < end && s->cp[p] == DE &&
        (p == i || is_digit(s, i) || zh_numeral_digit(s->cp[i]) > 0 ||
         zh_stretch_is(s, i, "等"))) {
        return p + 1;
    }
    return i + (zh_stretch_is(s, i, "等地") ? 2 : zh_stretch_is(s, i, "等"));
}

/* PM8: where the noun that all conjuncts share starts in the last one:
** 先进制造业、高技术制造业|增加值. */
static size_t shared_tail(const zh_stretch *s, const conjuncts *c)
{
    static const char *const closers[] = {"等", "两省", "两市", "两地", "三地"};
    zh_places a = c->part[0], z = c->part[c->count - 1];
    size_t length = a.to - a.from;

    for (size_t i = z.from + 1; i < z.to; i++) {
        size_t n = ANY_IS(s, i, closers);
        if ((n > 0 && i + n < z.to) ||
            (is_digit(s, i) && skip_count(s, i, z.to) > i)) {
            return i;
        }
    }
    for (size_t m = length < 4 ? length : 4; m > 0; m--) {
        for (size_t i = z.to; i >= z.from + m; i--) {
            size_t j = 0;
            while (j < m && s->cp[i - m + j] == s->cp[a.to - m + j]) {
                j++;
            }
            if (j == m && (i < z.to || m > 1 || length > 1)) {
                return i;
            }
        }
    }
    return z.to - z.from > length + 1 ? z.from + length : z.to;
}

/* The part of the list that is the `which`-th of `count` figures' own. */
static bool distribute(const zh_stretch *s, zh_places subject, size_t which,
                       size_t count, zh_pieces *out)
{
    conjuncts c;
    size_t tail, head, end;

    split(s, subject, false, &c);
    if (c.count != count) {
        split(s, subject, true, &c);
    }
    if (c.count != count || count < 2) {
        return false;
    }
    /* X的实现率、满意率: what stands before the last 的 of the first is shared. */
    head = c.part[0].from;
    for (size_t i = c.part[0].from; i < c.part[0].to; i++) {
        head = s->cp[i] == DE ? i + 1 : head;
    }
    tail = shared_tail(s, &c);
    end = which + 1 == count ? tail : c.part[which].to;
    if (head > c.part[0].from && which > 0 && tail == subject.to) {
        zh_pieces_add(out, zh_stretch_span(s, c.part[0].from, head));
    }
    zh_pieces_add(out, zh_stretch_span(s, c.part[which].from, end));
    zh_pieces_add(out, zh_stretch_span(s, skip_count(s, tail, subject.to),
                                       subject.to));
    return true;
}

/* ---------------------------------------------------------------- describing */

typedef struct view {
    const zh_sentence *t;
    size_t k;          /* the figure */
    size_t first;      /* of its list */
    size_t listed;     /* figures in its list */
    zh_predicate p;    /* of the first of the list */
    zh_percentage *out;
    unsigned depth;    /* how many figures back a subject may come from */
} view;

static const char *approx_name(zh_say say)
{
    static const char *const names[] = {"about",    "over",    "nearly",
                                        "at_least", "at_most", "under"};
    return say < ZH_SAY_ABOUT || say > ZH_SAY_UNDER ? NULL
                                                    : names[say - ZH_SAY_ABOUT];
}

/* PA: the word right before the number, else the one right behind it. */
static void set_approx(view *v)
{
    const zh_stretch *s = &v->t->s;
    const zh_figure *f = &v->t->figure[v->k];
    zh_say say, before = ZH_SAY_NOTHING;

    (void)after_figure(v->t, f, &say);
    if (v->k == v->first) {
        before = v->p.approx;
    } else {
        size_t n = zh_said_before(s, v->t->figure[v->k - 1].to, f->from,
                                  &before);
        before = n > 0 ? before : ZH_SAY_NOTHING;
    }
    v->out->approx = f->is_more ? "over" : approx_name(before);
    if (v->out->approx == NULL) {
        v->out->approx = approx_name(say);
    }
}

/* Words that start the predicate behind a noun: N% of it do something. */
static const char *const verbs[] = {
    "是", "为", "在", "可", "将", "已", "都", "均", "也",
    "被", "由", "与", "和", "通过", "来自", "来源", "认为", "表示", "希望",
    "支持", "反对", "承认", "获取", "销往", "用于", "应用", "使用", "选择",
    "参加", "参与", "属于", "没有", "不", "未", "无", "需", "发生",
    "死于", "集中", "分布", "觉得", "相信", "愿意", "同意", "赞成", "担心",
    "完成", "实现", "达到", "超过", "盼", "仍", "就", "则", "还",
    "以", "把", "给", "向", "让", "因", "更", "只", "且", "而",
    "以及", "或", "及", "出口", "产生", "接受", "采用", "掌握", "处于", "依赖",
    "依靠", "存在", "感到", "曾", "至少", "具有",
    "具备", "出自", "出现", "进入", "毕业", "购买", "投入", "回答",
    "打算", "倾向", "满意", "考虑", "享受", "拥有", "获得", "失去",
    "流向", "流入", "运往", "得到", "面临", "其中", "都是",
    "能够", "能在", "会在", "作为", "作缓", "作出", "表达", "较", "应当", "受到",
    "获", "带来", "承受", "当选", "要实现", "要在", "要达", "肯定", "尚", "仍然",
};

/* Does a comparison stand right before the number: 低于85%, 超过30%? */
static bool is_compared(const zh_predicate *p)
{
    return p->approx == ZH_SAY_UNDER || p->approx == ZH_SAY_OVER ||
           p->approx == ZH_SAY_AT_LEAST || p->approx == ZH_SAY_AT_MOST;
}

/* The noun behind a figure: 80%的航空口岸, 六成人可进行. */
static zh_places noun_after(const zh_sentence *t, size_t k, bool *has_de)
{
    static const char *const means[] = {"年均", "人均", "户均", "平均"};
    static const char *const frames[] = {"水平", "区间", "范围", "大关", "关口",
                                         "高位", "低位", "程度"};
    const zh_stretch *s = &t->s;
    zh_say say;
    size_t i = after_figure(t, &t->figure[k], &say), end;
    size_t limit = k + 1 < t->count ? t->figure[k + 1].from : s->count;
    zh_places noun = {i, i};

    i = zh_skip_space(s, i);
    *has_de = i < s->count && s->cp[i] == DE;
    i += *has_de;
    for (end = i; end < limit && end - i < 24; end++) {
        uint32_t cp = s->cp[end];
        if (zh_is_clause_mark(cp) || cp == DUN || cp == '(' || cp == ')' ||
            cp == 0x2026 || cp == 0x2014 || cp == CLOSE ||
            ((ANY_IS(s, end, verbs) > 0 || have_at(s, end)) &&
             !is_word_start(s, end) && ANY_WAS(s, end + 1, means) == 0 &&
             (end > i || !*has_de))) {
            break;
        }
    }
    end = zh_skip_space_before(s, end);
    noun.from = i < end ? i : end;
    noun.to = end;
    if (*has_de && end - i == 2 && ANY_IS(s, i, frames) > 0) {
        *has_de = false; /* 在10%的水平: no thing of its own */
        noun.from = noun.to = i + 2;
    }
    return noun;
}

static bool ends_with_any(const zh_stretch *s, zh_places p,
                          const char *const *list, size_t n)
{
    return p.to > p.from && any_was(s, p.to, list, n) > 0;
}

static bool contains_any(const zh_stretch *s, zh_places p,
                         const char *const *list, size_t n)
{
    for (size_t i = p.from; i < p.to; i++) {
        size_t m = any_is(s, i, list, n);
        if (m > 0 && i + m <= p.to) {
            return true;
        }
    }
    return false;
}

/* PD: the direction that the predicate names, NULL when it names none. */
static const char *named_direction(const zh_predicate *p)
{
    switch (p->verb) {
    case ZH_SAY_UP:
    case ZH_SAY_RISE:
    case ZH_SAY_ANNUAL:
    case ZH_SAY_MONTHLY: return "up";
    case ZH_SAY_DOWN:
    case ZH_SAY_FALL:
    case ZH_SAY_ANNUAL_DOWN:
    case ZH_SAY_MONTHLY_DOWN: return "down";
    case ZH_SAY_SHARE: return "share";
    case ZH_SAY_HIGHER: return "above";
    case ZH_SAY_LOWER: return "below";
    default: return NULL;
    }
}


static bool has_basis(const zh_predicate *p)
{
    return p->basis_label != NULL || p->basis.from < p->basis.to;
}

static void describe(const zh_sentence *t, size_t k, zh_percentage *out,
                     unsigned depth);

/* Give the subject to the metric, its own part of it to each of a list. */
static bool give(view *v, zh_places subject)
{
    const zh_stretch *s = &v->t->s;

    if (subject.from >= subject.to) {
        return false;
    }
    if (v->listed < 2 || !distribute(s, subject, v->k - v->first, v->listed,
                                     &v->out->metric)) {
        add_subject(s, subject, &v->out->metric);
    }
    return v->out->metric.count > 0;
}

/* PM2: a clause without a subject speaks of that of the one before, and so
** does its comparison: 比上年增收90亿元，增长17.6%. */
static void inherit(view *v, unsigned depth)
{
    const zh_stretch *s = &v->t->s;
    size_t clause = v->p.clause, floor = floor_of(v->t, v->first);

    for (int back = 0; back < CLAUSES_BACK && clause > 0; back++) {
        size_t end = clause - 1;
        zh_predicate p;
        if (s->cp[end] == ';' || s->cp[end] == 0x3002) {
            return;
        }
        if (clause <= floor + 1 ||
            (v->first > 0 && back == 0 &&
             zh_clause_start(s, 0, end) <= v->t->figure[v->first - 1].from)) {
            zh_percentage before;
            if (depth > 0 && v->first > 0) {
                describe(v->t, v->first - 1, &before, depth - 1);
                v->out->metric = before.metric;
            }
            return;
        }
        zh_predicate_read(s, floor,
                          amount_start(s, zh_clause_start(s, floor, end), end),
                          false, &p);
        if (!has_basis(&v->p)) {
            v->p.basis_label = p.basis_label;
            v->p.basis = p.basis;
        }
        if (give(v, subject_of(s, p.clause, p.start))) {
            return;
        }
        clause = p.clause;
    }
}

/* PM11: a headline names whose figures these are: 天津：财政收入增长18.3%. */
static void add_heading(view *v)
{
    const zh_stretch *s = &v->t->s;
    size_t colon = v->p.clause;

    if (colon >= 3 && colon <= 6 && s->cp[colon - 1] == ':' &&
        v->first == 0 && !zh_stretch_was(s, colon - 1, "报道") &&
        !zh_stretch_was(s, colon - 1, "显示") &&
        !zh_stretch_was(s, colon - 1, "说")) {
        zh_pieces_add(&v->out->metric, zh_stretch_span(s, 0, colon - 1));
    }
}

/* The subject of the figure's own clause, else of one before. */
static void set_subject(view *v, unsigned depth)
{
    zh_places own = narrow(&v->t->s, v->p.clause, v->p.start);

    if (own.from < own.to) {
        add_heading(v);
    }
    if (!give(v, own)) {
        inherit(v, depth);
    }
}

/* PM9: 占 X 的比重 inside the subject: the part before 占, X the whole. */
static bool set_ratio(view *v)
{
    static const char *const nouns[] = {"的比重", "的比例", "比重", "份额",
                                        "的份额", "比例"};
    const zh_stretch *s = &v->t->s;
    size_t end = peel(s, v->p.clause, v->p.start);
    size_t n = end > v->p.clause ? ANY_WAS(s, end, nouns) : 0;

    for (size_t i = end - n; n > 0 && i > v->p.clause; i--) {
        if (zh_stretch_is(s, i - 1, "占") && i < end - n) {
            size_t to = end - n;
            to += zh_stretch_is(s, to, "份额");
            zh_pieces_add(&v->out->whole, zh_stretch_span(s, i, to));
            v->p.start = i - 1;
            set_subject(v, v->depth);
            return true;
        }
    }
    return false;
}

/* PM10: the thing of which N% do something stands behind the number, what it
** is part of right before: 伊拉克40%的土地. */
static void set_noun(view *v, zh_places noun, bool has_de, bool has_verb)
{
    const zh_stretch *s = &v->t->s;
    size_t from = v->p.start;

    while (has_de && !has_verb && from > v->p.clause &&
           s->cp[from - 1] != DE && s->cp[from - 1] != 0x4E86 &&
           s->cp[from - 1] != DUN && v->p.start - from < 7) {
        from--;
    }
    if (from < v->p.start && v->p.start - from < 7) {
        zh_places owner = narrow(s, from, v->p.start);
        if (owner.from == from) {
            size_t de = v->t->figure[v->k].to;
            zh_pieces_add(&v->out->metric,
                          zh_stretch_span(s, owner.from, owner.to));
            if (zh_stretch_is(s, de, "的") && owner.to - owner.from < 4) {
                noun.from = de;
            }
        }
    }
    if (noun.to - noun.from > 1 || zh_stretch_is(s, noun.from, "人")) {
        zh_pieces_add(&v->out->metric,
                      zh_stretch_span(s, noun.from, noun.to));
    }
}

/* The direction that the noun behind a figure gives it (PD3). */
static const char *noun_direction(const zh_stretch *s, zh_places noun,
                                  bool has_de)
{
    if (has_de && contains_any(s, noun, grows, COUNT(grows))) {
        return ends_with_any(s, noun, rates, COUNT(rates)) &&
                       !contains_any(s, noun, speeds, COUNT(speeds))
                   ? "level"
                   : "up";
    }
    if (has_de && contains_any(s, noun, shrinks, COUNT(shrinks))) {
        return "down";
    }
    return ends_with_any(s, noun, rates, COUNT(rates)) ? "level" : "share";
}

/* Is figure `k` followed by nothing that could be of it? */
static bool ends_clause(const zh_sentence *t, size_t k)
{
    const zh_stretch *s = &t->s;
    zh_say say;
    size_t i = zh_skip_space(s, after_figure(t, &t->figure[k], &say));

    return i >= s->count || zh_is_clause_mark(s->cp[i]) || s->cp[i] == DUN ||
           s->cp[i] == ')' || s->cp[i] == '(' || s->cp[i] == 0x2026 ||
           s->cp[i] == CLOSE || zh_stretch_is(s, i, "之间") ||
           zh_stretch_is(s, i, "和") || zh_stretch_is(s, i, "次之") || zh_stretch_is(s, i, "不等") ||
           zh_stretch_is(s, i, "不变");
}

/* Verbs whose object the figure is part of: 使用80%绿电. */
static const char *const takers[] = {
    "使", "让", "令", "给予", "享受", "享有", "产生", "提供", "获得", "实现",
    "使用", "承担", "保留", "支付", "收取", "缴纳", "给", "购买", "持有", "控制",
    "完成", "需要", "减免", "拥有", "出售", "收购", "转让",
};

static const char *const causes[] = {"使", "让", "令", "产生", "控制", "持有",
                                     "收购", "转让", "出售", "拥有", "购买"};

/* PD2, PM10: nothing before the number says what it is; the noun does. */
static void by_noun(view *v)
{
    const zh_stretch *s = &v->t->s;
    bool has_de, has_noun, ends = ends_clause(v->t, v->k);
    zh_places noun = noun_after(v->t, v->k, &has_de);
    zh_places own = narrow(s, v->p.clause, v->p.start);
    bool has_own = own.from < own.to;
    bool is_have = v->p.verb == ZH_SAY_HAVE;

    has_noun = !ends && noun.to > noun.from;
    if (has_noun && !has_basis(&v->p)) { /* 3.6%的年均增长率 */
        v->p.basis_label = zh_stretch_is(s, noun.from, "年均")   ? "年均"
                           : zh_stretch_is(s, noun.from, "同比") ? "同比"
                           : zh_stretch_is(s, noun.from, "环比") ? "环比"
                                                                 : NULL;
    }
    if (has_noun && has_own && ANY_WAS(s, v->p.start, takers) > 0) {
        v->out->direction = ANY_WAS(s, v->p.start, causes) > 0
                                ? noun_direction(s, noun, true)
                                : "level";
        zh_pieces_add(&v->out->metric, zh_stretch_span(s, noun.from, noun.to));
        return;
    }
    if (has_noun && !has_de && zh_stretch_is(s, noun.from, "提速")) {
        v->out->direction = "up";
        set_subject(v, v->depth);
    } else if (has_noun && has_de && has_own && *noun_direction(s, noun, true) != 's' &&
        *noun_direction(s, noun, true) != 'l') {
        v->out->direction = noun_direction(s, noun, true);
        set_subject(v, v->depth); /* 以30%的速度增长, 保持11%的快速增长 */
    } else if (has_noun && has_de && is_compared(&v->p) &&
               ends_with_any(s, noun, rates, COUNT(rates))) {
        v->out->direction = "level";
        v->p.approx = ZH_SAY_NOTHING;
        zh_pieces_add(&v->out->metric, zh_stretch_span(s, noun.from, noun.to));
    } else if (has_own && (v->p.is_level || is_compared(&v->p)) && !is_have) {
        v->out->direction =
            ends_with_any(s, own, shares, COUNT(shares)) ? "share" : "level";
        set_subject(v, v->depth);
    } else if (has_noun && (has_de || !has_own || is_have)) {
        v->out->direction = noun_direction(s, noun, has_de);
        set_noun(v, noun, has_de, is_have || v->p.is_level);
    } else if (has_own) {
        v->out->direction = ends_with_any(s, own, shares, COUNT(shares)) ||
                                    (!ends && !ends_with_any(s, own, rates,
                                                             COUNT(rates)))
                                ? "share"
                                : "level";
        set_subject(v, v->depth);
    } else {
        v->out->direction = ends ? "level" : "share";
        inherit(v, v->depth);
    }
}

/* PP: 由12%提高到15%. Is figure `k` the first of such a pair? Sets where the
** preposition stands and what happens between. */
static bool opens_change(const zh_sentence *t, size_t k, size_t *preposition,
                         zh_predicate *change)
{
    const zh_stretch *s = &t->s;
    size_t from = t->figure[k].from, floor = floor_of(t, k), after;
    zh_say say;

    if (k + 1 >= t->count) {
        return false;
    }
    after = after_figure(t, &t->figure[k], &say);
    if (t->figure[k + 1].from - after > 26 ||
        t->figure[k + 1].from == after) {
        return false;
    }
    zh_predicate_read(s, after, t->figure[k + 1].from, false, change);
    if (!change->is_to) {
        return false;
    }
    for (size_t i = from; i > floor && from - i < 20; i--) {
        if (zh_is_clause_mark(s->cp[i - 1])) {
            break;
        }
        if (zh_stretch_is(s, i - 1, "由") || zh_stretch_is(s, i - 1, "从") ||
            (i == from && zh_stretch_is(s, i - 1, "自"))) {
            *preposition = i - 1;
            return true;
        }
    }
    return false;
}

static const char *change_direction(const zh_sentence *t, size_t k,
                                    const zh_predicate *change)
{
    const char *named = named_direction(change);

    if (named != NULL && (*named == 'u' || *named == 'd')) {
        return named;
    }
    return t->figure[k + 1].value >= t->figure[k].value ? "up" : "down";
}

/* Describe figure `k`, the `which`-th end of the change that `first` opens. */
static bool set_change(view *v, size_t first, const char *phase)
{
    zh_predicate change, p;
    size_t preposition;

    if (!opens_change(v->t, first, &preposition, &change)) {
        return false;
    }
    zh_predicate_read(&v->t->s, floor_of(v->t, first), preposition, false, &p);
    p.approx = v->p.approx;
    p.start = p.of.from < p.of.to ? preposition : p.start;
    if (!has_basis(&p)) {
        p.basis = change.basis;
        p.basis_label = change.basis_label;
    }
    v->p = p;
    v->first = first;
    v->listed = 1;
    v->out->phase = phase;
    v->out->direction = change_direction(v->t, first, &change);
    set_subject(v, v->depth);
    return true;
}

static void set_of(view *v)
{
    zh_span span = zh_stretch_span(&v->t->s, v->p.of.from, v->p.of.to);

    if (v->t->figure[v->k].unit == ZH_FOLD || v->p.verb == ZH_SAY_NEARLY) {
        v->p.basis = v->p.of;
        v->p.basis_label = NULL;
        v->out->direction = "level";
    } else {
        zh_pieces_add(&v->out->whole, span);
        v->out->direction = "share";
    }
}

/* PM10: 覆盖80%的口岸: what a verb other than 占 takes a share of follows. */
static bool has_object(view *v)
{
    const zh_stretch *s = &v->t->s;
    bool has_de;
    zh_places noun = noun_after(v->t, v->k, &has_de);

    if (ends_clause(v->t, v->k) || noun.from >= noun.to ||
        (v->p.verb == ZH_SAY_SHARE ? zh_stretch_is(s, v->p.start, "占") > 0
         : v->p.verb == ZH_SAY_UP || v->p.verb == ZH_SAY_DOWN
             ? !has_de && !zh_stretch_is(s, v->p.start, "加")
             : true)) {
        return false;
    }
    if (*noun_direction(s, noun, true) == 'u' && has_de &&
        !zh_stretch_was(s, noun.to, "关税")) {
        return false; /* 增长8%的速度 */
    }
    zh_pieces_add(&v->out->metric, zh_stretch_span(s, noun.from, noun.to));
    return true;
}

static void set_metric(view *v)
{
    v->out->direction = named_direction(&v->p);
    if (v->p.of.from < v->p.of.to) {
        set_of(v);
    } else if (v->out->direction == NULL) {
        if (set_ratio(v)) {
            v->out->direction = "share";
        } else {
            by_noun(v);
        }
        return;
    } else if (has_object(v)) {
        return;
    }
    set_subject(v, v->depth);
}

/* PM7: the list of figures that figure `k` is in. */
static void set_list(view *v)
{
    size_t last = v->k;

    while (v->first > 0 && is_listed(v->t, v->first)) {
        v->first--;
    }
    while (last + 1 < v->t->count && is_listed(v->t, last + 1)) {
        last++;
    }
    v->listed = last - v->first + 1;
}

static void describe(const zh_sentence *t, size_t k, zh_percentage *out,
                     unsigned depth)
{
    view v = {.t = t, .k = k, .first = k, .out = out, .depth = depth};
    const zh_figure *f = &t->figure[k];
    zh_say say;

    out->metric.count = out->whole.count = 0;
    set_list(&v);
    zh_predicate_read(&t->s, floor_of(t, v.first), t->figure[v.first].from,
                      zh_stretch_is(&t->s, after_figure(t, f, &say), "的") > 0,
                      &v.p);
    if (!set_change(&v, k, "from") &&
        (k == 0 || !set_change(&v, k - 1, "to"))) {
        set_metric(&v);
        if (v.p.is_to && (*out->direction == 'u' || *out->direction == 'd')) {
            out->phase = "to";
        }
    }
    if (!has_basis(&v.p) && out->direction != NULL &&
        *out->direction != 's' && *out->direction != 'l' &&
        zh_basis_before(&t->s, v.p.clause, &v.p.basis)) {
        v.p.basis_label = zh_basis_label(&t->s, v.p.basis);
    }
    set_approx(&v);
    if (f->is_doubling) {
        out->direction = "up";
    }
    out->basis.label = v.p.basis_label;
    if (v.p.basis.to > v.p.basis.from) {
        out->basis.printed =
            zh_stretch_span(&t->s, v.p.basis.from, v.p.basis.to);
    }
}

void zh_figure_describe(const zh_sentence *t, size_t k, zh_percentage *out)
{
    describe(t, k, out, 2);
}
