/* SPDX-License-Identifier: MIT */
/*
** lexicon_list.c: see lexicon_list.h.
*/
#include "lexicon_list.h"

#include <string.h>

#include "../text/chars.h"
#include "../text/utf8.h"
#include "glue.h"

SQLITE_EXTENSION_INIT3

/* Entries as they are collected. Those of a table own their text. */
typedef struct entries {
    zh_lexicon_entry *at;
    size_t n, room;
} entries;

static bool entries_add(entries *e, const char *text, size_t n,
                        double frequency)
{
    if (e->n == e->room) {
        size_t room = e->room == 0 ? 64 : 2 * e->room;
        void *at = sqlite3_realloc64(e->at, room * sizeof *e->at);
        if (at == NULL) {
            return false;
        }
        e->at = at;
        e->room = room;
    }
    e->at[e->n++] = (zh_lexicon_entry){text, n, frequency};
    return true;
}

zh_status zh_lexicon_from_list(const char *list, size_t n, zh_lexicon **out)
{
    entries e = {NULL, 0, 0};
    size_t start = 0;
    zh_status status = ZH_OK;

    *out = NULL;
    for (size_t at = 0, next; status == ZH_OK && at <= n; at = next) {
        uint32_t cp = ' ';
        next = at + (at < n ? zh_utf8_next(list, n, at, &cp) : 1);
        if (zh_char_class(cp) != ZH_SPACE) {
            continue;
        }
        if (at > start && !entries_add(&e, list + start, at - start, 0)) {
            status = ZH_NOMEM;
        }
        start = next;
    }
    if (status == ZH_OK) {
        status = zh_lexicon_build(e.at, e.n, out);
    }
    sqlite3_free(e.at);
    return status;
}

/* ------------------------------------------------------------------ a table */

static void entries_free(entries *e)
{
    for (size_t i = 0; i < e->n; i++) {
        sqlite3_free((void *)e->at[i].text);
    }
    sqlite3_free(e->at);
}

static int add_row(sqlite3_stmt *row, entries *e)
{
    const void *text = sqlite3_column_text(row, 0);
    size_t n = (size_t)sqlite3_column_bytes(row, 0);
    char *copy;

    if (text == NULL || n == 0) {
        return SQLITE_OK; /* NULL and '' are no words */
    }
    copy = sqlite3_malloc64(n);
    if (copy == NULL) {
        return SQLITE_NOMEM;
    }
    memcpy(copy, text, n);
    if (!entries_add(e, copy, n, sqlite3_column_double(row, 1))) {
        sqlite3_free(copy);
        return SQLITE_NOMEM;
    }
    return SQLITE_OK;
}

/* Prepare to read the table; without a column weight, all weigh the same. */
static int prepare(sqlite3 *db, const char *table, sqlite3_stmt **out)
{
    static const char *const queries[] = {
        "SELECT word, weight FROM \"%w\"",
        "SELECT word, 0 FROM \"%w\"",
    };
    int rc = SQLITE_ERROR;

    *out = NULL;
    for (size_t i = 0; rc == SQLITE_ERROR && i < 2; i++) {
        char *sql = sqlite3_mprintf(queries[i], table);
        if (sql == NULL) {
            return SQLITE_NOMEM;
        }
        rc = sqlite3_prepare_v2(db, sql, -1, out, NULL);
        sqlite3_free(sql);
    }
    if (rc != SQLITE_OK) {
        sqlite3_log(rc, "tokenizer zh: lexicon '%s': %s", table,
                    sqlite3_errmsg(db));
    }
    return rc;
}

int zh_lexicon_from_table(sqlite3 *db, const char *table, zh_lexicon **out)
{
    entries e = {NULL, 0, 0};
    sqlite3_stmt *row;
    int rc = prepare(db, table, &row);
    int finished;

    *out = NULL;
    while (rc == SQLITE_OK && sqlite3_step(row) == SQLITE_ROW) {
        rc = add_row(row, &e);
    }
    finished = sqlite3_finalize(row);
    rc = rc == SQLITE_OK ? finished : rc;
    if (rc == SQLITE_OK && zh_lexicon_build(e.at, e.n, out) != ZH_OK) {
        rc = SQLITE_NOMEM;
    }
    entries_free(&e);
    return rc;
}
