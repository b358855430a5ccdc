/* SPDX-License-Identifier: MIT */
/*
** table.c: the one engine behind all table-valued functions.
**
**     SELECT agency, place FROM zh_datelines('新华社北京4月26日电 …');
**
** HOW IT WORKS. A zh_extractor is a table whose visible columns are its
** fields, then start and length; its arguments are hidden columns, so that
**
**     SELECT * FROM zh_datelines(body, published)
**     SELECT * FROM zh_datelines WHERE text=body AND published=published
**
** mean the same. Rows come in text order, rowid counts them from 1. The engine
** copies the text once per scan: SQLite may release its own at any time.
*/
#include "glue.h"

#include <string.h>

SQLITE_EXTENSION_INIT3

#define ARGUMENTS_MAX 2

typedef struct table {
    sqlite3_vtab base; /* SQLite's; must be first */
    const zh_extractor *extractor;
} table;

typedef struct cursor {
    sqlite3_vtab_cursor base; /* SQLite's; must be first */
    sqlite3_value *values[ARGUMENTS_MAX]; /* our copies; NULL: not given */
    zh_argument args[ARGUMENTS_MAX];
    void *iter; /* iter_size bytes; open between filter and the last row */
    void *record;
    bool is_open; /* iter holds what close() must release */
    bool at_end;
    sqlite3_int64 row;
    zh_mark mark; /* how far characters are counted */
} cursor;

static int table_connect(sqlite3 *db, void *aux, int argc,
                         const char *const *argv, sqlite3_vtab **out,
                         char **error)
{
    const zh_extractor *x = aux;
    sqlite3_str *sql = sqlite3_str_new(db);
    table *t;
    char *text;
    int rc;

    (void)argc, (void)argv, (void)error;
    sqlite3_str_appendall(sql, "CREATE TABLE t(");
    for (size_t i = 0; i < x->n_fields; i++) {
        sqlite3_str_appendf(sql, "\"%w\", ", x->fields[i].name);
    }
    sqlite3_str_appendall(sql, "start INTEGER, length INTEGER");
    for (const char *p = x->arguments; *p != '\0';) {
        size_t n = strcspn(p, ", ");
        sqlite3_str_appendf(sql, ", \"%.*w\" HIDDEN", (int)n, p);
        p += n + strspn(p + n, ", ");
    }
    sqlite3_str_appendall(sql, ")");
    text = sqlite3_str_finish(sql);
    if (text == NULL) {
        return SQLITE_NOMEM;
    }
    rc = sqlite3_declare_vtab(db, text);
    sqlite3_free(text);
    if (rc != SQLITE_OK) {
        return rc;
    }
    t = sqlite3_malloc64(sizeof *t);
    if (t == NULL) {
        return SQLITE_NOMEM;
    }
    memset(t, 0, sizeof *t);
    t->extractor = x;
    *out = &t->base;
    return sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
}

static int table_disconnect(sqlite3_vtab *vtab)
{
    sqlite3_free(vtab);
    return SQLITE_OK;
}

/* Bit i of idxNum: argument i is given, in this order, to table_filter(). */
static int table_best_index(sqlite3_vtab *vtab, sqlite3_index_info *info)
{
    const zh_extractor *x = ((table *)vtab)->extractor;
    int first = (int)x->n_fields + 2; /* the first hidden column */
    int at[ARGUMENTS_MAX] = {-1, -1};
    int given = 0;

    for (int i = 0; i < info->nConstraint; i++) {
        int argument = info->aConstraint[i].iColumn - first;
        if (argument < 0 ||
            info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ) {
            continue;
        }
        if (!info->aConstraint[i].usable) {
            return SQLITE_CONSTRAINT; /* not in this order of the join */
        }
        at[argument] = i;
    }
    if (at[0] < 0) {
        sqlite3_free(vtab->zErrMsg);
        vtab->zErrMsg = sqlite3_mprintf(
            "%s(): argument 1 must be a text, got none", x->name);
        return SQLITE_ERROR;
    }
    info->idxNum = 0;
    for (int i = 0; i < ARGUMENTS_MAX; i++) {
        if (at[i] >= 0) {
            info->aConstraintUsage[at[i]].argvIndex = ++given;
            info->aConstraintUsage[at[i]].omit = 1;
            info->idxNum |= 1 << i;
        }
    }
    info->estimatedCost = 1000;
    info->estimatedRows = 10;
    return SQLITE_OK;
}

static int table_open(sqlite3_vtab *vtab, sqlite3_vtab_cursor **out)
{
    const zh_extractor *x = ((table *)vtab)->extractor;
    cursor *c = sqlite3_malloc64(sizeof *c);

    if (c == NULL) {
        return SQLITE_NOMEM;
    }
    memset(c, 0, sizeof *c);
    c->at_end = true;
    c->iter = sqlite3_malloc64(x->iter_size);
    c->record = sqlite3_malloc64(x->record_size);
    if (c->iter == NULL || c->record == NULL) {
        sqlite3_free(c->iter);
        sqlite3_free(c->record);
        sqlite3_free(c);
        return SQLITE_NOMEM;
    }
    *out = &c->base;
    return SQLITE_OK;
}

