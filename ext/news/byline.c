/* SPDX-License-Identifier: MIT */
/*
** byline.c: see byline.h.
**
** credit.c reads a credit wherever it is told to; here it is decided where one
** may stand. There are five such places, tried in this order wherever a byte
** announces one of them:
**
**   dateline   中央社記者李明台北2日電, 本报讯记者李明报道：, …电（李明）
**   bracket    （本报记者李明摄）, 【撰文：李明】, a name at an article's end
**   line       a line of its own, under the headline or at the end
**   role       a word for a role in running text, at the end of a line or
**              with a sign behind it: 责任编辑：李明
**   task       摄 in running text, a name before it
*/
#include "byline.h"

#include <string.h>
#include <uchar.h>

#include "../text/chars.h"
#include "../text/scan.h"
#include "../text/utf8.h"
#include "../words/surname.h"
#include "agency.h"
#include "person.h"
#include "place.h"
#include "role.h"

#define BEFORE 40  /* characters before a role or task that rules look at */
#define LINE 300   /* characters of a line that may be a credit as a whole */
#define BEHIND 400 /* characters behind a role that its credit may take */
#define MANY 16    /* people; what names so many is refused as a whole */
#define SHORT 75   /* bytes: more is no line of bare names */
#define BRACKET 3000 /* bytes that a bracket of credits may hold */
#define BODY 45    /* bytes of a line that is a paragraph, not a headline */

static bool is_one_of(uint32_t cp, const char32_t *set)
{
    for (size_t i = 0; set[i] != 0; i++) {
        if (set[i] == cp) {
            return true;
        }
    }
    return false;
}

static bool is_space(uint32_t cp)
{
    return cp != '\n' && zh_char_class(cp) == ZH_SPACE;
}

static bool is_word(uint32_t cp)
{
    zh_class class = zh_char_class(cp);
    return (class == ZH_HAN && cp != U'丨') || class == ZH_LETTER;
}

static uint32_t char_at(const zh_stretch *s, size_t i)
{
    return i < s->count ? s->cp[i] : '\n';
}

static size_t skip_spaces(const zh_stretch *s, size_t i)
{
    while (i < s->count && is_space(s->cp[i])) {
        i++;
    }
    return i;
}

/* Marks that open a line of credits: □记者 李明. 口 is what a misread □ is. */
static size_t skip_bullets(const zh_stretch *s, size_t i)
{
    while (i < s->count && (is_space(s->cp[i]) ||
                            is_one_of(s->cp[i], U"□■◆◇●○◎▲△★☆*※■▼▽|丨◢►▶—-"))) {
        i++;
    }
    return i;
}

static size_t line_start(const zh_byline_iter *it, size_t at)
{
    while (at > 0 && it->text[at - 1] != '\n') {
        at--;
    }
    return at;
}

/* The end of the line that byte `at` is in, looked for `reach` bytes far. */
static size_t line_end(const zh_byline_iter *it, size_t at, size_t reach)
{
    size_t left = it->n - at < reach ? it->n - at : reach;
    const char *end = memchr(it->text + at, '\n', left);
    return end != NULL ? (size_t)(end - it->text) : at + left;
}

/* Take the credit in it->credit, which starts at place `from`. */
static bool take(zh_byline_iter *it, size_t from)
{
    it->span = zh_stretch_span(&it->s, from, it->credit.end);
    it->at = it->span.end;
    it->given = 0;
    it->alone = false;
    return true;
}

/* Does the credit end where the stretch was cut, inside a line? Its last name
** may then be half of something else. */
static bool is_cut_off(const zh_byline_iter *it)
{
    size_t end = it->s.at[it->s.count];

    return it->credit.end == it->s.count && end < it->n &&
           it->text[end] != '\n';
}

/* -------------------------------------------------------------- organisations */

/* BL13: 新华社发, 本报评论员: who signs for many. */
static bool take_alone(zh_byline_iter *it, size_t from, size_t end)
{
    zh_credit *c = &it->credit;
    size_t n = zh_agency_at(&it->s, from), m = 0;
    const zh_role *role;

    if (n == 0 || from + n >= end) {
        return false;
    }
    role = zh_role_at(&it->s, from + n, &m);
    if (role == NULL &&
        !is_one_of(char_at(&it->s, from + n), U"发供")) {
        return false;
    }
    if (role == NULL && zh_task_at(&it->s, from + n, &m) == NULL) {
        return false;
    }
    if (from + n + m != end) {
        return false;
    }
    memset(&c->people[0], 0, sizeof c->people[0]);
    c->people[0].outlet = (uint16_t)from;
    c->people[0].outlet_end = (uint16_t)(from + n);
    c->people[0].role = role != NULL ? role->label : NULL;
    c->people[0].task =
        role != NULL ? NULL : zh_task_at(&it->s, from + n, &m);
    c->count = 1;
    c->end = end;
    take(it, from);
    it->alone = true;
    return true;
}

