/* SPDX-License-Identifier: MIT */
/*
** convert.h: a text in other characters, and its readings.
**
**     後來皇后看著乾隆      simplified: 后来皇后看着乾隆
**     ^^^^  ^^  ^^
**     后来皇后              traditional: 後來皇后
**     重庆银行              readings: chóng qìng yín háng
**
** One character often stands for several: 后 is 後 or 后, 行 is xíng or háng.
** At each place the longest phrase of a table decides, else the character by
** itself. Tables and phrases are written by ext/gen/mkconvert.c at build time;
** docs/internals-articles.md tells what they cover and what they cannot.
**
** Bytes that are not UTF-8 pass through as they are.
*/
#ifndef ZH_CONVERT_H
#define ZH_CONVERT_H

#include "text.h"

typedef enum zh_conversion {
    ZH_TO_FOLDED,      /* as the tokenizer's `fold all` does */
    ZH_TO_SIMPLIFIED,
    ZH_TO_TRADITIONAL, /* of no region: 裡面 and 台灣, not 裏面 and 臺灣 */
} zh_conversion;

/* Convert text[0..n) into `out`, which has `room` bytes and may be NULL when
** room is 0. Returns the bytes that the whole result takes; no more than `room`
** are written, and nothing after them: call once to measure, once to fill. */
size_t zh_convert(zh_conversion how, const char *text, size_t n, char *out,
                  size_t room);

/* How readings are written. */
typedef enum zh_pinyin_style {
    ZH_PINYIN_MARKS,    /* rén mín, lǜ */
    ZH_PINYIN_NUMBERS,  /* ren2 min2, lü4; 5 is the neutral tone */
    ZH_PINYIN_PLAIN,    /* ren min, lü */
    ZH_PINYIN_INITIALS, /* rm, l */
} zh_pinyin_style;

/* The readings of text[0..n): of each Han character one, words deciding where
** it has several; syllables are set apart by a space, initials by nothing.
** Other characters stay as they are. `out` and the result as in zh_convert. */
size_t zh_pinyin(zh_pinyin_style style, const char *text, size_t n, char *out,
                 size_t room);

/* What the tables are made of: sorted by code point, and by bytes. */
typedef struct zh_convert_char {
    uint32_t from;
    char to[9]; /* a character or a syllable */
} zh_convert_char;

typedef struct zh_convert_row {
    const char *from;
    const char *to;
} zh_convert_row;

typedef struct zh_convert_table {
    const zh_convert_char *chars;
    size_t n_chars;
    const zh_convert_row *rows;
    size_t n_rows;
} zh_convert_table;

extern const zh_convert_table zh_convert_simplified;
extern const zh_convert_table zh_convert_traditional;
extern const zh_convert_table zh_convert_pinyin;

#endif
