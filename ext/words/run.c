/* SPDX-License-Identifier: MIT */
/*
** run.c: see run.h.
*/
#include "run.h"

#include "../text/chars.h"
#include "../text/utf8.h"

/* One character of a text: its class, what it folds to, where it ends. */
typedef struct glyph {
    zh_class class;
    uint32_t cp;
    size_t end;
} glyph;

/* The character at `at`; past the end, a ZH_OTHER of no width. */
static glyph look(const char *text, size_t n, size_t at)
{
    glyph g = {ZH_OTHER, 0, at};

    if (at < n) {
        uint32_t cp;
        g.end = at + zh_utf8_next(text, n, at, &cp);
        g.class = zh_char_class(cp);
        g.cp = zh_char_fold(cp);
    }
    return g;
}

static bool is_body(zh_class class)
{
    return class == ZH_LETTER || class == ZH_DIGIT || class == ZH_EXTEND ||
           class == ZH_CONNECTOR;
}

/* How many digits stand in a row from `at` on, counted up to 4. */
static int count_digits(const char *text, size_t n, size_t at)
{
    int count = 0;

    for (glyph g = look(text, n, at); g.class == ZH_DIGIT && count < 4;
         g = look(text, n, g.end)) {
        count++;
    }
    return count;
}

/* RN2 and RN3: whether the sign `g` joins what stands on its two sides. */
static bool joins(const char *text, size_t n, zh_class before, glyph g)
{
    zh_class after = look(text, n, g.end).class;

    if (before == ZH_DIGIT && after == ZH_DIGIT) {
        return g.cp == '.' ||
               (g.cp == ',' && count_digits(text, n, g.end) == 3);
    }
    return before == ZH_LETTER && after == ZH_LETTER &&
           (g.cp == '/' || g.cp == '&' || g.cp == '\'');
}

zh_run_kind zh_run_read(const char *text, size_t n, size_t at, size_t *end)
{
    glyph g = look(text, n, at);
    zh_class before = g.class;
    bool has_letter = false;

    if (g.class != ZH_LETTER && g.class != ZH_DIGIT) {
        return ZH_RUN_NONE;
    }
    while (is_body(g.class) || joins(text, n, before, g)) {
        has_letter |= g.class == ZH_LETTER;
        before = g.class == ZH_EXTEND ? before : g.class;
        *end = g.end;
        g = look(text, n, g.end);
    }
    if (before == ZH_DIGIT && (g.cp == '%' || g.cp == 0x2030)) {
        *end = g.end; /* RN4 */
    }
    return has_letter ? ZH_RUN_LATIN : ZH_RUN_NUMBER;
}
