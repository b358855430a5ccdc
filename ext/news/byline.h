/* SPDX-License-Identifier: MIT */
/*
** byline.h: who wrote, took or edited a piece, as the paper credits them.
**
**     （新重庆-重庆日报记者 李明 见习记者 王 芳）
**       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ one credit, two people
**
**     图为……。（本报记者李明摄）    本报驻美国记者 李明    责任编辑：王芳
**
** A credit is everything that names people at one place, without the brackets
** around it. Prose about reporters is none: 记者从市税务局获悉, 对记者说,
** 记者招待会. A person left out is better than one invented.
**
** The rules BL1 to BL14 are in docs/internals-datelines.md. Cost: one pass
** over the bytes; what brackets, short lines and words for roles enclose is
** laid open and read. Nothing is allocated; bad bytes separate.
*/
#ifndef ZH_BYLINE_H
#define ZH_BYLINE_H

#include "../text/stretch.h"
#include "../text/text.h"
#include "credit.h"
#include "dateline.h"

/* One person, or an organisation that signs alone (name empty). */
typedef struct zh_byline {
    zh_span span;     /* the whole credit; the same for all its people */
    zh_span name;     /* as printed, spaces that typesetting put in included */
    const char *role; /* 记者, 责任编辑 … in simplified characters; or NULL */
    zh_span outlet;   /* 本报, 新华社 …; empty: none printed */
    zh_span station;  /* 美国 of 本报驻美国记者; empty: none */
    const char *task; /* 摄, 报道, 摄影报道 …; NULL: none printed */
} zh_byline;

typedef struct zh_byline_iter {
    const char *text;
    size_t n;
    size_t at;               /* bytes before are done */
    size_t refused;          /* bytes before are of a list that was refused */
    size_t given;            /* people of `credit` that were given out */
    zh_span span;            /* of `credit` */
    zh_dateline dateline;    /* the next one that is not yet passed */
    bool has_dateline;
    bool alone;              /* `credit` is an organisation's */
    zh_dateline_iter datelines;
    zh_stretch s;
    zh_credit credit;
} zh_byline_iter;

/* Walk the people credited in text[0..n), which is borrowed until the walk is
** over. An iterator is about 60 KB: keep it off small stacks. */
void zh_byline_iter_init(zh_byline_iter *it, const char *text, size_t n);

/* The next person in text order; false when there is none left. */
bool zh_byline_next(zh_byline_iter *it, zh_byline *out);

#endif
