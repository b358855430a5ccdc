/* SPDX-License-Identifier: MIT */
/*
** predicate.c: see predicate.h. Rules PA (approx), PD (direction), PB (basis).
*/
#include "predicate.h"

#include "../text/chars.h"
#include "numeral.h"

enum {
    DE = 0x7684,    /* 的 */
    BI = 0x6BD4,    /* 比 */
    JIAO = 0x8F83,  /* 较 */
    ZHAN = 0x5360,  /* 占 */
};

/* Longest comparison between 比 and its verb. */
#define BASIS_MAX 24

bool zh_is_clause_mark(uint32_t cp)
{
    return cp == ',' || cp == ';' || cp == ':' || cp == '!' || cp == '?' ||
           cp == 0x3002 || cp == 0xFE30 || cp == '\n' || cp == 0x300D ||
           cp == 0xFF61 || cp == '|';
}

/* Marks that stand inside a number do not end a clause: 1,234 */
static bool is_inside_number(const zh_stretch *s, size_t i)
{
    return s->cp[i] == ',' && i > 0 && i + 1 < s->count &&
           s->cp[i - 1] >= '0' && s->cp[i - 1] <= '9' &&
           s->cp[i + 1] >= '0' && s->cp[i + 1] <= '9';
}

size_t zh_clause_start(const zh_stretch *s, size_t floor, size_t i)
{
    while (i > floor && (!zh_is_clause_mark(s->cp[i - 1]) ||
                         is_inside_number(s, i - 1))) {
        i--;
    }
    return i;
}

/* ------------------------------------------------------------------- basis */

/* Words in which 比 or 较 compares nothing with the figure. */
static bool is_comparison(const zh_stretch *s, size_t i)
{
    static const char *const not_before[] = {"占", "同", "环", "相", "对",
                                             "之", "性价", "为", "计", "评"};
    static const char *const not_after[] = {"例", "重", "较", "率", "赛", "值",
                                            "如", "价", "特", "利", "分"};
    static const char *const degree[] = {"快", "大", "高", "多", "好", "低",
                                         "小", "少", "强", "长", "为", "慢"};

    if (s->cp[i] == BI) {
        for (size_t k = 0; k < 10; k++) {
            if (zh_stretch_was(s, i, not_before[k])) {
                return false;
            }
        }
        for (size_t k = 0; k < 11; k++) {
            if (zh_stretch_is(s, i + 1, not_after[k])) {
                return false;
            }
        }
        return true;
    }
    for (size_t k = 0; k < 12; k++) {
        if (zh_stretch_is(s, i + 1, degree[k])) {
            return false;
        }
    }
    return s->cp[i] == JIAO && !zh_stretch_was(s, i, "比") &&
           !zh_stretch_was(s, i, "计");
}

const char *zh_basis_label(const zh_stretch *s, zh_places b)
{
    static const char *const years[] = {"上年", "去年", "上一年", "前一年"};
    size_t i = b.from, n = 0;
    bool has_same = false;

    for (size_t p = b.from; p < b.to; p++) {
        has_same = has_same || (zh_stretch_is(s, p, "同期") && p + 2 <= b.to);
    }
    while (i < b.to && (s->cp[i] == BI || s->cp[i] == JIAO ||
                        zh_stretch_is(s, i, "相") || zh_stretch_is(s, i, "于") ||
                        zh_stretch_is(s, i, "之") || zh_stretch_is(s, i, "与") ||
                        zh_stretch_is(s, i, "和") || zh_stretch_is(s, i, "同"))) {
        i++;
    }
    for (size_t k = 0; k < 4 && n == 0; k++) {
        n = zh_stretch_is(s, i, years[k]);
    }
    if (n == 0) {
        return NULL;
    }
    if (has_same) {
        return "同比";
    }
    i += n;
    i += zh_stretch_is(s, i, "度");
    i += zh_stretch_is(s, i, "相比");
    return i >= b.to ? "比上年" : NULL;
}

