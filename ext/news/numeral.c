/* SPDX-License-Identifier: MIT */
/*
** numeral.c: see numeral.h.
**
** Digits and units are two small tables; a reader walks the characters once
** and keeps what it has read in three parts, as the language does:
**
**     四亿 五千六百 四十二 万 零一十五
**     total         section      ^ moves the section into the total
**
** Exactness: digits and powers of ten are kept apart (zh_decimal), so that
** 3.2万亿 is the integer that it says and 千分之三 is the nearest double.
*/
#include "numeral.h"

#include <math.h>


#include "../text/chars.h"

/* Longest number that zh_numeral_before() looks for, in characters. */
#define LONGEST 48

typedef struct glyph {
    uint32_t cp;
    int value;
} glyph;

static const glyph digits[] = {
    {0x96F6, 0}, {0x3007, 0}, {0x25CB, 0},              /* 零 〇 ○ */
    {0x4E00, 1}, {0x4E8C, 2}, {0x4E09, 3}, {0x56DB, 4}, /* 一 二 三 四 */
    {0x4E94, 5}, {0x516D, 6}, {0x4E03, 7}, {0x516B, 8}, /* 五 六 七 八 */
    {0x4E5D, 9}, {0x4E24, 2}, {0x58F9, 1}, {0x8D30, 2}, /* 九 两 壹 贰 */
    {0x53C1, 3}, {0x53C4, 3}, {0x8086, 4}, {0x4F0D, 5}, /* 叁 叄 肆 伍 */
    {0x9646, 6}, {0x67D2, 7}, {0x634C, 8}, {0x7396, 9}, /* 陆 柒 捌 玖 */
    {0x5F0C, 1}, {0x5F0D, 2}, {0x5F10, 2},              /* 弌 弍 弐 */
};

/* Powers of ten. 兆 is the 10^12 of Taiwan's papers. */
static const glyph powers[] = {
    {0x5341, 1}, {0x62FE, 1}, {0x767E, 2}, {0x4F70, 2}, /* 十 拾 百 佰 */
    {0x5343, 3}, {0x4EDF, 3}, {0x4E07, 4}, {0x4EBF, 8}, /* 千 仟 万 亿 */
    {0x5146, 12},                                       /* 兆 */
};

/* 廿 卅 卌: a digit and 十 in one character. */
static const glyph tens[] = {{0x5EFF, 2}, {0x5345, 3}, {0x534C, 4}};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static int glyph_value(const glyph *table, size_t n, uint32_t cp)
{
    for (size_t i = 0; i < n; i++) {
        if (table[i].cp == cp) {
            return table[i].value;
        }
    }
    return -1;
}

int zh_numeral_digit(uint32_t cp)
{
    return cp < 0x25CB ? -1 : glyph_value(digits, COUNT(digits), cp);
}

int zh_numeral_power(uint32_t cp)
{
    return cp < 0x4E07 ? -1 : glyph_value(powers, COUNT(powers), cp);
}

static int ten(uint32_t cp)
{
    return cp < 0x5345 ? -1 : glyph_value(tens, COUNT(tens), cp);
}

static bool is_arabic(uint32_t cp)
{
    return cp >= '0' && cp <= '9';
}

/* 多 余 几, inside a number: 五百多万, 十几 */
static bool is_more(uint32_t cp)
{
    return cp == 0x591A || cp == 0x4F59 || cp == 0x51E0;
}

/* Marks that print sets as a decimal point: . · ‧ • ∙ and 点 */
static bool is_point(uint32_t cp)
{
    return cp == '.' || cp == 0xB7 || cp == 0x2027 || cp == 0x2022 ||
           cp == 0x2219 || cp == 0x70B9;
}

static bool is_space(uint32_t cp)
{
    return cp == ' ' || zh_char_class(cp) == ZH_SPACE;
}

size_t zh_skip_space(const zh_stretch *s, size_t i)
{
    while (i < s->count && is_space(s->cp[i])) {
        i++;
    }
    return i;
}

size_t zh_skip_space_before(const zh_stretch *s, size_t i)
{
    while (i > 0 && is_space(s->cp[i - 1])) {
        i--;
    }
    return i;
}

static uint32_t at(const zh_stretch *s, size_t i)
{
    return i < s->count ? s->cp[i] : 0;
}

/* ---------------------------------------------------------------- decimals */

