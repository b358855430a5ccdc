/* SPDX-License-Identifier: MIT */
/*
** date.c: see date.h.
*/
#include "date.h"

#include <string.h>
#include <uchar.h>

#include "../text/phrase.h"
#include "../text/scan.h"
#include "../text/utf8.h"

#define MONTHS 12
#define FIRST_YEAR 1000
#define LAST_YEAR 2199
#define REACH 12 /* characters of a date that stand before its 年, 月 or 日 */
#define AHEAD 3  /* months that prose looks ahead (DA5) */

/* ------------------------------------------------------------ the calendar */

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int days_in(int year, int month)
{
    static const int days[MONTHS + 1] = {0,  31, 29, 31, 30, 31, 30,
                                         31, 31, 30, 31, 30, 31};
    if (month == 2 && year != 0 && !is_leap(year)) {
        return 28;
    }
    return days[month];
}

bool zh_date_exists(zh_date date)
{
    return date.year >= 0 && date.year <= 9999 && date.month >= 1 &&
           date.month <= MONTHS && date.day >= 1 &&
           date.day <= days_in(date.year, date.month);
}

static bool parse_digits(const char *text, size_t n, int *value)
{
    *value = 0;
    for (size_t i = 0; i < n; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return false;
        }
        *value = 10 * *value + (text[i] - '0');
    }
    return true;
}

bool zh_date_parse_iso(const char *text, size_t n, zh_date *out)
{
    zh_date date;

    if (n != ZH_DATE_ISO_MAX - 1 || text[4] != '-' || text[7] != '-' ||
        !parse_digits(text, 4, &date.year) ||
        !parse_digits(text + 5, 2, &date.month) ||
        !parse_digits(text + 8, 2, &date.day) || date.year == 0 ||
        !zh_date_exists(date)) {
        return false;
    }
    *out = date;
    return true;
}

static size_t write_digits(char *out, int value, size_t n)
{
    for (size_t i = n; i > 0; i--) {
        out[i - 1] = (char)('0' + value % 10);
        value /= 10;
    }
    return n;
}

size_t zh_date_iso(zh_date date, char out[ZH_DATE_ISO_MAX])
{
    size_t n = 0;

    if (date.year > 0) {
        n += write_digits(out, date.year, 4);
    }
    if (n > 0 && date.month > 0) {
        out[n++] = '-';
        n += write_digits(out + n, date.month, 2);
        if (date.day > 0) {
            out[n++] = '-';
            n += write_digits(out + n, date.day, 2);
        }
    }
    out[n] = '\0';
    return n;
}

static bool is_after(zh_date a, zh_date b)
{
    if (a.year != b.year) {
        return a.year > b.year;
    }
    return a.month != b.month ? a.month > b.month : a.day > b.day;
}

static zh_date month_before(zh_date date)
{
    if (--date.month == 0) {
        date.month = MONTHS;
        date.year--;
    }
    return date;
}

zh_date zh_date_latest(zh_date date, zh_date published)
{
    zh_date none = {0, 0, 0};
    bool has_month = date.month != 0;

    if (published.year == 0) {
        return none;
    }
    date.year = published.year;
    date.month = has_month ? date.month : published.month;
    /* The 29th of February comes back after four or eight years, a 31st
    ** after one or two months. */
    for (int turns = 0; turns < 9; turns++) {
        if (zh_date_exists(date) && !is_after(date, published)) {
            return date;
        }
        if (has_month) {
            date.year--;
        } else {
            date = month_before(date);
        }
    }
    return none;
}

/* The day `n` days after (or, negative, before) `date`; |n| is small. */
static zh_date day_after(zh_date date, int n)
{
    date.day += n;
    while (date.day < 1) {
        date = month_before(date);
        date.day += days_in(date.year, date.month);
    }
    while (date.day > days_in(date.year, date.month)) {
        date.day -= days_in(date.year, date.month);
        date.year += date.month == MONTHS;
        date.month = date.month % MONTHS + 1;
    }
    return date;
}

