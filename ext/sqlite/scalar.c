/* SPDX-License-Identifier: MIT */
/*
** scalar.c: the scalar SQL functions.
**
**     SELECT zh_dateline('新华社北京4月26日电 …') ->> 'place';     -- 北京
*/
#include "glue.h"

#include <string.h>

#include "../../include/zhnews.h"
#include "../news/numeral.h"
#include "../news/percentage.h"
#include "../text/chars.h"
#include "../text/convert.h"
#include "../text/utf8.h"
#include "../words/lexicon.h"
#include "../words/segment.h"

SQLITE_EXTENSION_INIT3

/* Read argument `i`. False when the result is already set: NULL for NULL,
** or out of memory. */
static bool text_argument(sqlite3_context *context, sqlite3_value *value,
                          zh_argument *out)
{
    if (!zh_argument_read(value, out)) {
        sqlite3_result_error_nomem(context);
        return false;
    }
    return out->text != NULL;
}

static void result_message(sqlite3_context *context, char *error)
{
    if (error == NULL) {
        sqlite3_result_error_nomem(context);
        return;
    }
    sqlite3_result_error(context, error, -1);
    sqlite3_free(error);
}

/* Make what `out` holds the result, and `out` with it. */
static void result_string(sqlite3_context *context, sqlite3_str *out)
{
    int rc = sqlite3_str_errcode(out);
    int n = sqlite3_str_length(out);
    char *text = sqlite3_str_finish(out);

    if (rc != SQLITE_OK) {
        sqlite3_free(text);
        sqlite3_result_error_code(context, rc);
    } else if (text == NULL) {
        sqlite3_result_text(context, "", 0, SQLITE_STATIC);
    } else {
        sqlite3_result_text(context, text, n, sqlite3_free);
    }
}

/* -------------------------------------------------------- facts as JSON */

/* A JSON function over an extractor. */
typedef struct json_view {
    const char *name; /* of the function itself */
    const char *extractor;
    const char *required; /* a record without this field is left out */
    size_t from, to;      /* which fields become keys */
    bool all;             /* an array of all records; else the first one */
} json_view;

static int append_record(sqlite3_str *json, const json_view *view,
                         const zh_extractor *x, const void *record,
                         const char *text, bool *appended)
{
    const char *comma = "{";
    sqlite3_str *object = sqlite3_str_new(NULL);
    bool complete = false;
    int rc = SQLITE_OK;

    for (size_t i = view->from; rc == SQLITE_OK && i < view->to; i++) {
        bool there;
        rc = zh_field_json(object, comma, &x->fields[i], record, text, &there);
        comma = there ? "," : comma;
        complete |= there && strcmp(x->fields[i].name, view->required) == 0;
    }
    sqlite3_str_appendchar(object, 1, '}');
    if (rc == SQLITE_OK) {
        rc = sqlite3_str_errcode(object);
    }
    if (rc == SQLITE_OK && complete) {
        sqlite3_str_appendall(json, *appended ? "," : "");
        sqlite3_str_append(json, sqlite3_str_value(object),
                           sqlite3_str_length(object));
        *appended = true;
    }
    sqlite3_free(sqlite3_str_finish(object));
    return rc;
}

static void json_rows(sqlite3_context *context, const json_view *view,
                      const zh_extractor *x, void *iter, const char *text)
{
    sqlite3_str *json = sqlite3_str_new(NULL);
    void *record = sqlite3_malloc64(x->record_size);
    int rc = record == NULL ? SQLITE_NOMEM : SQLITE_OK;
    bool appended = false;

    sqlite3_str_appendall(json, view->all ? "[" : "");
    while (rc == SQLITE_OK && (view->all || !appended) &&
           x->next(iter, record)) {
        rc = append_record(json, view, x, record, text, &appended);
    }
    sqlite3_str_appendall(json, view->all ? "]" : "");
    sqlite3_free(record);
    if (rc != SQLITE_OK || !appended) {
        sqlite3_free(sqlite3_str_finish(json));
        if (rc != SQLITE_OK) {
            sqlite3_result_error_code(context, rc);
        }
        return;
    }
    result_string(context, json);
    sqlite3_result_subtype(context, 'J'); /* as SQLite's own JSON functions */
}