static const zh_decimal zero = {0, 0, true, 0.0};

static zh_decimal decimal_of(int digit)
{
    zh_decimal d = {(uint64_t)digit, 0, true, (double)digit};
    return d;
}

static zh_decimal shift(zh_decimal d, int power)
{
    d.e += power;
    d.real *= zh_power_of_ten(power);
    return d;
}

static zh_decimal append_digit(zh_decimal d, int digit)
{
    d.exact = d.exact && d.m <= (UINT64_MAX - 9) / 10;
    d.m = d.exact ? d.m * 10 + (uint64_t)digit : 0;
    d.real = d.real * 10 + digit;
    return d;
}

/* Bring `d` down to the exponent `e`; inexact where the digits do not fit. */
static zh_decimal align(zh_decimal d, int e)
{
    while (d.exact && d.e > e) {
        d.exact = d.m <= UINT64_MAX / 10;
        d.m *= 10;
        d.e--;
    }
    return d;
}

static zh_decimal plus(zh_decimal a, zh_decimal b)
{
    int e = a.e < b.e ? a.e : b.e;
    zh_decimal x = align(a, e), y = align(b, e);
    zh_decimal sum = {x.m + y.m, e, x.exact && y.exact && x.m <= UINT64_MAX - y.m,
                      a.real + b.real};

    return b.exact && b.m == 0 ? a : a.exact && a.m == 0 ? b : sum;
}

double zh_decimal_real(zh_decimal d)
{
    double m = (double)d.m;

    if (d.exact && d.e == 0) {
        return m;
    }
    if (!d.exact || d.m > (uint64_t)1 << 53 || d.e < -22 || d.e > 22) {
        return d.real;
    }
    return d.e < 0 ? m / zh_power_of_ten(-d.e) : m * zh_power_of_ten(d.e);
}

/* ----------------------------------------------------------------- reading */

/* Where a reading stands. */
typedef struct reader {
    const zh_stretch *s;
    size_t i;             /* the next place */
    size_t end;           /* after the last place that belongs */
    zh_decimal total;     /* full groups of 万 and 亿 */
    zh_decimal section;   /* below: thousands, hundreds, tens */
    zh_decimal current;   /* digits that no unit has taken */
    bool has_current;     /* ... and whether there are any */
    unsigned run;         /* Chinese digits in `current` */
    int first;            /* the first of them */
    int last_power;       /* of the unit just before; 0 after 零 */
    int low_power;        /* lowest unit in the section */
    int group_power;      /* of the last 万, 亿 or 兆 */
    bool is_arabic_run;   /* `current` is in Arabic digits */
    bool has_point;       /* `current` has decimals */
    zh_numeral *out;
} reader;

/* Arabic digits: 1,234.5  ３．５  2..3 (a misprint that papers make) */
static void read_arabic(reader *r)
{
    const zh_stretch *s = r->s;
    size_t i = r->i, group = 0;
    zh_decimal d = zero;

    for (;; i++) {
        if (is_arabic(at(s, i))) {
            d = append_digit(d, (int)(s->cp[i] - '0'));
            group++;
        } else if (at(s, i) == ',' && group <= 3 && is_arabic(at(s, i + 1)) &&
                   is_arabic(at(s, i + 2)) && is_arabic(at(s, i + 3)) &&
                   !is_arabic(at(s, i + 4))) {
            group = 0;
        } else {
            break;
        }
    }
    r->i = i;
    r->current = d;
    r->has_current = true;
    r->is_arabic_run = true;
}

/* Decimals behind a point. Returns whether there are any. */
static bool read_decimals(reader *r)
{
    const zh_stretch *s = r->s;
    size_t i = r->i + 1;
    int scale = 0;
    zh_decimal d = r->current;

    if (r->s->cp[r->i] == '.' && at(s, i) == '.') {
        i++;
    }
    i = r->is_arabic_run ? i : zh_skip_space(s, i);
    for (;; i++) {
        uint32_t cp = at(s, i);
        int digit = is_arabic(cp) ? (int)(cp - '0') : zh_numeral_digit(cp);
        if (digit < 0 || is_arabic(cp) != is_arabic(s->cp[i - 1])) {
            if (digit < 0 || scale > 0) {
                break;
            }
        }
        d = append_digit(d, digit);
        scale++;
    }
    if (scale == 0) {
        return false;
    }
    r->current = shift(d, -scale);
    r->has_current = r->has_point = true;
    r->i = i;
    return true;
}

