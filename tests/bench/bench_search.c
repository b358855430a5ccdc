/* SPDX-License-Identifier: MIT */
/*
** bench_search.c: FTS5 with our tokenizer and with its own: speed of the build,
** size of the index, time of a query, hits against the truth of instr().
**
** The peer for queries is one token a character: the text with a space between
** its characters under unicode61, which finds every string, as we do.
*/
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench.h"
#include "text/chars.h"
#include "text/utf8.h"

#define QUERIES 60
#define QUERY_MAX 9

/* One way to index. `spaced`: the text is table spaced(body), and so are
** queries. */
typedef struct design {
    const char *name, *tokenize;
    bool spaced, exact;
    double seconds[QUERIES];
} design;

typedef struct query {
    size_t length;
    char text[QUERY_MAX * ZH_UTF8_MAX + 1];
    char spaced[QUERY_MAX * (ZH_UTF8_MAX + 1) + 1];
    double truth;
} query;

/* A generator of its own, so that every run asks the same. */
static uint64_t next_random(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return *state >> 33;
}

/* Copy `length` Han characters from byte `at` on; false where there are not
** so many in a row. */
static bool take_query(const bench *b, size_t at, size_t length, query *q)
{
    size_t n = 0, m = 0;

    while (at < b->n && zh_utf8_is_continuation(b->text[at])) {
        at++;
    }
    for (size_t i = 0; i < length && at < b->n; i++) {
        uint32_t cp;
        size_t len = zh_utf8_next(b->text, b->n, at, &cp);
        if (zh_char_class(cp) != ZH_HAN || zh_char_fold(cp) != cp) {
            return false;
        }
        memcpy(q->text + n, b->text + at, len);
        memcpy(q->spaced + m, b->text + at, len);
        q->spaced[m + len] = ' ';
        n += len;
        m += len + 1;
        at += len;
    }
    q->text[n] = '\0';
    q->spaced[m] = '\0';
    q->length = length;
    return zh_utf8_count(q->text, n) == length;
}

static void make_queries(const bench *b, query *queries)
{
    static const size_t lengths[] = {1, 2, 3, 4, 6, 9};
    uint64_t state = 20250427;

    for (size_t i = 0; i < QUERIES;) {
        size_t at = next_random(&state) % b->n;
        i += take_query(b, at, lengths[i % 6], &queries[i]);
    }
}

/* Whether mode exact compares this character. */
static bool counts(uint32_t cp)
{
    zh_class class = zh_char_class(cp);

    return class == ZH_HAN || class == ZH_UNSPACED || class == ZH_LETTER ||
           class == ZH_DIGIT;
}

