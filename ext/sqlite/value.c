/* SPDX-License-Identifier: MIT */
/*
** value.c: SQL values in, C structs out to SQL values and JSON.
*/
#include "glue.h"

#include <math.h>
#include <string.h>

#include "../news/article.h"
#include "../news/date.h"
#include "../news/fact.h"
#include "../text/chars.h"
#include "../text/utf8.h"
#include "../words/segment.h"

SQLITE_EXTENSION_INIT3

bool zh_argument_read(sqlite3_value *value, zh_argument *out)
{
    int type = sqlite3_value_type(value);

    out->text = NULL;
    out->n = 0;
    if (type == SQLITE_NULL) {
        return true;
    }
    if (type == SQLITE_BLOB && sqlite3_value_bytes(value) == 0) {
        out->text = ""; /* SQLite gives no pointer for an empty blob */
        return true;
    }
    out->text = (const char *)sqlite3_value_text(value);
    out->n = (size_t)sqlite3_value_bytes(value);
    return out->text != NULL;
}

char *zh_argument_error(const char *function, int argument,
                        const char *expected, const zh_argument *got)
{
    int n = got->n < 40 ? (int)got->n : 40; /* bytes: a hint, not an article */

    while (n > 0 && (size_t)n < got->n &&
           zh_utf8_is_continuation(got->text[n])) {
        n--;
    }
    if (got->text == NULL) {
        return sqlite3_mprintf("%s(): argument %d must be %s, got NULL",
                               function, argument, expected);
    }
    return sqlite3_mprintf("%s(): argument %d must be %s, got '%.*s'",
                           function, argument, expected, n, got->text);
}

void zh_span_characters(const char *text, zh_mark *mark, zh_span span,
                        sqlite3_int64 *start, sqlite3_int64 *length)
{
    if (span.start < mark->byte) {
        *mark = (zh_mark){0, 0};
    }
    mark->character +=
        zh_utf8_count(text + mark->byte, span.start - mark->byte);
    mark->byte = span.start;
    *start = (sqlite3_int64)mark->character + 1;
    *length =
        (sqlite3_int64)zh_utf8_count(text + span.start, span.end - span.start);
}

/* Append the characters of a span without the spaces that typesetting puts in:
** 李　明 is one name. Between two letters a space is spelling (Michael Chiu). */
static void append_closed_up(sqlite3_str *out, const char *text, zh_span span,
                             bool simplify)
{
    zh_class before = ZH_OTHER;
    bool space = false;

    for (size_t at = span.start; at < span.end;) {
        uint32_t cp;
        char bytes[ZH_UTF8_MAX];
        size_t len = zh_utf8_next(text, span.end, at, &cp);
        zh_class class = zh_char_class(cp);

        if (class != ZH_SPACE) {
            if (space && before == ZH_LETTER && class == ZH_LETTER) {
                sqlite3_str_appendchar(out, 1, ' ');
            }
            if (simplify && cp != ZH_BAD) {
                size_t n = zh_utf8_write(zh_char_fold(cp), bytes);
                sqlite3_str_append(out, bytes, (int)n);
            } else {
                sqlite3_str_append(out, text + at, (int)len);
            }
            before = class;
        }
        space = class == ZH_SPACE;
        at += len;
    }
}

static void append_pieces(sqlite3_str *out, const char *text,
                          const zh_pieces *pieces)
{
    for (unsigned i = 0; i < pieces->count; i++) {
        zh_span span = pieces->part[i];
        sqlite3_str_append(out, text + span.start,
                           (int)(span.end - span.start));
    }
}

static void append_body(sqlite3_str *out, const char *text,
                        const zh_article *article)
{
    zh_body_iter body;
    zh_span piece;
    bool joined;

    zh_article_body_init(&body, text, article);
    for (bool first = true; zh_article_body_next(&body, &piece, &joined);
         first = false) {
        if (!first && !joined) {
            sqlite3_str_appendchar(out, 1, '\n');
        }
        sqlite3_str_append(out, text + piece.start,
                           (int)(piece.end - piece.start));
    }
}