/* ------------------------------------------------------------------- brackets */

/* Words before a credit in brackets that are not of it: （见图 李明摄）. */
static size_t skip_caption(const zh_stretch *s, size_t i)
{
    static const char *const words[] = {"见图", "图为", "上图", "下图",
                                        "左图", "右图", "图", "见上图",
                                        "见下图", "照片"};
    size_t best = 0;

    for (size_t k = 0; k < sizeof words / sizeof words[0]; k++) {
        size_t n = zh_stretch_is(s, i, words[k]);
        if (n > best && (n > 1 || is_one_of(char_at(s, i + 1), U"/:╱ "))) {
            best = n;
        }
    }
    i += best;
    while (best > 0 && (is_space(char_at(s, i)) ||
                        is_one_of(char_at(s, i), U"/:╱,。"))) {
        i++;
    }
    return i;
}

/* BL10: a bracket with nothing but names is a credit behind a dateline, or
** behind the last sentence of a paragraph. */
static bool may_be_bare(const zh_byline_iter *it, size_t open, size_t close)
{
    size_t end = close;
    uint32_t before = '\n';

    while (end < it->n && (it->text[end] == ' ' || it->text[end] == '\r')) {
        end++;
    }
    if (end < it->n && it->text[end] != '\n') {
        return false;
    }
    while (open > 0) {
        open -= zh_utf8_prev(it->text, open, &before);
        if (zh_char_class(before) != ZH_SPACE) {
            break;
        }
    }
    return is_one_of(zh_char_fold(before), U"。!?”』」…;.)");
}

/* Is every name one that needs no other sign? */
static bool are_likely(const zh_byline_iter *it)
{
    const zh_credit *c = &it->credit;

    for (size_t k = 0; k < c->count; k++) {
        if (!zh_is_likely_person(&it->s, c->people[k].name,
                                 c->people[k].name_end)) {
            return false;
        }
    }
    return true;
}

/* Does the bracket that is laid open have a line to itself, under another? */
static bool is_alone(const zh_byline_iter *it)
{
    size_t open = it->s.at[0], close = it->s.at[it->s.count];
    uint32_t cp = 0;

    open -= zh_utf8_prev(it->text, open, &cp);
    while (open > 0 && cp != '\n') {
        open -= zh_utf8_prev(it->text, open, &cp);
        if (zh_char_class(cp) != ZH_SPACE) {
            return false;
        }
    }
    close += zh_utf8_next(it->text, it->n, close, &cp);
    return open > 0 && close < it->n &&
           line_end(it, close, 8) - close < 2;
}

/* Is what the bracket holds a credit, from place 0 to `end`? */
static bool read_bracket(zh_byline_iter *it, size_t end, bool bare)
{
    zh_credit *c = &it->credit;
    size_t from = skip_caption(&it->s, skip_bullets(&it->s, 0));

    zh_credit_read(&it->s, from, end, false, c);
    if (c->count == 0) {
        return take_alone(it, from, end);
    }
    if (skip_spaces(&it->s, c->past) < end) {
        return false;
    }
    if (!c->has_role && !c->has_task &&
        (c->doubtful || (!bare && !(is_alone(it) && are_likely(it))))) {
        return false;
    }
    if (c->doubtful && !c->has_role) {
        return false;
    }
    return take(it, from);
}

/* The byte where the bracket closes whose text starts at byte `in`; 0 when a
** sentence, another bracket or BRACKET bytes come first. */
static size_t bracket_end(const zh_byline_iter *it, size_t in)
{
    size_t end = it->n - in < BRACKET ? it->n : in + BRACKET;

    while (in < end) {
        uint32_t cp;
        size_t n = zh_utf8_next(it->text, end, in, &cp);
        if (is_one_of(cp, U")]】〕）］﹞")) {
            return in;
        }
        if (is_one_of(cp, U"([【〔（［。!?！？")) {
            return 0;
        }
        in += n;
    }
    return 0;
}

