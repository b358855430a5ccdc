/* SPDX-License-Identifier: MIT */
/*
** predicate.c: see predicate.h.
*/
#include "predicate.h"

void zh_figure_describe(const zh_sentence *t, size_t k, zh_percentage *out)
{
    if (t->figure[k].is_more) {
        out->approx = "over";
    }
    if (t->figure[k].is_doubling) {
        out->direction = "up";
    }
}