/* Append a field that is text, whatever its type; nothing where it is NULL. */
static void append_text(sqlite3_str *out, const zh_field *field,
                        const void *at, const char *text)
{
    const char *label = NULL;
    zh_span span = {0, 0};
    zh_date date;
    char iso[ZH_DATE_ISO_MAX];
    zh_word_kind kind;
    zh_wording wording;

    switch (field->type) {
    case ZH_FIELD_PIECES: append_pieces(out, text, at); return;
    case ZH_FIELD_BODY: append_body(out, text, at); return;
    case ZH_FIELD_WORDING:
        memcpy(&wording, at, sizeof wording);
        label = wording.label;
        span = wording.printed;
        break;
    case ZH_FIELD_LABEL:
        memcpy(&label, at, sizeof label);
        break;
    case ZH_FIELD_KIND:
        memcpy(&kind, at, sizeof kind);
        label = zh_word_kind_name(kind);
        break;
    case ZH_FIELD_DATE:
        memcpy(&date, at, sizeof date);
        sqlite3_str_append(out, iso, (int)zh_date_iso(date, iso));
        return;
    default: memcpy(&span, at, sizeof span); break;
    }
    if (label != NULL) {
        sqlite3_str_appendall(out, label);
    } else if (field->type == ZH_FIELD_SPAN ||
               field->type == ZH_FIELD_WORDING) {
        sqlite3_str_append(out, text + span.start,
                           (int)(span.end - span.start));
    } else {
        append_closed_up(out, text, span,
                         field->type == ZH_FIELD_SIMPLIFIED);
    }
}

/* The text of a field from sqlite3_malloc(), *n its bytes. NULL: no such
** text, or *rc tells why not. */
static char *field_text(const zh_field *field, const void *record,
                        const char *text, int *n, int *rc)
{
    sqlite3_str *out = sqlite3_str_new(NULL);
    char *made;

    append_text(out, field, (const char *)record + field->offset, text);
    *rc = sqlite3_str_errcode(out);
    *n = sqlite3_str_length(out);
    made = sqlite3_str_finish(out);
    if (*n == 0 || *rc != SQLITE_OK) {
        sqlite3_free(made);
        made = NULL;
    }
    return made;
}

void zh_field_result(sqlite3_context *context, const zh_field *field,
                     const void *record, const char *text)
{
    const void *at = (const char *)record + field->offset;
    double real;
    int integer, n, rc;
    zh_span span;
    char *made;

    if (field->type == ZH_FIELD_SPAN) {
        memcpy(&span, at, sizeof span);
        if (!zh_span_empty(span)) {
            sqlite3_result_text(context, text + span.start,
                                (int)(span.end - span.start),
                                SQLITE_TRANSIENT);
        }
    } else if (field->type == ZH_FIELD_REAL) {
        memcpy(&real, at, sizeof real);
        sqlite3_result_double(context, real); /* not-a-number becomes NULL */
    } else if (field->type == ZH_FIELD_INTEGER) {
        memcpy(&integer, at, sizeof integer);
        if (integer != 0) {
            sqlite3_result_int(context, integer);
        }
    } else {
        made = field_text(field, record, text, &n, &rc);
        if (rc != SQLITE_OK) {
            sqlite3_result_error_code(context, rc);
        } else if (made != NULL) {
            sqlite3_result_text(context, made, n, sqlite3_free);
        }
    }
}

/* A JSON string (RFC 8259, section 7). */
static void append_json_string(sqlite3_str *json, const char *s, int n)
{
    sqlite3_str_appendchar(json, 1, '"');
    for (int i = 0; i < n; i++) {
        if (s[i] == '"' || s[i] == '\\') {
            sqlite3_str_appendchar(json, 1, '\\');
            sqlite3_str_appendchar(json, 1, s[i]);
        } else if ((unsigned char)s[i] < 0x20) {
            sqlite3_str_appendf(json, "\\u%04x", s[i]);
        } else {
            sqlite3_str_appendchar(json, 1, s[i]);
        }
    }
    sqlite3_str_appendchar(json, 1, '"');
}

int zh_field_json(sqlite3_str *json, const char *comma, const zh_field *field,
                  const void *record, const char *text, bool *appended)
{
    int integer = 0, n, rc = SQLITE_OK;
    char *made;

    *appended = false;
    if (field->type == ZH_FIELD_INTEGER) {
        memcpy(&integer, (const char *)record + field->offset, sizeof integer);
        *appended = integer != 0;
        if (*appended) {
            sqlite3_str_appendf(json, "%s\"%s\":%d", comma, field->name,
                                integer);
        }
        return rc;
    }
    made = field_text(field, record, text, &n, &rc);
    if (made != NULL) {
        *appended = true;
        sqlite3_str_appendf(json, "%s\"%s\":", comma, field->name);
        append_json_string(json, made, n);
    }
    sqlite3_free(made);
    return rc;
}
