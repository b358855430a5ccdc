/* SPDX-License-Identifier: MIT */
/*
** dateline.c: see dateline.h.
**
** The kind word (电, 讯, 消息, 报道) is what all datelines have, so it is what
** the bytes are searched for. What stands before it in the line, up to the
** last mark that a dateline cannot hold, is its head; the head is read
** backwards for the date and forwards for agency, reporter and place, and the
** whole is weighed by rules DL1 to DL13.
*/
#include "dateline.h"

#include <string.h>
#include <uchar.h>

#include "../text/chars.h"
#include "../text/phrase.h"
#include "../text/scan.h"
#include "../text/utf8.h"
#include "../words/surname.h"
#include "agency.h"
#include "place.h"

#define HEAD 56  /* characters before the kind, at most */
#define AFTER 8  /* characters behind it that rules look at */
#define PLACE 24 /* characters of a place; 、 joins up to seven */

/* Labels, and how each is printed: folded, the longest that fits is taken. */
static const struct kind {
    zh_phrase print;
    const char *label;
} kinds[] = {
    {u"电", "电"},
    {u"讯", "讯"},
    {u"消息", "消息"},
    {u"报道", "报道"},
    {u"报导", "报道"},
    {u"专电", "专电"},
    {u"特电", "特电"},
    {u"急电", "急电"},
    {u"专讯", "专讯"},
    {u"快讯", "快讯"},
    {u"特讯", "特讯"},
    {u"短讯", "短讯"},
    {u"简讯", "简讯"},
    {u"综合电", "综合电"},
    {u"综合讯", "综合讯"},
    {u"综合消息", "综合消息"},
    {u"最新消息", "最新消息"},
    {u"综合报道", "综合报道"},
    {u"综合报导", "综合报道"},
    {u"即时报道", "即时报道"},
    {u"即时报导", "即时报道"},
    {u"连线报道", "连线报道"},
    {u"连线报导", "连线报道"},
    {u"特别报道", "特别报道"},
    {u"专题报道", "专题报道"},
    {u"专题报导", "专题报道"},
    {u"新媒体专电", "新媒体专电"},
    {u"外电报道", "外电报道"},
    {u"外电报导", "外电报道"},
    {u"综合外电报道", "综合外电报道"},
    {u"综合外电报导", "综合外电报道"},
};

static const char16_t kinds_edge[] =
    u"导息电讯道";

const zh_phrases zh_dateline_kinds = ZH_PHRASES(kinds_edge, kinds);

/* Words of the day and the hour behind a date, or in its place. */
static const zh_phrase hours_rows[] = {
    u"上午", u"下午", u"中午", u"凌晨", u"清晨", u"早晨", u"晚上", u"深夜", u"晚", u"夜",
    u"晨",   u"午",   u"今日", u"今天", u"昨日", u"昨天", u"今晚", u"昨晚", u"今晨", u"早",
};

static const char16_t hours_edge[] =
    u"上下中今凌午夜早昨晚晨深清";

static const zh_phrases hours = ZH_PHRASES(hours_edge, hours_rows);

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

/* What stands at an end of a dateline. */
typedef enum edge {
    EDGE_LINE,    /* a line's start or end, or the text's */
    EDGE_BRACKET, /* ( before it; ( or ) behind it */
    EDGE_STOP,    /* 。，：… */
    EDGE_SPACE,
    EDGE_WORD,    /* the text runs on */
} edge;

/* A head as it is being read; all are places in the stretch. */
typedef struct head {
    size_t start; /* of the span */
    size_t agency, agency_end;
    size_t reporter, reporter_end;
    size_t place, place_end;
    bool quotes;    /* opens with 据 */
    bool known;     /* the agency is in the table */
    bool sliced;    /* reporter and place are parted by a slash */
    bool unread;    /* something before the reporter is not his desk */
} head;

/* The kind, the date, and what is on both sides. */
typedef struct tail {
    const struct kind *kind;
    size_t date;  /* where the date starts; the kind's start when none */
    size_t start; /* of the kind */
    size_t end;
    zh_date printed;
    bool timed;   /* a day or an hour is printed */
} tail;

static bool is_one_of(uint32_t cp, const char32_t *set)
{
    for (size_t i = 0; set[i] != 0; i++) {
        if (set[i] == cp) {
            return true;
        }
    }
    return false;
}