static void json_call(sqlite3_context *context, const json_view *view,
                      int argc, sqlite3_value **argv)
{
    const zh_extractor *x = zh_extractor_named(view->extractor);
    zh_argument args[2] = {{NULL, 0}, {NULL, 0}};
    zh_status status;
    void *iter;

    if (!text_argument(context, argv[0], &args[0])) {
        return;
    }
    if (argc > 1 && !zh_argument_read(argv[1], &args[1])) {
        sqlite3_result_error_nomem(context);
        return;
    }
    iter = sqlite3_malloc64(x->iter_size);
    if (iter == NULL) {
        sqlite3_result_error_nomem(context);
        return;
    }
    status = x->open(iter, args);
    if (status == ZH_OK) {
        json_rows(context, view, x, iter, args[0].text);
        if (x->close != NULL) {
            x->close(iter);
        }
    } else if (status == ZH_RANGE) {
        result_message(context, zh_argument_error(view->name, 2, x->expects,
                                                  &args[1]));
    } else {
        sqlite3_result_error_nomem(context);
    }
    sqlite3_free(iter);
}

static void call_dateline(sqlite3_context *context, int argc,
                          sqlite3_value **argv)
{
    static const json_view view = {"zh_dateline", "zh_datelines", "dateline", 0, 8, false};

    json_call(context, &view, argc, argv);
}

static void call_byline(sqlite3_context *context, int argc,
                        sqlite3_value **argv)
{
    static const json_view view = {"zh_byline", "zh_bylines", "name", 1, 6, true};

    json_call(context, &view, argc, argv);
}

/* --------------------------------------------------------------- numbers */

static void call_number(sqlite3_context *context, int argc,
                        sqlite3_value **argv)
{
    zh_argument arg;
    zh_number number;

    (void)argc;
    if (!text_argument(context, argv[0], &arg) ||
        !zh_number_parse(arg.text, arg.n, &number)) {
        return;
    }
    if (number.is_integer) {
        sqlite3_result_int64(context, number.integer);
    } else {
        sqlite3_result_double(context, number.real);
    }
}

static void call_percent(sqlite3_context *context, int argc,
                         sqlite3_value **argv)
{
    zh_argument arg;
    double value;

    (void)argc;
    if (text_argument(context, argv[0], &arg) &&
        zh_percent_parse(arg.text, arg.n, &value)) {
        sqlite3_result_double(context, value);
    }
}

/* ----------------------------------------------------------------- words */

/* A separated list being written. */
static void append_word(sqlite3_str *out, const zh_argument *separator,
                        const char *text, zh_span span)
{
    if (sqlite3_str_length(out) > 0) {
        sqlite3_str_append(out, separator->text, (int)separator->n);
    }
    sqlite3_str_append(out, text + span.start, (int)(span.end - span.start));
}

/* What stands between two words: each sign by itself, but …… and —— whole;
** space is left out. */
static void append_gap(sqlite3_str *out, const zh_argument *separator,
                       const char *text, zh_span gap)
{
    for (size_t at = gap.start; at < gap.end;) {
        uint32_t cp, next;
        size_t end = at + zh_utf8_next(text, gap.end, at, &cp);
        size_t len;

        while (end < gap.end &&
               (len = zh_utf8_next(text, gap.end, end, &next), next == cp)) {
            end += len;
        }
        if (zh_char_class(cp) != ZH_SPACE) {
            append_word(out, separator, text, (zh_span){at, end});
        }
        at = end;
    }
}

/* zh_segment(text [, separator]) */
static void call_segment(sqlite3_context *context, int argc,
                         sqlite3_value **argv)
{
    zh_argument arg, separator = {" ", 1};
    sqlite3_str *out;
    zh_segment_iter it;
    zh_word word;
    size_t at = 0;

    if (!text_argument(context, argv[0], &arg) ||
        (argc > 1 && !text_argument(context, argv[1], &separator))) {
        return;
    }
    out = sqlite3_str_new(NULL);
    zh_segment_init(&it, NULL, arg.text, arg.n);
    while (zh_segment_next(&it, &word)) {
        append_gap(out, &separator, arg.text, (zh_span){at, word.span.start});
        append_word(out, &separator, arg.text, word.span);
        at = word.span.end;
    }
    append_gap(out, &separator, arg.text, (zh_span){at, arg.n});
    result_string(context, out);
}

