/* SPDX-License-Identifier: MIT */
/*
** wording.h: the words that stand between a thing and its figure.
**
**     软件业收入同比大幅增长超过10%左右
**               ^^^^^^^^^^^^^^^^   ^^^^
**
** One table for all: a word, and what it says. Matching takes the longest, so
** that a longer word hides a shorter one inside (行为 hides 为).
*/
#ifndef ZH_WORDING_H
#define ZH_WORDING_H

#include "../text/stretch.h"

/* What a word before a figure says. */
typedef enum zh_say {
    ZH_SAY_NOTHING, /* no such word */
    ZH_SAY_STOP,    /* a word of its own that only ends like one of these */
    ZH_SAY_ADVERB,  /* 已, 大幅, 分别, 了: nothing of the figure */
    ZH_SAY_ABOUT,
    ZH_SAY_OVER,
    ZH_SAY_NEARLY,
    ZH_SAY_AT_LEAST,
    ZH_SAY_AT_MOST,
    ZH_SAY_UNDER,
    ZH_SAY_UP,
    ZH_SAY_DOWN,
    ZH_SAY_LEVEL,
    ZH_SAY_HAVE,     /* 有, 仅有: a share follows where a noun does */
    ZH_SAY_SHARE,
    ZH_SAY_HIGHER,   /* 高于, 高出: above what is named */
    ZH_SAY_LOWER,
    ZH_SAY_RISE,     /* 增幅, 涨幅: nouns of growth */
    ZH_SAY_FALL,
    ZH_SAY_ANNUAL,   /* 年增: year on year, up */
    ZH_SAY_ANNUAL_DOWN,
    ZH_SAY_MONTHLY,  /* 月增 */
    ZH_SAY_MONTHLY_DOWN,
    ZH_SAY_SAME,     /* 同比 */
    ZH_SAY_CHAIN,    /* 环比 */
    ZH_SAY_YEARLY,   /* 年均 */
} zh_say;

typedef struct zh_word_said {
    const uint32_t *word; /* folded, ends in 0 */
    uint8_t length;
    uint8_t say;
} zh_word_said;

/* The longest word of the table that ends just before place `i`, at or after
** `floor`: its length in characters, and in *say what it says. 0: none. */
size_t zh_said_before(const zh_stretch *s, size_t floor, size_t i,
                      zh_say *say);

/* The same for words that follow a figure at place `i`: 以上, 左右, 多. */
size_t zh_said_after(const zh_stretch *s, size_t i, zh_say *say);

#endif
