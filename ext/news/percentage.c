/* SPDX-License-Identifier: MIT */
/*
** percentage.c: see percentage.h.
**
** A sieve over the bytes finds what can be the unit of a figure; the sentence
** around it is laid open once; figure.c finds its figures, predicate.c says
** what is said of each and metric.c of what.
**
** Linear on any bytes: a sentence is laid open from at most BACK characters
** before a unit, and every one moves the search on by more than that, or by a
** full set of figures.
*/
#include "percentage.h"

#include <math.h>

#include "../text/utf8.h"
#include "metric.h"
#include "numeral.h"

/* How far back a sentence is looked for, in bytes: half of a stretch even
** where every byte is a character. */
#define BACK 480

/* Places at the head of a sentence in which a dateline ends, and in a bracket
** behind it. */
#define OPENING 48

/* How far forward, in bytes. */
#define FORWARD 4096

/* Places at the end of a stretch cut short whose right side is not seen. */
#define MARGIN 64

/* Every place where a sentence ends: 。 ！ ？ and the line end. Returns how many
** bytes the mark at text[i] has, 0 for any other character. */
static size_t stop_at(const char *text, size_t n, size_t i)
{
    const unsigned char *s = (const unsigned char *)text + i;

    if (s[0] == '\n' || s[0] == '\r') {
        return 1;
    }
    if (n - i < 3) {
        return 0;
    }
    return (s[0] == 0xE3 && s[1] == 0x80 && s[2] == 0x82) ||
                   (s[0] == 0xEF && s[1] == 0xBC &&
                    (s[2] == 0x81 || s[2] == 0x9F))
               ? 3
               : 0;
}

static size_t sentence_start(const char *text, size_t n, size_t at)
{
    size_t limit = at > BACK ? at - BACK : 0, start = at;

    while (start > limit) {
        size_t stop = stop_at(text, n, start - 1);
        if (stop > 0) {
            return start - 1 + stop <= at ? start - 1 + stop : start;
        }
        start--;
    }
    while (start < at && zh_utf8_is_continuation(text[start])) {
        start++;
    }
    return start;
}

static size_t sentence_end(const char *text, size_t n, size_t at)
{
    size_t limit = n - at > FORWARD ? at + FORWARD : n;

    while (at < limit && stop_at(text, n, at) == 0) {
        at++;
    }
    while (at < n && zh_utf8_is_continuation(text[at])) {
        at++;
    }
    return at;
}

/* Where the bracket that opens at place `i` closes, when it credits reporters:
** the place behind it; else `i`. */
static size_t after_credit(const zh_stretch *s, size_t i)
{
    bool credits = false;

    for (size_t k = i; k < s->count && k < i + OPENING && s->cp[i] == '('; k++) {
        credits = credits || zh_stretch_is(s, k, "记者") > 0 ||
                  zh_stretch_is(s, k, "通讯员") > 0;
        if (s->cp[k] == ')') {
            return credits ? k + 1 : i;
        }
    }
    return i;
}

/* Whether the sentence opens with who reports: 新华社, 本报, 本台, 中新社 …. */
static bool opens_with_outlet(const zh_stretch *s)
{
    for (size_t i = 0; i < s->count && i < 6; i++) {
        if (zh_stretch_is(s, i, "社") || zh_stretch_is(s, i, "本报") ||
            zh_stretch_is(s, i, "本台") || zh_stretch_is(s, i, "本刊")) {
            return true;
        }
    }
    return false;
}

/* PM0: what stands before the story in its first sentence measures nothing:
** 新华社武汉3月12日电（记者 李明）|全市用电量增长5%, 本报讯　|……. A space behind 电 or
** 讯 is printed after a dateline alone. Returns the place behind it, or 0. */
static size_t after_opening(const zh_stretch *s)
{
    for (size_t i = 1; i < s->count && i < OPENING && opens_with_outlet(s);
         i++) {
        bool kind = zh_stretch_was(s, i, "电") || zh_stretch_was(s, i, "讯");
        size_t story = zh_skip_space(s, i), end;
        if (!kind) {
            continue;
        }
        end = after_credit(s, story);
        if (end > i) {
            return end;
        }
    }
    return 0;
}