/* ---------------------------------------------------------------- search */

static bool is_searchable(uint32_t cp)
{
    switch (zh_char_class(cp)) {
    case ZH_HAN:
    case ZH_UNSPACED:
    case ZH_LETTER:
    case ZH_DIGIT: return true;
    default: return false;
    }
}

/* Append text[span], a term without space inside, as an FTS5 string. */
static void append_term(sqlite3_str *out, const char *text, zh_span span)
{
    if (sqlite3_str_length(out) > 0) {
        sqlite3_str_appendall(out, " AND ");
    }
    sqlite3_str_appendchar(out, 1, '"');
    for (size_t at = span.start; at < span.end; at++) {
        sqlite3_str_appendchar(out, text[at] == '"' ? 2 : 1, text[at]);
    }
    sqlite3_str_appendchar(out, 1, '"');
}

/* What a person typed, as an FTS5 expression that cannot be a syntax error.
** A NUL would end the expression for FTS5: it parts terms, as space does. */
static void call_query(sqlite3_context *context, int argc,
                       sqlite3_value **argv)
{
    zh_argument arg;
    zh_span term = {0, 0};
    bool searchable = false;
    sqlite3_str *out;

    (void)argc;
    if (!text_argument(context, argv[0], &arg)) {
        return;
    }
    out = sqlite3_str_new(NULL);
    for (size_t at = 0, next; at <= arg.n; at = next) {
        uint32_t cp = ' ';
        next = at + (at < arg.n ? zh_utf8_next(arg.text, arg.n, at, &cp) : 1);
        if (cp != 0 && zh_char_class(cp) != ZH_SPACE) {
            searchable |= is_searchable(cp);
            continue;
        }
        term.end = at;
        if (searchable) {
            append_term(out, arg.text, term);
        }
        term.start = next;
        searchable = false;
    }
    if (sqlite3_str_length(out) == 0) {
        sqlite3_str_appendall(out, "\"\"");
    }
    result_string(context, out);
}

/* ------------------------------------------------------------ characters */

/* Whether the bytes of argument 1 are well-formed UTF-8, as an import asks. */
static void call_is_utf8(sqlite3_context *context, int argc,
                         sqlite3_value **argv)
{
    zh_argument arg;

    (void)argc;
    if (!text_argument(context, argv[0], &arg)) {
        return;
    }
    for (size_t at = 0; at < arg.n;) {
        uint32_t cp;
        size_t len = zh_utf8_next(arg.text, arg.n, at, &cp);
        if (cp == ZH_BAD &&
            (len != 3 || memcmp(arg.text + at, "\xEF\xBF\xBD", len) != 0)) {
            sqlite3_result_int(context, 0);
            return;
        }
        at += len;
    }
    sqlite3_result_int(context, 1);
}

/* A text made in two passes: one to measure, one to write. */
typedef size_t (*text_maker)(int how, const char *text, size_t n, char *out,
                             size_t room);

static void result_made(sqlite3_context *context, text_maker make, int how,
                        const zh_argument *arg)
{
    size_t n = make(how, arg->text, arg->n, NULL, 0);
    char *out = sqlite3_malloc64(n + 1);

    if (out == NULL) {
        sqlite3_result_error_nomem(context);
        return;
    }
    make(how, arg->text, arg->n, out, n);
    sqlite3_result_text64(context, out, n, sqlite3_free, SQLITE_UTF8);
}

static size_t make_converted(int how, const char *text, size_t n, char *out,
                             size_t room)
{
    return zh_convert((zh_conversion)how, text, n, out, room);
}

static size_t make_pinyin(int how, const char *text, size_t n, char *out,
                          size_t room)
{
    return zh_pinyin((zh_pinyin_style)how, text, n, out, room);
}

