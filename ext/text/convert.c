/* SPDX-License-Identifier: MIT */
/*
** convert.c: see convert.h.
*/
#include "convert.h"

#include <string.h>

#include "chars.h"
#include "utf8.h"

/* The longest phrase of the tables, in bytes: six characters of four. */
#define PHRASE_MAX 24

/* Where the result goes: counted always, written while there is room. */
typedef struct sink {
    char *out;
    size_t room;
    size_t n;
} sink;

static void put(sink *to, const char *bytes, size_t n)
{
    if (to->n < to->room) {
        size_t fits = to->room - to->n < n ? to->room - to->n : n;
        memcpy(to->out + to->n, bytes, fits);
    }
    to->n += n;
}

static const char *character(const zh_convert_table *table, uint32_t cp)
{
    size_t low = 0, high = table->n_chars;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (table->chars[middle].from < cp) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < table->n_chars && table->chars[low].from == cp
               ? table->chars[low].to
               : NULL;
}

/* How `row` compares with the bytes s[0..n) that start with it, or do not. */
static int compare(const char *row, const char *s, size_t n)
{
    size_t i = 0;

    while (i < n && row[i] != '\0' && row[i] == s[i]) {
        i++;
    }
    if (i == n || row[i] == '\0') {
        return i == n && row[i] == '\0' ? 0 : (i == n ? 1 : -1);
    }
    return (unsigned char)row[i] < (unsigned char)s[i] ? -1 : 1;
}

static const zh_convert_row *exact(const zh_convert_table *table,
                                   const char *s, size_t n)
{
    size_t low = 0, high = table->n_rows;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare(table->rows[middle].from, s, n) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < table->n_rows && compare(table->rows[low].from, s, n) == 0
               ? &table->rows[low]
               : NULL;
}

/* The longest row that text[at..n) begins with, its length in *len; NULL when
** there is none. `first` is the length of the first character. */
static const zh_convert_row *phrase(const zh_convert_table *table,
                                    const char *text, size_t n, size_t at,
                                    size_t first, size_t *len)
{
    const zh_convert_row *best = NULL;
    size_t end = at + first;

    while (end < n) {
        const zh_convert_row *row;
        uint32_t cp;
        end += zh_utf8_next(text, n, end, &cp);
        if (end - at > PHRASE_MAX || zh_char_class(cp) != ZH_HAN) {
            break;
        }
        row = exact(table, text + at, end - at);
        if (row != NULL) {
            best = row;
            *len = end - at;
        }
    }
    return best;
}

static void fold(sink *to, const char *bytes, size_t len, uint32_t cp)
{
    uint32_t folded[ZH_FOLD_MAX];
    size_t count;

    if (cp == ZH_BAD) {
        put(to, bytes, len);
        return;
    }
    count = zh_char_fold_all(cp, ZH_FOLD_ALL, folded);
    for (size_t i = 0; i < count; i++) {
        char utf8[ZH_UTF8_MAX];
        put(to, utf8, zh_utf8_write(folded[i], utf8));
    }
}

size_t zh_convert(zh_conversion how, const char *text, size_t n, char *out,
                  size_t room)
{
    const zh_convert_table *table = how == ZH_TO_SIMPLIFIED
                                        ? &zh_convert_simplified
                                        : &zh_convert_traditional;
    sink to = {out, room, 0};

    for (size_t at = 0; at < n;) {
        const zh_convert_row *row = NULL;
        const char *one;
        uint32_t cp;
        size_t len = zh_utf8_next(text, n, at, &cp);
        if (how == ZH_TO_FOLDED) {
            fold(&to, text + at, len, cp);
        } else if (cp < 0x2E80) {
            put(&to, text + at, len);
        } else if ((row = phrase(table, text, n, at, len, &len)) != NULL) {
            put(&to, row->to, strlen(row->to));
        } else if ((one = character(table, cp)) != NULL) {
            put(&to, one, strlen(one));
        } else {
            put(&to, text + at, len);
        }
        at += len;
    }
    return to.n;
}