void zh_percentage_iter_init(zh_percentage_iter *it, const char *text,
                             size_t n)
{
    it->text = text;
    it->n = n;
    it->at = it->floor = it->next = 0;
    it->sentence.count = 0;
}

/* Lay open the sentence around the unit at byte `unit` and find its figures.
** The search goes on behind what has been looked at. */
static void open_sentence(zh_percentage_iter *it, size_t unit)
{
    zh_stretch *s = &it->sentence.s;
    size_t start = sentence_start(it->text, it->n, unit);
    size_t end = sentence_end(it->text, it->n, unit);
    bool goes_on = it->sentence.count == ZH_FIGURES && start < it->floor;
    size_t stop, places, seen, opening;

    /* A sentence with more figures than fit goes on behind the last of them. */
    start = goes_on ? it->floor : start;
    stop = zh_stretch_read(s, it->text, start, end);
    opening = after_opening(s);
    if (s->at[opening] <= unit && opening > 0) {
        stop = zh_stretch_read(s, it->text, s->at[opening], end);
    }
    places = s->count;

    if (stop < end && places > MARGIN && s->at[places - MARGIN] > unit) {
        places -= MARGIN;
    }
    seen = zh_figures_find(&it->sentence, places);
    it->next = 0;
    it->at = s->at[seen] > unit ? s->at[seen] : unit + 1;
}

/* Bytes that end the character of a unit: % ％ ﹪ 番 ‰ 分 成 折 倍. */
static const bool hot[256] = {
    ['%'] = true,  [0x85] = true, [0xAA] = true, [0xB0] = true,
    [0x86] = true, [0x90] = true, [0x98] = true, [0x8D] = true,
};

/* Find the next sentence with a figure. */
static bool next_sentence(zh_percentage_iter *it)
{
    const char *text = it->text;

    for (size_t i = it->at; i < it->n; i++) {
        if (hot[(unsigned char)text[i]] && zh_figure_sieve(text, i)) {
            open_sentence(it, text[i] == '%' ? i : i - 2);
            it->at = it->at > i ? it->at : i + 1;
            return true;
        }
    }
    it->at = it->n;
    return false;
}

static void set_figure(const zh_sentence *t, const zh_figure *f,
                       zh_percentage *out)
{
    static const char *const names[] = {"percent", "point", "fold"};
    static const zh_percentage nothing;

    *out = nothing;
    out->span = zh_stretch_span(&t->s, f->from, f->to);
    out->unit = names[f->unit];
    out->value = f->is_range ? NAN : f->value;
    out->low = f->is_range ? f->low : NAN;
    out->high = f->is_range ? f->value : NAN;
}

bool zh_percentage_next(zh_percentage_iter *it, zh_percentage *out)
{
    do {
        while (it->next < it->sentence.count) {
            const zh_sentence *t = &it->sentence;
            const zh_figure *f = &t->figure[it->next++];
            if (t->s.at[f->from] < it->floor) {
                continue; /* given already; it is here as a neighbour */
            }
            set_figure(t, f, out);
            zh_figure_describe(t, it->next - 1, out);
            it->floor = out->span.end;
            return true;
        }
    } while (next_sentence(it));
    return false;
}

bool zh_percent_parse(const char *text, size_t n, double *value)
{
    zh_sentence t;
    size_t from, to;

    if (zh_stretch_read(&t.s, text, 0, n) != n) {
        return false;
    }
    (void)zh_figures_find(&t, t.s.count);
    from = zh_skip_space(&t.s, 0);
    to = zh_skip_space_before(&t.s, t.s.count);
    if (t.count != 1 || t.figure[0].from != from || t.figure[0].to != to ||
        t.figure[0].is_range) {
        return false;
    }
    *value = t.figure[0].value;
    return true;
}