static bool is_slash(uint32_t cp)
{
    return is_one_of(cp, U"/╱∕|∣"); /* ／ folds to / */
}

static bool is_open(uint32_t cp)
{
    return is_one_of(cp, U"([{【〔〖<");
}

static bool is_close(uint32_t cp)
{
    return is_one_of(cp, U")]}】〕〗>");
}

/* What stands in quotes is a title: 《21世纪经济报道》 is a paper. */
static bool is_title_mark(uint32_t cp)
{
    return is_one_of(cp, U"《〈“‘「『");
}

static bool is_space(uint32_t cp)
{
    return zh_char_class(cp) == ZH_SPACE;
}

static size_t skip_spaces(const zh_stretch *s, size_t i, size_t end)
{
    while (i < end && is_space(s->cp[i]) && s->cp[i] != '\n') {
        i++;
    }
    return i;
}

/* May `cp` stand inside a head? Marks that join names do. */
static bool is_head_char(uint32_t cp)
{
    switch (zh_char_class(cp)) {
    case ZH_HAN:
    case ZH_LETTER:
    case ZH_DIGIT:
    case ZH_UNSPACED:
    case ZH_EXTEND:
    case ZH_CONNECTOR:
        return true;
    case ZH_SPACE:
        return cp != '\n' && cp != '\r' && cp != 0x2028 && cp != 0x2029;
    default:
        return is_slash(cp) || is_one_of(cp, U"、·•‧・-—─–.+&○");
    }
}

/* ----------------------------------------------------------------- the tail */

static const struct kind *kind_before(const zh_stretch *s, size_t end,
                                      size_t *length)
{
    size_t row = 0;

    *length = zh_phrase_before(&zh_dateline_kinds, s, end, &row);
    return *length > 0 ? &kinds[row] : NULL;
}

/* Read 上午, 22时, 二十二时 … at place `i`: the length. */
static size_t read_hour(const zh_stretch *s, size_t i)
{
    size_t from = i;

    i += zh_phrase_at(&hours, s, i, NULL);
    for (size_t end = i; end < s->count && end < i + 4; end++) {
        if (is_one_of(s->cp[end], U"时点") && end > i) {
            return end + 1 - from;
        }
        if (!is_one_of(s->cp[end], U"0123456789零〇一二三四五六七八九十")) {
            break;
        }
    }
    return i - from;
}

/* DL4: the date is what ends exactly where the kind starts; read from as far
** left as it goes, 2000年12月31日 is not cut to 31日. */
static void read_date(const zh_stretch *s, size_t from, tail *t)
{
    size_t first = t->start > from + 20 ? t->start - 20 : from;

    for (size_t i = first; i < t->start; i++) {
        zh_date date = {0, 0, 0};
        size_t end = i + zh_date_read(s, i, &date);
        end = skip_spaces(s, end, t->start);
        end += read_hour(s, end);
        end = skip_spaces(s, end, t->start);
        if (end == t->start && end > i && !is_space(s->cp[i])) {
            t->date = i;
            t->printed = date;
            t->timed = true;
            return;
        }
    }
}

static edge edge_after(const zh_stretch *s, size_t end)
{
    uint32_t cp;

    if (end >= s->count) {
        return EDGE_LINE;
    }
    cp = s->cp[end];
    if (cp == '\n' || cp == '\r') {
        return EDGE_LINE;
    }
    if (is_open(cp) || is_close(cp)) {
        return EDGE_BRACKET;
    }
    if (is_space(cp)) {
        return EDGE_SPACE;
    }
    return zh_char_class(cp) == ZH_HAN || zh_char_class(cp) == ZH_LETTER ||
                   is_one_of(cp, U"》〉”’」』")
               ? EDGE_WORD
               : EDGE_STOP;
}

static edge edge_before(const zh_stretch *s, size_t start)
{
    uint32_t cp = start > 0 ? s->cp[start - 1] : '\n';

    if (cp == '\n' || cp == '\r') {
        return EDGE_LINE;
    }
    if (is_open(cp)) {
        return EDGE_BRACKET;
    }
    if (is_space(cp)) {
        size_t i = start;
        while (i > 0 && is_space(s->cp[i - 1]) && s->cp[i - 1] != '\n') {
            i--;
        }
        return i == 0 || s->cp[i - 1] == '\n' ? EDGE_LINE : EDGE_SPACE;
    }
    /* a clock before the name (23:59聯合報) is no part of it */
    if (is_title_mark(cp) || cp == ',' || cp == U'、') {
        return EDGE_WORD;
    }
    return is_head_char(cp) && zh_char_class(cp) != ZH_DIGIT ? EDGE_WORD
                                                             : EDGE_STOP;
}

