/* SPDX-License-Identifier: MIT */
/*
** text.h: the words that all rooms share: a span of bytes, a status.
*/
#ifndef ZH_TEXT_H
#define ZH_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes [start, end) of the caller's text. Empty (start == end) means absent. */
typedef struct zh_span {
    size_t start;
    size_t end;
} zh_span;

/* What a function below the SQLite glue can answer. "Nothing found" is ZH_OK. */
typedef enum zh_status {
    ZH_OK,
    ZH_NOMEM,   /* an allocation failed; nothing was changed */
    ZH_CORRUPT, /* data that should have passed our own checks did not */
    ZH_RANGE,   /* an argument is outside what the function documents */
} zh_status;

static inline bool zh_span_empty(zh_span span)
{
    return span.start >= span.end;
}

#endif
