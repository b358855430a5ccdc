/* SPDX-License-Identifier: MIT */
/*
** segment.h: cut text into words.
**
**     研究生命的起源      研究 | 生命 | 的 | 起源
**
** A stretch of Han characters is cut where the product of the frequencies of
** its words is greatest (the unigram best path), which one pass from left to
** right finds. A path is settled wherever no word of the lexicon crosses, some
** characters on, so memory is bounded whatever the text; where nothing settles
** within ZH_SEGMENT_WINDOW characters, the best path so far is taken.
** Allocates nothing; linear in the text.
*/
#ifndef ZH_SEGMENT_H
#define ZH_SEGMENT_H

#include "lexicon.h"

#define ZH_SEGMENT_WINDOW 256

typedef enum zh_word_kind {
    ZH_KIND_WORD,
    ZH_KIND_NAME,
    ZH_KIND_NUMBER,
    ZH_KIND_DATE,
    ZH_KIND_LATIN,
    ZH_KIND_OTHER,
} zh_word_kind;

typedef struct zh_word {
    zh_span span;
    zh_word_kind kind;
} zh_word;

typedef struct zh_segment_iter {
    const char *text;
    size_t n;
    size_t at;         /* how far the text is read */
    zh_lexicon lexicon;
    const zh_lexicon *extra;
    uint32_t single;   /* cost of a character that is in no lexicon */
    size_t count;      /* characters in the window */
    size_t byte[ZH_SEGMENT_WINDOW + 1];
    uint16_t code[ZH_SEGMENT_WINDOW]; /* in the built-in lexicon */
    uint16_t extra_code[ZH_SEGMENT_WINDOW];
    uint8_t numeral[ZH_SEGMENT_WINDOW]; /* zh_number_role of each */
    bool begins[ZH_SEGMENT_WINDOW]; /* a word, with the one behind it */
    uint32_t cost[ZH_SEGMENT_WINDOW + 1];
    uint16_t from[ZH_SEGMENT_WINDOW + 1];
    uint16_t to[ZH_SEGMENT_WINDOW + 1]; /* the best path, forward */
    size_t word, words_end; /* what of the window is still to be told */
} zh_segment_iter;

/* Begin on text[0..n). `extra` holds words of the user's, or is NULL; text and
** lexicon must outlive the iterator. */
void zh_segment_init(zh_segment_iter *it, const zh_lexicon *extra,
                     const char *text, size_t n);

/* The next word, in text order; punctuation and space are passed over. Returns
** false after the last. */
bool zh_segment_next(zh_segment_iter *it, zh_word *word);

/* The name of a kind as SQL shows it. */
const char *zh_word_kind_name(zh_word_kind kind);

#endif