/* DL5: is the kind that ends in `last` really the start of another word: 电话,
** 讯问, 报道称? A day or hour before it leaves only the few that those may
** stand before (8月2日电影节). */
static bool is_other_word(uint32_t last, uint32_t next, bool timed)
{
    switch (last) {
    case U'电':
        return timed ? is_one_of(next, U"影视话台")
                     : is_one_of(next, U"影视话台力子网信脑厂站量器池商动"
                                       U"价气讯文缆路灯车梯报源贺唁告令邀"
                                       U"机能流压竞玩工业线热费磁场单头");
    case U'讯':
        return is_one_of(next, U"息问号员飞道速");
    case U'道':
    case U'导':
        return is_one_of(next, U"称说指了的过显援引,、。;也都中会员组团片"
                               U"演弹致向师游体出");
    case U'日':
        return false;
    default:
        return is_one_of(next, U"称说灵人来传的指");
    }
}

/* DL5: 电 and 讯 close words of their own: 发电, 来电, 通讯 … */
static bool closes_a_word(uint32_t before)
{
    return is_one_of(before, U"发来致唁贺通函停用供充家水核风火光机闪广漏触"
                             U"资喜音审视腾电问短回复去配馈输");
}

/* ----------------------------------------------------------------- the head */

/* Words that no place holds. */
static const zh_phrase never_rows[] = {
    u"记者", u"本报", u"本台", u"新华社", u"通讯", u"编辑", u"报道", u"编译",
    u"发表", u"收到", u"接到", u"公司", u"消息", u"来源", u"综合",
    u"摄影", u"即时", u"文图",
};

static const char16_t never_edge[] =
    u"公即发报接摄收文新本来消综编记通";

static const zh_phrases never = ZH_PHRASES(never_edge, never_rows);

/* DL3: a place is up to seven names joined by 、, without the words that
** only a sentence has. */
static bool is_place_like(const zh_stretch *s, size_t from, size_t to)
{

    if (to < from + 2 || to - from > PLACE) {
        return false;
    }
    for (size_t i = from; i < to; i++) {
        uint32_t cp = s->cp[i];
        if (zh_agency_at(s, i) > 0 || zh_phrase_at(&never, s, i, NULL) > 0 ||
            is_one_of(cp, U"的了是在被把说称者讯报据们这网刊我他") ||
            zh_char_class(cp) == ZH_DIGIT) {
            return false;
        }
    }
    return true;
}

/* DL9: 新闻 and 频道 after a place name the desk, not the place. */
static size_t without_desk(const zh_stretch *s, size_t from, size_t to)
{
    static const char *const desks[] = {"新闻", "频道", "分社"};
    for (size_t k = 0; k < COUNT(desks); k++) {
        size_t n = zh_stretch_was(s, to, desks[k]);
        if (n > 0 && to - n >= from + 2) {
            return to - n;
        }
    }
    return to;
}

static const zh_phrase reporters_rows[] = {u"特派员", u"记者", u"通讯员",
                                           u"编译", u"特派记者"};

static const char16_t reporters_edge[] = u"特编记通";

static const zh_phrases reporters =
    ZH_PHRASES(reporters_edge, reporters_rows);

/* Where the word for a reporter starts in [from, to), and where it ends. */
static bool find_reporter(const zh_stretch *s, size_t from, size_t to,
                          size_t *start, size_t *end)
{
    for (size_t i = from; i < to; i++) {
        size_t n = zh_phrase_at(&reporters, s, i, NULL);
        if (n > 0 && i + n < to) {
            *start = i;
            *end = i + n;
            return true;
        }
    }
    return false;
}

/* DL7: the place behind a reporter's name. A slash parts them, or a space
** does and the place is a known one, or the name has a surname's length. */
static size_t place_behind_name(const zh_stretch *s, size_t from, size_t to,
                                bool *sliced)
{
    static const size_t lengths[] = {3, 2, 4};

    for (size_t i = to; i > from; i--) {
        if (is_slash(s->cp[i - 1])) {
            *sliced = true;
            return i;
        }
    }
    for (size_t i = to; i > from + 2; i--) {
        if (is_space(s->cp[i - 1])) {
            return zh_is_place(s, i, to) ? i : to;
        }
    }
    if (!zh_is_surname(s->cp[from])) {
        return to;
    }
    for (size_t k = 0; k < COUNT(lengths); k++) {
        if (from + lengths[k] < to &&
            zh_is_place(s, from + lengths[k], to)) {
            return from + lengths[k];
        }
    }
    return to;
}

