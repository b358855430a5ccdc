/* SPDX-License-Identifier: MIT */
/*
** figure.c: see figure.h. Rules PC1 to PC12.
*/
#include "figure.h"

#include <math.h>
#include <string.h>

#include "numeral.h"

enum {
    PERCENT = '%',
    PERMILLE = 0x2030,
    FEN = 0x5206,   /* 分 */
    ZHI = 0x4E4B,   /* 之 */
    DIAN = 0x70B9,  /* 点 */
    GE = 0x4E2A,    /* 个 */
    BAI = 0x767E,   /* 百 */
    CHENG = 0x6210, /* 成 */
    ZHE = 0x6298,   /* 折 */
    BEI = 0x500D,   /* 倍 */
    FAN = 0x756A,   /* 番 */
    FAN_TURN = 0x7FFB, /* 翻 */
    BAN = 0x534A,   /* 半 */
    FU = 0x8D1F,    /* 负 */
    LIAO = 0x4E86,  /* 了 */
    DUO = 0x591A,   /* 多 */
    YU = 0x4F59,    /* 余 */
    DUI = 0x5BF9,   /* 对 */
    DA = 0x6253,    /* 打 */
};

static uint32_t at(const zh_stretch *s, size_t i)
{
    return i < s->count ? s->cp[i] : 0;
}

static uint32_t before(const zh_stretch *s, size_t i)
{
    return i > 0 && i <= s->count ? s->cp[i - 1] : 0;
}

/* Is `cp` one of the characters of `set`? */
static bool is_in(uint32_t cp, const uint32_t *set)
{
    while (*set != 0 && *set != cp) {
        set++;
    }
    return cp != 0 && *set == cp;
}

/* ------------------------------------------------------------------- sieve */

static bool is_byte3(const char *p, const char *want)
{
    return memcmp(p, want, 3) == 0;
}

/* The unit of a figure follows a number, or 半, or a space in print set wide;
** 个 and 之 are looked at once the sentence is open. */
static bool follows_number(const char *text, size_t i)
{
    static const char *const near[] = {
        "零", "〇", "一", "二", "三", "四", "五", "六", "七", "八",
        "九", "十", "百", "千", "万", "萬", "两", "兩", "几", "幾",
        "廿", "卅", "半", "多", "余", "餘", "亿", "億", "　", "对",
        "對", "壹", "贰", "貳", "叁", "參", "肆", "伍", "陆", "陸",
        "柒", "捌", "玖", "拾", "佰", "仟",
    };

    if (i == 0) {
        return false;
    }
    if ((unsigned char)text[i - 1] < 0x80) {
        char c = text[i - 1];
        return (c >= '0' && c <= '9') || c == ' ' || c == 'k' || c == 'K';
    }
    if (i < 3) {
        return false;
    }
    if (text[i - 3] == '\xEF') {
        return true; /* full-width digits and letters */
    }
    for (size_t k = 0; k < sizeof near / sizeof near[0]; k++) {
        if (is_byte3(text + i - 3, near[k])) {
            return true;
        }
    }
    return false;
}

/* The three bytes of a character as one number. */
#define BYTES(a, b, c) ((uint32_t)(a) << 16 | (uint32_t)(b) << 8 | (uint32_t)(c))

bool zh_figure_sieve(const char *text, size_t i)
{
    const unsigned char *s = (const unsigned char *)text + i;

    if (s[0] == '%') {
        return i > 0 && text[i - 1] != '%';
    }
    if (i < 3) {
        return false;
    }
    switch (BYTES(s[-2], s[-1], s[0])) {
    case BYTES(0xEF, 0xBC, 0x85):                             /* ％ */
    case BYTES(0xEF, 0xB9, 0xAA):                             /* ﹪ */
    case BYTES(0xE2, 0x80, 0xB0): return true;                /* ‰ */
    case BYTES(0xE5, 0x88, 0x86):                             /* 分 */
    case BYTES(0xE6, 0x88, 0x90):                             /* 成 */
    case BYTES(0xE6, 0x8A, 0x98):                             /* 折 */
    case BYTES(0xE5, 0x80, 0x8D):                             /* 倍 */
    case BYTES(0xE7, 0x95, 0xAA): return follows_number(text, i - 2); /* 番 */
    default: return false;
    }
}