/* PB2: 比X, 较X right before the verb. */
static size_t read_comparison(const zh_stretch *s, size_t floor, size_t end)
{
    size_t limit = end > floor + BASIS_MAX ? end - BASIS_MAX : floor;

    if (end >= floor + 3 && zh_stretch_was(s, end, "相比")) {
        for (size_t i = end - 2; i > limit; i--) {
            if (zh_stretch_is(s, i - 1, "与") || zh_stretch_is(s, i - 1, "同") ||
                zh_stretch_is(s, i - 1, "和")) {
                if (i < 2 || !zh_stretch_is(s, i - 1, "同期")) {
                    return i - 1;
                }
            }
        }
    }
    for (size_t i = end; i > limit; i--) {
        if ((s->cp[i - 1] == BI || s->cp[i - 1] == JIAO) && i < end &&
            is_comparison(s, i - 1)) {
            i -= zh_stretch_was(s, i - 1, "相") ? 1 : 0;
            return i - 1;
        }
        if (s->cp[i - 1] == ZHAN) {
            break;
        }
    }
    return end;
}

bool zh_basis_before(const zh_stretch *s, size_t clause, zh_places *out)
{
    for (size_t i = clause; i > 3; i--) {
        size_t from;
        if (s->cp[i - 1] != ',' || !zh_stretch_was(s, i - 1, "相比")) {
            continue;
        }
        from = read_comparison(s, zh_clause_start(s, 0, i - 1), i - 1);
        if (from < i - 1) {
            out->from = from;
            out->to = i - 1;
            return true;
        }
    }
    return false;
}

/* ------------------------------------------------------------- leftward walk */

static void take_approx(zh_predicate *p, zh_say say)
{
    if (p->approx == ZH_SAY_NOTHING) {
        p->approx = say;
    }
}

static bool is_change(zh_say say)
{
    return say == ZH_SAY_UP || say == ZH_SAY_DOWN || say >= ZH_SAY_HIGHER;
}

static void set_basis(zh_predicate *p, zh_say say)
{
    static const char *const names[] = {"同比", "同比", NULL, NULL,
                                        "同比", "环比", "年均"};

    if (p->basis_label == NULL && p->basis.from == p->basis.to) {
        p->basis_label = names[say - ZH_SAY_ANNUAL];
        if (p->basis_label == NULL) { /* 月漲: as printed */
            p->basis.from = p->start - 2;
            p->basis.to = p->start;
        }
    }
}

/* 上年增长, 2020年增长: the 年 before the verb belongs to a date. */
static bool is_dated(const zh_stretch *s, size_t i)
{
    static const char *const before[] = {"上", "去", "前", "今", "明", "全",
                                         "半", "当", "本", "每", "一", "常",
                                         "年", "历", "次", "同", "往", "逐",
                                         "个", "万", "近"};
    if (i == 0 || zh_numeral_digit(s->cp[i - 1]) >= 0 ||
        (s->cp[i - 1] >= '0' && s->cp[i - 1] <= '9')) {
        return i > 0;
    }
    for (size_t k = 0; k < sizeof before / sizeof before[0]; k++) {
        if (zh_stretch_was(s, i, before[k])) {
            return true;
        }
    }
    return false;
}

/* 降至1996年的, 由五年前的: a time between the verb and its number. Returns the
** place behind the preposition, or `end`. */
static size_t skip_time(const zh_stretch *s, size_t floor, size_t end)
{
    static const char *const times[] = {"年", "月", "末", "初", "底", "前",
                                        "现在", "目前", "时", "原来", "当初",
                                        "此前", "当前", "如今"};
    bool is_time = false;

    if (end == floor || s->cp[end - 1] != DE) {
        return end;
    }
    for (size_t i = end - 1; i > floor && end - i < 14; i--) {
        if (zh_is_clause_mark(s->cp[i - 1])) {
            break;
        }
        for (size_t k = 0; k < sizeof times / sizeof times[0]; k++) {
            is_time = is_time || zh_stretch_is(s, i - 1, times[k]) > 0;
        }
        if (is_time &&
            (zh_stretch_is(s, i - 1, "到") || zh_stretch_is(s, i - 1, "至") ||
             zh_stretch_is(s, i - 1, "由") || zh_stretch_is(s, i - 1, "从"))) {
            return i;
        }
    }
    return end;
}

/* 上调25个基点到: the amount between the verb and the goal. */
static size_t skip_points(const zh_stretch *s, size_t floor, size_t end)
{
    zh_numeral n;
    size_t p = end;

    if (!zh_stretch_was(s, p, "基点") || p < floor + 4) {
        return end;
    }
    p -= 2;
    p -= zh_stretch_was(s, p, "个");
    return zh_numeral_before(s, p, &n) && n.from > floor ? n.from : end;
}