/* The bracket that opens at byte `open` and holds text from byte `in` on. */
static bool bracket_site(zh_byline_iter *it, size_t open, size_t in, bool bare)
{
    size_t end = bracket_end(it, in);
    size_t close;
    uint32_t cp;

    if (end == 0 || end - in < 6) {
        return false;
    }
    close = end + zh_utf8_next(it->text, it->n, end, &cp);
    if (it->has_dateline && it->dateline.span.end <= close &&
        !zh_span_empty(it->dateline.reporter)) {
        return false; /* the dateline's reporter is read with it */
    }
    zh_stretch_read(&it->s, it->text, in, end);
    return it->s.at[it->s.count] == end &&
           read_bracket(it, it->s.count,
                        bare || may_be_bare(it, open, close));
}

/* ------------------------------------------------------------------ datelines */

/* The reporter in the middle of a dateline: 中央社記者李明台北2日電. */
static bool inner_site(zh_byline_iter *it, const zh_dateline *d)
{
    zh_credit *c = &it->credit;
    size_t start = zh_span_empty(d->agency) ? d->reporter.start
                                            : d->agency.start;

    zh_stretch_read(&it->s, it->text, start, d->reporter.end);
    zh_credit_read(&it->s, 0, it->s.count, false, c);
    if (c->count > 0 && c->has_role && c->end == it->s.count) {
        return take(it, 0);
    }
    start = d->reporter.start;
    zh_stretch_read(&it->s, it->text, start, d->reporter.end);
    zh_credit_read(&it->s, 0, it->s.count, false, c);
    return c->count > 0 && c->end == it->s.count && take(it, 0);
}

/* BL2: right behind a dateline a credit may run on into the sentence. */
static bool behind_site(zh_byline_iter *it, size_t at)
{
    zh_credit *c = &it->credit;
    uint32_t cp;
    size_t from;

    zh_stretch_read(&it->s, it->text, at, line_end(it, at, 4 * BEHIND));
    from = skip_spaces(&it->s, 0);
    cp = char_at(&it->s, from);
    if (is_one_of(cp, U"([【〔")) {
        return bracket_site(it, it->s.at[from], it->s.at[from + 1], true);
    }
    zh_credit_read(&it->s, from, it->s.count, true, c);
    if (c->count == 0 || c->doubtful || is_cut_off(it)) {
        return false;
    }
    if (!c->has_role) { /* 本报讯 李明、王芳报道： */
        return c->has_task && char_at(&it->s, c->end) == ':' && take(it, from);
    }
    return take(it, from);
}

/* ---------------------------------------------------------------------- lines */

static bool is_headline_before(const zh_byline_iter *it, size_t start)
{
    size_t end = start, begin;
    uint32_t cp = 0;

    while (end > 0 && (unsigned char)it->text[end - 1] <= ' ') {
        end--;
    }
    if (end == 0) {
        return false;
    }
    zh_utf8_prev(it->text, end, &cp);
    begin = line_start(it, end);
    return !is_one_of(zh_char_fold(cp), U"。;,:、") && end - begin < 2 * 3 * 40;
}

static bool is_body_behind(const zh_byline_iter *it, size_t end)
{
    while (end < it->n && (unsigned char)it->text[end] <= ' ') {
        end++;
    }
    return line_end(it, end, 4 * BODY) - end > BODY;
}

/* BL11: a line of nothing but names, between a headline and its story. */
static bool is_line_of_names(const zh_byline_iter *it, size_t start,
                             size_t end)
{
    const zh_credit *c = &it->credit;

    return are_likely(it) && !c->doubtful && c->count <= 6 && start > 0 &&
           is_headline_before(it, start) && is_body_behind(it, end);
}

/* A long line of credits has a word for people (记者, 通讯员, 实习生) near its
** start; most lines are paragraphs and go here. */
static bool may_be_credit_line(zh_byline_iter *it, size_t start, size_t end)
{
    if (end - start <= SHORT) {
        return true;
    }
    zh_stretch_read(&it->s, it->text, start, start + SHORT);
    for (size_t i = 0; i < it->s.count; i++) {
        if (is_one_of(it->s.cp[i], U"者员生")) {
            return true;
        }
        if (is_one_of(it->s.cp[i], U",。;!?“")) {
            return false;
        }
    }
    return false;
}