/* ----------------------------------------------------------------- numbers */

static double scaled(zh_decimal d, int power)
{
    d.e += power;
    d.real *= zh_power_of_ten(power);
    return zh_decimal_real(d);
}

static void set_value(zh_figure *f, const zh_numeral *n, int power)
{
    f->value = scaled(n->value, power);
    f->is_range = n->is_range;
    f->low = n->is_range ? scaled(n->low, power) : 0;
    f->is_more = f->is_more || n->is_more;
}

/* PC2: what joins the two ends of a range: - — ~ 至 到 and their forms. */
static bool is_joint(uint32_t cp)
{
    static const uint32_t joints[] = {'-',    '~',    0x2010, 0x2011, 0x2012,
                                      0x2013, 0x2014, 0x2015, 0x2212, 0x301C,
                                      0xFF5E, 0x2500, 0x81F3, 0x5230, 0};
    return is_in(cp, joints);
}

/* The place before a joint that ends at `i`, at most two marks wide (——);
** `i` when there is none. */
static size_t joint_before(const zh_stretch *s, size_t i)
{
    size_t p = zh_skip_space_before(s, i);

    if (!is_joint(before(s, p))) {
        return i;
    }
    p--;
    if (is_joint(before(s, p)) && s->cp[p] == s->cp[p - 1]) {
        p--;
    }
    return zh_skip_space_before(s, p);
}

/* Print gives 由12%到15% as a change, not as a range (PC2). */
static bool is_change(const zh_stretch *s, size_t from, size_t joint)
{
    static const uint32_t sources[] = {0x4ECE, 0x7531, 0x81EA, 0}; /* 从由自 */
    return is_in(before(s, zh_skip_space_before(s, from)), sources) &&
           is_in(at(s, zh_skip_space(s, joint)),
                 (const uint32_t[]){0x81F3, 0x5230, 0}); /* 至 到 */
}

/* Join `f` to the figure before it: 5%—6%. Returns whether it did. */
static bool join_figure(zh_sentence *t, zh_figure *f, size_t joint)
{
    zh_figure *last = t->count > 0 ? &t->figure[t->count - 1] : NULL;

    if (last == NULL || last->to != joint || last->unit != f->unit ||
        last->is_range || f->is_range || last->value >= f->value ||
        is_change(&t->s, last->from, joint)) {
        return false;
    }
    last->is_range = true;
    last->low = last->value;
    last->value = f->value;
    last->to = f->to;
    return true;
}

/* 2017-18%: a year is no end of a range of percent. */
static bool may_open_range(const zh_numeral *n, double low, double high)
{
    return low < high && !n->is_bare && !n->is_range &&
           !(low > 1900 && low < 2100);
}

/* A bare number in front: 5-20%, 三至五成, 4、5倍, 七、八成. */
static void join_number(const zh_stretch *s, zh_figure *f,
                        const zh_numeral *second, int power)
{
    size_t joint = joint_before(s, f->from);
    zh_numeral n;

    if (joint != f->from && at(s, zh_skip_space(s, joint)) == '-' &&
        joint > 0 && zh_numeral_before(s, joint, &n) == false) {
        return;
    }
    if (joint == f->from && before(s, f->from) == 0x3001 && second->is_small) {
        if (zh_numeral_before(s, f->from - 1, &n) && n.is_small &&
            zh_decimal_real(n.value) + 1 == zh_decimal_real(second->value) &&
            before(s, n.from) != 0x3001) {
            joint = n.to;
        }
    }
    if (joint == f->from || !zh_numeral_before(s, joint, &n) ||
        !may_open_range(&n, scaled(n.value, power), f->value) ||
        f->is_range) {
        return;
    }
    f->is_range = true;
    f->low = scaled(n.value, power);
    f->from = n.from;
}

/* PC3: a minus before the number is part of it, after another number it is a
** joint. 负增长 is a direction; 负3.9% a number. */
static void take_sign(const zh_stretch *s, zh_figure *f)
{
    uint32_t cp = before(s, f->from);
    size_t p = f->from;

    if (f->is_range || (cp != '-' && cp != 0x2212 && cp != FU)) {
        return;
    }
    if (cp != FU) {
        uint32_t left = before(s, p - 1);
        if ((left >= '0' && left <= '9') || left == '%' || left == '-' ||
            (left >= 'a' && left <= 'z') || zh_numeral_digit(left) >= 0) {
            return;
        }
    }
    f->from = p - 1;
    f->value = -f->value;
}

