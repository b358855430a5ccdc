/* SPDX-License-Identifier: MIT */
/*
** token.c: see token.h.
*/
#include "token.h"

#include "../text/utf8.h"
#include "piece.h"
#include "run.h"
#include "segment.h"

/* One call of zh_tokenize(). */
typedef struct tokens {
    zh_fold fold;
    const char *text;
    size_t n;
    zh_token_sink sink;
    void *context;
} tokens;

/* A token being put together. */
typedef struct builder {
    char bytes[ZH_TOKEN_MAX];
    size_t n;
} builder;

static bool builder_add(builder *b, uint32_t cp)
{
    if (b->n + ZH_UTF8_MAX > sizeof b->bytes) {
        return false;
    }
    b->n += zh_utf8_write(cp, b->bytes + b->n);
    return true;
}

static int give(const tokens *t, const builder *b, zh_span span)
{
    zh_token token = {b->bytes, b->n, span, false};

    return b->n > 0 ? t->sink(t->context, &token) : 0;
}

static bool is_alone(zh_class class)
{
    return class == ZH_HAN || class == ZH_UNSPACED;
}

/* Each Han or unspaced character that the one at [start, end) folds to is a
** token: ㍿ is four. */
static int give_character(const tokens *t, uint32_t cp, zh_span span)
{
    uint32_t folded[ZH_FOLD_MAX];
    size_t count = zh_char_fold_all(cp, t->fold, folded);
    int rc = 0;

    for (size_t i = 0; rc == 0 && i < count; i++) {
        builder b = {.n = 0};
        if (is_alone(zh_char_class(folded[i]))) {
            builder_add(&b, folded[i]);
            rc = give(t, &b, span);
        }
    }
    return rc;
}

/* Take the run [span] of letters and digits, folded, in pieces that fit. */
static int give_run(const tokens *t, zh_span run)
{
    builder b = {.n = 0};
    zh_span span = {run.start, run.start};

    while (span.end < run.end) {
        uint32_t cp, folded[ZH_FOLD_MAX];
        size_t at = span.end, before = b.n, count;
        bool fits = true;

        at += zh_utf8_next(t->text, run.end, at, &cp);
        count = zh_char_fold_all(cp, t->fold, folded);
        for (size_t i = 0; i < count && fits; i++) {
            fits = builder_add(&b, folded[i]);
        }
        if (!fits) {
            int rc;
            b.n = before;
            rc = give(t, &b, span);
            if (rc != 0) {
                return rc;
            }
            b.n = 0;
            span.start = span.end;
            continue;
        }
        span.end = at;
    }
    return give(t, &b, span);
}

static int give_exact(const tokens *t)
{
    size_t at = 0;
    int rc = 0;

    while (rc == 0 && at < t->n) {
        uint32_t cp;
        zh_span span = {at, at + zh_utf8_next(t->text, t->n, at, &cp)};

        if (zh_run_read(t->text, t->n, at, &span.end) != ZH_RUN_NONE) {
            rc = give_run(t, span);
        } else if (is_alone(zh_char_class(cp))) {
            rc = give_character(t, cp, span);
        }
        at = span.end;
    }
    return rc;
}

/* A word of Han characters as its pieces; any other word whole. */
static int give_word(const tokens *t, const zh_word *word)
{
    zh_span pieces[ZH_PIECES_MAX];
    size_t count;
    int rc = 0;

    if (word->kind != ZH_KIND_WORD && word->kind != ZH_KIND_NAME) {
        return give_run(t, word->span);
    }
    count = zh_word_pieces(t->text, word->span, pieces);
    for (size_t i = 0; rc == 0 && i < count; i++) {
        rc = give_run(t, pieces[i]);
    }
    return rc;
}

static int give_words(const tokens *t, const zh_lexicon *lexicon)
{
    zh_segment_iter it;
    zh_word word;
    int rc = 0;

    zh_segment_init(&it, lexicon, t->text, t->n);
    while (rc == 0 && zh_segment_next(&it, &word)) {
        rc = give_word(t, &word);
    }
    return rc;
}

int zh_tokenize(const zh_token_options *options, zh_token_purpose purpose,
                const char *text, size_t n, zh_token_sink sink, void *context)
{
    tokens t = {options->fold, text, n, sink, context};

    (void)purpose;
    return options->mode == ZH_MODE_EXACT ? give_exact(&t)
                                          : give_words(&t, options->lexicon);
}
