/* SPDX-License-Identifier: MIT */
/*
** stretch.c: see stretch.h.
*/
#include "stretch.h"

#include <string.h>

#include "chars.h"
#include "utf8.h"

size_t zh_stretch_read(zh_stretch *s, const char *text, size_t start,
                       size_t end)
{
    size_t at = start;

    s->count = 0;
    while (at < end && s->count < ZH_STRETCH_MAX) {
        uint32_t cp;
        s->at[s->count] = at;
        at += zh_utf8_next(text, end, at, &cp);
        s->cp[s->count++] = zh_char_fold(cp);
    }
    s->at[s->count] = at;
    return at;
}

size_t zh_stretch_is(const zh_stretch *s, size_t i, const char *pattern)
{
    size_t matched = 0;

    while (*pattern != '\0') {
        uint32_t cp; /* the NUL behind the pattern ends its last character */
        pattern += zh_utf8_next(pattern, ZH_UTF8_MAX, 0, &cp);
        if (i + matched >= s->count || s->cp[i + matched] != cp) {
            return 0;
        }
        matched++;
    }
    return matched;
}

size_t zh_stretch_was(const zh_stretch *s, size_t i, const char *pattern)
{
    size_t length = zh_utf8_count(pattern, strlen(pattern));

    return length <= i ? zh_stretch_is(s, i - length, pattern) : 0;
}
