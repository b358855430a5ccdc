/* SPDX-License-Identifier: MIT */
/*
** bench_load.c: what loading costs a fresh process: user CPU and memory of the
** sqlite3 shell with and without the extension, first use included.
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"

#define LOADS 21

typedef struct cost {
    double user_ms;
    double resident_mb;
} cost;

static int by_time(const void *a, const void *b)
{
    const cost *x = a, *y = b;

    return (x->user_ms > y->user_ms) - (x->user_ms < y->user_ms);
}

/* The median cost of `sqlite3 :memory: first second`. */
static cost run_shell(const char *first, const char *second)
{
    cost runs[LOADS];

    fflush(stdout);
    for (int i = 0; i < LOADS; i++) {
        struct rusage usage;
        int status;
        pid_t child = fork();
        if (child == 0) {
            if (freopen("/dev/null", "w", stdout) != NULL) {
                execlp("sqlite3", "sqlite3", ":memory:", first, second,
                       (char *)NULL);
            }
            _exit(127);
        }
        if (child < 0 || wait4(child, &status, 0, &usage) < 0 ||
            status != 0) {
            fprintf(stderr, "bench: the sqlite3 shell failed\n");
            exit(1);
        }
        runs[i].user_ms = (double)usage.ru_utime.tv_sec * 1e3 +
                          (double)usage.ru_utime.tv_usec / 1e3;
        runs[i].resident_mb = (double)usage.ru_maxrss / 1024;
    }
    qsort(runs, LOADS, sizeof runs[0], by_time);
    return runs[LOADS / 2];
}

void bench_load(const bench *b)
{
    char load[4096];
    cost bare, loaded, used;

    snprintf(load, sizeof load, ".load '%s'", b->extension);
    bare = run_shell("SELECT 1", "SELECT 2");
    loaded = run_shell(load, "SELECT zh_version()");
    used = run_shell(
        load, "CREATE VIRTUAL TABLE t USING fts5(b, tokenize='zh');"
              "INSERT INTO t VALUES('新华社北京4月26日电');"
              "SELECT * FROM t('北京'), zh_words('今天天气很好');");
    printf("loading, whole process, median of %d\n", LOADS);
    printf("  %-44s %6.1f ms %6.1f MB\n", "the shell alone", bare.user_ms,
           bare.resident_mb);
    printf("  %-44s %6.1f ms %6.1f MB\n", "with zhnews", loaded.user_ms,
           loaded.resident_mb);
    printf("  %-44s %6.1f ms %6.1f MB\n", "with zhnews, first index and words",
           used.user_ms, used.resident_mb);
}