/* -------------------------------------------------------- printed numerals */

/* What a Chinese numeral character counts; -1 for others. ○ and O stand in
** for 〇 where the fount has none. */
static int numeral_value(uint32_t cp)
{
    static const char32_t units[] = U"〇一二三四五六七八九";

    if (cp >= '0' && cp <= '9') {
        return (int)(cp - '0');
    }
    if (cp == U'零' || cp == U'○' || cp == U'0') {
        return 0;
    }
    for (int i = 0; i < 10; i++) {
        if (units[i] == cp) {
            return i;
        }
    }
    return -1;
}

static int tens_value(uint32_t cp)
{
    switch (cp) {
    case U'十': return 10;
    case U'廿': return 20;
    case U'卅': return 30;
    default: return 0;
    }
}

/* Read a number of up to four digits, or one up to 99 with a ten in it
** (三十一, 廿二, 十). Returns its length, 0 when there is none. */
static size_t read_number(const zh_stretch *s, size_t i, int *value)
{
    size_t from = i;
    bool has_ten = false;

    *value = 0;
    while (i < s->count && i - from < 5) {
        int unit = numeral_value(s->cp[i]);
        int ten = tens_value(s->cp[i]);
        if (unit < 0 && (ten == 0 || has_ten)) {
            break;
        }
        if (ten != 0) { /* 二十 is twice ten; 十, 廿 and 卅 stand alone */
            *value = i > from && ten == 10 ? *value * 10 : *value + ten;
            has_ten = true;
        } else if (has_ten) {
            *value += unit;
            i++;
            break;
        } else {
            *value = *value * 10 + unit;
        }
        i++;
    }
    return i - from;
}

/* Read a number from `low` to `high` and the `sign` behind it. */
static size_t read_part(const zh_stretch *s, size_t i, const char *sign,
                        int low, int high, int *value)
{
    int read;
    size_t n = read_number(s, i, &read);
    size_t m = n > 0 ? zh_stretch_is(s, i + n, sign) : 0;

    if (m == 0 || read < low || read > high) {
        return 0;
    }
    *value = read;
    return n + m;
}

static size_t read_year(const zh_stretch *s, size_t i, int *year)
{
    size_t n = read_part(s, i, "年", FIRST_YEAR, LAST_YEAR, year);

    if (n > 0) {
        return n;
    }
    /* 98年 is 1998; 10年 is as likely ten years, and stays out. Taiwan's
    ** 114年 counts from 1912 and is not taken for one of ours. */
    n = read_part(s, i, "年", 49, 99, year);
    if (n != 3) {
        *year = 0;
        return 0;
    }
    *year += 1900;
    return n;
}

static size_t read_day(const zh_stretch *s, size_t i, int *day)
{
    size_t n = read_part(s, i, "日", 1, 31, day);
    return n > 0 ? n : read_part(s, i, "号", 1, 31, day);
}

size_t zh_date_read(const zh_stretch *s, size_t i, zh_date *out)
{
    zh_date date = {0, 0, 0};
    size_t from = i;
    size_t n = read_year(s, i, &date.year);

    i += n;
    n = read_part(s, i, "月", 1, MONTHS, &date.month);
    i += n;
    if (date.year != 0 && n == 0) {
        return 0;
    }
    n = read_day(s, i, &date.day);
    if (n == 0 || (date.month != 0 && !zh_date_exists(date))) {
        return 0;
    }
    *out = date;
    return i + n - from;
}

/* ------------------------------------------------------------ dates in prose */