/* Is the line that starts at byte `start` a credit as a whole? */
static bool line_site(zh_byline_iter *it, size_t start)
{
    zh_credit *c = &it->credit;
    size_t end = line_end(it, start, 4 * LINE);
    size_t from;

    if (end - start < 6 || end - start >= 4 * LINE) {
        return false;
    }
    if (!may_be_credit_line(it, start, end)) {
        return false;
    }
    zh_stretch_read(&it->s, it->text, start, end);
    from = skip_bullets(&it->s, 0);
    zh_credit_read(&it->s, from, it->s.count, false, c);
    if (c->count == 0) {
        return from < it->s.count && take_alone(it, from, it->s.count);
    }
    if (skip_spaces(&it->s, c->past) < it->s.count) {
        return false;
    }
    if (c->has_role) {
        return (!c->doubtful || c->is_label || c->parted) && take(it, from);
    }
    if (c->has_task) {
        return !c->doubtful && take(it, from);
    }
    return is_line_of_names(it, start, end) && take(it, from);
}

/* ------------------------------------------------------- roles in running text */

/* May a credit start at place `i` when it is not glued to a word? */
static bool is_free(const zh_stretch *s, size_t i)
{
    return i == 0 || !is_word(s->cp[i - 1]);
}

/* BL12: what a credit at place `from` of running text must show. */
static bool is_credit_in_text(const zh_byline_iter *it, size_t from)
{
    const zh_stretch *s = &it->s;
    const zh_credit *c = &it->credit;
    uint32_t next = char_at(s, c->end);
    size_t after = skip_spaces(s, c->end);
    bool at_line_end = char_at(s, after) == '\n';

    if (c->count == 0 || is_cut_off(it) || (is_word(next) && !c->cut)) {
        return false;
    }
    if (c->is_label) {
        return true;
    }
    if (c->doubtful) {
        return false;
    }
    if (c->has_task) {
        return is_free(s, from) && next != ',' && next != '.';
    }
    if (!c->has_role) {
        return false;
    }
    if (is_free(s, from) && at_line_end) {
        return true;
    }
    if ((is_free(s, from) || char_at(s, from + 1) == '/') &&
        (c->has_outlet || c->parted) &&
        (c->cut || is_one_of(next, U"([") || (after > c->end && !is_one_of(next, U",")))) {
        return true;
    }
    /* a headline printed without a space before the credit */
    return c->has_outlet && (c->count > 1 || at_line_end) &&
           (zh_char_class(next) == ZH_DIGIT || at_line_end) && from > 0 &&
           !is_one_of(s->cp[from - 1], U"对向由据和与被让的是受诉经同");
}

/* Lay open the line around byte `at`; returns its place. */
static size_t lay_open(zh_byline_iter *it, size_t at)
{
    size_t start = at, before = 0;
    uint32_t cp;

    while (start > it->at && before < BEFORE) {
        size_t n = zh_utf8_prev(it->text, start, &cp);
        if (cp == '\n') {
            break;
        }
        start -= n;
        before++;
    }
    zh_stretch_read(&it->s, it->text, start, line_end(it, at, 3 * BEHIND));
    return before;
}

/* Try all starts of a credit that covers place `at`, the first first. */
static bool text_site(zh_byline_iter *it, size_t at)
{
    const zh_stretch *s = &it->s;
    size_t first = at;

    if (s->at[at] < it->refused) {
        return false;
    }
    while (first > 0 && !is_one_of(s->cp[first - 1],
                                   U"。!?;,()（）【】〔〕[]》")) {
        first--;
    }
    for (size_t from = first; from <= at; from++) {
        bool may_start = from == first || from == at ||
                         !is_word(s->cp[from - 1]) ||
                         is_one_of(char_at(s, from + 1), U"/╱") ||
                         zh_agency_at(s, from) > 0;
        if (!may_start || is_space(s->cp[from]) || !is_word(s->cp[from])) {
            continue;
        }
        zh_credit_read(s, from, s->count, false, &it->credit);
        if (it->credit.end > at && is_credit_in_text(it, from)) {
            return take(it, from);
        }
        if (it->credit.count >= MANY) {
            it->refused = s->at[it->credit.end]; /* keeps floods linear */
            return false;
        }
    }
    return false;
}

