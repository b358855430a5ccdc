/* SPDX-License-Identifier: MIT */
/*
** credit.c: see credit.h.
*/
#include "credit.h"

#include <string.h>
#include <uchar.h>

#include "../text/chars.h"
#include "../words/surname.h"
#include "agency.h"
#include "person.h"
#include "place.h"
#include "role.h"

#define OUTLET 24 /* characters of an outlet and what stands before a role */
#define DESK 6    /* of a desk between them: 本报政法部记者 */

/* The reader: where it is, and what holds for the next name. */
typedef struct reader {
    const zh_stretch *s;
    size_t at, end;
    bool into_prose;
    const zh_role *role;
    bool role_signed;  /* 责编：王芳 */
    size_t outlet, outlet_end;
    size_t station, station_end;
    const char *task;  /* printed before the names: 文/本报记者…… */
    size_t tasked;     /* people before this one have their task */
    bool stop;         /* nothing more belongs to the credit */
} reader;

static bool is_one_of(uint32_t cp, const char32_t *set)
{
    for (size_t i = 0; set[i] != 0; i++) {
        if (set[i] == cp) {
            return true;
        }
    }
    return false;
}

static uint32_t char_at(const reader *r, size_t i)
{
    return i < r->end ? r->s->cp[i] : 0;
}

static bool is_space(uint32_t cp)
{
    return cp != '\n' && cp != 0 && zh_char_class(cp) == ZH_SPACE;
}

static bool is_han(uint32_t cp)
{
    return zh_char_class(cp) == ZH_HAN;
}

static bool is_dot(uint32_t cp)
{
    return is_one_of(cp, U"·•‧・");
}

static bool is_slash(uint32_t cp)
{
    return is_one_of(cp, U"/╱∕");
}

static bool is_sign(uint32_t cp)
{
    return is_one_of(cp, U":|丨∣︱ǀ") || is_slash(cp);
}

static size_t skip_spaces(const reader *r, size_t i)
{
    while (is_space(char_at(r, i))) {
        i++;
    }
    return i;
}

static size_t skip_joints(const reader *r, size_t i)
{
    while (is_space(char_at(r, i)) || is_one_of(char_at(r, i), U"、,;&|")) {
        i++;
    }
    return i;
}

/* Does a word end at place `i`? */
static bool is_end(const reader *r, size_t i)
{
    uint32_t cp = char_at(r, i);
    return !is_han(cp) && zh_char_class(cp) != ZH_LETTER && !is_dot(cp);
}

/* ------------------------------------------------------- outlets and roles */

/* Is [from, to) what may stand between an outlet and a role: a desk, a quoted
** column, where the reporter is posted? Sets the station. */
static bool read_posting(reader *r, size_t from, size_t to)
{
    static const char *const verbs[] = {"常驻", "驻", "赴", "派驻"};
    size_t i = skip_spaces(r, from);

    while (to > i && is_space(char_at(r, to - 1))) {
        to--;
    }
    for (size_t k = 0; k < sizeof verbs / sizeof verbs[0]; k++) {
        size_t n = zh_stretch_is(r->s, i, verbs[k]);
        if (n > 0 && i + n < to && to - i - n <= 10) {
            if (r->s->cp[i + n - 1] == U'驻') {
                r->station = i + n;
                r->station_end = to;
            }
            return true;
        }
    }
    if (to > i && is_one_of(char_at(r, i), U"“\"《「")) {
        return is_one_of(char_at(r, to - 1), U"”\"》」");
    }
    for (size_t k = i; k < to; k++) {
        if (!is_han(r->s->cp[k])) {
            return false;
        }
    }
    return to <= i + DESK;
}

static bool is_name_of_medium(const reader *r, size_t from, size_t to)
{
    if (zh_char_class(r->s->cp[from]) == ZH_DIGIT) {
        return false;
    }
    for (size_t i = from; i < to; i++) {
        uint32_t cp = r->s->cp[i];
        if (!is_han(cp) && zh_char_class(cp) != ZH_LETTER &&
            zh_char_class(cp) != ZH_DIGIT && !is_dot(cp) &&
            !is_one_of(cp, U"-—─–+&")) {
            return false;
        }
        if (is_one_of(cp, U"的了是在对向据被让由")) {
            return false;
        }
    }
    return true;
}