/* DA3, DA4: words that count from the day of the issue. `unit` says what
** `offset` counts; 'x' words point into the text (同日) or nowhere (日前). */
static const struct relative {
    zh_phrase word;
    char unit;
    int offset;
} relatives[] = {
    {u"今年", 'y', 0},    {u"去年", 'y', -1},   {u"前年", 'y', -2},
    {u"明年", 'y', 1},    {u"后年", 'y', 2},    {u"本年", 'y', 0},
    {u"上年", 'y', -1},   {u"当年", 'Y', 0},    {u"同年", 'Y', 0},
    {u"次年", 'Y', 0},    {u"翌年", 'Y', 0},    {u"本月", 'm', 0},
    {u"上月", 'm', -1},   {u"上个月", 'm', -1}, {u"下月", 'm', 1},
    {u"下个月", 'm', 1},  {u"当月", 'M', 0},    {u"同月", 'M', 0},
    {u"今天", 'd', 0},    {u"今日", 'd', 0},    {u"昨天", 'd', -1},
    {u"昨日", 'd', -1},   {u"前天", 'd', -2},   {u"前日", 'd', -2},
    {u"明天", 'd', 1},    {u"明日", 'd', 1},    {u"后天", 'd', 2},
    {u"当天", 'D', 0},    {u"当日", 'D', 0},    {u"同日", 'D', 0},
    {u"次日", 'D', 0},    {u"翌日", 'D', 0},    {u"同一天", 'D', 0},
    {u"日前", 'x', 0},    {u"近日", 'x', 0},    {u"连日", 'x', 0},
};

static const char16_t relatives_edge[] = u"上下今前去同后当日明昨本次翌近连";

static const zh_phrases relative_table =
    ZH_PHRASES(relatives_edge, relatives);

/* An expression as it is being read. */
typedef struct expression {
    zh_date date;
    bool has_year;  /* printed, or given by a word */
    bool has_month;
    bool has_day;
    bool open;      /* by a word that nothing here resolves */
    bool vague;     /* 日前: not even how exact can be said */
} expression;

static const struct relative *relative_at(const zh_stretch *s, size_t i,
                                          size_t *length)
{
    size_t row = 0;

    *length = zh_phrase_at(&relative_table, s, i, &row);
    return *length > 0 ? &relatives[row] : NULL;
}

static void take_relative(expression *e, const struct relative *r,
                          zh_date published)
{
    bool known = published.year != 0;

    e->open = r->unit < 'a' || !known;
    e->vague = r->unit == 'x';
    e->has_year = r->unit == 'y' || r->unit == 'Y';
    e->has_month = r->unit == 'm' || r->unit == 'M';
    e->has_day = r->unit == 'd' || r->unit == 'D';
    if (e->open || e->vague) {
        return;
    }
    e->date.year = published.year + (r->unit == 'y' ? r->offset : 0);
    if (r->unit == 'm') {
        int month = published.month - 1 + r->offset + MONTHS;
        e->date.year += month / MONTHS - 1;
        e->date.month = month % MONTHS + 1;
    } else if (r->unit == 'd') {
        e->date = day_after(published, r->offset);
        e->has_month = e->has_year = true;
    }
}

static bool is_one_of(uint32_t cp, const char32_t *set)
{
    for (size_t i = 0; set[i] != 0; i++) {
        if (set[i] == cp) {
            return true;
        }
    }
    return false;
}

static uint32_t at_or_0(const zh_stretch *s, size_t i)
{
    return i < s->count ? s->cp[i] : 0;
}

/* DA6: a day alone is a day only where it can be nothing else: not 三日内,
** 一日游, 5号楼, 3号线, 第2日, 人民路18号. */
static bool is_lone_day(const zh_stretch *s, size_t from, size_t end)
{
    uint32_t before = from > 0 ? s->cp[from - 1] : 0;
    uint32_t after = at_or_0(s, end);

    if (is_one_of(before, U"第路街道弄巷每逢近数半.:-编牌型约")) {
        return false;
    }
    if (s->cp[end - 1] == U'号') {
        return !is_one_of(after, U"线楼文院机店门公令馆台井厅矿桥船卫墩岛"
                                 U"地站航坑选种仓球车房病高炉歼通员码称召"
                                 U"角段库池闸坝风工码人主和、");
    }
    return !is_one_of(after, U"内游均元渐益夜趋语军本线常臻期");
}