/* ------------------------------------------------------------------- units */

/* A number that ends at `end`, 多 and 余 before the unit allowed. */
static bool number_before(const zh_stretch *s, size_t end, zh_numeral *n,
                          bool *is_more)
{
    size_t p = zh_skip_space_before(s, end);

    *is_more = before(s, p) == DUO || before(s, p) == YU;
    p = *is_more ? zh_skip_space_before(s, p - 1) : p;
    if (before(s, p) == BAN) { /* 半成, 一个半百分点 is not read */
        static const zh_decimal half = {5, -1, true, 0.5};
        *n = (zh_numeral){.from = p - 1, .to = p, .value = half};
        return true;
    }
    return zh_numeral_before(s, p, n) && !n->is_bare;
}

/* PC4: https://…?q=30%25: the sign escapes a byte there. An address is a run
** of ASCII without a space, with :// in it. */
static bool is_in_address(const zh_stretch *s, size_t i)
{
    size_t limit = i > 300 ? i - 300 : 0;

    for (; i > limit && s->cp[i - 1] > ' ' && s->cp[i - 1] < 0x7F; i--) {
        if (s->cp[i - 1] == ':' && at(s, i) == '/' && at(s, i + 1) == '/') {
            return true;
        }
    }
    return false;
}

/* PC1, PC4: 27%  ２７％  二五％  十‰; not %20 in an address. */
static bool read_sign(const zh_stretch *s, size_t u, zh_figure *f,
                      zh_numeral *n)
{
    uint32_t left;

    if (!number_before(s, u, n, &f->is_more) || is_in_address(s, n->from)) {
        return false;
    }
    left = before(s, n->from);
    if (left == ':' && n->from > 1 && s->cp[n->from - 2] <= '9' &&
        s->cp[n->from - 2] >= '0') {
        return false; /* 3:2% is a score or a ratio */
    }
    /* Two digits before the sign are places, 二五％, not six or seven. */
    if (n->is_range && n->to - n->from == 2) {
        n->is_range = false;
    }
    f->unit = ZH_PERCENT;
    f->from = n->from;
    f->to = u + 1;
    set_value(f, n, s->cp[u] == PERMILLE ? -1 : 0);
    return true;
}

/* PC5: 1.2个百分点, 一個多百分點, 3百分点. `u` is the place of 分. */
static bool read_points(const zh_stretch *s, size_t u, zh_figure *f,
                        zh_numeral *n)
{
    size_t p = zh_skip_space_before(s, u), end = zh_skip_space(s, u + 1) + 1;
    bool more = false;

    if (before(s, p) != BAI) {
        return false;
    }
    p = zh_skip_space_before(s, p - 1);
    if (before(s, p) == DUO) { /* 一个多百分点 */
        more = true;
        p = zh_skip_space_before(s, p - 1);
    }
    if (before(s, p) == GE) {
        p = zh_skip_space_before(s, p - 1);
    }
    if (!number_before(s, p, n, &f->is_more)) {
        return false;
    }
    f->is_more = f->is_more || more;
    f->unit = ZH_POINT;
    f->from = n->from;
    f->to = end;
    set_value(f, n, 0);
    return true;
}

/* The power of the denominator whose characters end at `p`: 百, 千, 百万 …;
** 0 when another digit stands before it (三千分之一 is a fraction). */
static int denominator(const zh_stretch *s, size_t p, size_t *from)
{
    int power = 0;

    for (;;) {
        size_t q = zh_skip_space_before(s, p);
        int more = zh_numeral_power(before(s, q));
        if (more <= 0) {
            break;
        }
        power += more;
        p = q - 1;
    }
    *from = p;
    if (zh_numeral_digit(before(s, p)) >= 0 || before(s, p) == '.' ||
        (before(s, p) >= '0' && before(s, p) <= '9')) {
        return 0;
    }
    return power;
}

/* Behind 百分之: a number; 百 alone only where nothing is built on it. */
static size_t read_numerator(const zh_stretch *s, size_t i, zh_numeral *n)
{
    size_t end = zh_numeral_read(s, zh_skip_space(s, i), n);

    if (end == 0 || (n->is_bare && (at(s, end) == FEN ||
                                    n->value.e != 2))) {
        return 0;
    }
    return end;
}

