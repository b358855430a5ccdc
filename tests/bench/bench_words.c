/* SPDX-License-Identifier: MIT */
/*
** bench_words.c: segmentation against ICU's word break iterator (locale zh,
** conversion to its UTF-16 included, as every caller of it pays).
*/
#include <stdio.h>
#include <stdlib.h>

#include <unicode/ubrk.h>
#include <unicode/ustring.h>

#include "bench.h"
#include "words/segment.h"

static void icu_words(const bench *b, void *count)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar *text = malloc(sizeof(UChar) * (b->n + 1));
    UBreakIterator *breaks;
    int32_t n = 0;

    if (text == NULL) {
        exit(1);
    }
    u_strFromUTF8(text, (int32_t)b->n, &n, b->text, (int32_t)b->n, &status);
    breaks = ubrk_open(UBRK_WORD, "zh", text, n, &status);
    *(size_t *)count = 0;
    while (U_SUCCESS(status) && ubrk_next(breaks) != UBRK_DONE) {
        *(size_t *)count += ubrk_getRuleStatus(breaks) != UBRK_WORD_NONE;
    }
    ubrk_close(breaks);
    free(text);
}

static void our_words(const bench *b, void *count)
{
    zh_segment_iter it;
    zh_word word;

    *(size_t *)count = 0;
    zh_segment_init(&it, NULL, b->text, b->n);
    while (zh_segment_next(&it, &word)) {
        ++*(size_t *)count;
    }
}

static void sql_words(const bench *b, void *count)
{
    *(size_t *)count = (size_t)bench_value(
        b->db, "SELECT count(*) FROM article, zh_words(body)");
}

/* The three take turns, so that what slows the machine down slows them all. */
void bench_words(const bench *b)
{
    static const struct {
        const char *name;
        bench_task task;
    } ways[] = {
        {"ICU word break iterator", icu_words},
        {"zh_segment in C", our_words},
        {"zh_words through SQL", sql_words},
    };
    double seconds[3][BENCH_RUNS], ratio[3][BENCH_RUNS];
    size_t count;

    for (int run = 0; run < BENCH_RUNS; run++) {
        for (int w = 0; w < 3; w++) {
            seconds[w][run] = bench_once(b, ways[w].task, &count);
            ratio[w][run] = seconds[0][run] / seconds[w][run];
        }
    }
    printf("words\n");
    for (int w = 0; w < 3; w++) {
        printf("  %-44s %9.1f MB/s, %.1f times ICU\n", ways[w].name,
               (double)b->n / 1e6 / bench_median(seconds[w], BENCH_RUNS),
               bench_median(ratio[w], BENCH_RUNS));
    }
}