/* Could the three bytes at `at` open a word for a role with a name behind it?
** Asked before anything is laid open: text may hold 记者 a million times. */
static bool may_be_role(const zh_byline_iter *it, size_t at)
{
    uint32_t cp[3] = {0, 0, 0};
    size_t end = at;

    for (int k = 0; k < 3 && end < it->n; k++) {
        end += zh_utf8_next(it->text, it->n, end, &cp[k]);
        cp[k] = zh_char_fold(cp[k]);
    }
    if (!is_one_of(cp[1], U"者讯辑译编任文稿")) {
        return false;
    }
    return cp[1] != U'者' || !is_word(cp[2]) || zh_is_surname(cp[2]) ||
           cp[0] != U'记';
}

/* A word for a role at byte `at`. */
static bool role_site(zh_byline_iter *it, size_t at)
{
    size_t length, place;
    uint32_t next;

    if (at < it->refused || !may_be_role(it, at)) {
        return false;
    }
    place = lay_open(it, at);
    if (zh_role_at(&it->s, place, &length) == NULL) {
        return false;
    }
    next = char_at(&it->s, place + length);
    if (is_word(next) && !zh_is_person(&it->s, place + length,
                                       place + length + 2) &&
        !zh_is_person(&it->s, place + length, place + length + 3)) {
        return false;
    }
    return next != '\n' && text_site(it, place);
}

/* 摄 at byte `at`: a credit that ends there. */
static bool task_site(zh_byline_iter *it, size_t at)
{
    size_t place, length, end = at + 3;
    uint32_t cp = '\n';

    if (end < it->n) {
        zh_utf8_next(it->text, it->n, end, &cp);
        if (is_word(cp) && zh_char_fold(cp) != U'影') {
            return false; /* 摄氏, 摄制, 摄像机 */
        }
    }
    if (at >= 3 && memcmp(it->text + at - 3, "拍", 3) == 0) {
        return false;
    }
    place = lay_open(it, at);
    return zh_task_at(&it->s, place, &length) != NULL && text_site(it, place);
}

/* ------------------------------------------------------------------- the walk */

/* A slash at byte `at`: 王芳/视觉中国 at the end of a line. */
static bool library_site(zh_byline_iter *it, size_t at)
{
    size_t place = lay_open(it, at);
    size_t n = zh_picture_library_at(&it->s, skip_spaces(&it->s, place + 1));

    return n > 0 && text_site(it, place - (place > 0));
}

/* What the three bytes at `s` announce; 0: nothing. */
static char site_at(const unsigned char *s)
{
    switch (s[0] << 16 | s[1] << 8 | s[2]) {
    case 0xEFBC8F: /* ／ */
        return '/';
    case 0xEFBC88: /* （ */
    case 0xEFBCBB: /* ［ */
    case 0xE38090: /* 【 */
    case 0xE38094: /* 〔 */
    case 0xEFB99D: /* ﹝ */
        return '(';
    case 0xE8AEB0: /* 记 */
    case 0xE8A898: /* 記 */
    case 0xE9809A: /* 通 */
    case 0xE4BD9C: /* 作 */
    case 0xE7BC96: /* 编 */
    case 0xE7B7A8: /* 編 */
    case 0xE8B4A3: /* 责 */
    case 0xE8B2AC: /* 責 */
    case 0xE692B0: /* 撰 */
        return 'r';
    case 0xE69184: /* 摄 */
    case 0xE6949D: /* 攝 */
        return 't';
    default:
        return 0;
    }
}

/* Does none of them, and no line end, bracket or slash of ASCII, start in the
** ZH_SCAN_STEP bytes at `s`? Two more bytes are read. */
static bool has_no_site(const unsigned char *s)
{
    zh_scan_lane a = zh_scan_load(s);
    zh_scan_lane b = zh_scan_load(s + 1), c = zh_scan_load(s + 2);
    zh_scan_lane marks = (zh_scan_lane)((a == '\n') | (a == '(') | (a == '[') |
                                        (a == '/'));
    zh_scan_lane bc = (zh_scan_lane)((b == 0xBC) &
                                     ((c == 0x8F) | (c == 0x88) | (c == 0xBB) |
                                      (c == 0x96)));
    zh_scan_lane b80 = (zh_scan_lane)((b == 0x80) & ((c == 0x90) | (c == 0x94) |
                                                     (c == 0x9A)));

    return !zh_scan_any(
        marks | bc | b80 | zh_scan_pair(b, c, 0xB9, 0x9D) |
        zh_scan_pair(b, c, 0xAE, 0xB0) | zh_scan_pair(b, c, 0xA8, 0x98) |
        zh_scan_pair(b, c, 0xBD, 0x9C) | zh_scan_pair(b, c, 0xB7, 0xA8) |
        zh_scan_pair(b, c, 0xB4, 0xA3) | zh_scan_pair(b, c, 0xB2, 0xAC) |
        zh_scan_pair(b, c, 0x92, 0xB0) | zh_scan_pair(b, c, 0x91, 0x84) |
        zh_scan_pair(b, c, 0x94, 0x9D));
}

