/* SPDX-License-Identifier: MIT */
/*
** stretch.h: a stretch of text laid open for rules that look both ways.
**
**     同比增长１６．３％        as found
**     同比增长16.3%            what rules see: one folded code point a place
**
** A stretch is a sentence, a paragraph or what fits: extractors find a trigger,
** lay open what is around it, and then work by index instead of by byte.
** Nothing is allocated; a stretch is about 12 KB and lives on the stack or in
** an iterator.
*/
#ifndef ZH_STRETCH_H
#define ZH_STRETCH_H

#include "text.h"

/* Characters in a stretch at most. A newspaper sentence has some forty; one
** without any stop in a thousand characters is no sentence. */
#define ZH_STRETCH_MAX 1024

typedef struct zh_stretch {
    size_t count;                   /* characters */
    uint32_t cp[ZH_STRETCH_MAX];    /* each folded: width, case, script */
    size_t at[ZH_STRETCH_MAX + 1];  /* byte where each starts; one past last */
} zh_stretch;

/* Lay open text[start..end) from byte `start`, a boundary between characters,
** or as much of it as fits. Returns the byte where the stretch stops.
** A character that folds to several (℃, ㎡) is kept as it is. */
size_t zh_stretch_read(zh_stretch *s, const char *text, size_t start,
                       size_t end);

/* How many characters of the stretch from place `i` on are `pattern`, folded
** UTF-8 that ends in NUL: its length in characters, or 0 when they differ. */
size_t zh_stretch_is(const zh_stretch *s, size_t i, const char *pattern);

/* The same for the characters just before place `i`. */
size_t zh_stretch_was(const zh_stretch *s, size_t i, const char *pattern);

/* The bytes of the characters [from, to). */
static inline zh_span zh_stretch_span(const zh_stretch *s, size_t from,
                                      size_t to)
{
    zh_span span = {s->at[from], s->at[to]};
    return span;
}

#endif
