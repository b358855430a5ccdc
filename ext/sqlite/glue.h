/* SPDX-License-Identifier: MIT */
/*
** glue.h: what the SQLite room offers to the entry point, and shares inside.
**
** This room turns C structs into SQL values. It knows SQLite and no Chinese:
** which words are a dateline is ext/news/'s business.
*/
#ifndef ZH_GLUE_H
#define ZH_GLUE_H

#include <sqlite3ext.h>

#include "../text/text.h"

/* ------------------------------------------------- records to SQL values */

/* How one field of a C struct becomes an SQL value. */
typedef enum zh_field_type {
    ZH_FIELD_SPAN,       /* zh_span: the text as printed; empty is NULL */
    ZH_FIELD_NAME,       /* zh_span: as printed, spaces inside removed */
    ZH_FIELD_SIMPLIFIED, /* zh_span: in simplified characters, no spaces */
    ZH_FIELD_WORDING,    /* zh_wording: its label, else as printed */
    ZH_FIELD_PIECES,     /* zh_pieces: spans put one behind the other */
    ZH_FIELD_LABEL,      /* const char *: a constant, or NULL */
    ZH_FIELD_INTEGER,    /* int: 0 is NULL */
    ZH_FIELD_REAL,       /* double: not-a-number is NULL */
    ZH_FIELD_DATE,       /* zh_date: YYYY-MM-DD or what is known of it */
    ZH_FIELD_BODY,       /* zh_article: its paragraphs, joined again */
    ZH_FIELD_KIND,       /* zh_word_kind */
} zh_field_type;

typedef struct zh_field {
    const char *name; /* of the column, and of the key in JSON */
    zh_field_type type;
    size_t offset; /* of the field in its struct */
} zh_field;

/* One text handed to an SQL function. */
typedef struct zh_argument {
    const char *text; /* UTF-8, not always well-formed; NULL when not given */
    size_t n;         /* bytes */
} zh_argument;

/* Read `value` as text the way SQLite casts it. SQL NULL gives text NULL.
** Returns false when memory ran out. The text lives as long as the value. */
bool zh_argument_read(sqlite3_value *value, zh_argument *out);

/* An error message for a wrong argument, from sqlite3_mprintf() (NULL when
** memory ran out): `zh_dates(): argument 2 must be an ISO date, got 'foo'`. */
char *zh_argument_error(const char *function, int argument,
                        const char *expected, const zh_argument *got);

/* An extractor: rows of facts read from one text. One row description makes
** the table-valued function and, where there is one, the JSON function. */
typedef struct zh_extractor {
    const char *name;      /* of the table-valued function */
    const char *arguments; /* its hidden columns: "text" or "text, published" */
    const zh_field *fields;
    size_t n_fields;
    size_t span_offset; /* of the zh_span that start and length tell */
    size_t record_size; /* of the struct that next() fills */
    size_t iter_size;   /* of the iterator that open() fills */

    /* Begin on a text. args[0] is it; args[1] the second argument, text NULL
    ** when not given. ZH_RANGE: args[1] is not what `expects` says. The text
    ** must outlive the iterator. */
    zh_status (*open)(void *iter, const zh_argument *args);
    const char *expects; /* what argument 2 must be, for the error message */

    /* The next record; false after the last. Allocates nothing. */
    bool (*next)(void *iter, void *record);

    /* Release what open() took; NULL where it takes nothing. */
    void (*close)(void *iter);
} zh_extractor;

/* Where a character offset was last told: byte and character of one place. */
typedef struct zh_mark {
    size_t byte;
    size_t character;
} zh_mark;

/* `span` as substr(text, start, length) counts: *start is 1-based, both in
** characters. `mark` (zeroed at first) makes a run of calls in text order
** linear. */
void zh_span_characters(const char *text, zh_mark *mark, zh_span span,
                        sqlite3_int64 *start, sqlite3_int64 *length);

/* Make the value of `field` of `record`, read from `text`, the result. */
void zh_field_result(sqlite3_context *context, const zh_field *field,
                     const void *record, const char *text);

/* Append `field` as `"name":value` to a JSON object, `comma` in front;
** nothing where it is NULL. *appended tells which. Result: SQLITE_OK,
** SQLITE_NOMEM or SQLITE_TOOBIG. */
int zh_field_json(sqlite3_str *json, const char *comma, const zh_field *field,
                  const void *record, const char *text, bool *appended);

/* ----------------------------------------------------------- registration */

/* All table-valued functions; ends in a row without a name. */
extern const zh_extractor zh_extractors[];

/* Look an extractor up by name; it must be there. */
const zh_extractor *zh_extractor_named(const char *name);

/* A scalar SQL function. Every one is deterministic and innocuous. */
typedef struct zh_function {
    const char *name;
    int n_args; /* a function with optional arguments has a row for each */
    void (*call)(sqlite3_context *, int, sqlite3_value **);
    int variant; /* for `call`, which finds its row as sqlite3_user_data() */
} zh_function;

/* All scalar functions; ends in a row without a name. */
extern const zh_function zh_functions[];

/* Register one row on `db`. The result is SQLite's. */
int zh_extractor_register(sqlite3 *db, const zh_extractor *row);
int zh_function_register(sqlite3 *db, const zh_function *row);

/* Register the FTS5 tokenizer `zh`, with the interface that this host's FTS5
** has. A host without FTS5 is SQLITE_OK: the functions work without it. */
int zh_tokenizer_register(sqlite3 *db);

/* The version of the host's FTS5 interface; 0 without FTS5. */
int zh_fts5_version(sqlite3 *db);

#endif
