/* SPDX-License-Identifier: MIT */
/*
** bench.h: what the measurements share. Speeds are megabytes of UTF-8 a second
** of CPU time, medians of BENCH_RUNS; what counts is the ratio to a peer that
** ran on the same text in the same process.
*/
#ifndef BENCH_H
#define BENCH_H

#include <sqlite3.h>
#include <stddef.h>

#define BENCH_RUNS 5

/* The text to measure on: all articles of the corpus. */
typedef struct bench {
    sqlite3 *db;           /* article(id, body), with the extension loaded */
    const char *extension; /* its path */
    char *text;            /* all bodies, a line end after each */
    size_t n;              /* bytes */
    size_t *ends;          /* of each article, the line end included */
    size_t articles;
} bench;

/* One thing to time. */
typedef void (*bench_task)(const bench *b, void *context);

/* The CPU seconds of one run of `task`. */
double bench_once(const bench *b, bench_task task, void *context);

/* The median of values[0..n), which it sorts. */
double bench_median(double *values, size_t n);

/* The median CPU seconds of `task`. */
double bench_seconds(const bench *b, bench_task task, void *context);

/* The same, printed as MB/s of the whole text. Returns MB/s. */
double bench_speed(const bench *b, const char *name, bench_task task,
                   void *context);

/* Run SQL; end the program with a message when it fails. */
void bench_sql(sqlite3 *db, const char *sql);

/* The first column of the first row. */
double bench_value(sqlite3 *db, const char *sql);

void bench_load(const bench *b);   /* time and memory of loading */
void bench_words(const bench *b);  /* segmentation against ICU */
void bench_facts(const bench *b);  /* the extractors */
void bench_search(const bench *b); /* FTS5: build, size, latency */

#endif