/* DA2: 3月 is a month of the year, 3月份 too; 三月后 and 历时3月 are not told
** apart from it. Reads what follows a year, or stands alone. */
static size_t read_month_and_day(const zh_stretch *s, size_t i,
                                 expression *e)
{
    size_t from = i;
    size_t n = 0;

    if (!e->has_month && !e->has_day) {
        n = read_part(s, i, "月", 1, MONTHS, &e->date.month);
        e->has_month = n > 0;
        i += n;
        if (n > 0 && zh_stretch_is(s, i, "份") > 0) {
            return i + 1 - from;
        }
    }
    if (!e->has_day && (e->has_month || !e->has_year)) {
        int day = 0;
        n = read_day(s, i, &day);
        if (n > 0 && (e->has_month || is_lone_day(s, i, i + n))) {
            e->has_day = true;
            e->date.day = day;
            i += n;
        }
    }
    return i - from;
}

/* DA1: 2000年, but not 2000年代, and no 1500年前 that counts years. */
static size_t read_year_in_prose(const zh_stretch *s, size_t i, int *year)
{
    size_t n = read_year(s, i, year);
    uint32_t after = at_or_0(s, i + n);

    if (n == 0 || after == U'代' ||
        (*year < 1800 && is_one_of(after, U"前来历间以之")) ||
        (n == 3 && !(numeral_value(after) > 0 || tens_value(after) > 0))) {
        return 0;
    }
    return n;
}

/* Read an expression at place `i`. Returns its length, 0 when none is there. */
static size_t read_expression(const zh_stretch *s, size_t i,
                              zh_date published, expression *e)
{
    const expression empty = {{0, 0, 0}, false, false, false, false, false};
    const struct relative *relative;
    size_t n = 0;

    *e = empty;
    if (i > 0 && (numeral_value(s->cp[i - 1]) >= 0 ||
                  tens_value(s->cp[i - 1]) > 0)) {
        return 0; /* inside a longer number */
    }
    relative = relative_at(s, i, &n);
    if (relative != NULL) {
        take_relative(e, relative, published);
        return e->vague || e->has_day ? n
                                      : n + read_month_and_day(s, i + n, e);
    }
    n = read_year_in_prose(s, i, &e->date.year);
    e->has_year = n > 0;
    n += read_month_and_day(s, i + n, e);
    return n;
}

/* DA5: the year of a month and day in prose. News looks back, so it is the
** latest such day; but one that the next three months bring is announced. */
static zh_date nearest(zh_date date, zh_date published)
{
    zh_date next = date;
    int months;

    if (published.year == 0) {
        return (zh_date){0, 0, 0};
    }
    next.year = published.year + (date.month < published.month);
    months = date.month - published.month + MONTHS;
    months %= MONTHS;
    if (date.day == 0) {
        next.year -= months > AHEAD;
        return next;
    }
    if (months <= AHEAD && is_after(next, published) &&
        zh_date_exists(next)) {
        return next;
    }
    return zh_date_latest(date, published);
}

/* DA7: 4日至6日: the second day is in the month of the first. */
static bool continues(const zh_date_iter *it, const zh_date_mention *out)
{
    static const char *const joints[] = {"至", "到", "、", "和", "及", "与",
                                         "—",  "～", "-",  "~",  "－", "–"};
    size_t end = it->last.span.end;
    size_t gap = out->span.start - end;

    for (size_t k = 0; k < sizeof joints / sizeof joints[0]; k++) {
        if (end > 0 && gap == strlen(joints[k]) &&
            memcmp(it->text + end, joints[k], gap) == 0) {
            return it->last.date.month != 0;
        }
    }
    return false;
}