/* BL4: is [from, to), which ends where a role starts, an outlet? */
static bool read_outlet(reader *r, size_t from, size_t to)
{
    size_t n = zh_agency_at(r->s, from);
    size_t known = from + n <= to ? n : 0;

    r->station = r->station_end = 0;
    for (size_t end = to; end > from + 1 && end > from + known; end--) {
        if (zh_medium_ending(r->s, from, end) > 0 &&
            is_name_of_medium(r, from, end) && read_posting(r, end, to)) {
            r->outlet = from;
            r->outlet_end = end;
            return true;
        }
    }
    if (known > 0 && read_posting(r, from + known, to)) {
        r->outlet = from;
        r->outlet_end = from + known;
        return true;
    }
    if (is_one_of(r->s->cp[from], U"驻") && read_posting(r, from, to)) {
        r->outlet = r->outlet_end = 0;
        return true;
    }
    return false;
}

/* An outlet holds on over roles of its own people: BL5. */
static void keep_outlet(reader *r, const zh_role *role)
{
    if (role->group != 'r') {
        r->outlet = r->outlet_end = 0;
        r->station = r->station_end = 0;
    }
}

/* Find a role at place `i` or, behind an outlet, further on. */
static const zh_role *find_role(reader *r, size_t i, size_t *start,
                                size_t *length)
{
    const zh_role *role = zh_role_at(r->s, i, length);
    size_t limit = i + OUTLET < r->end ? i + OUTLET : r->end;

    *start = i;
    if (role != NULL) {
        keep_outlet(r, role);
        return role;
    }
    for (size_t p = i + 1; p < limit; p++) {
        uint32_t cp = char_at(r, p);
        if (is_one_of(cp, U"、,;:。!?()（）【】[]<>\n") || is_slash(cp)) {
            break;
        }
        role = zh_role_at(r->s, p, length);
        if (role != NULL && role->group != 'm' && role->group != 'e' &&
            read_outlet(r, i, p)) {
            *start = p;
            return role;
        }
        if (role != NULL && zh_stretch_is(r->s, p, "专栏作") == 0 &&
            role->group == 'r') {
            break; /* the nearest role is the one an outlet belongs to */
        }
    }
    return NULL;
}

/* BL6: the words for what was made need a sign, a space or a name that is
** sure to be one behind them: 摄影 陈明, but not 摄影展, 作者系……. */
static bool is_parted(const reader *r, const zh_role *role, size_t i)
{
    size_t to = i;

    if (is_space(char_at(r, i)) || is_sign(char_at(r, i))) {
        return true;
    }
    while (is_han(char_at(r, to))) {
        to++;
    }
    if (role->group == 'm' || role->group == 'e') {
        return to <= i + 4 && zh_is_person(r->s, i, to);
    }
    return true;
}

/* Read a role, with its outlet before and its sign behind it. */
static bool read_role(reader *r, zh_credit *c)
{
    size_t i = skip_joints(r, r->at);
    size_t start, length, more;
    const zh_role *role = find_role(r, i, &start, &length);

    if (role == NULL || start + length > r->end) {
        return false;
    }
    i = start + length;
    /* 编辑&制图丨马芳: the first of two roles is the one told */
    while (is_one_of(char_at(r, i), U"&/、") &&
           zh_role_at(r->s, i + 1, &more) != NULL && i + 1 + more <= r->end) {
        i += 1 + more;
    }
    if (!is_parted(r, role, i)) {
        return false;
    }
    more = skip_spaces(r, i);
    if (c->count > 0 && !r->role_signed && is_sign(char_at(r, more)) &&
        role->group == 'e') {
        r->stop = true; /* 通讯员 王芳 责任编辑：李明 are two credits */
        return false;
    }
    c->parted |= is_space(char_at(r, i));
    r->role = role;
    r->role_signed = is_sign(char_at(r, more));
    if (!c->has_role && c->count == 0) {
        c->is_label = r->role_signed;
        c->has_outlet = r->outlet_end > r->outlet;
        c->outlet_end = i;
    }
    c->has_role = true;
    r->at = r->role_signed ? more + 1 : i;
    return true;
}

/* ------------------------------------------------------------------- tasks */

static void give_task(reader *r, zh_credit *c, const char *task)
{
    for (size_t k = r->tasked; k < c->count; k++) {
        c->people[k].task = task;
        if (c->people[k].role == NULL &&
            (strncmp(task, "摄", strlen("摄")) == 0 ||
             strcmp(task, "航拍") == 0)) {
            c->people[k].role = "摄影"; /* BL8 */
        }
    }
    r->tasked = c->count;
    c->has_task = true;
}

/* BL9: behind a task or a name a slash and who distributes the picture. */
static void read_library(reader *r, zh_credit *c)
{
    size_t i = skip_spaces(r, r->at);
    size_t from, n;

    if (!is_slash(char_at(r, i))) {
        return;
    }
    from = skip_spaces(r, i + 1);
    n = zh_picture_library_at(r->s, from);
    if (n == 0 || from + n > r->end || !is_end(r, from + n)) {
        return;
    }
    for (size_t k = c->count; k > 0 && c->people[k - 1].outlet_end == 0; k--) {
        c->people[k - 1].outlet = (uint16_t)from;
        c->people[k - 1].outlet_end = (uint16_t)(from + n);
    }
    c->has_task = true;
    c->end = r->at = from + n;
}