/* --------------------------------------------------------------- readings */

/* A vowel with its tone, as ICU writes it. */
static const struct {
    uint32_t marked;
    const char *plain;
    char tone;
} vowels[] = {
    {0x101, "a", '1'}, {0xE1, "a", '2'},  {0x1CE, "a", '3'}, {0xE0, "a", '4'},
    {0x113, "e", '1'}, {0xE9, "e", '2'},  {0x11B, "e", '3'}, {0xE8, "e", '4'},
    {0x12B, "i", '1'}, {0xED, "i", '2'},  {0x1D0, "i", '3'}, {0xEC, "i", '4'},
    {0x14D, "o", '1'}, {0xF3, "o", '2'},  {0x1D2, "o", '3'}, {0xF2, "o", '4'},
    {0x16B, "u", '1'}, {0xFA, "u", '2'},  {0x1D4, "u", '3'}, {0xF9, "u", '4'},
    {0x1D6, "ü", '1'}, {0x1D8, "ü", '2'}, {0x1DA, "ü", '3'}, {0x1DC, "ü", '4'},
    {0x144, "n", '2'}, {0x148, "n", '3'}, {0x1F9, "n", '4'}, {0x1E3F, "m", '2'},
};

#define VOWELS (sizeof vowels / sizeof *vowels)

/* One syllable, syllable[0..n), in `style`. */
static void put_syllable(sink *to, zh_pinyin_style style, const char *syllable,
                         size_t n)
{
    char tone = '5';

    if (style == ZH_PINYIN_MARKS) {
        put(to, syllable, n);
        return;
    }
    for (size_t at = 0; at < n;) {
        uint32_t cp;
        size_t len = zh_utf8_next(syllable, n, at, &cp), i = 0;
        while (i < VOWELS && vowels[i].marked != cp) {
            i++;
        }
        if (i < VOWELS) {
            put(to, vowels[i].plain, strlen(vowels[i].plain));
            tone = vowels[i].tone;
        } else {
            put(to, syllable + at, len);
        }
        at += len;
        if (style == ZH_PINYIN_INITIALS) {
            return;
        }
    }
    if (style == ZH_PINYIN_NUMBERS) {
        put(to, &tone, 1);
    }
}

/* Syllables with spaces between. `after` tells that something that a space
** sets apart stands before them. */
static void put_reading(sink *to, zh_pinyin_style style, const char *reading,
                        bool after)
{
    while (*reading != '\0') {
        size_t n = strcspn(reading, " ");
        if (after && style != ZH_PINYIN_INITIALS) {
            put(to, " ", 1);
        }
        put_syllable(to, style, reading, n);
        after = true;
        reading += n + (reading[n] == ' ');
    }
}

size_t zh_pinyin(zh_pinyin_style style, const char *text, size_t n, char *out,
                 size_t room)
{
    enum { NOTHING, SYLLABLE, WORD } before = NOTHING;
    sink to = {out, room, 0};

    for (size_t at = 0; at < n;) {
        const zh_convert_row *row;
        uint32_t cp;
        size_t len = zh_utf8_next(text, n, at, &cp);
        const char *one = character(&zh_convert_pinyin, cp);
        zh_class class = zh_char_class(cp);
        if (one != NULL) {
            row = phrase(&zh_convert_pinyin, text, n, at, len, &len);
            put_reading(&to, style, row != NULL ? row->to : one,
                        before != NOTHING);
            before = SYLLABLE;
        } else {
            bool word = class == ZH_LETTER || class == ZH_DIGIT;
            if (word && before == SYLLABLE && style != ZH_PINYIN_INITIALS) {
                put(&to, " ", 1);
            }
            put(&to, text + at, len);
            before = word ? WORD : NOTHING;
        }
        at += len;
    }
    return to.n;
}