static void resolve(const zh_date_iter *it, const expression *e,
                    zh_date_mention *out)
{
    zh_date none = {0, 0, 0};

    out->date = e->date;
    out->precision = e->vague     ? NULL
                     : e->has_day   ? "day"
                     : e->has_month ? "month"
                                    : "year";
    if (e->open || e->vague) {
        out->date = none;
    } else if (e->has_day && !e->has_month && !e->has_year) {
        if (continues(it, out)) {
            out->date.year = it->last.date.year;
            out->date.month = it->last.date.month;
        } else {
            out->date = zh_date_latest(e->date, it->published);
        }
    } else if (!e->has_year && e->date.year == 0) {
        out->date = nearest(e->date, it->published);
    }
    if (out->date.day != 0 && !zh_date_exists(out->date)) {
        out->date = none;
    }
}

void zh_date_iter_init(zh_date_iter *it, const char *text, size_t n,
                       const zh_date *published)
{
    it->text = text;
    it->n = n;
    it->at = 0;
    it->published = published != NULL ? *published : (zh_date){0, 0, 0};
    it->last = (zh_date_mention){{0, 0}, {0, 0, 0}, NULL};
}

/* Is this one of 年 月 日 号 號 天, as its three bytes? The signs of a date. */
static bool is_sign(uint32_t bytes)
{
    return bytes == 0xE5B9B4 || bytes == 0xE69C88 || bytes == 0xE697A5 ||
           bytes == 0xE58FB7 || bytes == 0xE8999F || bytes == 0xE5A4A9;
}

/* The byte of the next sign from byte `i` on; n when there is none. */
static size_t find_sign(const unsigned char *s, size_t i, size_t n)
{
    while (i + 2 < n) {
        size_t stop = i + ZH_SCAN_STEP;
        if (stop + 2 > n) {
            stop = n - 2;
        } else {
            zh_scan_lane b = zh_scan_load(s + i + 1);
            zh_scan_lane c = zh_scan_load(s + i + 2);
            if (!zh_scan_any(zh_scan_pair(b, c, 0xB9, 0xB4) |
                             zh_scan_pair(b, c, 0x9C, 0x88) |
                             zh_scan_pair(b, c, 0x97, 0xA5) |
                             zh_scan_pair(b, c, 0x8F, 0xB7) |
                             zh_scan_pair(b, c, 0x99, 0x9F) |
                             zh_scan_pair(b, c, 0xA4, 0xA9))) {
                i = stop;
                continue;
            }
        }
        for (; i < stop; i++) {
            if (is_sign(zh_scan_char(s + i))) {
                return i;
            }
        }
    }
    return n;
}

/* Lay open the line around the sign at byte `sign`: REACH characters before
** it, from byte `it->at` at the earliest, and enough after. Returns the place
** of the sign. */
static size_t lay_open(zh_date_iter *it, size_t sign)
{
    size_t start = sign, end = sign, before = 0;
    uint32_t cp;

    while (start > it->at && before < REACH) {
        size_t n = zh_utf8_prev(it->text, start, &cp);
        if (cp == '\n') {
            break;
        }
        start -= n;
        before++;
    }
    for (int i = 0; i < 2 * REACH && end < it->n; i++) {
        end += zh_utf8_next(it->text, it->n, end, &cp);
    }
    zh_stretch_read(&it->around, it->text, start, end);
    return before;
}

bool zh_date_next(zh_date_iter *it, zh_date_mention *out)
{
    const unsigned char *s = (const unsigned char *)it->text;
    size_t sign = it->at;

    for (; (sign = find_sign(s, sign, it->n)) < it->n; sign += 3) {
        size_t place = lay_open(it, sign);
        for (size_t i = 0; i <= place; i++) {
            expression e;
            size_t n = read_expression(&it->around, i, it->published, &e);
            if (n > 0 && i + n > place) {
                out->span = zh_stretch_span(&it->around, i, i + n);
                resolve(it, &e, out);
                it->last = *out;
                it->at = out->span.end;
                return true;
            }
        }
    }
    it->at = it->n;
    return false;
}
