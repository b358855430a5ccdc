/* SPDX-License-Identifier: MIT */
/*
** predicate.h: what a clause says of a figure.
**
**     今年前五个月，软件业收入比上年同期增长超过10%
**                             ^^^^^^^^^^ ^^^^ ^^^^
**                             basis      up  over
**
** A clause is read from the figure leftwards, word by word, as Chinese puts
** what is said right before the number. Cost: linear in the clause. Not here:
** what is measured (metric.h).
*/
#ifndef ZH_PREDICATE_H
#define ZH_PREDICATE_H

#include "fact.h"
#include "figure.h"
#include "wording.h"

/* Places of a sentence; from == to means absent. */
typedef struct zh_places {
    size_t from, to;
} zh_places;

/* What stands before a figure, from right to left. */
typedef struct zh_predicate {
    size_t clause;    /* where the clause of the figure starts */
    size_t start;     /* where the predicate starts; the subject ends here */
    zh_say approx;    /* ABOUT … UNDER, or NOTHING */
    zh_say verb;      /* UP, DOWN, SHARE, HIGHER, LOWER, RISE, FALL, LEVEL … */
    bool is_level;    /* 为, 达 before the number, whatever the verb */
    bool is_to;       /* 提高到, 降至 */
    bool is_each;     /* 分别 */
    zh_places of;     /* 占 X 的: what the figure is a part or multiple of */
    zh_places basis;  /* as printed */
    const char *basis_label;
} zh_predicate;

/* Where the clause that place `i` is in starts, not before `floor`. */
size_t zh_clause_start(const zh_stretch *s, size_t floor, size_t i);

/* Is the character a mark that ends a clause? */
bool zh_is_clause_mark(uint32_t cp);

/* Read the words before place `end`, down to `floor`. `modifies`: the figure
** stands before a noun (4.5%的目标), so that no 高于 X governs it. */
void zh_predicate_read(const zh_stretch *s, size_t floor, size_t end,
                       bool modifies, zh_predicate *out);

/* PB4: a comparison that opens the sentence (与去年同期相比，) holds for all
** that follows. Looks back from place `clause`. */
bool zh_basis_before(const zh_stretch *s, size_t clause, zh_places *out);

/* The standing name of a comparison: 同比, 比上年; NULL for any other. */
const char *zh_basis_label(const zh_stretch *s, zh_places basis);

#endif
