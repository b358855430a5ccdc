/* SPDX-License-Identifier: MIT */
/*
** byline.c: see byline.h.
*/
#include "byline.h"

#include <string.h>

void zh_byline_iter_init(zh_byline_iter *it, const char *text, size_t n)
{
    memset(it, 0, sizeof *it);
    it->text = text;
    it->n = n;
}

bool zh_byline_next(zh_byline_iter *it, zh_byline *out)
{
    (void)it;
    (void)out;
    return false;
}
