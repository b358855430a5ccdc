/* SPDX-License-Identifier: MIT */
/*
** phrase.h: tables of phrases, and which of them stands in a stretch.
**
**     责任编辑：李明        rows: 编辑, 责编, 责任编辑 …
**     ^^^^^^^^              the longest that fits
**
** A row is plain text, so a table reads as a list of words. So that a place
** where none stands costs next to nothing, a table also names the characters
** its rows open (or close) with, in code point order; zh_phrases_check() tells
** a test whether it names them all.
**
** Rows are folded: simplified, small letters, half width. Nothing allocates.
*/
#ifndef ZH_PHRASE_H
#define ZH_PHRASE_H

#include <uchar.h>

#include "stretch.h"

#define ZH_PHRASE_MAX 15 /* characters of a row */

typedef char16_t zh_phrase[ZH_PHRASE_MAX + 1];

typedef struct zh_phrases {
    const char16_t *edge; /* first (or last) characters, in order */
    size_t n_edge;
    const void *rows; /* zh_phrase, or structs that open with one */
    size_t n_rows;
    size_t row_size;
} zh_phrases;

/* An initializer of zh_phrases from a u"" literal and an array of rows. */
#define ZH_PHRASES(edge, rows)                                                 \
    {                                                                          \
        (edge), sizeof(edge) / sizeof(edge)[0] - 1, (rows),                    \
            sizeof(rows) / sizeof(rows)[0], sizeof(rows)[0]                    \
    }

/* The longest row that starts at place `i`: its length in characters, 0 when
** there is none; *row, unless NULL, is its number. `edge` holds first ones. */
size_t zh_phrase_at(const zh_phrases *table, const zh_stretch *s, size_t i,
                    size_t *row);

/* The longest row that ends just before place `end`; `edge` holds last ones. */
size_t zh_phrase_before(const zh_phrases *table, const zh_stretch *s,
                        size_t end, size_t *row);

/* Is `cp` one of the characters of `edge`? */
bool zh_phrase_may(const zh_phrases *table, uint32_t cp);

/* NULL when `edge` is in order and has the first (or, `last`, the last)
** character of every row, and no row comes twice; else the row that is wrong. */
const char16_t *zh_phrases_check(const zh_phrases *table, bool last);

#endif
