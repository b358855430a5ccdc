/* SPDX-License-Identifier: MIT */
/*
** bench.c: bench DATABASE EXTENSION [load|words|facts|search ...]
*/
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double cpu_seconds(void)
{
    struct timespec t;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

double bench_once(const bench *b, bench_task task, void *context)
{
    double start = cpu_seconds();

    task(b, context);
    return cpu_seconds() - start;
}

double bench_median(double *values, size_t n)
{
    qsort(values, n, sizeof values[0], by_value);
    return values[n / 2];
}

double bench_seconds(const bench *b, bench_task task, void *context)
{
    double runs[BENCH_RUNS];

    for (int i = 0; i < BENCH_RUNS; i++) {
        runs[i] = bench_once(b, task, context);
    }
    return bench_median(runs, BENCH_RUNS);
}

double bench_speed(const bench *b, const char *name, bench_task task,
                   void *context)
{
    double speed = (double)b->n / 1e6 / bench_seconds(b, task, context);

    printf("  %-44s %9.1f MB/s\n", name, speed);
    fflush(stdout);
    return speed;
}

static void stop(sqlite3 *db, const char *what)
{
    fprintf(stderr, "bench: %s: %s\n", what, sqlite3_errmsg(db));
    exit(1);
}

void bench_sql(sqlite3 *db, const char *sql)
{
    if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) {
        stop(db, sql);
    }
}

double bench_value(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement;
    double value;

    if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK ||
        sqlite3_step(statement) != SQLITE_ROW) {
        stop(db, sql);
    }
    value = sqlite3_column_double(statement, 0);
    sqlite3_finalize(statement);
    return value;
}

static void read_text(bench *b)
{
    sqlite3_stmt *statement;
    size_t at = 0;

    b->n = (size_t)bench_value(
        b->db, "SELECT sum(length(CAST(body AS BLOB))+1) FROM article");
    b->text = malloc(b->n);
    b->ends = malloc(sizeof *b->ends *
                     (size_t)bench_value(b->db, "SELECT count(*) FROM article"));
    if (b->text == NULL || b->ends == NULL ||
        sqlite3_prepare_v2(b->db, "SELECT body FROM article ORDER BY id", -1,
                           &statement, NULL) != SQLITE_OK) {
        stop(b->db, "text");
    }
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const void *body = sqlite3_column_text(statement, 0);
        size_t n = (size_t)sqlite3_column_bytes(statement, 0);
        memcpy(b->text + at, body, n);
        at += n;
        b->text[at++] = '\n';
        b->ends[b->articles++] = at;
    }
    sqlite3_finalize(statement);
}

/* Parts are named behind the extension; none named is all. */
static int wanted(int argc, char **argv, const char *part)
{
    int found = argc == 3;

    for (int i = 3; i < argc; i++) {
        found |= strcmp(argv[i], part) == 0;
    }
    return found;
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        void (*measure)(const bench *);
    } parts[] = {
        {"words", bench_words},
        {"facts", bench_facts},
        {"search", bench_search},
    };
    bench b = {0};

    if (argc < 3) {
        fprintf(stderr, "usage: bench DATABASE EXTENSION [PART ...]\n");
        return 2;
    }
    b.extension = argv[2];
    if (wanted(argc, argv, "load")) {
        bench_load(&b); /* before this process grows: children start with it */
    }
    if (sqlite3_open(argv[1], &b.db) != SQLITE_OK ||
        sqlite3_enable_load_extension(b.db, 1) != SQLITE_OK ||
        sqlite3_load_extension(b.db, b.extension, NULL, NULL) != SQLITE_OK) {
        stop(b.db, "open");
    }
    read_text(&b);
    printf("%.1f MB of text, %zu articles, SQLite %s\n", (double)b.n / 1e6,
           b.articles, sqlite3_libversion());
    fflush(stdout);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (wanted(argc, argv, parts[i].name)) {
            parts[i].measure(&b);
        }
    }
    free(b.text);
    free(b.ends);
    sqlite3_close(b.db);
    return 0;
}