/* One word of the walk. Returns whether it goes on. `length` characters. */
static bool take_word(const zh_stretch *s, zh_predicate *p, zh_say say,
                      size_t length)
{
    size_t from = p->start - length;
    bool has_verb = p->verb != ZH_SAY_NOTHING;

    switch (say) {
    case ZH_SAY_STOP: return false;
    case ZH_SAY_ADVERB:
        p->is_each = p->is_each || zh_stretch_is(s, from, "分别");
        break;
    case ZH_SAY_LEVEL:
    case ZH_SAY_HAVE:
        if (has_verb && say == ZH_SAY_LEVEL && p->verb == ZH_SAY_SHARE) {
            break; /* 为占, 达到占 */
        }
        if (has_verb) {
            return false;
        }
        p->is_to = p->is_to || (length == 1 && !p->is_level &&
                                (zh_stretch_was(s, p->start, "到") ||
                                 zh_stretch_was(s, p->start, "至")));
        p->is_level = true;
        if (say == ZH_SAY_HAVE) {
            p->verb = say;
        }
        break;
    case ZH_SAY_SAME:
    case ZH_SAY_CHAIN:
    case ZH_SAY_YEARLY: set_basis(p, say); break;
    case ZH_SAY_HIGHER:
    case ZH_SAY_LOWER:
        if (has_verb || (length == 1 && p->is_level)) {
            return false;
        }
        p->verb = say;
        break;
    case ZH_SAY_RISE:
    case ZH_SAY_FALL:
        if (has_verb) {
            return false;
        }
        p->verb = say;
        break;
    case ZH_SAY_UP:
    case ZH_SAY_DOWN:
    case ZH_SAY_SHARE:
    case ZH_SAY_ANNUAL:
    case ZH_SAY_ANNUAL_DOWN:
    case ZH_SAY_MONTHLY:
    case ZH_SAY_MONTHLY_DOWN:
        if (has_verb) {
            return false;
        }
        p->verb = say;
        if (say >= ZH_SAY_ANNUAL && !is_dated(s, from)) {
            set_basis(p, say);
        } else if (say >= ZH_SAY_ANNUAL) {
            from++; /* 上年|增长 */
        }
        break;
    default:
        /* 超过, 高于 behind the verb qualify it; before it they are verbs. */
        if (has_verb && say != ZH_SAY_ABOUT && say != ZH_SAY_NEARLY) {
            return false;
        }
        take_approx(p, say);
        break;
    }
    p->start = from;
    return true;
}

/* Walk left over the words before a figure. */
static void walk(const zh_stretch *s, size_t floor, zh_predicate *p)
{
    for (;;) {
        zh_say say;
        size_t n, at = zh_skip_space_before(s, p->start);
        if (at < floor) {
            break;
        }
        n = zh_said_before(s, floor, at, &say);
        if (n == 0) {
            size_t back = p->verb == ZH_SAY_NOTHING && !p->is_level
                              ? skip_time(s, floor, at)
                              : at;
            if (back == at && p->is_to && p->verb == ZH_SAY_NOTHING) {
                back = skip_points(s, floor, at);
            }
            if (back == at) {
                break;
            }
            p->start = back;
            continue;
        }
        p->start = at;
        if (!take_word(s, p, say, n)) {
            break;
        }
    }
}

/* 占 X 的比重: how much of the end only says that it is a share. */
static size_t end_noun(const zh_stretch *s, zh_places of)
{
    static const char *const nouns[] = {"的比重", "的比例", "总比重", "比重",
                                        "比例"};
    for (size_t k = 0; k < sizeof nouns / sizeof nouns[0]; k++) {
        size_t n = zh_stretch_was(s, of.to, nouns[k]);
        if (n > 0 && of.to - n > of.from) {
            return n;
        }
    }
    return 0;
}