/* Take one Chinese digit; digits one behind the other make a number too. */
static bool take_digit(reader *r, int digit)
{
    if (r->has_current && (r->is_arabic_run || r->has_point)) {
        return false;
    }
    if (r->run == 0) {
        r->first = digit;
        r->current = zero;
    }
    r->current = append_digit(r->current, digit);
    r->has_current = true;
    r->run++;
    r->i++;
    return true;
}

/* 七八, 二三(十): two digits, one above the other, are an approximate number.
** Sets `low` to what the first of them makes. */
static bool is_pair(const reader *r)
{
    uint64_t a = (uint64_t)r->first;
    return r->run == 2 && !r->has_point && a > 0 && r->current.m == a * 11 + 1;
}

static void start_range(reader *r, int power)
{
    zh_decimal low = shift(decimal_of(r->first), power);

    r->out->is_range = true;
    r->out->low = plus(plus(r->total, r->section), low);
    r->current = decimal_of(r->first + 1);
}

/* A unit takes what stands before it. Returns whether it may stand here. */
static bool take_power(reader *r, int power)
{
    bool is_group = power >= 4;
    zh_decimal had;

    if (!r->has_current && r->total.m == 0 && r->section.m == 0) {
        r->current = decimal_of(1); /* 十五, 百 */
        r->has_current = true;
        r->out->is_bare = true;
    } else if (!r->has_current && !is_group &&
               !(power == 1 && r->last_power == 0)) {
        return false; /* 五十千 */
    }
    if (r->has_current && is_pair(r)) {
        start_range(r, power);
    } else if (r->run > 1 && !is_group && !r->has_point) {
        return false; /* 二五百 */
    }
    if (!is_group) {
        if (r->low_power != 0 && power >= r->low_power) {
            return false; /* 三百五百 */
        }
        had = r->has_current ? r->current : decimal_of(1);
        r->section = plus(r->section, shift(had, power));
        r->low_power = power;
    } else {
        had = r->has_current ? plus(r->section, r->current) : r->section;
        if (r->group_power != 0 && power >= r->group_power) {
            r->total = shift(plus(r->total, had), power);
        } else {
            r->total = plus(r->total, shift(had, power));
        }
        if (r->out->is_range && r->out->low.real < 1e4 && r->low_power) {
            r->out->low = shift(r->out->low, power);
        }
        r->section = zero;
        r->low_power = 0;
        r->group_power = power;
    }
    r->has_current = false;
    r->is_arabic_run = r->has_point = false;
    r->run = 0;
    r->current = zero;
    r->last_power = power;
    r->i++;
    return true;
}

/* 廿五, 卅: the digit and its 十. */
static bool take_tens(reader *r, int digit)
{
    if (r->has_current || r->low_power == 1) {
        return false;
    }
    r->section = plus(r->section, shift(decimal_of(digit), 1));
    r->low_power = r->last_power = 1;
    r->i++;
    return true;
}

/* The character at r->i, when it continues the number. */
static bool step(reader *r)
{
    uint32_t cp = at(r->s, r->i);
    int digit, power;

    if (is_arabic(cp)) {
        if (r->has_current) {
            return false;
        }
        read_arabic(r);
        return true;
    }
    if (cp == 'k' && r->has_current && r->is_arabic_run) {
        return take_power(r, 3);
    }
    if (is_point(cp)) {
        /* 四百点五: decimals may follow a unit too, with nothing between. */
        return (r->has_current || r->last_power > 0) && !r->has_point &&
               read_decimals(r);
    }
    r->out->is_chinese = true;
    digit = zh_numeral_digit(cp);
    if (digit == 0 && r->run == 0 && !r->has_current && r->last_power != 0) {
        r->last_power = 0; /* 一百零五: 零 only marks the gap */
        r->i++;
        return true;
    }
    if (digit >= 0) {
        return take_digit(r, digit);
    }
    power = zh_numeral_power(cp);
    if (power > 0) {
        return take_power(r, power);
    }
    return ten(cp) > 0 && take_tens(r, ten(cp));
}

