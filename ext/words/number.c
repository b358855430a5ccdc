/* SPDX-License-Identifier: MIT */
/*
** number.c: see number.h.
*/
#include "number.h"

#include <uchar.h>

#include "../text/chars.h"
#include "../text/utf8.h"
#include "run.h"

/* What a Chinese numeral is made of: values that stand as digits, then signs
** of a power of ten. ○ (U+25CB) is how typesetters without 〇 print a zero. */
static const struct numeral {
    char16_t cp;
    uint8_t digit; /* the value, where it is one */
    uint8_t power; /* of ten, where it is one */
} numerals[] = {
    {u'一', 1, 0}, {u'二', 2, 0}, {u'三', 3, 0}, {u'四', 4, 0},
    {u'五', 5, 0}, {u'六', 6, 0}, {u'七', 7, 0}, {u'八', 8, 0},
    {u'九', 9, 0}, {u'两', 2, 0}, {u'〇', 0, 0}, {u'零', 0, 0},
    {u'○', 0, 0},  {u'十', 0, 1}, {u'百', 0, 2}, {u'千', 0, 3},
    {u'万', 0, 4}, {u'亿', 0, 8},
};

/* NM6, NM7: what may stand behind a number in a date, and up to which value. */
static const struct date_sign {
    char16_t cp;
    uint8_t most;
    bool in_chinese; /* with Chinese numerals too: 三时 and 三分 are rare */
} date_signs[] = {
    {u'月', 12, true}, {u'日', 31, true}, {u'时', 24, false},
    {u'分', 60, false},
};

/* A number being read. */
typedef struct reading {
    const char *text;
    size_t n, at;
    uint32_t value;  /* up to a hundred or so; beyond, only that it is large */
    size_t figures;  /* digits read, of either kind */
    size_t powers;   /* 十百千万亿 read */
    bool chinese;
    bool plain;      /* digits only: no point, no percent sign */
} reading;

#define LARGE 1000u

/* Numerals that one number may have. No number of the press comes near; a text
** that is nothing but numerals stays linear. */
#define NUMERALS_MAX 64

static uint32_t peek(const reading *r, size_t *len)
{
    uint32_t cp = 0;

    *len = r->at < r->n ? zh_utf8_next(r->text, r->n, r->at, &cp) : 0;
    return *len > 0 ? zh_char_fold(cp) : 0;
}

static const struct numeral *find_numeral(uint32_t cp)
{
    for (size_t i = 0; i < sizeof numerals / sizeof numerals[0]; i++) {
        if (numerals[i].cp == cp) {
            return &numerals[i];
        }
    }
    return NULL;
}

static bool take(reading *r, uint32_t cp)
{
    size_t len;

    if (peek(r, &len) != cp) {
        return false;
    }
    r->at += len;
    return true;
}

static uint32_t at_most_large(uint32_t value)
{
    return value < LARGE ? value : LARGE;
}

/* 二十六 is 26: a ten adds to what is before it, a digit after it counts one. */
static void add_numeral(reading *r, const struct numeral *numeral)
{
    if (numeral->power == 0) {
        r->value = r->powers > 0 ? r->value + numeral->digit
                                 : 10 * r->value + numeral->digit;
        r->figures++;
    } else {
        r->value = numeral->power > 1 ? LARGE
                   : r->figures == 0  ? 10
                                      : 10 * r->value;
        r->powers++;
    }
    r->value = at_most_large(r->value);
}

/* NM2. */
static bool take_chinese(reading *r)
{
    const struct numeral *numeral;
    size_t len, start = r->at;

    while (r->figures + r->powers < NUMERALS_MAX &&
           (numeral = find_numeral(peek(r, &len))) != NULL) {
        add_numeral(r, numeral);
        r->at += len;
    }
    r->chinese = r->plain = r->at > start;
    return r->chinese;
}

/* NM1 and NM3. */
static bool take_digits(reading *r)
{
    size_t end, len, start = r->at;
    const struct numeral *numeral;

    if (r->at >= r->n ||
        zh_run_read(r->text, r->n, r->at, &end) != ZH_RUN_NUMBER) {
        return false;
    }
    r->plain = true;
    for (uint32_t cp; r->at < end; r->at += len) {
        cp = peek(r, &len);
        if (cp >= '0' && cp <= '9') {
            r->value = at_most_large(10 * r->value + (cp - '0'));
            r->figures++;
        } else {
            r->plain = false;
        }
    }
    while ((numeral = find_numeral(peek(r, &len))) != NULL &&
           numeral->power > 0 && r->powers < NUMERALS_MAX) {
        r->at += len;
        r->powers++;
    }
    return r->at > start;
}

static bool take_number(reading *r)
{
    return take_digits(r) || take_chinese(r);
}

/* NM5. */
static void take_fraction(reading *r)
{
    reading below = *r;

    if (take(&below, u'分') && take(&below, u'之') && take_number(&below)) {
        r->at = below.at;
        r->plain = false;
    }
}

/* NM6 and NM7. */
static bool take_date_sign(reading *r)
{
    if (!r->plain || r->figures + r->powers == 0) {
        return false;
    }
    if (r->powers == 0 && (r->figures == 4 || r->figures == 2) &&
        (r->figures == 4 || r->chinese || r->value > 31) && take(r, u'年')) {
        return true;
    }
    for (size_t i = 0; i < sizeof date_signs / sizeof date_signs[0]; i++) {
        if (r->value <= date_signs[i].most &&
            (date_signs[i].in_chinese || !r->chinese) &&
            take(r, date_signs[i].cp)) {
            return true;
        }
    }
    return false;
}

zh_number_kind zh_number_read(const char *text, size_t n, size_t at,
                              size_t *end)
{
    reading r = {.text = text, .n = n, .at = at};
    bool ordinal = take(&r, u'第'); /* NM4 */
    zh_number_kind kind = ZH_NUMBER_PLAIN;

    if (!take_number(&r)) {
        return ZH_NUMBER_NONE;
    }
    if (!ordinal) {
        take_fraction(&r);
        kind = take_date_sign(&r) ? ZH_NUMBER_DATE : ZH_NUMBER_PLAIN;
    }
    *end = r.at;
    return kind;
}