/* The second end of 百分之七到八, 百分之五至百分之八. */
static void join_numerator(const zh_stretch *s, zh_figure *f, int power)
{
    static const uint32_t counted[] = {0x5E74, 0x6708, 0x65E5, 0x65F6, 0x4E2A,
                                       0x540D, 0x4EBA, 0x5143, 0x500D, 0x5C81,
                                       0x6B21, 0x5BB6, '%',    0x6210, 0};
    size_t i = zh_skip_space(s, f->to), end;
    zh_numeral n;

    if (!is_joint(at(s, i)) || f->is_range || is_change(s, f->from, f->to)) {
        return;
    }
    i = zh_skip_space(s, i + 1);
    i += is_joint(at(s, i));
    if (zh_stretch_is(s, i, "百分之") && power == 0) {
        i += 3;
    } else if (zh_stretch_is(s, i, "千分之") && power == -1) {
        i += 3;
    }
    end = read_numerator(s, i, &n);
    if (end == 0 || is_in(at(s, end), counted) ||
        scaled(n.value, power) <= f->value) {
        return; /* 年月日时个名人元倍岁次家%成: another thing is counted */
    }
    f->is_range = true;
    f->low = f->value;
    f->value = scaled(n.value, power);
    f->to = end;
}

/* PC6: 百分之九十五点三, 千分之五, 百分百. `u` is the place of 分. */
static bool read_fraction(const zh_stretch *s, size_t u, zh_figure *f,
                          zh_numeral *n)
{
    size_t i = zh_skip_space(s, u + 1), end;
    int power = denominator(s, u, &f->from);

    if (power < 2) {
        return false;
    }
    f->unit = ZH_PERCENT;
    if (at(s, u + 1) == BAI && at(s, u + 2) != FEN && before(s, u) == BAI) {
        *n = (zh_numeral){.from = u + 1, .to = u + 2,
                          .value = {1, 2, true, 100.0}};
        f->to = u + 2; /* 百分百 */
        set_value(f, n, 0);
        return true;
    }
    if (at(s, i) != ZHI) {
        return false;
    }
    end = read_numerator(s, i + 1, n);
    if (end == 0) {
        return false;
    }
    f->to = end;
    set_value(f, n, 2 - power);
    join_numerator(s, f, 2 - power);
    return true;
}

/* PC7: words that 成 begins, and states that are not shares. A number before
** them still counts where the number is larger than one: 六成人. */
static bool is_word_of_cheng(const zh_stretch *s, size_t u, bool is_one)
{
    /* 立功果就绩型长熟新效因语套像交品全见都 */
    static const uint32_t always[] = {
        0x7ACB, 0x529F, 0x679C, 0x5C31, 0x7EE9, 0x578B, 0x957F, 0x719F,
        0x65B0, 0x6548, 0x8BED, 0x5957, 0x50CF, 0x4EA4, 0x89C1, 0};
    static const uint32_t one[] = {
        0x4E3A, 0x4E0D, 0x5458, 0x672C, 0x5206, 0x54C1, 0x4EFD, 0x540D,
        0x5BB6, 0x5343, 0x4EBA, 0x5168, 0x7FA4, 0x6279, 0}; /* 为不员本分 … */
    uint32_t next = at(s, u + 1);

    if (is_in(next, always)) {
        return true;
    }
    if (next == 0x5458 && at(s, u + 2) != 0x5DE5) {
        return true; /* 成员, but 六成员工 */
    }
    return is_one && is_in(next, one);
}

/* 周三成交, 第五成, 之一成为: the number belongs to the word before. */
static bool is_taken(const zh_stretch *s, const zh_numeral *n)
{
    static const uint32_t owners[] = {
        0x5468, 0x9031, 0x671F, 0x62DC, 0x7B2C, 0x521D, 0x8001, 0x4E4B, 0};
    /* 周 週 (星)期 (礼)拜 第 初 老 之 */
    static const uint32_t ones[] = {
        0x7EDF, 0x5408, 0x552F, 0x4E07, 0x8FD9, 0x90A3, 0x6BCF, 0x540C,
        0x9010, 0x4E13, 0x5355, 0x5F52, 0x5404, 0x67D0, 0x6709, 0}; /* 统一 … */

    return n->is_chinese &&
           (is_in(before(s, n->from), owners) ||
            (n->to == n->from + 1 && s->cp[n->from] == 0x4E00 &&
             is_in(before(s, n->from), ones)));
}

