/* SPDX-License-Identifier: MIT */
/*
** fact.h: the words that the extractors of the news room share.
**
**     科研技术服务业、信息技术服务业销售收入分别增长27%、16.3%
**     ^^^^^^^^^^^^^^                ^^^^^^^^ one value, printed in two pieces
**
** A fact is given by where it is printed, never by a copy. Most values are one
** span; some are put together, because print distributes a word over several
** things or typesetting puts spaces inside a name.
*/
#ifndef ZH_FACT_H
#define ZH_FACT_H

#include "../text/text.h"

/* Pieces in a value at most: enough for three-fold distribution, and for a
** name of four characters set apart by spaces. */
#define ZH_PIECES 4

/* A value put together from print: its pieces one behind the other, as they
** are printed, with nothing between. count == 0 means absent. The extractor
** leaves out what does not belong (a space inside a name); whoever prints the
** value only concatenates. */
typedef struct zh_pieces {
    zh_span part[ZH_PIECES];
    unsigned count;
} zh_pieces;

/* A value that has a standing name where print has many (比上年同期, 同比):
** the name when there is one, else the print. Both absent: no value. */
typedef struct zh_wording {
    zh_span printed;
    const char *label; /* a constant, or NULL */
} zh_wording;

static inline bool zh_pieces_empty(const zh_pieces *pieces)
{
    return pieces->count == 0;
}

/* Add text bytes [start, end) behind what is there; empty or full: nothing. */
static inline void zh_pieces_add(zh_pieces *pieces, zh_span part)
{
    if (!zh_span_empty(part) && pieces->count < ZH_PIECES) {
        pieces->part[pieces->count++] = part;
    }
}

#endif
