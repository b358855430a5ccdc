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

#define NAMELESS 2 /* 采写：新京报记者 李明; more are no credit */
#define OUTLET 24 /* characters of an outlet and what stands before a role */
#define STATION 10 /* of a country or town where a reporter is posted */
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
    int nameless;      /* roles in a row that nobody was named for */
    bool named;        /* the last thing read was a name or a task */
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
    return zh_char_class(cp) == ZH_HAN && cp != U'丨'; /* a sign: 作者丨李明 */
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

/* The length of 驻, 常驻, 赴 at place `i`: where a reporter is posted or sent
** follows. */
static size_t posting_verb(const reader *r, size_t i)
{
    static const char *const verbs[] = {"常驻", "派驻", "驻", "赴"};

    for (size_t k = 0; k < sizeof verbs / sizeof verbs[0]; k++) {
        size_t n = zh_stretch_is(r->s, i, verbs[k]);
        if (n > 0) {
            return n;
        }
    }
    return 0;
}

/* Is [from, to) what may stand between an outlet and a role: a desk, a quoted
** column, where the reporter is posted? */
static bool is_posting(const reader *r, size_t from, size_t to)
{
    size_t i = skip_spaces(r, from);
    size_t n = posting_verb(r, i);

    while (to > i && is_space(char_at(r, to - 1))) {
        to--;
    }
    if (n > 0 && i + n < to) {
        return to - i - n <= STATION;
    }
    if (to > i && is_one_of(char_at(r, i), U"“\"《「")) {
        return is_one_of(char_at(r, to - 1), U"”\"》」");
    }
    for (size_t k = i; k < to; k++) {
        if (!is_han(r->s->cp[k])) {
            return false;
        }
    }
    return to <= i + DESK && zh_medium_ending(r->s, i, to) == 0;
}

/* The outlet is [from, end); [end, to) is a posting. */
static void set_outlet(reader *r, size_t from, size_t end, size_t to)
{
    size_t i = skip_spaces(r, end);
    size_t n = posting_verb(r, i);

    r->outlet = from;
    r->outlet_end = end;
    r->station = r->station_end = 0;
    if (n > 0 && r->s->cp[i + n - 1] == U'驻') {
        r->station = i + n;
        for (r->station_end = to; is_space(char_at(r, r->station_end - 1));) {
            r->station_end--;
        }
    }
}

