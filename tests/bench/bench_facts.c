/* SPDX-License-Identifier: MIT */
/*
** bench_facts.c: the extractors, in C over each article and through SQL.
*/
#include <stdio.h>

#include "bench.h"
#include "news/byline.h"
#include "news/dateline.h"
#include "news/percentage.h"

/* Counts the facts of one article. */
typedef size_t (*count_facts)(const char *text, size_t n);

static size_t count_datelines(const char *text, size_t n)
{
    zh_dateline_iter it;
    zh_dateline fact;
    size_t count = 0;

    zh_dateline_iter_init(&it, text, n, NULL);
    while (zh_dateline_next(&it, &fact)) {
        count++;
    }
    return count;
}

static size_t count_bylines(const char *text, size_t n)
{
    zh_byline_iter it;
    zh_byline fact;
    size_t count = 0;

    zh_byline_iter_init(&it, text, n);
    while (zh_byline_next(&it, &fact)) {
        count++;
    }
    return count;
}

static size_t count_percentages(const char *text, size_t n)
{
    zh_percentage_iter it;
    zh_percentage fact;
    size_t count = 0;

    zh_percentage_iter_init(&it, text, n);
    while (zh_percentage_next(&it, &fact)) {
        count++;
    }
    return count;
}

typedef struct fact {
    const char *name, *sql_name, *sql;
    count_facts count;
    size_t found;
} fact;

static void in_c(const bench *b, void *context)
{
    fact *f = context;
    size_t at = 0;

    f->found = 0;
    for (size_t i = 0; i < b->articles; i++) {
        f->found += f->count(b->text + at, b->ends[i] - 1 - at);
        at = b->ends[i];
    }
}

static void in_sql(const bench *b, void *context)
{
    fact *f = context;

    f->found = (size_t)bench_value(b->db, f->sql);
}

void bench_facts(const bench *b)
{
    fact facts[] = {
        {"datelines in C", "zh_datelines through SQL",
         "SELECT count(dateline) FROM article, zh_datelines(body)",
         count_datelines, 0},
        {"bylines in C", "zh_bylines through SQL",
         "SELECT count(byline) FROM article, zh_bylines(body)", count_bylines,
         0},
        {"percentages in C", "zh_percentages through SQL",
         "SELECT count(percentage) FROM article, zh_percentages(body)",
         count_percentages, 0},
    };

    printf("facts\n");
    for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++) {
        bench_speed(b, facts[i].name, in_c, &facts[i]);
        bench_speed(b, facts[i].sql_name, in_sql, &facts[i]);
        printf("  %-44s %9zu\n", "  found", facts[i].found);
    }
}
