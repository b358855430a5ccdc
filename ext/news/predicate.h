/* SPDX-License-Identifier: MIT */
/*
** predicate.h: what a sentence says of a figure.
**
**     今年前五个月，软件业收入比上年同期增长超过10%
**                             ^^^^^^^^^^ ^^^^ ^^^^
**                             basis      up  over
**
** Cost: linear in the clause. Not here: what is measured (metric.h).
*/
#ifndef ZH_PREDICATE_H
#define ZH_PREDICATE_H

#include "percentage.h"

/* Fill all of `out` but the span, the values and the unit for figure `k`. */
void zh_figure_describe(const zh_sentence *t, size_t k, zh_percentage *out);

#endif
