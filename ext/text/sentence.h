/* SPDX-License-Identifier: MIT */
/*
** sentence.h: the sentences of a text.
**
**     他说：“好。”随后离开（下午3时到。）。增长16.3%；出口下降。
**     ^^^^^^^^^^^^                              three more begin at 随, 增, 出
**
** A sentence ends at 。！？； and their half-width and vertical forms, and
** where its paragraph ends. Closing quotes and brackets behind the mark belong
** to it. Chinese print closes a quoted sentence before the quote does, so a
** quotation may hold several; what stands in brackets is an aside and is never
** cut.
**
** The rules SE1 to SE6 are in docs/internals-articles.md. Cost: each byte is
** read at most twice; nothing is allocated.
** Not here: commas as sentence ends (Chinese writes long runs of clauses; where
** a reader would stop is not in the print).
*/
#ifndef ZH_SENTENCE_H
#define ZH_SENTENCE_H

#include "text.h"

typedef struct zh_sentence_iter {
    const char *text;
    size_t n;
    size_t at;       /* bytes before are done */
    size_t no_close; /* up to here a bracket that opens is never closed */
} zh_sentence_iter;

/* Walk the sentences of text[0..n), borrowed until the walk is over. */
void zh_sentence_iter_init(zh_sentence_iter *it, const char *text, size_t n);

/* The next sentence in text order, without the space around it, in bytes.
** False, and *out as it was, when there is none left. */
bool zh_sentence_next(zh_sentence_iter *it, zh_span *out);

#endif