/* DL2: a name that no table holds is one run of characters, does not start
** with a number, and has no other source inside: 中国科学报本报讯 is two. */
static bool is_one_name(const zh_stretch *s, size_t from, size_t to)
{
    if (zh_char_class(s->cp[from]) == ZH_DIGIT && zh_agency_at(s, from) == 0) {
        return false;
    }
    for (size_t i = from; i < to; i++) {
        if (is_space(s->cp[i]) || is_one_of(s->cp[i], U"、与和的对从据") ||
            (i > from && zh_stretch_is(s, i, "本")) ||
            (i > from && zh_stretch_is(s, i, "新华社"))) {
            return false;
        }
    }
    return true;
}

/* The end of an agency's name that starts at place `i`. */
static size_t read_agency(const zh_stretch *s, size_t i, size_t to, head *h)
{
    size_t n = zh_agency_at(s, i);
    size_t end = i + n;

    h->known = n > 0 && end <= to;
    if (h->known) {
        size_t m = zh_medium_more(s, end);
        end = end + m <= to ? end + m : end;
        if (end >= to || !is_one_of(s->cp[end], U"·•‧・-—─&+")) {
            return end;
        }
    }
    /* DL2: else it reaches as far as the last ending that media have */
    for (end = to; end > i + n + 1; end--) {
        if (zh_medium_ending(s, i, end) > 0 && is_one_name(s, i, end)) {
            return end;
        }
    }
    return i + n;
}

static bool is_all_han(const zh_stretch *s, size_t from, size_t to)
{
    while (from < to && zh_char_class(s->cp[from]) == ZH_HAN) {
        from++;
    }
    return from == to;
}

static void read_reporter(const zh_stretch *s, size_t to, size_t start,
                          size_t name, head *h)
{
    name = skip_spaces(s, name, to);
    h->reporter = start;
    h->place_end = to;
    h->place = place_behind_name(s, name, to, &h->sliced);
    h->reporter_end = h->place;
    while (h->reporter_end > name && (is_slash(s->cp[h->reporter_end - 1]) ||
                                      is_space(s->cp[h->reporter_end - 1]))) {
        h->reporter_end--;
    }
    h->place = skip_spaces(s, h->place, to);
}

/* Read the characters [from, to) as a head. */
static void read_head(const zh_stretch *s, size_t from, size_t to, head *h)
{
    size_t i, start = to, name = to, limit;

    memset(h, 0, sizeof *h);
    h->start = from;
    i = from;
    if (i < to && s->cp[i] == U'据') {
        h->quotes = true;
        i++;
    }
    limit = find_reporter(s, i, to, &start, &name) ? start : to;
    h->agency = i;
    h->agency_end = read_agency(s, i, limit, h);
    i = skip_spaces(s, h->agency_end, to);
    if (limit < to) {
        h->unread = !is_all_han(s, i, limit);
        read_reporter(s, to, i, name, h);
        return;
    }
    h->reporter = h->reporter_end = i;
    h->place = i;
    for (h->place_end = to; h->place_end > i && is_space(s->cp[to - 1]) &&
                            is_space(s->cp[h->place_end - 1]);) {
        h->place_end--;
    }
    if (h->agency_end < to && h->agency_end > h->agency &&
        zh_stretch_is(s, h->agency_end, "掌上") > 0) {
        h->agency_end = h->place = h->place_end = to; /* the paper's app */
    }
}

/* ---------------------------------------------------------------- the rules */

static bool has_agency(const head *h)
{
    return h->agency_end > h->agency;
}

static bool has_reporter(const head *h)
{
    return h->reporter_end > h->reporter;
}

static bool has_place(const head *h)
{
    return h->place_end > h->place;
}

