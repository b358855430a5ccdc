/* SPDX-License-Identifier: MIT */
/*
** run.h: letters and digits in a row, which are one word whatever they mix.
**
**     采用6B05合金，增长16.3%，符合GB/T 19001
**         ^^^^          ^^^^^      ^^^^ ^^^^^
*/
#ifndef ZH_RUN_H
#define ZH_RUN_H

#include "../text/text.h"

/* What a run is made of. */
typedef enum zh_run_kind {
    ZH_RUN_NONE,
    ZH_RUN_NUMBER, /* digits, with what numbers have inside and behind */
    ZH_RUN_LATIN,  /* letters, or letters and digits */
} zh_run_kind;

/* The run that starts at byte `at` of text[0..n), at < n: *end is the byte
** behind it. ZH_RUN_NONE, *end untouched, where none starts.
**
** RN1 letters, digits, their marks and connectors stand together: C919
** RN2 a point between digits, and a comma before three digits: 16.3  12,345
** RN3 a slash, an ampersand or an apostrophe between letters: GB/T  AT&T
** RN4 a percent or per mille sign behind digits: 16.3% */
zh_run_kind zh_run_read(const char *text, size_t n, size_t at, size_t *end);

#endif