static const zh_extractor *extractor_of(const cursor *c)
{
    return ((const table *)c->base.pVtab)->extractor;
}

/* Back to before the first filter. */
static void cursor_reset(cursor *c)
{
    const zh_extractor *x = extractor_of(c);

    if (c->is_open && x->close != NULL) {
        x->close(c->iter);
    }
    c->is_open = false;
    c->at_end = true;
    c->row = 0;
    memset(&c->mark, 0, sizeof c->mark);
    for (int i = 0; i < ARGUMENTS_MAX; i++) {
        sqlite3_value_free(c->values[i]);
        c->values[i] = NULL;
        c->args[i] = (zh_argument){NULL, 0};
    }
}

static int table_close(sqlite3_vtab_cursor *base)
{
    cursor *c = (cursor *)base;

    cursor_reset(c);
    sqlite3_free(c->iter);
    sqlite3_free(c->record);
    sqlite3_free(c);
    return SQLITE_OK;
}

static int table_next(sqlite3_vtab_cursor *base)
{
    cursor *c = (cursor *)base;

    c->at_end = !extractor_of(c)->next(c->iter, c->record);
    c->row++;
    return SQLITE_OK;
}

static int table_filter(sqlite3_vtab_cursor *base, int idx_num,
                        const char *idx_str, int argc, sqlite3_value **argv)
{
    cursor *c = (cursor *)base;
    const zh_extractor *x = extractor_of(c);
    zh_status status;

    (void)idx_str, (void)argc;
    cursor_reset(c);
    for (int i = 0, given = 0; i < ARGUMENTS_MAX; i++) {
        if (!(idx_num & 1 << i)) {
            continue;
        }
        c->values[i] = sqlite3_value_dup(argv[given++]);
        if (c->values[i] == NULL ||
            !zh_argument_read(c->values[i], &c->args[i])) {
            return SQLITE_NOMEM;
        }
    }
    if (c->args[0].text == NULL) {
        return SQLITE_OK; /* NULL in, no rows */
    }
    status = x->open(c->iter, c->args);
    if (status == ZH_RANGE) {
        sqlite3_free(base->pVtab->zErrMsg);
        base->pVtab->zErrMsg =
            zh_argument_error(x->name, 2, x->expects, &c->args[1]);
        return base->pVtab->zErrMsg == NULL ? SQLITE_NOMEM : SQLITE_ERROR;
    }
    if (status != ZH_OK) {
        return SQLITE_NOMEM;
    }
    c->is_open = true;
    return table_next(base);
}

static int table_eof(sqlite3_vtab_cursor *base)
{
    return ((cursor *)base)->at_end;
}

/* start (which 0) or length (which 1) of the current row, in characters. Counted
** when asked for: most queries ask for the words alone. */
static void column_place(cursor *c, sqlite3_context *context, size_t which)
{
    sqlite3_int64 place[2];
    zh_span span;

    memcpy(&span, (const char *)c->record + extractor_of(c)->span_offset,
           sizeof span);
    zh_span_characters(c->args[0].text, &c->mark, span, &place[0], &place[1]);
    sqlite3_result_int64(context, place[which]);
}

static int table_column(sqlite3_vtab_cursor *base, sqlite3_context *context,
                        int column)
{
    cursor *c = (cursor *)base;
    const zh_extractor *x = extractor_of(c);
    size_t i = (size_t)column;

    if (i < x->n_fields) {
        zh_field_result(context, &x->fields[i], c->record, c->args[0].text);
    } else if (i < x->n_fields + 2) {
        column_place(c, context, i - x->n_fields);
    } else if (c->values[i - x->n_fields - 2] != NULL) {
        sqlite3_result_value(context, c->values[i - x->n_fields - 2]);
    }
    return SQLITE_OK;
}

static int table_rowid(sqlite3_vtab_cursor *base, sqlite3_int64 *rowid)
{
    *rowid = ((cursor *)base)->row;
    return SQLITE_OK;
}

/* No xCreate: the functions are there without CREATE VIRTUAL TABLE. */
static const sqlite3_module table_module = {
    .xConnect = table_connect,
    .xBestIndex = table_best_index,
    .xDisconnect = table_disconnect,
    .xOpen = table_open,
    .xClose = table_close,
    .xFilter = table_filter,
    .xNext = table_next,
    .xEof = table_eof,
    .xColumn = table_column,
    .xRowid = table_rowid,
};

int zh_extractor_register(sqlite3 *db, const zh_extractor *row)
{
    return sqlite3_create_module_v2(db, row->name, &table_module, (void *)row,
                                    NULL);
}
