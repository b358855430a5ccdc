/* SPDX-License-Identifier: MIT */
/*
** metric.h: what a figure measures.
**
**     其中，先进制造业、高技术制造业增加值同比分别增长5.6%、7.9%
**           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                ^^^^  ^^^^
**           先进制造业增加值, 高技术制造业增加值: one for each
**
** The subject of the clause is what is left of it once the predicate, dates
** and amounts are taken away; a clause without a subject speaks of that of
** the clause before. What stays doubtful is left out.
**
** Cost: linear in the sentence. Not here: the numbers (figure.h).
*/
#ifndef ZH_METRIC_H
#define ZH_METRIC_H

#include "percentage.h"

/* Fill all of `out` but the span, the values and the unit for figure `k`. */
void zh_figure_describe(const zh_sentence *t, size_t k, zh_percentage *out);

#endif
