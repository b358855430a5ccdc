/* SPDX-License-Identifier: MIT */
/*
** fuzz_text.c: any bytes through every reader of text below SQL. Each fact must
** lie inside the text, on character boundaries, in order.
*/
#include <stdlib.h>

#include "news/article.h"
#include "news/byline.h"
#include "news/date.h"
#include "news/dateline.h"
#include "news/numeral.h"
#include "news/percentage.h"
#include "text/sentence.h"
#include "text/utf8.h"
#include "words/segment.h"
#include "words/token.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void must(bool fact)
{
    if (!fact) {
        abort();
    }
}

/* A span inside the text that starts no earlier than *from. */
static void must_follow(zh_span span, size_t n, size_t *from)
{
    must(span.start >= *from && span.start < span.end && span.end <= n);
    *from = span.start;
}

static void fuzz_words(const char *text, size_t n)
{
    zh_segment_iter it;
    zh_word word;
    size_t end = 0;

    zh_segment_init(&it, NULL, text, n);
    while (zh_segment_next(&it, &word)) {
        must(word.span.start >= end && word.span.start < word.span.end);
        end = word.span.end;
    }
    must(end <= n);
}

static void fuzz_facts(const char *text, size_t n)
{
    static const zh_date published = {2025, 4, 27};
    union {
        zh_dateline_iter dateline;
        zh_byline_iter byline;
        zh_percentage_iter percentage;
        zh_date_iter date;
        zh_article_iter article;
        zh_sentence_iter sentence;
    } it;
    zh_dateline dateline;
    zh_byline byline;
    zh_percentage percentage;
    zh_date_mention date;
    zh_article article;
    zh_span sentence;
    size_t from = 0;

    zh_dateline_iter_init(&it.dateline, text, n, &published);
    while (zh_dateline_next(&it.dateline, &dateline)) {
        must_follow(dateline.span, n, &from);
    }
    from = 0;
    zh_byline_iter_init(&it.byline, text, n);
    while (zh_byline_next(&it.byline, &byline)) {
        must_follow(byline.span, n, &from);
    }
    from = 0;
    zh_percentage_iter_init(&it.percentage, text, n);
    while (zh_percentage_next(&it.percentage, &percentage)) {
        must_follow(percentage.span, n, &from);
    }
    from = 0;
    zh_date_iter_init(&it.date, text, n, &published);
    while (zh_date_next(&it.date, &date)) {
        must_follow(date.span, n, &from);
    }
    from = 0;
    zh_article_iter_init(&it.article, text, n);
    while (zh_article_next(&it.article, &article)) {
        must_follow(article.span, n, &from);
        from = article.span.end;
    }
    from = 0;
    zh_sentence_iter_init(&it.sentence, text, n);
    while (zh_sentence_next(&it.sentence, &sentence)) {
        must_follow(sentence, n, &from);
        from = sentence.end;
    }
}

static int take_token(void *context, const zh_token *token)
{
    const size_t *n = context;

    must(token->n > 0 && token->span.start < token->span.end &&
         token->span.end <= *n);
    return 0;
}

static void fuzz_tokens(const char *text, size_t n)
{
    for (int mode = ZH_MODE_EXACT; mode <= ZH_MODE_WORDS; mode++) {
        for (int fold = ZH_FOLD_NONE; fold < ZH_FOLDS; fold++) {
            zh_token_options options = {(zh_token_mode)mode, (zh_fold)fold,
                                        NULL};
            zh_tokenize(&options, ZH_FOR_DOCUMENT, text, n, take_token, &n);
            zh_tokenize(&options, ZH_FOR_QUERY, text, n, take_token, &n);
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    const char *text = (const char *)data;
    zh_number number;
    double value;

    fuzz_words(text, n);
    fuzz_facts(text, n);
    fuzz_tokens(text, n);
    zh_number_parse(text, n, &number);
    zh_percent_parse(text, n, &value);
    return 0;
}