/* PD5: 占 X 的, 为 X 的, 是 X 的 …倍, 完成 X 的: what the figure is part of. */
static void read_of(const zh_stretch *s, size_t floor, zh_predicate *p)
{
    static const struct {
        const char *word;
        zh_say say;
    } heads[] = {
        {"占", ZH_SAY_SHARE},     {"相当于", ZH_SAY_LEVEL},
        {"完成", ZH_SAY_SHARE},   {"为", ZH_SAY_LEVEL},
        {"是", ZH_SAY_LEVEL},     {"达到", ZH_SAY_LEVEL},
        {"达", ZH_SAY_LEVEL},     {"覆盖", ZH_SAY_SHARE},
        {"近", ZH_SAY_NEARLY},
    };
    size_t end = p->start;
    bool has_de = end > floor && s->cp[end - 1] == DE;

    for (size_t i = end; i > floor && end - i < 40; i--) {
        for (size_t k = 0; k < sizeof heads / sizeof heads[0]; k++) {
            size_t n = zh_stretch_is(s, i - 1, heads[k].word);
            zh_say said = ZH_SAY_NOTHING;
            if (n == 0 || i - 1 + n >= end ||
                (!has_de && (k > 0 || zh_stretch_is(s, i, "比") ||
                             zh_stretch_is(s, i, "地") ||
                             zh_stretch_is(s, i, "有率")))) {
                continue;
            }
            (void)zh_said_before(s, floor, i - 1 + n, &said);
            if (said == ZH_SAY_STOP ||
                (i > 1 && (zh_stretch_is(s, i - 2, "成为") ||
                           zh_stretch_is(s, i - 2, "作为")))) {
                continue;
            }
            p->of.from = i - 1 + n;
            p->of.to = has_de ? end - 1 : end;
            while (zh_stretch_is(s, p->of.from, "到") ||
                   zh_stretch_is(s, p->of.from, "了") ||
                   zh_stretch_is(s, p->of.from, "据")) {
                p->of.from++;
            }
            p->of.to -= end_noun(s, p->of);
            p->start = i - 1;
            if (k == 8) {
                take_approx(p, ZH_SAY_NEARLY);
            }
            p->verb = heads[k].say == ZH_SAY_NEARLY ? ZH_SAY_LEVEL
                                                    : heads[k].say;
            return;
        }
    }
}

/* PD6: 高于 X 1.4个百分点: X is what is compared with. */
static void read_above(const zh_stretch *s, size_t floor, zh_predicate *p)
{
    static const struct {
        const char *word;
        zh_say say;
    } heads[] = {{"高于", ZH_SAY_HIGHER}, {"低于", ZH_SAY_LOWER},
                 {"快于", ZH_SAY_HIGHER}, {"慢于", ZH_SAY_LOWER},
                 {"超过", ZH_SAY_HIGHER}, {"高出", ZH_SAY_HIGHER},
                 {"超出", ZH_SAY_HIGHER}, {"多于", ZH_SAY_HIGHER},
                 {"少于", ZH_SAY_LOWER},  {"领先", ZH_SAY_HIGHER},
                 {"落后", ZH_SAY_LOWER}};
    size_t end = p->start;

    for (size_t i = end; i > floor && end - i < 30; i--) {
        for (size_t k = 0; k < sizeof heads / sizeof heads[0]; k++) {
            if (zh_stretch_is(s, i - 1, heads[k].word) && i + 1 < end) {
                p->basis.from = i + 1;
                p->basis.to = end;
                p->start = i - 1;
                p->verb = heads[k].say;
                return;
            }
        }
    }
}

/* What follows the head is read on: 约占, 比上年, 同比. */
static void read_rest(const zh_stretch *s, size_t floor, zh_predicate *p)
{
    size_t before = p->start, from;
    bool compares = is_change(p->verb) || p->is_to || p->is_level ||
                    p->verb == ZH_SAY_NOTHING;

    from = compares && p->of.from == p->of.to &&
                   p->basis.from == p->basis.to
               ? read_comparison(s, floor, before)
               : before;
    if (from < before) {
        if (p->basis_label == NULL) {
            p->basis.from = from;
            p->basis.to = before;
            p->basis_label = zh_basis_label(s, p->basis);
        }
        p->start = from;
        walk(s, floor, p);
    }
}

void zh_predicate_read(const zh_stretch *s, size_t floor, size_t end,
                       bool modifies, zh_predicate *out)
{
    static const zh_predicate nothing;

    *out = nothing;
    out->clause = zh_clause_start(s, floor, end);
    out->start = end;
    walk(s, out->clause, out);
    if (!is_change(out->verb) && out->verb != ZH_SAY_HAVE &&
        out->start > out->clause) {
        if (out->verb != ZH_SAY_SHARE) {
            read_of(s, out->clause, out);
        }
        if (out->of.from < out->of.to || out->verb == ZH_SAY_SHARE) {
            walk(s, out->clause, out);
        }
    }
    if (out->verb == ZH_SAY_NOTHING && !out->is_level && !modifies &&
        out->of.from == out->of.to) {
        read_above(s, out->clause, out);
    }
    read_rest(s, out->clause, out);
}