/* A copy of the articles in table `name`: every character with a space behind
** it, or, `bare`, only those that count, nothing between. */
static void make_copy(const bench *b, const char *name, bool bare)
{
    sqlite3_stmt *insert;
    char *sql = sqlite3_mprintf(
        "DROP TABLE IF EXISTS %s; CREATE TABLE %s(id INTEGER PRIMARY KEY, body TEXT)", name, name);
    char *copy = malloc(2 * b->n);
    size_t at = 0, n = 0;

    bench_sql(b->db, sql);
    sqlite3_free(sql);
    bench_sql(b->db, "BEGIN");
    sql = sqlite3_mprintf("INSERT INTO %s(body) VALUES(?1)", name);
    sqlite3_prepare_v2(b->db, sql, -1, &insert, NULL);
    sqlite3_free(sql);
    for (size_t i = 0; copy != NULL && i < b->articles; i++, n = 0) {
        while (at < b->ends[i]) {
            uint32_t cp;
            size_t len = zh_utf8_next(b->text, b->n, at, &cp);
            if (!bare || counts(cp)) {
                memcpy(copy + n, b->text + at, len);
                n += len;
                copy[n] = ' ';
                n += !bare;
            }
            at += len;
        }
        sqlite3_bind_text(insert, 1, copy, (int)n, SQLITE_STATIC);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    bench_sql(b->db, "COMMIT");
    free(copy);
}

static void build(const bench *b, void *context)
{
    const design *d = context;
    char *sql = sqlite3_mprintf(
        "BEGIN;DROP TABLE IF EXISTS f;"
        "CREATE VIRTUAL TABLE f USING fts5(body, content='%s',"
        " content_rowid='id', tokenize=\"%s\");"
        "INSERT INTO f(f) VALUES('rebuild');COMMIT;",
        d->spaced ? "spaced" : "article", d->tokenize);

    bench_sql(b->db, sql);
    sqlite3_free(sql);
}

typedef struct asking {
    sqlite3_stmt *statement;
    size_t hits;
} asking;

static void ask(const bench *b, void *context)
{
    asking *a = context;

    (void)b;
    a->hits = 0;
    while (sqlite3_step(a->statement) == SQLITE_ROW) {
        a->hits++;
    }
    sqlite3_reset(a->statement);
}

static void ask_all(const bench *b, design *d, const query *queries)
{
    double found = 0, extra = 0, truth = 0;
    asking a;

    sqlite3_prepare_v2(b->db, "SELECT rowid FROM f WHERE f MATCH ?1", -1,
                       &a.statement, NULL);
    for (size_t i = 0; i < QUERIES; i++) {
        const query *q = &queries[i];
        char *match = sqlite3_mprintf("\"%s\"", d->spaced ? q->spaced : q->text);
        sqlite3_bind_text(a.statement, 1, match, -1, SQLITE_TRANSIENT);
        d->seconds[i] = bench_seconds(b, ask, &a);
        sqlite3_free(match);
        truth += q->truth;
        found += (double)a.hits < q->truth ? (double)a.hits : q->truth;
        extra += (double)a.hits > q->truth ? (double)a.hits - q->truth : 0;
    }
    sqlite3_finalize(a.statement);
    printf("    hits: recall %.3f, %.0f extra\n", found / truth, extra);
}

/* The truth: in which articles the string is, spaces and punctuation between
** its characters aside (the table `bare` holds the text without them). */
static void find_truth(const bench *b, query *queries)
{
    sqlite3_stmt *statement;

    sqlite3_prepare_v2(
        b->db, "SELECT count(*) FROM bare WHERE instr(body,?1)>0", -1,
        &statement, NULL);
    for (size_t i = 0; i < QUERIES; i++) {
        sqlite3_bind_text(statement, 1, queries[i].text, -1, SQLITE_STATIC);
        sqlite3_step(statement);
        queries[i].truth = sqlite3_column_double(statement, 0);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

/* x to the power 1/n, without a maths library: by halving. */
static double root(double x, size_t n)
{
    double low = 0, high = x > 1 ? x : 1;

    for (int i = 0; i < 200; i++) {
        double middle = (low + high) / 2, power = 1;
        for (size_t k = 0; k < n; k++) {
            power *= middle;
        }
        *(power < x ? &low : &high) = middle;
    }
    return (low + high) / 2;
}

static void compare(const design *d, const design *peer, const query *queries)
{
    double product = 1, worst = 0;

    for (size_t i = 0; i < QUERIES; i++) {
        double ratio = d->seconds[i] / peer->seconds[i];
        product *= ratio;
        worst = ratio > worst ? ratio : worst;
    }
    printf("    query time to %s: geometric mean %.2f, worst %.2f\n",
           peer->name, root(product, QUERIES), worst);
    for (size_t length = 1; length <= QUERY_MAX; length++) {
        size_t count = 0;
        double part = 1;
        for (size_t i = 0; i < QUERIES; i++) {
            if (queries[i].length == length) {
                part *= d->seconds[i] / peer->seconds[i];
                count++;
            }
        }
        if (count > 0) {
            printf("      %zu characters: %.2f\n", length, root(part, count));
        }
    }
}

void bench_search(const bench *b)
{
    static query queries[QUERIES];
    static design designs[] = {
        {.name = "one token a character", .tokenize = "unicode61",
         .spaced = true, .exact = true},
        {.name = "unicode61", .tokenize = "unicode61"},
        {.name = "trigram", .tokenize = "trigram"},
        {.name = "zh", .tokenize = "zh", .exact = true},
        {.name = "zh mode words", .tokenize = "zh mode words"},
    };
    double trigram = 0;

    printf("search: external content, default settings, 'rebuild'\n");
    make_copy(b, "spaced", false);
    make_copy(b, "bare", true);
    make_queries(b, queries);
    find_truth(b, queries);
    for (size_t i = 0; i < sizeof designs / sizeof designs[0]; i++) {
        design *d = &designs[i];
        double speed = bench_speed(b, d->name, build, d);
        printf("    index / text %.2f",
               bench_value(b->db, "SELECT sum(length(block)) FROM f_data") /
                   (double)b->n);
        trigram = strcmp(d->name, "trigram") == 0 ? speed : trigram;
        if (trigram > 0) {
            printf(", build to trigram %.1f", speed / trigram);
        }
        printf("\n");
        ask_all(b, d, queries);
        if (i > 0) {
            compare(d, &designs[0], queries);
        }
    }
    bench_sql(b->db, "DROP TABLE f");
}