/* DL1, DL2: 电 and 讯. */
static bool is_wire(const zh_stretch *s, const tail *t, const head *h,
                    edge left, edge right)
{
    bool free = left != EDGE_WORD;

    if (!t->timed && t->start > 0 &&
        closes_a_word(s->cp[t->start - 1])) {
        return false;
    }
    if (has_reporter(h)) {
        return has_place(h) && (has_agency(h) || h->sliced) &&
               (t->timed || h->sliced || right != EDGE_WORD);
    }
    if (h->known && t->timed) {
        return true;
    }
    if (h->known && has_place(h)) { /* 本报福州电, not 本报记者致电 */
        return (free || h->quotes) && h->place_end - h->place <= 9;
    }
    if (h->known) {
        return h->quotes || t->kind->label != kinds[0].label ||
               right != EDGE_WORD;
    }
    if (has_agency(h)) {
        return (left == EDGE_LINE || left == EDGE_BRACKET ||
                left == EDGE_STOP || left == EDGE_SPACE) &&
               (t->timed || (right != EDGE_WORD && !h->quotes)) &&
               (!has_place(h) || h->place_end - h->place <= 6);
    }
    /* DL8: no agency, but a known place alone in its brackets or its line */
    return has_place(h) && !h->quotes && zh_is_place(s, h->place, h->place_end) &&
           ((left == EDGE_BRACKET && right == EDGE_BRACKET) ||
            (left == EDGE_LINE && t->timed && right == EDGE_BRACKET));
}

/* DL6: 消息 with who sends it and nothing said of it. */
static bool is_message(const tail *t, const head *h, edge left, edge right)
{
    if (h->quotes || has_reporter(h) || right == EDGE_WORD ||
        left == EDGE_WORD) {
        return false;
    }
    return h->known ? !has_place(h) || t->timed
                    : has_agency(h) && t->timed && left == EDGE_LINE &&
                          !has_place(h);
}

/* DL7: 报道 needs more than somebody who reports: a place, or brackets. */
static bool is_report(const zh_stretch *s, const tail *t, const head *h,
                      edge left, edge right)
{
    if (h->quotes || left == EDGE_WORD) {
        return false;
    }
    if (has_reporter(h)) {
        return has_place(h) || (t->timed && has_agency(h));
    }
    if (has_place(h) && h->known && t->timed) {
        return right != EDGE_WORD || left == EDGE_BRACKET;
    }
    if (t->timed && has_agency(h) && !has_place(h)) {
        return left == EDGE_LINE && right != EDGE_WORD;
    }
    return has_agency(h) && !has_place(h) && left == EDGE_BRACKET &&
           right == EDGE_BRACKET && !is_open(s->cp[t->end]) &&
           t->end - t->start == 2; /* a desk's 综合报道 says no more */
}

static bool is_dateline(const zh_stretch *s, const tail *t, head *h)
{
    edge left = edge_before(s, h->start);
    edge right = edge_after(s, t->end);

    if (h->unread) {
        return false;
    }
    if (has_place(h)) {
        if (!is_place_like(s, h->place, h->place_end)) {
            return false;
        }
        h->place_end = without_desk(s, h->place, h->place_end);
    }
    switch (s->cp[t->end - 1]) {
    case U'电':
    case U'讯':
        return is_wire(s, t, h, left, right);
    case U'息':
        return is_message(t, h, left, right);
    case U'日': /* DL13 */
        return h->known && has_place(h) && !has_reporter(h) &&
               t->printed.month != 0 && left != EDGE_WORD;
    default:
        return is_report(s, t, h, left, right);
    }
}

/* DL10: 中國時報【林志成／台北報導】: no word for the reporter, but the paper
** before the bracket and the slash in it. */
static bool read_bracketed_report(const zh_stretch *s, size_t from,
                                  const tail *t, head *h)
{
    size_t n;

    if (from == 0 || !is_open(s->cp[from - 1])) {
        return false;
    }
    n = zh_agency_before(s, from - 1);
    if (n == 0) {
        return false;
    }
    if (!has_reporter(h)) {
        memset(h, 0, sizeof *h);
        h->reporter = from;
        h->place_end = t->date;
        h->place = place_behind_name(s, from, t->date, &h->sliced);
        h->reporter_end = h->sliced ? h->place - 1 : h->place;
        if (!h->sliced || !is_place_like(s, h->place, h->place_end)) {
            return false;
        }
    }
    h->agency = h->start = from - 1 - n;
    h->agency_end = from - 1;
    h->known = true;
    return true;
}

