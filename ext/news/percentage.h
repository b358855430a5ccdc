/* SPDX-License-Identifier: MIT */
/*
** percentage.h: percentages, percentage points and multiples, and what each
** of them measures.
**
**     前两个月，软件业利润总额同比增长近一成五，增速比上年加快2.1个百分点
**               ^^^^^^^^^^^^^^         ^^^^^^
**               metric                 value 15, nearly, up, year on year
**
** The rules (PC, PD, PB, PM) are listed in docs/internals-percentages.md, with
** one example for and one against each.
**
** Cost: one pass over the bytes for the few characters that a percentage can
** have; only sentences with one are laid open. No allocation, linear on any
** bytes. Not here: fractions (三分之二), scores, interest in 厘.
*/
#ifndef ZH_PERCENTAGE_H
#define ZH_PERCENTAGE_H

#include "fact.h"
#include "figure.h"

/* One figure. The strings are constants of sql-surface (docs/reference.md),
** NULL where the text does not say. */
typedef struct zh_percentage {
    zh_span span;          /* the number and its unit, a range whole */
    double value;          /* percent, points or times; NAN for a range */
    double low, high;      /* of a range, else NAN */
    const char *unit;      /* percent, point, fold */
    const char *approx;    /* about, over, nearly, at_least, at_most, under */
    const char *direction; /* up, down, share, level, above, below */
    const char *phase;     /* from, to */
    zh_pieces metric;      /* what is measured, as printed */
    zh_pieces whole;       /* what a share is a share of */
    zh_wording basis;      /* the comparison: 同比, 环比, 比上年, or as printed */
} zh_percentage;

/* An iterator; all fields are private. About 16 KB, on the stack. */
typedef struct zh_percentage_iter {
    const char *text;
    size_t n;
    size_t at;            /* byte where the search for the next goes on */
    size_t floor;         /* byte where the last figure given ended */
    size_t next;          /* in sentence.figure[] */
    zh_sentence sentence; /* the sentence laid open */
} zh_percentage_iter;

/* Begin on text[0..n), which must outlive the iterator. */
void zh_percentage_iter_init(zh_percentage_iter *it, const char *text,
                             size_t n);

/* The next figure in text order; false after the last. */
bool zh_percentage_next(zh_percentage_iter *it, zh_percentage *out);

/* Read text[0..n) as one percentage or multiple, space around it allowed.
** Sets *value, in percent or times. A range or anything else: false. */
bool zh_percent_parse(const char *text, size_t n, double *value);

#endif
