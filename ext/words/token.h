/* SPDX-License-Identifier: MIT */
/*
** token.h: what the search index holds for a text, and what a query asks for.
**
**     中国GDP增长16.3%        exact:  中 国 gdp 增 长 16.3%
**                             words:  中国 gdp 增长 16.3%
**
** In mode exact a Han character is a position of its own, so that a query is a
** phrase of as many positions as it has characters: it finds every occurrence
** and nothing else, and marks exactly that. In mode words a position is a word.
** In both, a run of letters and digits is one token, and what lies between
** tokens (punctuation, space, line ends) leaves no trace.
*/
#ifndef ZH_TOKEN_H
#define ZH_TOKEN_H

#include "../text/chars.h"
#include "../text/text.h"
#include "lexicon.h"

typedef enum zh_token_mode { ZH_MODE_EXACT, ZH_MODE_WORDS } zh_token_mode;

/* What the text is: a document to index (or to mark hits in), or a query, the
** last token of which may be a prefix. */
typedef enum zh_token_purpose {
    ZH_FOR_DOCUMENT,
    ZH_FOR_QUERY,
    ZH_FOR_PREFIX,
} zh_token_purpose;

typedef struct zh_token_options {
    zh_token_mode mode;
    zh_fold fold;
    const zh_lexicon *lexicon; /* the user's words; borrowed, may be NULL */
} zh_token_options;

typedef struct zh_token {
    const char *text; /* folded; borrowed until the sink returns */
    size_t n;         /* bytes */
    zh_span span;     /* where it stands in the text as given */
    bool colocated;   /* at the position of the token before it */
} zh_token;

/* Takes one token. Anything but 0 stops the tokenizer. */
typedef int (*zh_token_sink)(void *context, const zh_token *token);

/* A run of letters longer than this many bytes, folded, is cut. */
#define ZH_TOKEN_MAX 256

/* Give the tokens of text[0..n) to `sink`, in text order. Allocates nothing.
** Returns what the sink returned when it stopped, else 0. */
int zh_tokenize(const zh_token_options *options, zh_token_purpose purpose,
                const char *text, size_t n, zh_token_sink sink, void *context);

#endif