/* zh_fold(text), zh_simplified(text), zh_traditional(text) */
static void call_convert(sqlite3_context *context, int argc,
                         sqlite3_value **argv)
{
    const zh_function *row = sqlite3_user_data(context);
    zh_argument arg;

    (void)argc;
    if (text_argument(context, argv[0], &arg)) {
        result_made(context, make_converted, row->variant, &arg);
    }
}

/* zh_pinyin(text [, style]) */
static void call_pinyin(sqlite3_context *context, int argc,
                        sqlite3_value **argv)
{
    static const char *const styles[] = {
        [ZH_PINYIN_MARKS] = "marks",
        [ZH_PINYIN_NUMBERS] = "numbers",
        [ZH_PINYIN_PLAIN] = "plain",
        [ZH_PINYIN_INITIALS] = "initials",
    };
    zh_argument arg, style = {"marks", 5};

    if (!text_argument(context, argv[0], &arg) ||
        (argc > 1 && !text_argument(context, argv[1], &style))) {
        return;
    }
    for (int i = 0; i < (int)(sizeof styles / sizeof styles[0]); i++) {
        if (strlen(styles[i]) == style.n &&
            memcmp(styles[i], style.text, style.n) == 0) {
            result_made(context, make_pinyin, i, &arg);
            return;
        }
    }
    result_message(context,
                   zh_argument_error(
                       "zh_pinyin", 2,
                       "'marks', 'numbers', 'plain' or 'initials'", &style));
}

/* ------------------------------------------------------------- the build */

static void call_version(sqlite3_context *context, int argc,
                         sqlite3_value **argv)
{
    (void)argc, (void)argv;
    sqlite3_result_text(context, ZHNEWS_VERSION, -1, SQLITE_STATIC);
}

static void call_debug(sqlite3_context *context, int argc,
                       sqlite3_value **argv)
{
    sqlite3_str *out = sqlite3_str_new(NULL);

    (void)argc, (void)argv;
    sqlite3_str_appendf(out, "version: %s\n", ZHNEWS_VERSION);
    sqlite3_str_appendf(out, "token format: %d\n", ZHNEWS_TOKEN_FORMAT);
    sqlite3_str_appendf(out, "lexicon: %s\n", zh_lexicon_provenance());
    sqlite3_str_appendf(out, "characters: ICU %s, Unicode %s\n",
                        zh_chars_icu_version, zh_chars_unicode_version);
    sqlite3_str_appendf(out, "sqlite: %s\n", sqlite3_libversion());
    sqlite3_str_appendf(
        out, "fts5 interface: %d\n",
        zh_fts5_version(sqlite3_context_db_handle(context)));
#ifdef __VERSION__
    sqlite3_str_appendf(out, "compiler: %s\n", __VERSION__);
#endif
    result_string(context, out);
}

const zh_function zh_functions[] = {
    {"zh_query", 1, call_query, 0},
    {"zh_segment", 1, call_segment, 0},
    {"zh_segment", 2, call_segment, 0},
    {"zh_dateline", 1, call_dateline, 0},
    {"zh_dateline", 2, call_dateline, 0},
    {"zh_byline", 1, call_byline, 0},
    {"zh_percent", 1, call_percent, 0},
    {"zh_number", 1, call_number, 0},
    {"zh_is_utf8", 1, call_is_utf8, 0},
    {"zh_fold", 1, call_convert, ZH_TO_FOLDED},
    {"zh_simplified", 1, call_convert, ZH_TO_SIMPLIFIED},
    {"zh_traditional", 1, call_convert, ZH_TO_TRADITIONAL},
    {"zh_pinyin", 1, call_pinyin, 0},
    {"zh_pinyin", 2, call_pinyin, 0},
    {"zh_version", 0, call_version, 0},
    {"zh_debug", 0, call_debug, 0},
    {NULL, 0, NULL, 0},
};

#ifndef SQLITE_RESULT_SUBTYPE
#define SQLITE_RESULT_SUBTYPE 0x001000000 /* new in SQLite 3.45 */
#endif

int zh_function_register(sqlite3 *db, const zh_function *row)
{
    return sqlite3_create_function_v2(
        db, row->name, row->n_args,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS |
            SQLITE_RESULT_SUBTYPE,
        (void *)row, row->call, NULL, NULL, NULL);
}