/* 二成五, 九成半: what follows 成 at `i` and belongs to the share; 0 none. */
static size_t tenths_tail(const zh_stretch *s, size_t i, double *percent)
{
    /* Not where the digit counts something itself: 七成一线城市. */
    static const uint32_t counted[] = {
        0x7EBF, 0x4E9B, 0x5B9A, 0x822C, 0x6837, 0x76F4, 0x8D77, 0x4E2A,
        0x540D, 0x4F4D, 0x5BB6, 0x7EA7, 0x5E74, 0x6708, 0x4E07, 0x5343,
        0x767E, 0x5341, 0x6210, 0x500D, 0x5C81, 0x6237, 0x671F, 0x5B63,
        0x6761, 0x9879, 0x79CD, 0x65E5, 0x6B21, '%',    0x4EBF, 0x70B9, 0};
    size_t p = zh_skip_space(s, i);
    int digit = zh_numeral_digit(at(s, p));

    if (at(s, p) == BAN && at(s, p + 1) != 0x5E74 && p == i) {
        *percent = 5; /* 半, but not 半年 */
        return p + 1;
    }
    if (digit < 1 || is_in(at(s, p + 1), counted) ||
        zh_numeral_digit(at(s, p + 1)) >= 0 ||
        (p > i && p + 1 != s->count)) {
        return 0;
    }
    *percent = digit;
    return p + 1;
}

/* PC7: 三成, 二成五, 九成半, 2.5成, 七八成. */
static bool read_tenths(const zh_stretch *s, size_t u, zh_figure *f,
                        zh_numeral *n)
{
    double value, rest;
    size_t tail;

    if (!number_before(s, u, n, &f->is_more) || n->is_more) {
        return false;
    }
    value = zh_decimal_real(n->value);
    /* 三五成: two digits are two ends, here always. */
    if (!n->is_range && n->is_chinese && n->to - n->from == 2 && value > 10 &&
        zh_numeral_digit(s->cp[n->from]) > 0 &&
        zh_numeral_digit(s->cp[n->from]) < zh_numeral_digit(s->cp[n->to - 1])) {
        n->is_range = true;
        n->low.m = (uint64_t)zh_numeral_digit(s->cp[n->from]);
        n->low.e = 0;
        n->low.exact = true;
        n->value.m = (uint64_t)zh_numeral_digit(s->cp[n->to - 1]);
        value = (double)n->value.m;
    } else if (n->is_range) {
        n->value.m %= 10;
        n->value.e = 0;
        value = (double)n->value.m;
    }
    if (!(value > 0) || value > 10 || is_taken(s, n) ||
        is_word_of_cheng(s, u, value == 1 || value == 10)) {
        return false;
    }
    f->unit = ZH_PERCENT;
    f->from = n->from;
    f->to = u + 1;
    set_value(f, n, 1);
    tail = n->is_range ? 0 : tenths_tail(s, u + 1, &rest);
    if (tail > 0 && value < 10) {
        f->value += rest;
        f->to = tail;
    }
    return true;
}

/* PC8: a discount: 8折, 七五折, 打对折; the price as part of the full one. */
static bool read_discount(const zh_stretch *s, size_t u, zh_figure *f,
                          zh_numeral *n)
{
    static const uint32_t words[] = {0x53E0, 0x9875, 0x5C4F, 0x7EBF, 0x6247,
                                     0x5B50, 0x817E, 0x5C04, 0x8FD4, 0x7B97,
                                     0x5408, 0x78E8, 0x621F, 0x65E7, 0x65AD,
                                     0x5F2F, 0x8F6C, 0x7EB8, 0x758A, 0x647A,
                                     0}; /* 叠页屏线扇子腾射返算合磨戟 … */
    double value;

    if (is_in(at(s, u + 1), words)) {
        return false;
    }
    f->unit = ZH_PERCENT;
    f->to = u + 1;
    if (before(s, u) == DUI && u > 1 && s->cp[u - 2] == DA) {
        f->from = u - 1;
        f->value = 50;
        return true;
    }
    if (!number_before(s, u, n, &f->is_more) || is_taken(s, n) || f->is_more) {
        return false;
    }
    n->is_range = false;
    value = zh_decimal_real(n->value);
    if (!(value > 0) || value == 10 || value >= 100) {
        return false;
    }
    f->from = n->from;
    set_value(f, n, value < 1 ? 2 : value < 10 ? 1 : 0); /* 半折 is half */
    return true;
}