/* 五百多万, 十几: a word of indefinite excess inside, before a unit or, for
** 几, behind 十. */
static void take_more(reader *r)
{
    size_t here = zh_skip_space(r->s, r->i);
    size_t next = zh_skip_space(r->s, here + 1);
    uint32_t cp = at(r->s, here);
    bool before_unit = zh_numeral_power(at(r->s, next)) >= 4;

    if (is_more(cp) && (before_unit || (cp == 0x51E0 && r->last_power == 1))) {
        r->out->is_more = true;
        r->i = before_unit ? next : here + 1;
        r->end = before_unit ? r->end : r->i;
    }
}

/* Close: the digits that no unit took, and 九百九 for 990. */
static void finish(reader *r)
{
    zh_numeral *out = r->out;
    zh_decimal rest = r->current;

    if (r->has_current && is_pair(r) && r->last_power <= 1) {
        out->is_range = true; /* 七八, 十五六 */
        out->low = plus(plus(r->total, r->section), decimal_of(r->first));
        rest = r->last_power ? decimal_of(r->first + 1) : r->current;
        if (r->last_power == 0) {
            out->is_range = r->section.m == 0 && r->total.m == 0;
        }
    } else if (r->has_current && r->last_power > 1 && r->run == 1 &&
               !r->has_point) {
        rest = shift(rest, r->last_power - 1);
    }
    out->value = plus(plus(r->total, r->section), rest);
    out->is_bare = out->is_bare && out->to == out->from + 1 &&
                   out->value.e > 1; /* 十 is a number, 百 alone is none */
    out->is_small = r->run == 1 && r->total.m == 0 && r->section.m == 0;
    if (r->is_arabic_run && out->to == out->from + 1) {
        out->is_small = true;
    }
}

size_t zh_numeral_read(const zh_stretch *s, size_t i, zh_numeral *out)
{
    static const zh_numeral none;
    reader r = {.s = s, .i = i, .end = i, .out = out};

    *out = none;
    r.total = r.section = r.current = zero;
    while (r.i < s->count && step(&r)) {
        size_t next = zh_skip_space(s, r.i);
        r.end = r.i;
        take_more(&r);
        /* Print sets 六 点 五 apart; 2000 15 are two numbers. */
        if (next > r.i && !is_arabic(at(s, next)) && !is_arabic(s->cp[r.i - 1])) {
            r.i = next;
        } else if (next > r.i && is_arabic(s->cp[r.i - 1]) !=
                                     is_arabic(at(s, next)) &&
                   zh_numeral_power(at(s, next)) > 0) {
            r.i = next;
        }
    }
    if (r.end == i) {
        return 0;
    }
    out->from = i;
    out->to = r.end;
    finish(&r);
    return r.end;
}

static bool belongs(uint32_t cp)
{
    return is_arabic(cp) || is_point(cp) || cp == ',' || cp == 'k' ||
           is_more(cp) || zh_numeral_digit(cp) >= 0 ||
           zh_numeral_power(cp) > 0 || ten(cp) > 0 || is_space(cp);
}