/* Find the head that ends where the tail starts: the longest that some rule
** accepts. Heads start where the line, a bracket or a space lets them, or
** wherever the table's names do. */
static bool find_head(const zh_stretch *s, size_t from, const tail *t, head *h)
{
    for (size_t i = from; i < t->start; i++) {
        bool is_start = i == from || is_space(s->cp[i - 1]) ||
                        s->cp[i] == U'据' || zh_agency_at(s, i) > 0;
        if (!is_start || is_space(s->cp[i])) {
            continue;
        }
        read_head(s, i, t->date, h);
        if (i == from && is_one_of(s->cp[t->end - 1], U"道导") &&
            read_bracketed_report(s, from, t, h)) {
            return true;
        }
        if (is_dateline(s, t, h)) {
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------- the iterator */

void zh_dateline_iter_init(zh_dateline_iter *it, const char *text, size_t n,
                           const zh_date *published)
{
    it->text = text;
    it->n = n;
    it->at = 0;
    it->published = published != NULL ? *published : (zh_date){0, 0, 0};
}

/* DL3: 达沃斯（瑞士）1月23日电: a country in brackets behind its town. The
** length of the bracket that ends just before place `end`, 0 when none does. */
static size_t country_before(const zh_stretch *s, size_t end)
{
    for (size_t n = 1; n < 10 && n < end; n++) {
        uint32_t cp = s->cp[end - 1 - n];
        if (cp == '(') {
            return n > 2 && zh_char_class(s->cp[end - 2 - n]) == ZH_HAN ? n + 1
                                                                         : 0;
        }
        if (zh_char_class(cp) != ZH_HAN ||
            zh_phrase_at(&never, s, end - 1 - n, NULL) > 0) {
            return 0;
        }
    }
    return 0;
}

/* Lay open the line around the byte where a kind ends. Returns the place of
** that byte; *from is where a head may start at the earliest. */
static size_t lay_open(zh_dateline_iter *it, size_t kind_end, size_t *from)
{
    zh_stretch *s = &it->around;
    size_t start = kind_end, end = kind_end, before = 0;
    uint32_t cp;

    while (start > it->at && before < HEAD) {
        size_t n = zh_utf8_prev(it->text, start, &cp);
        start -= n;
        before++;
        if (cp == '\n' || cp == U'。' || cp == U'！' || cp == U'？') {
            break;
        }
    }
    for (int i = 0; i < AFTER && end < it->n; i++) {
        end += zh_utf8_next(it->text, it->n, end, &cp);
    }
    zh_stretch_read(s, it->text, start, end);
    for (*from = before; *from > 0;) {
        uint32_t last = s->cp[*from - 1];
        size_t country = last == ')' ? country_before(s, *from) : 0;
        if (country == 0 && !is_head_char(last)) {
            break;
        }
        *from -= country > 0 ? country : 1;
    }
    while (*from < before && is_space(s->cp[*from])) {
        ++*from;
    }
    return before;
}

static void report(const zh_dateline_iter *it, const tail *t, const head *h,
                   zh_dateline *out)
{
    const zh_stretch *s = &it->around;

    memset(out, 0, sizeof *out);
    out->span = zh_stretch_span(s, h->start, t->end);
    out->agency = zh_stretch_span(s, h->agency, h->agency_end);
    out->place = zh_stretch_span(s, h->place, h->place_end);
    out->reporter = zh_stretch_span(s, h->reporter, h->reporter_end);
    out->year = t->printed.year;
    out->month = t->printed.month;
    out->day = t->printed.day;
    out->kind = t->kind != NULL ? t->kind->label : NULL;
    if (t->printed.year != 0) {
        out->date = t->printed;
    } else if (t->printed.day != 0) {
        out->date = zh_date_latest(t->printed, it->published);
    }
}

/* Is there a dateline whose kind ends at byte `kind_end`? */
static bool read_at(zh_dateline_iter *it, size_t kind_end, zh_dateline *out)
{
    tail t = {NULL, 0, 0, 0, {0, 0, 0}, false};
    size_t from, length;
    uint32_t next;
    head h;

    t.end = lay_open(it, kind_end, &from);
    t.kind = kind_before(&it->around, t.end, &length);
    if ((t.kind == NULL && it->around.cp[t.end - 1] != U'日') ||
        t.end - length < from) {
        return false;
    }
    t.start = t.date = t.end - length;
    read_date(&it->around, from, &t);
    next = t.end < it->around.count ? it->around.cp[t.end] : 0;
    if (is_other_word(it->around.cp[t.end - 1], next, t.timed) ||
        !find_head(&it->around, from, &t, &h)) {
        return false;
    }
    report(it, &t, &h, out);
    return true;
}

/* The last characters of kinds, 电 電 讯 訊 息 道 导 導, as their three bytes
** of UTF-8; and which second and third bytes they have, a bit each. */
static bool is_kind_end(uint32_t bytes)
{
    switch (bytes) {
    case 0xE794B5:
    case 0xE99BBB:
    case 0xE8AEAF:
    case 0xE8A88A:
    case 0xE681AF:
    case 0xE98193:
    case 0xE5AFBC:
    case 0xE5B08E:
        return true;
    default:
        return false;
    }
}

/* DL13: a day with a bracket behind it, where print forgot the kind. */
static bool is_open_day(const unsigned char *s, size_t left)
{
    return zh_scan_char(s) == 0xE697A5 && left > 6 &&
           (s[3] == '(' || zh_scan_char(s + 3) == 0xEFBC88);
}

/* Does none of them start in the ZH_SCAN_STEP bytes at `s`? Three more
** bytes are read. */
static bool has_no_kind_end(const unsigned char *s)
{
    zh_scan_lane b = zh_scan_load(s + 1), c = zh_scan_load(s + 2);
    zh_scan_lane d = zh_scan_load(s + 3);
    zh_scan_lane af = (zh_scan_lane)((b == 0xAE) | (b == 0x81));
    zh_scan_lane day = (zh_scan_lane)((b == 0x97) & (c == 0xA5) &
                                      ((d == 0xEF) | (d == '(')));

    return !zh_scan_any(
        day | zh_scan_pair(b, c, 0x94, 0xB5) | zh_scan_pair(b, c, 0x9B, 0xBB) |
        zh_scan_pair(b, c, 0xA8, 0x8A) | zh_scan_pair(b, c, 0x81, 0x93) |
        zh_scan_pair(b, c, 0xAF, 0xBC) | zh_scan_pair(b, c, 0xB0, 0x8E) |
        (af & (zh_scan_lane)(c == 0xAF)));
}

/* The byte where the next character that may end a kind starts, from byte
** `i` on; n when there is none. */
static size_t find_kind_end(const unsigned char *s, size_t i, size_t n)
{
    while (i + 2 < n) {
        size_t stop = i + ZH_SCAN_STEP;
        if (stop + 3 > n) {
            stop = stop < n - 2 ? stop : n - 2;
        } else if (has_no_kind_end(s + i)) {
            i = stop;
            continue;
        }
        for (; i < stop; i++) {
            if (s[i] >= 0xE5 &&
                (is_kind_end(zh_scan_char(s + i)) || is_open_day(s + i, n - i)) &&
                (i + 3 == n || !zh_utf8_is_continuation((char)s[i + 3]))) {
                return i;
            }
        }
    }
    return n;
}

/* DL5 before anything is laid open: 电 in 电力, 发电; 道 that is not 报道; 息
** that is not 消息. Most of these characters in running text go here. */
static bool may_be_kind(const zh_dateline_iter *it, size_t i)
{
    uint32_t before = 0, next = 0, cp;
    bool timed;

    zh_utf8_next(it->text, it->n, i, &cp);
    cp = zh_char_fold(cp);
    if (i > it->at) {
        zh_utf8_prev(it->text, i, &before);
        before = zh_char_fold(before);
    }
    if (i + 3 < it->n) {
        zh_utf8_next(it->text, it->n, i + 3, &next);
        next = zh_char_fold(next);
    }
    switch (cp) {
    case U'息':
        return before == U'消' && !is_other_word(cp, next, false);
    case U'日':
        return true;
    case U'道':
    case U'导':
        return before == U'报' && !is_other_word(cp, next, false);
    default:
        timed = is_one_of(before, U"日号时点午晚晨夜天") ||
                zh_char_class(before) != ZH_HAN;
        return !is_other_word(cp, next, timed) && !closes_a_word(before);
    }
}

bool zh_dateline_next(zh_dateline_iter *it, zh_dateline *out)
{
    const unsigned char *s = (const unsigned char *)it->text;
    size_t i = it->at;

    while ((i = find_kind_end(s, i, it->n)) < it->n) {
        if (may_be_kind(it, i) && read_at(it, i + 3, out)) {
            it->at = out->span.end;
            return true;
        }
        i += 3;
    }
    it->at = it->n;
    return false;
}