/* PC9: 3倍, 2500多倍, 4、5倍, 两倍半; not 倍感, 百倍 as a flourish. */
static bool read_fold(const zh_stretch *s, size_t u, zh_figure *f,
                      zh_numeral *n)
{
    static const uint32_t words[] = {0x611F, 0x6570, 0x7387, 0x955C, 0x9891,
                                     0x7A0D, 0};
    /* 感数率镜频稍 */
    if (is_in(at(s, u + 1), words) ||
        !number_before(s, u, n, &f->is_more) || is_taken(s, n)) {
        return false;
    }
    f->unit = ZH_FOLD;
    f->from = n->from;
    f->to = u + 1;
    set_value(f, n, 0);
    if (at(s, u + 1) == BAN && !n->is_range) {
        f->value += 0.5;
        f->to++;
    }
    return true;
}

/* PC10: 翻一番 is two times, 翻两番 four. */
static bool read_doubling(const zh_stretch *s, size_t u, zh_figure *f,
                          zh_numeral *n)
{
    size_t p;
    double value;

    if (!number_before(s, u, n, &f->is_more)) {
        return false;
    }
    value = zh_decimal_real(n->value);
    for (p = n->from; p > 0 && n->from - p < 4; p--) {
        if (s->cp[p - 1] == FAN_TURN) {
            break;
        }
    }
    if (before(s, p) != FAN_TURN || n->from - p >= 4 || value > 20) {
        return false;
    }
    n->is_range = false;
    f->unit = ZH_FOLD;
    f->from = p - 1;
    f->to = u + 1;
    f->value = (double)(1u << (unsigned)value);
    f->is_doubling = true;
    return true;
}

/* ------------------------------------------------------------ all of these */

static bool read_fen(const zh_stretch *s, size_t u, zh_figure *f,
                     zh_numeral *n)
{
    return at(s, zh_skip_space(s, u + 1)) == DIAN ? read_points(s, u, f, n)
                                                  : read_fraction(s, u, f, n);
}

typedef bool (*reading)(const zh_stretch *, size_t, zh_figure *, zh_numeral *);

static const struct {
    uint32_t cp;
    reading read;
    int power;    /* that a bare number in front is raised to */
    bool is_open; /* a number in front may open a range */
} units[] = {
    {PERCENT, read_sign, 0, true},   {PERMILLE, read_sign, -1, true},
    {FEN, read_fen, 0, true},        {CHENG, read_tenths, 1, true},
    {ZHE, read_discount, 1, false},  {BEI, read_fold, 0, true},
    {FAN, read_doubling, 0, false},
};

/* Read the figure whose unit is at place `u` and put it behind the others. */
static void read_figure(zh_sentence *t, size_t u, size_t k)
{
    zh_figure f = {.from = u, .to = u};
    zh_numeral n = {.from = 0};
    size_t joint, floor = t->count ? t->figure[t->count - 1].to : 0;

    if (!units[k].read(&t->s, u, &f, &n) || f.from < floor ||
        !isfinite(f.value)) {
        return;
    }
    joint = joint_before(&t->s, f.from);
    if (joint != f.from && join_figure(t, &f, joint)) {
        return;
    }
    if (units[k].is_open && n.from == f.from) {
        size_t from = f.from;
        bool was_range = f.is_range;
        join_number(&t->s, &f, &n, units[k].power);
        if (f.from < floor) {
            f.from = from;
            f.is_range = was_range;
        }
    }
    take_sign(&t->s, &f);
    t->figure[t->count++] = f;
}

size_t zh_figures_find(zh_sentence *t, size_t end)
{
    size_t i = 0;

    t->count = 0;
    for (; i < end && t->count < ZH_FIGURES; i++) {
        for (size_t k = 0; k < sizeof units / sizeof units[0]; k++) {
            if (t->s.cp[i] == units[k].cp) {
                read_figure(t, i, k);
            }
        }
    }
    return i;
}