bool zh_numeral_before(const zh_stretch *s, size_t end, zh_numeral *out)
{
    size_t from = end, limit = end > LONGEST ? end - LONGEST : 0;

    while (from > limit && belongs(s->cp[from - 1])) {
        from--;
    }
    if (from > 0 && from == limit && belongs(s->cp[from - 1]) &&
        !is_space(s->cp[from - 1])) {
        return false;
    }
    for (; from < end; from++) {
        bool inside = from > 0 && is_arabic(s->cp[from]) &&
                      is_arabic(s->cp[from - 1]);
        if (!inside && !is_space(s->cp[from]) &&
            zh_numeral_read(s, from, out) == end) {
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------ whole numbers */

/* A part of a whole number: sign, digits, 半. */
static size_t read_signed(const zh_stretch *s, size_t i, zh_decimal *out,
                          bool *negative)
{
    zh_numeral n;
    size_t end;

    i = zh_skip_space(s, i);
    *negative = at(s, i) == '-' || at(s, i) == 0x2212 || at(s, i) == 0x8D1F;
    if (*negative || at(s, i) == '+' || at(s, i) == 0x6B63) {
        i = zh_skip_space(s, i + 1); /* - − 负; + 正 */
    }
    if (at(s, i) == 0x534A) { /* 半 */
        *out = shift(decimal_of(5), -1);
        return i + 1;
    }
    if (at(s, i) == '.' && is_arabic(at(s, i + 1))) {
        reader r = {.s = s, .i = i, .is_arabic_run = true, .current = zero};
        (void)read_decimals(&r);
        *out = r.current;
        return r.i;
    }
    end = zh_numeral_read(s, i, &n);
    if (end == 0 || n.is_bare || (n.is_range && n.is_chinese && n.to - n.from > 2)) {
        return 0;
    }
    *out = n.value;
    if (at(s, end) == 0x534A) { /* 两万半 no; 三半 no; 一个半 elsewhere */
        return 0;
    }
    return end;
}

static void set_number(zh_number *out, zh_decimal d, bool negative)
{
    zh_decimal whole = d.e >= 0 ? align(d, 0) : d;
    uint64_t most = (uint64_t)INT64_MAX + (negative ? 1 : 0);

    out->real = negative ? -zh_decimal_real(d) : zh_decimal_real(d);
    out->is_integer = whole.exact && whole.e == 0 && whole.m <= most;
    out->integer = 0;
    if (out->is_integer) {
        out->integer = !negative ? (int64_t)whole.m
                       : whole.m > (uint64_t)INT64_MAX
                           ? INT64_MIN
                           : -(int64_t)whole.m;
    }
}

static void set_real(zh_number *out, double real)
{
    out->is_integer = false;
    out->integer = 0;
    out->real = real;
}

/* What may stand behind the first part: 分之 (a fraction), / , % ‰ . */
static bool parse_tail(const zh_stretch *s, size_t i, zh_decimal first,
                       bool negative, zh_number *out)
{
    double a = zh_decimal_real(first), b;
    zh_decimal second;
    bool second_negative, upside_down = false;
    size_t end = zh_skip_space(s, i);

    if (at(s, end) == '%' || at(s, end) == 0x2030) {
        set_number(out, shift(first, s->cp[end] == '%' ? -2 : -3), negative);
        return zh_skip_space(s, end + 1) == s->count;
    }
    if (at(s, end) == 0x5206 && at(s, zh_skip_space(s, end + 1)) == 0x4E4B) {
        upside_down = true; /* 分之: the denominator comes first */
        end = zh_skip_space(s, end + 1) + 1;
    } else if (at(s, end) == '/') {
        end++;
    } else {
        set_number(out, first, negative);
        return end == s->count;
    }
    end = read_signed(s, end, &second, &second_negative);
    if (end == 0 || zh_skip_space(s, end) != s->count) {
        return false;
    }
    b = zh_decimal_real(second);
    a = negative != second_negative ? -a : a;
    b = upside_down ? b / a : a / b;
    set_real(out, b);
    return isfinite(b);
}

bool zh_number_parse(const char *text, size_t n, zh_number *out)
{
    zh_stretch s;
    zh_decimal first, part;
    zh_number fraction;
    bool negative, part_negative;
    size_t i, end;

    if (zh_stretch_read(&s, text, 0, n) != n) {
        return false;
    }
    i = zh_skip_space(&s, 0);
    end = zh_numeral_power(at(&s, i)) > 0 ? i + 1 : i;
    if (end > i && at(&s, zh_skip_space(&s, end)) == 0x5206) { /* 百分之五 */
        first = shift(decimal_of(1), zh_numeral_power(s.cp[i]));
        return parse_tail(&s, end, first, false, out);
    }
    end = read_signed(&s, 0, &first, &negative);
    if (end == 0 || !isfinite(first.real)) {
        return false;
    }
    i = zh_skip_space(&s, end);
    if (at(&s, i) != 0x53C8) { /* 又: 一又二分之一 */
        return parse_tail(&s, end, first, negative, out);
    }
    end = read_signed(&s, i + 1, &part, &part_negative);
    if (end == 0 || part_negative ||
        !parse_tail(&s, end, part, false, &fraction)) {
        return false;
    }
    set_real(out, zh_decimal_real(first) + fraction.real);
    out->real = negative ? -out->real : out->real;
    return true;
}

/* No maths library is linked for this: 10^22 is the last power that a double
** holds exactly, and numbers in print hardly go beyond it. */
double zh_power_of_ten(int e)
{
    static const double exact[] = {
        1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
        1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
        1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    };
    int size = e < 0 ? -e : e;
    double power = 1;

    for (; size > 22; size -= 22) {
        power *= exact[22];
        if (size > 400) {
            size = 400; /* past the largest double: no need to go on */
        }
    }
    power *= exact[size];
    return e < 0 ? 1 / power : power;
}
