/* SPDX-License-Identifier: MIT */
/*
** lexicon.h: the words that we know and how common each is.
**
**     中国 3.0e5    中 1.2e5    国 8.7e4        so 中国 is one word
**
** The built-in lexicon is compiled by ext/gen/mklexicon.c into read-only data
** of the loadable: opening it allocates nothing, and its pages are shared by
** all processes. A lexicon of the user's own words is built at run time and
** looked up beside it. Words are kept folded (zh_char_fold), so traditional
** text finds them too.
*/
#ifndef ZH_LEXICON_H
#define ZH_LEXICON_H

#include "trie.h"

/* A weight is 2 + 256 times the binary logarithm of a frequency, made even. */
#define ZH_WEIGHT_SCALE 256

/* The lowest bit of a weight says that the word names a person. */
#define ZH_WEIGHT_NAME 1u

/* How unlikely a character is to be a surname, and to stand in a given name,
** as the binary logarithm of one in so many, times ZH_NAME_SCALE. */
#define ZH_NAME_SCALE 8
#define ZH_NAME_NEVER 255

/* What is known of a character beside the words that it is in. */
typedef struct zh_character {
    uint8_t surname, given; /* costs */
    uint8_t role;           /* zh_number_role() */
} zh_character;

/* Which pairs of characters some word begins with, as a Bloom filter of one
** hash (B. Bloom, 1970). Most pairs of a text begin none, and each would be
** looked for in a part of the trie that is in no cache; the filter is small
** enough to stay in one. A bit that is set by chance costs that look, no more. */
#define ZH_PAIR_BITS 20
#define ZH_PAIR_WORDS (1u << (ZH_PAIR_BITS - 5))

static inline uint32_t zh_pair_hash(uint32_t first, uint32_t second)
{
    return ((first << 16 | second) * 2654435761u) >> (32 - ZH_PAIR_BITS);
}

typedef struct zh_lexicon {
    zh_trie trie;
    const zh_character *characters; /* by code; in the built-in one alone */
    const uint32_t *pairs;          /* the filter; in the built-in one alone */
    uint32_t total;   /* the weight of all words together */
    uint32_t n_words;
    uint32_t longest; /* word, in characters */
    zh_trie_data data; /* owned by a user's lexicon; zeroed in the built-in */
} zh_lexicon;

/* How the built-in lexicon lies in the file, little-endian; the codes
** (0x10000 of 16 bits) follow, the characters by code (0x10000), the pairs, the
** units. The codes are those of characters as printed: 國 has that of 国. */
typedef struct zh_lexicon_header {
    char magic[8]; /* "zhlexic4" */
    uint32_t n_words, n_units, total, longest;
    uint32_t checksum; /* FNV-1a of all that follows */
    uint32_t reserved[3];
} zh_lexicon_header;

/* Whether a word of the built-in lexicon may begin with the characters of these
** codes. */
static inline bool zh_lexicon_pair(const zh_lexicon *lexicon, uint32_t first,
                                   uint32_t second)
{
    uint32_t hash = zh_pair_hash(first, second);

    return lexicon->pairs[hash >> 5] >> (hash & 31) & 1;
}

/* A view on the built-in lexicon. Allocates nothing, owns nothing. */
zh_lexicon zh_lexicon_builtin(void);

/* One line on where the built-in lexicon is from, for zh_debug(). */
const char *zh_lexicon_provenance(void);

/* A word of the user's: UTF-8 of n bytes, and its frequency beside the
** built-in ones (some 60 million words of text), or 0 for "prefer it". */
typedef struct zh_lexicon_entry {
    const char *text;
    size_t n;
    double frequency;
} zh_lexicon_entry;

/* Build a lexicon of the user's words. Entries without a character are left
** out. On ZH_OK *out is the caller's, for zh_lexicon_free(); on ZH_NOMEM it is
** NULL. */
zh_status zh_lexicon_build(const zh_lexicon_entry *entries, size_t n,
                           zh_lexicon **out);

/* Release; NULL is fine. */
void zh_lexicon_free(zh_lexicon *lexicon);

#endif