/* The byte of the next character from byte `i` on, before byte `n`, that may
** announce a credit, and what it announces; `n` when there is none. */
static size_t find_site(const unsigned char *s, size_t i, size_t n, char *what)
{
    while (i < n) {
        size_t stop = i + ZH_SCAN_STEP;
        if (stop + 2 > n) {
            stop = n;
        } else if (has_no_site(s + i)) {
            i = stop;
            continue;
        }
        for (; i < stop; i++) {
            if (s[i] >= 0xE0 && i + 2 < n) {
                *what = site_at(s + i);
            } else {
                *what = s[i] == '\n' || s[i] == '(' || s[i] == '[' ||
                                s[i] == '/'
                            ? (char)s[i]
                            : 0;
            }
            if (*what != 0) {
                return i;
            }
        }
    }
    return n;
}

/* Pass the datelines that end at or before byte `at`. */
static void next_dateline(zh_byline_iter *it)
{
    it->has_dateline = zh_dateline_next(&it->datelines, &it->dateline);
}

static bool dateline_site(zh_byline_iter *it)
{
    zh_dateline d = it->dateline;

    next_dateline(it);
    if (!zh_span_empty(d.reporter) && d.reporter.start >= it->at &&
        inner_site(it, &d)) {
        return true;
    }
    it->at = d.span.end > it->at ? d.span.end : it->at;
    return behind_site(it, it->at);
}

static bool site(zh_byline_iter *it, size_t at, char what)
{
    switch (what) {
    case '\n':
        return line_site(it, at + 1);
    case '(':
    case '[':
        return bracket_site(it, at, at + ((unsigned char)it->text[at] < 0x80
                                              ? 1
                                              : 3),
                            false);
    case '/':
        return library_site(it, at);
    case 'r':
        return role_site(it, at);
    default:
        return task_site(it, at);
    }
}

static bool next_credit(zh_byline_iter *it)
{
    const unsigned char *s = (const unsigned char *)it->text;

    if (it->at == 0 && it->n > 0 &&
        !(it->has_dateline && it->dateline.span.start == 0) &&
        line_site(it, 0)) {
        return true;
    }
    for (size_t i = it->at;;) {
        size_t stop = it->has_dateline ? it->dateline.span.start : it->n;
        char what = 0;

        i = i < stop ? find_site(s, i, stop, &what) : stop;
        if (i < stop) {
            if (site(it, i, what)) {
                return true;
            }
            i += what == '\n' || s[i] < 0x80 ? 1 : 3;
        } else if (it->has_dateline) {
            if (dateline_site(it)) {
                return true;
            }
            i = it->at > i ? it->at : i;
        } else {
            break;
        }
    }
    it->at = it->n;
    return false;
}

void zh_byline_iter_init(zh_byline_iter *it, const char *text, size_t n)
{
    it->text = text;
    it->n = n;
    it->at = 0;
    it->given = 0;
    it->refused = 0;
    it->alone = false;
    it->credit.count = 0;
    zh_dateline_iter_init(&it->datelines, text, n, NULL);
    memset(&it->dateline, 0, sizeof it->dateline);
    next_dateline(it);
}

bool zh_byline_next(zh_byline_iter *it, zh_byline *out)
{
    const zh_credited *p;

    if (it->given == it->credit.count) {
        it->credit.count = 0;
        it->given = 0;
        if (!next_credit(it)) {
            it->credit.count = 0;
            return false;
        }
    }
    p = &it->credit.people[it->given++];
    out->span = it->span;
    out->name = zh_stretch_span(&it->s, p->name, p->name_end);
    if (it->alone) {
        out->name = (zh_span){0, 0};
    }
    out->outlet = zh_stretch_span(&it->s, p->outlet, p->outlet_end);
    out->station = zh_stretch_span(&it->s, p->station, p->station_end);
    out->role = p->role;
    out->task = p->task;
    return true;
}