static bool is_name_of_medium(const reader *r, size_t from, size_t to)
{
    size_t n = zh_agency_before(r->s, to);

    if (zh_char_class(r->s->cp[from]) == ZH_DIGIT) {
        return false;
    }
    if (n > 0 && from + n < to && is_han(r->s->cp[to - n - 1])) {
        return false; /* 李明新华社: a name stands before the agency's */
    }
    for (size_t i = from; i < to; i++) {
        uint32_t cp = r->s->cp[i];
        if (!is_han(cp) && zh_char_class(cp) != ZH_LETTER &&
            zh_char_class(cp) != ZH_DIGIT && !is_dot(cp) &&
            !is_one_of(cp, U"-—─–+&")) {
            return false;
        }
        if (is_one_of(cp, U"的了是在对向据被让由") &&
            zh_stretch_is(r->s, i, "在线") == 0) {
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

    for (size_t end = to; end > from + 1 && end > from + known; end--) {
        if (zh_medium_ending(r->s, from, end) > 0 &&
            is_name_of_medium(r, from, end) && is_posting(r, end, to)) {
            set_outlet(r, from, end, to);
            return true;
        }
    }
    if (known > 0 && is_posting(r, from + known, to)) {
        set_outlet(r, from, from + known, to);
        return true;
    }
    if (r->s->cp[from] == U'驻' && is_posting(r, from, to)) {
        set_outlet(r, from, from, to);
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

/* Is there a character that words for people close with (记者, 通讯员)? */
static bool has_person_word(const reader *r, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        switch (r->s->cp[i]) {
        case U'者':
        case U'员':
        case U'生':
        case U'家':
        case U'人':
        case U'译':
        case U'稿':
        case U'师':
        case U'影':
            return true;
        default:
            break;
        }
    }
    return false;
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
    if (!has_person_word(r, i + 1, limit)) {
        return NULL;
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
    const zh_role *role;

    if (c->count > 0 && is_slash(char_at(r, i))) {
        i = skip_spaces(r, i + 1); /* 撰文：李明／影片：王芳 */
    }
    role = find_role(r, i, &start, &length);
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
    if (r->role_signed && c->count > 0) {
        r->task = NULL; /* 文｜李明 编辑｜王芳 */
    }
    if (!c->has_role && c->count == 0) {
        c->is_label = r->role_signed && role->group != 'r';
        c->has_outlet = r->outlet_end > r->outlet;
        c->outlet_end = i;
    }
    c->has_role = true;
    r->named = false;
    r->stop = ++r->nameless > NAMELESS;
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

/* The length of the name of who distributes pictures at place `i`: one of the
** table, or what only such names look like (视觉重庆, 云岭图片). */
static size_t library_length(const reader *r, size_t i)
{
    size_t n = zh_picture_library_at(r->s, i);
    size_t to = i;

    if (n > 0 && i + n <= r->end && is_end(r, i + n)) {
        return n;
    }
    while (is_han(char_at(r, to))) {
        to++;
    }
    return to - i >= 3 && to - i <= 8 &&
                   (zh_stretch_is(r->s, i, "视觉") > 0 ||
                    zh_stretch_was(r->s, to, "视觉") > 0 ||
                    zh_stretch_was(r->s, to, "图片") > 0 ||
                    zh_medium_ending(r->s, i, to) > 0)
               ? to - i
               : 0;
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
    n = library_length(r, from);
    if (n == 0) {
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
    if (slashed && c->has_role && n > 3 && zh_stretch_is(r->s, i, "综合") > 0) {
        r->stop = true; /* 編譯王明／綜合報導: the desk, no task of his */
        c->past = i + n;
        return false;
    }
    if (!slashed && is_slash(char_at(r, i + n)) &&
        zh_picture_library_at(r->s, skip_spaces(r, i + n + 1)) > 0 &&
        is_one_of(r->s->cp[i + n - 1], U"图")) {
        r->stop = true; /* 供图/新华社, 图/视觉中国: a credit of its own */
        c->cut = true;
        return false;
    }
    if (!slashed && is_sign(char_at(r, i + n)) &&
        (n == 1 ? i > r->at : char_at(r, i + n) != ':') &&
        library_length(r, skip_spaces(r, i + n + 1)) == 0 &&
        is_han(char_at(r, skip_spaces(r, i + n + 1)))) {
        return false; /* 文/李明 图/王芳: a task before the next name */
    }
    if (!slashed && zh_role_at(r->s, i, &m) != NULL) {
        size_t next = skip_spaces(r, i + m);
        if (is_sign(char_at(r, next)) ||
            (next > i + m && is_han(char_at(r, next)))) {
            return false; /* 摄影 陈明: a role for the next */
        }
    }
    give_task(r, c, task);
    r->named = true;
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
    r->role_signed = is_sign(char_at(r, next));
    if (r->role_signed) {
        next++;
    } else if (next == i + n || n == 1) {
        return false;
    }
    r->task = task;
    r->role = NULL;
    r->named = false;
    r->at = next;
    return true;
}

/* ------------------------------------------------------------------- names */

static void add_person(reader *r, zh_credit *c, size_t from, size_t to)
{
    zh_credited *p;

    r->nameless = 0;
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
    if (r->task != NULL && r->role == NULL) { /* 文/图 刘明, 摄/王芳 */
        p->role = strcmp(r->task, "摄") == 0 ? "摄影" : r->task;
        c->has_role = true;
    } else {
        p->task = r->task;
    }
    c->end = to;
}

static const zh_phrase prose_rows[] = {
    u"从",   u"今天", u"今日", u"今晨", u"昨天", u"昨日", u"昨晚", u"近日",
    u"日前", u"在",   u"对",   u"获悉", u"了解", u"采访", u"就",   u"于",
    u"来源", u"由",   u"据",   u"前往", u"走进", u"发自", u"独家", u"来到",
    u"近期", u"最近", u"今年", u"上午", u"下午", u"连日", u"自",   u"跟随",
    u"通过", u"日",   u"说",   u"称",   u"看到", u"发现", u"一",   u"赴",
    u"随",   u"向",   u"与",   u"和",   u"到",   u"从此", u"前天", u"当天",
};

static const char16_t prose_edge[] =
    u"一上下与了于今从到前发向和在对就当据日昨最来独由看称自获说走赴跟"
    u"近连通采随";

static const zh_phrases prose = ZH_PHRASES(prose_edge, prose_rows);

/* Words that a sentence goes on with behind a reporter's name. */
static bool is_prose_at(const reader *r, size_t i)
{
    return zh_phrase_at(&prose, r->s, i, NULL) > 0;
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
        (n > 1 || is_one_of(r->s->cp[i], U"摄绘"))) {
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
            r->stop = true;
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
        size_t to = names_end(r, i), m;
        if (zh_task_at(r->s, i + 1, &m) != NULL && is_end(r, i + 1 + m)) {
            to = i + 1; /* 李 明摄 */
        }
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

/* 作者：佚名, 编辑：综合 */
static bool is_nobody(const reader *r, size_t from, size_t to)
{
    static const char *const words[] = {"佚名", "不详", "未知", "匿名", "综合",
                                        "网络", "无名", "本报", "本刊", "本网"};
    for (size_t k = 0; k < sizeof words / sizeof words[0]; k++) {
        size_t n = zh_stretch_is(r->s, from, words[k]);
        if (n > 0 && from + n <= to) {
            return true;
        }
    }
    return false;
}

/* 本台记者白俄罗斯明斯克报道: where, not who. */
static bool opens_with_place(const reader *r, size_t from, size_t to)
{
    for (size_t n = 3; n <= 6 && from + n <= to; n++) {
        if (zh_is_known_place(r->s, from, from + n)) {
            return true;
        }
    }
    return zh_is_known_place(r->s, from, to);
}

static bool add_run(reader *r, zh_credit *c, size_t from, size_t to)
{
    uint16_t ends[ZH_CREDITED_MAX + 1];
    size_t end = without_place(r, from, to);
    size_t count = 0, dots = 0;

    if (is_nobody(r, from, end) || opens_with_place(r, from, end)) {
        return false;
    }
    for (size_t i = from; i < end; i++) {
        dots += is_dot(r->s->cp[i]);
    }
    if (dots > 0) {
        ends[0] = (uint16_t)end;
        count = end - from <= 20;
    } else {
        count = zh_person_split(r->s, from, end, ends);
    }
    for (size_t k = 0; k < count && r->role == NULL && r->task == NULL; k++) {
        size_t start = k == 0 ? from : ends[k - 1];
        if (dots == 0 && !zh_is_person(r->s, start, ends[k])) {
            return false; /* no role vouches for it */
        }
    }
    for (size_t k = 0; k < count; k++) {
        size_t start = k == 0 ? from : ends[k - 1];
        c->doubtful |= dots == 0 && !zh_is_person(r->s, start, ends[k]);
        add_person(r, c, start, ends[k]);
    }
    return count > 0;
}

/* Behind a name the next one at place `i` must look like one, unless a 、
** has promised it: a caption may go on behind a space. */
static bool is_next_name(reader *r, size_t i)
{
    reader ahead = *r;
    size_t to;

    for (size_t k = r->at; k < i; k++) {
        if (r->s->cp[k] == U'、') {
            return true;
        }
    }
    if (is_space(char_at(r, i + 1)) || !is_han(char_at(r, i))) {
        return true;
    }
    to = names_end(&ahead, i);
    return zh_is_person(r->s, i, to) ||
           (to >= i + 4 && zh_is_person(r->s, i, i + 2)) ||
           is_dot(char_at(r, i + 2)) || is_dot(char_at(r, i + 3));
}

/* NetEase and others print the editor's number: 姚明_NT6056. */
static void read_number(reader *r, zh_credit *c)
{
    size_t i = r->at;

    if (!r->role_signed || char_at(r, i) != '_') {
        return;
    }
    for (i++; zh_char_class(char_at(r, i)) == ZH_LETTER ||
              zh_char_class(char_at(r, i)) == ZH_DIGIT;) {
        i++;
    }
    c->end = r->at = i;
}

static bool may_open_name(const reader *r, size_t i)
{
    return zh_is_surname(char_at(r, i)) ||
           zh_phrase_at(&zh_people_openings, r->s, i, NULL) > 0 ||
           zh_is_double_surname(char_at(r, i), char_at(r, i + 1)) ||
           is_dot(char_at(r, i + 1)) || is_dot(char_at(r, i + 2)) ||
           is_dot(char_at(r, i + 3)) || is_dot(char_at(r, i + 4));
}

/* Read the names that start behind joints. */
static bool read_names(reader *r, zh_credit *c)
{
    size_t i = skip_joints(r, r->at);
    size_t to = latin_name_end(r, i);
    bool parted;

    if ((r->named && (i == r->at || !is_next_name(r, i))) ||
        zh_phrase_at(&zh_roles, r->s, i, NULL) > 0) {
        return false; /* 责任编辑：责任编辑： has no people */
    }
    parted = i > r->at;
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
        if (r->role == NULL && r->task == NULL && !may_open_name(r, i)) {
            return false; /* no role vouches for it */
        }
        to = names_end(r, i);
        if (to < i + 2 || !add_run(r, c, i, to)) {
            return false;
        }
    }
    r->at = to;
    r->named = true;
    c->parted |= parted;
    read_number(r, c);
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
            !read_task_before(&r) && !read_names(&r, c)) {
            break;
        }
    }
    c->past = c->past > c->end ? c->past : c->end;
}