/* A task behind names: 摄, 报道, /文. What follows it must end the word. */
static bool read_task(reader *r, zh_credit *c)
{
    size_t i = skip_spaces(r, r->at);
    bool slashed = is_slash(char_at(r, i));
    size_t n, m;
    const char *task;

    if (r->tasked == c->count) {
        return false;
    }
    i = slashed ? skip_spaces(r, i + 1) : i;
    task = zh_task_at(r->s, i, &n);
    if (task == NULL || i + n > r->end || !is_end(r, i + n)) {
        return false;
    }
    if (!slashed && is_slash(char_at(r, i + n)) && strcmp(task, "供图") == 0) {
        r->stop = true; /* 供图/新华社 starts a credit of its own */
        return false;
    }
    if (!slashed && zh_role_at(r->s, i, &m) != NULL) {
        size_t next = skip_spaces(r, i + m);
        if (is_sign(char_at(r, next)) ||
            (next > i + m && is_han(char_at(r, next)))) {
            return false; /* 摄影 陈明: a role for the next */
        }
    }
    give_task(r, c, task);
    c->end = r->at = i + n;
    read_library(r, c);
    return true;
}

/* 文/ and 文/视频 before roles and names. */
static bool read_task_before(reader *r)
{
    size_t i = skip_joints(r, r->at);
    size_t n, next;
    const char *task = zh_task_at(r->s, i, &n);

    if (task == NULL || i + n >= r->end) {
        return false;
    }
    next = skip_spaces(r, i + n);
    if (is_slash(char_at(r, next)) || char_at(r, next) == ':') {
        next++;
    } else if (next == i + n || n == 1) {
        return false;
    }
    r->task = task;
    r->at = next;
    return true;
}

/* ------------------------------------------------------------------- names */

static void add_person(reader *r, zh_credit *c, size_t from, size_t to)
{
    zh_credited *p;

    if (c->count == ZH_CREDITED_MAX) {
        return;
    }
    p = &c->people[c->count++];
    p->name = (uint16_t)from;
    p->name_end = (uint16_t)to;
    p->outlet = (uint16_t)r->outlet;
    p->outlet_end = (uint16_t)r->outlet_end;
    p->station = (uint16_t)r->station;
    p->station_end = (uint16_t)r->station_end;
    p->role = r->role != NULL ? r->role->label : NULL;
    p->task = NULL;
    if (r->task != NULL && r->role == NULL) {
        p->role = r->task; /* 文/图 刘明: the task says what he is */
    } else {
        p->task = r->task;
    }
    c->end = to;
}

/* Words that a sentence goes on with behind a reporter's name. */
static bool is_prose_at(const reader *r, size_t i)
{
    static const char *const words[] = {
        "从",   "今天", "今日", "今晨", "昨天", "昨日", "昨晚", "近日",
        "日前", "在",   "对",   "获悉", "了解", "采访", "就",   "于",
        "来源", "由",   "据",   "前往", "走进", "发自", "独家", "来到",
        "近期", "最近", "今年", "上午", "下午", "连日", "自",   "跟随",
        "通过", "日",   "说",   "称",   "看到", "发现", "一",   "赴",
        "随",   "向",   "与",   "和",   "到",   "从此", "前天", "当天",
    };
    for (size_t k = 0; k < sizeof words / sizeof words[0]; k++) {
        if (zh_stretch_is(r->s, i, words[k]) > 0) {
            return true;
        }
    }
    return false;
}

/* Does a role, an outlet with its role, or a task start at place `i`, inside
** the run that ends at `to`? */
static bool is_cut(reader *r, size_t i, size_t to)
{
    size_t n;
    reader ahead = *r;
    const zh_role *role = zh_role_at(r->s, i, &n);

    if (role != NULL && (role->group == 'r' || role->group == 'c') &&
        i + n <= r->end) {
        return true;
    }
    if (role != NULL && is_sign(char_at(r, i + n))) {
        return true;
    }
    if (zh_task_at(r->s, i, &n) != NULL && i + n >= to &&
        (n > 1 || is_one_of(r->s->cp[i], U"摄绘文图"))) {
        return true;
    }
    n = zh_agency_at(r->s, i);
    return n > 0 && zh_role_at(r->s, i + n, &n) != NULL &&
           find_role(&ahead, i, &n, &n) != NULL;
}

/* The place up to which a run of characters that starts at `from` is names.
** One or two characters are looked at only as a whole. */
static size_t names_end(reader *r, size_t from)
{
    size_t to = from, first = from + 2;

    while (is_han(char_at(r, to)) ||
           (to > from && is_dot(char_at(r, to)) && is_han(char_at(r, to + 1)))) {
        to++;
    }
    for (size_t i = first; i < to; i++) {
        if (is_cut(r, i, to)) {
            return i;
        }
        if (r->into_prose && is_prose_at(r, i)) {
            return i == first && !zh_is_person(r->s, from, i) ? from
                   : i == first && i + 1 < to && is_prose_at(r, i + 1) ? i + 1
                                                                        : i;
        }
    }
    return to;
}

/* 邱俊钦桃园传真: the place between a name and a task is dropped. */
static size_t without_place(const reader *r, size_t from, size_t to)
{
    for (size_t n = 3; n > 1; n--) {
        if (to > from + n + 1 && zh_is_person(r->s, from, from + n) &&
            zh_is_place(r->s, from + n, to)) {
            return from + n;
        }
    }
    return to;
}

/* BL3: 李 明: typesetting puts a space inside names of two. Returns the end of
** the name whose first character stands alone at place `from`, or `from`. */
static size_t spaced_name_end(reader *r, size_t from)
{
    size_t ends[4], n = 0, i = from;

    while (n < 4 && is_han(char_at(r, i)) && !is_han(char_at(r, i + 1)) &&
           !(n > 1 && is_one_of(char_at(r, i), U"摄文图绘"))) {
        ends[n++] = ++i;
        i = skip_spaces(r, i);
    }
    if (n == 1 && is_han(char_at(r, i)) && i > ends[0]) {
        size_t to = names_end(r, i);
        return to <= i + 2 && zh_is_surname(r->s->cp[from]) ? to : from;
    }
    if (n == 2 || n == 4) {
        return ends[1];
    }
    return n == 3 ? ends[2] : from;
}

/* A name in Latin letters, behind a sign only: 影片：Michael Chiu. */
static size_t latin_name_end(const reader *r, size_t from)
{
    size_t i = from, to = from;

    if (!r->role_signed) {
        return from;
    }
    while (zh_char_class(char_at(r, i)) == ZH_LETTER ||
           (i > from && is_one_of(char_at(r, i), U" .'-"))) {
        i++;
        to = zh_char_class(char_at(r, i - 1)) == ZH_LETTER ? i : to;
    }
    return to - from >= 3 ? to : from;
}

static bool add_run(reader *r, zh_credit *c, size_t from, size_t to)
{
    uint16_t ends[ZH_CREDITED_MAX + 1];
    size_t end = without_place(r, from, to);
    size_t count = 0, dots = 0;

    for (size_t i = from; i < end; i++) {
        dots += is_dot(r->s->cp[i]);
    }
    if (dots > 0) {
        ends[0] = (uint16_t)end;
        count = end - from <= 20;
    } else {
        count = zh_person_split(r->s, from, end, ends);
    }
    for (size_t k = 0; k < count; k++) {
        size_t start = k == 0 ? from : ends[k - 1];
        c->doubtful |= dots == 0 && !zh_is_person(r->s, start, ends[k]);
        add_person(r, c, start, ends[k]);
    }
    return count > 0;
}

/* Read the names that start behind joints. */
static bool read_names(reader *r, zh_credit *c)
{
    size_t i = skip_joints(r, r->at);
    size_t to = latin_name_end(r, i);

    c->parted |= i > r->at;
    if (to > i) {
        add_person(r, c, i, to);
    } else if (is_han(char_at(r, i)) && is_space(char_at(r, i + 1))) {
        to = spaced_name_end(r, i);
        if (to == i) {
            return false;
        }
        c->doubtful |= !zh_is_surname(r->s->cp[i]);
        add_person(r, c, i, to);
    } else {
        to = names_end(r, i);
        if (to < i + 2 || !add_run(r, c, i, to)) {
            return false;
        }
    }
    r->at = to;
    read_library(r, c);
    return true;
}

/* -------------------------------------------------------------- the credit */

void zh_credit_read(const zh_stretch *s, size_t i, size_t end,
                    bool into_prose, zh_credit *c)
{
    reader r;

    memset(&r, 0, sizeof r);
    r.s = s;
    r.at = i;
    r.end = end;
    r.into_prose = into_prose;
    memset(c, 0, offsetof(zh_credit, people));
    c->end = i;
    while (!r.stop && r.at < end) {
        if (!read_task(&r, c) && !r.stop && !read_role(&r, c) && !r.stop &&
            !(c->count == 0 && r.task == NULL && read_task_before(&r)) &&
            !read_names(&r, c)) {
            break;
        }
    }
}
